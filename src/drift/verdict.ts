import type { AccessLevel } from '../iam/catalogue';
import type { PrincipalName } from './evidence';
import type { Drift } from './findings';
import type { SourceView } from './source-view';
import { type Duration, daysBetween, formatDuration, type Instant, isoDay } from './time';
import { concerns, longestSpan, sawAny } from './views';

export type Verdict = 'pass' | 'fail' | 'inconclusive';

/** A count, or a share of the granted actions in percent. */
export type Limit =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'share'; readonly percent: number };

export interface Limits {
  readonly maxOverGranted: Limit;
  readonly maxMissing: number;
  /** Access levels whose over-granted actions count towards the limit. */
  readonly failOnLevels: ReadonlySet<AccessLevel>;
}

/** What makes evidence too thin to pass on, apart from drift. */
export interface EvidenceStatus {
  readonly principals: readonly PrincipalName[];
  readonly views: readonly SourceView[];
  readonly minObservation: Duration;
  /** When the youngest role was made, where that is known. */
  readonly created?: Instant;
  /** Principals of which nothing says that they are old enough. */
  readonly unknownAge?: readonly PrincipalName[];
  /** Whether the run was asked to end before everything was read. */
  readonly interrupted?: boolean;
  readonly windowEnd: Instant;
  /** How much of the end of the time in question a source may miss. */
  readonly tail: Duration;
  /** Evidence that ends before this is too old; absent when the evidence was gathered by this run. */
  readonly staleBefore?: Instant | undefined;
}

