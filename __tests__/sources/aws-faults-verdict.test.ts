import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws } from '../support/aws';
import { gapsOf, type Ran, run } from '../support/aws-fault-run';
import type { Fault } from '../support/aws-faults';
import { gatherer } from '../support/aws-identity';
import { daysAgo, withBackground } from '../support/aws-run';
import type { ShortRecord } from '../support/records';
import { allow, type Inputs, stateOf } from '../support/repository';

afterAll(closeAws);

const policy = allow('ec2:RunInstances');
const none: Inputs = { 'max-over-granted': '0' };

const denied = (...operations: string[]) => operations.map((on): Fault => ({ on, does: 'access-denied' }));

/** Each source, failing entirely. */
const failing: readonly (readonly [source: string, faults: readonly Fault[]])[] = [
  ['policy-generation', denied('ListPolicyGenerations', 'StartPolicyGeneration', 'GetGeneratedPolicy')],
  ['last-accessed', denied('GenerateServiceLastAccessedDetails', 'GetServiceLastAccessedDetails')],
  ['unused-access', denied('ListAnalyzers', 'GetAnalyzer', 'ListFindingsV2', 'GetFindingV2')],
];

function verdictOf({ code, report }: Ran) {
  const reasons = report.reasons.map((reason) => reason.code);
  return { code, verdict: report.verdict, reasons: [...new Set(reasons)] };
}

const nothing = { code: 2, verdict: 'inconclusive', reasons: ['incomplete-evidence', 'short-span'] };
const open = { code: 2, verdict: 'inconclusive', reasons: ['incomplete-evidence'] };

describe('a source that fails never lets a run pass', () => {
  test.concurrent('nothing fails: it passes', async () => {
    const ran = await run({}, { policy, args: none });
    expect(verdictOf(ran)).toEqual({ code: 0, verdict: 'pass', reasons: [] });
  });

  test.concurrent.each(failing)(
    '%s, nothing is over-granted by the others: inconclusive',
    async (source, faults) => {
      const ran = await run({ faults }, { policy, args: none });
      expect(verdictOf(ran)).toEqual(open);
      expect(gapsOf(ran)).toEqual([expect.stringMatching(`^${source}: `)]);
      expect(ran.stdout).toMatch(/^\? Inconclusive/);
    },
  );

  test.concurrent.each(failing)('%s, the others prove drift: it fails', async (source, faults) => {
    const ran = await run({ faults }, { args: none });
    expect(verdictOf(ran)).toEqual({
      code: 1,
      verdict: 'fail',
      reasons: ['over-granted', 'incomplete-evidence'],
    });
    expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain(`${source}: `);
  });

  test.concurrent.each(failing)('%s, which is the only one: nobody is accused', async (source, faults) => {
    const ran = await run({ faults }, { args: { ...none, sources: source } });
    expect(verdictOf(ran)).toMatchObject({ code: 2, verdict: 'inconclusive' });
    const actions = ['ec2:RunInstances', 'ec2:StopInstances'];
    expect(actions.map((action) => stateOf(ran.report, action))).toEqual(['undetermined', 'undetermined']);
  });

  test.concurrent('only fail-on-inconclusive: false lets it go, and the verdict stays open', async () => {
    const [, faults] = failing[0] ?? [];
    const args = { ...none, 'fail-on-inconclusive': 'false' };
    const ran = await run({ faults: faults ?? [] }, { policy, args });
    expect(verdictOf(ran)).toEqual({ ...open, code: 0 });
  });
});

const logged: readonly ShortRecord[] = withBackground([daysAgo(3), 'ec2', 'RunInstances']);
const withLogs = { 'cloudtrail-logs': 'logs', 'unused-access-analyzer-arn': undefined, ...none };

describe('whoever the credentials speak for cannot be asked', () => {
  const everywhere: readonly (readonly [string, Fault['does'], RegExp])[] = [
    [
      'they have expired',
      'expired-token',
      /the AWS credentials are not valid or have expired; configure them again/,
    ],
    ['nobody answers properly', '503-html', /sts:GetCallerIdentity: AWS returned status 503/],
  ];

  test.concurrent.each(everywhere)('%s: every source says so', async (_, does, said) => {
    const ran = await run({ faults: [{ on: 'any request', does }] }, { policy, args: none });
    expect(verdictOf(ran)).toEqual(nothing);
    const sources = ['last-accessed', 'policy-generation', 'unused-access'];
    expect(
      gapsOf(ran)
        .map((gap) => gap.split(': ', 1)[0])
        .sort(),
    ).toEqual(sources);
    for (const gap of gapsOf(ran)) expect(gap).toMatch(said);
  });

  test.concurrent.each(everywhere)('%s, sources: auto: so does what auto takes', async (_, does, said) => {
    const args = { ...none, sources: 'auto', 'unused-access-analyzer-arn': undefined };
    const ran = await run({ faults: [{ on: 'any request', does }] }, { policy, args });
    expect(verdictOf(ran)).toEqual(nothing);
    expect(ran.stdout.replaceAll(/\s+/g, ' ')).toMatch(said);
  });

  test.concurrent.each(everywhere)(
    '%s, and only auto would have asked: logs are judged, and the verdict is open',
    async (_, does, said) => {
      const args = {
        ...withLogs,
        sources: 'auto',
        'access-role-arn': undefined,
        'cloudtrail-arn': undefined,
      };
      const ran = await run({ faults: [{ on: 'any request', does }] }, { policy, records: logged, args });
      expect(stateOf(ran.report, 'ec2:RunInstances')).toBe('used');
      expect({ code: ran.code, gaps: gapsOf(ran) }).toEqual({ code: 2, gaps: [expect.stringMatching(said)] });
    },
  );
});

/** What AWS says when a signature is wrong holds the headers that were signed. */
const mismatch = [
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  '',
  'The Canonical String for this request should have been',
  "'POST",
  '/',
  '',
  'amz-sdk-invocation-id:8d1f0b5c-0000-4000-8000-000000000001',
  'amz-sdk-request:attempt=1; max=1',
  'host:iam.amazonaws.com',
  'x-amz-date:20261122T000000Z',
  `x-amz-security-token:${gatherer.token}`,
].join('\n');

test.concurrent('what AWS says of a wrong signature is cut before the credentials in it', async () => {
  const does = { code: 'SignatureDoesNotMatch', message: mismatch, status: 403 };
  const ran = await run({ faults: [{ on: 'any request', does }] }, { policy, args: none });
  expect(verdictOf(ran)).toEqual(nothing);
  expect(gapsOf(ran)).toContainEqual(expect.stringContaining('the AWS credentials are not valid'));
  const said = [ran.stdout, ran.stderr, ...Object.values(ran.written)];
  expect(said.filter((text) => text.includes('x-amz-security-token'))).toEqual([]);
});
