import { posix } from 'node:path';
import type { FileTree, TreeEntry } from '../files/glob-walk';
import { realPathIn } from './paths';
import { type CommitId, type Entry, type Listing, type Repository, undefinedOnFailure } from './repository';

/**
 * The files of a commit as a glob sees them, by paths from the root of the repository. Links to folders are followed as
 * on disk; one that leads out of the repository is no folder. Submodules are folders, listed when a glob leads into
 * them; `onUnlisted` is called with one that cannot be listed, which looks empty.
 */
export async function commitTree(
  repository: Repository,
  commit: CommitId,
  onUnlisted: (submodule: string) => void = () => {},
): Promise<FileTree> {
  const tree = new Tree(repository, commit, onUnlisted);
  tree.add(await repository.list(commit));
  return tree;
}

/** A submodule on the way of a glob: where its commit is read. */
interface Owner {
  readonly prefix: string;
  readonly repository: Repository;
  readonly commit: CommitId;
}

class Tree implements FileTree {
  /** What every folder holds; the root is the empty path. */
  readonly #folders = new Map<string, Map<string, TreeEntry['kind']>>([['', new Map()]]);
  /** Submodules that no glob has led into so far, and who is asked about the others. */
  readonly #closed = new Map<string, Owner>();
  readonly #owners: Owner[];
  readonly #known = new Map<string, Promise<Entry>>();
  readonly #onUnlisted: (submodule: string) => void;

  constructor(repository: Repository, commit: CommitId, onUnlisted: (submodule: string) => void) {
    this.#owners = [{ prefix: '', repository, commit }];
    this.#onUnlisted = onUnlisted;
  }

  /** Adds the files of the repository, or of a submodule. */
  add({ files, submodules }: Listing, owner = this.#ownerOf('')): void {
    for (const path of files) this.#addPath(`${owner.prefix}${path}`, 'unknown');
    for (const [path, commit] of submodules) {
      const folder = `${owner.prefix}${path}`;
      this.#addPath(folder, 'folder');
      this.#folders.set(folder, new Map());
      this.#closed.set(folder, { prefix: `${folder}/`, repository: owner.repository, commit });
    }
  }

  async list(folder: string): Promise<readonly TreeEntry[]> {
    const real = await this.#realFolder(folder);
    const entries = real === undefined ? undefined : this.#folders.get(real);
    return [...(entries ?? [])].map(([name, kind]): TreeEntry => ({ name, kind }));
  }

  async isFolder(path: string): Promise<boolean> {
    const real = await this.#realFolder(path);
    return real !== undefined && this.#folders.has(real);
  }

  async exists(path: string): Promise<boolean> {
    const real = await this.#realFolder(parentOf(path));
    return real !== undefined && this.#folders.get(real)?.has(posix.basename(path)) === true;
  }

  #addPath(path: string, kind: TreeEntry['kind']): void {
    const names = path.split('/');
    names.forEach((name, index) => {
      const folder = names.slice(0, index).join('/');
      const entries = this.#folders.get(folder) ?? new Map<string, TreeEntry['kind']>();
      this.#folders.set(folder, entries);
      entries.set(name, index === names.length - 1 ? kind : 'folder');
    });
  }

  async #realFolder(path: string): Promise<string | undefined> {
    await this.#open(path);
    if (this.#folders.has(path)) return path;
    const real = await realPathIn(path, async (at) => {
      const kind = this.#folders.get(parentOf(at))?.get(posix.basename(at));
      return kind === 'unknown' ? this.#entryAt(at) : undefined;
    });
    if (real !== undefined) await this.#open(real);
    return real;
  }

  /** Lists the submodules on the way to a folder. */
  async #open(path: string): Promise<void> {
    const [folder, owner] =
      [...this.#closed].find(([one]) => path === one || path.startsWith(`${one}/`)) ?? [];
    if (folder === undefined || owner === undefined) return;
    this.#closed.delete(folder);
    try {
      const outer = this.#ownerOf(parentOf(folder));
      const repository = await outer.repository.submodule(folder.slice(outer.prefix.length));
      const own = { ...owner, repository };
      this.#owners.push(own);
      this.add(await repository.list(owner.commit), own);
    } catch (error) {
      undefinedOnFailure(error);
      this.#onUnlisted(folder);
    }
    await this.#open(path);
  }

  #entryAt(path: string): Promise<Entry> {
    const { repository, commit, prefix } = this.#ownerOf(path);
    const asked = this.#known.get(path) ?? repository.entryAt(commit, path.slice(prefix.length));
    this.#known.set(path, asked);
    return asked;
  }

  /** The innermost repository that a path lies in. */
  #ownerOf(path: string): Owner {
    const owner = this.#owners.findLast(({ prefix }) => `${path}/`.startsWith(prefix));
    if (owner === undefined) throw new TypeError(`${path} is not in a repository`);
    return owner;
  }
}

function parentOf(path: string): string {
  const parent = posix.dirname(path);
  return parent === '.' ? '' : parent;
}
