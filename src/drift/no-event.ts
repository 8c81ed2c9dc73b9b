import type { SeenPrincipals } from '../evidence/evidence';
import { nearestSeen } from '../evidence/seen-principals';
import type { PrincipalName } from '../policy/arn';
import type { Reason } from './findings';

/**
 * What is said of a principal without events, with the ones that have events and names much like it: a path that was left out,
 * a letter that is wrong.
 */
export function noEvent(principal: PrincipalName, principalsSeen: SeenPrincipals | undefined): Reason {
  const near = principalsSeen === undefined ? [] : nearestSeen(principal, principalsSeen);
  const message = `the evidence contains no event of ${principal}`;
  if (near.length === 0) return { code: 'no-event', message };
  return {
    code: 'no-event',
    message: `${message}, but it contains events of ${near.join(', ')}: compare them with principal-arn`,
  };
}
