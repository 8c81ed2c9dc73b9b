import type { Instant } from '../base/time';

/** A commit by its id: 40 or 64 hexadecimal digits. */
export type CommitId = string;

/** A file as it stands at a commit, links followed. */
export interface FileAt {
  /** The id of its content: equal ids, equal bytes. */
  readonly id: string;
  /** UTF-8; undefined where it is none, or larger than any file that is compared. */
  readonly text?: string;
}

/** What stands at a path of a commit: a file, a link, a submodule by the commit that it links to, or nothing. */
export type Entry = FileAt | { readonly linkTo: string } | { readonly submodule: CommitId } | undefined;

/** The files of a commit, and its submodules with the commits that they link to, by path. */
export interface Listing {
  readonly files: readonly string[];
  /** The ids of their contents, by path. */
  readonly contents: ReadonlyMap<string, string>;
  readonly submodules: ReadonlyMap<string, CommitId>;
}

/** What differs between two commits, by the path in the later one. */
export interface Differences {
  /** The path a file had before it was moved; undefined for one that stayed, came or went. */
  readonly files: ReadonlyMap<string, { readonly movedFrom?: string }>;
  /** Whether all of them are listed. */
  readonly complete: boolean;
}

/** A commit and when it was made, by its committer: what was merged by a commit of its own counts from then. */
export interface DatedCommit {
  readonly id: CommitId;
  readonly time: Instant;
}

/** The commits that a branch consisted of, newest first, each followed by its first parent. */
export interface Line {
  readonly commits: readonly DatedCommit[];
  /** Whether it reaches back to the moment asked for, or to the first commit of all. */
  readonly complete: boolean;
}

/** Files by their paths and by their contents. */
export interface KnownFiles {
  readonly paths: readonly string[];
  readonly contents: readonly string[];
}

/** A branch or a tag by its full name, and its commit. */
export interface Ref {
  readonly ref: string;
  readonly id: CommitId;
}

/** A repository at its commits: git on disk, or GitHub. Methods throw RepositoryFailure without an answer. */
export interface Repository {
  /** The commit that a branch, a tag or an id names; throws Ambiguous where that could be several. */
  resolve(name: string): Promise<CommitId>;
  /** The branches and tags that a short name could stand for; none for an id. */
  refsNamed(name: string): Promise<readonly Ref[]>;
  /** Of a shallow clone too: the commit itself names them. */
  parents(commit: CommitId): Promise<readonly CommitId[]>;
  mergeBase(one: CommitId, other: CommitId): Promise<CommitId>;
  /** Undefined where no file stands at the path. */
  read(commit: CommitId, path: string): Promise<FileAt | undefined>;
  /** The text of a file beyond what `read` gives, by the id of its content; undefined where it is larger or not UTF-8. */
  textOf(content: string, largest: number): Promise<string | undefined>;
  /** What stands at a path, without following it where it is a link; a folder is nothing. */
  entryAt(commit: CommitId, path: string): Promise<Entry>;
  list(commit: CommitId): Promise<Listing>;
  /** The repository of a submodule, by its path. */
  submodule(path: string): Promise<Repository>;
  differences(from: CommitId, to: CommitId): Promise<Differences>;
  /**
   * Whether a commit or one before it has a file at one of some paths, or a file with one of some contents (ids of
   * `FileAt`). Only a whole history can tell.
   */
  everHad(commit: CommitId, files: KnownFiles): Promise<boolean>;
  /** Back to the first commit that is older than a moment, that one included. */
  lineOf(commit: CommitId, since: Instant): Promise<Line>;
}

/** What keeps a repository from answering, in words: a shallow clone, a refusal of GitHub's. */
export class RepositoryFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RepositoryFailure';
  }
}

/** There are several answers, and which one is meant must not be guessed: no other repository is asked instead. */
export class Ambiguous extends RepositoryFailure {}

