import { compare } from '../../base/order';
import type { Instant } from '../../base/time';
import { type Caller, type CallerList, longestCaller } from '../../evidence/callers';
import { mostSeen } from '../../evidence/seen-principals';
import { parseAssumedRole } from '../../policy/arn';
import type { LogRecord } from './record';

export type { Caller };

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
    if (name === undefined || name.length > longestCaller || !name.startsWith('arn:')) return undefined;
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
