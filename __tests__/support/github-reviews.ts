import {
  type Account,
  type Answer,
  type Asked,
  absent,
  describeAccount,
  isOurRepository,
  page,
  pull,
  type Services,
} from './github-answers';
import type { Repository } from './github-git';
import { type Pull, pullFor } from './github-pulls';
import { type Draft, placeNow, wrongReview } from './github-review-lines';

type Side = 'LEFT' | 'RIGHT';

/** A comment on lines of a pull request, where it was written. */
export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly review: number;
  body: string;
  readonly user: Account | null;
  readonly path: string;
  readonly side: Side;
  readonly original_line: number;
  readonly original_start_line: number | null;
  readonly original_commit_id: string;
  readonly in_reply_to_id?: number;
  readonly html_url: string;
}

/** Where a comment of `reviewComment` is; `commit` is the head that it was written on. */
export interface Written {
  readonly path: string;
  readonly line: number;
  readonly start_line?: number;
  readonly side?: Side;
  readonly commit: string;
  readonly pull?: number;
  readonly in_reply_to_id?: number;
}

/** A comment that is there already; the higher its id, the younger. */
export function reviewComment(
  id: number,
  body: string,
  user: Account | null,
  written: Written,
): ReviewComment {
  const { path, line, start_line = null, side = 'RIGHT', commit, pull: number = pull.number } = written;
  const { in_reply_to_id } = written;
  return {
    ...{ id, pull: number, review: id, body, user, path, side },
    ...{ original_line: line, original_start_line: start_line, original_commit_id: commit },
    ...(in_reply_to_id !== undefined && { in_reply_to_id }),
    html_url: `https://github.com/${pull.repository}/pull/${number}#discussion_r${id}`,
  };
}

/** A review as it was sent. */
export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly body: string;
  readonly event: string;
  readonly commit_id: string;
  readonly comments: readonly Draft[];
}

/** What a GitHub keeps of reviews. */
export interface Reviews {
  readonly comments: ReviewComment[];
  readonly sent: Review[];
  readonly pulls: readonly Pull[];
  readonly repository: Repository | undefined;
}

export function reviewServices(origin: string, reviews: Reviews): Services {
  const { comments, pulls } = reviews;
  const full = (one: ReviewComment) => describeComment(one, reviews, origin);
  const withComment = (act: (found: ReviewComment, asked: Asked) => Answer) => (asked: Asked) => {
    const found = comments.find(({ id }) => id === Number(asked.parameters.comment_id));
    return found === undefined || !isOurRepository(asked) ? absent : act(found, asked);
  };
  return {
    'pulls/list-review-comments': (asked) => {
      const one = pullFor(asked, pulls);
      if (one === undefined || !isOurRepository(asked)) return absent;
      const { sort, direction, since = '' } = asked.query;
      const own = comments.filter((each) => each.pull === one.number && createdAt(each) >= since);
      const ordered = sort !== undefined && direction === 'desc' ? own.reverse() : own;
      return page(asked, ordered, origin, (few) => few.map(full));
    },
    'pulls/create-review': (asked) => {
      const one = pullFor(asked, pulls);
      return one === undefined || !isOurRepository(asked) ? absent : create(asked, one, reviews, origin);
    },
    'pulls/update-review-comment': withComment((found, asked) => {
      const { body }: { body: string } = JSON.parse(asked.body);
      found.body = body;
      return { status: 200, body: full(found) };
    }),
    'pulls/delete-review-comment': withComment((found) => {
      comments.splice(comments.indexOf(found), 1);
      return { status: 204 };
    }),
  };
}

function create({ body: text, caller }: Asked, one: Pull, reviews: Reviews, origin: string): Answer {
  const asked: Partial<Omit<Review, 'id' | 'pull'>> = JSON.parse(text);
  const { body = '', event = 'PENDING', commit_id = one.head.sha, comments = [] } = asked;
  const review = { body, event, commit_id, comments };
  const rejected = wrongReview(review, one, reviews.repository);
  if (rejected !== undefined) return rejected;
  const id = 5000 + reviews.sent.length;
  reviews.sent.push({ id, pull: one.number, ...review });
  for (const { body: said, line = 0, ...location } of comments) {
    const next = Math.max(2000, ...reviews.comments.map((each) => each.id)) + 1;
    const written = { ...location, line, commit: commit_id, pull: one.number };
    reviews.comments.push({ ...reviewComment(next, said, caller, written), review: id });
  }
  const html = `https://github.com/${pull.repository}/pull/${one.number}`;
  const own = `${origin}/repos/${pull.repository}/pulls/${one.number}`;
  const answer = {
    ...{
      id,
      node_id: `PRR_${id}`,
      user: describeAccount(caller, origin),
      body,
      state: 'COMMENTED',
      commit_id,
    },
    ...{ html_url: `${html}#pullrequestreview-${id}`, pull_request_url: own },
    _links: { html: { href: `${html}#pullrequestreview-${id}` }, pull_request: { href: own } },
    ...{ author_association: 'NONE', submitted_at: '2026-11-21T12:00:00Z' },
  };
  return { status: 200, body: answer };
}

function createdAt({ id }: ReviewComment): string {
  return new Date(Date.UTC(2026, 10, 1) + id * 60_000).toISOString().replace('.000', '');
}

function describeComment(one: ReviewComment, { pulls, repository }: Reviews, origin: string) {
  const { id, body, user, path, side, html_url, original_line, original_start_line, original_commit_id } =
    one;
  const url = `${origin}/repos/${pull.repository}`;
  const [own, of] = [`${url}/pulls/comments/${id}`, `${url}/pulls/${one.pull}`];
  const current = pulls.find(({ number }) => number === one.pull);
  return {
    ...{ url: own, html_url, pull_request_url: of, id, node_id: `PRRC_${id}` },
    ...{ pull_request_review_id: one.review, body, user: user && describeAccount(user, origin), path, side },
    ...{ original_line, original_start_line, original_commit_id },
    start_side: original_start_line === null ? null : side,
    ...placeNow(one, current, repository),
    ...(one.in_reply_to_id !== undefined && { in_reply_to_id: one.in_reply_to_id }),
    ...{ created_at: createdAt(one), updated_at: createdAt(one), author_association: 'NONE' },
    subject_type: 'line',
    _links: { self: { href: own }, html: { href: html_url }, pull_request: { href: of } },
  };
}
