import { AwsFailure } from './aws/aws-failure';
import { readPrincipalFacts } from './aws/principal-facts';
import { type AwsSession, hasCredentials, openSession, readCaller } from './aws/session';
import { readTrail } from './aws/trails';
import type { EvidenceRequest } from './config/config';
import type { TriedAction } from './drift/actions-to-evidence';
import type { PrincipalFacts, SourceView, TrailFacts } from './drift/evidence';
import { type Duration, day, type Instant, type Window } from './drift/time';
import type { PrincipalArn } from './iam/arn';
import { InputError } from './input-error';
import { version } from './version';

/** What a run knows besides its configuration: where it runs, and whom it tells how far it is. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the run is asked to end. */
  readonly signal: AbortSignal;
  /** Takes a line on what takes long. */
  report(text: string): void;
}

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
  const partition = principals[0]?.partition ?? 'aws';
  const { env, signal } = surroundings;
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || evidence.trails[0]?.split(':')[3];
  const session = openSession({ partition, region, signal, version });
  if (!(await hasCredentials(session))) throw new InputError([noCredentials]);
  const strangers = await strangersTo(session, request);
  const known = principals.filter(({ arn }) => !strangers.has(arn));
  const trails = Promise.all(evidence.trails.map((arn) => readTrail(session, arn)));
  const ours = { ...request, principals: known };
  const [generated, accessed, unused, facts] = await Promise.all([
    generation(ours, session, surroundings, trails),
    lastAccessed(ours, session),
    unusedAccess(ours, session),
    factsOf(known, session),
  ]);
  const { failed, remarks } = unasked(request, strangers);
  const sources = [...generated, ...accessed, ...unused, ...failed];
  return { sources, facts: new Map(facts), trails: await trails, remarks };
}

/** One after the other: IAM throttles an account, and each takes several requests at once. */
async function factsOf(principals: readonly PrincipalArn[], session: AwsSession) {
  const facts: [string, PrincipalFacts][] = [];
  for (const one of principals) facts.push([one.arn, await readPrincipalFacts(session, one)]);
  return facts;
}

const noCredentials = {
  place: 'AWS credentials',
  message: 'there are none',
  remedy:
    'in a workflow run aws-actions/configure-aws-credentials before this step (with permissions: id-token: write); in a terminal log in to AWS',
};

/** By principal, why these credentials cannot tell anything of it. */
async function strangersTo(
  session: AwsSession,
  { principals }: AwsRequest,
): Promise<ReadonlyMap<string, string>> {
  try {
    const { account } = await readCaller(session);
    const others = principals.filter((one) => one.account !== account || one.partition !== session.partition);
    const why = `the AWS credentials are those of account ${account}`;
    return new Map(others.map((one) => [one.arn, `${why}, and ${one.arn} is not in it`]));
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    return new Map(principals.map(({ arn }) => [arn, error.message]));
  }
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
    import('./sources/policy-generation/api'),
    import('./sources/policy-generation/gather'),
  ]);
  const { timeout, ...plan } = evidence.generation;
  const api = new GenerationApi(await session.accessAnalyzer());
  const attempt = `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`;
  const common = { ...plan, api, attempt, signal, report, trails: evidence.trails, deadline: now + timeout };
  const answers: AwsSource[] = [];
  for (const { arn: principal } of principals) {
    const part = { ...common, principal, window: generationWindow(window, now) };
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
  const { gatherLastAccessed } = await import('./sources/last-accessed/gather');
  return Promise.all(
    principals.map(async ({ arn }): Promise<AwsSource> => {
      const { view, actions } = await gatherLastAccessed(session.iam, arn, window, now, session.signal);
      return { view, tried: actions };
    }),
  );
}

async function unusedAccess({ evidence, principals, window, now }: AwsRequest, session: AwsSession) {
  if (evidence.unusedAccess === undefined || principals.length === 0) return [];
  const { gatherUnusedAccess } = await import('./sources/unused-access/gather');
  const { analyzer } = evidence.unusedAccess;
  const client = await session.accessAnalyzer(analyzer?.split(':')[3]);
  return Promise.all(
    principals.map(async ({ arn: principal }): Promise<AwsSource> => {
      const request = { principal, analyzer, window, now, signal: session.signal };
      const { view, actions } = await gatherUnusedAccess(client, request);
      return { view, tried: actions };
    }),
  );
}

/** Sources that were asked for and cannot be asked; one that only `auto` would have taken is a remark. */
function unasked({ evidence, window, now }: AwsRequest, strangers: ReadonlyMap<string, string>) {
  const failed: AwsSource[] = [];
  const remarks: string[] = [];
  const at = { start: now, end: now };
  for (const [principal, why] of strangers) {
    const gaps = (place: string) => [{ place, message: why }];
    const common = { principal, window, reach: at };
    const { generation: plan, lastAccessed: access, unusedAccess: unused } = evidence;
    if (plan !== undefined) {
      const nothing = { covered: [], jobs: [], trails: [], actions: 0, services: [], regions: plan.regions };
      const view = {
        source: 'policy-generation',
        principal,
        window,
        gaps: gaps('policy-generation'),
        ...nothing,
      } as const;
      failed.push({ view, tried: [] });
    }
    if (access === 'asked')
      failed.push({
        view: { source: 'last-accessed', ...common, gaps: gaps('last-accessed'), services: [] },
        tried: [],
      });
    else if (access === 'auto') remarks.push(`last accessed was not read: ${why}`);
    if (unused !== undefined) {
      const view = {
        source: 'unused-access',
        ...common,
        gaps: gaps('unused-access'),
        analyzer: unused.analyzer ?? '',
        actions: [],
      } as const;
      failed.push({ view, tried: [] });
    }
  }
  return { failed, remarks };
}
