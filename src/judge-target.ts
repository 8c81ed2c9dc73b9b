import type { EvidenceRequest, Outcome, TargetConfig } from './config/config';
import type { DriftInput, Knowledge } from './drift/drift-input';
import type { GatheredEvidence } from './drift/evidence';
import { foreignGrants } from './drift/foreign-grants';
import { measureDrift } from './drift/measure';
import { mergeEvidence } from './drift/merge-evidence';
import { ageIsUnknown, tolerance } from './drift/sight/observation';
import type { Duration, Instant } from './drift/time';
import { judge, type Verdict } from './drift/verdict';
import { concerns } from './drift/views';
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

/** One target's verdict, and the values it was made of. */
export interface TargetResult {
  readonly judged: JudgedTarget;
  readonly documents: readonly PolicyDocument[];
  readonly input: DriftInput;
}

/** Measures one target's drift in the evidence gathered, and judges it. Pure. */
export function judgeTarget(
  target: TargetConfig,
  files: readonly ParsedFile[],
  gathered: GatheredEvidence,
  now: Instant,
  knowledge: Knowledge,
): TargetResult {
  const input = inputOf(target, files, gathered, now, knowledge);
  const { principals, views, rules } = input;
  const drift = measureDrift(input, knowledge);
  const created = [...createdOf(target, gathered).values()];
  const judgement = judge(drift, target.limits, {
    principals,
    views,
    minObservation: rules.minObservation,
    windowEnd: rules.windowEnd,
    tail: rules.tail,
    ...(created.length === 0 ? {} : { created: Math.max(...created) }),
    unknownAge: unknownAges(input),
    interrupted: gathered.interrupted === true,
    staleBefore: rules.staleBefore,
  });
  const documents = files.map(({ document }) => document);
  const judged: JudgedTarget = {
    name: target.name,
    principals,
    policyFiles: documents.map(({ path }) => path),
    views,
    unmanaged: input.foreign?.unmanaged ?? [],
    window: { start: rules.windowEnd - rules.unusedAfter, end: rules.windowEnd },
    limits: target.limits,
    drift,
    judgement,
    failsStep: failsStep(judgement.verdict, target.outcome),
  };
  return { judged, documents, input };
}

function failsStep(verdict: Verdict, { warnOnly, failOnInconclusive }: Outcome): boolean {
  if (warnOnly || verdict === 'pass') return false;
  return verdict === 'fail' || failOnInconclusive;
}

function inputOf(
  target: TargetConfig,
  files: readonly ParsedFile[],
  gathered: GatheredEvidence,
  now: Instant,
  { catalogue }: Knowledge,
): DriftInput {
  const documents = files.map(({ document }) => document);
  const principals = target.principals.map(({ arn }) => arn);
  const known = principals.flatMap((principal) => gathered.principals.get(principal) ?? []);
  const { minObservation, newGrantGrace, missingDenied } = target;
  return {
    head: grantsOf(documents, catalogue),
    unknownActions: documents.flatMap((document) => unknownActions(document, catalogue)),
    warnings: files.flatMap(({ warnings }) => warnings),
    foreign: foreignGrants(factsOf(target, gathered), documents, catalogue),
    principals,
    created: createdOf(target, gathered),
    unread: factsOf(target, gathered).flatMap((facts) => facts?.unread ?? []),
    remarks: gathered.remarks ?? [],
    evidence: mergeEvidence(known.map(({ evidence }) => evidence)),
    views: gathered.views.filter((view) => principals.some((principal) => concerns(view, principal))),
    acceptances: target.acceptances,
    rules: { ...clockOf(target, gathered, now), minObservation, newGrantGrace, missingDenied },
    today: now,
  };
}

/** What is known of each principal itself; undefined of those nobody asked about. */
function factsOf({ principals }: TargetConfig, gathered: GatheredEvidence) {
  return principals.map(({ arn }) => gathered.principals.get(arn)?.facts);
}

/** Principals whose every source leaves open that they are younger than min-observation. */
function unknownAges({ principals, views, created = new Map(), rules }: DriftInput): string[] {
  return principals.filter((principal) => {
    const asked = views.filter((view) => concerns(view, principal) && view.gaps.length === 0);
    return asked.length > 0 && asked.every((view) => ageIsUnknown(view, principal, { created, ...rules }));
  });
}

function createdOf({ principals }: TargetConfig, gathered: GatheredEvidence): ReadonlyMap<string, Instant> {
  const times = principals.flatMap(({ arn }): [string, Instant][] => {
    const created = gathered.principals.get(arn)?.facts?.created;
    return created === undefined ? [] : [[arn, created]];
  });
  return new Map(times);
}

interface Clock {
  readonly windowEnd: Instant;
  readonly unusedAfter: Duration;
  readonly staleBefore?: Instant;
  readonly tail: Duration;
}

/**
 * The moment ages are counted to, and for how long. Evidence read from a file brings both along, so that reading it
 * back later says the same; only its own age depends on now.
 */
function clockOf(
  { evidence: request, unusedAfter, principals }: TargetConfig,
  gathered: GatheredEvidence,
  now: Instant,
): Clock {
  // Other targets' evidence may reach further: it decides nothing here.
  const views = gathered.views.filter((view) => principals.some(({ arn }) => concerns(view, arn)));
  const ends = views.map(({ window }) => window.end);
  const lookbacks = views.map(({ window }) => window.end - window.start);
  const end = ends.length === 0 ? undefined : Math.max(...ends);
  const windowEnd = request.windowEnd ?? end ?? now;
  const after = unusedAfter ?? request.lookback ?? Math.max(0, ...lookbacks);
  const tail = tailOf(request, after);
  if (request.file === undefined) return { windowEnd, unusedAfter: after, tail };
  // However old evidence may be: what ends before the time in question begins says nothing of it.
  const oldest = (request.windowEnd ?? now) - request.file.maxAge;
  return { windowEnd, unusedAfter: after, tail, staleBefore: Math.max(oldest, windowEnd - after) };
}

/** A file alone is taken as it is until it is too old; beside a fresh source it says nothing of the days since. */
function tailOf(
  { file, logs, generation, lastAccessed, unusedAccess }: EvidenceRequest,
  after: Duration,
): Duration {
  const fresh =
    logs !== undefined || generation !== undefined || lastAccessed !== 'no' || unusedAccess !== undefined;
  return file === undefined || fresh ? tolerance(after) : Math.max(tolerance(after), file.maxAge);
}
