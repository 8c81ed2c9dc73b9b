import { grouped } from '../../base/time';
import type { Removal, RemovedAction } from '../../drift/after-removal';
import type { JudgedTarget } from '../judged';
import { removalCounts, shortTime, stopText } from '../words';
import { type Block, type Budget, code, type Item, listOf, names, type Section, strong, t } from './model';

type Space = Pick<Budget, 'items' | 'names' | 'diffLines' | 'rest'>;

/**
 * What stands above everything else: actions that were denied after a change removed them, with the patch that undoes
 * the change.
 */
export function alarmSections(targets: readonly JudgedTarget[], space: Space): Section[] {
  return targets.flatMap(({ name, removed = [] }): Section[] => {
    if (removed.length === 0) return [];
    const title = t`⛔ ${code(name, 100)}: ${removalCounts(removed)}`;
    const blocks: Block[] = [
      { kind: 'paragraph', text: [strong(...title)] },
      ...removed.flatMap((removal, index) => removalBlocks(removal, index > 0, space)),
    ];
    return [{ name: 'what was denied after its removal', priority: 101, blocks }];
  });
}

function removalBlocks(removal: Removal, next: boolean, space: Space): Block[] {
  const { at, actions, patch, since, takesAway = [] } = removal;
  const paragraph = (...text: readonly string[]): Block => ({ kind: 'paragraph', text });
  return [
    paragraph(`Removed ${shortTime(at)}:`),
    listOf(actions.map(removedItem), space.items, space),
    paragraph(`To undo that change${next ? ', after the one above' : ''}${sinceTexts[since]}:`),
    patchBlock(patch, space),
    ...(takesAway.length === 0
      ? []
      : [{ kind: 'paragraph', text: t`This also removes ${names(takesAway, space.names)}.` } as const]),
  ];
}

const sinceTexts: Readonly<Record<Removal['since'], string>> = {
  same: '',
  changed: ' (the files have changed since, and the patch still applies)',
  conflicts: ' (the files have changed since and the patch does not apply: copy its lines by hand)',
};

function removedItem(action: RemovedAction): Item {
  const sign = action.outcome === 'denied' ? 'breaks' : 'missing';
  return { sign, text: t`${code(action.action)}: ${stopText(action)}` };
}

/** In bytes of UTF-8: an alarm has to fit beside what else is shown. */
const patchBytes = 16_000;

function patchBlock(patch: string, { diffLines, rest }: Space): Block {
  const text = patch.replace(/\n$/, '');
  const lines = text.split('\n').length;
  const fits = lines <= diffLines && new TextEncoder().encode(patch).length <= patchBytes;
  if (fits) return { kind: 'fenced', language: 'diff', text };
  return { kind: 'paragraph', text: t`The patch has ${grouped(lines)} lines. It is in ${rest}.` };
}
