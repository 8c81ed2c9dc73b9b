import type { Operation } from './github-description';

export interface Account {
  readonly login: string;
  readonly type: 'Bot' | 'User';
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

/** A call that GitHub's description has an operation for. */
export type Asked = Call & Pick<Operation, 'parameters'> & { readonly caller: Account };

/** What answers operations, by their names in GitHub's description. */
export type Services = Readonly<Record<string, (asked: Asked) => Answer>>;

/** The pull request that a test is about unless it says otherwise. */
export const pull = { repository: 'acme/platform', number: 7 } as const;
export const pullUrl = `https://github.com/${pull.repository}/pull/${pull.number}`;

export function rejection(status: number, message: string, errors?: readonly string[]): Answer {
  const about = { documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body: { message, ...(errors && { errors }), ...about } };
}

export const absent = rejection(404, 'Not Found');
export const invalid = rejection(422, 'Validation Failed');
export const forbidden = rejection(403, 'Resource not accessible by integration');

export function isOurRepository({ parameters: { owner, repo } }: Asked): boolean {
  return `${owner}/${repo}` === pull.repository;
}

/** One page, with links that name the repository by its number, as GitHub's do. */
export function page<T>(
  { path, query }: Asked,
  all: readonly T[],
  origin: string,
  describe: (few: readonly T[]) => readonly unknown[],
): Answer {
  const size = Math.min(100, Math.max(1, Number(query.per_page ?? 30)));
  const current = Math.max(1, Number(query.page ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const location = path.replace(`/repos/${pull.repository}/`, '/repositories/1/');
  const link = Object.entries({ prev: current - 1, next: current + 1, last, first: 1 })
    .filter(([rel, to]) => to >= 1 && to <= last && current !== to && (rel !== 'first' || current > 1))
    .map(([rel, to]) => {
      const further = new URLSearchParams({ ...query, per_page: `${size}`, page: `${to}` });
      return `<${origin}${location}?${further}>; rel="${rel}"`;
    });
  return {
    status: 200,
    headers: link.length === 0 ? {} : { link: link.join(', ') },
    body: describe(all.slice((current - 1) * size, current * size)),
  };
}

export function describeAccount({ login, type }: Account, origin: string) {
  return {
    login,
    id: login.length,
    node_id: `U_${login.length}`,
    avatar_url: `${origin}/avatar`,
    gravatar_id: '',
    url: `${origin}/users/${encodeURIComponent(login)}`,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    type,
    site_admin: false,
  };
}

/** A repository as answers and events have it, but for its addresses. */
export function describeRepository(name: string, origin: string) {
  const [owner = '', short = ''] = name.split('/');
  const counts = { forks: 0, open_issues: 2, watchers: 0 };
  return {
    id: name === pull.repository ? 1 : 2,
    node_id: 'R_1',
    name: short,
    full_name: name,
    private: true,
    owner: describeAccount({ login: owner, type: 'User' }, origin),
    html_url: `https://github.com/${name}`,
    description: null,
    fork: name !== pull.repository,
    url: `${origin}/repos/${name}`,
    created_at: '2026-01-05T15:19:25Z',
    updated_at: '2026-11-20T15:19:27Z',
    pushed_at: '2026-11-20T15:20:32Z',
    homepage: null,
    size: 300,
    stargazers_count: 0,
    language: null,
    license: null,
    ...counts,
    ...Object.fromEntries(Object.entries(counts).map(([key, count]) => [`${key}_count`, count])),
    ...{ has_issues: true, has_projects: true, has_downloads: true, has_wiki: true, has_pages: false },
    ...{ archived: false, disabled: false, is_template: false, topics: [], coverageRules: 'private' },
    default_branch: 'main',
  };
}
