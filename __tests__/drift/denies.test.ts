import { describe, expect, test } from '@jest/globals';
import { type NetCase, policyText } from '../net/case';
import { live, logs } from '../net/evidence';
import { runInMemory } from '../net/harness';

const api = 'app/payments-api';
const bucket = 'arn:aws:s3:::receipts';
const queue = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const topic = 'arn:aws:sns:eu-west-1:111122223333:alarms';

interface Statement {
  readonly Sid?: string;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: object;
}
const allow = (...Action: readonly string[]) => ({ Effect: 'Allow', Action, Resource: '*' });
const deny = (statement: Statement) => ({ Effect: 'Deny', ...statement });
const allowed = allow('ec2:RunInstances', 'sqs:SendMessage', 's3:PutObject', 'sns:Publish');

/** What was used: the queue and the bucket by all their resources, the topic's resources were not all kept. */
const uses = {
  'ec2:RunInstances': '2026-09-01..2026-11-20 x12',
  'sqs:SendMessage': `2026-11-18 x7 on ${queue}`,
  's3:PutObject': `2026-11-18 x7 on ${bucket} ${bucket}/a/1`,
  'sns:Publish': '2026-11-18 x7',
};

interface Result {
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
  readonly notes: readonly string[];
  readonly loosened: readonly string[];
  readonly unclear: readonly string[];
  readonly comment: string;
}

async function change(
  base: readonly object[],
  head: readonly object[],
  more: Partial<NetCase> = {},
): Promise<Result> {
  const outputs = await runInMemory({
    scenario: '',
    policies: { 'policy.json': policyText(head) },
    base: { 'policy.json': policyText(base) },
    evidence: { coverages: [logs()], uses: { [api]: uses } },
    ...more,
  });
  if ('rejected' in outputs) throw new Error(JSON.stringify(outputs));
  return read(outputs);
}

function read({ verdict, report, comment }: { verdict: string; report: unknown; comment: unknown }): Result {
  const { json } = report as {
    json: { reasons: { code: string }[]; targets: Record<string, { [key: string]: unknown }[]>[] };
  };
  const [target = {}] = json.targets;
  const { actions = [], notes = [], widened = [], unclearDenies = [] } = target;
  const named = (list: readonly { [key: string]: unknown }[]) =>
    list.map(({ kind, why, actions: names }) => `${kind ?? why}: ${(names as string[]).join(', ')}`);
  return {
    verdict,
    reasons: json.reasons.map(({ code }) => code),
    missing: actions
      .filter(({ state }) => state === 'missing')
      .map(({ action, introduced }) => `${action} ${introduced}`),
    notes: notes
      .filter(({ code }) => code !== 'partial-deny')
      .map(({ code, action }) => `${code} ${action ?? ''}`.trim()),
    loosened: named(widened),
    unclear: named(unclearDenies),
    comment: (comment as string[]).join('\n'),
  };
}

