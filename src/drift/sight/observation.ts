import { type Cause, cause } from '../cause';
import type { PrincipalName, SourceView } from '../evidence';
import { type Duration, daysBetween, formatDuration, type Instant, isoDay } from '../time';
import { lengthOf, sawAny, spanOf } from '../views';

/** What absence has to be measured against: the configured rules and the principals that share the policy. */
export interface Observation {
  readonly principals: readonly PrincipalName[];
  /** When a principal was made, where that is known. */
  readonly created: ReadonlyMap<PrincipalName, Instant>;
  readonly windowEnd: Instant;
  readonly unusedAfter: Duration;
  readonly minObservation: Duration;
  /** Views that end before this are too old to prove anything; absent when there is no such limit. */
  readonly staleBefore?: Instant | undefined;
  /** The longest span of all log sets of the run: a short set beside a long one is not thin. In milliseconds. */
  readonly longestLogs: Duration;
}

/** Why an absence proves nothing, in the order a reader can act on; undefined when it does prove something. */
export type Blindness = Cause | undefined;

/**
 * Why a whole source proves no absence of a principal's: product.md, "Absence proves nothing in a set or job that
 * ...". `lookback` is how far back from the window's end it looks, in milliseconds.
 */
export function insufficiency(
  view: SourceView,
  principal: PrincipalName,
  observation: Observation,
  lookback: Duration,
): Blindness {
  const { unusedAfter, minObservation, staleBefore, longestLogs, created, windowEnd } = observation;
  if (view.gaps.length > 0) return cause('incomplete');
  if (staleBefore !== undefined && view.window.end < staleBefore)
    return cause('old-evidence', isoDay(view.window.end));
  if (sawAny(view, principal) === false)
    return cause(view.source === 'cloudtrail-logs' ? 'no-event' : 'no-use', view.source);
  if (lookback < unusedAfter)
    return cause('short-lookback', formatDuration(lookback), formatDuration(unusedAfter));
  const span = view.source === 'cloudtrail-logs' ? longestLogs : lengthOf(spanOf(view));
  if (span < minObservation) return cause('short-span', formatDuration(minObservation));
  const age = windowEnd - (created.get(principal) ?? Number.NEGATIVE_INFINITY);
  if (age >= minObservation) return undefined;
  return cause('young-role', String(Math.max(0, daysBetween(windowEnd - age, windowEnd))));
}
