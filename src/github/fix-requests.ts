import { z } from 'zod';
import { asciiLower } from '../base/text';
import type { CommitId } from '../repository/repository';
import { type GitHub, UnexpectedAnswer } from './answers';
import { openGitHub } from './client';
import type { GitHubAccess, RepositoryName } from './event';
import {
  type Comparison,
  commitId,
  comparison,
  comparisonOf,
  FixFailure,
  type FixPull,
  failureOf,
  fixPullOf,
  isStatus,
  type NewFile,
  pull,
  type Room,
  type TreeEntry,
  tree,
} from './fix-answers';

/** All requests of one run, waits included, in milliseconds. */
const patience = 120_000;
/** A thousand commits on a branch that only we write. */
const commitPages = 10;

/**
 * GitHub, asked about one branch of a repository. Every call throws FixFailure, which names the remedy. Repeated is what
 * may be done twice; the creation of a pull request never is.
 */
export class FixRequests {
  readonly branch: string;
  readonly #own: RepositoryName;
  readonly #github: GitHub;

  /** Throws TypeError where GITHUB_API_URL is no address. */
  constructor(access: GitHubAccess, { owner, repo }: RepositoryName, branch: string) {
    this.branch = branch;
    this.#own = { owner, repo };
    this.#github = openGitHub(access, patience);
  }

  /** Who the token belongs to, as pull requests and commits name their author. */
  async viewer(): Promise<string> {
    const query = 'query { viewer { login } }';
    const schema = z.object({ viewer: z.object({ login: z.string().min(1) }) });
    const answer = await this.#ask('pull request', schema, async ({ graphql }) => ({
      data: await graphql<unknown>(query),
    }));
    return answer.viewer.login;
  }

  /** The pull requests of the branch into another, whatever became of them, newest first; the last hundred. */
  async pulls(into: string): Promise<readonly FixPull[]> {
    const { owner, repo } = this.#own;
    const head = `${owner}:${this.branch}`;
    const query = { ...this.#own, head, state: 'all', sort: 'created', direction: 'desc' } as const;
    const found = await this.#ask('pull request', z.array(pull), ({ rest }) =>
      rest.pulls.list({ ...query, per_page: 100 }),
    );
    const name = asciiLower(`${owner}/${repo}`);
    return found
      .filter((one) => one.head.repo?.full_name.toLowerCase() === name && one.base.ref === into)
      .map(fixPullOf);
  }

  /** The newest commit of the branch; undefined where there is no such branch. */
  async head(): Promise<CommitId | undefined> {
    const schema = z.object({ object: z.object({ sha: commitId }) });
    const asked = this.#ask('branch', schema, ({ rest }) =>
      rest.git.getRef({ ...this.#own, ref: this.#ref }),
    );
    return (await unless(404, asked))?.object.sha;
  }

  /** What `to` has that `from` has not; of `brief` ones no more than a hundred commits. */
  async compare(from: string, to: string, brief = false): Promise<Comparison> {
    const first = await this.#comparePage(from, to, 1);
    const commits = [...first.commits];
    for (let page = 2; !brief && commits.length < first.total_commits; page++) {
      const more = await this.#comparePage(from, to, page);
      commits.push(...more.commits);
      if (more.commits.length === 0 || page > commitPages)
        throw new FixFailure(`${this.branch} has too many commits: merge or delete it`);
    }
    return comparisonOf({ ...first, commits });
  }

  /** The id of a commit's tree. */
  async treeOf(commit_sha: CommitId): Promise<string> {
    const schema = z.object({ tree: z.object({ sha: z.string() }) });
    const answer = await this.#ask('branch', schema, ({ rest }) =>
      rest.git.getCommit({ ...this.#own, commit_sha }),
    );
    return answer.tree.sha;
  }

  /** What stands in one folder. */
  async folder(tree_sha: string): Promise<readonly TreeEntry[]> {
    const answer = await this.#ask('branch', tree, ({ rest }) =>
      rest.git.getTree({ ...this.#own, tree_sha }),
    );
    if (answer.truncated) throw new FixFailure('GitHub does not list all files of a folder');
    return answer.tree.map(({ path: name, mode, sha: id }) => ({ name, mode, id }));
  }

  /** A tree that differs from another by some files; gives its id. */
  async createTree(base_tree: string, files: readonly NewFile[]): Promise<string> {
    const entries = files.map((file) => ({ ...file, type: 'blob' }) as const);
    const answer = await this.#ask('branch', z.object({ sha: z.string() }), ({ rest }) =>
      rest.git.createTree({ ...this.#own, base_tree, tree: entries }),
    );
    return answer.sha;
  }

  /** A commit by whom the token belongs to; gives its id. */
  async createCommit(message: string, id: string, parents: readonly CommitId[]): Promise<CommitId> {
    const commit = { ...this.#own, message, tree: id, parents: [...parents] };
    const answer = await this.#ask('branch', z.object({ sha: commitId }), ({ rest }) =>
      rest.git.createCommit({ ...commit }),
    );
    return answer.sha;
  }

  /**
   * Makes the branch, or moves it on, never back or aside; gives whether GitHub accepted it.
   * Source: https://docs.github.com/rest/git/refs#update-a-reference
   */
  async push(sha: CommitId, how: 'create' | 'move'): Promise<boolean> {
    const own = { ...this.#own, sha };
    const accepted = this.#ask<unknown>('branch', z.unknown(), ({ rest }) =>
      how === 'create'
        ? rest.git.createRef({ ...own, ref: `refs/${this.#ref}` })
        : rest.git.updateRef({ ...own, ref: this.#ref, force: false }),
    ).then(() => true);
    return (await unless(422, accepted)) ?? false;
  }

  /** Must not be repeated by itself: it may be stored although the answer is an error. */
  async createPull(into: string, title: string, body: string): Promise<FixPull> {
    const draft = { ...this.#own, head: this.branch, base: into, title, body };
    return fixPullOf(await this.#ask('pull request', pull, ({ rest }) => rest.pulls.create(draft)));
  }

  async updatePull(pull_number: number, change: PullChange): Promise<void> {
    await this.#ask<unknown>('pull request', z.unknown(), ({ rest }) =>
      rest.pulls.update({ ...this.#own, pull_number, ...change }),
    );
  }

  get #ref(): string {
    return `heads/${this.branch}`;
  }

  #comparePage(from: string, to: string, page: number) {
    const range = { basehead: `${from}...${to}`, per_page: 100, page };
    return this.#ask('branch', comparison, ({ rest }) =>
      rest.repos.compareCommitsWithBasehead({ ...this.#own, ...range }),
    );
  }

  async #ask<T>(
    room: Room,
    schema: z.ZodType<T>,
    call: (github: GitHub) => Promise<{ readonly data: unknown }>,
  ): Promise<T> {
    const { data } = await call(this.#github).catch((error: unknown) => {
      throw failureOf(error, room, this.branch);
    });
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    throw failureOf(new UnexpectedAnswer('description of what was asked for'), room, this.branch);
  }
}

/** What is to become of a pull request. */
export interface PullChange {
  readonly title?: string;
  readonly body: string;
  readonly state?: 'closed';
}

/** Undefined where GitHub answers with a status. */
async function unless<T>(status: number, call: Promise<T>): Promise<T | undefined> {
  return call.catch((error: unknown) => {
    if (error instanceof FixFailure && isStatus(error.cause, status)) return undefined;
    throw error;
  });
}
