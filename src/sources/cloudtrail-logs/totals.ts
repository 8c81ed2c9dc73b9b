import { compare } from '../../base/order';
import { day, isoDay, type Window } from '../../base/time';
import { mergeCalls } from '../../evidence/call-counts';
import { seenIn } from '../../evidence/callers';
import type { CallCount, SeenPrincipals } from '../../evidence/evidence';
import type { LogSet, SetEvent } from '../../evidence/from-logs';
import type { Gap } from '../../evidence/source-coverage';
import type { PrincipalName } from '../../policy/arn';
import { latestDelivery } from '../log-delivery';
import { groupKey } from './calls';
import { type ExportName, exportNames } from './events-in';
import { FingerprintSet } from './fingerprint';
import { kindKey, type ScanOutcome, type ScanPart, sightingWidth } from './part';

/** What a scan gives: the calls of the principals, and what the set as a whole could have shown. */
export interface Scanned {
  readonly calls: CallCount[];
  readonly set: LogSet;
  readonly remarks: readonly string[];
}

/**
 * Adds up what several scanners found, in the order of the files, regardless of which scanner read them.
 * Trails overlap and deliveries repeat: an event counts once, whichever copies of it the set holds.
 */
export class LogTotals {
  readonly #window: Window;
  readonly #principals: readonly PrincipalName[];
  readonly gaps = new GapList();
  /** By scanner, how many records each of its groups has. */
  readonly #counts = new Map<number, number[]>();
  /** Events that were counted, by day: copies of an event have its time. */
  readonly #seen = new Map<number, FingerprintSet>();
  readonly #days = new Set<number>();
  readonly #accounts = new Set<string>();
  readonly #regions = new Set<string>();
  readonly #kinds = new Map<string, SetEvent>();
  readonly #exports = new Set<ExportName>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  files = 0;
  bytes = 0;
  events = 0;

  constructor(window: Window, principals: readonly PrincipalName[]) {
    this.#window = window;
    this.#principals = principals;
  }

  /** Adds a part of a scanner's. */
  add(part: ScanPart, scanner: number): void {
    this.files += part.files;
    this.bytes += part.bytes;
    this.events += part.events;
    this.#first = Math.min(this.#first, part.first);
    this.#last = Math.max(this.#last, part.last);
    for (const gap of part.gaps) this.gaps.add(gap);
    for (const one of part.days) this.#days.add(one);
    for (const one of part.accounts) this.#accounts.add(one);
    for (const one of part.regions) this.#regions.add(one);
    for (const name of part.exports) this.#exports.add(name);
    for (const kind of part.kinds) this.#kinds.set(kindKey(kind), kind);
    this.#count(part.sightings, scanner);
  }

  /** Counts a file that could not be read. */
  addUnread(gap: Gap): void {
    this.files++;
    this.gaps.add(gap);
  }

  /** Files from now on were delivered on this day (since 1970) or later: no copy of much older events will come. */
  forgetBefore(delivered: number): void {
    const oldest = delivered - latestDelivery / day - 1;
    for (const known of this.#seen.keys()) if (known < oldest) this.#seen.delete(known);
  }

  /** What it all comes to. `outcomes` are those of every scanner that could tell. */
  result(outcomes: ReadonlyMap<number, ScanOutcome>, found: readonly Gap[]): Scanned {
    const records = new Map(this.#principals.map((principal) => [principal, 0]));
    const calls = new Map<string, CallCount>();
    for (const [scanner, { groups }] of outcomes)
      for (const [number, group] of groups.entries()) {
        const count = this.#counts.get(scanner)?.[number] ?? 0;
        records.set(group.principal, (records.get(group.principal) ?? 0) + count);
        if (group.call === undefined) continue;
        const key = groupKey(group);
        const known = calls.get(key);
        const call = { ...group.call, count };
        calls.set(key, known === undefined ? call : mergeCalls(known, call));
      }
    const counted = [...calls].filter(([, { count }]) => count > 0);
    return {
      calls: counted.sort(([a], [b]) => compare(a, b)).map(([, call]) => call),
      set: { ...this.#set(records, found), principalsSeen: this.#principalsSeen(outcomes) },
      remarks: exportRemarks(this.#exports),
    };
  }

  /** After the gaps are known: what was not read may name anybody. */
  #principalsSeen(outcomes: ReadonlyMap<number, ScanOutcome>): SeenPrincipals {
    const lists = [...outcomes.values()].map(({ callers }) => callers);
    return seenIn(lists, this.#principals, this.gaps.shortened().length === 0);
  }

  #set(records: ReadonlyMap<PrincipalName, number>, found: readonly Gap[]): LogSet {
    for (const gap of found) this.gaps.add(gap);
    return {
      window: this.#window,
      ...(this.events === 0 ? {} : { span: { start: this.#first, end: this.#last } }),
      gaps: this.gaps.shortened(),
      files: this.files,
      events: this.events,
      accounts: [...this.#accounts].sort(compare),
      regions: [...this.#regions].filter((region) => region !== '').sort(compare),
      days: new Set([...this.#days].map((one) => isoDay(one * day))),
      kinds: [...this.#kinds.values()],
      eventsByPrincipal: records,
    };
  }

  #count(sightings: Uint32Array, scanner: number): void {
    const counts = this.#counts.get(scanner) ?? [];
    this.#counts.set(scanner, counts);
    for (let at = 0; at < sightings.length; at += sightingWidth) {
      if (this.#isCopy(sightings, at)) continue;
      const group = sightings[at + 5] ?? 0;
      counts[group] = (counts[group] ?? 0) + 1;
    }
  }

  /** Whether one of the ids of an event was met before; both are known from now on. */
  #isCopy(sightings: Uint32Array, at: number): boolean {
    const seen = this.#seenOn(sightings[at + 4] ?? 0);
    let copy = false;
    for (const id of [at, at + 2]) {
      const low = sightings[id + 1] ?? 0;
      // The shared id of an event may be its own.
      if (low !== 0 && !(id > at && low === sightings[at + 1]) && !seen.add(sightings[id] ?? 0, low))
        copy = true;
    }
    return copy;
  }

  #seenOn(number: number): FingerprintSet {
    const known = this.#seen.get(number);
    if (known !== undefined) return known;
    const fresh = new FingerprintSet();
    this.#seen.set(number, fresh);
    return fresh;
  }
}

/** An export has what was asked for, and does not say what that was. */
function exportRemarks(exports: ReadonlySet<ExportName>): string[] {
  if (exports.size === 0) return [];
  const names = exportNames.filter((name) => exports.has(name)).join(', ');
  return [
    `cloudtrail-logs: events were read from exports (${names}). Actions of events that the export does not include can be reported as unused: export without filters, for the whole period, from all Regions`,
  ];
}

const shown = 50;
const kept = 20 * shown;

/** Gaps as they come, by name up to a limit: a list of ten thousand lines is of no use to a reader. */
class GapList {
  #gaps: Gap[] = [];
  #more = 0;

  add(gap: Gap): void {
    this.#gaps.push(gap);
    if (this.#gaps.length > kept) this.#shorten();
  }

  /** At most fifty, in order, and how many more there are. */
  shortened(): Gap[] {
    this.#shorten();
    if (this.#more === 0) return this.#gaps;
    return [...this.#gaps, { location: 'cloudtrail-logs', message: `${this.#more} more files` }];
  }

  #shorten(): void {
    const sorted = this.#gaps.sort((a, b) => compare(a.location, b.location));
    this.#more += Math.max(0, sorted.length - shown);
    this.#gaps = sorted.slice(0, shown);
  }
}
