import { LogBucket } from '../aws/bucket';
import { hasCredentials, sessionFor } from '../aws/session';
import type { Context } from '../base/context';
import type { Config, EvidenceRequest, TargetConfig } from '../config/config';
import { addressOf } from '../config/evidence-request';
import type { Place } from '../files/place';
import type { PrincipalArn } from '../policy/arn';
import { type EvidencePart, groupByRequest } from '../run/evidence-groups';
import { KeptFiles } from '../run/gatherer';
import { findRoles } from '../run/roles';
import type { ResolvedTarget } from '../run/target';
import { needsAws, noCredentials } from '../run/unasked';
import { attempt, type Check, fine, unknown, wrong } from './check';

/** Looks at everything a configuration needs besides its files, each thing once. */
export async function checkup(
  config: Config,
  surroundings: Context,
  now: number,
  place: Place,
): Promise<readonly Check[]> {
  const gatherer = { kept: new KeptFiles(place), surroundings };
  const found = await findRoles(config.targets, gatherer);
  const checks: Check[] = found.flatMap((target) => roleChecks(target));
  for (const { request, principals, parts } of groupByRequest(found)) {
    checks.push(...(await checkShared(request, principals, surroundings)));
    for (const part of parts) checks.push(...(await checkPart(part, surroundings, now)));
  }
  return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}

/** The buckets of logs, which are read with the run's own credentials. */
async function checkShared(
  request: EvidenceRequest,
  principals: TargetConfig['principals'],
  surroundings: Context,
): Promise<readonly Check[]> {
  const inBuckets = (request.logs?.buckets.length ?? 0) > 0;
  if (inBuckets) return checkBuckets(request, principals, surroundings);
  if (needsAws(request, surroundings.env)) return [];
  return [fine('AWS', 'nothing is asked of it: the evidence comes from files')];
}

/** What is asked of one account. */
async function checkPart(
  { request, principals }: EvidencePart,
  surroundings: Context,
  now: number,
): Promise<readonly Check[]> {
  return needsAws(request, surroundings.env) ? checksOfAws(request, principals, surroundings, now) : [];
}

async function checksOfAws(...of: Parameters<typeof import('./aws').checkAws>) {
  const { checkAws } = await import('./aws');
  return checkAws(...of);
}

/** Whether the buckets of logs can be listed; only fetching a file shows whether it may be read. */
export async function checkBuckets(
  request: EvidenceRequest,
  principals: readonly PrincipalArn[],
  surroundings: Context,
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

/** What the prefixes of a target stand for, once its roles were looked for. */
function roleChecks({ name, prefixes, principals, problem, unlisted }: ResolvedTarget): Check[] {
  if (prefixes.length === 0) return [];
  const [what, wanted] = [`target ${name}`, prefixes.join(', ')];
  const faulty = problem ?? unlisted;
  if (faulty !== undefined) return [wrong(what, faulty)];
  if (principals.length === 0) return [unknown(what, `no role’s name begins with ${wanted}`)];
  return [fine(what, `${wanted} stands for ${principals.map((one) => one.name).join(', ')}`)];
}
