import { isUtf8 } from 'node:buffer';
import { decodeUtf8 } from '../../files/read-file';
import { type ExportName, eventsIn, type FoundEvents } from './events-in';
import { isDense, notUtf8, parseJson } from './log-bytes';
import { isEventText, unreadBytes, unreadText } from './unread-shapes';

/** What a file of a log set turned out to be. */
export type Reading =
  /** Its records were passed on; `problems` are what it holds besides them that could not be read. */
  | {
      readonly kind: 'events';
      readonly problems: readonly string[];
      readonly exports: ReadonlySet<ExportName>;
    }
  /** Whole and readable, and holds no events. */
  | { readonly kind: 'other' }
  /** Nothing of it was passed on. */
  | { readonly kind: 'unread'; readonly message: string };

/** What is wrong with a file, each a gap. */
export function gapsOf(reading: Reading): readonly string[] {
  if (reading.kind === 'other') return [];
  return reading.kind === 'unread' ? [reading.message] : reading.problems;
}

/** What is said of so many records that are none; nothing for none. */
export function malformedMessage(count: number): string[] {
  if (count === 0) return [];
  return [`${count} records without a readable eventTime, eventSource, eventName or userIdentity`];
}

/** How a text is read. */
export interface LogTextOptions {
  /** How many records it may have. */
  readonly most: number;
  /** Whether it is called like a log file: then it has to be JSON. What lies beside the logs may be anything. */
  readonly isLog: boolean;
  /** Takes an event record, which may still lack anything. */
  add(record: unknown): void;
}

const notJson = 'truncated or not JSON';

/**
 * Reads the events of a text by parsing it: one JSON document, a list of documents one behind the other, or one a line
 * (as jq -c, Firehose and exports of CloudWatch Logs to S3 write them).
 */
export function readLogText(json: Buffer, options: LogTextOptions): Reading {
  const unread = unreadBytes(json);
  if (unread !== undefined) return { kind: 'unread', message: unread };
  if (!isUtf8(json)) return notALog(notUtf8, options);
  if (startsWithLine(json)) return readLines(json, options);
  if (isDense(json)) return { kind: 'unread', message: 'more values than the limit for a log file' };
  const text = decodeUtf8(json) ?? '';
  if (text.trim() === '') return notALog('empty', options);
  const value = parseJson(text);
  if (value !== undefined) return takeAll([eventsIn(value)], options);
  const documents = documentsIn(text);
  if (documents !== undefined) return takeAll(documents.map(eventsIn), options);
  const lines = readLines(json, options);
  if (lines.kind === 'events') return lines;
  return brokenText(text, options);
}

