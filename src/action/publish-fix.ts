import type { Config } from '../config/config';
import { defaultConfigPath } from '../config/inputs';
import type { GitHubAccess, RepositoryName } from '../github/event';
import type { FixBase, FixOutcome, OmittedFile } from '../github/fix-marks';
import type { Redaction } from '../output/redact';
import type { Links } from '../report/document/links';
import { line } from '../report/lines';
import { exceeds } from '../report/words';
import type { FinishedRun } from '../run/write-report';
import type { SuggestedFile, Suggestion } from '../suggest/model';
import { keysOf } from './keys';
import type { ActionOutput } from './output';

/** A judged run of the base branch and what its suggestion is opened with. */
interface FixRequest {
  readonly config: Config;
  readonly finished: FinishedRun;
  readonly access: GitHubAccess;
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
  const { config, finished, access, repository, links, output, redact, base } = request;
  const [{ keepFixPull }, { fixBranch, marksOf, removalMark }, report] = await Promise.all([
    import('../github/fix-pull-request'),
    import('../github/fix-marks'),
    import('../report/document/fix-pull-request'),
  ]);
  const { suggestion, hidden } = withoutAccounts(await finished.suggestion(), redact);
  const { files } = suggestion;
  for (const { path, reason } of hidden) output.print([line(`Fix pull request without ${path}: ${reason}`)]);
  // What is only hidden is still to be fixed.
  if (files.length === 0 && hidden.length > 0) return {};
  const branch = fixBranch(config.key, defaultConfigPath);
  const written = (some: readonly { readonly path: string }[]) =>
    files.filter(({ path }) => some.some((one) => one.path === path));
  const text = (omitted: readonly OmittedFile[]) =>
    redact.text(report.renderFix(finished.run, suggestion, [...hidden, ...omitted], links));
  const outcome = await keepFixPull({
    access,
    repository,
    base,
    branch,
    keys: keysOf(config),
    files,
    marks: marksOf(suggestion, config.redact),
    thin: thinFiles(finished, removalMark),
    message: (some) => report.fixMessage(written(some)),
    title: (some) => report.fixTitle(written(some)),
    isTitle: report.isFixTitle,
    text,
    ending: report.renderEnding(links),
    redact: (body) => redact.text(body),
  });
  return tell({ outcome, branch, base, links }, output);
}

/** What is committed must not be what names an account that the file did not name. */
function withoutAccounts(
  suggestion: Suggestion,
  redact: Redaction,
): { readonly suggestion: Suggestion; readonly hidden: readonly OmittedFile[] } {
  const names = ({ before, after }: SuggestedFile) =>
    (after.match(/(?<!\d)\d{12}(?!\d)/g) ?? []).some(
      (digits) => redact.text(digits) !== digits && !before.includes(digits),
    );
  const files = suggestion.files.filter((file) => !names(file));
  const hidden = suggestion.files.filter(names).map(({ path }) => ({ path, reason: showsAccount }));
  return { suggestion: { ...suggestion, files }, hidden };
}

const showsAccount =
  'its new text would contain an account ID that the file does not contain now (redact-account-ids)';

/** Policy files of targets whose evidence has gaps, each with the marks of what their targets use. */
function thinFiles(
  { run: { targets } }: FinishedRun,
  markOf: (action: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const thin = targets.filter(({ judgement }) => judgement.reasons.some((reason) => !exceeds(reason)));
  const usersOf = (path: string) => targets.filter(({ policyFiles }) => policyFiles.includes(path));
  return new Map(
    thin
      .flatMap(({ policyFiles }) => policyFiles)
      .map((path) => [path, new Set(usersOf(path).flatMap(({ drift }) => drift.used.map(markOf)))]),
  );
}

function tell(published: PublishedFix, output: ActionOutput): FixPullRequest {
  const { outcome } = published;
  const [log, warning, said] = [logOf(published), warningOf(published), unchangedText(outcome)];
  if (log !== undefined) output.print([line(`Fix pull request: ${log}`)]);
  if (warning !== undefined) output.warning(warning);
  const url = outcome.kind === 'nothing' || outcome.kind === 'closed' ? undefined : outcome.url;
  return { ...(url === undefined ? {} : { url }), ...(said === undefined ? {} : { said }) };
}

/** What became of a fix pull request, and where. */
interface PublishedFix {
  readonly outcome: FixOutcome;
  readonly branch: string;
  readonly base: FixBase;
  readonly links: Links | undefined;
}

/** What the log says of it; undefined where there is nothing to say, or a warning says it. */
function logOf({ outcome, branch, base }: PublishedFix): string | undefined {
  switch (outcome.kind) {
    case 'opened':
    case 'updated':
      return `${outcome.kind}, ${outcome.url}`;
    case 'unchanged':
      return `nothing to change, ${outcome.url}`;
    case 'closed':
      return `closed, because no changes are left, ${outcome.url}`;
    case 'declined':
      return `not opened: ${outcome.url} was closed by a person, and the suggestion has not changed`;
    case 'held':
      return `unchanged: the evidence on ${outcome.paths.join(', ')} has gaps, ${outcome.url}`;
    case 'newer':
      return `unchanged: a run of a newer commit of ${base.branch} has updated the branch ${branch}`;
    case 'raced':
      return `unchanged: the branch ${branch} received a push during this run; the next run tries again`;
    default:
      return undefined;
  }
}

/** What needs a human decision; undefined where there is nothing. */
function warningOf(published: PublishedFix): string | undefined {
  const { outcome, branch } = published;
  switch (outcome.kind) {
    case 'foreign':
      return `the branch ${branch} has commits of other authors, so it was not changed; merge or close its pull request, then delete the branch so that the next run can create it again`;
    case 'unwritable':
      return `the fix pull request was not updated, because no file can be changed: ${reasonsIn(outcome.omitted)}`;
    case 'failed':
      return `the fix pull request could not be updated: ${outcome.problem}${byHand(published)}`;
    default:
      return undefined;
  }
}

/** How it stands where it is not simply open: a sentence without data, the same while nothing changes. */
function unchangedText({ kind }: FixOutcome): string | undefined {
  switch (kind) {
    case 'declined':
      return 'It was closed by a person and stays closed until the suggestion changes.';
    case 'foreign':
      return 'Its branch has commits of other authors, so it was not changed.';
    case 'failed':
      return 'It could not be updated: see the warnings of the run.';
    default:
      return undefined;
  }
}

function reasonsIn(omitted: readonly OmittedFile[]): string {
  const shown = omitted.slice(0, 3).map(({ path, reason }) => `${path}: ${reason}`);
  return `${shown.join('; ')}${omitted.length > 3 ? ` and ${omitted.length - 3} more` : ''}`;
}

/** Where a person may open what this token may not. */
function byHand({ outcome, branch, base, links }: PublishedFix): string {
  if (outcome.kind !== 'failed' || !outcome.pushed) return '';
  if (outcome.url !== undefined || links === undefined) return '';
  return `. Open it from the branch: ${links.repository}/compare/${base.branch}...${branch}?expand=1`;
}
