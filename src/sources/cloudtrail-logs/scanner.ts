import { isUtf8 } from 'node:buffer';
import type { Instant, Window } from '../../base/time';
import { type MarkFinder, markFinder } from '../../evidence/request-marks';
import { notRegular } from '../../files/read-file-sync';
import type { PrincipalArn } from '../../policy/arn';
import {
  addDenial,
  addTo,
  eventFingerprint,
  fingerprintsOf,
  nameFingerprint,
  resourcesIn,
  Sightings,
} from './calls';
import type { ExportName } from './events-in';
import type { Fingerprint } from './fingerprint';
import { RecordReader, recordWidth, unnumbered, word } from './kernel';
import { type LogReader, logCaps, logReader, notUtf8 } from './log-bytes';
import type { LogPath } from './log-files';
import { gapsOf, malformedMessage, type Reading, readLogText } from './log-text';
import type { ScanOutcome, ScanPart } from './part';
import { type LogRecord, type PrincipalMatch, parseRecord } from './record';
import { parseAt, requestAt, resourcesAt } from './record-bytes';
import { addTime, type Caller, SeenCallers } from './seen-callers';
import { dayOf, Groups, SetFacts } from './set-facts';

/** What is scanned for; plain values, which threads can be sent. */
export interface ScanRequest {
  readonly principals: readonly PrincipalArn[];
  readonly window: Window;
  /** Real paths of the folders that may be read; absent for anywhere. */
  readonly roots?: readonly string[] | undefined;
}

/** In bytes; the largest files of CloudTrail have some ten million. */
const mostNumbered = 64 * 1024 * 1024;

/** What records of one kind have in common; `reported` once the set has been notified of it. */
interface Kind {
  readonly sample: LogRecord;
  readonly begun: Fingerprint;
  /** What requests of this kind are searched with; absent where they tell nothing. */
  readonly findMarks: MarkFinder | undefined;
  reported: boolean;
}

/** Whose records a number of the reader stands for. */
interface Known {
  /** Set when it is one that is wanted. */
  readonly principal?: string | undefined;
  readonly caller?: Caller | undefined;
}

/**
 * Reads log files and counts records of any number of principals in one pass, and gathers the facts of the whole set. A
 * record that differs from one known already in nothing but time and caller is not looked at any closer.
 */
export class Scanner {
  readonly #window: Window;
  readonly #match: PrincipalMatch;
  readonly #read: LogReader;
  readonly #records: RecordReader | undefined;
  /** By the numbers of the record reader. */
  readonly #kinds: (Kind | undefined)[] = [];
  readonly #callers: (Known | undefined)[] = [];
  readonly #groupOf = new Map<number, number>();
  readonly #groups = new Groups();
  readonly #facts = new SetFacts();
  readonly #seen = new SeenCallers();
  readonly #sightings = new Sightings();

  constructor(
    { window, roots }: Omit<ScanRequest, 'principals'>,
    match: PrincipalMatch,
    records: RecordReader | 'none' = RecordReader.open() ?? 'none',
  ) {
    this.#records = records === 'none' ? undefined : records;
    this.#window = window;
    this.#match = match;
    this.#read = logReader(roots);
  }

  /** Reads one file. What is wrong with it becomes a gap. */
  scan({ path, location, regular, anything = false, cached = false }: LogPath): void {
    const file = this.#read(path, regular);
    const reading = this.#readingOf(file, !anything);
    if (anything && (reading.kind === 'other' || file === notRegular.message)) return;
    if (cached && reading.kind === 'unread')
      return void this.#facts.addDamaged({ location, message: reading.message });
    const gaps = gapsOf(reading).map((message) => ({ location, message }));
    this.#facts.addFile(typeof file === 'string' ? 0 : file.size, gaps);
    if (reading.kind === 'events') this.#facts.addExports(reading.exports);
  }

