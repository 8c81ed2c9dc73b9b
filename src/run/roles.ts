import { AwsFailure } from '../aws/aws-failure';
import { listRoles } from '../aws/principal-reader';
import { accountSession } from '../aws/session';
import type { EvidenceRequest, TargetConfig } from '../config/config';
import type { GatheredEvidence, PrefixAnswer } from '../evidence/evidence';
import { areGenerations, type PrincipalArn, parsePrincipalArn } from '../policy/arn';
import type { Gatherer } from './gatherer';
import { asksAccounts } from './sources';
import { fits, prefixKey, type ResolvedTarget } from './target';

/** What looking for roles takes. */
interface RoleFinder extends Pick<Gatherer, 'kept' | 'surroundings'> {
  /** Why the run can have no evidence, and so no roles: it gets no credentials and no evidence file. */
  readonly withoutEvidence?: string | undefined;
}

/** The roles of one account, or why they cannot be listed. */
type Roles = readonly PrincipalArn[] | string;

/**
 * Finds the roles that targets name by the beginning of their names: in IAM if AWS is asked about principals, else in
 * the evidence of an earlier run. Roles that are in earlier evidence and no longer in IAM are former generations. A
 * target has a problem if its prefix fits roles that are not generations of one role.
 */
export async function findRoles(
  targets: readonly TargetConfig[],
  finder: RoleFinder,
): Promise<readonly ResolvedTarget[]> {
  const listings = new Map<string, Promise<Roles>>();
  const found: ResolvedTarget[] = [];
  for (const target of targets)
    found.push(target.prefixes.length === 0 ? target : await withRoles(target, listings, finder));
  return found;
}

async function withRoles(
  target: TargetConfig,
  listings: Map<string, Promise<Roles>>,
  finder: RoleFinder,
): Promise<ResolvedTarget> {
  const { evidence, prefixes } = target;
  const earlier = await earlierEvidence(evidence, finder);
  const listing = asksAccounts(evidence) ? listOnce(target, listings, finder) : undefined;
  if (listing !== undefined || earlier.length > 0) return resolved(target, await listing, earlier);
  return finder.withoutEvidence === undefined
    ? misfit(target, `role-name-prefix ${prefixes.join(', ')}: ${noListing}`)
    : { ...target, unlisted: finder.withoutEvidence };
}

async function earlierEvidence(
  { file, memory }: EvidenceRequest,
  { kept }: RoleFinder,
): Promise<readonly GatheredEvidence[]> {
  const given = file && (await kept.evidence(file.path));
  const previous = memory && (await kept.previous(memory.path));
  return [given, previous].filter((one) => one !== undefined);
}

/** Targets of one account share one listing. */
function listOnce(
  target: TargetConfig,
  listings: Map<string, Promise<Roles>>,
  finder: RoleFinder,
): Promise<Roles> {
  const key = JSON.stringify([target.evidence.assume, target.account]);
  const listing = listings.get(key) ?? rolesOf(target, finder);
  listings.set(key, listing);
  return listing;
}

/** A target with the roles that IAM lists, or else those that earlier evidence names. */
function resolved(
  target: TargetConfig,
  listed: Roles | undefined,
  earlier: readonly GatheredEvidence[],
): ResolvedTarget {
  const { prefixes, principals } = target;
  const key = prefixKey(target);
  const recorded = earlier.map((one) => one.prefixes?.get(key)).find((one) => one !== undefined);
  const isListed = typeof listed === 'object';
  const matching = isListed ? listed.filter((one) => fits(one, target)) : rolesIn(recorded);
  const mismatches = prefixes.flatMap((prefix) => mismatchIn(prefix, matching));
  if (mismatches.length > 0) return misfit(target, mismatches.join('; '));
  const all = new Map([...principals, ...matching].map((one) => [one.arn, one]));
  const former = knownRoles(earlier, target).filter(
    (one) => !all.has(one.arn) && prefixes.some((prefix) => isFormer(one, prefix, matching)),
  );
  const unlisted = isListed ? undefined : whyUnlisted(listed, recorded, prefixes);
  return {
    ...target,
    principals: [...all.values()],
    ...(all.size === 0 && isListed ? { absent: true } : {}),
    ...(unlisted === undefined ? {} : { unlisted }),
    ...(former.length === 0 ? {} : { former: former.map(({ arn }) => arn) }),
  };
}

/** A target that cannot be judged, whatever else it names. */
function misfit(target: TargetConfig, problem: string): ResolvedTarget {
  return { ...target, principals: [], problem };
}

function rolesIn(recorded: PrefixAnswer | undefined): readonly PrincipalArn[] {
  return (recorded?.roles ?? []).flatMap((arn) => {
    const parsed = parsePrincipalArn(arn);
    return typeof parsed === 'string' ? [] : [parsed];
  });
}

/** Why the roles may not be all there are: IAM did not list them, or earlier evidence does not name them. */
function whyUnlisted(
  failure: string | undefined,
  recorded: PrefixAnswer | undefined,
  prefixes: readonly string[],
): string | undefined {
  const names = prefixes.map((prefix) => `${prefix}*`).join(', ');
  if (failure !== undefined) return `the roles ${names} cannot be listed: ${failure}`;
  if (recorded !== undefined) return recorded.failure;
  return `the evidence file does not say which roles begin with ${prefixes.join(' or ')}: gather it with this target`;
}

/** Whether a role that no longer exists was a generation of those that do. */
function isFormer(one: PrincipalArn, prefix: string, live: readonly PrincipalArn[]): boolean {
  const others = live.filter(({ name }) => name.startsWith(prefix));
  return one.name.startsWith(prefix) && areGenerations(prefix, [one, ...others]);
}

const noListing =
  'nobody can say which roles there are: that needs a source that asks AWS, or the evidence file of a run that did';

/** What is wrong with a prefix that fits roles which are not generations of one role. */
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

/** The roles in earlier evidence, in the account in which the target's roles are looked for. */
function knownRoles(
  earlier: readonly GatheredEvidence[],
  { account, evidence }: TargetConfig,
): readonly PrincipalArn[] {
  const own = account ?? evidence.assume?.arn.split(':')[4];
  const arns = new Set(earlier.flatMap((one) => [...one.principals.keys()]));
  return [...arns].flatMap((arn) => {
    const parsed = parsePrincipalArn(arn);
    if (typeof parsed === 'string' || parsed.kind !== 'role') return [];
    return own === undefined || parsed.account === own ? [parsed] : [];
  });
}

async function rolesOf(target: TargetConfig, { surroundings }: RoleFinder): Promise<Roles> {
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
