import { type Duration, day, type Instant, type Window } from '../../src/base/time';
import type { TargetConfig } from '../../src/config/config';
import {
  type GatheredEvidence,
  type KnownPrincipal,
  noEvidence,
  type PrincipalFacts,
  type Use,
} from '../../src/evidence/evidence';
import type {
  AccessedService,
  GenerationCoverage,
  LastAccessedCoverage,
  LogCoverage,
  ReadTrail,
  SourceCoverage,
  UnreadTrail,
  UnusedAccessCoverage,
} from '../../src/evidence/source-coverage';
import { type PrincipalArn, type PrincipalName, parsePrincipalArn } from '../../src/policy/arn';
import { compareTarget, judgeTarget } from '../../src/run/judge';
import { readPlain } from '../../src/run/target-policies';
import { mayRemove } from '../../src/suggest/removable';
import { allow } from './evidence';
import { knowledge } from './knowledge';
import { documentOf } from './policy-text';

export const role = 'arn:aws:iam::111122223333:role/app';
export const otherRole = 'arn:aws:iam::111122223333:role/other';
export const end = Date.UTC(2026, 10, 22);
export const hour = day / 24;

/** So much time, up to the end or to a time before it. */
export function lasting(length: Duration, before: Duration = 0): Window {
  return { start: end - before - length, end: end - before };
}

/** A complete log set of ninety days. */
export function logs(change: Partial<LogCoverage> = {}): LogCoverage {
  return {
    source: 'cloudtrail-logs',
    window: lasting(90 * day),
    span: lasting(90 * day),
    gaps: [],
    files: 1,
    events: 9,
    accounts: ['111122223333'],
    regions: ['us-east-1'],
    daysWithoutEvents: [],
    hasReadEvents: true,
    hasWriteEvents: true,
    excludableServicesSeen: [],
    managementEventActions: [],
    mappedActions: [],
    eventsByPrincipal: new Map([[role, 9]]),
    ...change,
  };
}

/** Jobs that looked at ninety days. */
export function generation(change: Partial<GenerationCoverage> = {}): GenerationCoverage {
  const window = change.window ?? lasting(90 * day);
  return {
    source: 'policy-generation',
    principal: role,
    window,
    covered: [window],
    gaps: [],
    jobs: ['job'],
    regions: 'all',
    trails: [],
    actions: 1,
    services: [],
    ...change,
  };
}

/** A report in which ec2 was used yesterday, and which tracks two of its actions. */
export function lastAccessed(change: Partial<LastAccessedCoverage> = {}): LastAccessedCoverage {
  return {
    source: 'last-accessed',
    principal: role,
    window: lasting(90 * day),
    trackingPeriod: lasting(400 * day),
    gaps: [],
    services: [ec2(end - day)],
    ...change,
  };
}

export function ec2(last: Instant): AccessedService {
  return { service: 'ec2', last, trackedActions: ['ec2:RunInstances', 'ec2:StopInstances'] };
}

/** A finding that names one action. */
export function unusedAccess(change: Partial<UnusedAccessCoverage> = {}): UnusedAccessCoverage {
  return {
    source: 'unused-access',
    principal: role,
    window: lasting(90 * day),
    trackingPeriod: lasting(90 * day),
    gaps: [],
    analyzer: 'analyzer',
    actions: ['ec2:StopInstances'],
    ...change,
  };
}

/** A trail that records everything, and did so for years. */
export function trail(change: Partial<ReadTrail> = {}): ReadTrail {
  return {
    arn: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/all',
    multiRegion: true,
    readEvents: { excludedServices: [] },
    writeEvents: { excludedServices: [] },
    recordingSince: Date.UTC(2020, 0, 1),
    ...change,
  };
}

const { readEvents: _, ...withoutReads } = trail();
const { writeEvents: __, ...withoutAny } = withoutReads;
export const writeOnly: ReadTrail = withoutReads;
export const recordsNothing: ReadTrail = withoutAny;
export const stopped = trail({ stoppedAt: Date.UTC(2024, 0, 1) });
export const young = trail({ recordingSince: end - day });
export const oneRegion = trail({ multiRegion: false });
export const unread: UnreadTrail = {
  arn: 'arn:aws:cloudtrail:us-east-1:111122223333:trail/b',
  readError: 'no',
};

