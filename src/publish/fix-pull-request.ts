import type { Config } from '../config/config';
import { defaultPath } from '../config/load-config';
import type { SuggestedFile, Suggestion } from '../drift/suggestion/suggestion-model';
import type { RepositoryName } from '../github/event';
import type { LeftOutFile } from '../github/fix-branch';
import type { FixBase } from '../github/fix-marks';
import type { ActionOutput } from '../output/action';
import type { Redaction } from '../output/redact';
import { line } from '../report/lines';
import type { Links } from '../report/markdown/links';
import { exceeds } from '../report/words';
import type { FinishedRun } from '../run';
import { type FixTold, logOf, standingOf, warningOf } from './fix-outcome';
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
  const [{ keepFixPull }, { fixBranch, marksOf, removalMark }, report] = await Promise.all([
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
    marks: marksOf(suggestion, config.redact),
    thin: thinFiles(finished, removalMark),
    message: report.fixMessage(files),
    title: report.fixTitle(files),
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

function tell(told: FixTold, output: ActionOutput): FixPullRequest {
  const { outcome } = told;
  const [log, warning, said] = [logOf(told), warningOf(told), standingOf(outcome)];
  if (log !== undefined) output.print([line(`Fix pull request: ${log}`)]);
  if (warning !== undefined) output.warning(warning);
  const url = outcome.kind === 'nothing' || outcome.kind === 'closed' ? undefined : outcome.url;
  return { ...(url === undefined ? {} : { url }), ...(said === undefined ? {} : { said }) };
}
