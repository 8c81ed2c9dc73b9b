import { describe, expect, test } from '@jest/globals';
import { newFolder, runCli } from '../support/bundle';
import type { ShortRecord } from '../support/records';
import { allow, flagsOf, repository, runInstances } from '../support/repository';

const explain = (action: string, folder: string, flags: readonly string[] = []) =>
  runCli(['explain', action, ...flags], folder);

test.each([
  [
    's3:ListBuckets',
    '"s3:ListBuckets" is an API operation, and s3:ListAllMyBuckets grants it.\n\ns3:ListAllMyBuckets\n',
  ],
  [
    'lambda:CreateFunction20150331',
    '"lambda:CreateFunction20150331" is the action lambda:CreateFunction with an API version, as CloudTrail records it.\n\nlambda:CreateFunction\n',
  ],
  ['sts:GetCallerIdentity', 'sts:GetCallerIdentity\n'],
])('%s is explained in an empty folder', async (action, start) => {
  const { code, stdout, stderr } = await runCli(['explain', action], newFolder(), { COLUMNS: '120' });
  expect({ code, stderr, start: stdout.slice(0, start.length) }).toEqual({ code: 0, stderr: '', start });
});

test.each([
  ['s3:NoSuchThing', /^error: explain: "s3:NoSuchThing" is not an action that AWS listed on /],
  ['s3:Get*', /^error: explain: "s3:Get\*" has a wildcard; use one action/],
  ['lambda:CreateFunctoin20150331', /^error: explain: .* is not an action/],
  ['ListBuckets', /it has no service prefix; use service:Action/],
  ['', /no action given/],
])('"%s" is wrong input, with a way out', async (action, message) => {
  const { code, stdout, stderr } = await explain(action, newFolder());
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toMatch(message);
});

describe('of a target it says', () => {
  const createVolume: ShortRecord = ['2026-11-18T10:00:00Z', 'ec2', 'CreateVolume'];
  const again: ShortRecord = ['2026-10-01T10:00:00Z', 'ec2', 'RunInstances'];
  const folder = () =>
    repository(
      allow('ec2:RunInstances', 'ec2:DeleteVolume', 'iam:PassRole', 'ec2:StopInstances', 's3:GetObject'),
      [runInstances, again, createVolume],
    );
  test.each<readonly [string, string, readonly RegExp[]]>([
    [
      'where a used action is granted, how often it was used, and what recorded it',
      'ec2:RunInstances',
      [
        /payments-api {2}used/,
        /Granted +policy\.json:\d+ by ec2:RunInstances on \*/,
        /Used +succeeded 2 times, first 2026-10-01 10:00 UTC, last 2026-11-20 10:00 UTC/,
        /Recorded by +cloudtrail-logs/,
      ],
    ],
    [
      'that an unused action was not recorded',
      'ec2:StopInstances',
      [
        /over-granted: never called/,
        /Used +never/,
        /cloudtrail-logs would have recorded a use/,
        /Needed by +no action in use/,
      ],
    ],
    [
      'what it is the counterpart of',
      'ec2:DeleteVolume',
      [/undetermined: counterpart of/, /Counterpart +of ec2:CreateVolume, which is in use/],
    ],
    ['which action in use may need it', 'iam:PassRole', [/undetermined/, /Needed by +ec2:RunInstances/]],
    [
      'that no source records it',
      's3:GetObject',
      [/Recorded by +no source of this run/, /cloudtrail-logs cannot prove it unused/],
    ],
    [
      'that a used action is not granted',
      'ec2:CreateVolume',
      [/not in the compared files/, /succeeded 1 time, last 2026-11-18 10:00 UTC/],
    ],
    [
      'the same of an API operation',
      's3:HeadObject',
      [/API operation, and s3:GetObject grants it/, /Granted +policy\.json:\d+ by s3:GetObject/],
    ],
  ])('%s', async (_, action, texts) => {
    const { code, stdout, stderr } = await explain(action, folder(), flagsOf());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const text of texts) expect(stdout).toMatch(text);
  });

  test('what is missing of the evidence, with exit code 2', async () => {
    const broken = repository(undefined, undefined, { 'logs/b.json': '{"Records":[{' });
    const { code, stdout } = await explain('ec2:RunInstances', broken, flagsOf());
    expect({ code, stdout }).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/Evidence gap +.*b\.json/),
    });
  });
});