describe('a Deny that the change adds breaks what is in use', () => {
  test.each<[string, Statement, string]>([
    ['on every resource', { Action: 'sqs:SendMessage', Resource: '*' }, 'sqs:SendMessage'],
    ['by a wildcard', { Action: 'sqs:*', Resource: '*' }, 'sqs:SendMessage'],
    ['with an empty Condition', { Action: 'sns:Publish', Resource: '*', Condition: {} }, 'sns:Publish'],
    [
      'with an empty operator',
      { Action: 'sns:Publish', Resource: '*', Condition: { Bool: {} } },
      'sns:Publish',
    ],
    [
      'under a Condition that every request meets',
      { Action: 'ec2:*', Resource: '*', Condition: { StringLike: { 'aws:PrincipalArn': '*' } } },
      'ec2:RunInstances',
    ],
    [
      'under a Condition that names every principal but this one',
      { Action: 'ec2:*', Resource: '*', Condition: { ArnNotLike: { 'aws:PrincipalArn': '*:role/admin' } } },
      'ec2:RunInstances',
    ],
    [
      'since a day that has passed',
      {
        NotAction: ['sqs:*', 's3:*', 'sns:*'],
        Resource: '*',
        Condition: { DateGreaterThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } },
      },
      'ec2:RunInstances',
    ],
    ['on the very resource that was seen', { Action: 'sqs:SendMessage', Resource: queue }, 'sqs:SendMessage'],
    [
      'on a pattern of it',
      { Action: 'sqs:SendMessage', Resource: [topic, 'arn:aws:sqs:*:*:ord*'] },
      'sqs:SendMessage',
    ],
    ['on its objects', { Action: 's3:*', Resource: `${bucket}/*` }, 's3:PutObject'],
    ['by a NotResource that leaves it out', { Action: 'sqs:*', NotResource: topic }, 'sqs:SendMessage'],
    [
      'by a NotResource under a Condition that every request meets',
      { Action: 'sqs:*', NotResource: topic, Condition: { Null: { 'aws:CurrentTime': 'false' } } },
      'sqs:SendMessage',
    ],
  ])('%s', async (_, statement, action) => {
    const { verdict, missing, reasons } = await change([allowed], [allowed, deny(statement)]);
    expect({ verdict, missing, reasons }).toEqual({
      verdict: 'fail',
      missing: [`${action} removed`],
      reasons: ['missing'],
    });
  });

  test('that another policy allows', async () => {
    const head = [allow('ec2:RunInstances'), deny({ Action: 'sqs:SendMessage', Resource: '*' })];
    const facts = { [api]: { policies: [live('other', ['sqs:SendMessage'])] } };
    const evidence = { coverages: [logs()], uses: { [api]: { 'sqs:SendMessage': '2026-11-18 x7' } }, facts };
    const { verdict, missing } = await change([allow('ec2:RunInstances')], head, { evidence });
    expect({ verdict, missing }).toEqual({ verdict: 'fail', missing: ['sqs:SendMessage removed'] });
  });

  test('and is accepted by its name, never by a wildcard', async () => {
    const head = [allowed, deny({ Action: 'sqs:SendMessage', Resource: queue })];
    const accept = (action: string) => ({
      config: `accept: [{ action: "${action}", reason: gone, expires: 2027-02-28 }]\n`,
    });
    expect((await change([allowed], head, accept('sqs:SendMessage'))).verdict).toBe('pass');
    expect((await change([allowed], head, accept('sqs:*'))).verdict).toBe('fail');
  });
});

describe('it is not known whether a Deny that the change adds breaks what is in use', () => {
  test.each<[string, Statement, string]>([
    [
      'a Condition on transport',
      { Action: 'sqs:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      'condition: sqs:SendMessage',
    ],
    [
      'a Condition on an organization',
      { Action: 'sns:*', Resource: '*', Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } } },
      'condition: sns:Publish',
    ],
    [
      'a Condition and the very resource',
      { Action: 'sqs:*', Resource: queue, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } },
      'condition: sqs:SendMessage',
    ],
    [
      'a NotResource and resources that were not kept',
      { Action: 'sns:*', NotResource: topic },
      'not-resource: sns:Publish',
    ],
  ])('%s: inconclusive', async (_, statement, effect) => {
    const { verdict, reasons, unclear } = await change([allowed], [allowed, deny(statement)]);
    expect({ verdict, reasons, unclear }).toEqual({
      verdict: 'inconclusive',
      reasons: ['deny-unclear'],
      unclear: [effect],
    });
  });

  test('resources that cannot be compared are listed', async () => {
    const { verdict, unclear, comment } = await change(
      [allowed],
      [allowed, deny({ Sid: 'Guard', Action: 'sns:*', Resource: topic })],
    );
    expect({ verdict, unclear }).toEqual({ verdict: 'pass', unclear: ['resources: sns:Publish'] });
    expect(comment).toContain('#### Changed, not comparable');
    expect(comment).toContain('`sns:Publish`');
  });

  test('an action that is accepted by its name is no doubt', async () => {
    const guard = deny({
      Action: 'sqs:*',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
    const config = 'accept: [{ action: sqs:SendMessage, reason: by TLS only, expires: 2027-02-28 }]\n';
    const { verdict, unclear } = await change([allowed], [allowed, guard], { config });
    expect({ verdict, unclear }).toEqual({ verdict: 'pass', unclear: [] });
  });
});

