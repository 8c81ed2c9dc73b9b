import { describe, expect, test } from '@jest/globals';
import type { ActionFinding } from '../../src/drift/findings';
import type { SourceName } from '../../src/evidence/evidence';
import { grantsOf } from '../../src/policy/grants';
import type { Suggestion, SuggestTarget } from '../../src/suggest/model';
import { suggest } from '../../src/suggest/suggest';
import { catalogue } from '../support/knowledge';
import type { Json } from '../support/policies';
import { documentOf } from '../support/policy-text';
import { deleteIt } from '../support/suggested';

interface Judgement {
  /** Over-granted; the rest of what is granted is in use. */
  readonly unused?: readonly string[];
  readonly provenBy?: readonly SourceName[];
  /** In use and not granted, with what it was seen on. */
  readonly missing?: Readonly<Record<string, readonly string[]>>;
}

const queue = 'arn:aws:sqs:eu-west-1:111122223333:jobs';
const bucket = 'arn:aws:s3:::bucket/key';

function targetOf(
  text: string,
  { unused = [], provenBy = ['last-accessed'], missing = {} }: Judgement,
): SuggestTarget {
  const documents = [documentOf(text, 'policy.json')];
  const grants = grantsOf(documents, catalogue);
  const finding = (
    action: string,
    state: ActionFinding['state'],
    more: Partial<ActionFinding>,
  ): ActionFinding => {
    const id = catalogue.idOf(action);
    if (id === undefined) throw new Error(`${action} is no action`);
    const fixed = { kind: 'action', reason: 'said', resources: [] } as const;
    return { ...fixed, action, state, accessLevel: catalogue.levelOf(id), ...more };
  };
  const granted = unused.filter((action) => grants.actions.has(catalogue.idOf(action) ?? -1));
  const findings = [
    ...granted.map((action) =>
      finding(action, 'over-granted', {
        provenBy,
        conclusive: provenBy.some((one) => one !== 'policy-generation'),
      }),
    ),
    ...Object.entries(missing).map(([action, resources]) =>
      finding(action, 'missing', { resources, allResources: true, currentlyDenied: false }),
    ),
  ];
  return { name: 'app', policies: documents, grants, findings };
}

/** The text after the suggestion; the committed one where there is none. */
function suggested(
  text: string,
  judgement: Judgement,
): { readonly after: string; readonly suggestion: Suggestion } {
  const suggestion = suggest([targetOf(text, judgement)], [{ path: 'policy.json', text }], { catalogue });
  return { after: suggestion.files[0]?.after ?? text, suggestion };
}

/** A policy of one statement in lines, with the text of its Action or NotAction. */
const around = (element: string) => `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Jobs",
      "Effect": "Allow",
      ${element},
      "Resource": "*"
    }
  ]
}
`;
const queues = ['"sqs:SendMessage"', '"sqs:ReceiveMessage"', '"sqs:DeleteMessage"'];
const column = (key: string, ...items: readonly string[]) =>
  `"${key}": [\n        ${items.join(',\n        ')}\n      ]`;
const row = (key: string, ...items: readonly string[]) => `"${key}": [${items.join(', ')}]`;
const [send = '', receive = '', remove = ''] = queues;

