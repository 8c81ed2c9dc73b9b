import { AwsFailure } from '../../aws/aws-failure';
import { compare } from '../../base/order';
import type { Window } from '../../base/time';
import { callKey, mergeCalls } from '../../evidence/call-counts';
import { type Caller, seenIn } from '../../evidence/callers';
import type { CallCount, LastAuthorization, SeenPrincipals } from '../../evidence/evidence';
import type { LogSet, SetEvent } from '../../evidence/from-logs';
import type { ResultRow } from './api';
import { part, resultColumns } from './query';

/** What the rows of a result say. */
interface Counted {
  readonly calls: CallCount[];
  readonly set: Pick<
    LogSet,
    'span' | 'events' | 'accounts' | 'regions' | 'days' | 'kinds' | 'eventsByPrincipal'
  > & { readonly principalsSeen: SeenPrincipals };
  /** Records without a readable time, source or name. */
  readonly malformed: number;
}

type Fields = ReadonlyMap<string, string>;

/**
 * Reads the rows of a query's result. `principals` are in the query's order. Throws AwsFailure for a row that no
 * query of ours has: what cannot be read is not left out.
 */
export function readRows(rows: readonly ResultRow[], principals: readonly string[]): Counted {
  const all = rows.map(fieldsOf);
  const of = (which: number) =>
    all.filter((fields) => number(fields, 'part') === which && flag(fields, 'fine'));
  const kinds = of(part.kind);
  const own = of(part.call).map((fields) => ({ fields, principal: principalOf(fields, principals) }));
  const calls = own.flatMap((one) => (flag(one.fields, 'called') ? [callOf(one.fields, one.principal)] : []));
  const records = new Map(principals.map((principal) => [principal, 0]));
  for (const { fields, principal } of own)
    records.set(principal, (records.get(principal) ?? 0) + number(fields, 'events'));
  const span = spanOf(kinds);
  const malformed = sum(all.filter((one) => number(one, 'part') === part.kind && !flag(one, 'fine')));
  const callers = of(part.caller).filter((fields) => fields.has('caller'));
  return {
    calls: mergedCalls(calls),
    set: {
      ...(span === undefined ? {} : { span }),
      events: sum(kinds),
      accounts: valuesOf(of(part.account), 'account'),
      regions: valuesOf(of(part.region), 'place'),
      days: new Set(valuesOf(of(part.day), 'day')),
      kinds: kinds.map(kindOf),
      eventsByPrincipal: records,
      // What cannot be read may name anybody.
      principalsSeen: seenIn(
        [{ callers: callers.map(callerOf), complete: true }],
        principals,
        malformed === 0,
      ),
    },
    malformed,
  };
}

function fieldsOf(row: ResultRow): Fields {
  if (row.length !== resultColumns.length) throw unreadable(`it has ${row.length} columns`);
  const fields = resultColumns.flatMap((name, index): [string, string][] => {
    const value = row[index];
    return value === undefined ? [] : [[name, value]];
  });
  return new Map(fields);
}

function principalOf(fields: Fields, principals: readonly string[]): string {
  const principal = principals[number(fields, 'who')];
  if (principal === undefined) throw unreadable('it is for a principal that was not queried');
  return principal;
}

function callOf(fields: Fields, principal: string): CallCount {
  const action = fields.get('action');
  const authorization = authorizationIn(fields);
  return {
    principal,
    eventSource: text(fields, 'source'),
    eventName: text(fields, 'name'),
    outcome: flag(fields, 'denied') ? 'denied' : 'allowed',
    region: text(fields, 'place'),
    ...(action === undefined ? {} : { deniedAction: action }),
    ...optionalText('policyType', fields.get('policy_type')),
    ...(fields.has('explicit_deny') ? { explicitDeny: true as const } : {}),
    ...optionalText('policyArn', fields.get('policy_arn')),
    ...optionalText('invokedBy', fields.get('invoked_by')),
    ...(fields.has('marks') ? { marks: text(fields, 'marks').split(',') } : {}),
    ...(fields.has('denial_day') ? { denialDays: [text(fields, 'denial_day')] } : {}),
    ...(authorization === undefined ? {} : { authorization }),
    count: number(fields, 'events'),
    first: number(fields, 'first_at'),
    last: number(fields, 'last_at'),
    resources: textsIn(fields, 'resources').sort(compare),
    allResources:
      number(fields, 'bare') === 0 &&
      number(fields, 'distinct_resources') === textsIn(fields, 'resources').length,
  };
}

