import { z } from 'zod';
import { UnexpectedAnswer } from './answers';
import type { Requests } from './client';
import { sameText } from './comment';
import type { PullRequest } from './event';

/** A comment on lines that is to stand. */
export interface NewComment {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: string;
}

/** A comment that begins a thread; without lines where they are no longer those it was written on. */
export interface ReviewComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly path: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/** What GitHub is asked for. Every call may throw. */
export interface ReviewComments {
  /** Who the token belongs to, as comments name their author. */
  viewer(): Promise<string>;
  list(): Promise<readonly ReviewComment[]>;
  /** By the comment that each begins with. */
  threads(): Promise<ReadonlyMap<number, ReviewThread>>;
  resolve(thread: string): Promise<void>;
  /** All in one review. Must not be repeated by itself: it may be stored although the answer is an error. */
  create(comments: readonly NewComment[]): Promise<void>;
  update(id: number, body: string): Promise<void>;
  /** A comment that is gone already is no error. */
  remove(id: number): Promise<void>;
  /** Whether a call that threw may have been carried out all the same. */
  mayBeDone(error: unknown): boolean;
}

/** The comments that are to stand, at most one at a place. */
interface WantedReview {
  /** The first lines by which a comment is known as ours; the first of them is written. */
  readonly markers: readonly string[];
  readonly comments: readonly NewComment[];
  /** What a comment becomes that is not wanted any more; it begins with `settledSign`. */
  readonly settled: string;
  /** Whether the pull request has a newer commit than the one judged. Asked right before something is written. */
  isOutdated(): Promise<boolean>;
}

/** How the text of a comment begins that is not wanted any more. */
export const settledSign = 'Settled:';

/**
 * Keeps comments of ours on lines: written where there is none, edited where the text differs, settled where they are
 * not wanted any more. Ours is what begins with the marker and was written by whom the token belongs to: anyone can
 * copy a marker. What a person has settled is not said again elsewhere. Of several at a place, which racing runs or a
 * repeated request leave, the oldest stays.
 */
export async function keepReview(review: ReviewComments, wanted: WantedReview): Promise<void> {
  const author = await review.viewer();
  const isLive = ({ author: by, body }: ReviewComment) =>
    by === author &&
    wanted.markers.some(
      (marker) => body.startsWith(marker) && !body.slice(marker.length).trimStart().startsWith(settledSign),
    );
  const live = async () => (await review.list()).filter(isLive).sort((a, b) => a.id - b.id);
  const found = await live();
  const isLeft = (one: ReviewComment) => !wanted.comments.some((comment) => isAt(one, comment));
  const threads = found.some(isLeft) ? await review.threads().catch(() => noThreads) : noThreads;
  const plan = planOf(found, wanted.comments, (one) => threads.get(one.id)?.isResolved === true);
  const { edits, doubles, gone, fresh } = plan;
  if (edits.length + doubles.length + gone.length + fresh.length === 0 || (await wanted.isOutdated())) return;
  for (const { id, body } of edits) await review.update(id, body);
  for (const { id } of doubles) await review.remove(id);
  await settle(review, gone, wanted.settled, threads);
  if (fresh.length === 0) return;
  await createOnce(review, fresh, live);
  // Another run may have written the same in the meantime.
  const now = await live();
  for (const { id } of planOf(now, wanted.comments, () => true).doubles) await review.remove(id);
}

const noThreads: ReadonlyMap<number, ReviewThread> = new Map();

interface Plan {
  readonly edits: readonly { readonly id: number; readonly body: string }[];
  readonly doubles: readonly ReviewComment[];
  readonly gone: readonly ReviewComment[];
  readonly fresh: readonly NewComment[];
}

