import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Instant } from '../base/time';
import { kindOf } from '../files/find-files';
import { decodeUtf8 } from '../files/read-file';
import { followLinks } from './paths';
import {
  Ambiguous,
  type CommitId,
  cutAt,
  type Differences,
  type Entry,
  type FileAt,
  isCommitId,
  type KnownFiles,
  type Line,
  type Listing,
  oneCommit,
  plausible,
  type Ref,
  type Repository,
  RepositoryFailure,
  undefinedOnFailure,
} from './repository';

/** Trees of a very large repository have some 100 MB of names. */
const outputCap = 256 * 1024 * 1024;
/** Baselines have 4 MiB at most, policies and configuration less. */
const textCap = 4 * 1024 * 1024;
const treeEntry = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]*)/;
const timeout = 60_000;
/** What a short name may stand for. */
const refFolders = ['refs/remotes/origin/', 'refs/remotes/', 'refs/heads/', 'refs/tags/'] as const;
/**
 * What a repository may configure and git would run: a monitor of the file system, hooks. Other commands of a
 * configuration belong to what is never asked of git here: fetching, paging, editing, signing, external diffs.
 */
const inert = ['protocol.allow=never', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'] as const;
/** More than a busy branch gets in a year. */
const lineLimit = 20_000;

/** git on disk, as far as the clone goes: what it lacks is a RepositoryFailure, and nothing is fetched. */
export class GitRepository implements Repository {
  readonly #folder: string;

  /** Takes the folder of the repository. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The commit that is checked out. */
  async head(): Promise<CommitId> {
    const id = await this.#commitOf('HEAD');
    if (id !== undefined) return id;
    throw new RepositoryFailure('nothing is checked out');
  }

  /**
   * A short name may stand for a branch of the remote, a local branch and a tag, and git would take the tag, which
   * the author of a change may have pushed: it has to mean one commit (gitrevisions(7), refname).
   */
  async resolve(name: string): Promise<CommitId> {
    const id = oneCommit(await this.refsNamed(name)) ?? (await this.#commitOf(name));
    if (id !== undefined) return id;
    throw new RepositoryFailure('git returned no commit');
  }

  async refsNamed(name: string): Promise<readonly Ref[]> {
    const full = name.startsWith('refs/') || isCommitId(name);
    const refs = full ? [] : refFolders.map((folder) => `${folder}${name}`);
    const found = await Promise.all(refs.map(async (ref) => ({ ref, id: await this.#commitOf(ref) })));
    if (found.some(({ id }) => id !== undefined)) found.push(...(await this.#abbreviated(name)));
    return found.flatMap(({ ref, id }) => (id === undefined ? [] : [{ ref, id }]));
  }

  /** The commits whose ids begin with a name that could be an abbreviated id. */
  async #abbreviated(name: string): Promise<{ readonly ref: string; readonly id: CommitId | undefined }[]> {
    if (!/^[0-9a-f]{4,39}$/.test(name)) return [];
    const ids = (await this.#text('rev-parse', `--disambiguate=${name}`)).split('\n');
    return Promise.all(ids.slice(0, 20).map(async (ref) => ({ ref, id: await this.#commitOf(ref) })));
  }

  async #commitOf(name: string): Promise<CommitId | undefined> {
    const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const id = await this.#text(...verify).catch(undefinedOnFailure);
    return id !== undefined && isCommitId(id) ? id : undefined;
  }

  async parents(commit: CommitId): Promise<readonly CommitId[]> {
    const text = await this.#text('cat-file', 'commit', commit);
    const [head = ''] = text.split('\n\n', 1);
    return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
  }

  async mergeBase(one: CommitId, other: CommitId): Promise<CommitId> {
    // Where history is cut, the base that git finds may not be the one.
    if (await this.#isShallow()) throw new RepositoryFailure('the clone is shallow');
    const [id, ...others] = (await this.#text('merge-base', '--all', one, other)).split('\n');
    if (others.length > 0) throw new Ambiguous(`the two have ${others.length + 1} merge bases`);
    if (id !== undefined && isCommitId(id)) return id;
    throw new RepositoryFailure('git found no common commit');
  }

  async read(commit: CommitId, path: string): Promise<FileAt | undefined> {
    return followLinks(
      path,
      (location) => this.entryAt(commit, location),
      async ({ folder, commit: linked, rest }) => (await this.submodule(folder)).read(linked, rest),
    );
  }

  /** A submodule as it is checked out: below a folder that is none, git would answer for the repository around it. */
  async submodule(path: string): Promise<GitRepository> {
    const folder = join(this.#folder, path);
    if ((await kindOf(join(folder, '.git'))) !== 'missing') return new GitRepository(folder);
    throw new RepositoryFailure(`the submodule ${path} is not checked out`);
  }

  async textOf(content: string, largest: number): Promise<string | undefined> {
    const bytes = await this.#run('cat-file', 'blob', content);
    return bytes.length > largest ? undefined : decodeUtf8(bytes);
  }

  async entryAt(commit: CommitId, path: string): Promise<Entry> {
    const [, mode, kind, id] = treeEntry.exec((await this.#entry(commit, path)).toString('utf8')) ?? [];
    if (kind === 'commit' && id !== undefined && isCommitId(id)) return { submodule: id };
    if (kind !== 'blob' || id === undefined) return undefined;
    const bytes = await this.#run('cat-file', 'blob', id);
    if (mode === '120000') return { linkTo: bytes.toString('utf8') };
    const text = bytes.length > textCap ? undefined : decodeUtf8(bytes);
    return text === undefined ? { id } : { id, text };
  }

  #entry(commit: CommitId, path: string): Promise<Buffer> {
    return this.#run('--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', path);
  }

  async list(commit: CommitId): Promise<Listing> {
    const out = await this.#run('ls-tree', '-r', '-z', '--full-tree', commit);
    const contents = new Map<string, string>();
    const submodules = new Map<string, CommitId>();
    for (const line of out.toString('utf8').split('\0')) {
      const [, , kind, id = '', path] = treeEntry.exec(line) ?? [];
      if (path === undefined) continue;
      if (kind === 'commit') submodules.set(path, id);
      else contents.set(path, id);
    }
    return { files: [...contents.keys()], contents, submodules };
  }

  async differences(from: CommitId, to: CommitId): Promise<Differences> {
    const options = ['-r', '-z', '-M', '--name-status', '--no-ext-diff', '--no-textconv'];
    const out = await this.#run('diff-tree', ...options, from, to);
    const fields = out.toString('utf8').split('\0');
    const files = new Map<string, { movedFrom?: string }>();
    for (let at = 0; at + 1 < fields.length; ) {
      const [status = '', first = '', second = ''] = fields.slice(at, at + 3);
      const moved = status.startsWith('R');
      files.set(moved ? second : first, moved ? { movedFrom: first } : {});
      if (moved) files.set(first, {});
      at += moved ? 3 : 2;
    }
    return { files, complete: true };
  }

  async everHad(commit: CommitId, { paths, contents }: KnownFiles): Promise<boolean> {
    if (await this.#isShallow()) throw new RepositoryFailure('the clone is shallow');
    const find = (...args: readonly string[]) =>
      this.#text(
        '--literal-pathspecs',
        'log',
        '-1',
        '--format=%H',
        '--no-show-signature',
        '--no-ext-diff',
        ...args,
      );
    if ((await find(commit, '--', ...paths)) !== '') return true;
    for (const id of contents) if ((await find(`--find-object=${id}`, commit)) !== '') return true;
    return false;
  }

  async lineOf(commit: CommitId, since: Instant): Promise<Line> {
    const limits = ['--first-parent', `--max-count=${lineLimit}`, '--format=%H %ct'];
    const text = await this.#text('rev-list', ...limits, commit);
    const dated = [...text.matchAll(/^([0-9a-f]+) (\d+)$/gm)].map(([, id = '', seconds]) => {
      return { id, time: Number(seconds) * 1000 };
    });
    const all = plausible(dated, Date.now());
    const cut = cutAt(all, since);
    if (cut !== undefined) return { commits: cut, complete: true };
    if (await this.#isShallow()) throw new RepositoryFailure('the clone is shallow');
    return { commits: all, complete: all.length < lineLimit };
  }

  async #isShallow(): Promise<boolean> {
    return (await this.#text('rev-parse', '--is-shallow-repository')) !== 'false';
  }

  async #text(...args: readonly string[]): Promise<string> {
    return (await this.#run(...args)).toString('utf8').trimEnd();
  }

  /** Runs git without a shell. Nothing that the repository configures is run, and a partial clone fetches nothing. */
  #run(...args: readonly string[]): Promise<Buffer> {
    const settings = inert.flatMap((setting) => ['-c', setting]);
    const safe = ['-C', this.#folder, '--no-pager', '--no-replace-objects', ...settings];
    const options = { env: gitEnvironment(), encoding: 'buffer', maxBuffer: outputCap, timeout } as const;
    return new Promise((resolve, reject) => {
      execFile('git', [...safe, ...args], options, (error, stdout) => {
        if (error === null) resolve(stdout);
        else reject(new RepositoryFailure(reasonOf(error), { cause: error }));
      });
    });
  }
}

/** What surrounds a hook (GIT_DIR and the like) would lead to another repository than the folder asked for. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG)/.test(name));
  return { ...Object.fromEntries(own), GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}

/** git's messages may contain names of files; the reason is reported without them. */
function reasonOf({ code }: { readonly code?: unknown }): string {
  return code === 'ENOENT' ? 'git is not installed' : 'it is not in the clone';
}