describe('of the actions of a statement', () => {
  test.each<readonly [string, string, readonly string[], string]>([
    [
      'the first goes',
      column('Action', send, receive, remove),
      ['sqs:SendMessage'],
      column('Action', receive, remove),
    ],
    [
      'the middle one goes',
      column('Action', send, receive, remove),
      ['sqs:ReceiveMessage'],
      column('Action', send, remove),
    ],
    [
      'the last goes',
      column('Action', send, receive, remove),
      ['sqs:DeleteMessage'],
      column('Action', send, receive),
    ],
    [
      'all but one go',
      column('Action', send, receive, remove),
      ['sqs:SendMessage', 'sqs:DeleteMessage'],
      column('Action', receive),
    ],
    ['the last of a row goes', row('Action', send, receive), ['sqs:ReceiveMessage'], row('Action', send)],
    [
      'a wildcard alone becomes several names',
      '"Action": "ssmmessages:*"',
      ['ssmmessages:OpenDataChannel', 'ssmmessages:CreateDataChannel'],
      column('Action', '"ssmmessages:CreateControlChannel"', '"ssmmessages:OpenControlChannel"'),
    ],
    [
      'a wildcard alone becomes one name',
      '"Action": "sdb:List*"',
      ['sdb:ListExports'],
      '"Action": "sdb:ListDomains"',
    ],
    [
      'a wildcard becomes narrower ones in its place',
      column('Action', send, '"ssmmessages:*"', remove),
      ['ssmmessages:OpenDataChannel'],
      column('Action', send, '"ssmmessages:Create*"', '"ssmmessages:OpenControlChannel"', remove),
    ],
    [
      'a wildcard that stands twice becomes narrower ones in its first place',
      column('Action', '"ssmmessages:*"', send, '"SSMMessages:*"'),
      ['ssmmessages:OpenDataChannel'],
      column('Action', '"ssmmessages:Create*"', '"ssmmessages:OpenControlChannel"', send),
    ],
    [
      'a wildcard becomes what others do not hold yet',
      column('Action', '"ssmmessages:Create*"', '"ssmmessages:*"'),
      ['ssmmessages:OpenDataChannel'],
      column('Action', '"ssmmessages:Create*"', '"ssmmessages:OpenControlChannel"'),
    ],
    [
      'two wildcards become one pattern that holds what both held',
      column('Action', '"ssmmessages:*DataChannel"', '"ssmmessages:*"'),
      ['ssmmessages:OpenDataChannel'],
      column('Action', '"ssmmessages:Create*"', '"ssmmessages:OpenControlChannel"'),
    ],
    [
      'a whole service in use stays whole',
      column('Action', '"glue:*"', send, receive),
      ['sqs:SendMessage'],
      column('Action', '"glue:*"', receive),
    ],
    [
      'one that stands twice goes twice, in whatever case',
      column('Action', send, receive, '"SQS:sendmessage"'),
      ['sqs:SendMessage'],
      column('Action', receive),
    ],
    [
      'one that is spelt with an escape goes, one that stays keeps its spelling',
      column('Action', '"sqs:\\u0053endMessage"', '"sqs:\\u0052eceiveMessage"'),
      ['sqs:SendMessage'],
      column('Action', '"sqs:\\u0052eceiveMessage"'),
    ],
    [
      'an unknown one stays, alone if need be',
      column('Action', send, '"sqs:NewThing"', '"newservice:*"'),
      ['sqs:SendMessage'],
      column('Action', '"sqs:NewThing"', '"newservice:*"'),
    ],
    [
      'a NotAction gets more exceptions',
      column('NotAction', '"iam:*"', '"organizations:*"'),
      ['ssmmessages:OpenDataChannel', 'ssmmessages:OpenControlChannel'],
      column('NotAction', '"iam:*"', '"organizations:*"', '"ssmmessages:Open*"'),
    ],
    [
      'a NotAction of one exception gets a list',
      '"NotAction": "iam:*"',
      ['sqs:SendMessage', 'tag:TagResources'],
      column('NotAction', '"iam:*"', '"sqs:SendMessage"', '"tag:TagResources"'),
    ],
    [
      'a NotAction without exceptions gets some',
      '"NotAction": []',
      ['sqs:SendMessage'],
      column('NotAction', send),
    ],
    [
      'nothing changes where nothing of it is unused',
      column('Action', send, receive),
      ['sqs:DeleteMessage'],
      column('Action', send, receive),
    ],
  ])('%s', (_, before, unused, after) => {
    expect(suggested(around(before), { unused }).after).toBe(around(after));
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(suggested(windows(around(before)), { unused }).after).toBe(windows(around(after)));
  });
});

const one = (Action: Json, more: Record<string, Json> = {}) => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...more,
});
const deny = (Action: Json, Resource = '*') => ({ Effect: 'Deny', Action, Resource });
const [a, b, c] = [
  one('sqs:SendMessage'),
  one('sqs:ReceiveMessage'),
  one('sqs:DeleteMessage', { Sid: 'Last' }),
];
const added = (Action: Json, Resource: Json, Sid?: string) => ({
  ...(Sid === undefined ? {} : { Sid }),
  Effect: 'Allow',
  Action,
  Resource,
});