  /** What was found since the last time. */
  take(): ScanPart {
    return { ...this.#facts.take(), sightings: this.#sightings.take() };
  }

  /** What all records of it have in common: its groups, by their number, and everybody who made a call. */
  outcome(): ScanOutcome {
    return { groups: this.#groups.all(), callers: this.#seen.list() };
  }

  #readingOf(file: ReturnType<LogReader>, isLog: boolean): Reading {
    if (typeof file === 'string') return { kind: 'unread', message: file };
    return this.#scanBytes(file.json, file.checked) ?? this.#scanText(file.json, isLog);
  }

  /**
   * Finds the records of a file as CloudTrail delivers it; undefined for any other. A text that was gzipped has a checksum
   * and is taken to be JSON.
   */
  #scanBytes(json: Buffer, checked: boolean): Reading | undefined {
    // The memory of the reader never shrinks: files that no trail writes are parsed.
    if (json.length > mostNumbered || !json.subarray(0, usualStart.length).equals(usualStart))
      return undefined;
    const table = this.#records?.read(json, checked);
    if (table === undefined || table.count > logCaps.records) return undefined;
    if (!table.ascii && !isUtf8(json)) return { kind: 'unread', message: notUtf8 };
    let malformed = 0;
    for (let at = 0; at < table.words.length; at += recordWidth)
      if (!this.#addNumbered(json, table.words, at)) malformed++;
    return { kind: 'events', problems: malformedMessage(malformed), exports: noExports };
  }

  #scanText(json: Buffer, isLog: boolean): Reading {
    let malformed = 0;
    const add = (value: unknown) => {
      if (!this.#addParsed(parseRecord(value))) malformed++;
    };
    const reading = readLogText(json, { most: logCaps.records, isLog, add });
    if (reading.kind !== 'events') return reading;
    return { ...reading, problems: [...malformedMessage(malformed), ...reading.problems] };
  }

  /** Adds a record of a table; false when it is malformed. */
  #addNumbered(json: Buffer, words: Uint32Array, at: number): boolean {
    const kindNumber = words[at + word.kind] ?? unnumbered;
    if (kindNumber === unnumbered) return this.#addParsed(parseAt(json, words, at));
    const kind = this.#kinds[kindNumber] ?? this.#newKind(kindNumber, json, words, at);
    if (kind === undefined) return this.#addParsed(parseAt(json, words, at));
    const time = (words[at + word.seconds] ?? 0) * 1000;
    if (time < this.#window.start || time > this.#window.end) return true;
    this.#facts.addTime(time);
    if (!kind.reported) {
      kind.reported = true;
      this.#facts.addKind(kind.sample);
    }
    const number = words[at + word.caller] ?? unnumbered;
    const { principal, caller } = this.#callers[number] ?? this.#newCaller(number, json, words, at);
    if (caller !== undefined) addTime(caller, time);
    if (principal !== undefined) this.#addSighting(principal, kind, time, json, words, at);
    return true;
  }

  /** A record of a kind that none was met of; undefined when even a sample of it is no event. */
  #newKind(number: number, json: Buffer, words: Uint32Array, at: number): Kind | undefined {
    const sample = parseAt(json, words, at);
    if (typeof sample === 'string') return undefined;
    // What a service event is of depends on its caller.
    if (sample.serviceEvent) return undefined;
    const findMarks = markFinder(sample.eventSource, sample.readOnly);
    const kind = { sample, begun: nameFingerprint(sample), findMarks, reported: false };
    this.#kinds[number] = kind;
    return kind;
  }

  #newCaller(number: number, json: Buffer, words: Uint32Array, at: number): Known {
    const record = parseAt(json, words, at);
    const known =
      typeof record === 'string'
        ? {}
        : { principal: this.#match.principalOf(record), caller: this.#seen.callerOf(record) };
    this.#callers[number] = known;
    return known;
  }

  #addSighting(
    principal: string,
    kind: Kind,
    time: Instant,
    json: Buffer,
    words: Uint32Array,
    at: number,
  ): void {
    const id = words[at + word.id] ?? 0;
    // What an error means depends on its message and on who made the call.
    if (id === 0 || kind.sample.denied || (words[at + word.message] ?? 0) !== 0) {
      const record = parseAt(json, words, at);
      if (typeof record !== 'string') this.#addRecord(principal, record);
      return;
    }
    const marks = kind.findMarks === undefined ? none : kind.findMarks(requestAt(json, words, at));
    const number = this.#groupNumber(principal, kind, marks, words, at);
    const call = this.#groups.callOf(number);
    if (call !== undefined) addTo(call, time, resourcesAt(json, words, at));
    this.#sightings.add(
      eventFingerprint(kind.begun, time, json, id, id + 36),
      undefined,
      dayOf(time),
      number,
    );
  }

  #groupNumber(
    principal: string,
    kind: Kind,
    marks: readonly string[],
    words: Uint32Array,
    at: number,
  ): number {
    const { sample } = kind;
    const all = marks.length === 0 ? sample.errorMarks : [...marks, ...sample.errorMarks];
    if (marks.length > 0) return this.#groups.numberOf(principal, { ...sample, marks: all });
    const key = (words[at + word.caller] ?? 0) * 2 ** 20 + (words[at + word.kind] ?? 0);
    const known = this.#groupOf.get(key);
    if (known !== undefined) return known;
    const number = this.#groups.numberOf(principal, { ...sample, marks: all });
    this.#groupOf.set(key, number);
    return number;
  }

  #addParsed(record: LogRecord | 'malformed' | 'skipped'): boolean {
    if (typeof record === 'string') return record === 'skipped';
    if (record.time < this.#window.start || record.time > this.#window.end) return true;
    this.#facts.addTime(record.time);
    this.#facts.addKind(record);
    const caller = this.#seen.callerOf(record);
    if (caller !== undefined) addTime(caller, record.time);
    const principal = this.#match.principalOf(record);
    if (principal !== undefined) this.#addRecord(principal, record);
    return true;
  }

  #addRecord(principal: string, record: LogRecord): void {
    const number = this.#groups.numberOf(principal, record);
    const call = this.#groups.callOf(number);
    if (call !== undefined) {
      addTo(call, record.time, resourcesIn(record));
      addDenial(call, record);
    }
    const [first, second] = fingerprintsOf(record);
    this.#sightings.add(first, second, dayOf(record.time), number);
  }
}

const none: readonly string[] = [];
const usualStart = Buffer.from('{"Records":[');
const noExports: ReadonlySet<ExportName> = new Set();
