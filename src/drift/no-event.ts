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
  const message = `no event of ${principal} in the evidence`;
  if (near.length === 0) return { code: 'no-event', message };
  return {
    code: 'no-event',
    message: `${message}, which has events of ${near.join(', ')}: check its name and path`,
  };
}
