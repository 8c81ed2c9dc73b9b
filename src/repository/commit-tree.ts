import { posix } from 'node:path';
import type { FileTree, TreeEntry } from '../files/glob-walk';
import { realPathIn } from './paths';
import type { CommitId, Entry, Repository } from './repository';

/**
 * The files of a commit as a glob sees them, by paths from the root of the repository. Links to folders are followed as
 * on disk; one that leads out of the repository is no folder.
 */
export async function commitTree(repository: Repository, commit: CommitId): Promise<FileTree> {
  const folders = foldersOf(await repository.list(commit));
  const known = new Map<string, Promise<Entry>>();
  const entryAt = (path: string) => {
    const asked = known.get(path) ?? repository.entryAt(commit, path);
    known.set(path, asked);
    return asked;
  };
  const isEntry = (path: string) =>
    folders.get(posix.dirname(path) === '.' ? '' : posix.dirname(path))?.get(posix.basename(path));
  const realFolder = async (path: string) => {
    if (folders.has(path)) return path;
    return realPathIn(path, async (at) => (isEntry(at) === 'unknown' ? entryAt(at) : undefined));
  };
  return {
    async list(folder) {
      const real = await realFolder(folder);
      const entries = real === undefined ? undefined : folders.get(real);
      return [...(entries ?? [])].map(([name, kind]): TreeEntry => ({ name, kind }));
    },
    async isFolder(path) {
      const real = await realFolder(path);
      return real !== undefined && folders.has(real);
    },
    async exists(path) {
      const folder = posix.dirname(path) === '.' ? '' : posix.dirname(path);
      const real = await realFolder(folder);
      return real !== undefined && folders.get(real)?.has(posix.basename(path)) === true;
    },
  };
}

type Folders = ReadonlyMap<string, ReadonlyMap<string, TreeEntry['kind']>>;

/** What every folder holds; the root is the empty path. */
function foldersOf(paths: readonly string[]): Folders {
  const folders = new Map<string, Map<string, TreeEntry['kind']>>([['', new Map()]]);
  for (const path of paths) {
    const names = path.split('/');
    names.forEach((name, index) => {
      const folder = names.slice(0, index).join('/');
      const entries = folders.get(folder) ?? new Map<string, TreeEntry['kind']>();
      folders.set(folder, entries);
      entries.set(name, index === names.length - 1 ? 'unknown' : 'folder');
    });
  }
  return folders;
}
