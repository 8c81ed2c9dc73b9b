import { doubtsOf, type EvidenceStatus } from './doubts';
import type { Drift, Finding } from './findings';
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
 * judged yet. Where nobody knows what a change brings, what only might count is not proven to.
 */
export function judge(drift: Drift, limits: Limits, status: EvidenceStatus): Judgement {
  const { isNew = false, baseUnread } = status;
  const findings = drift.findings.filter((finding) => !mightCount(finding, limits, baseUnread));
  // What was not compared may hold a widened wildcard or a grant that must not be added: that is no pass.
  const open = limits.gate === 'introduced' || baseUnread?.lasting === false;
  const proven = { ...drift, findings };
  const failures = isNew ? newGrantFailure(drift, limits) : failuresOf(proven, limits);
  const doubts = isNew ? [] : doubtsOf({ ...status, baseUnread: open ? baseUnread : undefined });
  const verdict = failures.length > 0 ? 'fail' : doubts.length > 0 ? 'inconclusive' : 'pass';
  return { verdict, reasons: [...failures, ...doubts] };
}

/** Drift that the change may not bring where only that counts, or that it may bring by name, too new to judge. */
function mightCount(
  { state, named, inBaseline }: Finding,
  { gate }: Limits,
  base: EvidenceStatus['baseUnread'],
): boolean {
  if (base === undefined || inBaseline === true || (state !== 'over-granted' && state !== 'missing'))
    return false;
  return gate === 'introduced' || (base.mayHideNew && state === 'over-granted' && named === true);
}

/** The worst of several verdicts; pass for none. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return (['fail', 'inconclusive'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
