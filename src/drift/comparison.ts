import type { Instant } from '../base/time';
import type { Use } from '../evidence/evidence';
import { surelyAt } from '../evidence/merge';
import { likelyUses } from '../evidence/request-needs';
import { ActionSet } from '../policy/action-set';
import type { ActionId, ActionName, Catalogue } from '../policy/catalogue';
import { firstGrants, type Grant } from '../policy/grants';
import type { Knowledge } from '../reference/knowledge';
import { escalationsOf } from '../reference/privilege-escalation';
import { type AcceptableKind, type AppliedAcceptances, applyAcceptances, daysLeft } from './acceptances';
import { isKnown } from './baseline';
import { type DeniedUses, deniedUses } from './denied-uses';
import { type DriftInput, idsOf, inUseSince, recentUses } from './drift-input';
import { type ActionFinding, keyOf, type Note } from './findings';
import { judgeMissing } from './missing';
import { namedActions, type UnusedJudge, type UnusedReason, unusedJudge } from './unused';

/** What was used of what is granted, and what was used besides: all that does not depend on the ages of grants. */
export interface Comparison {
  /** Granted and in use. */
  readonly used: ActionSet;
  readonly inUse: ReadonlyMap<ActionName, Use>;
  readonly missing: { readonly findings: readonly ActionFinding[]; readonly notes: readonly Note[] };
  readonly denied: DeniedUses;
  readonly applied: AppliedAcceptances;
  /** Judges a granted action that is not in use, given when it was granted. */
  readonly judgeUnused: UnusedJudge;
  readonly named: ReadonlySet<ActionId>;
}

/** Compares what is granted with what was seen. Pure. */
export function compareUse(input: DriftInput, knowledge: Knowledge): Comparison {
  const since = inUseSince(input.rules);
  const inUse = recentUses(input.evidence.uses, since);
  const used = input.head.actions.intersect(idsOf(inUse.keys(), knowledge.catalogue));
  const applied = applyAcceptances(input.acceptances, input.today, input.head);
  const denied = deniedUses(input, inUse, knowledge.catalogue);
  const { findings, notes } = missingIn(input, inUse, denied, knowledge);
  return {
    used,
    inUse,
    missing: { findings: findings.map((one) => settled(one, applied, input)), notes },
    denied,
    applied,
    judgeUnused: unusedJudge(input, new Set(inUse.keys()), since, knowledge),
    named: namedActions(input.head),
  };
}

/** Whether some action is called over-granted or not by when it was granted: only then are ages worth reading. */
export function needsAges({ used, applied, judgeUnused, named }: Comparison, input: DriftInput): boolean {
  const { head, base, rules } = input;
  if (rules.newGrantGrace === 0) return false;
  return [...named].some((id) => {
    const existed = base === undefined || base.actions.has(id);
    if (!existed || used.has(id) || !head.actions.has(id)) return false;
    const isAccepted = applied.find({ action: head.actions.catalogue.nameOf(id) }, 'granted') !== undefined;
    return !isAccepted && judgeUnused(id, undefined).state === 'over-granted';
  });
}

/** A finding as it counts: accepted, or marked as known from the baseline. */
function settled(finding: ActionFinding, applied: AppliedAcceptances, input: DriftInput): ActionFinding {
  const counted = accepted(finding, applied, input.today);
  const { baseline } = input;
  return baseline !== undefined && isKnown(counted, baseline) ? { ...counted, inBaseline: true } : counted;
}

/** What an acceptance has to cover: only a missing finding says who saw it (`seenBy`), also when it is accepted. */
export function kindOf({ seenBy, introduced }: ActionFinding): AcceptableKind {
  if (seenBy === undefined) return 'granted';
  return introduced === 'removed' ? 'removed' : 'missing';
}

function accepted(finding: ActionFinding, applied: AppliedAcceptances, today: Instant): ActionFinding {
  const by = applied.find(keyOf(finding), kindOf(finding));
  if (by === undefined) return finding;
  const { cause: _, ...rest } = finding;
  const { reason, expires: until } = by;
  return {
    ...rest,
    state: 'accepted',
    reason: `${finding.reason}; accepted: ${reason} (until ${until})`,
    acceptedBy: { reason, until, daysLeft: daysLeft(by, today) },
  };
}

