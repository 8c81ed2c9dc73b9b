import type { CommentMode, Config } from '../config/config';
import { counts } from '../drift/limits';
import type { GitHubAccess, PullRequest } from '../github/event';
import type { Redaction } from '../output/redact';
import type { Links } from '../report/document/links';
import { type Text, t } from '../report/document/model';
import { trendLine } from '../report/document/run';
import { isAddedByName } from '../report/groups';
import type { JudgedRun, JudgedTarget } from '../report/judged';
import { line } from '../report/lines';
import { trendText } from '../report/trend';
import type { FinishedRun } from '../run/write-report';
import { keysOf } from './keys';
import type { ActionOutput } from './output';
import type { FixPullRequest, keepFixPullRequest } from './publish-fix';
import type { DefaultBranchRun } from './trigger';

/** What a run is about, and when it began. */
interface PublishContext {
  readonly pull: PullRequest | undefined;
  readonly defaultBranch: DefaultBranchRun | undefined;
  readonly now: number;
}

/** Addresses of what a run has written on GitHub, by the names of the outputs; empty for what is not there. */
type Published = Readonly<Record<'comment-url' | 'fix-pull-request-url' | 'tracking-issue-url', string>>;

export const nothingPublished: Published = {
  'comment-url': '',
  'fix-pull-request-url': '',
  'tracking-issue-url': '',
};

/** Writes what GitHub is to show; gives the addresses of it. Nothing that fails here changes a verdict. */
export async function publishToGitHub(
  request: Omit<PullRequestInput, 'pull'>,
  { pull, defaultBranch, now }: PublishContext,
): Promise<Published> {
  const { config, comment } = request;
  if (defaultBranch !== undefined && (config.fixPullRequest || config.trackingIssue !== undefined)) {
    return { ...nothingPublished, ...(await keepDefaultBranch(request, defaultBranch, now)) };
  }
  if (pull === undefined) return nothingPublished;
  if (config.reviewSuggestions) {
    await writeReview({ ...request, pull });
  }
  if (comment === 'never') return nothingPublished;
  return { ...nothingPublished, 'comment-url': await writeComment({ ...request, pull }) };
}

/** A judged pull request and what it is written to with. */
export interface PullRequestInput {
  readonly config: Config;
  readonly comment: CommentMode;
  readonly finished: FinishedRun;
  readonly pull: PullRequest;
  readonly access: GitHubAccess;
  readonly links: Links | undefined;
  readonly output: ActionOutput;
  readonly redact: Redaction;
}

/** Keeps the pull request comment; what goes wrong is a warning. Gives its address, empty where there is none. */
export async function writeComment(request: PullRequestInput): Promise<string> {
  const { config, comment, finished, pull, access, links, output, redact } = request;
  const { run } = finished;
  const [{ publishComment }, { renderComment }] = await Promise.all([
    import('../github/comment'),
    import('../report/document/report'),
  ]);
  const published = await publishComment({
    access,
    pull,
    keys: keysOf(config),
    text: redact.text(renderComment(run, await finished.suggestion(), links)),
    // What changes no policy is silent, but a comment of an earlier commit must not stand.
    onlyUpdate: isSilent(run) || (comment === 'on-drift' && !isWorthSaying(run)),
  });
  if (published.problem !== undefined) output.warning(published.problem);
  return published.url ?? '';
}

/** Nothing to judge, and no setting of this check changed. */
function isSilent({ targets, settingsChanges = [], unchecked = [] }: JudgedRun): boolean {
  return targets.length === 0 && settingsChanges.length === 0 && unchecked.length === 0;
}

/**
 * Drift and thin evidence, and what asks a reviewer for a look although it counts towards nothing: any change of what
 * the policies mean, such as wider resources or an action that is not known.
 */
function isWorthSaying({ verdict, targets, settingsChanges = [], unchecked = [] }: JudgedRun): boolean {
  const asks = verdict !== 'pass' || settingsChanges.length > 0 || unchecked.length > 0;
  return asks || targets.some(hasDrift) || targets.some(changesMeaning);
}

/** Drift that counts, within the limits or beyond: neither known nor, where only new drift counts, an old one. */
function hasDrift({ drift: { findings }, limits }: JudgedTarget): boolean {
  return findings.some(
    (finding) => (finding.state === 'over-granted' || finding.state === 'missing') && counts(finding, limits),
  );
}

/** Whether the change does anything to what is granted and denied; what is added by name is also seen without a base. */
function changesMeaning({ change = 'none', drift: { findings } }: JudgedTarget): boolean {
  return change !== 'none' || findings.some(isAddedByName);
}

/** Suggests the change at the lines that the pull request changed. What goes wrong is a warning. */
export async function writeReview(request: PullRequestInput): Promise<void> {
  const { config, finished, pull, access, output, redact } = request;
  const [{ publishReview }, { renderReview }, { proposalsOf }] = await Promise.all([
    import('../github/review'),
    import('../report/document/review'),
    import('../suggest/proposals'),
  ]);
  const { files, formats } = await finished.suggestion();
  const proposals = files
    .flatMap((file) => proposalsOf(file, finished.knowledge.catalogue, formats))
    // What is committed with one click must not be what hides an account.
    .filter(({ replacement }) => replacement.every((text) => redact.text(text) === text));
  const drafts = renderReview(proposals, finished.run.targets);
  const { problem, omitted } = await publishReview({
    access,
    pull,
    keys: keysOf(config),
    drafts: drafts.map((draft) => ({ ...draft, text: redact.text(draft.text) })),
    texts: new Map(files.map(({ path, before }) => [path, before])),
  });
  for (const { path, reason } of omitted) output.print([line(`No review suggestions in ${path}: ${reason}`)]);
  if (problem !== undefined) output.warning(problem);
}

/** Keeps the fix pull request, then the issue, which names it; gives their addresses. What goes wrong is a warning each. */
export async function keepDefaultBranch(
  request: Omit<PullRequestInput, 'pull'>,
  { repository, branch, commit }: DefaultBranchRun,
  now: number,
): Promise<Omit<Published, 'comment-url'>> {
  const { config, finished } = request;
  const common = { ...request, repository };
  const fix = config.fixPullRequest ? await keepFix({ ...common, base: { branch, commit } }) : {};
  if (config.trackingIssue === undefined)
    return { 'fix-pull-request-url': fix.url ?? '', 'tracking-issue-url': '' };
  const { keepTrackingIssue } = await import('./publish-issue');
  const { history = [] } = finished.run;
  const [trend, proposed] = [trendText(history), fixText(fix)];
  const issue = await keepTrackingIssue({
    ...common,
    now,
    notes: {
      ...(proposed === undefined ? {} : { fix: proposed }),
      ...(trend === undefined ? {} : { trend: trendLine(trend) }),
    },
  });
  return { 'fix-pull-request-url': fix.url ?? '', 'tracking-issue-url': issue };
}

async function keepFix(request: Parameters<typeof keepFixPullRequest>[0]): Promise<FixPullRequest> {
  const { keepFixPullRequest: keep } = await import('./publish-fix');
  return keep(request);
}

/** The address is GitHub's own answer; it becomes a link only where it looks like one of a pull request. What is said has no data in it. */
function fixText({ url, said }: FixPullRequest): Text | undefined {
  if (url === undefined || !/^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/pull\/\d+$/.test(url))
    return said === undefined ? undefined : [said];
  return t`The fix is proposed as ${{ kind: 'link', text: 'a pull request', url }}.${said === undefined ? '' : ` ${said}`}`;
}
