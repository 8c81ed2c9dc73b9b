import { z } from 'zod';
import { statusOf, UnexpectedAnswer } from './answers';
import { openComments, openRequests, type Requests } from './client';
import type { GitHubAccess, PullRequest } from './event';
import {
  type NewComment,
  type ReviewComment,
  type ReviewComments,
  readThreads,
  resolveThread,
} from './keep-review';

/** All requests of a review, waits included, in milliseconds. */
const patience = 60_000;
/** 10,000 comments; of files GitHub lists 3,000. */
const pageLimit = 100;

/** A file as a pull request changes it. */
export interface PullFile {
  readonly path: string;
  /** What git keeps its content under; empty where GitHub does not say. */
  readonly blob: string;
  /** Absent where GitHub does not show it: it is too large, or nothing but its name differs. */
  readonly patch?: string | undefined;
}

/** The comments on lines of a pull request, and the files it changes. */
export interface PullReview extends ReviewComments {
  files(): Promise<readonly PullFile[]>;
}

/** Opens them with one deadline. Reads and edits are repeated when GitHub does not answer; a creation never is. */
export function openReview(access: GitHubAccess, pull: PullRequest): PullReview {
  const requests = openRequests(access, patience);
  const { repeated, once } = requests;
  const { pulls } = requests.octokit.rest;
  const { viewer, mayBeDone } = openComments(access, pull);
  const { owner, repo, number: pull_number, head: commit_id } = pull;
  const one = { owner, repo, pull_number };
  return {
    ...{ viewer, mayBeDone },
    async list() {
      const all = await allPages(requests, comment, (page) => pulls.listReviewComments({ ...one, ...page }));
      return all.flatMap(commentOf);
    },
    files: async () =>
      (await allPages(requests, file, (page) => pulls.listFiles({ ...one, ...page }))).map(fileOf),
    threads: () => readThreads(requests, pull),
    resolve: (id) => resolveThread(requests, id),
    async create(drafts) {
      const review = { ...one, commit_id, event: 'COMMENT', comments: drafts.map(draftOf) } as const;
      await once((request) => pulls.createReview({ ...review, request }));
    },
    async update(comment_id, body) {
      await repeated((request) => pulls.updateReviewComment({ owner, repo, comment_id, body, request }));
    },
    async remove(comment_id) {
      const asked = { owner, repo, comment_id };
      await repeated((request) => pulls.deleteReviewComment({ ...asked, request })).catch(unlessGone);
    },
  };
}

interface Page {
  readonly per_page: 100;
  readonly page: number;
  readonly request: { readonly signal: AbortSignal };
}

async function allPages<T>(
  { repeated }: Requests,
  shape: z.ZodType<T>,
  get: (page: Page) => Promise<{ readonly data: unknown }>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let page = 1; page <= pageLimit; page++) {
    const { data } = await repeated((request) => get({ per_page: 100, page, request }));
    const answer = z.array(shape).safeParse(data);
    if (!answer.success) break;
    found.push(...answer.data);
    if (answer.data.length < 100) return found;
  }
  throw new UnexpectedAnswer('list of what a pull request has');
}

const comment = z.object({
  id: z.number(),
  user: z.object({ login: z.string() }).nullish(),
  body: z.string(),
  path: z.string(),
  line: z.number().nullish(),
  start_line: z.number().nullish(),
  in_reply_to_id: z.number().nullish(),
});

/** A reply is none of its own. */
function commentOf(answer: z.output<typeof comment>): ReviewComment[] {
  const { id, user, body, path, line, start_line, in_reply_to_id } = answer;
  if (typeof in_reply_to_id === 'number') return [];
  const location = typeof line === 'number' ? { startLine: start_line ?? line, endLine: line } : {};
  return [{ id, author: user?.login ?? '', body, path, ...location }];
}

const file = z.object({ filename: z.string(), sha: z.string().nullish(), patch: z.string().optional() });

function fileOf({ filename, sha, patch }: z.output<typeof file>): PullFile {
  return { path: filename, blob: sha ?? '', patch };
}

function draftOf({ path, body, startLine, endLine }: NewComment) {
  const start = startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {};
  return { path, body, line: endLine, side: 'RIGHT', ...start };
}

function unlessGone(error: unknown): void {
  if (statusOf(error) !== 404) throw error;
}
