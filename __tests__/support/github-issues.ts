import {
  type Account,
  type Answer,
  type Asked,
  absent,
  describeAccount,
  invalid,
  isOurRepository,
  page,
  pull,
  rejection,
  type Services,
} from './github-answers';

/** What an issue is made of, as far as tests care. A test that changes one is a person. */
export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  readonly user: Account | null;
  state: 'open' | 'closed';
  state_reason: 'completed' | 'not_planned' | 'reopened' | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly isPull?: boolean;
}

/** An issue that is there already; the higher its number, the younger. */
export function issue(number: number, body: string, user: Account | null, more: Partial<Issue> = {}): Issue {
  const plain = { title: 'IAM policy drift', state: 'open', state_reason: null } as const;
  return { number, body, user, labels: [], assignees: [], ...plain, ...more };
}

/** How a repository takes issues. */
export interface IssueRules {
  readonly issues?: readonly Issue[];
  /** Issues are switched off. */
  readonly noIssues?: boolean;
  /** Whom an issue can be assigned to; anybody if left out. */
  readonly assignable?: readonly string[];
}

const switchedOff = rejection(410, 'Issues are disabled for this repo');

/** The REST side of issues; pull requests are listed among them, as GitHub does. */
export function issueServices(
  origin: string,
  issues: Issue[],
  { noIssues = false, assignable }: IssueRules,
): Services {
  const full = (one: Issue) => describeIssue(one, origin);
  return {
    'issues/list-for-repo': (asked) => {
      if (!isOurRepository(asked)) return absent;
      return page(asked, chosen(asked, issues), origin, (few) => few.map(full));
    },
    'issues/create': (asked): Answer => {
      if (!isOurRepository(asked)) return absent;
      if (noIssues) return switchedOff;
      const { title, body = '', labels = [], assignees = [] } = bodyOf(asked);
      if (assignees.some((login) => assignable?.includes(login) === false)) return invalid;
      const number = Math.max(20, ...issues.map((one) => one.number)) + 1;
      const made = issue(number, body, asked.caller, { title: title ?? '', labels, assignees });
      issues.push(made);
      return { status: 201, body: full(made) };
    },
    'issues/update': (asked): Answer => {
      const one = issues.find(({ number }) => number === Number(asked.parameters.issue_number));
      if (one === undefined || !isOurRepository(asked)) return absent;
      if (noIssues) return switchedOff;
      const { body, state, state_reason = null } = bodyOf(asked);
      if (body !== undefined) one.body = body;
      // GitHub ignores the reason where the state stays.
      if (state !== undefined && state !== one.state) Object.assign(one, { state, state_reason });
      return { status: 200, body: full(one) };
    },
  };
}

interface Draft extends Partial<Pick<Issue, 'title' | 'body' | 'state' | 'state_reason'>> {
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
}

function bodyOf({ body }: Asked): Draft {
  return JSON.parse(body);
}

function chosen({ query }: Asked, issues: readonly Issue[]): Issue[] {
  const { state = 'open', creator, direction = 'desc' } = query;
  const few = issues.filter(
    (one) =>
      (state === 'all' || one.state === state) && (creator === undefined || one.user?.login === creator),
  );
  return few.sort((a, b) => (direction === 'asc' ? a.number - b.number : b.number - a.number));
}

function describeIssue(one: Issue, origin: string) {
  const { number, title, body, user, state, state_reason, labels, assignees, isPull = false } = one;
  const repository = `${origin}/repos/${pull.repository}`;
  const url = `${repository}/issues/${number}`;
  const people = assignees.map((login) => describeAccount({ login, type: 'User' }, origin));
  const html_url = `https://github.com/${pull.repository}/${isPull ? 'pull' : 'issues'}/${number}`;
  return {
    ...{ url, html_url, repository_url: repository, id: 5000 + number, node_id: `I_${number}`, number },
    ...{ labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments`, events_url: `${url}/events` },
    ...{ title, body, state, state_reason, locked: false, comments: 0, milestone: null },
    user: user && describeAccount(user, origin),
    labels: labels.map((name) => ({ name, color: 'ededed', default: false })),
    ...{ assignee: people[0] ?? null, assignees: people, author_association: 'NONE' },
    ...{ created_at: '2026-11-20T15:20:33Z', updated_at: '2026-11-20T15:20:33Z' },
    closed_at: state === 'open' ? null : '2026-11-20T16:20:33Z',
    ...(isPull ? { pull_request: { url: `${repository}/pulls/${number}`, html_url } } : {}),
  };
}
