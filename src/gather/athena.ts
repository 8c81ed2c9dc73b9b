import type { AwsSession } from '../aws/session';
import type { AthenaAnswer } from '../sources/athena/gather';
import type { AwsRequest } from './aws';
import type { Surroundings } from './gatherer';
import { withoutCredentials } from './unasked';

/**
 * Asks Athena, once for all principals. It tells of every account that the table covers, so a principal of another
 * account than the credentials' is asked about like any other. `known` tells whether there are credentials. Undefined
 * when nobody wants it.
 */
export async function athena(
  { evidence, principals, window, now }: AwsRequest,
  session: AwsSession,
  { env, signal, report }: Surroundings,
  known: boolean,
): Promise<AthenaAnswer | undefined> {
  if (evidence.athena === undefined) return undefined;
  const [{ AthenaApi }, { gatherAthena, nothing }, { LogBucket }] = await Promise.all([
    import('../sources/athena/api'),
    import('../sources/athena/gather'),
    import('../sources/s3-logs/bucket'),
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
    report,
  });
}
