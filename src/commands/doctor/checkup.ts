import { namesCredentials } from '../../config/aws-environment';
import type { Config, EvidenceRequest, TargetConfig } from '../../config/config';
import type { Surroundings } from '../../gather/gatherer';
import { type Check, fine } from './check';

/** Looks at everything a configuration needs besides its files, each thing once. */
export async function checkup(
  config: Config,
  surroundings: Surroundings,
  now: number,
): Promise<readonly Check[]> {
  const groups = new Map<string, TargetConfig[]>();
  for (const target of config.targets) {
    const key = JSON.stringify(target.evidence);
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  const checks: Check[] = [];
  for (const targets of groups.values()) {
    const [first] = targets;
    if (first === undefined) continue;
    const principals = new Map(
      targets.flatMap((one) => one.principals.map((principal) => [principal.arn, principal])),
    );
    checks.push(...(await checkRequest(first.evidence, [...principals.values()], surroundings, now)));
  }
  return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}

async function checkRequest(
  request: EvidenceRequest,
  principals: TargetConfig['principals'],
  surroundings: Surroundings,
  now: number,
): Promise<readonly Check[]> {
  const { generation, lastAccessed, unusedAccess, trails } = request;
  const asks = generation !== undefined || lastAccessed !== 'no' || unusedAccess !== undefined;
  const aws = asks || (trails.length > 0 && namesCredentials(surroundings.env));
  if (!aws) return [fine('AWS', 'nothing is asked of it: the evidence comes from files')];
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const { checkAws } = await import('./aws');
  return checkAws(request, principals, surroundings, now);
}

/** What has to be mended. */
export function wrongIn(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ state }) => state === 'wrong');
}
