import { compare } from '../base/order';
import type { Instant } from '../base/time';
import type { Use } from '../evidence/evidence';
import { surelyAt } from '../evidence/merge';
import { hasWildcard } from '../policy/action-pattern';
import { ActionSet } from '../policy/action-set';
import { type ActionId, type ActionName, accessLevels, type Catalogue } from '../policy/catalogue';
import { type GrantPlace, placesByAction } from '../policy/grants';
import type { Knowledge } from '../reference/knowledge';
import { escalationsOf } from '../reference/privilege-escalation';
import { type Acceptance, acceptanceNotes, applyAcceptances, daysLeft } from './acceptances';
import { isKnown, staleNote } from './baseline';
import { type DriftInput, idsOf, inUseSince, recentUses } from './drift-input';
import type { Counts, Drift, Finding, Note, NoteCode, State } from './findings';
import { judgeMissing } from './missing';
import { ageNotes, documentNotes, evidenceNotes, sourceNotes, useNotes } from './notes';
import { patternCounts } from './pattern-counts';
import { namedActions, type UngrantedReason, unusedJudge } from './unused';

/** Compares what is granted with what was seen: product.md's two tables, row by row. Pure. */
export function measureDrift(input: DriftInput, knowledge: Knowledge): Drift {
  const { catalogue } = knowledge;
  const since = inUseSince(input.rules);
  const inUse = recentUses(input.evidence.uses, since);
  const used = input.head.actions.intersect(idsOf(inUse.keys(), catalogue));
  const applied = applyAcceptances(input.acceptances, input.today);
  const { baseline } = input;
  const mark = (finding: Finding): Finding =>
    baseline !== undefined && isKnown(finding, baseline) ? { ...finding, inBaseline: true } : finding;
  const covers = ({ introduced }: Finding, by: Acceptance) =>
    introduced !== 'removed' || !hasWildcard(by.pattern);
  const accept = (finding: Finding): Finding => {
    const by = applied.find(finding.action);
    // An outage that a change brings is accepted by its name, not by what was accepted for other reasons.
    if (by === undefined || !covers(finding, by)) return finding;
    const { cause: _, ...rest } = finding;
    const { reason, expires: until } = by;
    return {
      ...rest,
      state: 'accepted',
      reason: `${finding.reason}; accepted: ${reason} (until ${until})`,
      acceptedBy: { reason, until, daysLeft: daysLeft(by, input.today) },
    };
  };
  const unused = unusedFindings(input, used, inUse, since, knowledge).map(accept).map(mark);
  const missing = missingIn(input, inUse, knowledge);
  const missed = missing.findings.map(accept).map(mark);
  const findings = [...missed, ...unused];
  const accepted = findings.filter(({ state }) => state === 'accepted').map(({ action }) => action);
  return {
    counts: countsOf(input.head.actions.size, used.size, unused, missed),
    used: used.names(),
    findings: findings.sort(byRisk),
    notes: [
      ...documentNotes(input),
      ...useNotes(used, inUse, input.foreign?.boundary),
      ...sourceNotes(input),
      ...missing.notes,
      ...evidenceNotes(input.evidence, catalogue),
      ...ageNotes(input, findings),
      ...(baseline === undefined ? [] : staleNote(findings, baseline)),
      ...applied.notes,
      ...acceptanceNotes(input.acceptances, input.today, accepted, used.names()),
    ].sort(byCode),
    patterns: patternCounts(input, used),
  };
}

/**
 * What is missing was called lately. What is only remembered is missing where it was granted until now: the next time
 * would fail.
 */
function missingIn(
  input: DriftInput,
  inUse: ReadonlyMap<ActionName, Use>,
  knowledge: Knowledge,
): ReturnType<typeof judgeMissing> {
  const { head, base, foreign, evidence, rules } = input;
  const { catalogue } = knowledge;
  const recent = recentUses(evidence.uses, rules.windowEnd - rules.unusedAfter, surelyAt);
  const lately = idsOf(recent.keys(), catalogue);
  // What was only ever refused would be no different.
  const worked = [...inUse].flatMap(([action, { allowed, attempted }]) =>
    (allowed ?? attempted) ? [action] : [],
  );
  const lost = [...idsOf(worked, catalogue).minus(lately)].filter(
    (id) => base?.actions.has(id) === true || foreign?.deployed?.has(id) === true,
  );
  const ungranted = ActionSet.of(catalogue, [...lately, ...lost]).minus(head.actions);
  return judgeMissing(input, new Map([...inUse, ...recent]), ungranted, knowledge);
}

