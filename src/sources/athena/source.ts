import type { AthenaRequest } from '../../config/config';
import { attemptOf, type LogAnswer, type SharedRun, type SharedSource } from '../source';

/**
 * CloudTrail logs counted by a query of Athena. The table covers principals of any account, so it does not matter whose
 * credentials the run has.
 */
export const athena: SharedSource = {
  scope: 'shared',
  name: 'athena',
  asksAws: true,
  wants: ({ athena: request, windowEnd }) =>
    request && {
      probe: async (access) => (await import('./probe')).probeAthena(access, request),
      prepare: async (run) => ({ gather: () => gather(run, request, windowEnd !== undefined) }),
    },
};

async function gather(run: SharedRun, request: AthenaRequest, endIsNamed: boolean): Promise<LogAnswer> {
  const [{ AthenaApi }, { gatherAthena, nothing }, { LogBucket }, { withoutCredentials }] = await Promise.all(
    [import('./api'), import('./gather'), import('../../aws/bucket'), import('../../aws/session')],
  );
  const { principals, window, now, context } = run;
  const { signal, clock, report } = context;
  const session = await run.session();
  if (session === undefined)
    return { source: 'athena', ...nothing({ principals, window }, withoutCredentials) };
  const answer = await gatherAthena({
    ...request,
    principals,
    window,
    endIsNamed,
    now,
    attempt: attemptOf(run),
    api: new AthenaApi(await session.athena()),
    bucket: (name) => new LogBucket(session, name),
    signal,
    clock,
    report,
  });
  return { source: 'athena', ...answer };
}
