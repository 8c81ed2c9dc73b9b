import { z } from 'zod';
import { parseTime } from '../base/time';
import { decodeUtf8 } from '../files/read-file';
import { followLinks } from '../repository/paths';
import {
  type CommitId,
  cutAt,
  type DatedCommit,
  type Differences,
  type Entry,
  type FileAt,
  isCommitId,
  type Line,
  type Listing,
  oneCommit,
  plausible,
  type Ref,
  type Repository,
  RepositoryFailure,
  slack,
} from '../repository/repository';
import { type GitHub, reasonOf, statusOf } from './answers';
import { openGitHub } from './client';
import type { GitHubAccess, RepositoryName } from './event';
import {
  blob,
  commit,
  comparison,
  file,
  link,
  noFile,
  reference,
  submodule,
  tree,
} from './repository-answers';

/** All requests of one run, waits included, in milliseconds. */
const patience = 90_000;
/** A thousand commits: more than most branches get in a month, and ten of a thousand requests an hour. */
const linePages = 10;
/** GitHub lists no more files of a comparison. Source: https://docs.github.com/rest/commits/commits#compare-two-commits */
const comparedFiles = 300;

/** A repository as GitHub has it, read with a token that needs contents: read. */
export class GitHubRepository implements Repository {
  readonly #github: GitHub;
  readonly #own: RepositoryName;

  constructor(access: GitHubAccess, { owner, repo }: RepositoryName) {
    this.#github = openGitHub(access, patience);
    this.#own = { owner, repo };
  }

  async resolve(name: string): Promise<CommitId> {
    const id = oneCommit(await this.refsNamed(name));
    if (id !== undefined) return id;
    const [first] = await this.#commits(name, 1, 1);
    if (first === undefined) throw new RepositoryFailure('GitHub did not find it');
    return first.sha;
  }

