import { describe, expect, test } from '@jest/globals';
import { expandPatterns } from '../../src/policy/action-pattern';
import { ActionSet } from '../../src/policy/action-set';
import { readPolicies } from '../../src/policy/formats/formats';
import { grantsOf } from '../../src/policy/grants';
import { type EditRequest, editHolds } from '../../src/suggest/check-edit';
import { patternOf } from '../support/knowledge';
import { type Json, pocket } from '../support/policies';
import { documentOf } from '../support/policy-text';

const queue = 'arn:aws:sqs:eu-west-1:111122223333:jobs';
const condition = { Bool: { 'aws:SecureTransport': 'true' } };
const version = '2012-10-17';
const one = (Action: Json, more: Record<string, Json> = {}) => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...more,
});
const allBut = (NotAction: Json) => ({ Effect: 'Allow', NotAction, Resource: queue });
const deny = (Action: Json) => ({ Effect: 'Deny', Action, Resource: '*' });
const added = { Effect: 'Allow', Action: 'sdb:Select', Resource: queue };

interface Order {
  readonly removable?: readonly string[];
  readonly added?: EditRequest['added'];
}

/** Whether the check lets an edit pass. */
function holds(before: Json, after: Json | string, { removable = [], added: wanted = [] }: Order): boolean {
  const document = documentOf({ Version: version, Statement: before });
  const { grants } = grantsOf([document], pocket);
  const order: EditRequest = {
    removable: expandPatterns(removable.map(patternOf), pocket),
    added: wanted,
    live: (statement, pattern) =>
      ActionSet.union(
        pocket,
        grants
          .filter((grant) => grant.at.statement === statement && grant.pattern === pattern)
          .map(({ actions }) => actions),
      ),
  };
  const text = typeof after === 'string' ? after : JSON.stringify({ Version: version, Statement: after });
  const [edited] = readPolicies([{ path: document.path, text }]).policies;
  return edited !== undefined && editHolds(document, edited, order);
}

const removal: Order = { removable: ['sqs:SendMessage', 'tag:TagResources'] };
const addition: Order = { added: [{ actions: ['sdb:Select'], resources: [queue] }] };
const some = ['sqs:SendMessage', 'sqs:PurgeQueue'];

describe('an edit holds that', () => {
  test.each<readonly [string, Json, Json, Order]>([
    ['changes nothing', [one(some)], [one(some)], {}],
    ['removes what may be removed', [one(some)], [one('sqs:PurgeQueue')], removal],
    [
      'narrows a wildcard',
      [one('ssmmessages:*')],
      [one(['ssmmessages:Create*', 'ssmmessages:OpenControlChannel'])],
      { removable: ['ssmmessages:OpenDataChannel'] },
    ],
    [
      'removes a statement',
      [one('sqs:SendMessage'), one('tag:GetTagKeys')],
      [one('tag:GetTagKeys')],
      removal,
    ],
    [
      'removes one of two that differ in unknown actions only',
      [one('sqs:SendMessage'), one(['sqs:SendMessage', 'sqs:NewThing'])],
      [one('sqs:NewThing')],
      removal,
    ],
    ['adds exceptions', [allBut('iam:*')], [allBut(['iam:*', 'sqs:SendMessage'])], removal],
    ['adds what is missing', [one('tag:GetTagKeys')], [one('tag:GetTagKeys'), added], addition],
    [
      'takes from an Allow what a Deny forbids anyway',
      [one('tag:Tag*'), deny('tag:TagResources'), one('sqs:*')],
      [deny('tag:TagResources'), one('sqs:*')],
      removal,
    ],
  ])('%s', (_, before, after, order) => {
    expect(holds(before, after, order)).toBe(true);
  });
});

