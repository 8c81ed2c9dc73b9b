import type { ActionFinding, Drift, Note, PatternCount } from '../../src/drift/findings';
import { accessLevels } from '../../src/policy/catalogue';
import { resourcesOf } from './policy-text';

/** Gives a text for a field that data fill, one after the other. */
export type Texts = () => string;

/** The texts of a list, over and over. */
export function textsOf(list: readonly string[]): Texts {
  let next = 0;
  return () => list[next++ % list.length] ?? '';
}

/** How much of everything a judged target has. */
export interface Amounts {
  readonly used: number;
  readonly overGranted: number;
  readonly missing: number;
  readonly undetermined: number;
  readonly accepted: number;
  readonly gaps: number;
  readonly notes: number;
  readonly files: number;
  readonly principals: number;
}

export const day = 24 * 60 * 60 * 1000;
export const end = Date.UTC(2026, 10, 21, 23, 59, 59);

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** What was found, with every field that data fill taken from the texts. */
export function driftOf(amounts: Amounts, files: readonly string[], texts: Texts): Drift {
  const { used, overGranted, missing, undetermined, accepted } = amounts;
  const patterns = times(Math.ceil(overGranted / 2), (index) => patternOf(index, files, texts));
  const why = `in use; ${texts()}; ${texts()}`;
  const findings = [
    ...times(missing, (index) => missingFinding(index, missing, why, texts)),
    ...times(overGranted, (index) => overGrantedFinding(index, overGranted, patterns, texts)),
    ...times(undetermined, (index) => unjudgedFinding(index, undetermined, patterns, texts)),
    ...times(accepted, (index) => acceptedFinding(index, accepted, texts)),
  ];
  const granted = used + overGranted + undetermined + accepted;
  return {
    counts: { granted, used, overGranted, missing, undetermined, accepted },
    used: times(used, texts),
    findings,
    notes: times(amounts.notes, (index) => noteOf(index, files, texts)),
    patterns,
  };
}

/** One resource, many of them, or all but some. */
function patternOf(index: number, files: readonly string[], texts: Texts): PatternCount {
  const kind = index % 4 === 3 ? 'all-but' : 'only';
  const values = times(1 + (index % 3), (one) => (one === 1 ? `arn:aws:s3:::${texts()}` : texts()));
  const location = { file: files[index % files.length] ?? '', line: index + 5, pattern: texts() };
  const adds =
    index % 2 === 0 ? {} : { adds: { actions: 112, risky: 97 * (index % 3), was: times(index, texts) } };
  return {
    ...location,
    ...adds,
    grants: 1 + 5 * (index % 2),
    used: index % 2,
    on: resourcesOf(values, kind),
  };
}

function base(index: number, count: number, texts: Texts) {
  const accessLevel = accessLevels[Math.floor((index * accessLevels.length) / count)] ?? 'List';
  return { kind: 'action' as const, action: texts(), accessLevel, resources: times(index % 4, texts) };
}

function missingFinding(index: number, count: number, why: string, texts: Texts): ActionFinding {
  const calls = index % 3 === 0 ? { denied: 42, lastDenied: end - day } : { lastUsed: end - 2 * day };
  const reason = index % 2 === 0 ? 'currently denied' : why;
  const introduced = index % 4 === 1 ? 'removed' : 'existing';
  const finding = { ...base(index, count, texts), state: 'missing', reason, introduced, ...calls } as const;
  return { ...finding, currentlyDenied: index % 2 === 0, ...(index % 3 === 1 ? { calls: 34_567 } : {}) };
}

function overGrantedFinding(
  index: number,
  count: number,
  patterns: readonly PatternCount[],
  texts: Texts,
): ActionFinding {
  const location = patterns[Math.floor(index / 2)];
  const known = index % 3 === 0 ? { lastUsed: end - 200 * day } : {};
  const reason = index % 3 === 0 ? 'last used 200 days ago' : 'never called';
  const made: ActionFinding = { ...base(index, count, texts), state: 'over-granted', reason, ...known };
  const introduced = index % 5 < 2 ? 'added' : 'existing';
  const path = { name: texts(), actions: times(1 + (index % 3), texts), gain: texts(), source: texts() };
  const opens = index % 7 === 0 ? { escalation: path } : {};
  const listed = index % 6 === 5 ? { inBaseline: true as const } : {};
  return { ...made, introduced, ...opens, ...listed, ...(location === undefined ? {} : { location }) };
}

/** Every other one is added by name, where there is a pattern that could name it. */
function unjudgedFinding(
  index: number,
  count: number,
  patterns: readonly PatternCount[],
  texts: Texts,
): ActionFinding {
  const cause = { code: 'may-need', text: `${texts()} is in use and may need it`, reveal: texts() } as const;
  const made = { ...base(index, count, texts), state: 'undetermined', reason: texts(), cause } as const;
  const location =
    index % 2 === 0 ? patterns[Math.floor(index / 2) % Math.max(1, patterns.length)] : undefined;
  return location === undefined ? made : { ...made, location, named: true, introduced: 'added' };
}

function acceptedFinding(index: number, count: number, texts: Texts): ActionFinding {
  const acceptedBy = { reason: texts(), until: texts(), daysLeft: index };
  return { ...base(index, count, texts), state: 'accepted', reason: texts(), acceptedBy };
}

function noteOf(index: number, files: readonly string[], texts: Texts): Note {
  const location = index % 2 === 0 ? {} : { file: files[0] ?? '', line: index };
  return {
    code: 'unknown-action',
    message: `"${texts()}" ${texts()}; ${texts()}`,
    action: texts(),
    ...location,
  };
}
