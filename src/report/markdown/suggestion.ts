import { patchOf } from '../../drift/suggestion/patch';
import type { SuggestedFile, Suggestion } from '../../drift/suggestion/suggestion-model';
import { grouped } from '../../drift/time';
import { groupBy } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import type { Section, Space } from './section';
import { clip, code, details, fenced, prose } from './syntax';

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
  const added = files.reduce((sum, file) => sum + file.added.length, 0);
  const counts = [
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
  { leftToHuman, leftAlone }: Suggestion,
  space: Space,
): string {
  const human = groupBy(
    leftToHuman.filter(({ target }) => target === name),
    ({ reason }) => reason,
  );
  const alone = leftAlone.filter(({ file }) => policyFiles.includes(file));
  const lines = [
    ...[...human].map(([reason, members]) => {
      const shown = members.slice(0, space.rows).map(({ action }) => code(action));
      const rest = members.length > shown.length ? ` and ${grouped(members.length - shown.length)} more` : '';
      return `- Not added, ${prose(reason)}: ${shown.join(', ')}${rest}`;
    }),
    ...alone.slice(0, space.rows).map(({ file, line, reason }) => {
      return `- Not edited: the statement at ${code(clip(`${file}:${line}`, 200))}, ${prose(reason)}`;
    }),
  ];
  const more = alone.length - Math.min(alone.length, space.rows);
  return [...lines, ...(more > 0 ? [`- … and ${plural(more, 'more statement')}`] : [])].join('\n');
}
