import { AwsFailure } from '../aws/aws-failure';
import { listRoles } from '../aws/principal-reader';
import { accountSession } from '../aws/session';
import type { EvidenceRequest, TargetConfig } from '../config/config';
import type { GatheredEvidence, PrefixAnswer } from '../evidence/evidence';
import {
  areGenerations,
  matchesRole,
  type PrincipalArn,
  parsePrincipalArn,
  type RolePattern,
} from '../policy/arn';
import type { Gatherer } from './gatherer';
import { asksAccounts } from './sources';
import { matchesAny, prefixKeys, type ResolvedTarget } from './target';

/** What looking for roles takes. */
interface RoleFinder extends Pick<Gatherer, 'kept' | 'surroundings'> {
  /** Why the run can have no evidence, and so no roles: it gets no credentials and no evidence file. */
  readonly withoutEvidence?: string | undefined;
}

/** The roles of one account, or why they cannot be listed. */
type Roles = readonly PrincipalArn[] | string;

/**
 * Finds the roles that match the patterns of targets: in IAM if AWS is asked about principals, else in the evidence of
 * an earlier run. Roles that are in earlier evidence and no longer in IAM are former generations. A target has a
 * problem if its pattern matches roles that are not generations of one role.
 */
export async function findRoles(
  targets: readonly TargetConfig[],
  finder: RoleFinder,
): Promise<readonly ResolvedTarget[]> {
  const listings = new Map<string, Promise<Roles>>();
  const found: ResolvedTarget[] = [];
  for (const target of targets)
    found.push(target.rolePatterns.length === 0 ? target : await withRoles(target, listings, finder));
  return found;
}

async function withRoles(
  target: TargetConfig,
  listings: Map<string, Promise<Roles>>,
  finder: RoleFinder,
): Promise<ResolvedTarget> {
  const { evidence, rolePatterns } = target;
  const earlier = await earlierEvidence(evidence, finder);
  const listing = asksAccounts(evidence) ? listOnce(target, listings, finder) : undefined;
  if (listing !== undefined || earlier.length > 0) return resolved(target, await listing, earlier);
  return finder.withoutEvidence === undefined
    ? misfit(target, `principal-arn ${namesOf(rolePatterns)}: ${noListing}`)
    : { ...target, unlisted: finder.withoutEvidence };
}

async function earlierEvidence(
  { file, memory }: EvidenceRequest,
  { kept }: RoleFinder,
): Promise<readonly GatheredEvidence[]> {
  const given = file && (await kept.evidence(file.path));
  const previous = memory && (await kept.previous(memory.path)).evidence;
  return [given, previous].filter((one) => one !== undefined);
}

/** Targets of one account share one listing. */
function listOnce(
  target: TargetConfig,
  listings: Map<string, Promise<Roles>>,
  finder: RoleFinder,
): Promise<Roles> {
  const key = JSON.stringify([target.evidence.assume, target.rolePatterns[0]?.account]);
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
  const { rolePatterns, principals } = target;
  const recorded = earlier.map((one) => answerIn(one, target)).find((one) => one !== undefined);
  const isListed = typeof listed === 'object';
  const matching = (isListed ? listed : rolesIn(recorded)).filter((one) => matchesAny(one, target));
  const mismatches = rolePatterns.flatMap((pattern) => mismatchIn(pattern, matching));
  if (mismatches.length > 0) return misfit(target, mismatches.join('; '));
  const all = new Map([...principals, ...matching].map((one) => [one.arn, one]));
  const former = knownRoles(earlier).filter(
    (one) => !all.has(one.arn) && rolePatterns.some((pattern) => isFormer(one, pattern, matching)),
  );
  const unlisted = isListed ? undefined : whyUnlisted(listed, recorded, rolePatterns);
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

/**
 * What an evidence file says of a target's patterns. A file of an earlier version does not know paths, and not always
 * the account: its answer counts if it names a role that matches, or failed.
 */
function answerIn({ matchedRoles }: GatheredEvidence, target: TargetConfig): PrefixAnswer | undefined {
  const [own = '', ...older] = prefixKeys(target);
  const answers = older.flatMap((key) => matchedRoles?.get(key) ?? []);
  const counts = (one: PrefixAnswer) =>
    one.error !== undefined || rolesIn(one).some((role) => matchesAny(role, target));
  return matchedRoles?.get(own) ?? answers.find(counts);
}

function namesOf(patterns: readonly RolePattern[]): string {
  return patterns.map(({ arn }) => arn).join(', ');
}

/** Why the roles may not be all there are: IAM did not list them, or earlier evidence does not name them. */
function whyUnlisted(
  failure: string | undefined,
  recorded: PrefixAnswer | undefined,
  patterns: readonly RolePattern[],
): string | undefined {
  const names = namesOf(patterns);
  if (failure !== undefined) return `the roles ${names} cannot be listed: ${failure}`;
  if (recorded !== undefined) return recorded.error;
  return `the evidence file does not list which roles match ${names}: gather the evidence again with this target`;
}

/** Whether a role that no longer exists was a generation of those that do. */
function isFormer(one: PrincipalArn, pattern: RolePattern, live: readonly PrincipalArn[]): boolean {
  const others = live.filter((role) => matchesRole(pattern, role));
  return matchesRole(pattern, one) && areGenerations(pattern.prefix, [one, ...others]);
}

const noListing =
  'the matching roles are not known; use a source that queries AWS, or the evidence file of a run that did';

/** What is wrong with a pattern that matches roles which are not generations of one role. */
function mismatchIn(pattern: RolePattern, roles: readonly PrincipalArn[]): string[] {
  const matching = roles.filter((role) => matchesRole(pattern, role));
  if (areGenerations(pattern.prefix, matching)) return [];
  const names = matching.map(({ arn }) => arn.slice(arn.indexOf('/') + 1)).sort();
  const some =
    names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
  return [
    `principal-arn ${pattern.arn} matches roles that differ by more than a random suffix: ${some}; use a longer prefix before the *, or list the roles`,
  ];
}

/** The principals in earlier evidence. */
function knownRoles(earlier: readonly GatheredEvidence[]): readonly PrincipalArn[] {
  const arns = new Set(earlier.flatMap((one) => [...one.principals.keys()]));
  return [...arns].flatMap((arn) => {
    const parsed = parsePrincipalArn(arn);
    return typeof parsed === 'string' ? [] : [parsed];
  });
}

async function rolesOf(target: TargetConfig, { surroundings }: RoleFinder): Promise<Roles> {
  const { evidence, principals, rolePatterns } = target;
  const account = rolePatterns[0]?.account;
  const session = accountSession(evidence, [...principals, ...rolePatterns], surroundings);
  try {
    const roles = await listRoles(session);
    const elsewhere = roles.find((one) => one.account !== account);
    if (elsewhere === undefined) return roles;
    return `the AWS credentials are for account ${elsewhere.account}, not ${account}; set assume-role for it under accounts in the config file`;
  } catch (error) {
    if (error instanceof AwsFailure) return error.message;
    throw error;
  }
}
