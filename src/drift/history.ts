import type { Instant } from '../base/time';
import type { Counts } from './findings';
import type { Verdict } from './verdict';

/** What one run found of one target. */
export interface TargetRecord extends Pick<Counts, 'overGranted' | 'missing' | 'undetermined'> {
  readonly verdict: Verdict;
}

/** What one run found, kept beside the evidence: the trend is drawn from it. */
export interface RunRecord {
  /** The end of its window. */
  readonly end: Instant;
  /** By the target's name. */
  readonly targets: ReadonlyMap<string, TargetRecord>;
}

/** The records of earlier runs and of this one, oldest first; one of the same moment is replaced, and sixty are enough. */
export function recorded(history: readonly RunRecord[] = [], run: RunRecord): readonly RunRecord[] {
  const others = history.filter(({ end }) => end !== run.end);
  return [...others, run].sort((a, b) => a.end - b.end).slice(-60);
}
