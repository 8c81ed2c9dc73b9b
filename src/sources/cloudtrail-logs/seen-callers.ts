import { compare } from '../../base/order';
import type { Instant } from '../../base/time';
import type { SeenPrincipals } from '../../evidence/evidence';
import { mostSeen, type SeenPrincipal, unionOfSeen } from '../../evidence/seen-principals';
import { parseAssumedRole, parsePrincipalArn } from '../../policy/arn';
import type { LogRecord } from './record';

/** A principal that made calls, while its times are added up. */
export interface Caller {
  readonly arn: string;
  /** Whether only sessions name it: then the path of its role is not known. */
  fromSession: boolean;
  first: Instant;
  last: Instant;
}

/** The callers of some records; threads send them to each other. */
export interface CallerList {
  readonly callers: readonly Caller[];
  /** Whether no caller was left out. */
  readonly complete: boolean;
}

/** No ARN of a principal is longer: a role has a path of 512 and a name of 64 characters. */
const longest = 1024;

/**
 * All principals that records name. Beyond the limit those whose ARNs come first are kept, so that the list does not depend
 * on the order of the files.
 */
export class SeenCallers {
  readonly #callers = new Map<string, Caller>();
  #complete = true;

  /** The principal of a record; undefined for services, and for accounts that only their ID is known of. */
  callerOf({ arn, issuerArn }: Pick<LogRecord, 'arn' | 'issuerArn'>): Caller | undefined {
    const session = issuerArn === undefined && arn !== undefined ? parseAssumedRole(arn) : undefined;
    const name =
      session === undefined
        ? (issuerArn ?? arn)
        : `arn:${session.partition}:iam::${session.account}:role/${session.name}`;
    if (name === undefined || name.length > longest || !name.startsWith('arn:')) return undefined;
    const known = this.#callers.get(name);
    if (known !== undefined) {
      if (session === undefined) known.fromSession = false;
      return known;
    }
    const caller: Caller = {
      arn: name,
      fromSession: session !== undefined,
      first: Number.POSITIVE_INFINITY,
      last: Number.NEGATIVE_INFINITY,
    };
    this.#callers.set(name, caller);
    if (this.#callers.size >= 2 * mostSeen) this.#shorten();
    return caller;
  }

  /** Those that some record of the window names. */
  list(): CallerList {
    this.#shorten();
    const callers = [...this.#callers.values()].filter(({ last }) => last > Number.NEGATIVE_INFINITY);
    return { callers, complete: this.#complete };
  }

  #shorten(): void {
    if (this.#callers.size <= mostSeen) return;
    this.#complete = false;
    const names = [...this.#callers.keys()].sort(compare);
    for (const name of names.slice(mostSeen)) this.#callers.delete(name);
  }
}

/** One more record of a caller. */
export function addTime(caller: Caller, time: Instant): void {
  if (time < caller.first) caller.first = time;
  if (time > caller.last) caller.last = time;
}

/**
 * The list of all principals that several scanners saw. A role that only a session names, without its path, is the one
 * of that account and name that other records or the run (`asked`) name: names are unique in an account.
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