/**
 * What is missing was called lately. What is only remembered is missing where it was granted until now: the next time
 * would fail.
 */
function missingIn(
  input: DriftInput,
  inUse: ReadonlyMap<ActionName, Use>,
  { broken }: DeniedUses,
  knowledge: Knowledge,
): ReturnType<typeof judgeMissing> {
  const { head, base, foreign, evidence, rules, unreadPolicies = [] } = input;
  // A file that was not read may grant any of them.
  if (unreadPolicies.length > 0) return { findings: [], notes: [] };
  const { catalogue } = knowledge;
  const recent = recentUses(evidence.uses, rules.windowEnd - rules.unusedAfter, surelyAt);
  const lately = idsOf(recent.keys(), catalogue);
  const likely = recentUses(likelyUses(evidence), inUseSince(rules));
  // Actions that were only ever denied would be no different.
  const worked = [...likely, ...inUse].flatMap(([action, { allowed, attempted }]) =>
    (allowed ?? attempted) ? [action] : [],
  );
  const lost = [...idsOf(worked, catalogue).minus(lately)].filter(
    (id) => base?.actions.has(id) === true || foreign?.deployed?.has(id) === true,
  );
  const ungranted = ActionSet.of(catalogue, [...lately, ...lost]).minus(head.actions);
  const stopped = ungranted.union(ActionSet.of(catalogue, broken.keys()));
  return judgeMissing({ ...input, broken }, new Map([...likely, ...inUse, ...recent]), stopped, knowledge);
}

/** Every granted action that is not in use, with its state as far as the ages in the input tell. */
export function unusedFindings(
  { used, applied, judgeUnused, named }: Comparison,
  input: DriftInput,
  knowledge: Knowledge,
): ActionFinding[] {
  const { catalogue } = knowledge;
  const first = firstGrants(input.head);
  const escalations = escalationsOf(input.head, knowledge.escalation, catalogue);
  return [...input.head.actions.minus(used)].map((id): ActionFinding => {
    const action = catalogue.nameOf(id);
    const escalation = escalations.get(id);
    const found: ActionFinding = {
      ...granted(id, judgedWithOthers(id, judgeUnused, input), first.get(id), input, action, catalogue),
      ...(named.has(id) ? { named: true } : {}),
      ...(escalation === undefined ? {} : { escalation }),
    };
    return settled(found, applied, input);
  });
}

/** What is over-granted for this target stays where others need the text that grants it. */
function judgedWithOthers(id: ActionId, judge: UnusedJudge, { ages, shared }: DriftInput): UnusedReason {
  const own = judge(id, ages);
  const kept = own.state === 'over-granted' ? shared?.(id) : undefined;
  if (kept === undefined) return own;
  const { lastUsed } = own;
  return {
    state: 'undetermined',
    reason: kept.text,
    cause: kept,
    ...(lastUsed === undefined ? {} : { lastUsed }),
  };
}

function granted(
  id: ActionId,
  { state, reason, cause, lastUsed, provenBy, conclusive }: UnusedReason,
  grant: Grant | undefined,
  { base, uncommitted = [] }: DriftInput,
  action: ActionName,
  catalogue: Catalogue,
): ActionFinding {
  return {
    kind: 'action',
    action,
    state,
    accessLevel: catalogue.levelOf(id),
    reason,
    ...(cause === undefined ? {} : { cause }),
    ...(lastUsed === undefined ? {} : { lastUsed }),
    ...(provenBy === undefined ? {} : { provenBy }),
    ...(conclusive === undefined ? {} : { conclusive }),
    resources: [],
    ...(grant === undefined
      ? {}
      : { location: { file: grant.at.file, line: grant.at.line, pattern: grant.pattern } }),
    ...(base === undefined || (grant !== undefined && uncommitted.includes(grant.at.file))
      ? {}
      : { introduced: base.actions.has(id) ? 'existing' : 'added' }),
  };
}
