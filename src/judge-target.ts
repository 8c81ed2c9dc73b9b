import type { TargetConfig } from './config/config';
import type { Knowledge } from './drift/drift-input';
import type { GatheredEvidence } from './drift/evidence';
import { foreignGrants } from './drift/foreign-grants';
import { measureDrift } from './drift/measure';
import { mergeEvidence } from './drift/merge-evidence';
import type { SuggestTarget } from './drift/suggest';
import type { Duration, Instant } from './drift/time';
import { judge } from './drift/verdict';
import { unknownActions } from './iam/action-problems';
import { grantsOf } from './iam/grants';
import type { PolicyDocument } from './iam/policy-model';
import type { Problem } from './iam/problem';
import type { JudgedTarget } from './report/judged';

/** A policy file that parsed, and what is odd about it. */
export interface ParsedFile {
  readonly document: PolicyDocument;
  readonly warnings: readonly Problem[];
}

/** One target's verdict, and what a suggestion is made of. */
export interface TargetResult {
  readonly judged: JudgedTarget;
  readonly suggest: SuggestTarget;
}

/** Measures one target's drift in the evidence gathered, and judges it. Pure. */
export function judgeTarget(
  target: TargetConfig,
  files: readonly ParsedFile[],
  gathered: GatheredEvidence,
  { now, knowledge }: { readonly now: Instant; readonly knowledge: Knowledge },
): TargetResult {
  const { catalogue } = knowledge;
  const documents = files.map(({ document }) => document);
  const principals = target.principals.map(({ arn }) => arn);
  const known = principals.map((principal) => gathered.principals.get(principal));
  const views = gathered.views.filter(({ records }) =>
    principals.some((principal) => records.has(principal)),
  );
  const foreign = foreignGrants(
    known.map((one) => one?.facts),
    catalogue,
  );
  const clock = clockOf(target, gathered, now);
  const { minObservation, newGrantGrace, missingDenied } = target;
  const grants = grantsOf(documents, catalogue);
  const drift = measureDrift(
    {
      head: grants,
      unknownActions: documents.flatMap((document) => unknownActions(document, catalogue)),
      warnings: files.flatMap(({ warnings }) => warnings),
      foreign,
      principals,
      evidence: mergeEvidence(known.flatMap((one) => one?.evidence ?? [])),
      views,
      acceptances: target.acceptances,
      rules: { ...clock, minObservation, newGrantGrace, missingDenied },
      today: now,
    },
    knowledge,
  );
  const created = known.flatMap((one) => one?.facts?.created ?? []);
  const judgement = judge(drift, target.limits, {
    principals,
    views,
    minObservation,
    windowEnd: clock.windowEnd,
    ...(created.length === 0 ? {} : { created: Math.max(...created) }),
    staleBefore: clock.staleBefore,
  });
  const window = { start: clock.windowEnd - clock.unusedAfter, end: clock.windowEnd };
  const policyFiles = documents.map(({ path }) => path);
  const { name, limits, outcome } = target;
  return {
    judged: {
      name,
      principals,
      policyFiles,
      views,
      window,
      limits,
      drift,
      judgement,
      warnOnly: outcome.warnOnly,
    },
    suggest: { name, documents, grants, findings: drift.findings },
  };
}

interface Clock {
  readonly windowEnd: Instant;
  readonly unusedAfter: Duration;
  readonly staleBefore?: Instant;
}

/**
 * The moment ages are counted to, and for how long. Evidence read from a file brings both along, so that reading it
 * back later says the same; only its own age depends on now.
 */
function clockOf(
  { evidence: request, unusedAfter }: TargetConfig,
  { views }: GatheredEvidence,
  now: Instant,
): Clock {
  const ends = views.map(({ window }) => window.end);
  const lookbacks = views.map(({ window }) => window.end - window.start);
  const end = ends.length === 0 ? undefined : Math.max(...ends);
  const fileOnly = request.file !== undefined && request.logs === undefined;
  const windowEnd = request.windowEnd ?? (fileOnly ? end : undefined) ?? end ?? now;
  const after = unusedAfter ?? request.lookback ?? Math.max(0, ...lookbacks);
  if (request.file === undefined) return { windowEnd, unusedAfter: after };
  // However old evidence may be: what ends before the time in question begins says nothing of it.
  const oldest = (request.windowEnd ?? now) - request.file.maxAge;
  return { windowEnd, unusedAfter: after, staleBefore: Math.max(oldest, windowEnd - after) };
}