describe('a Deny that the change adds breaks nothing', () => {
  test.each<[string, Statement]>([
    ['that is used', { Action: 'iam:*', Resource: '*' }],
    ['on another resource, where all of them are known', { Action: 'sqs:*', Resource: topic }],
    ['on the bucket, where objects are used', { Action: 's3:PutObject', Resource: bucket }],
    ['by a NotResource that names the resource', { Action: 'sqs:*', NotResource: [queue, topic] }],
    [
      'under a Condition that no request meets',
      {
        Action: 'sqs:*',
        Resource: '*',
        Condition: { StringEquals: { 'aws:PrincipalAccount': '444455556666' } },
      },
    ],
  ])('%s', async (_, statement) => {
    const { verdict, missing, unclear } = await change([allowed], [allowed, deny(statement)]);
    expect({ verdict, missing, unclear }).toEqual({ verdict: 'pass', missing: [], unclear: [] });
  });
});

describe('what was denied before stays denied on purpose', () => {
  const stop = deny({ Action: 'sqs:SendMessage', Resource: '*' });

  test('by a Deny of the base that the change rewrites', async () => {
    const { missing, notes } = await change(
      [allowed, stop],
      [allowed, deny({ Action: 'sqs:Send*', Resource: '*' })],
    );
    expect({ missing, notes }).toEqual({ missing: [], notes: ['denied-on-purpose sqs:SendMessage'] });
  });

  test('by a Deny of the base on the resource in use, whose Allow goes', async () => {
    const onQueue = deny({ Action: 'sqs:SendMessage', Resource: queue });
    const rest = allow('ec2:RunInstances', 's3:PutObject', 'sns:Publish');
    const { missing, notes } = await change([allowed, onQueue], [rest, onQueue]);
    expect({ missing, notes }).toEqual({ missing: [], notes: ['denied-on-purpose sqs:SendMessage'] });
  });

  test('by a Deny that only the base has, when its Allow goes with it', async () => {
    const rest = allow('ec2:RunInstances', 's3:PutObject', 'sns:Publish');
    const { missing, notes } = await change([allowed, stop], [rest]);
    expect({ missing, notes }).toEqual({ missing: [], notes: ['denied-on-purpose sqs:SendMessage'] });
  });

  test('by a live policy', async () => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [stop] });
    const facts = { [api]: { policies: [{ name: 'guard', kind: 'customer', text }] } };
    const evidence = { coverages: [logs()], uses: { [api]: uses }, facts };
    const { missing, notes } = await change([allowed], [allowed, stop], { evidence });
    expect({ missing, notes }).toEqual({ missing: [], notes: ['denied-on-purpose sqs:SendMessage'] });
  });
});

describe('what was only ever denied is no outage', () => {
  const denied = {
    coverages: [logs()],
    uses: { [api]: { ...uses, 'sqs:SendMessage': 'denied 2026-11-18 x7' } },
  };
  const rest = allow('ec2:RunInstances', 's3:PutObject', 'sns:Publish');

  test('when the change removes it', async () => {
    const { verdict, missing, notes } = await change([allowed], [rest], { evidence: denied });
    expect({ verdict, missing, notes }).toEqual({
      verdict: 'pass',
      missing: [],
      notes: ['denied-elsewhere sqs:SendMessage'],
    });
  });

  test('when the change denies it', async () => {
    const head = [allowed, deny({ Action: 'sqs:SendMessage', Resource: '*' })];
    const { verdict, missing } = await change([allowed], head, { evidence: denied });
    expect({ verdict, missing }).toEqual({ verdict: 'pass', missing: [] });
  });

  test('one call that was not denied makes it one', async () => {
    const both = ['denied 2026-11-18 x7', '2026-11-17 x1'];
    const evidence = { coverages: [logs()], uses: { [api]: { ...uses, 'sqs:SendMessage': both } } };
    expect((await change([allowed], [rest], { evidence })).missing).toEqual(['sqs:SendMessage removed']);
  });
});

