import { type Cause, cause } from '../cause';
import type { PrincipalName } from '../evidence';
import type { SourceView } from '../source-view';
import { type Duration, day, daysBetween, formatDuration, type Instant, isoDay, type Window } from '../time';
import { earliestSign, isLogView, lengthOf, sawAny, spanOf } from '../views';

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
 * tells of. Source: product.md, "Absence proves nothing in a set or job that ...".
 */
export function insufficiency(
  view: SourceView,
  principal: PrincipalName,
  observation: Observation,
  looked: Window,
): Cause | undefined {
  const { minObservation, staleBefore } = observation;
  if (view.gaps.length > 0) return cause('incomplete');
  if (staleBefore !== undefined && view.window.end < staleBefore)
    return cause('old-evidence', isoDay(view.window.end));
  if (sawAny(view, principal) === false) return cause(isLogView(view) ? 'no-event' : 'no-use', view.source);
  const short = tooShort(looked, observation);
  if (short !== undefined) return short;
  const logs = isLogView(view) ? (observation.longestLogs.get(principal) ?? 0) : 0;
  if (Math.max(logs, lengthOf(spanOf(view))) < minObservation)
    return cause('short-span', formatDuration(minObservation));
  return tooYoung(view, principal, observation);
}

/** The time in question has to lie inside the time that was looked at, but for the last few hours or days. */
function tooShort({ start, end }: Window, { windowEnd, unusedAfter, tail }: Observation): Cause | undefined {
  const lookback = windowEnd - start;
  if (lookback < unusedAfter)
    return cause('short-lookback', roundedDown(Math.max(0, lookback)), formatDuration(unusedAfter));
  return end < windowEnd - tail ? cause('ends-early', isoDay(end)) : undefined;
}

/**
 * How much of the end of a time may be missing: jobs are read again for a day, a day as window-end ends in the future,
 * analyzers look again every few days. Two days, a quarter of a short time, a twentieth of a long one; in milliseconds.
 */
export function tolerance(unusedAfter: Duration): Duration {
  return Math.max(Math.min(2 * day, unusedAfter / 4), unusedAfter / 20);
}

/** Nobody uses anything before he is there. */
function tooYoung(view: SourceView, principal: PrincipalName, observation: Observation): Cause | undefined {
  const { created, windowEnd, minObservation } = observation;
  const made = created.get(principal);
  if (made === undefined)
    return ageIsUnknown(view, principal, observation) ? cause('unknown-age') : undefined;
  if (windowEnd - made >= minObservation) return undefined;
  return cause('young-role', String(Math.max(0, daysBetween(made, windowEnd))));
}

/**
 * Whether a source leaves open that a principal is younger than min-observation. Logs and analyzers do not: logs span
 * what they hold, and an analyzer judges only what has been there for its whole tracking period.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-unused.html
 */
export function ageIsUnknown(
  view: SourceView,
  principal: PrincipalName,
  { created, windowEnd, minObservation }: Pick<Observation, 'created' | 'windowEnd' | 'minObservation'>,
): boolean {
  const asks = view.source === 'last-accessed' || view.source === 'policy-generation';
  if (created.has(principal) || !asks) return false;
  return windowEnd - (earliestSign(view) ?? windowEnd) < minObservation;
}

/** Whole days where there are any: what AWS records begins at any second. */
function roundedDown(duration: Duration): string {
  return formatDuration(duration - (duration % (duration < day ? 60_000 : day)));
}
