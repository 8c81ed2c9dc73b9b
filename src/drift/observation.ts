import { type Duration, day, daysAgo, formatDuration, type Instant, isoDay, type Window } from '../base/time';
import {
  earliestSign,
  isLogCoverage,
  lengthOf,
  type ReadTrail,
  type SourceCoverage,
  sawAny,
  spanOf,
  type TrailFacts,
} from '../evidence/source-coverage';
import type { PrincipalName } from '../policy/arn';
import type { ActionId, Catalogue } from '../policy/catalogue';
import { type Cause, cause } from '../reference/cause';

/** What absence has to be measured against: the configured rules and the principals that share the policy. */
export interface Observation {
  readonly principals: readonly PrincipalName[];
  /** Whether there may be more of them than are known. */
  readonly someUnknown: boolean;
  /** When a principal was made, where that is known. */
  readonly created: ReadonlyMap<PrincipalName, Instant>;
  readonly windowEnd: Instant;
  readonly unusedAfter: Duration;
  /** How much of the end of the time in question a source may miss. */
  readonly tail: Duration;
  readonly minObservation: Duration;
  /** Views that end before this are too old to prove anything; absent when there is no such limit. */
  readonly staleBefore?: Instant | undefined;
  /** By principal, the longest span of its whole log sets: a short set beside a long one is not thin. */
  readonly longestLogs: ReadonlyMap<PrincipalName, Duration>;
}

/**
 * What a source says of an absence: why it proves nothing, or how well it proves it. `conclusive` proof is of the
 * action itself and complete; `supporting` proof is of its service, or needs another source beside it.
 */
export type Proof = Cause | 'conclusive' | 'supporting';

/**
 * Why a whole source proves no absence of a principal's; undefined when it does prove some. `looked` is the time it
 * tells of. See docs/decisions/0009.
 */
export function insufficiency(
  coverage: SourceCoverage,
  principal: PrincipalName,
  observation: Observation,
  looked: Window,
): Cause | undefined {
  const { minObservation, staleBefore } = observation;
  if (coverage.gaps.length > 0) return cause('incomplete');
  if (staleBefore !== undefined && coverage.window.end < staleBefore)
    return cause('old-evidence', isoDay(coverage.window.end));
  if (sawAny(coverage, principal) === false)
    return cause(isLogCoverage(coverage) ? 'no-event' : 'no-use', coverage.source);
  const short = tooShort(looked, observation);
  if (short !== undefined) return short;
  const logs = isLogCoverage(coverage) ? (observation.longestLogs.get(principal) ?? 0) : 0;
  if (Math.max(logs, lengthOf(spanOf(coverage))) < minObservation)
    return cause('short-span', formatDuration(minObservation));
  return tooYoung(coverage, principal, observation);
}

/** The time in question has to lie inside the time that was looked at, but for the last few hours or days. */
function tooShort({ start, end }: Window, { windowEnd, unusedAfter, tail }: Observation): Cause | undefined {
  const lookback = windowEnd - start;
  if (lookback < unusedAfter)
    return cause('short-lookback', roundedDown(Math.max(0, lookback)), formatDuration(unusedAfter));
  return end < windowEnd - tail ? cause('ends-early', isoDay(end)) : undefined;
}

/** A principal cannot have used anything before it was created. */
function tooYoung(
  coverage: SourceCoverage,
  principal: PrincipalName,
  observation: Observation,
): Cause | undefined {
  const { created, windowEnd, minObservation } = observation;
  const made = created.get(principal);
  if (made === undefined)
    return ageIsUnknown(coverage, principal, observation) ? cause('unknown-age') : undefined;
  if (windowEnd - made >= minObservation) return undefined;
  return cause('young-role', daysAgo(made, windowEnd));
}

/**
 * Whether a source leaves open that a principal is younger than min-observation. Logs and analyzers do not: logs span
 * what they hold, and an analyzer judges only what has been there for its whole tracking period.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-unused.html
 */
export function ageIsUnknown(
  coverage: SourceCoverage,
  principal: PrincipalName,
  { created, windowEnd, minObservation }: Pick<Observation, 'created' | 'windowEnd' | 'minObservation'>,
): boolean {
  const asks = coverage.source === 'last-accessed' || coverage.source === 'policy-generation';
  if (created.has(principal) || !asks) return false;
  return windowEnd - (earliestSign(coverage) ?? windowEnd) < minObservation;
}

/** Whole days where there are any: what AWS records begins at any second. */
function roundedDown(duration: Duration): string {
  return formatDuration(duration - (duration % (duration < day ? 60_000 : day)));
}

/**
 * Why no trail shows a use of an action in the time in question; undefined when one of them does by itself. A trail
 * whose settings cannot be read counts only when none could be read: it is then taken to record everything, and the
 * report says that it was not read.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
export function trailBlindness(
  trails: readonly TrailFacts[],
  catalogue: Catalogue,
  time: Window,
): (id: ActionId) => Cause | undefined {
  const read = trails.flatMap((trail) => ('readError' in trail ? [] : [trail]));
  if (read.length === 0) return () => undefined;
  const whole = read.map((trail) => ({ trail, cause: neverIn(trail, time) }));
  return (id) => {
    const causes = whole.map(({ trail, cause: always }) => always ?? omittedBy(trail, id, catalogue));
    return causes.includes(undefined) ? undefined : causes[0];
  };
}

/** Why a trail shows nothing of the time in question, whatever the action. */
function neverIn(
  { arn, multiRegion, recordingSince, stoppedAt, deliveryError }: ReadTrail,
  time: Window,
): Cause | undefined {
  if (!multiRegion) return cause('one-region', arn.split(':')[3] ?? '');
  if (stoppedAt !== undefined && stoppedAt < time.end - day) return cause('trail-stopped', isoDay(stoppedAt));
  if (deliveryError !== undefined) return cause('trail-fault');
  return recordingSince !== undefined && recordingSince > time.start + day
    ? cause('trail-young', isoDay(recordingSince))
    : undefined;
}

function omittedBy(
  { readEvents, writeEvents }: ReadTrail,
  id: ActionId,
  catalogue: Catalogue,
): Cause | undefined {
  const level = catalogue.levelOf(id);
  const isRead = level === 'Read' || level === 'List';
  const recorded = isRead ? readEvents : writeEvents;
  if (recorded === undefined) return cause(isRead ? 'trail-no-reads' : 'trail-no-writes');
  const service = catalogue.serviceOf(id).prefix;
  return recorded.excludedServices.includes(service) ? cause('trail-no-service', service) : undefined;
}