function kindOf(fields: Fields): SetEvent {
  const management = fields.has('management') ? { management: flag(fields, 'management') } : {};
  const readOnly = fields.has('read_only') ? { readOnly: flag(fields, 'read_only') } : {};
  const names = { eventSource: text(fields, 'source'), eventName: text(fields, 'name') };
  return { ...names, call: flag(fields, 'recorded'), ...management, ...readOnly };
}

function callerOf(fields: Fields): Caller {
  return {
    arn: text(fields, 'caller'),
    fromSession: flag(fields, 'from_session'),
    first: number(fields, 'first_at'),
    last: number(fields, 'last_at'),
  };
}

function spanOf(kinds: readonly Fields[]): Window | undefined {
  if (kinds.length === 0) return undefined;
  const start = kinds.reduce(
    (first, one) => Math.min(first, number(one, 'first_at')),
    Number.POSITIVE_INFINITY,
  );
  return { start, end: kinds.reduce((last, one) => Math.max(last, number(one, 'last_at')), start) };
}

/** A column that holds the JSON of a list of texts; none of them where it is null. */
function textsIn(fields: Fields, name: string): string[] {
  const json = fields.get(name);
  if (json === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(json);
    if (parsed === null) return [];
    if (Array.isArray(parsed) && parsed.every((one) => typeof one === 'string')) return parsed;
  } catch {
    // Said below, without the engine's message, which quotes the text.
  }
  throw unreadable(`its ${name} is not a list`);
}

function authorizationIn(fields: Fields): LastAuthorization | undefined {
  const [at = '', id] = fields.get('authorized')?.split(' ') ?? [];
  return id === undefined ? undefined : { at: Number(at), id };
}

function optionalText<K extends string>(name: K, value: string | undefined): { [P in K]?: string } {
  const result: { [P in K]?: string } = {};
  if (value !== undefined) result[name] = value;
  return result;
}

function valuesOf(rows: readonly Fields[], name: string): string[] {
  const values = rows.flatMap((fields) => fields.get(name) ?? []).filter((value) => value !== '');
  return values.sort(compare);
}

function sum(rows: readonly Fields[]): number {
  return rows.reduce((total, fields) => total + number(fields, 'events'), 0);
}

/** Denied calls have a row for each day. */
function mergedCalls(calls: readonly CallCount[]): CallCount[] {
  const merged = new Map<string, CallCount>();
  for (const call of calls) {
    const key = callKey(call);
    const other = merged.get(key);
    merged.set(key, other === undefined ? call : mergeCalls(other, call));
  }
  return [...merged].sort(([a], [b]) => compare(a, b)).map(([, call]) => call);
}

function text(fields: Fields, name: string): string {
  const value = fields.get(name);
  if (value === undefined) throw unreadable(`it has no ${name}`);
  return value;
}

function number(fields: Fields, name: string): number {
  const value = text(fields, name);
  if (!/^\d{1,15}$/.test(value)) throw unreadable(`its ${name} is not a number`);
  return Number(value);
}

function flag(fields: Fields, name: string): boolean {
  const value = text(fields, name);
  if (value !== 'true' && value !== 'false') throw unreadable(`its ${name} is neither true nor false`);
  return value === 'true';
}

function unreadable(why: string): AwsFailure {
  return new AwsFailure('rejected', `a row of the result cannot be read: ${why}; run again`);
}