describe('an edit does not hold that', () => {
  test.each<readonly [string, Json, Json | string, Order]>([
    ['is no JSON', [one(some)], '{"Statement":', {}],
    ['is no policy', [one(some)], [{ Effect: 'Allow' }], {}],
    ['changes the version', [one(some)], JSON.stringify({ Statement: [one(some)] }), {}],
    ['loses what stays', [one(some)], [one('sqs:SendMessage')], removal],
    ['loses what stays under a wildcard', [one('sqs:*')], [one('sqs:Delete*')], removal],
    [
      'grants another action',
      [one('sqs:SendMessage')],
      [one(['sqs:SendMessage', 'sqs:PurgeQueue'])],
      removal,
    ],
    ['grants more through a wildcard', [one('sqs:SendMessage')], [one('sqs:Send*'), one('sqs:*')], removal],
    ['widens a wildcard', [one('sqs:Send*')], [one('sqs:S*')], {}],
    ['names an action that nobody knows', [one(some)], [one([...some, 'sqs:NewThing'])], {}],
    [
      'loses an unknown action',
      [one(['sqs:SendMessage', 'sqs:NewThing', 'sqs:PurgeQueue'])],
      [one('sqs:PurgeQueue')],
      removal,
    ],
    [
      'loses a statement with an unknown action',
      [one(['sqs:SendMessage', 'sqs:NewThing']), one('tag:*')],
      [one('tag:*')],
      removal,
    ],
    ['loses a statement of which something stays', [one(some), one('tag:*')], [one('tag:*')], removal],
    ['loses a Deny', [one(some), deny('sqs:SendMessage')], [one(some)], removal],
    [
      'narrows a Deny',
      [one('tag:*'), deny(['sqs:SendMessage', 'sqs:PurgeQueue'])],
      [one('tag:*'), deny('sqs:PurgeQueue')],
      removal,
    ],
    ['widens a Deny', [one('tag:*'), deny('sqs:SendMessage')], [one('tag:*'), deny('sqs:*')], removal],
    ['turns a Deny into an Allow', [deny('sqs:SendMessage')], [one('sqs:SendMessage')], removal],
    ['changes a Sid', [one(some, { Sid: 'A' })], [one(some, { Sid: 'B' })], {}],
    ['drops a Sid', [one(some, { Sid: 'A' })], [one(some)], {}],
    ['drops a condition', [one(some, { Condition: condition })], [one(some)], {}],
    ['widens the resources', [one(some, { Resource: queue })], [one(some)], {}],
    [
      'turns Resource into NotResource',
      [one(some, { Resource: queue })],
      [{ Effect: 'Allow', Action: some, NotResource: queue }],
      {},
    ],
    ['drops an exception', [allBut(['iam:*', 'sqs:*'])], [allBut('iam:*')], {}],
    ['drops an unknown exception', [allBut(['iam:*', 'sqs:NewThing'])], [allBut('iam:*')], {}],
    ['excepts what stays', [allBut('iam:*')], [allBut(['iam:*', 'sqs:PurgeQueue'])], removal],
    [
      'turns a NotAction into an Action',
      [allBut('iam:*')],
      [{ Effect: 'Allow', Action: 'sqs:PurgeQueue', Resource: queue }],
      {},
    ],
    ['swaps two statements', [one('tag:*'), one('sqs:*')], [one('sqs:*'), one('tag:*')], {}],
    ['adds a statement unasked', [one(some)], [one(some), added], {}],
    ['adds nothing where it was asked to', [one(some)], [one(some)], addition],
    ['adds another action', [one(some)], [one(some), { ...added, Action: 'sdb:GetAttributes' }], addition],
    ['adds on another resource', [one(some)], [one(some), { ...added, Resource: '*' }], addition],
    [
      'adds on all other resources',
      [one(some)],
      [one(some), { Effect: 'Allow', Action: 'sdb:Select', NotResource: queue }],
      addition,
    ],
    ['adds a Deny', [one(some)], [one(some), { ...added, Effect: 'Deny' }], addition],
    [
      'adds all but an action',
      [one(some)],
      [one(some), { Effect: 'Allow', NotAction: 'sdb:Select', Resource: queue }],
      addition,
    ],
    ['adds under a condition', [one(some)], [one(some), { ...added, Condition: condition }], addition],
    ['adds it twice', [one(some)], [one(some), added, added], addition],
  ])('%s', (_, before, after, order) => {
    expect(holds(before, after, order)).toBe(false);
  });
});
