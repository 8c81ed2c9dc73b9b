import { analyzerArn } from './aws-findings';
import type { EarlierJob } from './aws-generation-job';
import { account } from './aws-identity';
import { daysAgo, roleInIam } from './aws-run';
import type { Scenario } from './aws-scenario';
import { role } from './records';
import { allow } from './repository';

export const accessRole = `arn:aws:iam::${account}:role/access`;
export const trail = `arn:aws:cloudtrail:us-east-1:${account}:trail/main`;
export const analyzer = analyzerArn('unused');
const shared = `arn:aws:iam::${account}:policy/shared`;

/** A role that starts instances and never stops any: all three sources say so. */
export function scene({ generation, ...more }: Partial<Scenario> = {}): Scenario {
  return {
    roles: [
      {
        ...roleInIam,
        inline: { own: allow('ec2:RunInstances') },
        attached: [shared],
        created: '2024-05-06T07:08:09Z',
      },
    ],
    policies: [{ arn: shared, document: allow('sqs:ListQueues') }],
    trails: [{ arn: trail }],
    generation: { seen: [{ principal: role, documents: [allow('ec2:RunInstances')] }], ...generation },
    lastAccessed: [{ principal: role, services: [{ ...ec2, actions }] }],
    analyzers: [{ name: 'unused', type: 'ACCOUNT_UNUSED_ACCESS', findings: [finding] }],
    ...more,
  };
}

const ec2 = { namespace: 'ec2', last: daysAgo(2) };
const actions = [{ name: 'RunInstances', last: daysAgo(2) }, { name: 'StopInstances' }];

const finding = {
  id: 'f1',
  resource: role,
  type: 'UnusedPermission',
  services: [{ service: 'ec2', actions: [{ action: 'StopInstances' }] }],
  updated: daysAgo(1),
} as const;

/** A job that a person has started for another role. It runs until it was looked at so often, or has ended. */
export function otherJob(polls?: number): EarlierJob {
  const trails = [{ cloudTrailArn: trail, allRegions: true }];
  const times = { from: daysAgo(9), to: daysAgo(1), started: daysAgo(0.01) };
  return {
    id: 'somebody-else',
    principal: `${role}-2`,
    trails,
    ...times,
    ...(polls === undefined ? {} : { polls }),
  };
}
