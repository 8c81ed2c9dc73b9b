import type { AwsSession } from '../aws/session';
import type { Context } from '../base/context';
import { type Duration, day, type Instant, type Window } from '../base/time';
import type { GenerationView, TrailFacts } from '../evidence/source-view';
import type { AwsRequest, AwsSource } from './gatherer';

const longest: Duration = 90 * day;

/** What policy generation says of the principals of one account; the caller sees that nobody else asks it meanwhile. */
export async function generation(
  { evidence, principals, window, now, previous, jobs }: AwsRequest,
  session: AwsSession,
  { env, signal, clock, report }: Context,
  trails: Promise<readonly TrailFacts[]>,
): Promise<{ readonly sources: readonly AwsSource[]; readonly remarks: ReadonlyMap<string, string> }> {
  if (evidence.generation === undefined || principals.length === 0)
    return { sources: [], remarks: new Map() };
  const [{ GenerationApi }, { gatherQueue }] = await Promise.all([
    import('../sources/policy-generation/api'),
    import('../sources/policy-generation/queue'),
  ]);
  const { timeout, ...plan } = evidence.generation;
  const account = jobs(principals[0]?.account ?? '');
  account.deadline ??= clock.now() + timeout;
  const { answers, remarks } = await gatherQueue(
    {
      ...plan,
      api: new GenerationApi(await session.accessAnalyzer()),
      region: session.region,
      attempt: `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`,
      signal,
      clock,
      report,
      trails: evidence.trails,
      deadline: account.deadline,
      account,
      window: generationWindow(window, now),
      principals: principals.map(({ arn }) => arn),
      earlier: earlierViews(previous?.views ?? []),
    },
    trails,
  );
  const sources = answers.map(({ view, actions }) => ({
    view,
    tried: actions.map((action) => ({ action })),
  }));
  return { sources, remarks };
}

/** What the last run's jobs covered, by principal. */
function earlierViews(views: readonly AwsSource['view'][]): ReadonlyMap<string, GenerationView> {
  return new Map(
    views.flatMap((view): [string, GenerationView][] =>
      view.source === 'policy-generation' && view.gaps.length === 0 ? [[view.principal, view]] : [],
    ),
  );
}

/** Ends a minute ago, since trails lag behind, and is 90 days long at the most; in whole seconds, as AWS keeps it. */
function generationWindow({ start, end }: Window, now: Instant): Window {
  const last = Math.floor(Math.min(end, now - 60_000) / 1000) * 1000;
  return { start: last - Math.min(end - start, longest), end: last };
}
