import { clip } from '../base/text';
import { day, parseDay } from '../base/time';
import { recurringDays } from '../evidence/denial';
import type { DenialReason, Use } from '../evidence/evidence';
import type { DriftInput } from './drift-input';

/** How long ago the last denial of a recurring one may be. */
const recently = 14 * day;

/**
 * Whether a denied action that no compared file grants counts as missing. A pull request that did not grant it before
 * either did not cause it.
 */
export function countsDenied({ denialDays = [] }: Use, { base, rules }: DriftInput): boolean {
  const { missingDenied, windowEnd, unusedAfter } = rules;
  if (missingDenied === 'note' || base !== undefined) return false;
  if (missingDenied === 'all') return true;
  const days = denialDays
    .map((one) => parseDay(one) ?? 0)
    .filter((one) => one >= windowEnd - unusedAfter - day);
  return days.length >= recurringDays && Math.max(...days) + day > windowEnd - recently;
}

/**
 * What AWS says denied every call, where an Allow in the compared files cannot end it; undefined where one may. AWS
 * names the kind of policy, and its ARN where it is of the same account or organization.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function deniedElsewhere({ allowed, denied, attempted, denialReasons = [] }: Use): string | undefined {
  if (allowed !== undefined || attempted !== undefined || denied?.count === undefined) return undefined;
  const elsewhere = denialReasons.filter((one) => !isCurable(one));
  const explained = elsewhere.reduce((sum, { count = 0 }) => sum + count, 0);
  if (elsewhere.length === 0 || explained < denied.count) return undefined;
  return elsewhere.map(textOf).join(', ');
}

/** Only an identity-based policy that lacks an Allow can be one of the committed files; so can what AWS does not name. */
function isCurable({ policyType, explicitDeny }: DenialReason): boolean {
  return (
    explicitDeny === undefined && (policyType === 'policy' || policyType.startsWith('identity-based policy'))
  );
}

function textOf({ policyType, explicitDeny, policyArn, authorizationId }: DenialReason): string {
  const arn = policyArn === undefined ? '' : ` (${clip(policyArn, 256)})`;
  const id = authorizationId === undefined ? '' : ` (authorization ID ${authorizationId})`;
  if (explicitDeny === undefined) return `no ${policyType} allows it${arn}${id}`;
  return `an explicit deny in a ${policyType}${arn} blocks it${id}`.replace(
    'in a identity',
    'in an identity',
  );
}

/** That AWS made denied calls on behalf of the principal, as a part of a sentence; empty where it did not. */
export function onBehalfOf({ invokedBy = [] }: Use): string {
  if (invokedBy.length === 0) return '';
  return `; AWS made the calls on behalf of the principal (invokedBy ${invokedBy.map((one) => clip(one, 64)).join(', ')})`;
}
