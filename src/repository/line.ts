import type { Instant } from '../drift/time';
import type { DatedCommit } from './repository';

/** Clocks go wrong: so many older commits in a row end a line, and no single one. */
export const slack = 20;

/**
 * A line (newest first) back to the first commit that is older than a moment with all behind it; undefined where it
 * does not reach that far.
 */
export function cutAt(commits: readonly DatedCommit[], since: Instant): readonly DatedCommit[] | undefined {
  const last = commits.findLastIndex(({ time }) => time >= since);
  return last + 1 < commits.length ? commits.slice(0, last + 2) : undefined;
}

/** The same commits (newest first); one that claims to be of the future is as old as the next newer one that does not. */
export function plausible(commits: readonly DatedCommit[], now: Instant): readonly DatedCommit[] {
  let newer = now;
  return commits.map((commit) => {
    if (commit.time > now) return { ...commit, time: newer };
    newer = commit.time;
    return commit;
  });
}
