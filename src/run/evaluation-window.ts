import type { Duration, Instant } from '../base/time';
import type { EvidenceRequest, TargetConfig } from '../config/config';
import type { GatheredEvidence } from '../evidence/evidence';
import { concerns, tolerance } from '../evidence/source-coverage';

/** The moment ages are counted to, and how long an action may rest. */
export interface EvaluationWindow {
  readonly windowEnd: Instant;
  readonly unusedAfter: Duration;
  /** How long a use is remembered, where evidence accumulates and `unusedAfter` is not configured. */
  readonly remembered?: Duration;
  readonly staleBefore?: Instant;
  readonly tail: Duration;
}

/**
 * The moment ages are counted to, and for how long. Evidence read from a file brings both along, so that reading it
 * back later says the same; only its own age depends on now.
 */
export function evaluationWindow(
  target: TargetConfig,
  gathered: GatheredEvidence,
  now: Instant,
): EvaluationWindow {
  const { evidence: request, unusedAfter, principals } = target;
  // Other targets' evidence may reach further: it decides nothing here.
  const coverages = gathered.coverage.filter((coverage) =>
    principals.some(({ arn }) => concerns(coverage, arn)),
  );
  const ends = coverages.map(({ window }) => window.end);
  const lookbacks = coverages.map(({ window }) => window.end - window.start);
  const end = ends.length === 0 ? undefined : Math.max(...ends);
  const after = unusedAfter ?? request.lookback ?? Math.max(0, ...lookbacks);
  const tail = tailOf(request, after);
  // A run that gathers is about today, even where all it could get is older.
  const stale = request.file === undefined && end !== undefined && end < now - tail;
  const windowEnd = request.windowEnd ?? (stale ? now : end) ?? now;
  const memory = rememberedFor(target, gathered);
  const common = {
    windowEnd,
    unusedAfter: after,
    tail,
    ...(memory === undefined ? {} : { remembered: memory }),
  };
  if (request.file === undefined) return common;
  // However old evidence may be: what ends before the time in question begins says nothing of it.
  const oldest = (request.windowEnd ?? now) - request.file.maxAge;
  return { ...common, staleBefore: Math.max(oldest, windowEnd - after) };
}

/** How long the uses of all principals are remembered; undefined if `unusedAfter` is configured. */
function rememberedFor({ unusedAfter, principals }: TargetConfig, { retention }: GatheredEvidence) {
  const known = principals.map(({ arn }) => retention?.get(arn));
  if (unusedAfter !== undefined || known.length === 0) return undefined;
  return known.some((one) => one === undefined) ? undefined : Math.min(...known.flatMap((one) => one ?? []));
}

/** A file alone is taken as it is until it is too old; beside a fresh source it says nothing of the days since. */
function tailOf(
  { file, logs, generation, athena, lastAccessed, unusedAccess }: EvidenceRequest,
  after: Duration,
): Duration {
  const fresh =
    [logs, generation, athena, unusedAccess].some((one) => one !== undefined) || lastAccessed !== 'no';
  return file === undefined || fresh ? tolerance(after) : Math.max(tolerance(after), file.maxAge);
}
