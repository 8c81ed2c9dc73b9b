import { type CallCount, resourceLimit } from '../../drift/evidence';
import { compare } from '../../drift/merge-evidence';
import type { Group } from './part';
import { type LogRecord, refusalOf } from './record';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A call while it is added up. */
export type OpenCall = Mutable<Omit<CallCount, 'count' | 'resources'>> & { resources: string[] };

/** A record that is a call, as the first one of its group: what they all have in common, and nothing counted yet. */
export function openCall(principal: string, record: LogRecord): OpenCall {
  const { eventSource, eventName, region, denied } = record;
  const named = denied ? refusalOf(record.errorMessage).action : undefined;
  return {
    principal,
    eventSource,
    eventName,
    outcome: denied ? 'denied' : 'allowed',
    region,
    ...(named === undefined ? {} : { deniedAction: named }),
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    resources: [],
    allResources: true,
  };
}

/** The resources of a record: those it lists, and the one that a refusal names. */
export function resourcesIn({ denied, errorMessage, resources }: LogRecord): readonly string[] {
  const refused = denied ? refusalOf(errorMessage).resource : undefined;
  return refused === undefined ? resources : [...resources, refused];
}

/** Adds the time and the resources of one more record. */
export function addTo(call: OpenCall, time: number, resources: readonly string[]): void {
  if (time < call.first) call.first = time;
  if (time > call.last) call.last = time;
  if (resources.length === 0) call.allResources = false;
  for (const arn of resources) if (!keep(call.resources, arn)) call.allResources = false;
}

/** Two halves of a group as one. */
export function mergeCalls(a: CallCount, b: CallCount): CallCount {
  const resources = [...a.resources];
  const all = b.resources.map((arn) => keep(resources, arn)).every(Boolean);
  return {
    ...a,
    count: a.count + b.count,
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    resources,
    allResources: a.allResources && b.allResources && all,
  };
}

/** Keeps an ARN if it is one of the smallest, in order; false when one had to be left out. */
function keep(resources: string[], arn: string): boolean {
  const last = resources.at(-1);
  if (resources.length === resourceLimit && last !== undefined && compare(arn, last) > 0) return false;
  if (resources.includes(arn)) return true;
  const at = resources.findIndex((other) => compare(arn, other) < 0);
  resources.splice(at < 0 ? resources.length : at, 0, arn);
  if (resources.length <= resourceLimit) return true;
  resources.pop();
  return false;
}

/** What tells groups apart: principal and, of calls, all but times and resources. */
export function groupKey({ principal, call }: Group): string {
  if (call === undefined) return principal;
  const { eventSource, eventName, outcome, region, deniedAction } = call;
  return [principal, eventSource, eventName, outcome, region, deniedAction].join(' ');
}
