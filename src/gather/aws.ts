import { readPrincipalFacts } from '../aws/principal-facts';
import type { AwsSession } from '../aws/session';
import { readTrail } from '../aws/trails';
import { atMost } from '../aws/turns';
import type { EvidenceRequest } from '../config/config';
import type { TriedAction } from '../drift/actions-to-evidence';
import type { PrincipalFacts } from '../drift/principal-facts';
import type { SourceView, TrailFacts } from '../drift/source-view';
import { type Duration, day, type Instant, type Window } from '../drift/time';
import type { PrincipalArn } from '../iam/arn';
import type { AthenaAnswer } from '../sources/athena/gather';
import { athena } from './athena';
import type { Surroundings } from './gatherer';
import { sessionFor } from './session';
import { strangersTo, unasked } from './unasked';

/** What is asked of AWS for principals of one request. */
export interface AwsRequest {
  readonly evidence: EvidenceRequest;
  readonly principals: readonly PrincipalArn[];
  readonly window: Window;
  readonly now: Instant;
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
  readonly trails: readonly TrailFacts[];
  readonly remarks: readonly string[];
}

/**
 * Asks AWS, the sources side by side. A source that fails is a view with a gap; throws InputError only when there are
 * no credentials at all.
 */
export async function gatherFromAws(request: AwsRequest, surroundings: Surroundings): Promise<AwsAnswers> {
  const { principals, evidence } = request;
  const session = sessionFor(evidence, principals, surroundings);
  const strangers = await strangersTo(session, request);
  const known = principals.filter(({ arn }) => !strangers.has(arn));
  const trails = Promise.all(evidence.trails.map((arn) => readTrail(session, arn)));
  const ours = { ...request, principals: known };
  const [generated, accessed, unused, counted, facts] = await Promise.all([
    generation(ours, session, surroundings, trails),
    lastAccessed(ours, session),
    unusedAccess(ours, session),
    athena(request, session, surroundings, strangers),
    factsOf(known, session),
  ]);
  const { failed, remarks } = unasked(request, strangers);
  const sources = [...generated, ...accessed, ...unused, ...failed];
  const all = [...remarks, ...(counted?.remarks ?? [])];
  return { sources, counted, facts: new Map(facts), trails: await trails, remarks: all };
}

/** One after the other: IAM throttles an account, and each takes several requests at once. */
async function factsOf(principals: readonly PrincipalArn[], session: AwsSession) {
  const facts: [string, PrincipalFacts][] = [];
  for (const one of principals) facts.push([one.arn, await readPrincipalFacts(session, one)]);
  return facts;
}

const longest: Duration = 90 * day;

/** Jobs run one after the other: AWS does one at a time in an account. */
async function generation(
  { evidence, principals, window, now }: AwsRequest,
  session: AwsSession,
  { env, signal, report }: Surroundings,
  trails: Promise<readonly TrailFacts[]>,
): Promise<AwsSource[]> {
  if (evidence.generation === undefined || principals.length === 0) return [];
  const [{ GenerationApi }, { gatherGeneration }] = await Promise.all([
    import('../sources/policy-generation/api'),
    import('../sources/policy-generation/gather'),
  ]);
  const { timeout, ...plan } = evidence.generation;
  const api = new GenerationApi(await session.accessAnalyzer());
  const attempt = `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`;
  const common = { ...plan, api, attempt, signal, report, trails: evidence.trails };
  const answers: AwsSource[] = [];
  for (const { arn: principal } of principals) {
    const deadline = Date.now() + timeout;
    const part = { ...common, principal, deadline, window: generationWindow(window, now) };
    const { view, actions } = await gatherGeneration(part, trails);
    answers.push({ view, tried: actions.map((action) => ({ action })) });
  }
  return answers;
}

/** Ends a minute ago, since trails lag behind, and is 90 days long at the most; in whole seconds, as AWS keeps it. */
function generationWindow({ start, end }: Window, now: Instant): Window {
  const last = Math.floor(Math.min(end, now - 60_000) / 1000) * 1000;
  return { start: last - Math.min(end - start, longest), end: last };
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

async function unusedAccess({ evidence, principals, window, now }: AwsRequest, session: AwsSession) {
  if (evidence.unusedAccess === undefined || principals.length === 0) return [];
  const { gatherUnusedAccess } = await import('../sources/unused-access/gather');
  const { analyzer } = evidence.unusedAccess;
  const client = await session.accessAnalyzer(analyzer?.split(':')[3]);
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