export function principalOf(arn: PrincipalName): PrincipalArn {
  const parsed = parsePrincipalArn(arn);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}

/** What is different from a role of two years, whose policy grants an action in use and another one. */
export interface Scene {
  readonly action?: string;
  readonly created?: Instant | 'unknown';
  /** Only the first of them is seen to use anything. */
  readonly principals?: readonly PrincipalName[];
  readonly target?: Partial<TargetConfig>;
  /** Given: views come from an evidence file, and some may be older than that. */
  readonly maxAge?: Duration;
  readonly lastAccessed?: 'asked';
  /** The time in question is what the views looked at. */
  readonly clock?: 'of the views';
  readonly interrupted?: true;
}

/** What is said of the action that was not used, and of the whole target. */
export function judged(coverages: readonly SourceCoverage[], scene: Scene = {}) {
  const { action = 'ec2:StopInstances' } = scene;
  const policies = [documentOf(allow(['ec2:RunInstances', action]))];
  const files = { texts: [], problems: [], given: [] };
  const facts = {
    target: targetOf(scene),
    policy: { files, policies, unread: [], warnings: [], read: readPlain, foreign: [], assumes: [] },
    evidence: gatheredOf(coverages, scene),
    change: { unproven: [] },
  };
  const result = judgeTarget(compareTarget(facts, knowledge, end)).judged;
  const finding = result.drift.findings.find((one) => one.action === action);
  return {
    said: finding?.cause?.code ?? finding?.state ?? 'used',
    text: finding?.cause?.text,
    provenBy: finding?.provenBy,
    removable: finding !== undefined && mayRemove(finding),
    verdict: result.judgement.verdict,
    reasons: result.judgement.reasons.map(({ code }) => code),
    window: result.window,
  };
}

export function targetOf(scene: Scene): TargetConfig {
  const { principals = [role], target, maxAge, clock, lastAccessed: asked = 'no' } = scene;
  const file = maxAge === undefined ? {} : { file: { path: 'evidence.json', maxAge } };
  const [at, after] = clock === undefined ? [{ windowEnd: end }, { unusedAfter: 90 * day }] : [{}, {}];
  return {
    name: 'app',
    principals: principals.map(principalOf),
    rolePatterns: [],
    policyFiles: ['policy.json'],
    policySelectors: [],
    evidence: { lastAccessed: asked, trails: [], reference: { kind: 'off' }, ...file, ...at },
    ...after,
    minObservation: 30 * day,
    newGrantGrace: 30 * day,
    missingDenied: 'all',
    policiesComplete: false,
    limits: {
      maxOverGranted: { kind: 'share', percent: 100 },
      maxMissing: 0,
      failOnLevels: new Set(),
      failOnNew: new Set(),
      gate: 'all',
    },
    trustEvidence: false,
    acceptances: [],
    outcome: { warnOnly: false, failOnInconclusive: true, failOnUnreadPolicy: true },
    ...target,
  };
}

function gatheredOf(coverages: readonly SourceCoverage[], scene: Scene): GatheredEvidence {
  const { principals = [role], created = end - 730 * day, interrupted } = scene;
  const facts = created === 'unknown' ? {} : { facts: { created } satisfies PrincipalFacts };
  const used: Use = {
    attempted: {},
    resources: { sample: [], complete: false },
    sources: ['policy-generation'],
  };
  const evidence = { ...noEvidence, uses: new Map([['ec2:RunInstances', used]]) };
  const known = principals.map((arn, index): [PrincipalName, KnownPrincipal] => {
    return [arn, { evidence: index === 0 ? evidence : noEvidence, ...facts }];
  });
  return { coverage: coverages, principals: new Map(known), ...(interrupted ? { interrupted } : {}) };
}
