import type { Config, EvidenceRequest, TargetConfig } from '../../config/config';
import { groupByRequest } from '../../gate';
import type { Surroundings } from '../../gather/gatherer';
import { needsAws } from '../../gather/needs-aws';
import { type Check, fine } from './check';

/** Looks at everything a configuration needs besides its files, each thing once. */
export async function checkup(
  config: Config,
  surroundings: Surroundings,
  now: number,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const { request, principals } of groupByRequest(config.targets))
    checks.push(...(await checkRequest(request, principals, surroundings, now)));
  return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}

async function checkRequest(
  request: EvidenceRequest,
  principals: TargetConfig['principals'],
  surroundings: Surroundings,
  now: number,
): Promise<readonly Check[]> {
  const inBuckets = (request.logs?.buckets.length ?? 0) > 0;
  if (!needsAws(request, surroundings.env) && !inBuckets)
    return [fine('AWS', 'nothing is asked of it: the evidence comes from files')];
  return [
    ...(inBuckets ? await checksOfBuckets(request, principals, surroundings) : []),
    ...(needsAws(request, surroundings.env) ? await checksOfAws(request, principals, surroundings, now) : []),
  ];
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
