import { type Duration, formatDuration, grouped, type Instant, isoDay } from '../base/time';
import type { Evidence, PrincipalFacts, SeenPrincipals } from '../evidence/evidence';
import {
  concerns,
  isLogCoverage,
  lengthOf,
  type SourceCoverage,
  sawAny,
  spanOf,
} from '../evidence/source-coverage';
import { type PrincipalArn, type PrincipalName, parsePrincipalArn } from '../policy/arn';

/**
 * Where a target stands before its use is judged; absent for one that is in operation. See docs/decisions/0022.
 */
export type Stage =
  /** The role does not exist yet, or is too young: evidence of it cannot be missing. */
  | { readonly kind: 'new-role'; readonly why: string; readonly absent: boolean }
  /** No run that gathers evidence was asked about it yet. */
  | { readonly kind: 'not-gathered'; readonly why: string }
  /** It exists for long, and complete evidence has no event of it. `accepted` is the reason in `unused-ok`. */
  | { readonly kind: 'unused-role'; readonly why: string; readonly accepted?: string }
  /** The change under review takes the target and its policy files away. */
  | { readonly kind: 'removed-role'; readonly why: string };

/** What a stage is decided by. */
export interface StageFacts {
  readonly principals: readonly PrincipalName[];
  /** Of each principal, what AWS says of it; undefined where it was not asked. */
  readonly facts: readonly (PrincipalFacts | undefined)[];
  readonly evidence: Evidence;
  /** Those that concern the principals. */
  readonly coverages: readonly SourceCoverage[];
  /** Coverage of everything, for what is said about all principals. */
  readonly allCoverages: readonly SourceCoverage[];
  readonly seen: SeenPrincipals | undefined;
  /** AWS has no role that the patterns of the target match. */
  readonly absent: boolean;
  /**
   * What the change under review does to the entry of the target and whether its policy files stood at the base; absent
   * where no change is under review.
   */
  readonly change?: StageChange;
  /** Whether an evidence file was read that an earlier run wrote. */
  readonly readsFile: boolean;
  readonly rules: {
    readonly windowEnd: Instant;
    readonly unusedAfter: Duration;
    readonly minObservation: Duration;
  };
  readonly unusedOk?: string | undefined;
}

/** The change under review, as far as it decides a stage. */
export interface StageChange {
  readonly entry: 'kept' | 'new' | 'moved' | 'removed' | 'installed';
  readonly hadFiles: boolean;
}

/** The stage of a target; undefined for one that is judged by its use. Pure. */
export function stageOf(facts: StageFacts): Stage | undefined {
  if (facts.change?.entry === 'removed') return { kind: 'removed-role', why: 'this change removes the role' };
  return newRole(facts) ?? notGathered(facts) ?? unusedRole(facts);
}

function newRole(facts: StageFacts): Stage | undefined {
  const { change, evidence, principals } = facts;
  const young = youngRole(facts);
  if (young !== undefined) return young;
  if (change === undefined || change.entry === 'moved' || evidence.uses.size > 0) return undefined;
  const inAws = facts.facts.length === 0 ? facts.absent : facts.facts.every((one) => one?.absent === true);
  if (inAws) return { kind: 'new-role', why: 'the role does not exist in AWS yet', absent: true };
  const isNewTarget = change.entry !== 'kept' && !change.hadFiles;
  // What AWS says of a role takes precedence over a list of those that were seen.
  const notAsked = facts.facts.every((one) => one?.created === undefined && one?.absent === undefined);
  if (!isNewTarget || !notAsked || principals.length === 0) return undefined;
  if (!principals.every((principal) => isUnseen(principal, facts))) return undefined;
  const count = grouped(facts.seen?.principals.length ?? 0);
  const why = `the target is new in this change, and the ${count} principals in the evidence do not include it`;
  return { kind: 'new-role', why, absent: true };
}

