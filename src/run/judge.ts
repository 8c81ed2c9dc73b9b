import type { Duration, Instant } from '../base/time';
import type { Outcome } from '../config/config';
import type { Removal } from '../drift/after-removal';
import { type Comparison, compareUse } from '../drift/comparison';
import { type DriftInput, inUseSince, type SharedText } from '../drift/drift-input';
import type { Drift } from '../drift/findings';
import type { Limits } from '../drift/limits';
import { measureDrift } from '../drift/measure';
import { newAcceptances } from '../drift/new-acceptances';
import { ageIsUnknown } from '../drift/observation';
import { type Judgement, judge, type UnknownBase } from '../drift/verdict';
import { concerns } from '../evidence/source-coverage';
import { filesOf, meaningOf, type Policy, policyKey, type SourceFile } from '../policy/model';
import type { Knowledge } from '../reference/knowledge';
import type { JudgedTarget } from '../report/judged';
import { atBase, stricterAtBase } from './earlier-settings';
import { type ParsedBase, type ParsedTarget, withoutBase } from './read-policies';
import { configuredAs, noRole, unknownPartsOf } from './target';
import { createdOf, inputOf, type TargetFacts } from './target-input';

/** A target whose use is compared with its grants; what is left to know is when actions were granted. */
export interface ComparedTarget extends TargetFacts {
  readonly input: DriftInput;
  readonly comparison: Comparison;
  readonly knowledge: Knowledge;
}

/** What earlier versions of a target's files tell; all of it is absent where the judgement does not depend on it. */
export interface GrantHistory {
  /** When actions were first granted. */
  readonly ages?: DriftInput['ages'];
  /** Why that is not known. */
  readonly agesUnread?: string;
  /** Whether the change under review brings into git what a role was granted before. */
  readonly import?: DriftInput['import'];
  /** Changes whose actions were denied after them, newest first. */
  readonly removals?: readonly Removal[];
  /** What is to be said of reading it. */
  readonly remarks?: readonly string[];
}

/** One target's verdict, and the values it was made of. */
export interface TargetResult {
  readonly judged: JudgedTarget;
  readonly policies: readonly Policy[];
  /** What they were at the base; absent where that is not known or nothing is compared with. */
  readonly basePolicies?: readonly Policy[];
  /** The files that the policies were read from. */
  readonly files: readonly SourceFile[];
  readonly described: ParsedTarget['judged'];
  readonly input: DriftInput;
}

/** Compares the use of one target with its grants. Pure. */
export function compareTarget(facts: TargetFacts, knowledge: Knowledge, now: Instant): ComparedTarget {
  const input = inputOf(facts, knowledge, now);
  return { ...facts, input, comparison: compareUse(input, knowledge), knowledge };
}

/** What was compared, with what earlier versions of the files tell of it. Pure. */
export function withHistory(compared: ComparedTarget, history: GrantHistory): ComparedTarget {
  const { ages, agesUnread, remarks = [] } = history;
  const input: DriftInput = {
    ...compared.input,
    ...(ages === undefined ? {} : { ages }),
    ...(agesUnread === undefined ? {} : { agesUnread }),
    ...(history.import === undefined ? {} : { import: history.import }),
    remarks: [...(compared.input.remarks ?? []), ...remarks],
  };
  const comparison = input.import === undefined ? compared.comparison : compareUse(input, compared.knowledge);
  return { ...compared, input, comparison };
}

