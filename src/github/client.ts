import { memberOf, statusOf, UnexpectedAnswer } from './answers';
import type { PullRequest } from './event';
import { openRequests } from './requests';
import type { Comment, Comments } from './sticky-comment';
import { viewerOf } from './viewer';

/** All requests of a comment, waits included, in milliseconds. */
const patience = 60_000;
/** 10,000 comments; GitHub takes 2,500 on a pull request. */
const pageLimit = 100;

/** The comments of a pull request. Reads and edits are repeated when GitHub does not answer; a creation never is. */
export function openComments(token: string, { owner, repo, number: issue_number }: PullRequest): Comments {
  const requests = openRequests(token, patience);
  const { octokit, repeated, once } = requests;
  const own = { owner, repo };
  return {
    viewer: () => viewerOf(requests),
    async list() {
      const comments: Comment[] = [];
      for (let page = 1; page <= pageLimit; page++) {
        const { data } = await repeated((request) =>
          octokit.rest.issues.listComments({ ...own, issue_number, per_page: 100, page, request }),
        );
        if (!Array.isArray(data)) throw new UnexpectedAnswer('list of comments');
        comments.push(...data.map(commentOf));
        if (data.length < 100) return comments;
      }
      throw new UnexpectedAnswer('list that ends');
    },
    async create(body) {
      const { data } = await once((request) =>
        octokit.rest.issues.createComment({ ...own, issue_number, body, request }),
      );
      return commentOf(data);
    },
    async update(comment_id, body) {
      await repeated((request) => octokit.rest.issues.updateComment({ ...own, comment_id, body, request }));
    },
    async remove(comment_id) {
      try {
        await repeated((request) => octokit.rest.issues.deleteComment({ ...own, comment_id, request }));
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    },
    mayBeDone: (error) => (statusOf(error) ?? 500) >= 500,
  };
}

/** A comment as GitHub describes it; throws UnexpectedAnswer for anything else. */
function commentOf(answer: unknown): Comment {
  const [id, body, url] = [memberOf(answer, 'id'), memberOf(answer, 'body'), memberOf(answer, 'html_url')];
  const author = memberOf(memberOf(answer, 'user'), 'login');
  if (typeof id !== 'number' || typeof url !== 'string') throw new UnexpectedAnswer('comment');
  return {
    id,
    author: typeof author === 'string' ? author : '',
    body: typeof body === 'string' ? body : '',
    url,
  };
}
