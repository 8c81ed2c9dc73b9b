import { daysAgo, grouped, type Instant, isoDay, isoTime, type Window } from '../base/time';
import type { Removal, RemovedAction } from '../drift/after-removal';
import type { ChangeEffects } from '../drift/effects';
import type { ActionFinding, Reason } from '../drift/findings';
import { counts } from '../drift/limits';
import { doubtTexts } from './doubts';
import { isAdded, isAddedByName, isAddedUnjudged, isAddedWide, type Which } from './groups';
import type { JudgedRun, JudgedTarget } from './judged';
import { plural } from './lines';

/** What one line says of a target, in parts: the name is data, the words around it are ours. */
interface Headline {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

const exceedCodes: ReadonlySet<Reason['code']> = new Set([
  'administrator-access',
  'missing',
  'over-granted',
  'new-grant',
  'undetermined',
]);

/** Whether a reason is a limit that was exceeded; every other one is a doubt. */
export function exceeds({ code }: Reason): boolean {
  return exceedCodes.has(code);
}

/** One line that decides: "IAM drift in", "payments-api", ": 1 missing (limit 0), 4 over-granted (limit 2)". */
export function headlineParts(target: JudgedTarget): Headline {
  const { name, judgement, drift, problem } = target;
  const { overGranted, missing } = drift.counts;
  const limits = judgement.reasons.filter(exceeds);
  if (judgement.verdict === 'fail')
    return { before: 'IAM drift in', name, after: `: ${limits.map(({ message }) => message).join(', ')}` };
  if (problem !== undefined) return { before: 'Inconclusive for', name, after: ': it could not be checked' };
  const none = overGranted + missing === 0;
  const found = none
    ? 'no proven drift'
    : `${grouped(missing)} missing, ${grouped(overGranted)} over-granted`;
  if (judgement.verdict === 'inconclusive')
    return { before: 'Inconclusive for', name, after: `: ${found}, and ${doubtOf(target)}` };
  const stage = stageHeadline(target);
  if (stage !== undefined) return stage;
  if (judgement.existingDrift === true)
    return { before: 'Existing drift in', name, after: `: ${found}, none of it from this pull request` };
  if (none) return { before: 'No proven drift in', name, after: `: ${coverageText(target)}` };
  return { before: 'IAM drift in', name, after: ` within the limits: ${countedOf(target)}` };
}

/** What a passing target is called that is not judged by its use; undefined for one that is. */
function stageHeadline({ name, stage, drift }: JudgedTarget): Headline | undefined {
  if (stage === undefined) return undefined;
  const added = drift.findings.filter(isAdded).length;
  switch (stage.kind) {
    case 'new-role':
      return { before: 'New role', name, after: ': too new to evaluate' };
    case 'not-gathered':
      return {
        before: 'Not gathered yet:',
        name,
        after: added === 0 ? '' : ` adds ${plural(added, 'action')}`,
      };
    case 'unused-role':
      return { before: 'Unused role', name, after: stage.accepted === undefined ? '' : ', accepted' };
    case 'removed-role': {
      const used = removedInUse({ drift }).length;
      return { before: 'Role removed:', name, after: `: ${plural(used, 'permission')} in use` };
    }
  }
}

/** What a change removes although it is in use. */
export function removedInUse({ drift: { findings } }: Pick<JudgedTarget, 'drift'>): ActionFinding[] {
  return findings.filter(({ state, introduced }) => state === 'missing' && introduced === 'removed');
}

/** Why a target is not judged by its use, as one sentence; undefined for one that is. */
export function stageText({ stage }: JudgedTarget): string | undefined {
  if (stage === undefined || stage.kind === 'removed-role') return undefined;
  const { why } = stage;
  switch (stage.kind) {
    case 'new-role':
      return `New role: ${why}.`;
    case 'not-gathered':
      return `Not gathered yet: ${why}. The next run that gathers evidence includes it.`;
    case 'unused-role':
      return stage.accepted === undefined
        ? `Unused role: ${why}. Delete it, or accept it with a reason in unused-ok.`
        : `Unused role: ${why}. Accepted: ${stage.accepted}`;
  }
}

/** "37 other targets unchanged"; nothing where the run is about all of them. */
export function unchangedTexts({ targets, unchanged }: JudgedRun): string[] {
  if (unchanged === undefined) return [];
  return [`${plural(unchanged, targets.length === 0 ? 'target' : 'other target')} unchanged`];
}

/** What a run says that had nothing to judge. */
export const noPolicyChanges = 'No policy changes';

function doubtOf(target: JudgedTarget): string {
  const doubts = target.judgement.reasons.filter((reason) => !exceeds(reason));
  return enumerated(doubtTexts(doubts, target));
}

/** What a pass covers: "15 used, 432 of 447 undetermined". */
function coverageText({ drift }: JudgedTarget): string {
  const { granted, used, undetermined, accepted } = drift.counts;
  if (granted === 0) return 'nothing is granted';
  const parts = [
    used === granted && used > 1 ? `all ${grouped(used)} actions used` : `${grouped(used)} used`,
    ...(undetermined === 0 ? [] : [`${grouped(undetermined)} of ${grouped(granted)} undetermined`]),
    ...(accepted === 0 ? [] : [`${grouped(accepted)} accepted`]),
  ];
  return parts.join(', ');
}

/** "2 missing, 4 over-granted"; where some of it does not count: "0 of 2 missing and 0 of 4 over-granted count" */
function countedOf({ drift: { findings, counts: total }, limits }: JudgedTarget): string {
  const counted = (state: ActionFinding['state']) =>
    findings.filter((one) => one.state === state && counts(one, limits)).length;
  const [missing, over] = [counted('missing'), counted('over-granted')];
  if (missing === total.missing && over === total.overGranted)
    return `${grouped(missing)} missing, ${grouped(over)} over-granted`;
  const of = (part: number, all: number) => `${grouped(part)} of ${grouped(all)}`;
  return `${of(missing, total.missing)} missing and ${of(over, total.overGranted)} over-granted count`;
}

/** What merging does, a part each: "breaks 2 permissions in use", "adds 39 by a wildcard with no recorded use". */
export function newsOf(target: JudgedTarget): string[] {
  const { drift, change, stage, newAcceptances = [] } = target;
  if (change === undefined || stage?.kind === 'removed-role') return [];
  const count = (which: Which) => drift.findings.filter(which).length;
  const breaks = count(({ state, introduced }) => state === 'missing' && introduced === 'removed');
  const [wide, unjudged, named] = [count(isAddedWide), count(isAddedUnjudged), count(isAddedByName)];
  const added = [
    [wide, `${byWildcard(drift.findings)}with no recorded use`],
    [unjudged, 'by a wildcard whose use is unknown'],
    [named, 'by name'],
  ] as const;
  const adds = added
    .filter(([actions]) => actions > 0)
    .map(([actions, how], index) => {
      // The noun stands once: "39 permissions by a wildcard and 2 by name".
      return `${index === 0 ? plural(actions, 'permission') : grouped(actions)} ${how}`;
    });
  const accepts = new Set(newAcceptances.flatMap((one) => one.accepts)).size;
  return [
    ...(breaks > 0 ? [`breaks ${plural(breaks, 'permission')} in use`] : []),
    ...(adds.length === 0 ? [] : [`adds ${enumerated(adds)}`]),
    ...effectNews(drift.effects),
    ...(accepts > 0 ? [`accepts ${plural(accepts, 'action')}`] : []),
  ];
}

/** An import brings what is named and over-granted, too. */
function byWildcard(findings: readonly ActionFinding[]): string {
  return findings.some((one) => isAddedWide(one) && one.named === true) ? '' : 'by a wildcard ';
}

/** "removes or weakens 1 Deny", "removes 5 permissions whose use is unknown" */
function effectNews({ loosened = [], removes = [], unclear = [] }: Partial<ChangeEffects> = {}): string[] {
  const denies = (count: number) => (count === 1 ? '1 Deny' : `${grouped(count)} Denies`);
  return [
    ...(loosened.length > 0 ? [`removes or weakens ${denies(loosened.length)}`] : []),
    ...(unclear.length > 0 ? [`adds ${denies(unclear.length)} that may deny calls in use`] : []),
    ...(removes.length > 0 ? [`removes ${plural(removes.length, 'permission')} whose use is unknown`] : []),
  ];
}

/** "a", "a and b", "a, b and c" */
export function enumerated(parts: readonly string[], last = ' and '): string {
  const end = parts.at(-1) ?? '';
  return parts.length < 2 ? end : `${parts.slice(0, -1).join(', ')}${last}${end}`;
}

/** The headline as plain text. */
export function headline(target: JudgedTarget): string {
  const { before, name, after } = headlineParts(target);
  return `${before} ${name}${after}`;
}

/** `2026-11-21 16:04 UTC`: a time for people. */
export function shortTime(instant: number): string {
  return `${isoTime(instant).slice(0, 16).replace('T', ' ')} UTC`;
}

/** How long ago an over-granted action was used: "never", "214 days ago". */
export function lastUse({ lastUsed }: ActionFinding, { end }: Window): string {
  return lastUsed === undefined ? 'never' : daysAgo(lastUsed, end);
}

/** How often a missing action was called or denied, and when last: "12 calls", "denied 42 times", "last Nov 16". `when` says how the time is shown. */
export function callsOf(finding: ActionFinding, when: (last: Instant) => string = shortTime): string[] {
  const { calls, denied, lastDenied, lastUsed, currentlyDenied, seenBy = [] } = finding;
  const last = lastDenied ?? lastUsed;
  if (denied === undefined && last === undefined && calls === undefined)
    return seenBy.length === 0 ? [] : [`seen by ${seenBy.join(', ')}`];
  const times = denied === 1 ? 'once' : `${grouped(denied ?? 0)} times`;
  return [
    ...(calls === undefined || currentlyDenied ? [] : [plural(calls, 'call')]),
    ...(denied === undefined ? [] : [currentlyDenied ? times : `denied ${times}`]),
    ...(last === undefined ? [] : [`last ${when(last)}`]),
  ];
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Nov 16`, with the year where that is not the year of the window's end. All days are those of UTC. */
export function shortDay(instant: Instant, { end }: Window): string {
  const [year = '', month = '1', dayOfMonth = '1'] = isoDay(instant).split('-');
  const short = `${months[Number(month) - 1]} ${Number(dayOfMonth)}`;
  return isoDay(end).startsWith(year) ? short : `${short}, ${year}`;
}

/** How calls of an action ended since it was removed: "denied 42 times, last 2026-11-21 16:04 UTC". */
export function stopText({ outcome, denied, last }: RemovedAction): string {
  const times = denied === undefined ? '' : denied === 1 ? ' once' : ` ${grouped(denied)} times`;
  if (outcome === 'denied') return `denied${times}, last ${shortTime(last)}`;
  return `called, last ${shortTime(last)}; the source does not record the result`;
}

/** What became of all that was removed: "2 actions denied since their removal, 1 more called". */
export function removalCounts(removed: readonly Removal[]): string {
  const outcomes = removed.flatMap(({ actions }) => actions.map(({ outcome }) => outcome));
  const denied = outcomes.filter((outcome) => outcome === 'denied').length;
  const called = outcomes.length - denied;
  const since = (count: number) => `since ${count === 1 ? 'its' : 'their'} removal`;
  if (denied === 0) return `${plural(called, 'action')} called ${since(called)}, results not recorded`;
  const more = called === 0 ? '' : `, ${grouped(called)} more called`;
  return `${plural(denied, 'action')} denied ${since(denied)}${more}`;
}