/** All roles of the target are younger than min-observation. */
function youngRole({ facts, rules: { windowEnd, minObservation } }: StageFacts): Stage | undefined {
  const created = facts.flatMap((one) => (one?.absent === true ? [] : (one?.created ?? [])));
  if (created.length === 0 || created.length < facts.length) return undefined;
  const oldest = Math.min(...created);
  if (windowEnd - oldest >= minObservation) return undefined;
  const why = `it was created on ${isoDay(oldest)}, and min-observation is ${formatDuration(minObservation)}`;
  return { kind: 'new-role', why, absent: false };
}

/** A complete list of the principals in whole logs of the account does not have it. */
function isUnseen(principal: PrincipalName, { seen, allCoverages, rules }: StageFacts): boolean {
  const arn = parsePrincipalArn(principal);
  if (seen?.complete !== true || typeof arn === 'string') return false;
  const logs = allCoverages.filter(isLogCoverage).filter(({ accounts }) => accounts.includes(arn.account));
  const whole = logs.length > 0 && logs.every(({ gaps }) => gaps.length === 0);
  const long = logs.some((one) => lengthOf(spanOf(one)) >= rules.minObservation);
  return whole && long && !seen.principals.some((one) => isSameRole(one.arn, arn));
}

/** Records of sessions may name a role without its path. */
function isSameRole(seen: PrincipalName, { account, name }: PrincipalArn): boolean {
  const one = parsePrincipalArn(seen);
  return typeof one === 'string'
    ? seen.includes(account) && seen.includes(`/${name}`)
    : one.account === account && one.name === name;
}

function notGathered({ change, coverages, readsFile }: StageFacts): Stage | undefined {
  if (change === undefined || coverages.length > 0) return undefined;
  const { entry } = change;
  if (entry === 'installed') return { kind: 'not-gathered', why: installedWhy };
  if (entry === 'new') return { kind: 'not-gathered', why: 'the target is new in this change' };
  if (entry === 'kept' && readsFile)
    return { kind: 'not-gathered', why: 'the evidence was gathered without this target' };
  return undefined;
}

const installedWhy =
  'the base has no configuration for this check yet; after the merge, start the scheduled workflow once';

/** AWS says that it is older than the time that counts, and sources that look at all of that time saw nothing of it. */
function unusedRole(facts: StageFacts): Stage | undefined {
  const { principals, coverages, evidence, rules, unusedOk } = facts;
  const created = facts.facts.flatMap((one) => (one?.absent === true ? [] : (one?.created ?? [])));
  if (principals.length === 0 || created.length < principals.length) return undefined;
  const youngest = Math.max(...created);
  const start = rules.windowEnd - rules.unusedAfter;
  if (youngest > start || evidence.uses.size > 0 || evidence.unknownEvents.length > 0) return undefined;
  if (!principals.every((principal) => isSilent(principal, coverages, start, rules.minObservation)))
    return undefined;
  const why = `it was created on ${isoDay(youngest)}, and complete evidence since ${isoDay(start)} contains no event of it`;
  return { kind: 'unused-role', why, ...(unusedOk === undefined ? {} : { accepted: unusedOk }) };
}

/** Every source that was asked is whole and saw nothing, and one of them looked at all of the time that counts. */
function isSilent(
  principal: PrincipalName,
  coverages: readonly SourceCoverage[],
  start: Instant,
  minObservation: Duration,
): boolean {
  const asked = coverages.filter((coverage) => concerns(coverage, principal));
  if (asked.some(({ gaps }) => gaps.length > 0)) return false;
  if (asked.some((coverage) => sawAny(coverage, principal) === true || namesServices(coverage))) return false;
  return asked.some((coverage) => {
    if (sawAny(coverage, principal) !== false) return false;
    const looked = coverage.source === 'last-accessed' ? coverage.trackingPeriod : coverage.window;
    return looked.start <= start && lengthOf(spanOf(coverage)) >= minObservation;
  });
}

/** The service-level template of policy generation names services that were used, and no action of them. */
function namesServices(coverage: SourceCoverage): boolean {
  return coverage.source === 'policy-generation' && coverage.services.length > 0;
}
