import { z } from 'zod';
import { UnexpectedAnswer } from './answers';
import type { PullRequest } from './event';
import type { Requests } from './requests';

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

/** Folds a thread. A token that may not write contents is refused: https://github.com/github/gh-aw/issues/35726 */
export async function resolveThread({ octokit, repeated }: Requests, id: string): Promise<void> {
  await repeated((request) => octokit.graphql<unknown>(mutation, { id, request }));
}