function unusedFindings(
  input: DriftInput,
  used: ActionSet,
  recent: ReadonlyMap<ActionName, Use>,
  since: Instant,
  knowledge: Knowledge,
): Finding[] {
  const judge = unusedJudge(input, new Set(recent.keys()), since, knowledge);
  const places = placesByAction(input.head);
  const named = namedActions(input.head);
  const escalations = escalationsOf(input.head, knowledge.escalation, knowledge.catalogue);
  return [...input.head.actions.minus(used)].map((id): Finding => {
    const action = knowledge.catalogue.nameOf(id);
    const escalation = escalations.get(id);
    return {
      ...granted(id, judge(id), places.get(id), input, action, knowledge.catalogue),
      ...(named.has(id) ? { named: true } : {}),
      ...(escalation === undefined ? {} : { escalation }),
    };
  });
}

function granted(
  id: ActionId,
  { state, reason, cause, lastUsed, provenBy, conclusive }: UngrantedReason,
  place: GrantPlace | undefined,
  { base }: DriftInput,
  action: ActionName,
  catalogue: Catalogue,
): Finding {
  return {
    action,
    state,
    accessLevel: catalogue.levelOf(id),
    reason,
    ...(cause === undefined ? {} : { cause }),
    ...(lastUsed === undefined ? {} : { lastUsed }),
    ...(provenBy === undefined ? {} : { provenBy }),
    ...(conclusive === undefined ? {} : { conclusive }),
    resources: [],
    ...(place === undefined ? {} : { place: { file: place.path, line: place.line, pattern: place.pattern } }),
    ...(base === undefined ? {} : { introduced: base.actions.has(id) ? 'existing' : 'added' }),
  };
}

function countsOf(
  granted: number,
  used: number,
  unused: readonly Finding[],
  missed: readonly Finding[],
): Counts {
  const count = (findings: readonly Finding[], state: State) =>
    findings.filter((one) => one.state === state).length;
  return {
    granted,
    used,
    overGranted: count(unused, 'over-granted'),
    missing: count(missed, 'missing'),
    cannotTell: count(unused, 'cannot-tell'),
    accepted: count(unused, 'accepted'),
  };
}

const stateOrder: readonly State[] = ['missing', 'over-granted', 'cannot-tell', 'accepted'];

/** What the change would break comes first, then what opens a way to more permissions. */
function byRisk(a: Finding, b: Finding): number {
  const state = stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state);
  const urgent = Number(isUrgent(b)) - Number(isUrgent(a));
  const level = accessLevels.indexOf(a.accessLevel) - accessLevels.indexOf(b.accessLevel);
  return state || urgent || level || compare(a.action, b.action);
}

function isUrgent({ state, introduced, escalation }: Finding): boolean {
  return state === 'missing' ? introduced === 'removed' : escalation !== undefined;
}

/** What asks for a look comes first, remarks on correct policies last. */
const noteOrder: readonly NoteCode[] = [
  'denied-elsewhere',
  'denied-on-purpose',
  'denied-today',
  'granted-outside',
  'granted-elsewhere',
  'live-differs',
  'active-finding',
  'unknown-action',
  'matches-nothing',
  'duplicate-sid',
  'unknown-event',
  'acceptance-expired',
  'acceptance-malformed',
  'acceptance-used',
  'acceptance-unmatched',
  'role-unused',
  'role-unread',
  'trail-unread',
  'window-clamped',
  'not-read',
  'age-unknown',
  'baseline-stale',
  'deny-not-subtracted',
];

function byCode(a: Note, b: Note): number {
  const code = noteOrder.indexOf(a.code) - noteOrder.indexOf(b.code);
  return code || compare(a.action ?? '', b.action ?? '') || compare(a.message, b.message);
}
