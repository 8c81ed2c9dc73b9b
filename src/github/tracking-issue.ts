import { z } from 'zod';
import type { FoundIssue, IssuePlan } from '../report/tracking-issue/plan';
import { account, allOf, type GitHub, reasonOf, statusOf, UnexpectedAnswer, viewerOf } from './answers';
import type { GitHubAccess, RepositoryName } from './event';
import { keepOne, markerOf, type Owned, type OwnText } from './owned';

/** All requests of an issue, waits included, in milliseconds. */
const patience = 60_000;
/** In characters. More than this leaves our text no room, and goes: GitHub keeps it among the issue's edits. */
const longestAbove = 20_000;

/** An issue to be kept in a repository. */
interface IssueRequest {
  readonly access: GitHubAccess;
  readonly repository: RepositoryName;
  /** The first is written; an issue under any of them is ours. */
  readonly keys: readonly string[];
  /** What a new issue gets. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Decides what becomes of the issue that is there, or that is not. */
  plan(found: FoundIssue | undefined): IssuePlan;
}

/** The issue's address, where there is one, and what could not be done. */
interface PublishedIssue {
  readonly url?: string;
  readonly problems: readonly string[];
}

/**
 * Keeps one issue of ours: opened, edited, closed or left. What a person wrote above its text stays there. A double
 * that racing runs leave is closed and points to the older one. Never throws: an issue decides nothing.
 */
export async function publishIssue(request: IssueRequest): Promise<PublishedIssue> {
  const rejected: Extra[] = [];
  try {
    // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
    const { openGitHub } = await import('./client');
    const kept = await keepIssue(openGitHub(request.access, patience), request, rejected);
    const problems = [
      ...rejected.map((kind) => `the tracking issue was created without ${kind}: ${unknownOnes[kind]}`),
      ...('failure' in kept ? [problemOf(kept.failure)] : []),
    ];
    return { ...(kept.one === undefined ? {} : { url: kept.one.url }), problems };
  } catch (error) {
    return { problems: [problemOf(error)] };
  }
}

function problemOf(error: unknown): string {
  return `the tracking issue could not be updated: ${reasonOf(error, 'issue')}`;
}

/** What a new issue is to have and GitHub may not take. */
type Extra = keyof typeof unknownOnes;

const unknownOnes = {
  assignees: 'GitHub rejected issue-assignees (422); use people who can be assigned in this repository',
  labels: 'GitHub rejected issue-labels (422); check the spelling',
} as const;

async function keepIssue(github: GitHub, request: IssueRequest, rejected: Extra[]) {
  const { keys, repository } = request;
  const { issues } = github.rest;
  const own = { owner: repository.owner, repo: repository.repo };
  const markers = keys.map((key) => markerOf(key, 'issue'));
  const author = await viewerOf(github);
  return keepOne<Issue>({
    author,
    markers,
    list: () => listIssues(github, repository, author),
    async creation() {
      const planned = request.plan(undefined);
      return planned.kind === 'open' ? () => createIssue(github, request, planned, rejected) : undefined;
    },
    update: (one, text) => carryOut(github, request, one, text),
    async settle({ id: issue_number }, { id }) {
      // A double loses its marker, so that it is not taken for ours again.
      const body = `Two runs opened this issue at the same time: see #${id}.`;
      await issues.update({ ...own, issue_number, body, ...states.double });
    },
  });
}

/** Brings an issue up to date. The text and the state go in one request; the word that says why comes after. */
async function carryOut(
  { rest: { issues } }: GitHub,
  { plan, keys: [key = ''], repository: { owner, repo } }: IssueRequest,
  { id: issue_number, isOpen }: Issue,
  { marker, above: all, body: text }: OwnText,
): Promise<void> {
  const current = markerOf(key, 'issue');
  const above = all.length > longestAbove ? '' : all;
  const next = plan({ body: text, above: above.length, isOpen, isCurrent: marker === current });
  if (next.kind === 'leave' || next.kind === 'open') return;
  const state = next.kind === 'edit' ? {} : states[next.kind];
  const body = `${above}${current}\n${next.body}`;
  await issues.update({ owner, repo, issue_number, body, ...state });
  if (next.kind !== 'edit') await issues.createComment({ owner, repo, issue_number, body: next.word });
}

/** Source: https://docs.github.com/rest/issues/issues#update-an-issue */
const states = {
  reopen: { state: 'open', state_reason: 'reopened' },
  close: { state: 'closed', state_reason: 'completed' },
  double: { state: 'closed', state_reason: 'not_planned' },
} as const;

/** GitHub refuses an issue for an assignee who may not be one; an issue without is better than none. */
async function createIssue(
  { rest: { issues } }: GitHub,
  { keys: [key = ''], labels, assignees, repository: { owner, repo } }: IssueRequest,
  { title, body }: Extract<IssuePlan, { readonly kind: 'open' }>,
  rejected: Extra[],
): Promise<Issue> {
  const extras = { assignees: [...assignees], labels: [...labels] };
  const kinds = (['assignees', 'labels'] as const).filter((kind) => extras[kind].length > 0);
  rejected.length = 0;
  for (;;) {
    try {
      const draft = { owner, repo, title, body: `${markerOf(key, 'issue')}\n${body}`, ...extras };
      return parseIssue((await issues.create(draft)).data);
    } catch (error) {
      const next = kinds.shift();
      if (statusOf(error) !== 422 || next === undefined) throw error;
      extras[next] = [];
      rejected.push(next);
    }
  }
}

/** An issue of a repository, by its number. */
interface Issue extends Owned {
  readonly isOpen: boolean;
  readonly url: string;
  /** GitHub lists pull requests among issues. */
  readonly isPull: boolean;
}

const described = z
  .object({
    number: z.number(),
    user: account,
    body: z.string().nullish(),
    state: z.enum(['open', 'closed']),
    html_url: z.string(),
    pull_request: z.unknown().optional(),
  })
  .transform(({ number, user, body, state, html_url, pull_request: pull }) => ({
    ...{ id: number, author: user?.login ?? '', body: body ?? '', url: html_url },
    ...{ isOpen: state === 'open', isPull: pull !== undefined && pull !== null },
  }));

function parseIssue(answer: unknown): Issue {
  const parsed = described.safeParse(answer);
  if (parsed.success && !parsed.data.isPull) return parsed.data;
  throw new UnexpectedAnswer('issue');
}

/** All issues of an author, open and closed, oldest first. Source: https://docs.github.com/rest/issues/issues */
async function listIssues(
  github: GitHub,
  { owner, repo }: RepositoryName,
  creator: string,
): Promise<Issue[]> {
  const order = { state: 'all', sort: 'created', direction: 'asc', per_page: 100 } as const;
  const pages = github.paginate.iterator(github.rest.issues.listForRepo, { owner, repo, creator, ...order });
  return (await allOf(pages, described, 'issues')).filter(({ isPull }) => !isPull);
}
