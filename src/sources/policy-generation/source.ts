import { type Duration, day, type Instant, type Window } from '../../base/time';
import type { GenerationRequest } from '../../config/config';
import type { GenerationCoverage, SourceCoverage } from '../../evidence/source-coverage';
import { type AccountRun, type AccountSource, attemptOf, type PrincipalAnswer } from '../source';

/** Policy generation of IAM Access Analyzer, from the trails of an account. */
export const policyGeneration: AccountSource = {
  scope: 'account',
  name: 'policy-generation',
  wants: ({ generation, trails }) => {
    if (generation === undefined) return undefined;
    const { accessRole, regions } = generation;
    return {
      probe: async ({ session, now }) => (await import('./probe')).probeGeneration(session, accessRole, now),
      gather: (run) => run.jobs.inTurn(() => gatherAll(run, generation, trails)),
      failed: (principal, { reason }, { window }) => {
        const gaps = [{ location: 'policy-generation', message: reason }];
        const nothing = { covered: [], jobs: [], trails: [], actions: 0, services: [] };
        return { coverage: { source: 'policy-generation', principal, window, gaps, ...nothing, regions } };
      },
    };
  },
};

async function gatherAll(
  run: AccountRun,
  { timeout, ...request }: GenerationRequest,
  trails: readonly string[],
): Promise<readonly PrincipalAnswer[]> {
  const [{ GenerationApi }, { gatherQueue }] = await Promise.all([import('./api'), import('./queue')]);
  const { principals, window, now, session, jobs, earlier, context } = run;
  const { signal, clock, report } = context;
  jobs.deadline ??= clock.now() + timeout;
  const { answers, remarks } = await gatherQueue(
    {
      ...request,
      api: new GenerationApi(await session.accessAnalyzer()),
      region: session.region,
      attempt: attemptOf(run),
      signal,
      clock,
      report,
      trails,
      deadline: jobs.deadline,
      account: jobs,
      window: generationWindow(window, now),
      principals: principals.map(({ arn }) => arn),
      earlier: completeCoverages(earlier),
    },
    run.trails,
  );
  return answers.map(({ coverage, actions }) => ({
    coverage,
    tried: actions,
    remark: remarks.get(coverage.principal),
  }));
}

/** What the jobs of the last run covered, by principal. */
function completeCoverages(coverages: readonly SourceCoverage[]): ReadonlyMap<string, GenerationCoverage> {
  return new Map(
    coverages.flatMap((coverage): [string, GenerationCoverage][] =>
      coverage.source === 'policy-generation' && coverage.gaps.length === 0
        ? [[coverage.principal, coverage]]
        : [],
    ),
  );
}

const longest: Duration = 90 * day;

/** Ends a minute ago, because trails lag behind; at most 90 days, in whole seconds, as AWS keeps it. */
function generationWindow({ start, end }: Window, now: Instant): Window {
  const last = Math.floor(Math.min(end, now - 60_000) / 1000) * 1000;
  return { start: last - Math.min(end - start, longest), end: last };
}
