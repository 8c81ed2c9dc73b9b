import { type Operation, operationOf } from './github-description';

export interface Account {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

/** What a comment is made of, as far as tests care. A deleted account leaves none. */
export interface Comment {
  readonly id: number;
  body: string;
  readonly user: Account | null;
  readonly created_at: string;
  readonly html_url: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a text as it is. */
  readonly body?: unknown;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The pull request that every test is about. */
export const pull = { repository: 'acme/platform', number: 7 } as const;
export const pullUrl = `https://github.com/${pull.repository}/pull/${pull.number}`;

/** A comment that is there already; the higher its id, the younger. */
export function comment(id: number, body: string, user: Account | null): Comment {
  const created = new Date(Date.UTC(2026, 10, 1) + id * 60_000).toISOString().replace('.000', '');
  return { id, body, user, created_at: created, html_url: `${pullUrl}#issuecomment-${id}` };
}

/** The REST side of the pull request's comments. */
export interface Thread {
  readonly comments: Comment[];
  /** What was asked or answered against GitHub's description. */
  readonly violations: string[];
  answer(call: Call, caller: Account): Answer;
}

export function openThread(origin: string, comments: Comment[]): Thread {
  const violations: string[] = [];
  const services = commentServices(origin, comments);
  const answer = (call: Call, caller: Account): Answer => {
    const line = `${call.method} ${call.path}`;
    const operation = operationOf(call.method, call.path);
    const serve = operation && services[operation.id];
    if (serve === undefined) {
      violations.push(`${line}: nothing that is asked for here`);
      return invalid;
    }
    const wrong = operation?.wrongRequest(call.query, call.body) ?? [];
    violations.push(...wrong.map((message) => `${line}: ${message}`));
    if (wrong.length > 0) return invalid;
    const given = serve({ ...call, parameters: operation?.parameters ?? {}, caller });
    const odd = operation?.wrongAnswer(given.status, given.body) ?? [];
    violations.push(...odd.map((message) => `${line}, answered ${given.status}: ${message}`));
    return given;
  };
  return { comments, violations, answer };
}

type Asked = Call & Pick<Operation, 'parameters'> & { readonly caller: Account };

function commentServices(origin: string, comments: Comment[]): Record<string, (asked: Asked) => Answer> {
  let lastId = Math.max(1000, ...comments.map(({ id }) => id));
  const full = (one: Comment) => describeComment(one, origin);
  const withComment = (act: (found: Comment, asked: Asked) => Answer) => (asked: Asked) => {
    const found = comments.find(({ id }) => id === Number(asked.parameters.comment_id));
    return found === undefined || !isHere(asked) ? absent : act(found, asked);
  };
  return {
    'issues/list-comments': (asked) => (isHere(asked) ? page(asked, comments.map(full), origin) : absent),
    'issues/create-comment': (asked) => {
      if (!isHere(asked)) return absent;
      lastId += 1;
      // Two that come in the same second have the same time, as at GitHub.
      const created = { ...comment(lastId, bodyOf(asked), asked.caller), created_at: '2026-11-21T12:00:00Z' };
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

function bodyOf({ body }: Call): string {
  const { body: text }: { body: string } = JSON.parse(body);
  return text;
}

const absent = refusal(404, 'Not Found');
const invalid = refusal(422, 'Validation Failed');

export function refusal(status: number, message: string): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

function isHere({ parameters: { owner, repo, issue_number = `${pull.number}` } }: Asked): boolean {
  return `${owner}/${repo}` === pull.repository && Number(issue_number) === pull.number;
}

/** One page, with links that name the repository by its number, as GitHub's do. */
function page({ query }: Asked, all: readonly unknown[], origin: string): Answer {
  const size = Math.min(100, Math.max(1, Number(query.per_page ?? 30)));
  const current = Math.max(1, Number(query.page ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const url = `${origin}/repositories/1/issues/${pull.number}/comments?per_page=${size}&page=`;
  const link = Object.entries({ prev: current - 1, next: current + 1, last, first: 1 })
    .filter(([rel, to]) => to >= 1 && to <= last && current !== to && (rel !== 'first' || current > 1))
    .map(([rel, to]) => `<${url}${to}>; rel="${rel}"`);
  return {
    status: 200,
    headers: link.length === 0 ? {} : { link: link.join(', ') },
    body: all.slice((current - 1) * size, current * size),
  };
}

function describeComment({ id, body, user, created_at, html_url }: Comment, origin: string) {
  const repository = `${origin}/repos/${pull.repository}`;
  return {
    url: `${repository}/issues/comments/${id}`,
    html_url,
    issue_url: `${repository}/issues/${pull.number}`,
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

function describeAccount({ login, type }: Account, origin: string) {
  const url = `${origin}/users/${encodeURIComponent(login)}`;
  const rest = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'orgs', 'repos', 'events'];
  const named = rest.map((name) => [name === 'orgs' ? 'organizations_url' : `${name}_url`, `${url}/${name}`]);
  return {
    login,
    id: login.length,
    node_id: `U_${login.length}`,
    avatar_url: `${origin}/avatar`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    ...Object.fromEntries(named),
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}
