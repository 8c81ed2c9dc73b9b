import { z } from 'zod';
import { account, allOf, type GitHub, UnexpectedAnswer, unlessGone, viewerOf } from './answers';
import type { PullRequest } from './event';
import type { Owned } from './owned';

/** A comment on lines that is to stand. */
export interface NewComment {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: string;
}

/** A comment that begins a thread; without lines where they are no longer those it was written on. */
export interface ReviewComment extends Owned {
  readonly path: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/** A file as a pull request changes it. */
export interface PullFile {
  readonly path: string;
  /** What git keeps its content under; empty where GitHub does not say. */
  readonly blob: string;
  /** Absent where GitHub does not show it: it is too large, or nothing but its name differs. */
  readonly patch?: string | undefined;
}

/** The comments on lines of a pull request, and the files it changes. Every call may throw. */
export interface ReviewComments {
  /** Who the token belongs to, as comments name their author. */
  viewer(): Promise<string>;
  /** GitHub lists 3,000 at most. */
  files(): Promise<readonly PullFile[]>;
  list(): Promise<readonly ReviewComment[]>;
  /** By the comment that each begins with. */
  threads(): Promise<ReadonlyMap<number, ReviewThread>>;
  /** Denied without permission to write contents: https://github.com/github/gh-aw/issues/35726 */
  resolve(thread: string): Promise<void>;
  /** All in one review. Must not be repeated by itself: it may be stored although the answer is an error. */
  create(comments: readonly NewComment[]): Promise<void>;
  update(id: number, body: string): Promise<void>;
  /** A comment that is gone already is no error. */
  remove(id: number): Promise<void>;
}

/** Opens the comments on lines of a pull request. */
export function openReview(github: GitHub, pull: PullRequest): ReviewComments {
  const { paginate, rest } = github;
  const { owner, repo, number: pull_number, head: commit_id } = pull;
  const own = { owner, repo };
  const one = { ...own, pull_number };
  const pageOf = { ...one, per_page: 100 };
  return {
    viewer: () => viewerOf(github),
    files: () => allOf(paginate.iterator(rest.pulls.listFiles, pageOf), file, 'files'),
    async list() {
      const pages = paginate.iterator(rest.pulls.listReviewComments, pageOf);
      return (await allOf(pages, comment, 'review comments')).flat();
    },
    threads: () => readThreads(github, pull),
    async resolve(id) {
      await github.graphql<unknown>(mutation, { id });
    },
    async create(drafts) {
      const comments = drafts.map(draftOf);
      await rest.pulls.createReview({ ...one, commit_id, event: 'COMMENT', comments });
    },
    async update(comment_id, body) {
      await rest.pulls.updateReviewComment({ ...own, comment_id, body });
    },
    async remove(comment_id) {
      await rest.pulls.deleteReviewComment({ ...own, comment_id }).catch(unlessGone);
    },
  };
}

/** A reply is none of its own. */
const comment = z
  .object({
    id: z.number(),
    user: account,
    body: z.string(),
    path: z.string(),
    line: z.number().nullish(),
    start_line: z.number().nullish(),
    in_reply_to_id: z.number().nullish(),
  })
  .transform(({ id, user, body, path, line, start_line, in_reply_to_id }): ReviewComment[] => {
    if (typeof in_reply_to_id === 'number') return [];
    const location = typeof line === 'number' ? { startLine: start_line ?? line, endLine: line } : {};
    return [{ id, author: user?.login ?? '', body, path, ...location }];
  });

const file = z
  .object({ filename: z.string(), sha: z.string().nullish(), patch: z.string().optional() })
  .transform(({ filename, sha, patch }): PullFile => ({ path: filename, blob: sha ?? '', patch }));

function draftOf({ path, body, startLine, endLine }: NewComment) {
  const start = startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {};
  return { path, body, line: endLine, side: 'RIGHT', ...start };
}

/** The talk under a comment on lines. */
export interface ReviewThread {
  readonly id: string;
  readonly isResolved: boolean;
}

const threads = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      isResolved: z.boolean(),
      comments: z.object({ nodes: z.array(z.object({ fullDatabaseId: z.coerce.number() })) }),
    }),
  ),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
const answerOf = z.object({
  repository: z.object({ pullRequest: z.object({ reviewThreads: threads }) }),
});

const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    reviewThreads(first: 100, after: $after) {
      nodes { id isResolved comments(first: 1) { nodes { fullDatabaseId } } }
      pageInfo { hasNextPage endCursor } } } } }`;
const mutation = `mutation ($id: ID!) {
  resolveReviewThread(input: {threadId: $id}) { thread { isResolved } } }`;

/** 10,000 threads. */
const pageLimit = 100;

/** The threads of a pull request by the comment that each begins with. REST knows none. */
async function readThreads(
  github: GitHub,
  { owner, repo, number }: PullRequest,
): Promise<ReadonlyMap<number, ReviewThread>> {
  const found = new Map<number, ReviewThread>();
  let after: string | null = null;
  for (let page = 1; page <= pageLimit; page++) {
    const variables = { owner, repo, number, after };
    const answer = answerOf.safeParse(await github.graphql<unknown>(query, variables));
    if (!answer.success) break;
    const { nodes, pageInfo } = answer.data.repository.pullRequest.reviewThreads;
    for (const { id, isResolved, comments } of nodes)
      for (const { fullDatabaseId } of comments.nodes) found.set(fullDatabaseId, { id, isResolved });
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
  throw new UnexpectedAnswer('list of threads');
}
