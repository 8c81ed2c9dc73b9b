import { clockOf } from './clock';
import type { Outcome, TargetConfig } from './config/config';
import { agesOf, type GrantedSince } from './drift/ages';
import type { Baseline } from './drift/baseline';
import type { UnknownBase } from './drift/doubts';
import type { DriftInput, Knowledge } from './drift/drift-input';
import type { GatheredEvidence } from './drift/evidence';
import { foreignGrants } from './drift/foreign-grants';
import { measureDrift } from './drift/measure';
import { mergeEvidence } from './drift/merge-evidence';
import type { PrincipalFacts } from './drift/principal-facts';
import { ageIsUnknown } from './drift/sight/observation';
import type { Duration, Instant } from './drift/time';
import { namedActions } from './drift/unused';
import { judge, type Verdict } from './drift/verdict';
import { concerns } from './drift/views';
import { unknownActions } from './iam/action-problems';
import { type GrantSet, grantsOf } from './iam/grants';
import { meaningOf } from './iam/meaning';
import type { PolicyDocument } from './iam/policy-model';
import type { Problem } from './iam/problem';
import type { JudgedTarget } from './report/judged';
import type { Unread } from './repository/base-files';

/** A policy file that parsed, and what is odd about it. */
export interface ParsedFile {
  readonly document: PolicyDocument;
  readonly warnings: readonly Problem[];
}

/** The policies of a target before the change under review, or why nobody knows them. */
export type ParsedBase =
  | {
      readonly kind: 'read';
      readonly commit: string;
      readonly documents: readonly PolicyDocument[];
      /** Paths of those that are no part of the commit. */
      readonly uncommitted: readonly string[];
    }
  | Unread;

/** When what is granted was first granted by a commit, newest first, or why nobody knows. */
export type GrantHistory =
  | { readonly kind: 'read'; readonly since: readonly GrantedSince[]; readonly complete: boolean }
  | { readonly kind: 'unread'; readonly message: string };

/** What is known of the change under review; all of it is absent where there is none. */
export interface Review {
  readonly base?: ParsedBase;
  readonly history?: GrantHistory;
  readonly baseline?: Baseline;
  /** Evidence that the change itself brings. */
  readonly unproven?: readonly string[];
  /** Why there can be no evidence at all. */
  readonly withoutEvidence?: string;
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
    withoutEvidence: review.withoutEvidence,
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
    limits: target.limits,
    drift,
    judgement,
    failsStep: failsStep(judgement.verdict, target.outcome),
    ...(input.isNew === true ? { isNew: true } : {}),
    ...(review.base?.kind === 'read' ? comparison(documents, review.base, input) : {}),
  };
  return { judged, documents, input };
}

/** Where somebody else could know the base, what a change adds by name may be among what is called over-granted. */
function unknownBase(base: ParsedBase | undefined, grace: Duration): UnknownBase | undefined {
  if (base === undefined) return undefined;
  if (base.kind === 'unread') {
    const lasting = base.lasting === true;
    return { message: base.message, mayHideNew: !lasting && grace > 0, lasting };
  }
  const [first] = base.uncommitted;
  if (first === undefined) return undefined;
  return { message: `${first} is not committed`, mayHideNew: false, lasting: true };
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
  const known = principals.flatMap((principal) => gathered.principals.get(principal) ?? []);
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
      base?.length === 0 && evidence.uses.size === 0 && facts.every(isAbsent) && isTrusted(target, review),
    ...agesIn(review.history, head, rules.windowEnd),
    ...(review.baseline === undefined ? {} : { baseline: review.baseline }),
    unknownActions: documents.flatMap((document) => unknownActions(document, catalogue)),
    warnings: files.flatMap(({ warnings }) => warnings),
    foreign: foreignGrants(facts, documents, catalogue, base),
    principals,
    created: createdOf(target, gathered),
    unread: facts.flatMap((one) => one?.unread ?? []),
    remarks: [...(gathered.remarks ?? []), ...baseRemark(review.base)],
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

function isTrusted({ trustEvidence }: TargetConfig, { unproven = [] }: Review): boolean {
  return trustEvidence || unproven.length === 0;
}

function baseRemark(base: ParsedBase | undefined): string[] {
  if (base === undefined) return [];
  if (base.kind === 'unread') return [`what this change adds and removes is not known: ${base.message}`];
  return base.uncommitted.map((path) => `${path} is not committed: nothing of it is taken to be new`);
}

function agesIn(history: GrantHistory | undefined, head: GrantSet, now: Instant) {
  if (history === undefined) return {};
  if (history.kind === 'unread') return { agesUnread: history.message };
  return { ages: agesOf(namedActions(head), history.since, history.complete, now) };
}

/** The files that are compared; those that the change takes away where it leaves none. */
function pathsOf(documents: readonly PolicyDocument[], base: ParsedBase | undefined): string[] {
  const named = documents.length > 0 || base?.kind !== 'read' ? documents : base.documents;
  return named.map(({ path }) => path);
}

function comparison(
  documents: readonly PolicyDocument[],
  { commit, documents: before }: Extract<ParsedBase, { readonly kind: 'read' }>,
  input: DriftInput,
): Pick<JudgedTarget, 'change' | 'comparedWith'> {
  const now = new Set(documents.map(({ path }) => path));
  const gone = before.flatMap(({ path }) => (now.has(path) ? [] : [path]));
  return { change: changeOf(documents, before, input), comparedWith: { commit, deleted: gone } };
}

/** Whether the change does anything to what is granted; order and layout of the files do nothing. */
function changeOf(
  head: readonly PolicyDocument[],
  before: readonly PolicyDocument[],
  { head: granted, base }: DriftInput,
): NonNullable<JudgedTarget['change']> {
  if (before.length === 0) return 'new';
  if (meaningOf(head) === meaningOf(before)) return 'none';
  return base?.actions.equals(granted.actions) === true ? 'same-actions' : 'some';
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
