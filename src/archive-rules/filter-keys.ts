import type { AnalyzerKind, ArchiveRule } from '../config/archive-rules';
import { nearest } from '../iam/nearest';
import { quote } from '../iam/problem';

/**
 * Keys that findings of any kind have, those of access from outside or inside, and those of one kind. The keys of
 * internal access alone are named like the fields of its findings; what is not known here is left for AWS to refuse,
 * which it does while findings are only read.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-filter-keys.html and
 * https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_InternalAccessDetails.html
 */
const everywhere = ['resource', 'resourceType', 'resourceOwnerAccount', 'error'];
const accessKeys = [
  'principal.AWS',
  'principal.Federated',
  'resourceControlPolicyRestriction',
  'condition.aws:PrincipalArn',
  'condition.aws:PrincipalOrgID',
  'condition.aws:PrincipalOrgPaths',
  'condition.aws:SourceIp',
  'condition.aws:SourceVpc',
  'condition.aws:SourceVpce',
  'condition.aws:UserId',
  'condition.cognito-identity.amazonaws.com:aud',
  'condition.graph.facebook.com:app_id',
  'condition.accounts.google.com:aud',
  'condition.kms:CallerAccount',
  'condition.www.amazon.com:app_id',
];
const internalKeys = [
  'accessType',
  'principalOwnerAccount',
  'principalType',
  'serviceControlPolicyRestriction',
];

const keysByKind: Readonly<Record<AnalyzerKind, readonly string[]>> = {
  'external-access': [...everywhere, 'isPublic', ...accessKeys],
  'internal-access': [...everywhere, ...internalKeys, ...accessKeys],
  'unused-access': [...everywhere, 'findingType'],
};

/** Keys of lists of findings that no archive rule takes. */
const neverInRules = ['status', 'id', 'changeType', 'existingFindingId', 'existingFindingStatus'];

/** What is wrong with the keys of a rule's filter, in words; a rule with any of it is not written. */
export function keyProblems({ analyzers, filter }: ArchiveRule): string[] {
  const known = keysByKind[analyzers];
  return [...filter.keys()]
    .filter((key) => !known.includes(key))
    .flatMap((key) => problemOf(key, analyzers) ?? []);
}

function problemOf(key: string, kind: AnalyzerKind): string | undefined {
  const shown = `filter key ${quote(key)}`;
  if (neverInRules.includes(key)) return `${shown} is for lists of findings: AWS takes it in no archive rule`;
  const others = Object.entries(keysByKind).flatMap(([other, keys]) => (keys.includes(key) ? [other] : []));
  if (others.length > 0) return `${shown} is for ${others.join(' and ')} analyzers, not for ${kind}`;
  const meant = nearest(key, keysByKind[kind]);
  if (meant === undefined && kind === 'internal-access') return undefined;
  return `${shown} is unknown to ${kind} analyzers${meant === undefined ? '' : `: did you mean ${meant}?`}`;
}