interface Case {
  readonly before: Json;
  readonly judgement: Judgement;
  /** The committed policy where nothing is said. */
  readonly after?: Json;
  readonly unchanged?: readonly string[];
  readonly needsDecision?: readonly string[];
}
const statements: Readonly<Record<string, Case>> = {
  'the first of three goes': { before: [a, b, c], judgement: { unused: ['sqs:SendMessage'] }, after: [b, c] },
  'the middle of three goes': {
    before: [a, b, c],
    judgement: { unused: ['sqs:ReceiveMessage'] },
    after: [a, c],
  },
  'the last of three goes': {
    before: [a, b, c],
    judgement: { unused: ['sqs:DeleteMessage'] },
    after: [a, b],
  },
  'two neighbours go': {
    before: [a, b, c],
    judgement: { unused: ['sqs:SendMessage', 'sqs:ReceiveMessage'] },
    after: [c],
  },
  'all go: the file is left alone, a human deletes it': {
    before: [a, b],
    judgement: { unused: ['sqs:SendMessage', 'sqs:ReceiveMessage'] },
    unchanged: [deleteIt, deleteIt],
  },
  'the only one goes, and is no list': {
    before: a,
    judgement: { unused: ['sqs:SendMessage'] },
    unchanged: [deleteIt],
  },
  'all go and one is added': {
    before: [a, c],
    judgement: { unused: ['sqs:SendMessage', 'sqs:DeleteMessage'], missing: { 'sqs:GetQueueUrl': [queue] } },
    after: [added('sqs:GetQueueUrl', queue, 'SeenInUse')],
  },
  'the only one goes, is no list, and one is added': {
    before: a,
    judgement: { unused: ['sqs:SendMessage'], missing: { 'sqs:GetQueueUrl': [queue] } },
    after: added('sqs:GetQueueUrl', queue),
  },
  'the only one goes, is no list, and two are added': {
    before: a,
    judgement: {
      unused: ['sqs:SendMessage'],
      missing: { 'sqs:GetQueueUrl': [queue], 's3:GetObject': [bucket] },
    },
    after: [added('sqs:GetQueueUrl', queue), added('s3:GetObject', bucket)],
  },
  'one that is no list gets another beside it': {
    before: c,
    judgement: { missing: { 'sqs:GetQueueUrl': [queue] } },
    after: [c, added('sqs:GetQueueUrl', queue, 'SeenInUse')],
  },
  'one that is no list is narrowed and gets another beside it': {
    before: one(['sqs:SendMessage', 'sqs:ReceiveMessage']),
    judgement: { unused: ['sqs:SendMessage'], missing: { 'sqs:GetQueueUrl': [queue] } },
    after: [one(['sqs:ReceiveMessage']), added('sqs:GetQueueUrl', queue)],
  },
  'the last goes and one is added': {
    before: [a, b],
    judgement: { unused: ['sqs:ReceiveMessage'], missing: { 'sqs:GetQueueUrl': [queue] } },
    after: [a, added('sqs:GetQueueUrl', queue)],
  },
  'what was seen on the same resources comes together, sorted': {
    before: [a],
    judgement: {
      missing: {
        'sqs:GetQueueUrl': [queue],
        's3:GetObject': [bucket],
        'sqs:DeleteMessage': [queue],
        'sqs:ReceiveMessage': [queue, bucket],
      },
    },
    after: [
      a,
      added(['sqs:DeleteMessage', 'sqs:GetQueueUrl'], queue),
      added('s3:GetObject', bucket),
      added('sqs:ReceiveMessage', [queue, bucket]),
    ],
  },
  'new ones get Sids that no other has': {
    before: [one('sqs:SendMessage', { Sid: 'SeenInUse' }), one('sqs:ReceiveMessage', { Sid: 'SeenInUse3' })],
    judgement: {
      missing: { 'sqs:GetQueueUrl': [queue], 's3:GetObject': [bucket] },
    },
    after: [
      one('sqs:SendMessage', { Sid: 'SeenInUse' }),
      one('sqs:ReceiveMessage', { Sid: 'SeenInUse3' }),
      added('sqs:GetQueueUrl', queue, 'SeenInUse2'),
      added('s3:GetObject', bucket, 'SeenInUse4'),
    ],
  },
  'an empty list gets its first': {
    before: [],
    judgement: { missing: { 'sqs:GetQueueUrl': [queue] } },
    after: [added('sqs:GetQueueUrl', queue)],
  },
  'one beside another of the same kind goes, the unknown action of the other stays': {
    before: [a, one(['sqs:SendMessage', 'sqs:NewThing'])],
    judgement: { unused: ['sqs:SendMessage'] },
    after: [one(['sqs:NewThing'])],
  },
  'a NotAction that grants nothing in use goes': {
    before: [a, { Effect: 'Allow', NotAction: ['sqs:*', 'nothing:Known'], Resource: 'arn:aws:sqs:::none' }],
    judgement: { unused: catalogueWithout('sqs:') },
    after: [a],
  },
  'a Deny of what is unused is not touched': {
    before: [one(['sqs:SendMessage', 'sqs:ReceiveMessage']), deny('sqs:ReceiveMessage', queue)],
    judgement: { unused: ['sqs:ReceiveMessage'] },
    after: [one(['sqs:SendMessage']), deny('sqs:ReceiveMessage', queue)],
  },
  'what a Deny takes away altogether is no reason to touch a wildcard': {
    before: [one('ssmmessages:*'), deny('ssmmessages:OpenDataChannel')],
    judgement: { unused: ['ssmmessages:OpenDataChannel'] },
  },
  'what a Deny takes away here goes where it is granted': {
    before: [
      one('ssmmessages:*', { Resource: queue }),
      one('ssmmessages:Open*'),
      deny('ssmmessages:OpenDataChannel', queue),
    ],
    judgement: { unused: ['ssmmessages:OpenDataChannel'] },
    after: [
      one('ssmmessages:*', { Resource: queue }),
      one('ssmmessages:OpenControlChannel'),
      deny('ssmmessages:OpenDataChannel', queue),
    ],
  },
  'what leads to more permissions is left to a human': {
    before: [a],
    judgement: {
      missing: {
        'iam:PassRole': [bucket],
        'sts:AssumeRole': [bucket],
        's3:PutBucketPolicy': [bucket],
        'lambda:AddPermission': [bucket],
        'organizations:DescribeOrganization': [bucket],
        'sqs:GetQueueUrl': [queue],
      },
    },
    after: [a, added('sqs:GetQueueUrl', queue)],
    needsDecision: [
      'iam:PassRole',
      'sts:AssumeRole',
      's3:PutBucketPolicy',
      'lambda:AddPermission',
      'organizations:DescribeOrganization',
    ],
  },
  'what was seen on nothing that can be granted is left to a human': {
    before: [a],
    judgement: {
      missing: {
        'sqs:GetQueueUrl': [],
        's3:GetObject': ['arn:aws:s3:::b/*', `arn:aws:s3:::\${aws:username}`],
      },
    },
    needsDecision: ['sqs:GetQueueUrl', 's3:GetObject'],
  },
  'everything goes that a second source confirms': {
    before: [a, b],
    judgement: { unused: ['sqs:SendMessage'], provenBy: ['policy-generation', 'last-accessed'] },
    after: [b],
  },
  'complete logs are enough': {
    before: [a, b],
    judgement: { unused: ['sqs:SendMessage'], provenBy: ['cloudtrail-logs'] },
    after: [b],
  },
  'policy generation alone removes nothing': {
    before: [a, b],
    judgement: { unused: ['sqs:SendMessage'], provenBy: ['policy-generation'] },
  },
  'what no source proves is not removed': {
    before: [a, b],
    judgement: { unused: ['sqs:SendMessage'], provenBy: [] },
  },
  'a policy of everything that cannot be narrowed is left alone': {
    before: [one('*')],
    judgement: {
      unused: [...Array(catalogue.size).keys()]
        .filter((id) => id % 2 === 0)
        .map((id) => catalogue.nameOf(id)),
    },
    unchanged: ['* is not narrowed: it would be replaced by N names, and the limit is 20'],
  },
  'a policy of everything becomes the one service in use': {
    before: [one('*')],
    judgement: { unused: catalogueWithout('glue:') },
    after: [one('glue:*')],
  },
};

function catalogueWithout(prefix: string): string[] {
  return [...Array(catalogue.size).keys()]
    .map((id) => catalogue.nameOf(id))
    .filter((name) => !name.startsWith(prefix));
}

describe('of the statements of a policy', () => {
  test.each(Object.entries(statements))('%s', (_, { before, judgement, after = before, ...left }) => {
    for (const write of [oneLine, spaced]) {
      const { after: text, suggestion } = suggested(write({ Statement: before }), judgement);
      expect(text).toBe(write({ Statement: after }));
      expect(suggestion.files).toHaveLength(text === write({ Statement: before }) ? 0 : 1);
      const reasons = suggestion.unchanged.map(({ reason }) => reason.replace(/\d+,\d+/, 'N'));
      expect(reasons).toEqual(left.unchanged ?? []);
      expect(suggestion.needsDecision.map(({ action }) => action)).toEqual(left.needsDecision ?? []);
    }
  });
});

const oneLine = (policy: Json) => JSON.stringify(policy);
/** In one line, as Python writes it. */
const spaced = (policy: Json) =>
  JSON.stringify(policy, null, 1)
    .replace(/\n */g, ' ')
    .replace(/([[{]) | ([\]}])/g, '$1$2');