export interface Reason {
  readonly code:
    | 'over-granted'
    | 'missing'
    | 'gap'
    | 'short-span'
    | 'young-role'
    | 'unknown-age'
    | 'ends-early'
    | 'interrupted'
    | 'no-event'
    | 'no-source'
    | 'old-evidence';
  readonly message: string;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** Fail beats inconclusive beats pass: proven drift stands even when evidence is incomplete. */
export function judge(drift: Drift, limits: Limits, status: EvidenceStatus): Judgement {
  const failures = [...missingFailure(drift, limits), ...overGrantedFailure(drift, limits)];
  const doubts = doubtsOf(status);
  const verdict = failures.length > 0 ? 'fail' : doubts.length > 0 ? 'inconclusive' : 'pass';
  return { verdict, reasons: [...failures, ...doubts] };
}

/** The worst of several verdicts; pass for none. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return (['fail', 'inconclusive'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}

/** `5` or `10%`, as it was configured. */
export function formatLimit(limit: Limit): string {
  return limit.kind === 'count' ? String(limit.value) : `${limit.percent}%`;
}

function missingFailure({ counts }: Drift, { maxMissing }: Limits): Reason[] {
  if (counts.missing <= maxMissing) return [];
  return [{ code: 'missing', message: `${grouped(counts.missing)} missing (limit ${maxMissing})` }];
}

function overGrantedFailure({ counts, findings }: Drift, { maxOverGranted, failOnLevels }: Limits): Reason[] {
  const counted = findings.filter(
    ({ state, accessLevel }) => state === 'over-granted' && failOnLevels.has(accessLevel),
  ).length;
  const exceeded =
    maxOverGranted.kind === 'count'
      ? counted > maxOverGranted.value
      : counted * 100 > maxOverGranted.percent * counts.granted;
  if (!exceeded) return [];
  const some =
    counted < counts.overGranted ? ` at the levels that count, ${grouped(counts.overGranted)} in all` : '';
  const message = `${grouped(counted)} over-granted (limit ${formatLimit(maxOverGranted)})${some}`;
  return [{ code: 'over-granted', message }];
}

function doubtsOf(status: EvidenceStatus): Reason[] {
  const { principals, views } = status;
  if (views.length === 0)
    return [{ code: 'no-source', message: `the evidence says nothing of ${principals.join(', ')}` }];
  return [
    ...gapReasons(views),
    ...principals.filter((principal) => !seen(principal, views)).map(noEvent),
    ...spanReason(status),
    ...youthReason(status),
    ...(status.unknownAge ?? []).map(ageReasonOf),
    ...(status.interrupted === true ? [interruptedReason] : []),
    ...ageReason(status),
    ...earlyReasons(status),
  ];
}

/** One fault of several sources is one reason. */
function gapReasons(views: readonly SourceView[]): Reason[] {
  const messages = views.flatMap(({ gaps }) => gaps.map(({ place, message }) => `${place}: ${message}`));
  return [...new Set(messages)].map((message) => ({ code: 'gap', message }));
}

/**
 * Every log set that was searched for a principal must hold some event of it; without logs, one other source is enough.
 * A source with a gap has its own reason.
 */
function seen(principal: PrincipalName, views: readonly SourceView[]): boolean {
  const asked = views.filter((view) => concerns(view, principal));
  const saw = (some: readonly SourceView[]) => some.map((view) => sawAny(view, principal));
  const logs = saw(asked.filter(({ source }) => source === 'cloudtrail-logs'));
  if (asked.length === 0 || logs.length > 0) return asked.length > 0 && !logs.includes(false);
  const others = saw(asked);
  return asked.some(({ gaps }) => gaps.length > 0) || others.includes(true) || !others.includes(false);
}

function noEvent(principal: PrincipalName): Reason {
  return { code: 'no-event', message: `no event of ${principal} in the evidence` };
}

/**
 * The longest span of several sources counts, of each principal by itself: one that is hardly seen is not passed. Of
 * one whose sources all have gaps those are said.
 */
function spanReason({ principals, views, minObservation }: EvidenceStatus): Reason[] {
  const spans = principals
    .map((principal) => views.filter((view) => concerns(view, principal)))
    .flatMap((own) => (own.every(({ gaps }) => gaps.length > 0) ? [] : [longestSpan(own)]));
  const span = spans.length === 0 ? longestSpan(views) : Math.min(...spans);
  if (span >= minObservation) return [];
  const message = `the evidence spans ${roughly(span)}, less than min-observation (${formatDuration(minObservation)})`;
  return [{ code: 'short-span', message }];
}

const interruptedReason: Reason = {
  code: 'interrupted',
  message: 'the run was interrupted before everything was read',
};

function ageReasonOf(principal: PrincipalName): Reason {
  return {
    code: 'unknown-age',
    message: `how old ${principal} is could not be read; allow iam:GetRole or iam:GetUser`,
  };
}

function youthReason({ created, windowEnd, minObservation }: EvidenceStatus): Reason[] {
  if (created === undefined || windowEnd - created >= minObservation) return [];
  const days = Math.max(0, daysBetween(created, windowEnd));
  return [{ code: 'young-role', message: `the role is ${days} days old, less than min-observation` }];
}

function ageReason({ views, staleBefore }: EvidenceStatus): Reason[] {
  const ends = views.map(({ window }) => window.end);
  const oldest = Math.min(...ends);
  if (staleBefore === undefined || oldest >= staleBefore) return [];
  const message = `the evidence ends on ${isoDay(oldest)}, longer ago than max-evidence-age allows`;
  return [{ code: 'old-evidence', message }];
}

/** A source whose time ends before the time in question proves nothing of the rest: silence would look like a pass. */
function earlyReasons({ views, windowEnd, tail, staleBefore = 0 }: EvidenceStatus): Reason[] {
  const early = views.flatMap((view): string[] => {
    if (view.source === 'unused-access' || view.gaps.length > 0) return [];
    const { end } = view.source === 'last-accessed' ? view.reach : view.window;
    if (end < staleBefore || end >= windowEnd - tail) return [];
    return [`${view.source}: it ends on ${isoDay(end)}, before the time in question does`];
  });
  return [...new Set(early)].map((message) => ({ code: 'ends-early', message }));
}

/** Days where there are any, else hours, else minutes: for people. */
function roughly(duration: Duration): string {
  const minutes = Math.floor(duration / 60_000);
  if (minutes >= 2 * 24 * 60) return `${Math.floor(minutes / (24 * 60))} days`;
  return minutes >= 120 ? `${Math.floor(minutes / 60)} hours` : `${minutes} minutes`;
}

/** `1,234`: the same on every machine. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
