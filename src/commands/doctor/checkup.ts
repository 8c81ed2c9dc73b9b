import type { Config, EvidenceRequest, TargetConfig } from '../../config/config';
import { type EvidencePart, groupByRequest } from '../../evidence-groups';
import type { Surroundings } from '../../gather/gatherer';
import { KeptFiles } from '../../gather/kept-files';
import { needsAws } from '../../gather/needs-aws';
import type { Place } from '../../gather/place';
import { findRoles } from '../../gather/roles';
import { type Check, fine } from './check';
import { roleChecks } from './roles';

/** Looks at everything a configuration needs besides its files, each thing once. */
export async function checkup(
  config: Config,
  surroundings: Surroundings,
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
  surroundings: Surroundings,
): Promise<readonly Check[]> {
  const inBuckets = (request.logs?.buckets.length ?? 0) > 0;
  if (inBuckets) return checksOfBuckets(request, principals, surroundings);
  if (needsAws(request, surroundings.env)) return [];
  return [fine('AWS', 'nothing is asked of it: the evidence comes from files')];
}

/** What is asked of one account. */
async function checkPart(
  { request, principals }: EvidencePart,
  surroundings: Surroundings,
  now: number,
): Promise<readonly Check[]> {
  return needsAws(request, surroundings.env) ? checksOfAws(request, principals, surroundings, now) : [];
}

async function checksOfBuckets(...of: Parameters<typeof import('./buckets').checkBuckets>) {
  const { checkBuckets } = await import('./buckets');
  return checkBuckets(...of);
}

async function checksOfAws(...of: Parameters<typeof import('./aws').checkAws>) {
  const { checkAws } = await import('./aws');
  return checkAws(...of);
}

/** What has to be mended. */
export function wrongIn(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ state }) => state === 'wrong');
}
