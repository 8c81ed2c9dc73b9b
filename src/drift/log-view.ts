import type { EventActions } from './event-actions';
import { compare, sorted } from './merge-evidence';
import type { LogSourceName, LogView } from './source-view';
import { day, isoDay, parseDay, type Window } from './time';

/** A kind of record of a log set, whoever made it: what decides which absences the set can prove. */
export interface SetEvent {
  readonly eventSource: string;
  readonly eventName: string;
  /** An API call, as against a sign-in or something a service did by itself. */
  readonly call: boolean;
  /** CloudTrail's managementEvent; absent in records older than event version 1.06. */
  readonly management?: boolean;
  /** CloudTrail's readOnly; absent in old records. */
  readonly readOnly?: boolean;
}

/** The facts of a log set as a scan gathers them, without knowing any action. */
export interface LogSet
  extends Pick<
    LogView,
    | 'window'
    | 'span'
    | 'gaps'
    | 'files'
    | 'events'
    | 'accounts'
    | 'regions'
    | 'records'
    | 'query'
    | 'onlyRegions'
  > {
  readonly days: ReadonlySet<string>;
  readonly kinds: readonly SetEvent[];
}

/** The services whose events a trail can be told to leave out: ExcludeManagementEventSources of GetEventSelectors. */
export const excludableServices: readonly string[] = ['kms', 'rds-data'];

/** What a log set could have shown, for the whole catalogue. */
export function viewOfLogs(
  set: LogSet,
  events: EventActions,
  source: LogSourceName = 'cloudtrail-logs',
): LogView {
  const { window, span, gaps, files, events: count, accounts, regions, query, onlyRegions } = set;
  const actionsOf = ({ eventSource, eventName }: SetEvent): readonly string[] => {
    const meaning = events.meaningOf(eventSource, eventName);
    return meaning.kind === 'known' ? meaning.needs : [];
  };
  const management = set.kinds.filter((kind) => kind.management !== false);
  const calls = set.kinds.filter((kind) => kind.call);
  return {
    source,
    ...(query === undefined ? {} : { query }),
    ...(onlyRegions === undefined ? {} : { onlyRegions }),
    window,
    ...(span === undefined ? {} : { span }),
    gaps,
    files,
    events: count,
    accounts,
    regions,
    daysWithout: span === undefined ? [] : daysWithout(span, set.days),
    holdsReads: management.some((kind) => isRead(kind, actionsOf(kind), events)),
    holdsOthers: management.some((kind) => kind.readOnly === false),
    holdsServices: excludableServices.filter((service) =>
      set.kinds.some((kind) => serviceOf(kind, events) === service),
    ),
    managementActions: distinct(calls.filter((kind) => kind.management === true).flatMap(actionsOf)),
    mappedActions: distinct(calls.flatMap(actionsOf)),
    records: sorted(set.records),
  };
}

/** A record without readOnly (event versions before 1.01) is a read when all its actions are of a read level. */
function isRead({ readOnly }: SetEvent, actions: readonly string[], { catalogue }: EventActions): boolean {
  if (readOnly !== undefined) return readOnly;
  const levels = actions.flatMap((action) => {
    const id = catalogue.idOf(action);
    return id === undefined ? [] : [catalogue.levelOf(id)];
  });
  return levels.length > 0 && levels.every((level) => level === 'Read' || level === 'List');
}

function serviceOf({ eventSource, eventName }: SetEvent, events: EventActions): string | undefined {
  const meaning = events.meaningOf(eventSource, eventName);
  return meaning.kind === 'unknown' ? meaning.service : meaning.needs[0]?.split(':', 1)[0];
}

/** The days between the first and the last event that hold no record, runs of them as one range. */
function daysWithout(span: Window, present: ReadonlySet<string>): string[] {
  const missing: string[][] = [];
  for (let at = parseDay(isoDay(span.start)) ?? span.start; at <= span.end; at += day) {
    const name = isoDay(at);
    if (present.has(name)) continue;
    const run = missing.at(-1);
    if (run?.at(-1) === isoDay(at - day)) run.push(name);
    else missing.push([name]);
  }
  return missing.map((run) => (run.length === 1 ? (run[0] ?? '') : `${run[0]}/${run.at(-1)}`));
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compare);
}
