import { isUtf8 } from 'node:buffer';

// Shapes in which people keep CloudTrail events and which are not read: each is a gap by name, with the way to convert
// it. docs/evidence.md has the same list.

const messages = {
  lake: 'contains results of a CloudTrail Lake query without complete events: query SELECT eventJson FROM your event data store, and save the output of aws cloudtrail get-query-results',
  ocsf: 'contains OCSF events (Security Lake), which lack parts of the CloudTrail record: read the log files of the trail, or use the athena source',
  insights:
    'contains results of CloudWatch Logs Insights: convert them with jq \'{Records: [.results[][] | select(.field == "@message") | .value | fromjson]}\'',
  lookup:
    'contains output of lookup-events without CloudTrailEvent: save the full output of aws cloudtrail lookup-events --output json',
  wrapped:
    'contains events inside another document: save them as {"Records": [...]}, or one event a line, as JSON',
  csv: 'contains CSV without complete records: in the event history, choose Download as JSON; for Athena tables, use the athena source',
  text: 'contains events that are not JSON: save them as JSON (--output json)',
  page: "is one page of several (NextToken), and the other pages were not found: export without --max-items, or join all pages with jq -s '{Records: [.[].Events[].CloudTrailEvent | fromjson]}'",
  utf16: 'not UTF-8, but UTF-16: save it as UTF-8',
} as const;

/** What is reported of each shape that is not read. */
export const unreadShapes: Readonly<Record<keyof typeof messages, string>> = messages;

type Json = Readonly<Record<string, unknown>>;

/** What is reported of a JSON value that holds events in a shape that is not read; undefined when it holds none. */
export function unreadIn(value: unknown): string | undefined {
  if (isObject(value) && isOwnFile(value)) return undefined;
  if (isObject(value) && Array.isArray(value.QueryResultRows)) return messages.lake;
  const shape = shapeOf(value);
  if (shape !== 'wrapped' || !isObject(value)) return shape && messages[shape];
  if ('results' in value && 'statistics' in value) return messages.insights;
  return 'Events' in value || 'EventSource' in value ? messages.lookup : messages.wrapped;
}

/** Evidence files and reports of this tool name events that no action is known for. */
function isOwnFile(value: Json): boolean {
  return (
    typeof value.schemaVersion === 'number' && ('coverage' in value || 'targets' in value || 'views' in value)
  );
}

/** How many values of a document are looked at: a list holds events from its end to its beginning, or none. */
const mostSteps = 100_000;

/** What shows, anywhere in a value, that it holds events. */
function shapeOf(value: unknown): 'wrapped' | 'ocsf' | undefined {
  const open = [value];
  for (let step = 0; open.length > 0 && step < mostSteps; step++) {
    const one = open.pop();
    if (typeof one === 'string' && isEventText(one)) return 'wrapped';
    if (typeof one !== 'object' || one === null) continue;
    if ('class_uid' in one && 'api' in one) return 'ocsf';
    if (isLikeEvent(one)) return 'wrapped';
    for (const own of Object.values(one)) open.push(own);
  }
  return undefined;
}

/** Whether the members of an object are those of an event: in its own terms, or in Elastic's. */
function isLikeEvent(value: object): boolean {
  const texts = Object.entries(value).filter(([, own]) => typeof own === 'string');
  const names = new Map(texts.map(([name, own]) => [plainName(name), String(own)]));
  return (
    hasEventNames(names) || (names.has('action') && /\.amazonaws\.com/.test(names.get('provider') ?? ''))
  );
}

/** Names of members or columns of an event, in whatever way they are written. */
function hasEventNames(names: { has(name: string): boolean }): boolean {
  return names.has('eventname') && (names.has('eventsource') || names.has('eventtime'));
}

/** `Event name`, `"eventname"`, `event_name` and `eventName` are one. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** Whether a text has the JSON of an event in it, whatever escapes it. */
export function isEventText(text: string): boolean {
  return (
    /eventSource\\*"\s*:\s*\\*"[a-z0-9.-]+\.amazonaws\./.test(text) && /eventName\\*"\s*:\s*\\*"/.test(text)
  );
}

/** What is reported of a text that is not JSON and holds events; undefined when it holds none. */
export function unreadText(text: string): string | undefined {
  const head = text.slice(0, 4096);
  const line = head.split('\n').find((one) => one.trim() !== '') ?? '';
  const columns = new Set(line.split(/[,;\t|]/).map(plainName));
  if (hasEventNames(columns)) return messages.csv;
  return isEventText(text.slice(0, 1024 * 1024)) ? messages.text : undefined;
}

const magic: readonly (readonly [name: string, at: number, bytes: string])[] = [
  ['zip', 0, 'PK\u0003\u0004'],
  ['bzip2', 0, 'BZh'],
  ['xz', 0, '\u00fd7zXZ\u0000'],
  ['Zstandard', 0, '\u0028\u00b5\u002f\u00fd'],
  ['LZ4', 0, '\u0004\u0022\u004d\u0018'],
  ['7-Zip', 0, '7z\u00bc\u00af'],
  ['Snappy', 0, '\u00ff\u0006\u0000\u0000sNaPpY'],
  ['tar', 257, 'ustar'],
];

const tables: readonly (readonly [name: string, bytes: string])[] = [
  ['Parquet', 'PAR1'],
  ['ORC', 'ORC'],
  ['Avro', 'Obj\u0001'],
];

/** What is reported of bytes that are not text and may hold events: an archive, or a table with columns of events. */
export function unreadBytes(bytes: Buffer): string | undefined {
  const begins = (text: string, at = 0) => bytes.toString('latin1', at, at + text.length) === text;
  if (begins('\u00ff\u00fe') || begins('\u00fe\u00ff')) return messages.utf16;
  const archive = magic.find(([, at, text]) => begins(text, at));
  if (archive !== undefined && (archive[0] !== 'bzip2' || !isUtf8(bytes)))
    return `is compressed as ${archive[0]}: unpack it, or compress each file with gzip`;
  const table = tables.find(([, text]) => begins(text));
  if (table === undefined || !hasColumns(bytes)) return undefined;
  return `is ${table[0]}, which is not supported: use the log files of the trail, or the athena source`;
}

/** Tables have the names of their columns at one of their ends, as text. */
function hasColumns(bytes: Buffer): boolean {
  const end = 1024 * 1024;
  const ends = bytes.toString('latin1', 0, end) + bytes.toString('latin1', Math.max(end, bytes.length - end));
  return /event_?name|class_uid/i.test(ends);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
