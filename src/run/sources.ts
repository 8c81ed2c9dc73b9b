import type { Context } from '../base/context';
import type { EvidenceRequest } from '../config/config';
import { namesCredentials } from '../config/evidence-request';
import { athena } from '../sources/athena/source';
import { cloudtrailLogs } from '../sources/cloudtrail-logs/source';
import { lastAccessed } from '../sources/last-accessed/source';
import { policyGeneration } from '../sources/policy-generation/source';
import type { AccountReader, SharedReader, Source } from '../sources/source';
import { unusedAccess } from '../sources/unused-access/source';

/** Every source but the evidence file, in the order in which reports list them. */
export const sources: readonly Source[] = [
  cloudtrailLogs,
  policyGeneration,
  athena,
  lastAccessed,
  unusedAccess,
];

/** The sources that a request reads once for all principals. */
export function sharedReaders(request: EvidenceRequest): readonly SharedReader[] {
  return sources.flatMap((source) => (source.scope === 'shared' ? (source.wants(request) ?? []) : []));
}

/** The sources that a request asks in each account. */
export function accountReaders(request: EvidenceRequest): readonly AccountReader[] {
  return sources.flatMap((source) => (source.scope === 'account' ? (source.wants(request) ?? []) : []));
}

/** Whether a request needs credentials of the account of each principal. */
export function asksAccounts(request: EvidenceRequest): boolean {
  return accountReaders(request).length > 0 || request.activeFindings !== undefined;
}

/**
 * Whether AWS is asked about principals at all. A trail named for logs is asked for its settings if the environment has
 * credentials; a trail alone asks for nothing.
 */
export function asksAws(request: EvidenceRequest, env: Context['env']): boolean {
  const shared = sources.some((one) => one.scope === 'shared' && one.asksAws && one.wants(request));
  const readsTrails = request.logs !== undefined && request.trails.length > 0;
  return asksAccounts(request) || shared || (readsTrails && namesCredentials(env));
}
