import type { Counts } from './findings';
import type { Instant } from './time';
import type { Verdict } from './verdict';

/** What one run found of one target. */
export interface TargetRecord extends Pick<Counts, 'overGranted' | 'missing' | 'cannotTell'> {
  readonly verdict: Verdict;
}

/** What one run found, kept beside the evidence: the trend is drawn from it. */
export interface RunRecord {
  /** The end of its window. */
  readonly end: Instant;
  /** By the target's name. */
  readonly targets: ReadonlyMap<string, TargetRecord>;
}
