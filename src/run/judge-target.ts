import type { Instant } from '../base/time';
import type { Outcome, TargetConfig } from '../config/config';
import { type DriftInput, inUseSince, type PrincipalFinding } from '../drift/drift-input';
import { foreignGrants } from '../drift/foreign-grants';
import { measureDrift } from '../drift/measure';
import { ageIsUnknown } from '../drift/observation';
import { judge, type Verdict } from '../drift/verdict';
import type { GatheredEvidence, PrincipalFacts } from '../evidence/evidence';
import { mergeEvidence } from '../evidence/merge';
import { concerns } from '../evidence/source-view';
import { grantsOf } from '../policy/grants';
import type { PolicyDocument, Problem } from '../policy/model';
import { unknownActions } from '../policy/unknown-actions';
import type { Knowledge } from '../reference/knowledge';
import type { JudgedTarget } from '../report/judged';
import { clockOf } from './evaluation-window';
import { agesIn, baseRemark, comparison, isTrusted, pathsOf, type Review, unknownBase } from './review-facts';

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
  review: Review = {},
): TargetResult {
  const input = inputOf(target, files, gathered, now, knowledge, review);
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
    baseUnread: unknownBase(review.base, rules.newGrantGrace),
    unproven: target.trustEvidence ? [] : (review.unproven ?? []),
    unlisted: target.unlisted,
    withoutEvidence: review.withoutEvidence ?? target.problem ?? target.unlisted ?? noRole(target),
    isNew: input.isNew === true,
  });
  const documents = files.map(({ document }) => document);
  const judged: JudgedTarget = {
    name: target.name,
    principals,
    policyFiles: pathsOf(documents, review.base),
    views,
    unmanaged: input.foreign?.unmanaged ?? [],
    window: { start: rules.windowEnd - rules.unusedAfter, end: rules.windowEnd },
    ...(rules.remembered === undefined ? {} : { rememberedSince: inUseSince(rules) }),
    limits: target.limits,
    drift,
    judgement,
    // What is configured wrongly was not judged at all: no leniency covers it.
    failsStep: target.problem !== undefined || failsStep(judgement.verdict, target.outcome),
    ...(target.problem === undefined ? {} : { problem: target.problem }),
    ...(input.isNew === true ? { isNew: true } : {}),
    ...(review.base?.kind === 'read' ? comparison(documents, review.base, input) : {}),
  };
  return { judged, documents, input };
}

function noRole({ principals, prefixes, absent }: TargetConfig): string | undefined {
  if (principals.length > 0) return undefined;
  const names = prefixes.join(' or ');
  return absent === true
    ? `no role’s name begins with ${names}`
    : `the evidence tells of no role whose name begins with ${names}`;
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
  review: Review,
): DriftInput {
  const documents = files.map(({ document }) => document);
  const principals = target.principals.map(({ arn }) => arn);
  const users = [...principals, ...(target.former ?? [])];
  const known = users.flatMap((principal) => gathered.principals.get(principal) ?? []);
  const { minObservation, newGrantGrace, missingDenied } = target;
  const head = grantsOf(documents, catalogue);
  const evidence = mergeEvidence(known.map((one) => one.evidence));
  const rules = { ...clockOf(target, gathered, now), minObservation, newGrantGrace, missingDenied };
  const base = review.base?.kind === 'read' ? review.base.documents : undefined;
  const facts = factsOf(target, gathered);
  return {
    head,
    ...(base === undefined ? {} : { base: grantsOf(base, catalogue) }),
    isNew:
      base?.length === 0 &&
      evidence.uses.size === 0 &&
      (facts.length === 0 ? target.absent === true : facts.every(isAbsent)) &&
      isTrusted(target, review),
    ...agesIn(review.history, head, rules.windowEnd),
    ...(review.baseline === undefined ? {} : { baseline: review.baseline }),
    unknownActions: documents.flatMap((document) => unknownActions(document, catalogue)),
    warnings: files.flatMap(({ warnings }) => warnings),
    foreign: foreignGrants(facts, documents, catalogue, base),
    principals,
    created: createdOf(target, gathered),
    unread: facts.flatMap((one) => one?.unread ?? []),
    ...(target.unlisted === undefined ? {} : { unlisted: target.unlisted }),
    activeFindings: activeFindings(target, gathered),
    remarks: [
      ...(gathered.remarks ?? []),
      ...facts.flatMap((one) => one?.remarks ?? []),
      ...baseRemark(review.base),
    ],
    evidence,
    views: gathered.views.filter((view) => principals.some((principal) => concerns(view, principal))),
    acceptances: target.acceptances,
    rules,
    today: now,
  };
}

function isAbsent(facts: PrincipalFacts | undefined): boolean {
  return facts?.absent === true;
}

/** What is known of each principal itself; undefined of those nobody asked about. */
function factsOf({ principals }: TargetConfig, gathered: GatheredEvidence) {
  return principals.map(({ arn }) => gathered.principals.get(arn)?.facts);
}

function activeFindings({ principals }: TargetConfig, gathered: GatheredEvidence): PrincipalFinding[] {
  return principals.flatMap(({ arn: principal }) => {
    const findings = gathered.principals.get(principal)?.facts?.findings ?? [];
    return findings.map((finding) => ({ principal, finding }));
  });
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
