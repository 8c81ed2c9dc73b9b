import { parseJson } from './log-bytes';
import { unreadIn, unreadShapes } from './unread-shapes';

/** Ways to export events, which hold what was asked for: a filter, a region or a time may have left out the rest. */
export const exportNames = ['lookup-events', 'EventBridge', 'CloudWatch Logs', 'CloudTrail Lake'] as const;
export type ExportName = (typeof exportNames)[number];

/** What a JSON value of a log set holds. */
export interface FoundEvents {
  /** Whether it is of a shape that is read, even if it holds no event. */
  readonly known: boolean;
  /** Event records, not checked yet. */
  readonly records: readonly unknown[];
  /** What was not read, and how to convert it. */
  readonly unread: ReadonlySet<string>;
  readonly exports: ReadonlySet<ExportName>;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Finds the event records of a JSON value: of a file as CloudTrail delivers it, of the output of `lookup-events`, of
 * events that EventBridge or CloudWatch Logs wrap, of a list of any of these. A record is never searched for others:
 * its request may hold what looks like one. Sources of the shapes:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetQueryResults.html
 */
export function eventsIn(value: unknown): FoundEvents {
  const found: Found = { known: false, records: [], unread: new Set(), exports: new Set() };
  look(value, found, 0);
  return found;
}

interface Found extends FoundEvents {
  known: boolean;
  readonly records: unknown[];
  readonly unread: Set<string>;
  readonly exports: Set<ExportName>;
}

/** Of wrappers in wrappers: EventBridge inside CloudWatch Logs inside a list is three. */
const deepest = 6;

function look(value: unknown, found: Found, depth: number): void {
  if (depth > deepest || !opened(value, found, depth)) {
    const unread = unreadIn(value);
    if (unread !== undefined) found.unread.add(unread);
  }
}

/** Takes the records out of a value; false when it is of no shape that is read. */
function opened(value: unknown, found: Found, depth: number): boolean {
  if (Array.isArray(value)) return lookAt(value, found, depth);
  if (!isObject(value)) return false;
  if (Array.isArray(value.Records)) {
    found.known = true;
    for (const record of value.Records) found.records.push(record);
    return true;
  }
  if ('Records' in value) {
    found.unread.add('Records is not an array');
    return true;
  }
  if (isRecord(value)) return add(value, found);
  return openedList(value, found, depth) || openedWrapper(value, found, depth);
}

const lists: readonly (readonly [member: string, from: ExportName])[] = [
  ['Events', 'lookup-events'],
  ['events', 'CloudWatch Logs'],
  ['logEvents', 'CloudWatch Logs'],
];

function openedList(value: Json, found: Found, depth: number): boolean {
  const rows = rowsOf(value.QueryResultRows);
  const list = lists.find(([member]) => Array.isArray(value[member]));
  const items = rows ?? (list === undefined ? undefined : value[list[0]]);
  if (!Array.isArray(items)) return false;
  const before = found.records.length;
  lookAt(items, found, depth);
  if (found.records.length === before) return items.length === 0 || found.unread.size > 0;
  found.exports.add(rows === undefined ? (list?.[1] ?? 'lookup-events') : 'CloudTrail Lake');
  if (isText(value.NextToken) || isText(value.nextToken)) found.unread.add(unreadShapes.page);
  return true;
}

/** The events of query results that have them as a column; undefined for any other results. */
function rowsOf(rows: unknown): unknown[] | undefined {
  if (!Array.isArray(rows)) return undefined;
  const events = rows.flatMap((row: unknown) => {
    const columns: unknown[] = Array.isArray(row) ? row : [];
    const column = columns.find((one) => isObject(one) && Object.keys(one).some(isEventJson));
    return isObject(column) ? [parsed(Object.values(column)[0])] : [];
  });
  return events.length === rows.length ? events : undefined;
}

function isEventJson(name: string): boolean {
  return name.toLowerCase() === 'eventjson';
}

function openedWrapper(value: Json, found: Found, depth: number): boolean {
  const [inner, from] = wrapped(value);
  if (from === undefined) return false;
  const before = found.records.length;
  if (inner === undefined || !opened(inner, found, depth + 1)) return false;
  if (found.records.length > before) found.exports.add(from);
  return true;
}

/** What a wrapper holds, and which one it is. */
function wrapped(value: Json): readonly [unknown, ExportName] | readonly [undefined, undefined] {
  if (isText(value.CloudTrailEvent)) return [parsed(value.CloudTrailEvent), 'lookup-events'];
  if (isObject(value.detail) && isText(value['detail-type'])) return [value.detail, 'EventBridge'];
  if (isText(value.message)) return [parsed(value.message), 'CloudWatch Logs'];
  return [undefined, undefined];
}

/** The JSON object in a text; undefined for any other text. */
function parsed(text: unknown): unknown {
  if (typeof text !== 'string' || !text.trimStart().startsWith('{')) return undefined;
  return parseJson(text);
}

/** Looks at the items of a list; false when none of them is of a shape that is read. */
function lookAt(items: readonly unknown[], found: Found, depth: number): boolean {
  if (items.length === 0) return false;
  for (const item of items) look(item, found, depth + 1);
  return true;
}

function add(record: unknown, found: Found): true {
  found.known = true;
  found.records.push(record);
  return true;
}

/** Whether an object is an event by itself; what else it lacks is said of it later. */
function isRecord(value: Json): boolean {
  return isText(value.eventSource) && isText(value.eventName);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
