import type { Fault } from './aws-faults';
import { roleInIam } from './aws-run';
import { type AwsCase, byGeneration, type Said, trail } from './aws-run-cases';
import type { AdvancedEventSelector, Trail } from './aws-trails';
import { role } from './records';
import { allow, type Inputs } from './repository';

/** The action in use. */
export const used = 'ec2:RunInstances';
/** Actions that only some trails show. */
export const [read, write, kms, data] = [
  'ec2:DescribeInstances',
  'ec2:StopInstances',
  'kms:ScheduleKeyDeletion',
  'rds-data:ExecuteSql',
];
export const all = [read, write, kms];
export const policy = allow(used, ...all, data);

/** What is over-granted; the rest of what was not used is undetermined, and what was used is used. */
export function said(overGranted: readonly string[], reasons: Said['reasons'] = {}): Said {
  const state = (one: string) => [one, overGranted.includes(one) ? 'over-granted' : 'undetermined'];
  const states = Object.fromEntries([...new Set([...all, ...overGranted])].map(state));
  const verdict = overGranted.length === 0 ? 'pass' : 'fail';
  return { states: { ...states, [used]: 'used' }, reasons, verdict };
}

/** Policy generation over some trails. */
export function over(
  name: string,
  trails: readonly Trail[],
  outcome: Said,
  more: Inputs = {},
  faults: Fault[] = [],
): AwsCase {
  const generation = { seen: [{ principal: role, documents: [allow(used)] }] };
  const scenario = { roles: [roleInIam], trails, generation, faults };
  const args = { ...byGeneration, 'cloudtrail-arn': trails.map(({ arn }) => arn).join(','), ...more };
  return [name, scenario, { policy, args }, outcome];
}

export const main = (more: Partial<Trail> = {}): Trail => ({ arn: trail, ...more });
export const second = (more: Partial<Trail> = {}): Trail => ({
  arn: trail.replace('/main', '/second'),
  ...more,
});
export const writes: Partial<Trail> = { selectors: [{ ReadWriteType: 'WriteOnly' }] };
export const reads: Partial<Trail> = { selectors: [{ ReadWriteType: 'ReadOnly' }] };
export const without = (...sources: readonly string[]): Partial<Trail> => ({
  selectors: [{ ExcludeManagementEventSources: sources }],
});

/** An advanced selector of management events with further fields. */
export function advanced(...fields: AdvancedEventSelector['FieldSelectors']): Partial<Trail> {
  return { advanced: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }, ...fields] }] };
}

export const noReads = { [read]: /^the trail does not record read events/ };
export const noKms = { [kms]: /^the trail excludes kms/ };
export const denied: Fault = { on: 'GetEventSelectors', does: 'access-denied' };
export const unread = [/^trail-unreadable: arn:aws:cloudtrail:.*trail\/main is assumed to record all events/];
