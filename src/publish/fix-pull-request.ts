import type { Config } from '../config/config';
import { defaultPath } from '../config/load-config';
import type { SuggestedFile, Suggestion } from '../drift/suggestion/suggestion-model';
import type { RepositoryName } from '../github/event';
import type { LeftOutFile } from '../github/fix-branch';
import type { FixBase } from '../github/fix-marks';
import type { FixOutcome } from '../github/fix-pull-request';
import type { ActionOutput } from '../output/action';
import type { Redaction } from '../output/redact';
import { line } from '../report/lines';
import type { Links } from '../report/markdown/links';
import { exceeds } from '../report/words';
import type { FinishedRun } from '../run';
import { keysOf } from './keys';

/** A judged run of the base branch and what its suggestion is opened with. */
export interface FixRequest {
  readonly config: Config;
  readonly finished: FinishedRun;
  readonly token: string;
  readonly repository: RepositoryName;
  readonly links: Links | undefined;
  readonly output: ActionOutput;
  readonly redact: Redaction;
  /** The branch that the run is on, and the commit of it that was judged. */
  readonly base: FixBase;
}

/** What other reports can name: where it is, and how it stands where that is not simply open. */
export interface FixPullRequest {
  readonly url?: string;
  /** A sentence without data, the same while nothing changes. */
  readonly said?: string;
}

/**
 * Keeps the fix pull request. Never throws; what goes wrong is a warning with its remedy, and what is left alone for a
 * good reason is said in the log.
 */
export async function keepFixPullRequest(request: FixRequest): Promise<FixPullRequest> {
  const { config, finished, token, repository, links, output, redact, base } = request;
  const [{ keepFixPull }, { fixBranch, marksOf }, report] = await Promise.all([
    import('../github/fix-pull-request'),
    import('../github/fix-marks'),
    import('../report/fix-pull-request'),
  ]);
  const { suggestion, hidden } = withoutAccounts(await finished.suggestion(), redact);
  const { files } = suggestion;
  for (const { path, reason } of hidden) output.print([line(`Fix pull request without ${path}: ${reason}`)]);
  // What is only hidden is still to be fixed.
  if (files.length === 0 && hidden.length > 0) return {};
  const branch = fixBranch(config.key, defaultPath);
  const text = (leftOut: readonly LeftOutFile[]) =>
    redact.text(report.renderFix(finished.run, suggestion, [...hidden, ...leftOut], links));
  const outcome = await keepFixPull({
    token,
    repository,
    base,
    branch,
    keys: keysOf(config),
    files,
    marks: marksOf(suggestion),
    thin: new Set(thinFiles(finished)),
    message: report.fixMessage(files),
    title: report.fixTitle(files),
    isTitle: report.isFixTitle,
    text,
    ending: report.renderEnding(links),
  });
  return tell(outcome, branch, base, links, output);
}

/** What is committed must not be what names an account that the file did not name. */
function withoutAccounts(
  suggestion: Suggestion,
  redact: Redaction,
): { readonly suggestion: Suggestion; readonly hidden: readonly LeftOutFile[] } {
  const names = ({ before, after }: SuggestedFile) =>
    (after.match(/(?<!\d)\d{12}(?!\d)/g) ?? []).some(
      (digits) => redact.text(digits) !== digits && !before.includes(digits),
    );
  const files = suggestion.files.filter((file) => !names(file));
  const hidden = suggestion.files.filter(names).map(({ path }) => ({ path, reason: showsAccount }));
  return { suggestion: { ...suggestion, files }, hidden };
}

const showsAccount = 'its new text would name an account that it does not name now (redact-account-ids)';

/** Policy files of targets whose evidence has gaps. */
function thinFiles({ run }: FinishedRun): readonly string[] {
  return run.targets
    .filter(({ judgement }) => judgement.reasons.some((reason) => !exceeds(reason)))
    .flatMap(({ policyFiles }) => policyFiles);
}

function tell(
  outcome: FixOutcome,
  branch: string,
  base: FixBase,
  links: Links | undefined,
  output: ActionOutput,
): FixPullRequest {
  const print = (text: string) => output.print([line(`Fix pull request: ${text}`)]);
  switch (outcome.kind) {
    case 'nothing':
      return {};
    case 'opened':
    case 'updated':
      print(`${outcome.kind}, ${outcome.url}`);
      return { url: outcome.url };
    case 'unchanged':
      print(`nothing to change, ${outcome.url}`);
      return { url: outcome.url };
    case 'closed':
      print(`closed, since nothing is left to fix, ${outcome.url}`);
      return {};
    case 'declined':
      print(`${outcome.url} was closed by a person, and the suggestion is the same: nothing is opened`);
      return {
        url: outcome.url,
        said: 'It was closed by a person and stays closed until the suggestion changes.',
      };
    case 'held':
      print(`left as it is: the evidence on ${outcome.paths.join(', ')} has gaps, ${outcome.url}`);
      return { url: outcome.url };
    case 'newer':
      print(`left alone: a run of a newer commit of ${base.branch} has written the branch ${branch}`);
      return withUrl(outcome);
    case 'raced':
      print(`left alone: the branch ${branch} was pushed to in this moment; the next run looks again`);
      return withUrl(outcome);
    case 'foreign':
      output.warning(
        `the branch ${branch} has commits of others and is left alone; merge or close its pull request, and delete the branch to let the next run make it anew`,
      );
      return { ...withUrl(outcome), said: 'People’s commits are on its branch, which is left alone.' };
    case 'unwritable':
      output.warning(`the fix pull request cannot change any file: ${reasonsIn(outcome.leftOut)}`);
      return withUrl(outcome);
    case 'failed':
      output.warning(
        `the fix pull request is not as it should be: ${outcome.problem}${byHand(outcome, branch, base, links)}`,
      );
      return { ...withUrl(outcome), said: 'It could not be kept up to date: see the run’s warnings.' };
  }
}

function withUrl({ url }: { readonly url?: string }): FixPullRequest {
  return url === undefined ? {} : { url };
}

function reasonsIn(leftOut: readonly LeftOutFile[]): string {
  const shown = leftOut.slice(0, 3).map(({ path, reason }) => `${path}: ${reason}`);
  return `${shown.join('; ')}${leftOut.length > 3 ? ` and ${leftOut.length - 3} more` : ''}`;
}

/** Where a person may open what this token may not. */
function byHand(
  { pushed, url }: Extract<FixOutcome, { readonly kind: 'failed' }>,
  branch: string,
  base: FixBase,
  links: Links | undefined,
): string {
  if (!pushed || url !== undefined || links === undefined) return '';
  return `. The branch is there: ${links.repository}/compare/${base.branch}...${branch}?expand=1`;
}