  /** A short name may be that of a branch and of a tag: both are asked for by their full names. */
  async refsNamed(name: string): Promise<readonly Ref[]> {
    if (/[~^:@{}]/.test(name))
      throw new RepositoryFailure('revision expressions are not supported by GitHub');
    const found = await Promise.all(
      fullNames(name).map(async (ref) => ({ ref, id: await this.#commitAt(ref) })),
    );
    return found.flatMap(({ ref, id }) => (id === undefined ? [] : [{ ref, id }]));
  }

  /** The commit of a full name; undefined where there is none of that name. */
  async #commitAt(ref: string): Promise<CommitId | undefined> {
    const short = ref.replace(/^refs\//, '');
    const answer = await this.#ask(reference, ({ rest }) =>
      rest.git.getRef({ ...this.#own, ref: short }),
    ).catch(absentRef);
    if (answer === undefined || answer.object.type === 'commit') return answer?.object.sha;
    // An annotated tag is an object of its own.
    const [first] = await this.#commits(answer.object.sha, 1, 1);
    return first?.sha;
  }

  async parents(id: CommitId): Promise<readonly CommitId[]> {
    const [first] = await this.#commits(id, 1, 1);
    if (first?.sha !== id) throw new RepositoryFailure('GitHub did not find the commit');
    return first.parents.map(({ sha }) => sha);
  }

  async mergeBase(one: CommitId, other: CommitId): Promise<CommitId> {
    return (await this.#compare(one, other)).merge_base_commit.sha;
  }

  async read(id: CommitId, path: string): Promise<FileAt | undefined> {
    return followLinks(path, (location) => this.entryAt(id, location));
  }

  /** GitHub gives up to 100 MB: https://docs.github.com/rest/git/blobs#get-a-blob */
  async textOf(content: string, largest: number): Promise<string | undefined> {
    const answer = await this.#ask(blob, ({ rest }) => rest.git.getBlob({ ...this.#own, file_sha: content }));
    const bytes = Buffer.from(answer.content, 'base64');
    return bytes.length > largest ? undefined : decodeUtf8(bytes);
  }

  async entryAt(id: CommitId, path: string): Promise<Entry> {
    const answer = await this.#ask(z.union([file, link, submodule, noFile]), ({ rest }) =>
      rest.repos.getContent({ ...this.#own, path, ref: id }),
    ).catch((error: unknown) => this.#absent(error, id));
    if (answer === undefined || Array.isArray(answer)) return undefined;
    if ('target' in answer) return { linkTo: answer.target };
    if (answer.type === 'submodule') return { submodule: answer.sha };
    if (answer.type === 'dir') return undefined;
    const { sha, content, encoding } = answer;
    // A file of more than a megabyte comes without its content.
    const text = encoding === 'base64' ? decodeUtf8(Buffer.from(content, 'base64')) : undefined;
    return text === undefined ? { id: sha } : { id: sha, text };
  }

  async list(id: CommitId): Promise<Listing> {
    const answer = await this.#ask(tree, ({ rest }) =>
      rest.git.getTree({ ...this.#own, tree_sha: id, recursive: '1' }),
    );
    if (answer.truncated) throw new RepositoryFailure('GitHub does not list all of its files');
    const ofType = (wanted: string) => answer.tree.filter(({ type }) => type === wanted);
    return {
      files: ofType('blob').map(({ path }) => path),
      contents: new Map(ofType('blob').map(({ path, sha }) => [path, sha])),
      submodules: new Map(ofType('commit').map(({ path, sha }) => [path, sha])),
    };
  }

  /** A repository of its own, which the token need not open. */
  async submodule(path: string): Promise<never> {
    throw new RepositoryFailure(`the submodule ${path} is not read from GitHub`);
  }

  async differences(from: CommitId, to: CommitId): Promise<Differences> {
    const { files = [] } = await this.#compare(from, to);
    const moved = files.flatMap(({ previous_filename: before }) => before ?? []);
    return {
      files: new Map([
        ...moved.map((path) => [path, {}] as const),
        ...files.map(
          ({ filename, previous_filename: before }) =>
            [filename, before === undefined ? {} : { movedFrom: before }] as const,
        ),
      ]),
      complete: files.length < comparedFiles,
    };
  }

  /** GitHub finds no commit by a content. */
  async everHad(): Promise<boolean> {
    throw new RepositoryFailure('GitHub does not return renames of files; check out with fetch-depth: 0');
  }

  async lineOf(id: CommitId, since: number): Promise<Line> {
    const known = new Map<string, z.output<typeof commit>>();
    const commits: DatedCommit[] = [];
    let next: string | undefined = id;
    for (let page = 1; page <= linePages; page++) {
      const found = await this.#commits(id, 100, page);
      for (const one of found) known.set(one.sha, one);
      for (
        let at = known.get(next);
        at !== undefined;
        at = next === undefined ? undefined : known.get(next)
      ) {
        const time = parseTime(at.commit.committer.date);
        if (time === undefined)
          throw new RepositoryFailure('unexpected response from GitHub, not a list of commits');
        commits.push({ id: at.sha, time });
        next = at.parents[0]?.sha;
      }
      if (next === undefined) {
        const all = plausible(commits, Date.now());
        return { commits: cutAt(all, since) ?? all, complete: true };
      }
      if (commits.slice(-slack).every(({ time }) => time < since) && commits.length >= slack) break;
      if (found.length < 100) break;
    }
    if (commits.length === 0) throw new RepositoryFailure('GitHub did not find the commit');
    const all = plausible(commits, Date.now());
    const cut = cutAt(all, since);
    return { commits: cut ?? all, complete: cut !== undefined };
  }

  /** 404 is said of a path that is not there, and of everything to a token that may not read: the commit tells. */
  async #absent(error: unknown, id: CommitId): Promise<undefined> {
    if (!(error instanceof RepositoryFailure) || statusOf(error.cause) !== 404) throw error;
    await this.parents(id);
  }

  async #commits(sha: string, per_page: number, page: number) {
    return this.#ask(z.array(commit), ({ rest }) =>
      rest.repos.listCommits({ ...this.#own, sha, per_page, page }),
    );
  }

  async #compare(base: CommitId, head: CommitId) {
    // The list of files comes with the first page, however few commits that has.
    const options = { basehead: `${base}...${head}`, per_page: 1, page: 1 };
    return this.#ask(comparison, ({ rest }) =>
      rest.repos.compareCommitsWithBasehead({ ...this.#own, ...options }),
    );
  }

  async #ask<T>(
    schema: z.ZodType<T>,
    call: (github: GitHub) => Promise<{ readonly data: unknown }>,
  ): Promise<T> {
    const { data } = await call(this.#github).catch((error: unknown) => {
      throw new RepositoryFailure(reasonOf(error, 'files'), { cause: error });
    });
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    throw new RepositoryFailure('unexpected response from GitHub');
  }
}

/** What a name may stand for; a clone calls the branch `main` `origin/main`. */
function fullNames(name: string): readonly string[] {
  if (name.startsWith('refs/')) return [name];
  const branches = new Set([name.replace(/^origin\//, ''), name]);
  const heads = [...branches].map((one) => `refs/heads/${one}`);
  return isCommitId(name) ? [] : [...heads, `refs/tags/${name}`];
}

function absentRef(error: unknown): undefined {
  if (!(error instanceof RepositoryFailure) || statusOf(error.cause) !== 404) throw error;
}
