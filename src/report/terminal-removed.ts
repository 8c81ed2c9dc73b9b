import type { Removal } from '../drift/after-removal';
import { grouped, isoTime } from '../drift/time';
import type { JudgedTarget } from './judged';
import { type Line, line, styled } from './lines';
import { removalCounts, stopText } from './removed';
import { shown } from './terminal-parts';

/** A longer patch is no screenful any more. */
const patchLimit = 60;

/** What comes before everything else: actions that were refused after a change removed them, and how to undo it. */
export function removedLines({ name, removed = [] }: JudgedTarget): Line[] {
  if (removed.length === 0) return [];
  const title = `✘ ${name}: ${removalCounts(removed)}`;
  return [
    line(styled('bad', title)),
    ...removed.flatMap((removal, index) => removalLines(removal, index > 0)),
    line(''),
  ];
}

function removalLines({ at, actions, patch, since, takesAway = [] }: Removal, next: boolean): Line[] {
  const lines = patch.replace(/\n$/, '').split('\n');
  const undo = lines.length > patchLimit ? [] : lines.map((text) => line(styled(styleOf(text), text)));
  const where = undo.length === 0 ? `, ${grouped(lines.length)} lines: --format json has the patch` : '';
  return [
    line(`  removed ${isoTime(at)}`),
    ...shown(actions, (action) => [line('    ', styled('bad', action.action), `  ${stopText(action)}`)]),
    line(`  to take that change back${next ? ', after the one above' : ''}${sinceTexts[since]}${where}`),
    ...undo,
    ...(takesAway.length === 0 ? [] : [line('  it also takes away:')]),
    ...shown(takesAway, (action) => [line('    ', action)]),
  ];
}

const sinceTexts: Readonly<Record<Removal['since'], string>> = {
  same: '',
  changed: ' (the files changed again since, and it still fits)',
  conflicts: ' (the files changed again since: it does not fit)',
};

function styleOf(text: string): 'bad' | 'good' | 'quiet' {
  return text.startsWith('-') ? 'bad' : text.startsWith('+') ? 'good' : 'quiet';
}
