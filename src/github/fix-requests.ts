import { z } from 'zod';
import type { CommitId } from '../repository/repository';
import { UnexpectedAnswer } from './answers';
import type { RepositoryName } from './event';
import {
  type Comparison,
  commitId,
  comparison,
  type FixPull,
  fixPullOf,
  type NewFile,
  pull,
  type TreeEntry,
  tree,
} from './fix-answers';
import { FixFailure, failureOf, isStatus, type Room } from './fix-failure';
import { openRequests } from './requests';

/** All requests of one run, waits included, in milliseconds. */
const patience = 120_000;
/** A thousand commits on a branch that only we write. */
const commitPages = 10;

/** The parts of GitHub that a fix pull request is made with. */
export type FixRequests = ReturnType<typeof openFixRequests>;

/**
 * Opens GitHub for one branch of a repository. Every call throws FixFailure, which names the remedy. Repeated is what
 * may be done twice; the creation of a pull request never is.
 */
export function openFixRequests(token: string, { owner, repo }: RepositoryName, branch: string) {
  const { octokit, repeated, once } = openRequests(token, patience);
  const own = { owner, repo };
  const { git, pulls, repos } = octokit.rest;
  const ref = `heads/${branch}`;
  const told = async <T>(room: Room, schema: z.ZodType<T>, asked: Promise<{ readonly data: unknown }>) => {
    const { data } = await asked.catch((error: unknown) => {
      throw failureOf(error, room, branch);
    });
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    throw failureOf(new UnexpectedAnswer('description of what was asked for'), room, branch);
  };
  /** Undefined where GitHub answers with a status. */
  const unless = async <T>(status: number, call: Promise<T>): Promise<T | undefined> =>
    call.catch((error: unknown) => {
      if (error instanceof FixFailure && isStatus(error.cause, status)) return undefined;
      throw error;
    });
  const comparing = (basehead: string, page: number) =>
    repeated((request) => {
      return repos.compareCommitsWithBasehead({ ...own, basehead, per_page: 100, page, request });
    });
  const compare = (from: string, to: string, page: number) =>
    told('contents', comparison, comparing(`${from}...${to}`, page));
  return {
    /** Our branch. */
    branch,
    /** Who the token belongs to, as pull requests and commits name their author. */
    async viewer(): Promise<string> {
      const query = 'query { viewer { login } }';
      const schema = z.object({ viewer: z.object({ login: z.string().min(1) }) });
      const asked = repeated(async (request) => ({
        data: await octokit.graphql<unknown>(query, { request }),
      }));
      return (await told('viewer', schema, asked)).viewer.login;
    },
    /** The pull requests of the branch into another, whatever became of them, newest first; the last hundred. */
    async pulls(into: string): Promise<readonly FixPull[]> {
      const query = { ...own, head: `${owner}:${branch}`, state: 'all', sort: 'created' } as const;
      const asked = repeated((request) => {
        return pulls.list({ ...query, direction: 'desc', per_page: 100, request });
      });
      const found = await told('pulls', z.array(pull), asked);
      const name = `${owner}/${repo}`.toLowerCase();
      return found
        .filter(({ head, base }) => head.repo?.full_name.toLowerCase() === name && base.ref === into)
        .map(fixPullOf);
    },
    /** The newest commit of the branch; undefined where there is no such branch. */
    async head(): Promise<CommitId | undefined> {
      const schema = z.object({ object: z.object({ sha: commitId }) });
      const asked = repeated((request) => git.getRef({ ...own, ref, request }));
      return (await unless(404, told('contents', schema, asked)))?.object.sha;
    },
    /** What `to` has that `from` has not; of `brief` ones no more than a hundred commits. */
    async compare(from: string, to: string, brief = false): Promise<Comparison> {
      const first = await compare(from, to, 1);
      const all = [...first.commits];
      for (let page = 2; !brief && all.length < first.total_commits; page++) {
        const { commits } = await compare(from, to, page);
        all.push(...commits);
        if (commits.length === 0 || page > commitPages)
          throw new FixFailure(`${branch} has too many commits`);
      }
      const { status, merge_base_commit, files = [] } = first;
      return {
        status,
        parting: merge_base_commit.sha,
        commits: all.map(({ sha: id, author, committer, commit }) => ({
          id,
          author: author?.login ?? '',
          committer: committer?.login ?? '',
          message: commit.message,
          tree: commit.tree.sha,
        })),
        paths: files.map(({ filename }) => filename),
      };
    },
    /** The id of a commit's tree. */
    async treeOf(commit_sha: CommitId): Promise<string> {
      const schema = z.object({ tree: z.object({ sha: z.string() }) });
      const asked = repeated((request) => git.getCommit({ ...own, commit_sha, request }));
      return (await told('contents', schema, asked)).tree.sha;
    },
    /** What stands in one folder. */
    async folder(tree_sha: string): Promise<readonly TreeEntry[]> {
      const asked = repeated((request) => git.getTree({ ...own, tree_sha, request }));
      const answer = await told('contents', tree, asked);
      if (answer.truncated) throw new FixFailure('GitHub does not list all files of a folder');
      return answer.tree.map(({ path: name, mode, sha: id }) => ({ name, mode, id }));
    },
    /** A tree that differs from another by some files; gives its id. */
    async createTree(base_tree: string, files: readonly NewFile[]): Promise<string> {
      const entries = files.map((file) => ({ ...file, type: 'blob' }) as const);
      const asked = repeated((request) => git.createTree({ ...own, base_tree, tree: entries, request }));
      return (await told('contents', z.object({ sha: z.string() }), asked)).sha;
    },
    /** A commit by whom the token belongs to; gives its id. */
    async createCommit(message: string, id: string, parents: readonly CommitId[]): Promise<CommitId> {
      const commit = { ...own, message, tree: id, parents: [...parents] };
      const asked = repeated((request) => git.createCommit({ ...commit, request }));
      return (await told('contents', z.object({ sha: commitId }), asked)).sha;
    },
    /**
     * Makes the branch, or moves it on, never back or aside; gives whether GitHub accepted it.
     * Source: https://docs.github.com/rest/git/refs#update-a-reference
     */
    async push(sha: CommitId, how: 'create' | 'move'): Promise<boolean> {
      const asked = repeated<{ readonly data: unknown }>((request) =>
        how === 'create'
          ? git.createRef({ ...own, ref: `refs/${ref}`, sha, request })
          : git.updateRef({ ...own, ref, sha, force: false, request }),
      );
      const accepted = told('contents', z.unknown(), asked).then(() => true);
      return (await unless(422, accepted)) ?? false;
    },
    /** Must not be repeated by itself: it may be stored although the answer is an error. */
    async createPull(into: string, title: string, body: string): Promise<FixPull> {
      const asked = once((request) =>
        pulls.create({ ...own, head: branch, base: into, title, body, request }),
      );
      return fixPullOf(await told('new pull', pull, asked));
    },
    async updatePull(
      pull_number: number,
      change: { readonly title?: string; readonly body: string; readonly state?: 'closed' },
    ): Promise<void> {
      const asked = repeated((request) => pulls.update({ ...own, pull_number, ...change, request }));
      await told('pulls', z.unknown(), asked);
    },
  };
}
