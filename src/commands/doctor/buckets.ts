import { hasCredentials } from '../../aws/session';
import type { EvidenceRequest } from '../../config/config';
import { addressOf } from '../../config/log-places';
import type { Surroundings } from '../../gather/gatherer';
import { sessionFor } from '../../gather/session';
import { noCredentials } from '../../gather/unasked';
import type { PrincipalArn } from '../../iam/arn';
import { LogBucket } from '../../sources/s3-logs/bucket';
import { attempt, type Check, fine, unknown, wrong } from './check';

/** Whether the buckets of logs can be listed; only fetching a file shows whether it may be read. */
export async function checkBuckets(
  request: EvidenceRequest,
  principals: readonly PrincipalArn[],
  surroundings: Surroundings,
): Promise<readonly Check[]> {
  const buckets = request.logs?.buckets ?? [];
  if (buckets.length === 0) return [];
  const session = sessionFor(request, principals, surroundings);
  if (!(await hasCredentials(session)))
    return [wrong('credentials', `${noCredentials.message}: ${noCredentials.remedy}`)];
  const checks = buckets.map((location) => {
    const what = addressOf(location);
    const { bucket, prefix } = location;
    return attempt(
      what,
      () => new LogBucket(session, bucket).objects({ prefix, most: 1 }),
      ({ objects }) =>
        objects.length === 0
          ? wrong(what, 'nothing is there: check the prefix')
          : [
              fine(what, 'can be listed'),
              unknown(what, 'fetching a file shows whether s3:GetObject is allowed; none was fetched'),
            ],
    );
  });
  return (await Promise.all(checks)).flat();
}
