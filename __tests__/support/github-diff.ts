import { gitForEver } from './git-run';

/** A file that differs, in GitHub's words, but for its addresses. */
export interface ChangedFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  /** From the first `@@`; none for binary files and where nothing but the name or the mode differs. */
  readonly patch?: string;
}

/** Where each line of a hunk is in its patch: the line below the first `@@` is at 1. */
export interface Hunk {
  readonly at: number;
  readonly old: { readonly start: number; readonly length: number };
  readonly new: { readonly start: number; readonly length: number };
  readonly LEFT: ReadonlyMap<number, number>;
  readonly RIGHT: ReadonlyMap<number, number>;
}

const statuses: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

const known = new Map<string, ChangedFile[]>();

/** What differs between two commits, which stays so for ever; GitHub shows three lines around a change. */
export function changedFiles(folder: string, from: string, to: string, around = 3): readonly ChangedFile[] {
  const key = [folder, from, to, around].join(' ');
  const files = known.get(key) ?? differences(folder, from, to, around);
  known.set(key, files);
  return files;
}

function differences(folder: string, from: string, to: string, around: number): ChangedFile[] {
  const read = (...how: string[]) =>
    gitForEver(folder, 'diff-tree', '-r', '-M', ...how, from, to).toString('utf8');
  const raw = read('--raw', '-z', '--no-abbrev').split('\0');
  const patches = read('-p', `-U${around}`)
    .replace(/\n$/, '')
    .split(/(?:^|\n)(?=diff --git )/)
    .filter((text) => text !== '');
  const files: ChangedFile[] = [];
  for (let at = 0; at < raw.length && raw[at] !== ''; ) {
    const [, , before = '', after = '', status = ''] = raw[at]?.split(' ') ?? [];
    const isMove = status.startsWith('R');
    const [first = '', second = ''] = raw.slice(at + 1);
    at += isMove ? 3 : 2;
    // What turns from a file to a symlink is shown as one that goes and one that comes.
    const shown = patches.splice(0, status === 'T' ? 2 : 1).map(patchIn);
    files.push({
      filename: isMove ? second : first,
      ...(isMove && { previous_filename: first }),
      status: statuses[status[0] ?? ''] ?? 'changed',
      sha: status === 'D' ? before : after,
      ...counted(shown.filter((patch) => patch !== '').join('\n')),
    });
  }
  return files;
}

function patchIn(section: string): string {
  const start = section.indexOf('\n@@ ');
  return start === -1 ? '' : section.slice(start + 1);
}

function counted(patch: string) {
  const lines = patch.split('\n');
  const additions = lines.filter((line) => line.startsWith('+')).length;
  const deletions = lines.filter((line) => line.startsWith('-')).length;
  return { additions, deletions, changes: additions + deletions, ...(patch !== '' && { patch }) };
}

export function hunksOf(patch = ''): Hunk[] {
  const hunks: (Hunk & { LEFT: Map<number, number>; RIGHT: Map<number, number> })[] = [];
  let [left, right] = [0, 0];
  for (const [at, line] of patch.split('\n').entries()) {
    const range = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (range !== null) {
      const [before, after] = [rangeOf(range[1], range[2]), rangeOf(range[3], range[4])];
      [left, right] = [before.start, after.start];
      hunks.push({ at, old: before, new: after, LEFT: new Map(), RIGHT: new Map() });
    }
    if (/^[- ]/.test(line)) hunks.at(-1)?.LEFT.set(left++, at);
    if (/^[+ ]/.test(line)) hunks.at(-1)?.RIGHT.set(right++, at);
  }
  return hunks;
}

function rangeOf(start = '0', length = '1') {
  return { start: Number(start), length: Number(length) };
}

/** Where lines of a file are after further commits; undefined if one of them is touched. */
export function lineAfter(patch: string | undefined, line: number): number | undefined {
  let shift = 0;
  for (const { old, new: now } of hunksOf(patch)) {
    // A hunk that only adds stands behind the line that it names.
    const first = old.length === 0 ? old.start + 1 : old.start;
    if (line < first) break;
    if (line < first + old.length) return undefined;
    shift += now.length - old.length;
  }
  return line + shift;
}
