import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { record, role, type ShortRecord } from '../support/records';
import {
  allow,
  check,
  judged,
  only,
  repository,
  runInstances,
  stateOf,
  stopInstances,
  twoActions,
} from '../support/repository';

const stop = 'ec2:StopInstances';
const start = 'ec2:StartInstances';

/** The record of a StopInstances call with some fields changed; undefined takes a field away. */
function odd(fields: Record<string, unknown>): string {
  return JSON.stringify({ Records: [{ ...record(stopInstances), ...fields }] });
}

const withOdd = (fields: Record<string, unknown>) =>
  repository(twoActions, [runInstances], { 'logs/b.json': odd(fields) });

describe('a call is a use, although its record', () => {
  test.concurrent.each<[string, Record<string, unknown>]>([
    ['has no eventType, as records of 2013 have none', { eventType: undefined }],
    ['is of a type newer than this tool', { eventType: 'AwsNewKindOfCall' }],
    ['is a network activity event', { eventType: 'AwsVpceEvent', eventCategory: 'NetworkActivity' }],
    ['has no eventID', { eventID: undefined }],
    ['has no readOnly', { readOnly: undefined }],
    ['has no managementEvent and no eventCategory', { managementEvent: undefined, eventCategory: undefined }],
    ['has no region', { awsRegion: undefined }],
    ['has no recipientAccountId', { recipientAccountId: undefined }],
    ['has an error of its own', { errorCode: 'Client.InvalidInstanceID.NotFound' }],
    ['writes the source without domain', { eventSource: 'ec2' }],
    ['writes the source in capitals', { eventSource: 'EC2.AMAZONAWS.COM' }],
    ['is of China', { eventSource: 'ec2.amazonaws.com.cn' }],
    ['has milliseconds', { eventTime: '2026-11-19T10:00:00.123Z' }],
    ['is the first moment of the window', { eventTime: '2026-08-24T00:00:00Z' }],
    ['is the last moment of the window', { eventTime: '2026-11-21T23:59:59Z' }],
    [
      'has the session only',
      { userIdentity: { arn: 'arn:aws:sts::111122223333:assumed-role/payments-api/session' } },
    ],
    [
      'has an empty session issuer',
      {
        userIdentity: {
          arn: 'arn:aws:sts::111122223333:assumed-role/payments-api/session',
          sessionContext: { sessionIssuer: {} },
        },
      },
    ],
  ])('%s', async (_, fields) => {
    expect(stateOf(await judged(withOdd(fields)), stop)).not.toBe('over-granted');
  });
});

describe('a call of somebody else is no use, although', () => {
  const issuer = (arn: string) => ({ userIdentity: { sessionContext: { sessionIssuer: { arn } } } });
  test.concurrent.each<[string, Record<string, unknown>]>([
    ['the role of another account has the same name', issuer(role.replace('111122223333', '999999999999'))],
    ['the role of another partition has the same name', issuer(role.replace('arn:aws:', 'arn:aws-cn:'))],
    ['a role has a longer name', issuer(`${role}-admin`)],
    [
      'the session is called like the role',
      { userIdentity: { arn: 'arn:aws:sts::111122223333:assumed-role/x/payments-api' } },
    ],
    [
      'the session of another account has the name',
      { userIdentity: { arn: 'arn:aws:sts::999999999999:assumed-role/payments-api/s' } },
    ],
    ['a user has the name', { userIdentity: { arn: role.replace('role', 'user') } }],
    ['the event happened before the window', { eventTime: '2026-08-23T23:59:59Z' }],
    ['the event happened after the window', { eventTime: '2026-11-22T00:00:00Z' }],
    ['its clock runs seventy years ahead', { eventTime: '2096-11-22T00:00:00Z' }],
  ])('%s', async (_, fields) => {
    expect(stateOf(await judged(withOdd(fields)), stop)).toBe('over-granted');
  });
});

test('days that have not come yet prove nothing: a window that ends in the future looks back less', async () => {
  const from = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();
  const records = [-1, -39].map((days): ShortRecord => [from(days), 'ec2', 'RunInstances']);
  const { code } = await check(repository(twoActions, records), { 'window-end': from(50).slice(0, 10) });
  expect([2, 3]).toContain(code);
});

