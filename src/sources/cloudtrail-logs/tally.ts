import { type CallCount, resourceLimit } from '../../drift/evidence';
import type { LogSet, SetEvent } from '../../drift/log-view';
import { smallest } from '../../drift/merge-evidence';
import type { Gap } from '../../drift/source-view';
import { isoDay, type Window } from '../../drift/time';
import type { PrincipalMatch } from './principal-match';
import { type LogRecord, refusalOf } from './record';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts records of any number of principals in one pass, and gathers the facts of the whole set. */
export class Tally {
  readonly #window: Window;
  readonly #match: PrincipalMatch;
  readonly #calls = new Map<string, Mutable<CallCount>>();
  readonly #kinds = new Map<string, SetEvent>();
  readonly #records: Map<string, number>;
  readonly #seen = new Set<string>();
  readonly #accounts = new Set<string>();
  readonly #regions = new Set<string>();
  readonly #days = new Set<string>();
  #events = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(window: Window, match: PrincipalMatch) {
    this.#window = window;
    this.#match = match;
    this.#records = new Map(match.principals.map((principal) => [principal, 0]));
  }

  /** Counts a record, unless it lies outside the window. */
  add(record: LogRecord): void {
    if (record.time < this.#window.start || record.time > this.#window.end) return;
    this.#events++;
    this.#first = Math.min(this.#first, record.time);
    this.#last = Math.max(this.#last, record.time);
    this.#days.add(isoDay(record.time));
    if (record.account !== undefined) this.#accounts.add(record.account);
    this.#regions.add(record.region);
    this.#addKind(record);
    const principal = this.#match.principalOf(record);
    if (principal !== undefined && !this.#isDuplicate(record)) this.#addCall(principal, record);
  }

  /** What was counted so far: the calls in a fixed order, and the set. */
  result(files: number, gaps: readonly Gap[]): { readonly calls: CallCount[]; readonly set: LogSet } {
    const calls = [...this.#calls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, call]) => call);
    const span = this.#events === 0 ? {} : { span: { start: this.#first, end: this.#last } };
    const set: LogSet = {
      window: this.#window,
      ...span,
      gaps,
      files,
      events: this.#events,
      accounts: [...this.#accounts].sort(),
      regions: [...this.#regions].filter((region) => region !== '').sort(),
      days: this.#days,
      kinds: [...this.#kinds.values()],
      records: this.#records,
    };
    return { calls, set };
  }

  #addKind({ eventSource, eventName, call, management, readOnly }: LogRecord): void {
    const key = `${eventSource} ${eventName} ${call} ${management} ${readOnly}`;
    if (this.#kinds.has(key)) return;
    const kind: SetEvent = {
      eventSource,
      eventName,
      call,
      ...(management === undefined ? {} : { management }),
      ...(readOnly === undefined ? {} : { readOnly }),
    };
    this.#kinds.set(key, kind);
  }

  /**
   * Trails overlap and deliveries repeat: an event counts once, whichever copies of it the set holds. Time and name go
   * along with the id, since exports that hide ids give the same one to every event.
   */
  #isDuplicate({ ids, time, eventSource, eventName }: LogRecord): boolean {
    const keys = ids.map((id) => `${id} ${time} ${eventSource} ${eventName}`);
    const known = keys.some((key) => this.#seen.has(key));
    for (const key of keys) this.#seen.add(key);
    return known;
  }

  #addCall(principal: string, record: LogRecord): void {
    this.#records.set(principal, (this.#records.get(principal) ?? 0) + 1);
    if (!record.call) return;
    const refusal = record.denied ? refusalOf(record.errorMessage) : {};
    const outcome = record.denied ? 'denied' : 'allowed';
    const key = [
      principal,
      record.eventSource,
      record.eventName,
      outcome,
      record.region,
      refusal.action,
    ].join(' ');
    const resources =
      refusal.resource === undefined ? record.resources : [...record.resources, refusal.resource];
    const known = this.#calls.get(key);
    if (known === undefined)
      this.#calls.set(key, newCall(principal, record, outcome, refusal.action, resources));
    else extend(known, record, resources);
  }
}

function newCall(
  principal: string,
  { eventSource, eventName, region, time }: LogRecord,
  outcome: CallCount['outcome'],
  deniedAction: string | undefined,
  resources: readonly string[],
): CallCount {
  const named = deniedAction === undefined ? {} : { deniedAction };
  const kept = smallest(resources);
  const allResources = resources.length > 0 && kept.length === new Set(resources).size;
  const counted = { count: 1, first: time, last: time, resources: kept, allResources };
  return { principal, eventSource, eventName, outcome, region, ...named, ...counted };
}

function extend(call: Mutable<CallCount>, { time }: LogRecord, resources: readonly string[]): void {
  call.count++;
  call.first = Math.min(call.first, time);
  call.last = Math.max(call.last, time);
  call.allResources &&= resources.length > 0;
  const fresh = resources.filter((arn) => !call.resources.includes(arn));
  if (fresh.length === 0) return;
  call.allResources &&= call.resources.length + new Set(fresh).size <= resourceLimit;
  call.resources = smallest([...call.resources, ...fresh]);
}
