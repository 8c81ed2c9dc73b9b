import { clip } from '../../base/text';
import { grouped } from '../../base/time';
import type { Removal, RemovedAction } from '../../drift/after-removal';
import type { ActionFinding } from '../../drift/findings';
import type { JudgedTarget } from '../judged';
import { callsOf, removalCounts, shortTime, stopText } from '../words';
import { moreRow, resourceNames, type Section, type Space } from './section';
import { code, fenced, prose, row, table } from './syntax';

/** Missing actions: first what the change under review would break, then what is denied today, then the rest. */
export function missingSections({ drift, change, stage }: JudgedTarget, space: Space): Section[] {
  const missing = drift.findings.filter(({ state }) => state === 'missing');
  const removed = missing.filter(({ introduced }) => introduced === 'removed');
  const others = missing.filter(({ introduced }) => introduced !== 'removed');
  const title = stage?.kind === 'removed-role' ? 'In use until now' : 'Missing: merging this breaks it';
  return [
    ...section(title, removed, space, true),
    ...section(
      change === undefined || others.some(({ introduced }) => introduced === undefined)
        ? 'Missing'
        : 'Missing before this pull request too',
      others,
      space,
      false,
    ),
  ];
}

/** A reason that all of them share stands in the title, else beside each; what the title says already nowhere. */
function section(title: string, all: readonly ActionFinding[], space: Space, said: boolean): Section[] {
  if (all.length === 0) return [];
  // What is denied today goes first: something does not work.
  const missing = [
    ...all.filter(({ currentlyDenied }) => currentlyDenied),
    ...all.filter(({ currentlyDenied }) => !currentlyDenied),
  ];
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  const [shared] = reasons.length === 1 ? reasons : [];
  const observed = missing.some(({ resources }) => resources.length > 0);
  const rows = missing.slice(0, space.rows).map((finding) => {
    const why = said || shared !== undefined ? [] : [prose(beginning(finding.reason))];
    const evidence = [...why, ...callsOf(finding)].join(', ');
    const sign = said || finding.currentlyDenied ? '⛔' : '❗';
    const on = observed ? [resourceNames(finding)] : [];
    // Narrow screens show two columns: how bad it is comes before where.
    return row(`${sign}\u00a0${code(finding.action)}`, evidence, ...on);
  });
  const columns = ['Action', 'Evidence', ...(observed ? ['Resource'] : [])];
  const more = moreRow(missing.length, space.rows, columns.length, space);
  const why = said || shared === undefined ? '' : `: ${prose(beginning(shared))}`;
  const text = [
    `#### ${title}${why} (${grouped(missing.length)})`,
    table(columns, [...rows, ...more]),
    ...(said ? [] : [...new Set(reasons.flatMap(explanation))]),
  ].join('\n\n');
  const name = said ? 'what merging would break' : 'missing actions';
  return [{ name, worth: said ? 92 : 90, text }];
}

/** What follows a semicolon explains; it would make a title too long to take in. */
function beginning(reason: string): string {
  return reason.split('; ', 1)[0] ?? '';
}

function explanation(reason: string): string[] {
  const [, ...parts] = reason.split('; ');
  return parts.map((part) => prose(`${part.charAt(0).toUpperCase()}${part.slice(1)}.`));
}

/** What comes before everything else: actions that were denied after a change removed them, and how to undo it. */
export function removedSections(targets: readonly JudgedTarget[], space: Space): Section[] {
  return targets.flatMap((target) => {
    const text = renderRemoved(target, space);
    return text === undefined ? [] : [{ name: 'what was refused after its removal', worth: 101, text }];
  });
}

/** How much is shown of removals. */
type Room = Pick<Space, 'rows' | 'diffLines' | 'bytes' | 'rest'>;

const issueRoom: Room = { rows: 30, diffLines: 200, bytes: 20_000, rest: 'the full report' };

/** In bytes of UTF-8: half of an issue, so that what else stands has room too. */
const alarmSpace = 30_000;

/**
 * The alarms of an issue, one block for each target. Where all have no room, patches go first, then actions: an alarm
 * that is cut is better than one that is left out.
 */
export function renderAlarms(targets: readonly JudgedTarget[]): string[] {
  const short: Room = { ...issueRoom, diffLines: 0 };
  const all = [issueRoom, short, { ...short, rows: 2 }].map((room) =>
    targets.flatMap((target) => renderRemoved(target, room) ?? []),
  );
  const fits = (blocks: readonly string[]) => new TextEncoder().encode(blocks.join('')).length <= alarmSpace;
  return all.find(fits) ?? all.at(-1) ?? [];
}

/**
 * The actions of a target that were denied after a change removed them, with the patch that takes the change back:
 * Markdown without a heading, ready to stand anywhere. Undefined where there is none.
 */
function renderRemoved({ name, removed = [] }: JudgedTarget, space: Room): string | undefined {
  if (removed.length === 0) return undefined;
  const title = `**⛔ ${code(clip(name, 100))}: ${removalCounts(removed)}**`;
  return [title, ...removed.flatMap((removal, index) => removalTexts(removal, index > 0, space))].join(
    '\n\n',
  );
}

function removalTexts(removal: Removal, next: boolean, space: Room): string[] {
  const { at, actions, patch, since, takesAway = [] } = removal;
  const rows = actions.slice(0, space.rows).map(actionRow);
  const more = moreRow(actions.length, space.rows, 2, space);
  return [
    `Removed ${shortTime(at)}:`,
    table(['Action', 'Since then'], [...rows, ...more]),
    `To take that change back${next ? ', after the one above' : ''}${sinceTexts[since]}:`,
    patchText(patch, space),
    ...(takesAway.length === 0 ? [] : [`It also takes away: ${someNames(takesAway)}.`]),
  ];
}

function someNames(actions: readonly string[]): string {
  const names = actions.slice(0, 5).map(code);
  const rest = actions.length - names.length;
  return `${names.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
}

const sinceTexts: Readonly<Record<Removal['since'], string>> = {
  same: '',
  changed: ' (the files changed again since, and it still fits)',
  conflicts: ' (the files changed again since: it does not fit, take its lines over by hand)',
};

function actionRow(action: RemovedAction): string {
  const sign = action.outcome === 'denied' ? '⛔' : '❗';
  return row(`${sign}\u00a0${code(action.action)}`, stopText(action));
}

function patchText(patch: string, { diffLines, bytes, rest }: Room): string {
  const text = patch.replace(/\n$/, '');
  const lines = text.split('\n').length;
  const fits = lines <= diffLines && new TextEncoder().encode(patch).length <= bytes / 4;
  return fits ? fenced('diff', text) : `The patch has ${grouped(lines)} lines: it stands in ${rest}.`;
}