function brokenText(text: string, options: LogTextOptions): Reading {
  const unread = unreadText(text);
  if (unread === undefined) return notALog(notJson, options);
  if (!/^[\s\uFEFF]*[{[]/.test(text)) return { kind: 'unread', message: unread };
  const again = /"CloudTrailEvent"\s*:/.test(text)
    ? ': save the output of aws cloudtrail lookup-events again'
    : '';
  return { kind: 'unread', message: notJson + again };
}

function notALog(message: string, { isLog }: LogTextOptions): Reading {
  return isLog ? { kind: 'unread', message } : { kind: 'other' };
}

/** Passes on the records of documents, or nothing where there are too many. */
function takeAll(documents: readonly FoundEvents[], { most, add }: LogTextOptions): Reading {
  const problems = new Set(documents.flatMap(({ unread }) => [...unread]));
  const count = documents.reduce((sum, { records }) => sum + records.length, 0);
  if (count > most) return { kind: 'unread', message: tooMany(most) };
  if (!documents.some(({ known }) => known)) {
    const [message] = problems;
    return message === undefined ? { kind: 'other' } : { kind: 'unread', message };
  }
  for (const { records } of documents) for (const record of records) add(record);
  const exports = new Set(documents.flatMap((one) => [...one.exports]));
  return { kind: 'events', problems: [...problems], exports };
}

function tooMany(most: number): string {
  return `more than ${most} records`;
}

/** Whether the first line is a JSON document by itself and more lines follow. */
function startsWithLine(json: Buffer): boolean {
  for (const [line, end] of linesOf(json)) {
    if (line === '') continue;
    const rest = json.subarray(end);
    return line.startsWith('{') && rest.some((byte) => byte > 0x20) && parseJson(line) !== undefined;
  }
  return false;
}

/** Lines are read one by one: a broken one costs the others nothing. */
function readLines(json: Buffer, { most, isLog, add }: LogTextOptions): Reading {
  const problems = new Set<string>();
  const exports = new Set<ExportName>();
  let [known, count, number] = [false, 0, 0];
  const broken: number[] = [];
  for (const [line] of linesOf(json)) {
    number++;
    if (line === '' || line === '[' || line === ']') continue;
    const documents = documentsOfLine(line);
    if (documents === undefined) {
      if (isLog || isEventText(line)) broken.push(number);
      continue;
    }
    for (const { known: isKnown, records, unread, exports: from } of documents.map(eventsIn)) {
      known ||= isKnown;
      count += records.length;
      if (count > most) return { kind: 'events', problems: [tooMany(most)], exports };
      for (const record of records) add(record);
      for (const one of unread) problems.add(one);
      for (const one of from) exports.add(one);
    }
  }
  const all = [...brokenLines(broken), ...problems];
  if (known) return { kind: 'events', problems: all, exports };
  return all[0] === undefined ? { kind: 'other' } : { kind: 'unread', message: all[0] };
}

function brokenLines([first, ...more]: readonly number[]): string[] {
  if (first === undefined) return [];
  if (more.length === 0) return [`line ${first} is truncated or not JSON`];
  return [`${more.length + 1} lines are truncated or not JSON, the first is line ${first}`];
}

function documentsOfLine(line: string): unknown[] | undefined {
  if (!/^[{[]/.test(line) || isDense(Buffer.from(line))) return undefined;
  const value = parseJson(line);
  return value === undefined ? documentsIn(line) : [value];
}

/** What exports of CloudWatch Logs write before an event: its time, of `aws logs tail` also the stream. */
const linePrefix = /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(Z|[+-]\d\d:\d\d)? (\S{1,512} )?(?=\{)/;

/** The lines of a text with what stands before and behind their JSON taken off, and where each ends. */
function* linesOf(json: Buffer): Generator<readonly [line: string, end: number]> {
  for (let at = 0; at < json.length; ) {
    const feed = json.indexOf(0x0a, at);
    const end = feed < 0 ? json.length : feed + 1;
    const line = json
      .toString('utf8', at, end)
      .replace(/^\uFEFF/, '')
      .trim()
      .replace(/,$/, '');
    yield [/^\d/.test(line) ? line.replace(linePrefix, '') : line, end];
    at = end;
  }
}

/**
 * The JSON documents of a text that has them one behind the other, as Firehose writes them; undefined when anything else
 * stands between them.
 */
function documentsIn(text: string): unknown[] | undefined {
  const documents: unknown[] = [];
  for (let at = 0; ; ) {
    while (at < text.length && isBetween(text.charCodeAt(at))) at++;
    if (at === text.length) return documents.length === 0 ? undefined : documents;
    const end = endOfDocument(text, at);
    const value = end === undefined ? undefined : parseJson(text.slice(at, end));
    if (end === undefined || value === undefined) return undefined;
    documents.push(value);
    at = end;
  }
}

/** White space, the record separator of RFC 7464, or a byte order mark. */
function isBetween(code: number): boolean {
  return code <= 0x20 || code === 0xfeff;
}

/** Where the object or list that begins at a position ends; undefined when there is none, or it does not end. */
function endOfDocument(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      depth--;
      if (depth === 0) return at + 1;
    }
    if (depth === 0) return undefined;
  }
  return undefined;
}

/** Where the closing quote of a string is; the end of the text where there is none. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}
