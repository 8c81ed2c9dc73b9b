import type { Fault } from './aws-faults';
import { account } from './aws-identity';
import type { ManagedPolicy, Role } from './aws-principal';
import { daysAgo, roleInIam, withBackground } from './aws-run';
import { type AwsCase, byGeneration, document, type Said, statement, trail } from './aws-run-cases';
import type { Scenario } from './aws-scenario';
import { role, type ShortRecord } from './records';
import { allow, type Inputs } from './repository';

export const queue = 'sqs:CreateQueue';
const shared = `arn:aws:iam::${account}:policy/shared`;
const byAws = 'arn:aws:iam::aws:policy/AmazonSQSFullAccess';

/** What the role may do in IAM: the fields of the role, its managed policies, what cannot be read. */
export interface Live extends Partial<Role> {
  readonly policies?: readonly ManagedPolicy[];
  readonly faults?: readonly Fault[];
}

export const nothing: Live = {};
export const customer: Live = { attached: [shared], policies: [{ arn: shared, document: allow('sqs:*') }] };
export const owned: Live = { attached: [byAws], policies: [{ arn: byAws, document: allow('sqs:*') }] };
export const inline: Live = { inline: { queues: allow(queue) } };
export const byName: Live = { inline: { 'prod-payments-policy': allow('ec2:RunInstances', queue) } };
export const named: Live = { inline: { Policy: allow('ec2:RunInstances', queue) } };
export const byContent: Live = {
  inline: { compute: allow('ec2:RunInstances', 'ec2:StartInstances', queue) },
};
export const rejected: Live = {
  ...customer,
  inline: { stop: document({ ...statement(queue), Effect: 'Deny' }) },
};
export const unread: Live = { ...customer, faults: [{ on: 'GetPolicyVersion', does: 'access-denied' }] };
export const bounded: Live = { boundary: shared, policies: [{ arn: shared, document: allow('ec2:*') }] };

/** How the use of the queue was seen. */
export type Seen =
  | 'log'
  | 'log and report'
  | 'denied in a log'
  | 'both in a log'
  | 'generation'
  | 'last accessed';

const ran: ShortRecord = [daysAgo(1), 'ec2', 'RunInstances'];
const called = (days: number): ShortRecord => [daysAgo(days), 'sqs', 'CreateQueue'];
const denied = (days: number): ShortRecord => [
  daysAgo(days),
  'sqs',
  'CreateQueue',
  { errorCode: 'AccessDenied' },
];

const records: Record<Seen, readonly ShortRecord[]> = {
  log: [called(2)],
  'log and report': [called(2)],
  'denied in a log': [denied(2), denied(3)],
  'both in a log': [called(1), denied(2)],
  generation: [],
  'last accessed': [],
};

function scenarioOf({ policies = [], faults = [], ...more }: Live, seen: Seen): Scenario {
  const queues = { namespace: 'sqs', last: daysAgo(2), actions: [{ name: 'CreateQueue', last: daysAgo(2) }] };
  const machines = {
    namespace: 'ec2',
    last: daysAgo(1),
    actions: [{ name: 'RunInstances', last: daysAgo(1) }],
  };
  const reported = seen === 'last accessed' || seen === 'log and report';
  return {
    roles: [{ ...roleInIam, ...more }],
    policies,
    faults,
    trails: [{ arn: trail }],
    generation: { seen: [{ principal: role, documents: [allow('ec2:RunInstances', queue)] }] },
    lastAccessed: [{ principal: role, services: reported ? [machines, queues] : [machines] }],
  };
}

function argsOf(seen: Seen): Inputs {
  if (seen === 'generation') return byGeneration;
  const logs = seen === 'last accessed' ? {} : { 'cloudtrail-logs': 'logs' };
  return { ...logs, sources: `${seen === 'last accessed' ? '' : 'cloudtrail-logs,'}last-accessed` };
}

export const usual = allow('ec2:RunInstances');

/** The queue was used, and policy.json does not grant it. */
export function used(
  name: string,
  seen: Seen,
  live: Live,
  said: Said,
  policy = usual,
  args: Inputs = {},
): AwsCase {
  const run = { policy, args: { ...argsOf(seen), ...args }, records: withBackground(ran, ...records[seen]) };
  return [`${name} (${seen})`, scenarioOf(live, seen), run, said];
}
