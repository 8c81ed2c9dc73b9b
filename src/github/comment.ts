import { z } from 'zod';
import { account, allOf, type GitHub, reasonOf, UnexpectedAnswer, unlessGone, viewerOf } from './answers';
import type { GitHubAccess, PullRequest } from './event';
import { keepOne, markerOf, type Owned, ownText, sameText } from './owned';
import { isOutdated } from './pulls';

/** All requests of a comment, waits included, in milliseconds. */
const patience = 60_000;

/** A comment to be kept on a pull request. */
export interface CommentRequest {
  readonly access: GitHubAccess;
  readonly pull: PullRequest;
  /** The first is written; a comment under any of them is ours. */
  readonly keys: readonly string[];
  readonly text: string;
  /** Whether nothing is written where there is no comment of ours yet. */
  readonly onlyUpdate: boolean;
}

/** The comment's address, where there is one, and what could not be done. */
export interface PublishedComment {
  readonly url?: string;
  readonly problem?: string;
}

/**
 * Keeps one comment of ours: written where there is none (unless `onlyUpdate`), edited where its text differs, left
 * alone where it does not. What the run of a newer commit wrote stays, or is left for it to write. Never throws: a
 * comment decides nothing.
 */
export async function publishComment(request: CommentRequest): Promise<PublishedComment> {
  const { access, pull, keys, text, onlyUpdate } = request;
  try {
    // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
    const { openGitHub } = await import('./client');
    const github = openGitHub(access, patience);
    const { issues } = github.rest;
    const { owner, repo, number: issue_number } = pull;
    const own = { owner, repo };
    const markers = keys.map((key) => markerOf(key));
    const body = `${markers[0]}\n${text.trimEnd()}`;
    const isOnTop = (one: Comment) => ownText(one.body, (line) => markers.includes(line))?.above === '';
    const { one, failure } = await keepOne<Comment>({
      author: await viewerOf(github),
      markers,
      list: async () => (await listComments(github, pull)).filter(isOnTop),
      async creation() {
        if (onlyUpdate || (await isOutdated(github, pull))) return undefined;
        return async () => parseComment((await issues.createComment({ ...own, issue_number, body })).data);
      },
      async update({ id, body: before }) {
        if (sameText(before, body) || (await isOutdated(github, pull))) return;
        await issues.updateComment({ ...own, comment_id: id, body });
      },
      async settle({ id }) {
        await issues.deleteComment({ ...own, comment_id: id }).catch(unlessGone);
      },
    });
    const problem = failure === undefined ? {} : { problem: problemOf(failure) };
    return { ...(one === undefined ? {} : { url: one.url }), ...problem };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  return `the pull request comment could not be updated: ${reasonOf(error)}`;
}

/** A comment of a pull request. */
interface Comment extends Owned {
  readonly url: string;
}

const described = z
  .object({ id: z.number(), user: account, body: z.string().nullish(), html_url: z.string() })
  .transform(({ id, user, body, html_url: url }) => ({
    id,
    author: user?.login ?? '',
    body: body ?? '',
    url,
  }));

function parseComment(answer: unknown): Comment {
  const parsed = described.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new UnexpectedAnswer('comment');
}

/** All comments of a pull request. Throws. */
export async function listComments(github: GitHub, pull: PullRequest): Promise<readonly Comment[]> {
  const { owner, repo, number: issue_number } = pull;
  const asked = { owner, repo, issue_number, per_page: 100 };
  return allOf(github.paginate.iterator(github.rest.issues.listComments, asked), described, 'comments');
}
