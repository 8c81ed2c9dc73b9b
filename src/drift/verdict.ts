import { doubtsOf, type EvidenceStatus } from './doubts';
import type { Drift } from './findings';
import { failuresOf, type Limits, newGrantFailure } from './limits';
import type { Reason } from './reason';

export type Verdict = 'pass' | 'fail' | 'inconclusive';

/** A verdict and all that led to it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/**
 * Fail beats inconclusive beats pass: proven drift stands even when evidence is incomplete. Of a new role nothing is
 * judged yet; and where only what a change brings counts, and nobody knows what that is, no drift is proven to count.
 */
export function judge(drift: Drift, limits: Limits, status: EvidenceStatus): Judgement {
  const { isNew = false, baseUnread } = status;
  const unknown = limits.gate === 'introduced' && baseUnread !== undefined;
  const failures = isNew || unknown ? newGrantFailure(drift, limits) : failuresOf(drift, limits);
  const doubts = isNew ? [] : doubtsOf({ ...status, baseUnread: unknown ? baseUnread : undefined });
  const verdict = failures.length > 0 ? 'fail' : doubts.length > 0 ? 'inconclusive' : 'pass';
  return { verdict, reasons: [...failures, ...doubts] };
}

/** The worst of several verdicts; pass for none. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return (['fail', 'inconclusive'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