/** What is to be done, given our comments, oldest first. */
function planOf(
  found: readonly ReviewComment[],
  comments: readonly NewComment[],
  isResolved: (comment: ReviewComment) => boolean,
): Plan {
  const placed = comments.map((comment) => ({ comment, here: found.filter((one) => isAt(one, comment)) }));
  const left = new Set(found.filter((one) => !comments.some((comment) => isAt(one, comment))));
  const fresh = placed.flatMap(({ comment, here }) => {
    if (here.length > 0) return [];
    const dismissed = [...left].find(
      (one) => one.path === comment.path && sameText(one.body, comment.body) && isResolved(one),
    );
    return dismissed !== undefined && left.delete(dismissed) ? [] : [comment];
  });
  const edits = placed.flatMap(({ comment, here: [oldest] }) =>
    oldest === undefined || sameText(oldest.body, comment.body)
      ? []
      : [{ id: oldest.id, body: comment.body }],
  );
  return { edits, doubles: placed.flatMap(({ here }) => here.slice(1)), gone: [...left], fresh };
}

function isAt(one: ReviewComment, { path, startLine, endLine }: NewComment): boolean {
  return one.path === path && one.startLine === startLine && one.endLine === endLine;
}

/** The text is what counts; for a token that may not resolve threads, every attempt would be denied. */
async function settle(
  review: ReviewComments,
  gone: readonly ReviewComment[],
  text: string,
  threads: ReadonlyMap<number, ReviewThread>,
): Promise<void> {
  let mayResolve = true;
  for (const { id } of gone) {
    await review.update(id, text);
    const thread = threads.get(id);
    if (!mayResolve || thread === undefined || thread.isResolved) continue;
    mayResolve = await review.resolve(thread.id).then(
      () => true,
      () => false,
    );
  }
}

/** Writes what is not there and looks: an answer that did not come is no reason to write it twice. */
async function createOnce(
  review: ReviewComments,
  fresh: readonly NewComment[],
  live: () => Promise<readonly ReviewComment[]>,
): Promise<void> {
  let missing = fresh;
  let failure: unknown;
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      return await review.create(missing);
    } catch (error) {
      if (!review.mayBeDone(error)) throw error;
      failure = error;
    }
    const found = await live();
    missing = missing.filter((comment) => !found.some((one) => isAt(one, comment)));
    if (missing.length === 0) return;
  }
  throw failure;
}

/** The talk under a comment on lines. */
interface ReviewThread {
  readonly id: string;
  readonly isResolved: boolean;
}

const threads = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      isResolved: z.boolean(),
      comments: z.object({ nodes: z.array(z.object({ databaseId: z.number() })) }),
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
      nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
      pageInfo { hasNextPage endCursor } } } } }`;
const mutation = `mutation ($id: ID!) {
  resolveReviewThread(input: {threadId: $id}) { thread { isResolved } } }`;

/** 10,000 threads. */
const pageLimit = 100;

/** The threads of a pull request by the comment that each begins with. REST knows none. */
export async function readThreads(
  { octokit, repeated }: Requests,
  { owner, repo, number }: PullRequest,
): Promise<ReadonlyMap<number, ReviewThread>> {
  const found = new Map<number, ReviewThread>();
  let after: string | null = null;
  for (let page = 1; page <= pageLimit; page++) {
    const variables = { owner, repo, number, after };
    const answer = answerOf.safeParse(
      await repeated((request) => octokit.graphql<unknown>(query, { ...variables, request })),
    );
    if (!answer.success) break;
    const { nodes, pageInfo } = answer.data.repository.pullRequest.reviewThreads;
    for (const { id, isResolved, comments } of nodes)
      for (const { databaseId } of comments.nodes) found.set(databaseId, { id, isResolved });
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
  throw new UnexpectedAnswer('list of threads');
}

/** Resolves a thread. Denied without permission to write contents: https://github.com/github/gh-aw/issues/35726 */
export async function resolveThread({ octokit, repeated }: Requests, id: string): Promise<void> {
  await repeated((request) => octokit.graphql<unknown>(mutation, { id, request }));
}
