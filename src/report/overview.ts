import type { Note } from '../drift/findings';
import type { Verdict } from '../drift/verdict';
import { groupBy, isAddedByName } from './groups';
import type { JudgedTarget } from './judged';
import { exceeds, newsOf } from './words';

/** Something that is true of several targets and said once. */
export interface Shared {
  readonly message: string;
  /** Names of the targets, in the order they are shown in. */
  readonly targets: readonly string[];
}

/** What a run of several targets says before it goes into each of them. */
export interface Overview {
  /** Worst first: by verdict, then by what is missing, then by what is over-granted, then as configured. */
  readonly targets: readonly JudgedTarget[];
  /** Gaps of the evidence that several targets have in common, those of most targets first. */
  readonly doubts: readonly Shared[];
  /** Remarks that several targets have in common. */
  readonly notes: readonly Shared[];
  /** The targets of which more is to be said than their row and what is said of several. */
  readonly open: ReadonlySet<JudgedTarget>;
}

const order: readonly Verdict[] = ['fail', 'inconclusive', 'pass'];

/** What is said once of several targets, and of which of them there is more to say. */
export function overviewOf(given: readonly JudgedTarget[]): Overview {
  const targets = [...given].sort(byWorst);
  const doubts = sharedOf(targets, doubtsOf);
  const notes = sharedOf(targets, (target) => target.drift.notes.filter(isGeneral).map(messageOf));
  const known = new Set([...doubts, ...notes].map(messageOf));
  const open = targets.filter((target) => isOpen(target, known));
  return { targets, doubts, notes, open: new Set(open) };
}

function byWorst(a: JudgedTarget, b: JudgedTarget): number {
  const verdict = order.indexOf(a.judgement.verdict) - order.indexOf(b.judgement.verdict);
  const [one, other] = [a.drift.counts, b.drift.counts];
  return verdict || other.missing - one.missing || other.overGranted - one.overGranted;
}

/** What makes the evidence on a target too thin, and why it was not judged, where it was not. */
export function doubtsOf({ judgement, problem }: JudgedTarget): readonly string[] {
  const doubts = judgement.reasons.filter((reason) => !exceeds(reason)).map(messageOf);
  return [...new Set([...(problem === undefined ? [] : [problem]), ...doubts])];
}

/** A remark without a place is about the run, or about evidence that several targets share. */
function isGeneral({ file }: Note): boolean {
  return file === undefined;
}

function messageOf({ message }: { readonly message: string }): string {
  return message;
}

function sharedOf(
  targets: readonly JudgedTarget[],
  of: (target: JudgedTarget) => readonly string[],
): readonly Shared[] {
  const said = targets.flatMap((target) => [...new Set(of(target))].map((message) => ({ message, target })));
  return [...groupBy(said, messageOf)]
    .filter(([, members]) => members.length > 1)
    .map(([message, members]) => ({ message, targets: members.map(({ target }) => target.name) }))
    .sort((a, b) => b.targets.length - a.targets.length);
}

/** Whether there is something to decide on, or to know, that nothing else says. */
function isOpen(target: JudgedTarget, known: ReadonlySet<string>): boolean {
  const { judgement, drift, change, stage, comparedWith, newAcceptances = [] } = target;
  const drifts = ({ state }: { readonly state: string }) => state === 'missing' || state === 'over-granted';
  return (
    judgement.verdict === 'fail' ||
    stage !== undefined ||
    newAcceptances.length > 0 ||
    (change !== undefined && change !== 'none') ||
    (comparedWith?.deleted.length ?? 0) > 0 ||
    newsOf(target).length > 0 ||
    drift.findings.some((finding) => drifts(finding) || isAddedByName(finding)) ||
    doubtsOf(target).some((message) => !known.has(message)) ||
    drift.notes.some(
      (note) => note.code !== 'granted-outside' && (!isGeneral(note) || !known.has(note.message)),
    )
  );
}

/** A target as it is shown where others say the same: without what is said of several. */
export function withoutShared(target: JudgedTarget, { doubts, notes }: Overview): JudgedTarget {
  const own = (shared: readonly Shared[]) => new Set(shared.map(messageOf));
  const [knownDoubts, knownNotes] = [own(doubts), own(notes)];
  const { judgement, drift } = target;
  const reasons = judgement.reasons.filter((reason) => exceeds(reason) || !knownDoubts.has(reason.message));
  return {
    ...target,
    judgement: { ...judgement, reasons },
    drift: {
      ...drift,
      notes: drift.notes.filter((note) => !isGeneral(note) || !knownNotes.has(note.message)),
    },
  };
}

/** "2 of 60 targets fail", "1 inconclusive", "57 pass": how a run of several targets went. */
export function tally(targets: readonly JudgedTarget[]): string {
  const count = (one: Verdict) => targets.filter(({ judgement }) => judgement.verdict === one).length;
  const [fail, open, pass] = [count('fail'), count('inconclusive'), count('pass')];
  return [
    ...(fail > 0 ? [`${fail} of ${targets.length} targets ${fail === 1 ? 'fails' : 'fail'}`] : []),
    ...(open > 0 ? [`${open} inconclusive`] : []),
    ...(pass > 0 ? [`${pass} ${pass === 1 ? 'passes' : 'pass'}`] : []),
  ].join(', ');
}

/** Rows of the table of targets: one each, and those that pass with nothing to say as one where they are many. */
interface TargetRows {
  readonly rows: readonly JudgedTarget[];
  /** Counted in one row; none, or more than `quietLimit`. */
  readonly quiet: readonly JudgedTarget[];
}

const quietLimit = 5;

/** Which targets have a row of their own. */
export function rowsOf({ targets, open }: Overview): TargetRows {
  const isQuiet = (target: JudgedTarget) => target.judgement.verdict === 'pass' && !open.has(target);
  const quiet = targets.filter(isQuiet);
  if (quiet.length <= quietLimit) return { rows: targets, quiet: [] };
  return { rows: targets.filter((target) => !isQuiet(target)), quiet };
}
