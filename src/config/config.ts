import type { Acceptance } from '../drift/acceptances';
import type { Duration, Instant } from '../drift/time';
import type { Limits } from '../drift/verdict';
import type { PrincipalArn } from '../iam/arn';

/** What the user asked for, checked: every value has its type, every default is applied. */
export interface Config {
  readonly targets: readonly TargetConfig[];
  /** Where files are written; absent when none are asked for. */
  readonly reportDirectory?: string;
  /** When the pull request gets a comment. Only the action writes one. */
  readonly comment: CommentMode;
  /** What tells this use of the tool from another one on the same pull request. */
  readonly key: string;
}

/** `on-drift`: when there is any, when the evidence has gaps, or when a comment of ours has to turn green. */
export type CommentMode = 'always' | 'on-drift' | 'never';

/** One policy and the principals it belongs to. */
export interface TargetConfig {
  readonly name: string;
  readonly principals: readonly PrincipalArn[];
  /** Paths or globs, as given. */
  readonly policyFiles: readonly string[];
  readonly evidence: EvidenceRequest;
  /** Absent: as long as the evidence looks back. */
  readonly unusedAfter?: Duration;
  readonly minObservation: Duration;
  readonly newGrantGrace: Duration;
  readonly missingDenied: 'count' | 'note';
  readonly limits: Limits;
  readonly acceptances: readonly Acceptance[];
  readonly outcome: Outcome;
}

/** Which verdicts fail the step. */
export interface Outcome {
  readonly warnOnly: boolean;
  readonly failOnInconclusive: boolean;
}

/** Where evidence comes from. At least one of `logs` and `file` is there. */
export interface EvidenceRequest {
  readonly logs?: { readonly paths: readonly string[] };
  readonly file?: { readonly path: string; readonly maxAge: Duration };
  readonly lookback?: Duration;
  readonly windowEnd?: Instant;
}

/** The lookback of sources that gather, when none is given. */
export const defaultLookback: Duration = 90 * 24 * 60 * 60 * 1000;