describe('old evidence proves nothing of later days', () => {
  /** Evidence of a role that used nothing but RunInstances from March to May. */
  async function oldEvidence(): Promise<string> {
    const records: ShortRecord[] = [
      ['2026-03-01T08:00:00Z', 'ec2', 'RunInstances'],
      ['2026-05-20T08:00:00Z', 'tagging', 'TagResources', { by: 'background' }],
    ];
    const folder = repository(twoActions, records);
    await check(folder, { 'window-end': '2026-05-21', 'report-directory': 'out' });
    return readFileSync(join(folder, 'out/evidence.json'), 'utf8');
  }

  test('by itself', async () => {
    const folder = repository(twoActions, [], { 'evidence.json': await oldEvidence() });
    const inputs = {
      'cloudtrail-logs': undefined,
      'evidence-file': 'evidence.json',
      'max-evidence-age': '400d',
    };
    const report = await judged(folder, inputs);
    expect([stateOf(report, stop), stateOf(report, 'ec2:RunInstances')]).not.toContain('over-granted');
  });

  test('beside logs with a gap', async () => {
    const files = { 'evidence.json': await oldEvidence(), 'logs/b.json': 'broken' };
    const folder = repository(twoActions, [runInstances], files);
    const report = await judged(folder, {
      sources: 'file,cloudtrail-logs',
      'evidence-file': 'evidence.json',
    });
    expect(stateOf(report, stop)).toBe('undetermined');
  });

  test('and is said to be old beside fresh logs', async () => {
    const folder = repository(twoActions, [runInstances, stopInstances], {
      'evidence.json': await oldEvidence(),
    });
    const report = await judged(folder, {
      sources: 'file,cloudtrail-logs',
      'evidence-file': 'evidence.json',
    });
    expect(report.reasons.map(({ code }) => code)).toContain('old-evidence');
  });
});

describe('a Deny hides a missing action', () => {
  const queue = (name: string) => `arn:aws:sqs:us-east-1:111122223333:${name}`;
  const denied = (...names: readonly string[]): ShortRecord[] =>
    names.map((name) => {
      const fields = { errorCode: 'AccessDenied', resources: [{ ARN: queue(name) }] };
      return ['2026-11-19T10:00:00Z', 'sqs', 'DeleteQueue', fields];
    });
  const policy = JSON.stringify({
    Statement: [
      { Effect: 'Allow', Action: ['ec2:RunInstances'], Resource: '*' },
      { Effect: 'Deny', Action: 'sqs:DeleteQueue', Resource: queue('a*') },
    ],
  });
  const twelve = Array.from({ length: 12 }, (_, i) => `a${i}`);

  test('that it stops on every resource it was seen on', async () => {
    const report = await judged(repository(policy, [runInstances, ...denied('a1', 'a2')]));
    expect(only(report).notes.map(({ code }) => code)).toContain('denied-on-purpose');
  });

  test.concurrent.each<[string, ShortRecord[]]>([
    ['but not one that was also refused elsewhere', denied('a1', 'b')],
    ['nor one whose resources were too many to keep', denied(...twelve, 'b')],
    [
      'nor one that was called without a known resource',
      [...denied('a1'), ['2026-11-19T10:00:00Z', 'sqs', 'DeleteQueue']],
    ],
  ])('%s', async (_, records) => {
    const report = await judged(repository(policy, [runInstances, ...records]), {
      'policies-complete': 'true',
    });
    expect(stateOf(report, 'sqs:DeleteQueue')).toBe('missing');
  });
});

test('an action that several principals share is used when any of them uses it', async () => {
  const other: ShortRecord = ['2026-11-19T10:00:00Z', 'ec2', 'StopInstances', { by: 'other' }];
  const report = await judged(
    repository(allow('ec2:RunInstances', 'ec2:StopInstances', start), [runInstances, other]),
    {
      'principal-arn': `${role},arn:aws:iam::111122223333:role/other`,
    },
  );
  expect(['ec2:RunInstances', stop, start].map((action) => stateOf(report, action))).toEqual([
    'used',
    'used',
    'over-granted',
  ]);
});
