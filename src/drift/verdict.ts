import { type Duration, formatDuration, type Instant, isoDay, roughly } from '../base/time';
import type { SeenPrincipals } from '../evidence/evidence';
import {
  concerns,
  isLogCoverage,
  longestSpan,
  type SourceCoverage,
  sawAny,
} from '../evidence/source-coverage';
import type { PrincipalName } from '../policy/arn';
import { denyDoubts } from './deny-doubts';
import { findingKey } from './finding-key';
import { type ActionFinding, type Drift, keyOf, type Reason } from './findings';
import { administratorFailure, countedFindings, driftFailures, type Limits, newGrantFailure } from './limits';
import { noEvent } from './no-event';
import { type PolicyStatus, policyDoubts } from './policy-doubts';
import type { Stage } from './stage';

export type Verdict = 'pass' | 'fail' | 'inconclusive';

/** A verdict and all that led to it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** What exceeds a limit was there before the change under review, which adds nothing to it. */
  readonly existingDrift?: true;
}

/**
 * Fail beats inconclusive beats pass: proven drift stands even when evidence is incomplete. A removed role is listed and
 * never fails. Where it is unknown what a change brings, what only might count is not proven to.
 */
export function judge(drift: Drift, limits: Limits, status: EvidenceStatus): Judgement {
  const { stage, baseUnread } = status;
  if (stage?.kind === 'removed-role') return { verdict: 'pass', reasons: [] };
  const findings = drift.findings.filter((finding) => !mightCount(finding, limits, baseUnread));
  // What was not compared may hold a widened wildcard or a grant that must not be added: that is no pass.
  const open = limits.gate === 'introduced' || baseUnread?.lasting === false;
  const proven = { ...drift, findings };
  const exceeded = driftFailures(proven, limits);
  const existingDrift =
    exceeded.length > 0 && limits.gate === 'changed' && isExisting(proven, limits, status);
  const failures = [
    ...administratorFailure(drift),
    ...(existingDrift ? [] : exceeded),
    ...newGrantFailure(drift, limits),
  ];
  const all = doubtsOf({ ...status, baseUnread: open ? baseUnread : undefined });
  const thin = all.filter((doubt) => !isExplained(doubt, stage));
  const doubts = [...policyDoubts(drift, status), ...denyDoubts(drift), ...thin];
  const verdict = failures.length > 0 ? 'fail' : doubts.length > 0 ? 'inconclusive' : 'pass';
  return { verdict, reasons: [...failures, ...doubts], ...(existingDrift ? { existingDrift } : {}) };
}

/** Whether the stage of a target says why evidence is missing: then that is no doubt. */
function isExplained({ code }: Reason, stage: Stage | undefined): boolean {
  if (stage === undefined) return false;
  if (stage.kind === 'unused-role') return code === 'no-event';
  const isMissing = missingEvidence.has(code);
  // A source that failed could have shown uses of a role that exists.
  return isMissing || (code === 'incomplete-evidence' && stage.kind === 'new-role' && stage.absent);
}

/** Reasons that are about evidence that is not there. */
const missingEvidence: ReadonlySet<Reason['code']> = new Set<Reason['code']>([
  ...(['no-evidence', 'no-event', 'short-span', 'young-role', 'unknown-age'] as const),
]);

/** Whether every finding that counts counted at the base as well: what only improves a target does not fail. */
function isExisting(drift: Drift, limits: Limits, { atBase }: EvidenceStatus): boolean {
  const before = atBase?.();
  if (before === undefined) return false;
  const known = new Set(countedFindings(before.drift, before.limits).map(stateAndKey));
  return countedFindings(drift, limits).every((finding) => known.has(stateAndKey(finding)));
}

function stateAndKey(finding: ActionFinding): string {
  return `${finding.state} ${findingKey(keyOf(finding))}`;
}

/** Drift that the change may not bring where only that counts, or that it may bring by name, too new to judge. */
function mightCount(
  { state, named, inBaseline, introduced }: ActionFinding,
  { gate }: Limits,
  base: EvidenceStatus['baseUnread'],
): boolean {
  if (base === undefined || inBaseline === true || (state !== 'over-granted' && state !== 'missing'))
    return false;
  if (base.isPartial === true && (introduced === 'added' || introduced === 'removed')) return false;
  // With a known base, drift that was there before might not count.
  const mayNot = gate === 'introduced' || (gate === 'changed' && !base.lasting);
  return mayNot || (base.mayHideNew && state === 'over-granted' && named === true);
}

/** The worst of several verdicts; pass for none. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return (['fail', 'inconclusive'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}

/** Why it is unknown what the change under review adds. */
export interface UnknownBase {
  readonly message: string;
  /** Whether a named grant that is called over-granted may be one that the change adds, too new to judge. */
  readonly mayHideNew: boolean;
  /** No other run could know either: a policy that is not committed. */
  readonly lasting: boolean;
  /** What the change does to the other files is known. */
  readonly isPartial?: true;
}

