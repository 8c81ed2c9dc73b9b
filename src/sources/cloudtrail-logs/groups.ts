import type { PrincipalName } from '../../drift/evidence';
import { groupKey, type OpenCall, openCall } from './calls';
import type { Group } from './part';
import type { LogRecord } from './record';

/** A group and, of calls, what is added up. */
interface OpenGroup {
  readonly principal: PrincipalName;
  readonly call?: OpenCall;
}

/** The groups that records fall into, by number in the order in which they were met. */
export class Groups {
  readonly #groups: OpenGroup[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a record's group. */
  numberOf(principal: PrincipalName, record: LogRecord): number {
    const group = record.call ? { principal, call: openCall(principal, record) } : { principal };
    const key = groupKey(group);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#groups.length);
    return this.#groups.push(group) - 1;
  }

  /** What is added up in a group; undefined when its records are no calls. */
  callOf(number: number): OpenCall | undefined {
    return this.#groups[number]?.call;
  }

  all(): readonly Group[] {
    return this.#groups;
  }
}
