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

export { type Account, type Answer, type Call, pull, pullUrl } from './github-answers';

/** What a comment is made of, as far as tests care. A deleted account leaves none. */
export interface Comment {
  readonly id: number;
  body: string;
  readonly user: Account | null;
  readonly created_at: string;
  readonly html_url: string;
}

/** A comment that is there already; the higher its id, the younger. */
export function comment(
  id: number,
  body: string,
  user: Account | null,
  number: number = pull.number,
): Comment {
  const created = new Date(Date.UTC(2026, 10, 1) + id * 60_000).toISOString().replace('.000', '');
  return { id, body, user, created_at: created, html_url: `${issueUrl(number)}#issuecomment-${id}` };
}

function issueUrl(number: number | string): string {
  return `https://github.com/${pull.repository}/pull/${number}`;
}

/** The REST side of the comments of pull requests and issues. */
export function commentServices(
  origin: string,
  comments: Comment[],
  locations: () => readonly { readonly number: number }[],
): Services {
  let lastId = Math.max(1000, ...comments.map(({ id }) => id));
  const full = (one: Comment) => describeComment(one, origin);
  const isHere = (asked: Asked) =>
    isOurRepository(asked) &&
    locations().some(({ number }) => number === Number(asked.parameters.issue_number));
  const withComment = (act: (found: Comment, asked: Asked) => Answer) => (asked: Asked) => {
    const found = comments.find(({ id }) => id === Number(asked.parameters.comment_id));
    return found === undefined || !isOurRepository(asked) ? absent : act(found, asked);
  };
  return {
    'issues/list-comments': (asked) => {
      const start = `${issueUrl(asked.parameters.issue_number ?? '')}#`;
      const own = comments.filter(({ html_url }) => html_url.startsWith(start));
      return isHere(asked) ? page(asked, own, origin, (few) => few.map(full)) : absent;
    },
    'issues/create-comment': (asked) => {
      if (!isHere(asked)) return absent;
      lastId += 1;
      const made = comment(lastId, bodyOf(asked), asked.caller, Number(asked.parameters.issue_number));
      // Two that come in the same second have the same time, as at GitHub.
      const created = { ...made, created_at: '2026-11-21T12:00:00Z' };
      comments.push(created);
      return { status: 201, headers: { location: full(created).url }, body: full(created) };
    },
    'issues/get-comment': withComment((found) => ({ status: 200, body: full(found) })),
    'issues/update-comment': withComment((found, asked) => {
      found.body = bodyOf(asked);
      return { status: 200, body: full(found) };
    }),
    'issues/delete-comment': withComment((found) => {
      comments.splice(comments.indexOf(found), 1);
      return { status: 204 };
    }),
  };
}

function bodyOf({ body }: Asked): string {
  const { body: text }: { body: string } = JSON.parse(body);
  return text;
}

function describeComment({ id, body, user, created_at, html_url }: Comment, origin: string) {
  const repository = `${origin}/repos/${pull.repository}`;
  const [, number = ''] = /\/pull\/(\d+)#/.exec(html_url) ?? [];
  return {
    url: `${repository}/issues/comments/${id}`,
    html_url,
    issue_url: `${repository}/issues/${number}`,
    id,
    node_id: `IC_${id}`,
    user: user && describeAccount(user, origin),
    created_at,
    updated_at: created_at,
    body,
    author_association: 'NONE',
    performed_via_github_app: null,
  };
}
