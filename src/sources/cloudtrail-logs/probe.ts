import { LogBucket } from '../../aws/bucket';
import { noCredentials } from '../../aws/session';
import type { BucketLocation } from '../../config/config';
import { attempt, type Check, fine, unknown, wrong } from '../check';
import type { SharedAccess } from '../source';

/** Whether the buckets can be listed. Only fetching a file shows whether it may be read. */
export async function probeBuckets(
  buckets: readonly BucketLocation[],
  access: SharedAccess,
): Promise<readonly Check[]> {
  if (buckets.length === 0) return [];
  const session = await access.session();
  if (session === undefined)
    return [wrong('credentials', `${noCredentials.message}: ${noCredentials.remedy}`)];
  const checks = buckets.map(({ bucket: name, prefix }) => {
    const bucket = new LogBucket(session, name);
    const what = bucket.address(prefix);
    return attempt(
      what,
      () => bucket.objects({ prefix, most: 1 }),
      ({ objects }) =>
        objects.length === 0
          ? wrong(what, 'no objects found: check the prefix')
          : [
              fine(what, 'can be listed'),
              unknown(what, 's3:GetObject is not checked, because no file was downloaded'),
            ],
    );
  });
  return (await Promise.all(checks)).flat();
}
