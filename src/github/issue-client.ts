import { z } from 'zod';
import { statusOf, UnexpectedAnswer } from './answers';
import { openRequests, viewerOf } from './client';
import type { GitHubAccess, RepositoryName } from './event';
import type { Issue, Issues } from './tracking-issue';

/** All requests of an issue, waits included, in milliseconds. */
const patience = 60_000;
/** 10,000 issues and pull requests of one author. */
const pageLimit = 100;

const described = z.object({
  number: z.number(),
  user: z.object({ login: z.string() }).nullish(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  html_url: z.string(),
  /** GitHub lists pull requests among issues. */
  pull_request: z.unknown().optional(),
});

/**
 * The issues of a repository. Reads and edits are repeated when GitHub does not answer; a creation never is. Source:
 * https://docs.github.com/rest/issues/issues
 */
export function openIssues(access: GitHubAccess, { owner, repo }: RepositoryName): Issues {
  const requests = openRequests(access, patience);
  const { octokit, repeated, once } = requests;
  const { issues } = octokit.rest;
  const own = { owner, repo };
  return {
    viewer: () => viewerOf(requests),
    async list(creator) {
      const asked = {
        ...own,
        creator,
        state: 'all',
        sort: 'created',
        direction: 'asc',
        per_page: 100,
      } as const;
      const found: Issue[] = [];
      for (let page = 1; page <= pageLimit; page++) {
        const { data } = await repeated((request) => issues.listForRepo({ ...asked, page, request }));
        const answer = z.array(described).safeParse(data);
        if (!answer.success) throw new UnexpectedAnswer('list of issues');
        found.push(...answer.data.flatMap(issueOf));
        if (answer.data.length < 100) return found;
      }
      throw new UnexpectedAnswer('list that ends');
    },
    async create({ title, body, labels, assignees }) {
      const draft = { ...own, title, body, labels: [...labels], assignees: [...assignees] };
      const { data } = await once((request) => issues.create({ ...draft, request }));
      const answer = described.safeParse(data);
      const [created] = answer.success ? issueOf(answer.data) : [];
      if (created === undefined) throw new UnexpectedAnswer('issue');
      return created;
    },
    async update(issue_number, { body, state }) {
      const change = { ...own, issue_number, body, ...(state === undefined ? {} : states[state]) };
      await repeated((request) => issues.update({ ...change, request }));
    },
    async comment(issue_number, body) {
      await once((request) => issues.createComment({ ...own, issue_number, body, request }));
    },
    mayBeDone: (error) => (statusOf(error) ?? 500) >= 500,
  };
}

const states = {
  open: { state: 'open', state_reason: 'reopened' },
  done: { state: 'closed', state_reason: 'completed' },
  double: { state: 'closed', state_reason: 'not_planned' },
} as const;

function issueOf({ number, user, body, state, html_url, pull_request }: z.output<typeof described>): Issue[] {
  if (pull_request !== undefined && pull_request !== null) return [];
  const author = user?.login ?? '';
  return [{ number, author, body: body ?? '', isOpen: state === 'open', url: html_url }];
}
