import type { FoundIssue, IssuePlan } from '../report/tracking-issue/plan';
import { invalidToken, type Rejections, reasonOf } from './answers';
import { markerOf } from './comment';
import type { GitHubAccess, RepositoryName } from './event';
import { keepIssue } from './tracking-issue';

/** An issue to be kept in a repository. */
interface IssueRequest {
  readonly access: GitHubAccess;
  readonly repository: RepositoryName;
  /** The first is written; an issue under any of them is ours. */
  readonly keys: readonly string[];
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  plan(found: FoundIssue | undefined): IssuePlan;
}

/** The issue's address, where there is one, and what could not be done. */
interface PublishedIssue {
  readonly url?: string;
  readonly problems: readonly string[];
}

/** Opens, edits, closes or leaves the issue. Never throws: an issue decides nothing. */
export async function publishIssue(request: IssueRequest): Promise<PublishedIssue> {
  const { access, repository, keys, ...wanted } = request;
  try {
    // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
    const { openIssues } = await import('./issue-client');
    const markers = keys.map(markerOfIssue);
    const kept = await keepIssue(openIssues(access, repository), { ...wanted, markers });
    const problems = [
      ...kept.rejected.map((kind) => `the tracking issue has none of its ${kind}: ${unknownOnes[kind]}`),
      ...kept.failures.map(problemOf),
    ];
    return { ...(kept.url === undefined ? {} : { url: kept.url }), problems };
  } catch (error) {
    return { problems: [problemOf(error)] };
  }
}

/** The comment of a pull request has the same key and another place. */
function markerOfIssue(key: string): string {
  return markerOf(key).replace(':v1 ', ':v1 issue ');
}

const unknownOnes = {
  assignees: 'GitHub does not accept one of issue-assignees (422); name people who can be assigned here',
  labels: 'GitHub does not accept one of issue-labels (422); see how they are written',
} as const;

function problemOf(error: unknown): string {
  return `the tracking issue is not as it should be: ${reasonOf(error, rejections)}`;
}

const needsWrite = 'give the job issues: write';
const rejections: Rejections = new Map([
  [401, invalidToken],
  [403, `github-token may not write issues (403); ${needsWrite}, and see that the issue is not locked`],
  [404, `issues are not found with github-token (404); ${needsWrite}`],
  [
    410,
    'issues are switched off here (410); switch them on in the settings of the repository, or leave out tracking-issue',
  ],
  [422, 'GitHub does not accept it (422)'],
]);
