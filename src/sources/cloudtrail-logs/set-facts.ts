import { day, type Instant } from '../../base/time';
import type { SetEvent } from '../../evidence/from-logs';
import type { Gap } from '../../evidence/source-coverage';
import type { PrincipalName } from '../../policy/arn';
import { groupKey, type OpenCall, openCall } from './calls';
import type { ExportName } from './events-in';
import type { Group, ScanPart } from './part';
import type { LogRecord } from './record';

/** What a set as a whole could have shown, gathered from the records of all principals; reported once. */
export class SetFacts {
  readonly #reportedKinds = new Set<string>();
  readonly #reportedDays = new Set<number>();
  #lastDay = -1;
  #part = emptyPart();

  /** Counts a file and its bytes, and what is wrong with it. */
  addFile(bytes: number, gaps: readonly Gap[]): void {
    this.#part.files++;
    this.#part.bytes += bytes;
    this.#part.gaps.push(...gaps);
  }

  /** A cached file that could not be read: it counts when it is fetched again, or is not. */
  addDamaged(gap: Gap): void {
    this.#part.damaged.push(gap);
  }

  /** Takes note of how the events of a file were exported. */
  addExports(exports: Iterable<ExportName>): void {
    for (const name of exports) if (!this.#part.exports.includes(name)) this.#part.exports.push(name);
  }

  /** What was gathered since the last time. */
  take(): Omit<ScanPart, 'sightings'> {
    const part = this.#part;
    this.#part = emptyPart();
    return part;
  }

  /** Counts an event of this time. */
  addTime(time: Instant): void {
    const part = this.#part;
    part.events++;
    if (time < part.first) part.first = time;
    if (time > part.last) part.last = time;
    const number = dayOf(time);
    if (number === this.#lastDay || this.#reportedDays.has(number)) return;
    this.#lastDay = number;
    this.#reportedDays.add(number);
    part.days.push(number);
  }

  /** Takes note of a kind of event, its account and its region. A service event shows no use of other principals. */
  addKind(record: LogRecord): void {
    const { eventSource, eventName, management, readOnly, account, region } = record;
    const call = record.call && !record.serviceEvent;
    const key = `${eventSource} ${eventName} ${call} ${management} ${readOnly} ${account} ${region}`;
    if (this.#reportedKinds.has(key)) return;
    this.#reportedKinds.add(key);
    if (account !== undefined) this.#part.accounts.push(account);
    this.#part.regions.push(region);
    this.#part.kinds.push({
      eventSource,
      eventName,
      call,
      ...(management === undefined ? {} : { management }),
      ...(readOnly === undefined ? {} : { readOnly }),
    });
  }
}

/** Days since 1970. */
export function dayOf(time: Instant): number {
  return Math.floor(time / day);
}

/** A part that is still added to. */
function emptyPart() {
  return {
    files: 0,
    bytes: 0,
    events: 0,
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    gaps: Array.of<Gap>(),
    damaged: Array.of<Gap>(),
    exports: Array.of<ExportName>(),
    days: Array.of<number>(),
    accounts: Array.of<string>(),
    regions: Array.of<string>(),
    kinds: Array.of<SetEvent>(),
  };
}

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
