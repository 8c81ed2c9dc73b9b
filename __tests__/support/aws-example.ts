import { account } from './aws-identity';
import { form, rest, target } from './aws-plain';
import type { Scenario } from './aws-scenario';

/** A role that a trail has seen, and a little of everything that AWS knows of it. */
export const role = `arn:aws:iam::${account}:role/payments-api`;
export const trail = `arn:aws:cloudtrail:us-east-1:${account}:trail/main`;
export const policy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: "s3:'()*", Resource: '*' }],
};

export const example: Scenario = {
  roles: [{ name: 'payments-api', inline: { a: policy, b: '{}', c: '{}' }, description: 'a & <b>' }],
  trails: [{ arn: trail }],
  analyzers: [
    {
      name: 'unused',
      type: 'ACCOUNT_UNUSED_ACCESS',
      findings: ['f1', 'f2', 'f3'].map((id) => ({
        id,
        resource: role,
        type: 'UnusedPermission',
        services: [{ service: 's3', actions: [{ action: 'DeleteObject' }] }, { service: 'sqs' }],
      })),
    },
  ],
  lastAccessed: [
    {
      principal: role,
      polls: 1,
      services: [
        { namespace: 's3', last: '2026-11-01T00:00:00Z', actions: [{ name: 'CreateBucket' }] },
        { namespace: 'ec2', actions: [] },
        { namespace: 'a4b' },
      ],
    },
  ],
  generation: {
    polls: 2,
    seen: [
      { principal: role, documents: [policy], placeholders: ['with placeholders'], template: ['template'] },
      { principal: role, from: '2026-08-01', to: '2026-08-08', documents: ['of that week'] },
    ],
  },
  buckets: [{ name: 'logs', objects: new Map([['a/b c&.json', Buffer.from('{}')]]) }],
  reference: { sqs: { Name: 'sqs', Actions: [] } },
};

const september = { startTime: '2026-09-01T00:00:00Z', endTime: '2026-10-01T00:00:00Z' };

/** Starts a policy generation for September, but for what `more` says of the trail's details. */
export function start(more: object = {}, clientToken = '1') {
  const trails = [{ cloudTrailArn: trail, allRegions: true }];
  const accessRole = `arn:aws:iam::${account}:role/access`;
  return rest('PUT', '/policy/generation', {
    policyGenerationDetails: { principalArn: role },
    cloudTrailDetails: { trails, accessRole, ...september, ...more },
    clientToken,
  });
}

export const getRole = form('iam', 'GetRole', { RoleName: 'payments-api' });
export const getTrail = target('GetTrail', { Name: 'main' });
export const listAnalyzers = rest('GET', '/analyzer');
