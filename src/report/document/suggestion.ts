import { patchOf } from '../../base/patch';
import type { KeptGrants, SuggestedFile, Suggestion } from '../../suggest/model';
import { groupBy } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import {
  type Block,
  type Budget,
  code,
  type Item,
  listOf,
  names,
  prose,
  type Section,
  type Text,
  t,
} from './model';

/** The files of a target that are suggested to change. */
export function changedFiles({ policyFiles }: JudgedTarget, { files }: Suggestion): readonly SuggestedFile[] {
  return files.filter(({ path }) => policyFiles.includes(path));
}

/** The suggested change of a target's files as a diff, and what it leaves to a human decision. */
export function suggestionSections(target: JudgedTarget, suggestion: Suggestion, budget: Budget): Section[] {
  const files = changedFiles(target, suggestion);
  const rest = leftovers(target, suggestion, budget);
  if (files.length === 0)
    return rest.length === 0
      ? []
      : [
          {
            name: 'what no change is suggested for',
            priority: 45,
            title: { level: 2, text: ['No suggested change'] },
            blocks: rest,
            folded: 'suggestion',
          },
        ];
  return [
    {
      name: 'the suggested change',
      priority: 60,
      title: { level: 2, text: [`Suggested change: ${effectOf(files)}`] },
      blocks: [...patchBlocks(files, budget), ...rest],
      folded: 'suggestion',
    },
  ];
}

/** "restores 2, removes 44, adds 1" */
function effectOf(files: readonly SuggestedFile[]): string {
  const removed = files.reduce((sum, file) => sum + file.removed.length, 0);
  const restored = files.reduce((sum, { restored: back = [] }) => sum + back.length, 0);
  const added = files.reduce((sum, file) => sum + file.added.length, 0) - restored;
  const parts = [
    ...(restored > 0 ? [`restores ${plural(restored, 'action')}`] : []),
    ...(removed > 0 ? [`removes ${plural(removed, 'action')}`] : []),
    ...(added > 0 ? [`adds ${plural(added, 'action')}`] : []),
  ];
  return parts.length === 0 ? 'removes redundant statements' : parts.join(', ');
}

function patchBlocks(files: readonly SuggestedFile[], { diffLines }: Budget): Block[] {
  const patch = patchOf(files).trimEnd();
  const lines = patch.split('\n').length;
  if (lines > diffLines)
    return [
      {
        kind: 'paragraph',
        text: t`The diff has ${lines} lines. It is in ${code('drift.patch')} of the report.`,
      },
    ];
  const apply = t`To apply it, save it as ${code('drift.patch')} and run ${code('git apply drift.patch')} at the root of the repository. Statement order, Sids and Conditions stay as they are.`;
  return [
    { kind: 'fenced', language: 'diff', text: patch },
    { kind: 'paragraph', text: apply },
  ];
}

/** What a suggestion leaves to a human decision, and why; empty where there is nothing. */
export function leftovers(
  { name, policyFiles }: JudgedTarget,
  { needsDecision, unchanged }: Suggestion,
  budget: Budget,
): Block[] {
  const open = needsDecision.filter(({ target }) => target === name);
  const items = [
    ...[...groupBy(open, ({ reason }) => reason)].map(([reason, members]): Item => {
      const actions = names(
        members.map(({ action }) => action),
        budget.folded,
      );
      return { text: t`Not added: ${actions} (${prose(reason)})` };
    }),
    ...unchanged
      .filter(({ file }) => policyFiles.includes(file))
      .map(({ file, line, reason, grants }): Item => {
        const text = t`Not edited: ${code(`${file}:${line}`)} (${prose(reason)})`;
        return grants === undefined ? { text } : { text, below: grantLines(grants, budget) };
      }),
  ];
  return items.length === 0 ? [] : [listOf(items, budget.folded, budget)];
}

/** What a wildcard that stays grants. */
function grantLines({ used, overGranted, others }: KeptGrants, { folded }: Budget): Text[] {
  const groups = [
    ['In use', used],
    ['Over-granted', overGranted],
    ['Undetermined or accepted', others],
  ] as const;
  return groups
    .filter(([, actions]) => actions.length > 0)
    .map(([state, actions]) => t`${state} (${actions.length}): ${names(actions, folded)}`);
}
