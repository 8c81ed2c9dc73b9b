import type { EvidenceRequest } from '../config/config';
import { addressOf } from '../config/evidence-request';
import type { EvidenceOrigin } from '../evidence/evidence';
import type { EvidenceGroup } from './evidence-groups';

/** The places that the sources of a group read: paths, buckets, a table, trails, analyzers or accounts. Pure. */
export function originsOf({ request, parts }: EvidenceGroup): readonly EvidenceOrigin[] {
  const { logs, athena } = request;
  return [
    ...(logs?.paths ?? []).map((location) => ({ source: 'cloudtrail-logs' as const, location })),
    ...(logs?.buckets ?? []).map((bucket) => {
      return { source: 'cloudtrail-logs' as const, location: addressOf(bucket) };
    }),
    ...(athena === undefined
      ? []
      : [{ source: 'athena' as const, location: `${athena.database}.${athena.table}` }]),
    ...parts.flatMap((part) => accountOrigins(part.request, accountsOf(part.principals))),
  ];
}

/** What is asked of each account by itself; who is asked about stands in the principals of the evidence. */
function accountOrigins(request: EvidenceRequest, accounts: readonly string[]): EvidenceOrigin[] {
  const { generation, lastAccessed, unusedAccess, trails } = request;
  const inAccounts = accounts.map((account) => `account ${account}`);
  const analyzers = unusedAccess?.analyzer === undefined ? inAccounts : [unusedAccess.analyzer];
  return [
    ...(generation === undefined ? [] : at('policy-generation', trails)),
    ...(lastAccessed === 'no' ? [] : at('last-accessed', inAccounts)),
    ...(unusedAccess === undefined ? [] : at('unused-access', analyzers)),
  ];
}

function at(source: EvidenceOrigin['source'], locations: readonly string[]): EvidenceOrigin[] {
  return locations.map((location) => ({ source, location }));
}

function accountsOf(principals: EvidenceGroup['principals']): readonly string[] {
  return [...new Set(principals.map(({ account }) => account))];
}
