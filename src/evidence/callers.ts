import { compare } from '../base/order';
import type { Instant } from '../base/time';
import { parsePrincipalArn } from '../policy/arn';
import type { SeenPrincipals } from './evidence';
import { type SeenPrincipal, unionOfSeen } from './seen-principals';

/** A principal that made calls, while its times are added up. */
export interface Caller {
  readonly arn: string;
  /** Whether only sessions name it: then the path of its role is not known. */
  fromSession: boolean;
  first: Instant;
  last: Instant;
}

/** The callers of some records; threads of the scan send them to each other. */
export interface CallerList {
  readonly callers: readonly Caller[];
  /** Whether no caller was left out. */
  readonly complete: boolean;
}

/** No ARN of a principal is longer: a role has a path of 512 and a name of 64 characters. */
export const longestCaller = 1024;

/**
 * All principals that the logs showed, of the lists of several scanners or of a query. A role that only a session names,
 * without its path, is the one of that account and name that other records or the run (`asked`) name: names are unique
 * in an account.
 */
export function seenIn(
  lists: readonly CallerList[],
  asked: readonly string[],
  complete: boolean,
): SeenPrincipals {
  const callers = lists.flatMap((list) => list.callers);
  const whole = callers.flatMap(({ arn, fromSession }) => (fromSession ? [] : [arn])).sort(compare);
  const named = new Map([...whole, ...asked].map((arn) => [keyOf(arn), arn]));
  const resolved = callers.map(({ arn, fromSession, first, last }): SeenPrincipal => {
    return { arn: (fromSession ? named.get(keyOf(arn)) : undefined) ?? arn, first, last };
  });
  return unionOfSeen([resolved], complete && lists.every((list) => list.complete));
}

function keyOf(arn: string): string {
  const parsed = parsePrincipalArn(arn);
  return typeof parsed === 'string'
    ? arn
    : `${parsed.partition} ${parsed.account} ${parsed.kind} ${parsed.name}`;
}
