import { compare } from '../base/order';
import { accessLevels } from '../policy/catalogue';
import type { Knowledge } from '../reference/knowledge';
import { staleNote } from './baseline';
import { changeEffects } from './change-effects';
import { type Comparison, compareUse, unusedFindings } from './comparison';
import type { DriftInput } from './drift-input';
import type { ActionFinding, Counts, Drift, Note, NoteCode, State } from './findings';
import {
  ageNotes,
  documentNotes,
  evidenceNotes,
  formatNotes,
  sharedNotes,
  sourceNotes,
  useNotes,
} from './notes';
import { patternCounts } from './pattern-counts';

/**
 * Gives every action its state (README, "What the states mean"), counts them and adds notes. `comparison` is what `compareUse` gave for
 * the same input, when only the ages of grants were not known yet. Pure.
 */
export function measureDrift(
  input: DriftInput,
  knowledge: Knowledge,
  comparison: Comparison = compareUse(input, knowledge),
): Drift {
  const { baseline } = input;
  const { used, inUse, missing } = comparison;
  const unused = unusedFindings(comparison, input, knowledge);
  const findings = [...missing.findings, ...unused];
  const effects = changeEffects(input, comparison, knowledge);
  return {
    counts: countsOf(input.head.actions.size, used.size, unused, missing.findings),
    used: used.names(),
    findings: findings.sort(byRisk),
    notes: [
      ...documentNotes(input),
      ...formatNotes(input),
      ...useNotes(used, inUse, input.foreign?.boundary),
      ...sourceNotes(input),
      ...missing.notes,
      ...evidenceNotes(input.evidence, knowledge.catalogue),
      ...ageNotes(input, findings),
      ...sharedNotes(findings),
      ...(baseline === undefined ? [] : staleNote(findings, baseline)),
    ].sort(byCode),
    patterns: patternCounts(input, used),
    ...(effects === undefined ? {} : { effects }),
  };
}

function countsOf(
  granted: number,
  used: number,
  unused: readonly ActionFinding[],
  missed: readonly ActionFinding[],
): Counts {
  const count = (findings: readonly ActionFinding[], state: State) =>
    findings.filter((one) => one.state === state).length;
  return {
    granted,
    used,
    overGranted: count(unused, 'over-granted'),
    missing: count(missed, 'missing'),
    undetermined: count(unused, 'undetermined'),
    accepted: count(unused, 'accepted'),
  };
}

const stateOrder: readonly State[] = ['missing', 'over-granted', 'undetermined', 'accepted'];

/** What the change would break comes first, then what opens a way to more permissions. */
function byRisk(a: ActionFinding, b: ActionFinding): number {
  const state = stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state);
  const urgent = Number(isUrgent(b)) - Number(isUrgent(a));
  const level = accessLevels.indexOf(a.accessLevel) - accessLevels.indexOf(b.accessLevel);
  return state || urgent || level || compare(a.action, b.action);
}

function isUrgent({ state, introduced, escalation }: ActionFinding): boolean {
  return state === 'missing' ? introduced === 'removed' : escalation !== undefined;
}

/** What asks for a look comes first, remarks on correct policies last. */
const noteOrder: readonly NoteCode[] = [
  'other-name',
  'denied-elsewhere',
  'denied-on-purpose',
  'currently-denied',
  'granted-outside',
  'granted-elsewhere',
  'used-by-other-target',
  'live-policy-differs',
  'active-finding',
  'attached-policy',
  'assumed-value',
  'unknown-action',
  'matches-nothing',
  'grants-nothing',
  'literal-variable',
  'duplicate-sid',
  'invalid-sid',
  'unknown-event',
  'acceptance-expired',
  'acceptance-not-needed',
  'acceptance-unmatched',
  'role-unused',
  'role-unreadable',
  'trail-unreadable',
  'window-clamped',
  'gathering-note',
  'age-unknown',
  'baseline-stale',
  'partial-deny',
];

/** The order of notes in every report. */
export function byCode(a: Note, b: Note): number {
  const code = noteOrder.indexOf(a.code) - noteOrder.indexOf(b.code);
  return code || compare(a.action ?? '', b.action ?? '') || compare(a.message, b.message);
}