/** Judges one target; `shared` is what others need of its text, `sharedBefore` without those that the change adds. Pure. */
export function judgeTarget(
  compared: ComparedTarget,
  { removals = [] }: GrantHistory = {},
  shared?: SharedText,
  sharedBefore = shared,
): TargetResult {
  const { target, policy, knowledge } = compared;
  const input: DriftInput = { ...compared.input, ...(shared === undefined ? {} : { shared }) };
  const { principals, coverages, rules } = input;
  const drift = measureDrift(input, knowledge, compared.comparison);
  const judgement = judgementOf(compared, input, drift);
  const stricter = stricterAtBase(compared, judgement, sharedBefore !== shared, (earlier) => {
    const own = { ...compared, target: earlier };
    const { ages, import: imported } = input;
    const given = {
      ...inputOf(own, knowledge, input.today),
      ...(ages === undefined ? {} : { ages }),
      ...(imported === undefined ? {} : { import: imported }),
      ...(sharedBefore === undefined ? {} : { shared: sharedBefore }),
    };
    return judgementOf(own, given, measureDrift(given, knowledge));
  });
  const { policies, files, judged: described } = policy;
  const judged: JudgedTarget = {
    name: target.name,
    ...configuredAs(target),
    principals,
    policyFiles: [...pathsOf(policies, policy.base), ...policy.unread.map(({ path }) => path)],
    coverages,
    unmanaged: input.foreign?.unmanaged ?? [],
    window: { start: rules.windowEnd - rules.unusedAfter, end: rules.windowEnd },
    ...(rules.remembered === undefined ? {} : { rememberedSince: inUseSince(rules) }),
    limits: target.limits,
    drift,
    judgement,
    ...unknownPartsOf(input.possible),
    // What is configured wrongly was not judged at all: no leniency covers it.
    failsStep: target.problem !== undefined || failsStep(judgement, target.outcome),
    ...(target.problem === undefined ? {} : { problem: target.problem }),
    ...(input.stage === undefined ? {} : { stage: input.stage }),
    ...(policy.base?.kind === 'read' && !isAllUncommitted(policies, policy.base)
      ? comparison(policies, policy.base, input)
      : {}),
    ...(removals.length === 0 ? {} : { removed: removals }),
    ...acceptedByChange(compared, drift),
    ...stricter,
  };
  const before = policy.base?.kind === 'read' ? { basePolicies: policy.base.policies } : {};
  return { judged, policies, ...before, files: files.texts, described, input };
}

/** Acceptances count as brought by the change where the base has none of them; a removed target has its own. */
function acceptedByChange(
  { target, change: { entry, earlier } }: ComparedTarget,
  { findings }: Drift,
): Pick<JudgedTarget, 'newAcceptances'> {
  if (entry === undefined || entry === 'removed') return {};
  const brought = newAcceptances(target.acceptances, earlier?.acceptances ?? [], findings);
  return brought.length === 0 ? {} : { newAcceptances: brought };
}

function judgementOf(compared: ComparedTarget, input: DriftInput, drift: Drift): Judgement {
  const { target, policy, evidence, change } = compared;
  const { principals, coverages, rules } = input;
  const created = [...createdOf(target, evidence).values()];
  return judge(drift, target.limits, {
    principals,
    coverages,
    minObservation: rules.minObservation,
    windowEnd: rules.windowEnd,
    tail: rules.tail,
    ...(created.length === 0 ? {} : { created: Math.max(...created) }),
    unknownAge: unknownAges(input),
    principalsSeen: evidence.principalsSeen,
    unreadPolicies: input.unreadPolicies ?? [],
    unknownParts: input.possible?.parts ?? [],
    interrupted: evidence.interrupted === true,
    staleBefore: rules.staleBefore,
    baseUnread: unknownBase(policy.base, rules.newGrantGrace),
    unproven: target.trustEvidence ? [] : [...change.unproven, ...(change.notRead ?? [])],
    unlisted: target.unlisted,
    withoutEvidence: change.withoutEvidence ?? target.problem ?? target.unlisted ?? noRole(target),
    atBase: () => driftAtBase(compared, input),
    stage: input.stage,
  });
}