/** What makes evidence too thin to pass on, apart from drift. */
export interface EvidenceStatus extends PolicyStatus {
  readonly principals: readonly PrincipalName[];
  readonly coverages: readonly SourceCoverage[];
  readonly minObservation: Duration;
  /** When the youngest role was made, where that is known. */
  readonly created?: Instant;
  /** Principals of which nothing says that they are old enough. */
  readonly unknownAge?: readonly PrincipalName[];
  readonly principalsSeen?: SeenPrincipals | undefined;
  /** Whether the run was asked to end before everything was read. */
  readonly interrupted?: boolean;
  /** Absent where what the change under review adds is known, or where there is no change. */
  readonly baseUnread?: UnknownBase | undefined;
  /** Evidence that the change under review brings itself, and that is not trusted. */
  readonly unproven?: readonly string[];
  /** Why there may be unknown principals. */
  readonly unlisted?: string | undefined;
  /** Why there can be no evidence at all. */
  readonly withoutEvidence?: string | undefined;
  /** The drift of the files at the base, by the limits there; undefined where it is not known. */
  readonly atBase?: () => { readonly drift: Drift; readonly limits: Limits } | undefined;
  /** Absent for a target that is judged by its use. */
  readonly stage?: Stage | undefined;
  readonly windowEnd: Instant;
  /** How much of the end of the time in question a source may miss. */
  readonly tail: Duration;
  /** Evidence that ends before this is too old; absent when the evidence was gathered by this run. */
  readonly staleBefore?: Instant | undefined;
}

/** Why the evidence is too thin to pass on. */
function doubtsOf(status: EvidenceStatus): Reason[] {
  const { principals, coverages, baseUnread, unproven = [], withoutEvidence } = status;
  const none = withoutEvidence ?? `the evidence does not include ${principals.join(', ')}`;
  const base = baseUnread !== undefined ? [baseReason(baseUnread.message)] : [];
  if (coverages.length === 0) return [...base, { code: 'no-evidence', message: none }];
  return [
    ...base,
    ...unproven.map(trustReason),
    ...(status.unlisted === undefined
      ? []
      : [{ code: 'incomplete-evidence' as const, message: status.unlisted }]),
    ...gapReasons(coverages),
    ...principals
      .filter((principal) => !seen(principal, coverages))
      .map((one) => noEvent(one, status.principalsSeen)),
    ...spanReason(status),
    ...youthReason(status),
    ...(status.unknownAge ?? []).map(ageReasonOf),
    ...(status.interrupted === true ? [{ code: 'interrupted' as const, message: interrupted }] : []),
    ...ageReason(status),
    ...earlyReasons(status),
  ];
}

function baseReason(message: string): Reason {
  return { code: 'base-unknown', message: `the actions that this change adds are not known: ${message}` };
}

function trustReason(what: string): Reason {
  const message = `${what}: a change cannot pass on evidence that it adds or modifies itself, unless trust-evidence is true`;
  return { code: 'untrusted-evidence', message };
}

/** One fault of several sources is one reason. */
function gapReasons(coverages: readonly SourceCoverage[]): Reason[] {
  const messages = coverages.flatMap(({ gaps }) =>
    gaps.map(({ location, message }) => `${location}: ${message}`),
  );
  return [...new Set(messages)].map((message) => ({ code: 'incomplete-evidence', message }));
}

/**
 * Every log set that was searched for a principal must hold some event of it; without logs, one other source is enough.
 * A source with a gap has its own reason.
 */
function seen(principal: PrincipalName, coverages: readonly SourceCoverage[]): boolean {
  const asked = coverages.filter((coverage) => concerns(coverage, principal));
  const saw = (some: readonly SourceCoverage[]) => some.map((coverage) => sawAny(coverage, principal));
  const logs = saw(asked.filter(isLogCoverage));
  if (asked.length === 0 || logs.length > 0) return asked.length > 0 && !logs.includes(false);
  const others = saw(asked);
  return asked.some(({ gaps }) => gaps.length > 0) || others.includes(true) || !others.includes(false);
}

/**
 * The longest span of several sources counts, of each principal by itself: one that is hardly seen is not passed. Of
 * one whose sources all have gaps those are said.
 */
function spanReason({ principals, coverages, minObservation }: EvidenceStatus): Reason[] {
  const spans = principals
    .map((principal) => coverages.filter((coverage) => concerns(coverage, principal)))
    .flatMap((own) => (own.every(({ gaps }) => gaps.length > 0) ? [] : [longestSpan(own)]));
  const span = spans.length === 0 ? longestSpan(coverages) : Math.min(...spans);
  if (span >= minObservation) return [];
  const message = `the evidence spans ${roughly(span)}, less than min-observation (${formatDuration(minObservation)})`;
  return [{ code: 'short-span', message }];
}

const interrupted = 'the run was interrupted before it had read all evidence';

function ageReasonOf(principal: PrincipalName): Reason {
  const message = `the age of ${principal} could not be read; allow iam:GetRole or iam:GetUser`;
  return { code: 'unknown-age', message };
}

function youthReason({ created, windowEnd, minObservation }: EvidenceStatus): Reason[] {
  if (created === undefined || windowEnd - created >= minObservation) return [];
  const message = `the role was created on ${isoDay(created)}, less than min-observation ago`;
  return [{ code: 'young-role', message }];
}

function ageReason({ coverages, staleBefore }: EvidenceStatus): Reason[] {
  const ends = coverages.map(({ window }) => window.end);
  const oldest = Math.min(...ends);
  if (staleBefore === undefined || oldest >= staleBefore) return [];
  const message = `the evidence ends on ${isoDay(oldest)} and is older than max-evidence-age`;
  return [{ code: 'old-evidence', message }];
}

/** A source whose time ends before the time in question proves nothing of the rest: silence would look like a pass. */
function earlyReasons({ coverages, windowEnd, tail, staleBefore = 0 }: EvidenceStatus): Reason[] {
  const early = coverages.flatMap((coverage): string[] => {
    if (coverage.source === 'unused-access' || coverage.gaps.length > 0) return [];
    const { end } = coverage.source === 'last-accessed' ? coverage.trackingPeriod : coverage.window;
    if (end < staleBefore || end >= windowEnd - tail) return [];
    return [`${coverage.source}: the evidence ends on ${isoDay(end)}, before the evaluation window ends`];
  });
  return [...new Set(early)].map((message) => ({ code: 'ends-early', message }));
}
