import { AwsFailure } from '../aws/aws-failure';
import { listRoles } from '../aws/roles';
import type { TargetConfig } from '../config/config';
import type { GatheredEvidence } from '../drift/evidence';
import { concerns } from '../drift/views';
import { type PrincipalArn, parsePrincipalArn } from '../iam/arn';
import { areGenerations } from '../iam/generations';
import type { Gatherer } from './gatherer';
import { asksOfPrincipals } from './needs-aws';
import { accountSession } from './session';

/** What looking for roles needs; `withoutEvidence` says why a run can have none, and nobody could help it. */
interface RoleFinder extends Pick<Gatherer, 'kept' | 'surroundings'> {
  readonly withoutEvidence?: string | undefined;
}

/** The roles of one account, asked for once, or why they cannot be. */
type Roles = readonly PrincipalArn[] | string;

/**
 * Finds the roles that targets name by the beginning of their names: in IAM where AWS is asked about principals, else in
 * the evidence of an earlier run. Roles that an earlier run knew and IAM does not any more are former generations.
 * A target whose prefix fits roles that are no generations of one role, or whose roles cannot be listed, gets a problem.
 */
export async function findRoles(
  targets: readonly TargetConfig[],
  gatherer: RoleFinder,
): Promise<readonly TargetConfig[]> {
  const listed = new Map<string, Promise<Roles>>();
  const found: TargetConfig[] = [];
  for (const target of targets)
    found.push(target.prefixes.length === 0 ? target : await withRoles(target, listed, gatherer));
  return found;
}

async function withRoles(
  target: TargetConfig,
  listed: Map<string, Promise<Roles>>,
  gatherer: RoleFinder,
): Promise<TargetConfig> {
  const { evidence, prefixes, principals } = target;
  const { file, memory } = evidence;
  const kept = file === undefined ? undefined : await gatherer.kept.evidence(file.path);
  const previous = memory === undefined ? undefined : await gatherer.kept.previous(memory.path);
  const known = knownRoles([kept, previous], target);
  const key = JSON.stringify([evidence.assume, target.account]);
  const asked = asksOfPrincipals(evidence) ? (listed.get(key) ?? rolesOf(target, gatherer)) : undefined;
  if (asked !== undefined) listed.set(key, asked);
  if (asked === undefined && kept === undefined && previous === undefined)
    return gatherer.withoutEvidence !== undefined
      ? { ...target, unlisted: gatherer.withoutEvidence }
      : { ...target, problem: `role-name-prefix ${prefixes.join(', ')}: ${nobodyKnows}` };
  const answer = await asked;
  // Who was asked about last time was there then; of whom nothing is left but uses was gone already.
  const live =
    typeof answer === 'object' ? answer : known.filter(({ arn }) => wasAsked(arn, [kept, previous]));
  const strangers = prefixes.flatMap((prefix) => strangersIn(prefix, live));
  if (strangers.length > 0) return { ...target, problem: strangers.join('; ') };
  const matches = (one: PrincipalArn) => prefixes.some((prefix) => one.name.startsWith(prefix));
  if (typeof answer === 'string' && !live.some(matches))
    return { ...target, unlisted: `${unlistedText(prefixes)}: ${answer}` };
  const all = new Map([...principals, ...live.filter(matches)].map((one) => [one.arn, one]));
  const gone = known.filter(
    (one) => !all.has(one.arn) && prefixes.some((prefix) => isFormer(one, prefix, live)),
  );
  return {
    ...target,
    principals: [...all.values()],
    ...(all.size === 0 && typeof answer === 'object' ? { absent: true } : {}),
    ...(typeof answer === 'string' ? { unlisted: `${unlistedText(prefixes)}: ${answer}` } : {}),
    ...(gone.length === 0 ? {} : { former: gone.map(({ arn }) => arn) }),
  };
}

function unlistedText(prefixes: readonly string[]): string {
  return `the roles ${prefixes.map((prefix) => `${prefix}*`).join(', ')} cannot be listed`;
}

/** Whether a role that is gone was a generation of those that are there. */
function isFormer(one: PrincipalArn, prefix: string, live: readonly PrincipalArn[]): boolean {
  const others = live.filter(({ name }) => name.startsWith(prefix));
  return one.name.startsWith(prefix) && areGenerations(prefix, [one, ...others]);
}

const nobodyKnows =
  'nobody can say which roles there are: that needs a source that asks AWS, or the evidence file of a run that did';

function strangersIn(prefix: string, roles: readonly PrincipalArn[]): string[] {
  const matching = roles.filter(({ name }) => name.startsWith(prefix));
  if (areGenerations(prefix, matching)) return [];
  const accounts = new Set(matching.map(({ account }) => account));
  if (accounts.size > 1)
    return [
      `role-name-prefix ${prefix} fits roles of several accounts (${[...accounts].sort().join(', ')}): name the target’s account`,
    ];
  const names = matching.map(({ arn }) => arn.slice(arn.indexOf('/') + 1)).sort();
  const some =
    names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
  return [
    `role-name-prefix ${prefix} fits roles that are no generations of one: ${some}; make it longer, or name them with principal-arn`,
  ];
}

function wasAsked(arn: string, files: readonly (GatheredEvidence | undefined)[]): boolean {
  return files.some((file) => file?.views.some((view) => concerns(view, arn)) === true);
}

/** The roles of which earlier runs tell, in the account where the target's are looked for. */
function knownRoles(
  files: readonly (GatheredEvidence | undefined)[],
  { account, evidence }: TargetConfig,
): readonly PrincipalArn[] {
  const own = account ?? evidence.assume?.arn.split(':')[4];
  const arns = new Set(files.flatMap((file) => [...(file?.principals.keys() ?? [])]));
  return [...arns].flatMap((arn) => {
    const parsed = parsePrincipalArn(arn);
    if (typeof parsed === 'string' || parsed.kind !== 'role') return [];
    return own === undefined || parsed.account === own ? [parsed] : [];
  });
}

async function rolesOf(
  target: TargetConfig,
  { surroundings }: Pick<Gatherer, 'surroundings'>,
): Promise<Roles> {
  const session = accountSession(target.evidence, target.principals, surroundings);
  try {
    const roles = await listRoles(session);
    const elsewhere = roles.find(({ account }) => target.account !== undefined && account !== target.account);
    if (elsewhere === undefined) return roles;
    return `the AWS credentials are those of account ${elsewhere.account}, not ${target.account}; name assume-role for it under accounts:`;
  } catch (error) {
    if (error instanceof AwsFailure) return error.message;
    throw error;
  }
}
