import { patchOf } from '../../base/patch';
import { clip } from '../../base/text';
import { grouped } from '../../base/time';
import type { ActionFinding, Drift } from '../../drift/findings';
import type { KeptGrants, SuggestedFile, Suggestion } from '../../suggest/model';
import { groupBy, isAddedByName, isAddedUnjudged, undeterminedByCause } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { moreRow, type Section, type Space } from './section';
import { code, details, fenced, prose, row, table } from './syntax';

/** The files of a target that are suggested to change. */
export function changedFiles({ policyFiles }: JudgedTarget, { files }: Suggestion): readonly SuggestedFile[] {
  return files.filter(({ path }) => policyFiles.includes(path));
}

/** The suggested change of a target's files as a diff, and what it leaves to people. */
export function suggestionSections(target: JudgedTarget, suggestion: Suggestion, space: Space): Section[] {
  const files = changedFiles(target, suggestion);
  const rest = leftovers(target, suggestion, space);
  if (files.length === 0) {
    return rest === '' ? [] : [{ name: 'what no suggestion was made for', worth: 45, text: rest }];
  }
  const patch = patchOf(files).trimEnd();
  const lines = patch.split('\n').length;
  const diff =
    lines > space.diffLines
      ? `The diff has ${grouped(lines)} lines: see ${code('drift.patch')}.`
      : `${fenced('diff', patch)}\n\nTo apply it, save it as ${code('drift.patch')} and run ${code('git apply drift.patch')} at the root of the repository.`;
  const removed = files.reduce((sum, file) => sum + file.removed.length, 0);
  const restored = files.reduce((sum, { restored: back = [] }) => sum + back.length, 0);
  const added = files.reduce((sum, file) => sum + file.added.length, 0) - restored;
  const counts = [
    ...(restored > 0 ? [`restores ${plural(restored, 'action')} as at the base`] : []),
    ...(removed > 0 ? [`−${plural(removed, 'action')}`] : []),
    ...(added > 0 ? [`+${plural(added, 'action')}`] : []),
  ].join(', ');
  const title = `<b>Suggested change</b>: ${counts}, statement order and Sids kept`;
  const text = details(title, [diff, ...(rest === '' ? [] : [rest])].join('\n\n'));
  return [{ name: 'the suggested change', worth: 60, text }];
}

/** What a suggestion leaves to people of one target, and why; empty where there is nothing. */
export function leftovers(
  { name, policyFiles }: JudgedTarget,
  { needsDecision, unchanged }: Suggestion,
  space: Space,
): string {
  const human = groupBy(
    needsDecision.filter(({ target }) => target === name),
    ({ reason }) => reason,
  );
  const alone = unchanged.filter(({ file }) => policyFiles.includes(file));
  const lines = [
    ...[...human].map(([reason, members]) => {
      const shown = members.slice(0, space.rows).map(({ action }) => code(action));
      const rest = members.length > shown.length ? ` and ${grouped(members.length - shown.length)} more` : '';
      return `- Not added, ${prose(reason)}: ${shown.join(', ')}${rest}`;
    }),
    ...alone
      .slice(0, space.rows)
      .flatMap(({ file, line, reason, grants }) => [
        `- Not edited: the statement at ${code(clip(`${file}:${line}`, 200))}, ${prose(reason)}`,
        ...(grants === undefined ? [] : grantLines(grants, space)),
      ]),
  ];
  const more = alone.length - Math.min(alone.length, space.rows);
  return [...lines, ...(more > 0 ? [`- … and ${plural(more, 'more statement')}`] : [])].join('\n');
}

/** What a wildcard that stays grants. */
function grantLines({ used, overGranted, others }: KeptGrants, space: Space): string[] {
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['In use', used],
    ['Over-granted', overGranted],
    ['Undetermined or accepted', others],
  ];
  return groups
    .filter(([, actions]) => actions.length > 0)
    .map(([state, actions]) => {
      const shown = actions.slice(0, space.rows).map((action) => code(action));
      const rest = actions.length > shown.length ? ` and ${grouped(actions.length - shown.length)} more` : '';
      return `  - ${state} (${grouped(actions.length)}): ${shown.join(', ')}${rest}`;
    });
}

/** What the count leaves out: actions that cannot be judged, with what would reveal them, and accepted ones. */
export function omittedSections(drift: Drift, space: Space): Section[] {
  const accepted = drift.findings.filter(({ state }) => state === 'accepted');
  // What the change adds by name stands open above.
  const causes = undeterminedByCause(
    drift,
    (finding) => !isAddedByName(finding) && !isAddedUnjudged(finding),
  );
  const judged = causes.reduce((sum, { actions }) => sum + actions.length, 0);
  const rows = [
    ...causes.slice(0, space.rows).map(({ cause, actions }) => {
      const [why, reveal] = [cause.text, cause.reveal].map((text) => prose(clip(text, 200)));
      return row(someActions(actions), `Not judged: ${why}`, reveal ?? '');
    }),
    ...accepted.slice(0, space.rows).map(({ action, acceptedBy }) => {
      const soon = (acceptedBy?.daysLeft ?? soonDays + 1) <= soonDays ? '⏳ ' : '';
      const until = prose(clip(acceptedBy?.until ?? '', 20));
      return row(
        code(action),
        `Accepted: ${prose(clip(acceptedBy?.reason ?? '', 200))}`,
        `${soon}until ${until}`,
      );
    }),
  ];
  if (rows.length === 0) return [];
  const more = moreRow(causes.length + accepted.length, rows.length, 3, space);
  const body = table(['Action', 'Why', 'What would settle it'], [...rows, ...more]);
  return [
    {
      name: 'what the count leaves out',
      worth: 50,
      text: details(omittedTitle(judged, drift, accepted), body),
    },
  ];
}

/** "Left out of the count: 10 not judged, 3 accepted (1 not granted, 2 end in 9 days)" */
function omittedTitle(unjudged: number, { counts }: Drift, accepted: readonly ActionFinding[]): string {
  const remarks = [...notGranted(counts, accepted), ...endingSoon(accepted)];
  const aside = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
  const parts = [
    ...(unjudged > 0 ? [`${grouped(unjudged)} not judged`] : []),
    ...(accepted.length > 0 ? [`${grouped(accepted.length)} accepted${aside}`] : []),
  ];
  return `Left out of the count: ${parts.join(', ')}`;
}

function notGranted(counts: Drift['counts'], accepted: readonly ActionFinding[]): string[] {
  const missing = accepted.length - counts.accepted;
  return missing > 0 ? [`${grouped(missing)} not granted`] : [];
}

/** Two weeks are time enough to ask an owner. */
const soonDays = 14;

function endingSoon(accepted: readonly ActionFinding[]): string[] {
  const days = Math.min(...accepted.map(({ acceptedBy }) => acceptedBy?.daysLeft ?? soonDays + 1));
  if (days > soonDays) return [];
  const ending = accepted.filter(({ acceptedBy }) => acceptedBy?.daysLeft === days).length;
  return [`${ending} ${ending === 1 ? 'ends' : 'end'} ${days === 0 ? 'today' : `in ${plural(days, 'day')}`}`];
}

function someActions(actions: readonly string[]): string {
  const rest = actions.length <= 6 ? '' : ` and ${grouped(actions.length - 6)} more`;
  return `${actions.slice(0, 6).map(code).join(', ')}${rest}`;
}
