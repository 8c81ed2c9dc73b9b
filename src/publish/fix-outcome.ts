import type { LeftOutFile } from '../github/fix-branch';
import type { FixBase } from '../github/fix-marks';
import type { FixOutcome } from '../github/fix-pull-request';
import type { Links } from '../report/markdown/links';

/** What became of a fix pull request, and where. */
export interface FixTold {
  readonly outcome: FixOutcome;
  readonly branch: string;
  readonly base: FixBase;
  readonly links: Links | undefined;
}

/** What the log says of it; undefined where there is nothing to say, or a warning says it. */
export function logOf({ outcome, branch, base }: FixTold): string | undefined {
  switch (outcome.kind) {
    case 'opened':
    case 'updated':
      return `${outcome.kind}, ${outcome.url}`;
    case 'unchanged':
      return `nothing to change, ${outcome.url}`;
    case 'closed':
      return `closed, since nothing is left to fix, ${outcome.url}`;
    case 'declined':
      return `${outcome.url} was closed by a person, and nothing else is suggested: nothing is opened`;
    case 'held':
      return `left as it is: the evidence on ${outcome.paths.join(', ')} has gaps, ${outcome.url}`;
    case 'newer':
      return `left alone: a run of a newer commit of ${base.branch} has written the branch ${branch}`;
    case 'raced':
      return `left alone: the branch ${branch} was pushed to in this moment; the next run looks again`;
    default:
      return undefined;
  }
}

/** What somebody has to do something about; undefined where there is nothing. */
export function warningOf(told: FixTold): string | undefined {
  const { outcome, branch } = told;
  switch (outcome.kind) {
    case 'foreign':
      return `the branch ${branch} has commits of others and is left alone; merge or close its pull request, and delete the branch to let the next run make it anew`;
    case 'unwritable':
      return `the fix pull request cannot change any file: ${reasonsIn(outcome.leftOut)}`;
    case 'failed':
      return `the fix pull request is not as it should be: ${outcome.problem}${byHand(told)}`;
    default:
      return undefined;
  }
}

/** How it stands where it is not simply open: a sentence without data, the same while nothing changes. */
export function standingOf({ kind }: FixOutcome): string | undefined {
  switch (kind) {
    case 'declined':
      return 'It was closed by a person and stays closed until the suggestion changes.';
    case 'foreign':
      return 'People’s commits are on its branch, which is left alone.';
    case 'failed':
      return 'It could not be kept up to date: see the warnings of the run.';
    default:
      return undefined;
  }
}

function reasonsIn(leftOut: readonly LeftOutFile[]): string {
  const shown = leftOut.slice(0, 3).map(({ path, reason }) => `${path}: ${reason}`);
  return `${shown.join('; ')}${leftOut.length > 3 ? ` and ${leftOut.length - 3} more` : ''}`;
}

/** Where a person may open what this token may not. */
function byHand({ outcome, branch, base, links }: FixTold): string {
  if (outcome.kind !== 'failed' || !outcome.pushed) return '';
  if (outcome.url !== undefined || links === undefined) return '';
  return `. The branch is there: ${links.repository}/compare/${base.branch}...${branch}?expand=1`;
}
