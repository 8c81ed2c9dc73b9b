import { distance } from 'fastest-levenshtein';
import { compare } from '../base/order';
import type { Instant } from '../base/time';
import { type PrincipalArn, type PrincipalName, parsePrincipalArn } from '../policy/arn';
import type { SeenPrincipals } from './evidence';

/** How many principals an evidence file lists. */
export const mostSeen = 10_000;

/** A principal with the first and the last time it was seen. */
export interface SeenPrincipal {
  readonly arn: PrincipalName;
  readonly first: Instant;
  readonly last: Instant;
}

/**
 * The union of what several sources list: each principal once, in order. Beyond the limit the last ones are left out.
 * `complete` says whether every source listed all that it saw.
 */
export function unionOfSeen(lists: Iterable<readonly SeenPrincipal[]>, complete: boolean): SeenPrincipals {
  const all = new Map<PrincipalName, SeenPrincipal>();
  for (const list of lists)
    for (const one of list) {
      const known = all.get(one.arn);
      all.set(one.arn, known === undefined ? one : both(known, one));
    }
  const principals = [...all.values()].sort((a, b) => compare(a.arn, b.arn));
  return { principals: principals.slice(0, mostSeen), complete: complete && principals.length <= mostSeen };
}

function both(a: SeenPrincipal, b: SeenPrincipal): SeenPrincipal {
  return { arn: a.arn, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** How many similar names are shown. */
const mostShown = 3;

/**
 * Principals that were seen and whose ARNs are most like that of one that was not: the same name with another path, of
 * another kind or in another account, then a name that differs in case, in a letter or two, or by a suffix.
 */
export function nearestSeen(principal: PrincipalName, { principals }: SeenPrincipals): PrincipalName[] {
  const wanted = parsePrincipalArn(principal);
  if (typeof wanted === 'string') return [];
  const ranked = principals.flatMap(({ arn }): [number, PrincipalName][] => {
    const other = arn === principal ? undefined : parsePrincipalArn(arn);
    const rank = other === undefined || typeof other === 'string' ? undefined : rankOf(wanted, other);
    return rank === undefined ? [] : [[rank, arn]];
  });
  ranked.sort(([a, one], [b, other]) => a - b || compare(one, other));
  return ranked.slice(0, mostShown).map(([, arn]) => arn);
}

/** Principals that were seen and differ from one in their path alone: names are unique in an account. */
export function namesakesOf(principal: PrincipalName, { principals }: SeenPrincipals): PrincipalName[] {
  const wanted = parsePrincipalArn(principal);
  if (typeof wanted === 'string') return [];
  return principals.flatMap(({ arn }) => {
    const other = arn === principal || !arn.endsWith(`/${wanted.name}`) ? '' : parsePrincipalArn(arn);
    return typeof other !== 'string' && rankOf(wanted, other) === 0 ? [arn] : [];
  });
}

/** How unlike two principals are; undefined when neither name is a slip of the other. */
function rankOf(wanted: PrincipalArn, other: PrincipalArn): number | undefined {
  const elsewhere = other.account === wanted.account ? 0 : 10;
  const kind = other.kind === wanted.kind ? 0 : 1;
  if (other.name === wanted.name) return elsewhere + kind;
  if (elsewhere > 0) return undefined;
  const [a, b] = [wanted.name.toLowerCase(), other.name.toLowerCase()];
  if (a === b) return 2 + kind;
  // Two letters of a short name make another name of it.
  if (distance(a, b) <= (Math.min(a.length, b.length) < 8 ? 1 : 2)) return 4 + kind;
  return isSuffixed(a, b) || isSuffixed(b, a) ? 6 + kind : undefined;
}

/** `app` and `app-1A2B3C4D`: names that CloudFormation and the CDK make end in what they add. */
function isSuffixed(name: string, longer: string): boolean {
  return name.length > 2 && (longer.startsWith(`${name}-`) || longer.startsWith(`${name}_`));
}
