import type { AwsSession } from '../aws/session';
import { hasCredentials } from '../aws/session';
import { readTrail } from '../aws/trails';
import { atMost } from '../aws/turns';
import type { EvidenceRequest } from '../config/config';
import type { TriedAction } from '../drift/actions-to-evidence';
import type { GatheredEvidence } from '../drift/evidence';
import type { PrincipalFacts } from '../drift/principal-facts';
import type { SourceView, TrailFacts } from '../drift/source-view';
import type { Instant, Window } from '../drift/time';
import type { PrincipalArn } from '../iam/arn';
import type { AthenaAnswer } from '../sources/athena/gather';
import { readFacts } from './account-facts';
import type { AccountJobs } from './account-jobs';
import { athena } from './athena';
import type { Surroundings } from './gatherer';
import { generation } from './generation';
import { accountSession, sessionFor } from './session';
import { strangersTo, unasked } from './unasked';

/** What is asked of AWS for principals of one request. */
export interface AwsRequest {
  readonly evidence: EvidenceRequest;
  readonly principals: readonly PrincipalArn[];
  readonly window: Window;
  readonly now: Instant;
  /** What the jobs of an account share. */
  jobs(account: string): AccountJobs;
  /** What earlier runs saw, where it is remembered. */
  readonly previous?: GatheredEvidence | undefined;
}

/** One source on one principal: what it could see, and what was tried by AWS's names. */
export interface AwsSource {
  readonly view: SourceView;
  readonly tried: readonly TriedAction[];
}

/** All that AWS says. */
export interface AwsAnswers {
  readonly sources: readonly AwsSource[];
  /** What Athena counted; absent when it was not asked. */
  readonly counted?: AthenaAnswer | undefined;
  readonly facts: ReadonlyMap<string, PrincipalFacts>;
  /** What the trails record that are named for some principals. */
  readonly trails: readonly PartTrails[];
  readonly remarks: readonly string[];
}

/** The trails of one part of a request. */
export interface PartTrails {
  readonly principals: readonly string[];
  readonly trails: readonly TrailFacts[];
}

/**
 * Asks AWS: Athena once for all principals of a request, with the run's own credentials, and each part of it in its
 * account, all side by side. A source that fails is a view with a gap, an account that cannot be reached one of each
 * source; throws InputError only when there are no credentials at all.
 */
export async function gatherFromAws(
  whole: AwsRequest,
  parts: readonly AwsRequest[],
  surroundings: Surroundings,
): Promise<AwsAnswers> {
  const own = sessionFor(whole.evidence, whole.principals, surroundings);
  const known = await hasCredentials(own);
  const [counted, ...answers] = await Promise.all([
    athena(whole, own, surroundings, known),
    ...parts.map((part) => askAccount(part, { own, known }, surroundings)),
  ]);
  return {
    sources: answers.flatMap(({ sources }) => sources),
    counted,
    facts: new Map(answers.flatMap(({ facts }) => [...facts])),
    trails: answers.flatMap(({ trails }) => trails),
    remarks: [...answers.flatMap(({ remarks }) => remarks), ...(counted?.remarks ?? [])],
  };
}

/** What the parts of a request share. */
interface Shared {
  /** The session of the run's own credentials. */
  readonly own: AwsSession;
  /** Whether there are any. */
  readonly known: boolean;
}

type AccountAnswers = Omit<AwsAnswers, 'counted'>;

async function askAccount(
  request: AwsRequest,
  { own, known }: Shared,
  surroundings: Surroundings,
): Promise<AccountAnswers> {
  const { principals, evidence } = request;
  const session = evidence.assume === undefined ? own : accountSession(evidence, principals, surroundings);
  const strangers = await strangersTo(session, request, known);
  const near = principals.filter(({ arn }) => !strangers.has(arn));
  const trails = Promise.all(evidence.trails.map((arn) => readTrail(session, arn)));
  const ours = { ...request, principals: near };
  const jobs = request.jobs(near[0]?.account ?? '');
  const [generated, accessed, unused, facts] = await Promise.all([
    jobs.turn(() => generation(ours, session, surroundings, trails)),
    lastAccessed(ours, session),
    unusedAccess(ours, session, own),
    readFacts(ours, session),
  ]);
  const { failed, remarks } = unasked(request, strangers);
  return {
    sources: [...generated.sources, ...accessed, ...unused, ...failed],
    facts: withRemarks(facts.facts, [...remarks, ...generated.remarks]),
    trails: [{ principals: principals.map(({ arn }) => arn), trails: await trails }],
    remarks: facts.remarks,
  };
}

/** What is to be said of one principal stands with what is known of it: other targets are not about it. */
function withRemarks(
  facts: ReadonlyMap<string, PrincipalFacts>,
  remarks: readonly (readonly [string, string])[],
): ReadonlyMap<string, PrincipalFacts> {
  const all = new Map(facts);
  for (const [principal, remark] of remarks) {
    const known = all.get(principal);
    all.set(principal, { ...known, remarks: [...(known?.remarks ?? []), remark] });
  }
  return all;
}

async function lastAccessed({ evidence, principals, window, now }: AwsRequest, session: AwsSession) {
  if (evidence.lastAccessed === 'no' || principals.length === 0) return [];
  const { gatherLastAccessed } = await import('../sources/last-accessed/gather');
  const inTurn = atMost(6);
  return Promise.all(
    principals.map(({ arn }) =>
      inTurn(async (): Promise<AwsSource> => {
        const { view, actions } = await gatherLastAccessed(session.iam, arn, window, now, session.signal);
        return { view, tried: actions };
      }),
    ),
  );
}

/** An organisation's analyzer may be in another account than the principals, that of the run's own credentials. */
async function unusedAccess(
  { evidence, principals, window, now }: AwsRequest,
  session: AwsSession,
  own: AwsSession,
) {
  if (evidence.unusedAccess === undefined || principals.length === 0) return [];
  const { gatherUnusedAccess } = await import('../sources/unused-access/gather');
  const { analyzer } = evidence.unusedAccess;
  const [, , , region, account] = analyzer?.split(':') ?? [];
  const elsewhere = account !== undefined && principals.every((one) => one.account !== account);
  const client = await (elsewhere ? own : session).accessAnalyzer(region);
  const inTurn = atMost(3);
  return Promise.all(
    principals.map(({ arn: principal }) =>
      inTurn(async (): Promise<AwsSource> => {
        const request = { principal, analyzer, window, now, signal: session.signal };
        const { view, actions } = await gatherUnusedAccess(client, request);
        return { view, tried: actions };
      }),
    ),
  );
}
