import { soon } from '../aws/call';
import { readPrincipalFacts } from '../aws/principal-facts';
import { type AwsSession, accountSession, hasCredentials, sessionFor } from '../aws/session';
import { readTrail } from '../aws/trails';
import { atMost } from '../aws/turns';
import type { Context } from '../base/context';
import type { PrincipalFacts } from '../evidence/evidence';
import type { TrailFacts } from '../evidence/source-view';
import type { AthenaAnswer } from '../sources/athena/gather';
import { generation } from './gather-generation';
import type { AwsRequest, AwsSource } from './gatherer';
import { strangersTo, unasked, withoutCredentials } from './unasked';

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
  surroundings: Context,
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
  surroundings: Context,
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
        const { view, actions } = await gatherLastAccessed(session.iam, arn, window, now, session);
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
        const request = { principal, analyzer, window, now, signal: session.signal, clock: session.clock };
        const { view, actions } = await gatherUnusedAccess(client, request);
        return { view, tried: actions };
      }),
    ),
  );
}

/** What AWS knows of some principals themselves, and what it would not say of all of them. */
interface AccountFacts {
  readonly facts: ReadonlyMap<string, PrincipalFacts>;
  readonly remarks: readonly string[];
}

/** Reads what IAM knows of principals, and the active findings on them where they are wanted. */
async function readFacts({ evidence, principals }: AwsRequest, session: AwsSession): Promise<AccountFacts> {
  const facts = new Map<string, PrincipalFacts>();
  // One after the other: IAM throttles an account, and each takes several requests at once.
  for (const one of principals) facts.set(one.arn, await readPrincipalFacts(session, one));
  if (evidence.activeFindings === undefined || principals.length === 0) return { facts, remarks: [] };
  const { readActiveFindings } = await import('../aws/active-findings');
  const client = await session.accessAnalyzer();
  const arns = principals.map(({ arn }) => arn);
  const { findings, remarks } = await readActiveFindings(client, arns, soon(session));
  for (const [arn, active] of findings) facts.set(arn, { ...facts.get(arn), findings: active });
  return { facts, remarks };
}

/**
 * Asks Athena, once for all principals. It tells of every account that the table covers, so a principal of another
 * account than the credentials' is asked about like any other. `known` tells whether there are credentials. Undefined
 * when nobody wants it.
 */
async function athena(
  { evidence, principals, window, now }: AwsRequest,
  session: AwsSession,
  { env, signal, clock, report }: Context,
  known: boolean,
): Promise<AthenaAnswer | undefined> {
  if (evidence.athena === undefined) return undefined;
  const [{ AthenaApi }, { gatherAthena, nothing }, { LogBucket }] = await Promise.all([
    import('../sources/athena/api'),
    import('../sources/athena/gather'),
    import('../aws/bucket'),
  ]);
  if (!known) return nothing({ principals, window }, withoutCredentials);
  return gatherAthena({
    ...evidence.athena,
    principals,
    window,
    endIsNamed: evidence.windowEnd !== undefined,
    now,
    attempt: `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`,
    api: new AthenaApi(await session.athena()),
    bucket: (name) => new LogBucket(session, name),
    signal,
    clock,
    report,
  });
}