/** For a catch: undefined for what a repository could not tell; anything else is thrown on. */
export function undefinedOnFailure(error: unknown): undefined {
  if (!(error instanceof RepositoryFailure)) throw error;
}

/** Whether a text is the id of a commit. */
export function isCommitId(text: string): text is CommitId {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** The commit that several refs of one name mean; undefined for none, and throws Ambiguous where they differ. */
export function oneCommit(refs: readonly Ref[]): CommitId | undefined {
  const [first] = refs;
  if (refs.every(({ id }) => id === first?.id)) return first?.id;
  throw new Ambiguous(`it names different commits: ${refs.map(({ ref }) => ref).join(', ')}`);
}

/** Asks the first repository, and the second for what the first does not know. */
export function either(first: Repository, second: Repository): Repository {
  const both = inTurn(first, second);
  return {
    ...both,
    /** A clone that has no branch of a name may have a tag of it, which anybody may have pushed: the second tells. */
    async resolve(name) {
      const refs = await first.refsNamed(name);
      const onlyTags = refs.length > 0 && refs.every(({ ref }) => !/^refs\/(heads|remotes)\//.test(ref));
      const id = onlyTags ? oneCommit([...refs, ...(await second.refsNamed(name))]) : undefined;
      return id ?? both.resolve(name);
    },
  };
}

function inTurn(first: Repository, second: Repository): Repository {
  return forwarding(async (of) => {
    try {
      return await of(first);
    } catch (error) {
      if (!(error instanceof RepositoryFailure) || error instanceof Ambiguous) throw error;
      return of(second).catch((other: unknown) => {
        if (!(other instanceof RepositoryFailure)) throw other;
        throw new RepositoryFailure(`${error.message}; ${other.message}`, { cause: other });
      });
    }
  });
}

/** A repository that is opened when it is first asked. */
export function deferred(open: () => Promise<Repository>): Repository {
  let opened: Promise<Repository> | undefined;
  return forwarding(async (of) => {
    opened ??= open();
    return of(await opened);
  });
}

/** Carries a question to the repository that is to answer it. */
type Ask = <T>(of: (one: Repository) => Promise<T>) => Promise<T>;

function forwarding(ask: Ask): Repository {
  return {
    resolve: (name) => ask((one) => one.resolve(name)),
    refsNamed: (name) => ask((one) => one.refsNamed(name)),
    parents: (commit) => ask((one) => one.parents(commit)),
    mergeBase: (one, other) => ask((repository) => repository.mergeBase(one, other)),
    read: (commit, path) => ask((one) => one.read(commit, path)),
    textOf: (content, largest) => ask((one) => one.textOf(content, largest)),
    entryAt: (commit, path) => ask((one) => one.entryAt(commit, path)),
    list: (commit) => ask((one) => one.list(commit)),
    submodule: (path) => ask((one) => one.submodule(path)),
    differences: (from, to) => ask((one) => one.differences(from, to)),
    everHad: (commit, files) => ask((one) => one.everHad(commit, files)),
    lineOf: (commit, since) => ask((one) => one.lineOf(commit, since)),
  };
}

/** Clocks go wrong: so many older commits in a row end a line, and no single one. */
export const slack = 20;

/**
 * A line (newest first) back to the first commit that is older than a moment with all behind it; undefined where it
 * does not reach that far.
 */
export function cutAt(commits: readonly DatedCommit[], since: Instant): readonly DatedCommit[] | undefined {
  const last = commits.findLastIndex(({ time }) => time >= since);
  return last + 1 < commits.length ? commits.slice(0, last + 2) : undefined;
}

/** The same commits (newest first); one that claims to be of the future is as old as the next newer one that does not. */
export function plausible(commits: readonly DatedCommit[], now: Instant): readonly DatedCommit[] {
  let newer = now;
  return commits.map((commit) => {
    if (commit.time > now) return { ...commit, time: newer };
    newer = commit.time;
    return commit;
  });
}
