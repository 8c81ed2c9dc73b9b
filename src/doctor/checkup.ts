import type { Context } from '../base/context';
import type { Instant } from '../base/time';
import type { Config, EvidenceRequest } from '../config/config';
import type { RunFolders } from '../files/folders';
import { type EvidenceGroup, groupByRequest } from '../run/evidence-groups';
import { KeptFiles } from '../run/gatherer';
import { ownSession } from '../run/own-session';
import { findRoles } from '../run/roles';
import { asksAws, sources } from '../run/sources';
import type { ResolvedTarget } from '../run/target';
import { type Check, fine, unknown, wrong } from '../sources/check';
import type { SharedAccess } from '../sources/source';
import { checkPrincipals } from './principals';

/** Checks everything that a configuration needs besides its files, each thing once. */
export async function checkup(
  config: Config,
  surroundings: Context,
  now: Instant,
  folders: RunFolders,
): Promise<readonly Check[]> {
  const gatherer = { kept: new KeptFiles(folders), surroundings, folders, now };
  const found = await findRoles(config.targets, gatherer);
  const checks: Check[] = found.flatMap((target) => roleChecks(target));
  for (const group of groupByRequest(found)) {
    checks.push(...(await checkPrincipals(group, gatherer)));
    checks.push(...(await checkGroup(group, surroundings, now)));
  }
  return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}

async function checkGroup(
  { request, principals, parts }: EvidenceGroup,
  context: Context,
  now: Instant,
): Promise<readonly Check[]> {
  const shared = { principals, session: ownSession(request, principals, context).session };
  const checks = await checkFiles(request, shared);
  if (checks.length === 0 && !asksAws(request, context.env))
    checks.push(fine('AWS', 'not queried: the evidence is read from files'));
  const asked = parts.filter((part) => asksAws(part.request, context.env));
  if (asked.length === 0) return checks;
  const { checkAccount } = await import('./account');
  for (const part of asked) checks.push(...(await checkAccount(part, shared, context, now)));
  return checks;
}

/** Checks the sources that read files; these may be in buckets. */
async function checkFiles(request: EvidenceRequest, shared: SharedAccess): Promise<Check[]> {
  const checks: Check[] = [];
  for (const source of sources)
    if (source.scope === 'shared' && !source.asksAws)
      checks.push(...((await source.wants(request)?.probe(shared)) ?? []));
  return checks;
}

/** The roles that match the patterns of a target, once they were listed. */
function roleChecks({ name, rolePatterns, principals, problem, unlisted }: ResolvedTarget): Check[] {
  if (rolePatterns.length === 0) return [];
  const [what, wanted] = [`target ${name}`, rolePatterns.map(({ arn }) => arn).join(', ')];
  const faulty = problem ?? unlisted;
  if (faulty !== undefined) return [wrong(what, faulty)];
  if (principals.length === 0) return [unknown(what, `no role matches ${wanted}`)];
  return [fine(what, `${wanted} matches ${principals.map((one) => one.name).join(', ')}`)];
}
