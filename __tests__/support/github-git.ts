import { hasLoose, refIn } from './git-objects';
import { gitForEver, gitIfAny } from './git-run';

/** A real repository on disk, from which GitHub answers. */
export interface Repository {
  readonly folder: string;
  /** How many entries of a tree GitHub lists at most: 100,000 if left out. */
  readonly treeLimit?: number;
  /** How long a patch is at most, in characters: half a million if left out. */
  readonly patchLimit?: number;
}

/** Names that stand for commits wherever there is an object of that name. */
const commits = new Set<string>();

/** The name of the commit that a branch, a tag, a full name of either or a commit's own name stands for. */
export function commitOf(folder: string, ref: string): string | undefined {
  if (commits.has(ref) && hasLoose(folder, ref)) return ref;
  const isHex = /^[0-9a-f]{7,40}$/.test(ref);
  const names = [`refs/heads/${ref}`, `refs/tags/${ref}`, ...(ref.startsWith('refs/') ? [ref] : [])];
  for (const name of isHex ? [ref, ...names] : names) {
    const at = name === ref ? undefined : refIn(folder, name);
    if (at !== undefined && commits.has(at)) return at;
    if (at === undefined && name !== ref) continue;
    const found = gitIfAny(
      folder,
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    );
    if (found !== undefined) commits.add(found);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What an object is, by its full name. */
export function typeOf(folder: string, name: string): string | undefined {
  const ask = ['cat-file', '-t', name] as const;
  return hasLoose(folder, name)
    ? gitForEver(folder, ...ask)
        .toString('utf8')
        .trim()
    : gitIfAny(folder, ...ask);
}

export interface Entry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | undefined;
}

/** All that a commit or tree has, folders too, by path. */
export function entriesOf(folder: string, tree: string): Map<string, Entry> {
  const said = gitForEver(folder, 'ls-tree', '-r', '-t', '-z', '-l', '--full-tree', tree).toString('utf8');
  const lines = said.split('\0').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [facts = '', path = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
      const [mode = '', type = '', sha = '', size = ''] = facts.split(/ +/);
      if (type !== 'blob' && type !== 'tree' && type !== 'commit')
        throw new Error(`git ls-tree says ${line}`);
      return [path, { mode, type, sha, size: size === '-' ? undefined : Number(size) }] as const;
    }),
  );
}

export function blobOf(folder: string, sha: string): Buffer {
  return gitForEver(folder, 'cat-file', 'blob', sha);
}
