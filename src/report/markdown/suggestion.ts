import { patchOf } from '../../drift/patch';
import type { Suggestion } from '../../drift/suggest';
import { grouped } from '../../drift/verdict';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import type { Section, Space } from './section';
import { clip, code, details, fenced, prose } from './syntax';

/** The suggested change of a target's files as a diff, and what it leaves to people. */
export function suggestionSections(
  { name, policyFiles }: JudgedTarget,
  suggestion: Suggestion,
  space: Space,
): Section[] {
  const files = suggestion.files.filter(({ path }) => policyFiles.includes(path));
  const rest = leftovers(name, policyFiles, suggestion, space);
  if (files.length === 0) {
    return rest === '' ? [] : [{ name: 'what no suggestion was made for', worth: 45, text: rest }];
  }
  const patch = patchOf(files).trimEnd();
  const lines = patch.split('\n').length;
  const diff =
    lines > space.diffLines
      ? `The diff has ${grouped(lines)} lines: see ${code('drift.patch')}.`
      : `${fenced('diff', patch)}\n\nApply it from the root of the repository: ${code('git apply drift.patch')} (output ${code('patch')} names the file), or copy the diff.`;
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

function leftovers(
  target: string,
  policyFiles: readonly string[],
  { leftToHuman, leftAlone }: Suggestion,
  space: Space,
): string {
  const human = leftToHuman.filter((one) => one.target === target);
  const alone = leftAlone.filter(({ file }) => policyFiles.includes(file));
  const lines = [
    ...human
      .slice(0, space.rows)
      .map(({ action, reason }) => `- Not added: ${code(action)}, ${prose(reason)}`),
    ...alone.slice(0, space.rows).map(({ file, line, reason }) => {
      return `- Not edited: the statement at ${code(clip(`${file}:${line}`, 200))}, ${prose(reason)}`;
    }),
  ];
  const more = human.length + alone.length - lines.length;
  return [...lines, ...(more > 0 ? [`- … and ${grouped(more)} more`] : [])].join('\n');
}