describe('a Deny that goes or stops less is listed as widened', () => {
  const guard = deny({ Sid: 'Guard', Action: ['iam:*', 'kms:*'], Resource: '*' });
  test.each<[string, readonly object[], readonly object[], readonly string[]]>([
    ['removed', [deny({ Action: 'iam:DeleteRole', Resource: '*' })], [], ['deny-removed: iam:DeleteRole']],
    [
      'fewer actions',
      [deny({ Action: ['iam:DeleteRole', 'iam:DeleteUser'], Resource: '*' })],
      [deny({ Action: 'iam:DeleteRole', Resource: '*' })],
      ['deny-removed: iam:DeleteUser'],
    ],
    [
      'fewer resources',
      [deny({ Action: 'sqs:PurgeQueue', Resource: '*' })],
      [deny({ Action: 'sqs:PurgeQueue', Resource: queue })],
      ['deny-changed: sqs:PurgeQueue'],
    ],
    [
      'a Condition',
      [deny({ Action: 'sqs:PurgeQueue', Resource: '*' })],
      [
        deny({
          Action: 'sqs:PurgeQueue',
          Resource: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      ],
      ['deny-changed: sqs:PurgeQueue'],
    ],
    [
      'NotResource with more',
      [deny({ Action: 'sqs:PurgeQueue', NotResource: queue })],
      [deny({ Action: 'sqs:PurgeQueue', NotResource: [queue, topic] })],
      ['deny-changed: sqs:PurgeQueue'],
    ],
    [
      'from every resource to NotResource',
      [deny({ Action: 'sqs:PurgeQueue', Resource: '*' })],
      [deny({ Action: 'sqs:PurgeQueue', NotResource: queue })],
      ['deny-changed: sqs:PurgeQueue'],
    ],
    ['order and layout', [guard], [deny({ Action: ['kms:*', 'iam:*'], Resource: ['*'] })], []],
    [
      'two statements for one',
      [guard],
      [deny({ Action: 'kms:*', Resource: '*' }), deny({ Action: 'iam:*', Resource: '*' })],
      [],
    ],
    ['more actions', [guard], [deny({ Action: ['iam:*', 'kms:*', 'sns:*'], Resource: '*' })], []],
    [
      'less of a Condition',
      [
        deny({
          Action: 'sqs:PurgeQueue',
          Resource: '*',
          Condition: { Bool: { a: 'false' }, StringEquals: { b: 'c' } },
        }),
      ],
      [deny({ Action: 'sqs:PurgeQueue', Resource: '*', Condition: { Bool: { a: 'false' } } })],
      [],
    ],
    [
      'a wider resource',
      [deny({ Action: 'sqs:PurgeQueue', Resource: queue })],
      [deny({ Action: 'sqs:PurgeQueue', Resource: 'arn:aws:sqs:*:*:*' })],
      [],
    ],
    [
      'resources in two statements',
      [deny({ Action: 'sqs:PurgeQueue', Resource: [queue, topic] })],
      [deny({ Action: 'sqs:*', Resource: queue }), deny({ Action: 'sqs:PurgeQueue', Resource: topic })],
      [],
    ],
    [
      'NotResource with less',
      [deny({ Action: 'sqs:PurgeQueue', NotResource: [queue, topic] })],
      [deny({ Action: 'sqs:PurgeQueue', NotResource: queue })],
      [],
    ],
  ])('%s', async (_, before, after, loosened) => {
    const result = await change([allowed, ...before], [allowed, ...after]);
    expect(result.loosened).toEqual(loosened);
    if (loosened.length > 0) expect(result.comment).toContain('#### Widens');
  });
});
