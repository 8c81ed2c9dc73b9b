import type { Aws } from './aws';
import type { Reference } from './aws-reference';
import { roleInIam } from './aws-run';
import { byGeneration, inUse, type Said, trail } from './aws-run-cases';
import type { Scenario } from './aws-scenario';
import { role } from './records';
import { allow, type Inputs } from './repository';

/** Actions of sqs: in use, visible and not in use, never shown, and newer than the catalogue. */
export const [used, idle, hidden, newer] = [
  'sqs:ListQueueTags',
  'sqs:CreateQueue',
  'sqs:SendMessage',
  'sqs:TeleportQueue',
];

/** What flags an action: P for policy generation, L for last accessed. */
export type Flags = '' | 'P' | 'L' | 'PL';

export function action(name: string, flags: Flags) {
  return {
    Name: name.slice(name.indexOf(':') + 1),
    Annotations: { Properties: { IsWrite: true } },
    SupportedBy: {
      'IAM Access Analyzer Policy Generation': flags.includes('P'),
      'IAM Action Last Accessed': flags.includes('L'),
    },
  };
}

/** A document of sqs that flags some actions, and none of the others. */
export function sqs(flags: Readonly<Record<string, Flags>>, operations: readonly object[] = []): Reference {
  const named = Object.entries(flags).map(([name, of]) => action(name, of));
  return { sqs: { Name: 'sqs', Version: 'v1.4', Actions: named, Operations: operations } };
}

export const usual = sqs({ [used]: 'PL', [idle]: 'PL', [hidden]: '', [newer]: 'P' });
export const policy = allow(used, idle, hidden, newer);

export function scenarioOf(reference: Reference, seen: readonly string[] = [used]): Scenario {
  return {
    roles: [roleInIam],
    trails: [{ arn: trail }],
    generation: { seen: [{ principal: role, documents: [allow(...seen)] }] },
    lastAccessed: [
      { principal: role, services: [inUse('ec2', 'RunInstances'), { namespace: 'sns', actions: [] }] },
    ],
    reference,
  };
}

/** Flags of a run that reads the service reference of the loopback. */
export function reading(aws: Aws, args: Inputs = byGeneration): Inputs {
  return { ...args, 'service-reference': aws.origin };
}

export const readings = (aws: Aws) =>
  aws.requests
    .filter(({ service }) => service === 'service-reference')
    .map(({ operation, params }) => `${operation} ${params.service}`.trim());

export const rules: Said = {
  states: { [used]: 'used', [idle]: 'over-granted', [hidden]: 'undetermined', [newer]: 'over-granted' },
  notes: [],
};
export const offline: Said = {
  states: { [used]: 'used', [idle]: 'over-granted', [hidden]: 'undetermined', [newer]: 'absent' },
};
export const unknown = /^unknown-action: .*sqs:TeleportQueue/;
