import { AwsFailure } from '../aws/aws-failure';
import { listRoles } from '../aws/principal-reader';
import { accountSession } from '../aws/session';
import type { TargetConfig } from '../config/config';
import type { GatheredEvidence, PrefixAnswer } from '../evidence/evidence';
import { areGenerations, type PrincipalArn, parsePrincipalArn } from '../policy/arn';
import type { Gatherer } from './gatherer';
import { asksAccounts } from './sources';
import { fits, prefixKey, type ResolvedTarget } from './target';

/** What looking for roles needs; `withoutEvidence` says why a run can have none, and nobody could help it. */
interface RoleFinder extends Pick<Gatherer, 'kept' | 'surroundings'> {
  readonly withoutEvidence?: string | undefined;
}

/** The roles of one account, asked for once, or why they cannot be. */
type Roles = readonly PrincipalArn[] | string;

/**
 * Finds the roles that targets name by the beginning of their names: in IAM where AWS is asked about principals, else in
 * the evidence of an earlier run. Roles that an earlier run knew and IAM does not any more are former generations.
 * A target whose prefix fits roles that are no generations of one role has a problem; one whose roles cannot be listed
 * says so.
 */
export async function findRoles(
  targets: readonly TargetConfig[],
  gatherer: RoleFinder,
): Promise<readonly ResolvedTarget[]> {
  const listed = new Map<string, Promise<Roles>>();
  const found: ResolvedTarget[] = [];
  for (const target of targets)
    found.push(target.prefixes.length === 0 ? target : await withRoles(target, listed, gatherer));
  return found;
}

async function withRoles(
  target: TargetConfig,
  listed: Map<string, Promise<Roles>>,
  gatherer: RoleFinder,
): Promise<ResolvedTarget> {
  const { evidence, prefixes, principals } = target;
  const { file, memory } = evidence;
  const kept = file === undefined ? undefined : await gatherer.kept.evidence(file.path);
  const previous = memory === undefined ? undefined : await gatherer.kept.previous(memory.path);
  const key = JSON.stringify([evidence.assume, target.account]);
  const asked = asksAccounts(evidence) ? (listed.get(key) ?? rolesOf(target, gatherer)) : undefined;
  if (asked !== undefined) listed.set(key, asked);
  if (asked === undefined && kept === undefined && previous === undefined)
    return gatherer.withoutEvidence !== undefined
      ? { ...target, unlisted: gatherer.withoutEvidence }
      : misfit(target, `role-name-prefix ${prefixes.join(', ')}: ${nobodyKnows}`);
  const answer = await asked;
  const said = kept?.prefixes?.get(prefixKey(target)) ?? previous?.prefixes?.get(prefixKey(target));
  const matching = typeof answer === 'object' ? answer.filter((one) => fits(one, target)) : rolesSaid(said);
  const mismatches = prefixes.flatMap((prefix) => mismatchIn(prefix, matching));
  if (mismatches.length > 0) return misfit(target, mismatches.join('; '));
  const all = new Map([...principals, ...matching].map((one) => [one.arn, one]));
  const gone = knownRoles([kept, previous], target).filter(
    (one) => !all.has(one.arn) && prefixes.some((prefix) => isFormer(one, prefix, matching)),
  );
  const unlisted = typeof answer === 'string' ? `${unlistedText(prefixes)}: ${answer}` : undefined;
  const unsaid = answer === undefined ? lackIn(said, prefixes) : undefined;
  const why = unlisted ?? unsaid;
  return {
    ...target,
    principals: [...all.values()],
    ...(all.size === 0 && typeof answer === 'object' ? { absent: true } : {}),
    ...(why === undefined ? {} : { unlisted: why }),
    ...(gone.length === 0 ? {} : { former: gone.map(({ arn }) => arn) }),
  };
}

/** A target that cannot be judged, whatever else it names. */
function misfit(target: TargetConfig, problem: string): ResolvedTarget {
  return { ...target, principals: [], problem };
}

function rolesSaid(said: PrefixAnswer | undefined): readonly PrincipalArn[] {
  return (said?.roles ?? []).flatMap((arn) => {
    const parsed = parsePrincipalArn(arn);
    return typeof parsed === 'string' ? [] : [parsed];
  });
}

/** Why an evidence file does not say which roles there are. */
function lackIn(said: PrefixAnswer | undefined, prefixes: readonly string[]): string | undefined {
  if (said !== undefined) return said.failure;
  return `the evidence file does not say which roles begin with ${prefixes.join(' or ')}: gather it with this target`;
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

function mismatchIn(prefix: string, roles: readonly PrincipalArn[]): string[] {
  const matching = roles.filter(({ name }) => name.startsWith(prefix));
  if (areGenerations(prefix, matching)) return [];
  const names = matching.map(({ arn }) => arn.slice(arn.indexOf('/') + 1)).sort();
  const some =
    names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
  return [
    `role-name-prefix ${prefix} fits roles that are no generations of one: ${some}; make it longer, or name them with principal-arn`,
  ];
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