/** What the files at the base would be called by the same evidence and the settings of the base. */
function driftAtBase(
  { target, policy, evidence, change, knowledge }: ComparedTarget,
  { ages, today }: DriftInput,
): { readonly drift: Drift; readonly limits: Limits } | undefined {
  if (policy.base?.kind !== 'read' || withoutBase(policy.base).length > 0) return undefined;
  const earlier = atBase({ target, change });
  const { base, ...own } = policy;
  const then = { ...own, policies: base.policies, warnings: [] };
  const facts = { target: earlier, policy: then, evidence, change };
  const input = { ...inputOf(facts, knowledge, today), ...(ages === undefined ? {} : { ages }) };
  return { drift: measureDrift(input, knowledge), limits: earlier.limits };
}

/**
 * A run that cannot have evidence may be inconclusive for that, but a policy that cannot be read, now or at the base, is
 * not let through.
 */
function failsStep({ verdict, reasons }: Judgement, outcome: Outcome): boolean {
  if (outcome.warnOnly || verdict === 'pass') return false;
  const unread = reasons.some(({ code }) => code === 'policy-unreadable' || code === 'base-unknown');
  return verdict === 'fail' || (unread ? outcome.failOnUnreadPolicy : outcome.failOnInconclusive);
}

/** Principals whose every source leaves open that they are younger than min-observation. */
function unknownAges({ principals, coverages, created = new Map(), rules }: DriftInput): string[] {
  return principals.filter((principal) => {
    const asked = coverages.filter((coverage) => concerns(coverage, principal) && coverage.gaps.length === 0);
    return (
      asked.length > 0 && asked.every((coverage) => ageIsUnknown(coverage, principal, { created, ...rules }))
    );
  });
}

/** If another run could know the base, actions that a change adds by name may be among the over-granted. */
function unknownBase(base: ParsedBase | undefined, grace: Duration): UnknownBase | undefined {
  if (base === undefined) return undefined;
  if (base.kind === 'unread') {
    const lasting = base.lasting === true;
    return { message: base.message, mayHideNew: !lasting && grace > 0, lasting };
  }
  const [unknown] = base.unknown ?? [];
  if (unknown !== undefined) {
    const message = `${unknown.path} at the base ${unknown.message}`;
    return { message, mayHideNew: grace > 0, lasting: false, isPartial: true };
  }
  const [first] = base.uncommitted;
  if (first === undefined) return undefined;
  return { message: `${first} is not committed`, mayHideNew: false, lasting: true };
}

/** The files that are compared; those that the change takes away where it leaves none. */
function pathsOf(policies: readonly Policy[], base: ParsedBase | undefined): string[] {
  const named = policies.length > 0 || base?.kind !== 'read' ? policies : base.policies;
  return [...new Set(named.flatMap((policy) => [...filesOf(policy)]))];
}

type KnownBase = Extract<ParsedBase, { readonly kind: 'read' }>;

/** Of files that are all uncommitted nothing is said about before. */
function isAllUncommitted(policies: readonly Policy[], { uncommitted }: KnownBase): boolean {
  return policies.length > 0 && policies.every(({ id }) => uncommitted.includes(id.file));
}

/** What the change does, as the reports take it. */
function comparison(
  policies: readonly Policy[],
  base: KnownBase,
  input: DriftInput,
): Pick<JudgedTarget, 'change' | 'comparedWith'> {
  const { commit, policies: before } = base;
  const now = new Set(policies.map(({ id }) => policyKey(id)));
  const gone = before.map(({ id }) => policyKey(id)).filter((key) => !now.has(key));
  const change = changeOf(policies, before, input);
  // That nothing changed is not known of files without a base.
  const isKnown = withoutBase(base).length === 0 || change === 'actions-changed';
  return { ...(isKnown ? { change } : {}), comparedWith: { commit, deleted: gone } };
}

/** Whether the change does anything to what is granted; order and layout of the files do nothing. */
function changeOf(
  head: readonly Policy[],
  before: readonly Policy[],
  { head: granted, base }: DriftInput,
): NonNullable<JudgedTarget['change']> {
  if (before.length === 0) return 'new';
  if (meaningOf(head) === meaningOf(before)) return 'none';
  return base?.actions.equals(granted.actions) === true ? 'same-actions' : 'actions-changed';
}
