import { compare } from '../base/order';
import { latestDays } from './denial';
import { type CallCount, type LastAuthorization, resourceLimit } from './evidence';

/** What tells calls apart: all but times, numbers and resources; also their order. */
export function callKey(call: Omit<CallCount, 'count'>): string {
  const { principal, eventSource, eventName, outcome, region, deniedAction, marks, invokedBy } = call;
  const { policyType, explicitDeny, policyArn } = call;
  const names = [principal, eventSource, eventName, outcome, region, deniedAction, marks?.join()];
  return [...names, policyType, explicitDeny, policyArn, invokedBy].join('\n');
}

/** Two halves of a group as one. */
export function mergeCalls(a: CallCount, b: CallCount): CallCount {
  const resources = [...a.resources];
  const all = b.resources.map((arn) => keepResource(resources, arn)).every(Boolean);
  const days = latestDays([...(a.denialDays ?? []), ...(b.denialDays ?? [])]);
  const authorization =
    b.authorization === undefined ? a.authorization : laterAuthorization(a.authorization, b.authorization);
  return {
    ...a,
    ...(days.length === 0 ? {} : { denialDays: days }),
    ...(authorization === undefined ? {} : { authorization }),
    count: a.count + b.count,
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    resources,
    allResources: a.allResources && b.allResources && all,
  };
}

/** Keeps an ARN if it is one of the smallest, in order; false when one had to be left out. */
export function keepResource(resources: string[], arn: string): boolean {
  const last = resources.at(-1);
  if (resources.length === resourceLimit && last !== undefined && compare(arn, last) > 0) return false;
  if (resources.includes(arn)) return true;
  const at = resources.findIndex((other) => compare(arn, other) < 0);
  resources.splice(at < 0 ? resources.length : at, 0, arn);
  if (resources.length <= resourceLimit) return true;
  resources.pop();
  return false;
}

/** Of two at the same time the one with the greater id stands, whichever is read first. */
export function laterAuthorization(
  a: LastAuthorization | undefined,
  b: LastAuthorization,
): LastAuthorization {
  if (a === undefined || a.at < b.at) return b;
  return a.at === b.at && a.id < b.id ? b : a;
}
