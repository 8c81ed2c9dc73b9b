import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { askedFor, gapsOf, run, runAgainst } from '../support/aws-fault-run';
import { scene } from '../support/aws-fault-scene';
import { account } from '../support/aws-identity';

afterAll(closeAws);

test.concurrent('every request names this tool', async () => {
  const { aws } = await run({});
  expect(aws.requests.length).toBeGreaterThan(10);
  expect(aws.requests.filter(({ agent }) => !/\biam-policy-drift\/\d/.test(agent))).toEqual([]);
});

test.concurrent('each service is asked in its own region', async () => {
  const arn = `arn:aws:cloudtrail:eu-west-1:${account}:trail/main`;
  const aws = await startAws(scene({ trails: [{ arn }] }));
  await runAgainst(aws, { args: { 'cloudtrail-arn': arn }, env: { AWS_REGION: 'eu-central-1' } });
  const regions = (name: string) => [...new Set(askedFor(aws, name).map(({ region }) => region))];
  expect(regions('GetRole')).toEqual(['us-east-1']);
  expect(regions('GetTrail')).toEqual(['eu-west-1']);
  expect(regions('StartPolicyGeneration')).toEqual(['eu-central-1']);
  expect(regions('GetAnalyzer')).toEqual(['us-east-1']);
});

test.concurrent('without AWS_REGION jobs run where the trail is at home', async () => {
  const arn = `arn:aws:cloudtrail:eu-west-1:${account}:trail/main`;
  const aws = await startAws(scene({ trails: [{ arn }] }));
  await runAgainst(aws, { args: { 'cloudtrail-arn': arn }, env: { AWS_REGION: '' } });
  expect(askedFor(aws, 'StartPolicyGeneration').map(({ region }) => region)).toEqual(['eu-west-1']);
});

test.concurrent('a long wait says how long it is, and how long most are', async () => {
  const args = { 'generation-timeout': '3m' };
  const { stderr } = await run({ generation: { polls: Number.POSITIVE_INFINITY } }, { args });
  expect(stderr).toMatch(/^policy generation \S+ is running; most jobs take 2 to 5 minutes$/m);
  expect(stderr).toMatch(/^policy generation \S+: \d+ s, still running; most jobs take 2 to 5 minutes$/m);
});

describe('a job that cannot be started says what to do', () => {
  const rejected = (code: string, message: string, status: number) => [
    { on: 'StartPolicyGeneration', does: { code, message, status } },
  ];
  test.concurrent.each([
    [
      'what AWS does not accept',
      rejected('ValidationException', 'm', 400),
      /refused \(AWS: m\): check that the principal, the trail and the access role exist/,
    ],
    [
      'a quota that nobody knows',
      rejected('ServiceQuotaExceededException', 'Limit exceeded', 402),
      /a quota is exceeded \(AWS: Limit exceeded\): see the quotas of IAM Access Analyzer/,
    ],
  ])('%s', async (_, faults, said) => {
    const ran = await run({ faults });
    expect(gapsOf(ran)).toEqual([expect.stringMatching(said)]);
    expect(askedFor(ran.aws, 'StartPolicyGeneration')).toHaveLength(1);
    expect(ran.code).toBe(2);
  });
});
