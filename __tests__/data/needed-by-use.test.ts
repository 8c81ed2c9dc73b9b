import { expect, test } from '@jest/globals';
import counterparts from '../../data/counterparts.json' with { type: 'json' };
import dependentJson from '../../data/dependent-actions.json' with { type: 'json' };
import serviceDependents from '../../data/service-dependents.json' with { type: 'json' };
import { counterpartOf } from '../../src/reference/counterparts';
import { dependentActions, neededBy } from '../../src/reference/dependent-actions';
import { catalogue } from '../support/knowledge';

const unknown = (actions: readonly string[]) =>
  actions.filter((action) => catalogue.idOf(action) === undefined);
const expectSorted = (values: readonly string[]) => expect(values).toEqual([...new Set(values)].sort());

const dependent = new Map<string, string[]>(Object.entries(dependentJson.actions));

test('dependent actions: as many as AWS lists, sorted, with date, source and licence', () => {
  const pairs = [...dependent.values()].reduce((sum, list) => sum + list.length, 0);
  expect(pairs).toBeGreaterThanOrEqual(2_900);
  expect(dependentJson.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(dependentJson.source).toContain('https://docs.aws.amazon.com/service-authorization/');
  expect(dependentJson.licence).toBe('Apache-2.0');
  expectSorted([...dependent.keys()]);
  for (const [action, list] of dependent) {
    expectSorted(list);
    expect([action, list.includes(action)]).toEqual([action, false]);
  }
  // AWS's table names some actions that it has renamed since.
  const names = [...new Set([...dependent.keys(), ...[...dependent.values()].flat()])];
  expect(unknown(names).length).toBeLessThan(40);
});

test('dependent actions of services: sorted, known, each with its page of AWS', () => {
  expect(serviceDependents.length).toBeGreaterThan(85);
  // The others stay, since a row too many only leaves an action undetermined.
  expect(serviceDependents.filter((row) => !('read' in row)).length).toBeLessThanOrEqual(14);
  for (const { actions, mayNeed, source } of serviceDependents) {
    expect([source, unknown([...actions, ...mayNeed])]).toEqual([source, []]);
    expect(source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/\S+\.html$/);
    expectSorted(actions);
    expectSorted(mayNeed);
  }
});

test('counterparts: sorted, known, of one service, and none that the names show anyway', () => {
  expectSorted(counterparts.map(({ action }) => action));
  for (const { action, undoes } of counterparts) {
    expect([action, unknown([action, ...undoes])]).toEqual([action, []]);
    const service = `${action.split(':', 1)[0]}:`;
    expect([action, undoes.filter((one) => !one.startsWith(service))]).toEqual([action, []]);
    expect([
      action,
      undoes.filter((one) => counterpartOf([one], [], catalogue)(action) !== undefined),
    ]).toEqual([action, []]);
  }
});

const dependents = dependentActions(dependentJson, serviceDependents);

test.each([
  ['autoscaling:UpdateAutoScalingGroup', 'ec2:RunInstances ec2:CreateTags iam:PassRole ssm:GetParameters'],
  [
    'elasticloadbalancing:CreateLoadBalancer',
    'ec2:DescribeSubnets ec2:DescribeVpcs ec2:DescribeSecurityGroups ec2:DescribeInternetGateways',
  ],
  ['elasticloadbalancing:RegisterTargets', 'ec2:DescribeInstances ec2:DescribeVpcs'],
  [
    'elasticfilesystem:CreateMountTarget',
    'ec2:CreateNetworkInterface ec2:DescribeSubnets ec2:DescribeNetworkInterfaces',
  ],
  ['elasticfilesystem:DeleteMountTarget', 'ec2:DeleteNetworkInterface'],
  [
    'elasticache:CreateReplicationGroup',
    'ec2:CreateNetworkInterface ec2:DeleteNetworkInterface ec2:DescribeSubnets',
  ],
  ['rds:CreateDBInstance', 'ec2:DescribeSecurityGroups ec2:DescribeVpcs ec2:DescribeSubnets'],
  ['lambda:UpdateFunctionConfiguration', 'ec2:DescribeSubnets ec2:GetSecurityGroupsForVpc'],
  [
    'logs:CreateLogStream',
    'ec2:CreateNetworkInterface ec2:DeleteNetworkInterface ec2:AssignPrivateIpAddresses',
  ],
  ['dynamodb:GetItem', 'kms:Decrypt'],
  ['route53resolver:CreateResolverEndpoint', 'ec2:CreateNetworkInterface'],
  ['dms:CreateReplicationInstance', 'ec2:CreateNetworkInterface kms:DescribeKey'],
])('%s may need %s', (user, named) => {
  const needed = neededBy([user], dependents);
  expect(named.split(' ').filter((action) => !needed.has(action))).toEqual([]);
});
