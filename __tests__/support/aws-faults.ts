import type { Http } from './aws-answer';
import { operations } from './aws-description';
import { denied, Rejection } from './aws-refusal';
import type { Fields } from './aws-values';

type Way =
  | 'throttle'
  | '500'
  | '503-html'
  | '200-html'
  | 'empty-json'
  | 'hang'
  | 'reset'
  | 'cut-body'
  /** Half of a body that claims no length, and ends as if it were all. */
  | 'short-body'
  | 'access-denied'
  | 'expired-token';

/** An error by the name or code of a modelled one, or any other with its status. */
export interface OwnError {
  readonly code: string;
  readonly message: string;
  readonly status?: number;
  readonly details?: Fields;
}

/** The operation's own answer but for these fields, however deep; `{nextToken: tokenOf(...)}` repeats a page. */
export interface Altered {
  readonly changes: Fields;
}

/** What goes wrong with which requests: with the first `times` of them (all, by default) when `after` went well. */
export interface Fault {
  /** An operation, a prefix as in `iam`, `service-reference`, or any request. */
  readonly on: string;
  /** The region in which it happens; everywhere, by default. */
  readonly region?: string;
  readonly after?: number;
  readonly times?: number;
  readonly does: Way | OwnError | Altered;
  /** Seconds, as a header. */
  readonly retryAfter?: number;
  /** True if what was asked is done all the same, and only its answer is lost. */
  readonly done?: boolean;
}

const others = ['any request', 'service-reference', 'ListReferences', 'GetReference'];
const known = new Set([...operations.flatMap(({ name, service }) => [name, service.prefix]), ...others]);

/** Gives each request the first fault that is due. */
export function faultsOf(
  faults: readonly Fault[],
): (prefix: string, operation: string, region?: string) => Fault | undefined {
  const pending = faults.map((fault) => ({ fault, before: fault.after ?? 0, left: fault.times ?? Infinity }));
  const strange = faults.find(({ on }) => !known.has(on));
  if (strange !== undefined) throw new Error(`${strange.on} is never asked for`);
  return (prefix, operation, region) => {
    const here = pending.filter(
      ({ fault }) =>
        ['any request', prefix, operation].includes(fault.on) && (fault.region ?? region) === region,
    );
    const due = here.find(({ before, left }) => before === 0 && left > 0);
    for (const one of here) if (one.before > 0) one.before -= 1;
    if (due !== undefined) due.left -= 1;
    return due?.fault;
  };
}

/** The error that a fault is, if it is one. */
export function denialOf({ does, retryAfter }: Fault, caller: string, action: string): Rejection | undefined {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  if (typeof does === 'object') {
    if ('changes' in does) return undefined;
    const { code, message, status, details = {} } = does;
    return new Rejection(code, message, { details, headers, ...(status === undefined ? {} : { status }) });
  }
  if (does === 'throttle') return new Rejection('throttle', 'Rate exceeded', { headers });
  if (does === '500') return new Rejection('500', 'An internal error occurred', { headers });
  if (does === 'access-denied') return denied(caller, action);
  if (does === 'expired-token') {
    return new Rejection('expired-token', 'The security token included in the request is expired');
  }
  return undefined;
}

const page = '<html><head><title>Bad Gateway</title></head><body>The server is busy.</body></html>';

/** A page of a person between us and AWS, if the fault is one. */
export function pageOf({ does, retryAfter }: Fault): Http | undefined {
  if (does !== '503-html' && does !== '200-html') return undefined;
  const later = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return { status: Number(does.slice(0, 3)), headers: { 'content-type': 'text/html', ...later }, body: page };
}

/** What the fault puts in place of fields of the answer. */
export function changesOf({ does }: Fault): Fields {
  return typeof does === 'object' && 'changes' in does ? does.changes : {};
}

/** Whether what was asked is done for all that. */
export function isDone(fault: Fault): boolean {
  return (
    fault.done === true ||
    ['cut-body', 'short-body'].includes(String(fault.does)) ||
    Object.keys(changesOf(fault)).length > 0
  );
}
