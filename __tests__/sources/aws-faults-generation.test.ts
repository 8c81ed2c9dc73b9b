import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { askedFor, gapsOf, jobsAt, type Ran, run, runAgainst } from '../support/aws-fault-run';
import { otherJob, scene } from '../support/aws-fault-scene';
import type { Generation } from '../support/aws-generation';
import { rest, sendJson } from '../support/aws-plain';
import { role } from '../support/records';
import { stateOf } from '../support/repository';

afterAll(closeAws);

const generation = 'policy-generation: ';

/** Policy generation alone failed, so: the others' finding stands, and the verdict is open. */
function expectGap(ran: Ran, text: string | RegExp): void {
  expect(gapsOf(ran)).toEqual([expect.stringMatching(text)]);
  expect({ code: ran.code, verdict: ran.report.verdict }).toEqual({ code: 2, verdict: 'inconclusive' });
  expect(stateOf(ran.report, 'ec2:StopInstances')).toBe('over-granted');
  expect(ran.stdout).toContain('? policy-generation: ');
}

const failed = (code: 'AUTHORIZATION_ERROR' | 'RESOURCE_NOT_FOUND_ERROR' | 'SERVICE_ERROR') =>
  ({ ends: [{ status: 'FAILED', code, message: `m of ${code}` }] }) satisfies Generation;

describe('a job that does not end well', () => {
  test.concurrent.each<[string, Generation, RegExp]>([
    [
      'AUTHORIZATION_ERROR',
      failed('AUTHORIZATION_ERROR'),
      /let the access role read the trail’s bucket \(bucket policy, the KMS key/,
    ],
    [
      'RESOURCE_NOT_FOUND_ERROR',
      failed('RESOURCE_NOT_FOUND_ERROR'),
      /check that the trail, its bucket, the access role and the principal still exist/,
    ],
    ['SERVICE_ERROR', failed('SERVICE_ERROR'), /AWS had an internal error: run again later/],
  ])('%s', async (code, how, remedy) => {
    const ran = await run({ generation: how });
    const said = `^${generation}.*job.* failed with ${code} \\(AWS: m of ${code}\\): ${remedy.source}`;
    expectGap(ran, new RegExp(said));
    expect(await jobsAt(ran.aws)).toHaveLength(1);
  });

  test.concurrent('SERVICE_QUOTA_EXCEEDED_ERROR, however short the time', async () => {
    const ran = await run(
      { generation: { longest: { days: 0, by: 'failed-job' } } },
      { args: { lookback: '3d', 'min-observation': '0d' } },
    );
    expectGap(
      ran,
      /a period of 3 days is still too much for one job; use fewer Regions \(AWS: CloudTrail log files/,
    );
    expect(await jobsAt(ran.aws)).toHaveLength(1);
  });

  test.concurrent('CANCELED by somebody', async () => {
    const ran = await run({ generation: { ends: [{ status: 'CANCELED' }] } });
    expectGap(ran, `^${generation}.*job.* was cancelled by somebody else; run it again$`);
  });

  test.concurrent('one that found nothing and gives no list is no gap', async () => {
    const does = { changes: { generatedPolicyResult: { generatedPolicies: undefined } } };
    const ran = await run({ faults: [{ on: 'GetGeneratedPolicy', does }] });
    expect({ code: ran.code, gaps: gapsOf(ran) }).toEqual({ code: 0, gaps: [] });
    expect(stateOf(ran.report, 'ec2:RunInstances')).toBe('used');
  });

  test.concurrent('an earlier one that AWS has forgotten is no obstacle', async () => {
    const does = { code: 'ValidationException', message: 'm', details: { reason: 'other' } };
    const ran = await run({
      generation: { jobs: [{ ...otherJob(), id: 'forgotten', principal: role }] },
      faults: [{ on: 'GetGeneratedPolicy', times: 1, does }],
    });
    expect({ code: ran.code, gaps: gapsOf(ran) }).toEqual({ code: 0, gaps: [] });
  });

  test.concurrent('a status that nobody knows is no endless poll', async () => {
    const does = { changes: { jobDetails: { status: 'PAUSED' } } };
    const ran = await run({ faults: [{ on: 'GetGeneratedPolicy', does }] });
    expectGap(ran, `^${generation}.*job.* failed with PAUSED \\(AWS: an unknown status\\): run it again`);
    expect(askedFor(ran.aws, 'GetGeneratedPolicy')).toHaveLength(1);
  });

  test.concurrent('a report of last accessed with such a status', async () => {
    const does = { changes: { JobStatus: 'PAUSED' } };
    const ran = await run({ faults: [{ on: 'GetServiceLastAccessedDetails', does }] });
    expect(gapsOf(ran)).toEqual([
      expect.stringMatching(/^last-accessed: iam:.*has the status PAUSED, which this version does not know/),
    ]);
    expect(ran.code).toBe(2);
  });

  test.concurrent('a report of last accessed that fails', async () => {
    const lastAccessed = [{ principal: role, error: { code: 'ServiceFailure', message: 'm' } }];
    const ran = await run({ lastAccessed });
    expect(gapsOf(ran)).toEqual([
      expect.stringMatching(/^last-accessed: iam:.*the report failed \(AWS: m\); run again/),
    ]);
    expect(ran.code).toBe(2);
  });
});

describe('what does not let a job start', () => {
  test.concurrent.each<[string, Generation, RegExp]>([
    [
      'the access role may not be passed (403)',
      { passRole: false },
      /access denied; allow iam:PassRole .*: the caller must be allowed iam:PassRole on the access role$/,
    ],
    [
      'the day’s jobs are used up (402)',
      { perDay: 5, startedToday: 5 },
      /a quota is exceeded .*: AWS allows 50 generations a day \(5 in some regions\); use the last-accessed source, or wait until tomorrow$/,
    ],
  ])('%s', async (_, how, said) => {
    const ran = await run({ generation: how });
    expectGap(ran, new RegExp(`^${generation}access-analyzer:StartPolicyGeneration: ${said.source}`));
    expect(await jobsAt(ran.aws)).toEqual([]);
  });

  test.concurrent.each<[string, Generation['busy']]>([
    ['409', 'ConflictException'],
    ['402', 'ServiceQuotaExceededException'],
  ])('somebody else’s job is waited for, then ours starts (%s)', async (_, busy) => {
    const generation = { jobs: [otherJob(2)], polls: 1, ...(busy === undefined ? {} : { busy }) };
    // Its owner looks at it as well, as often as we look at the list.
    const look = () => sendJson(aws, rest('GET', '/policy/generation/somebody-else'));
    const onRequest = (name: string) => void (name === 'ListPolicyGenerations' && look());
    const aws = await startAws(scene({ generation, onRequest }));
    const ran = await runAgainst(aws);
    expect({ code: ran.code, gaps: gapsOf(ran) }).toEqual({ code: 0, gaps: [] });
    expect((await jobsAt(aws)).map(({ status }) => status)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
    expect(ran.stderr).toContain('waiting for another policy generation in this account');
    expect(aws.asked()).not.toContain('access-analyzer:CancelPolicyGeneration');
  });

  test.concurrent('somebody else’s job that never ends: until generation-timeout, and it is left alone', async () => {
    const args = { 'generation-timeout': '60s', 'cancel-on-abort': 'true' };
    const ran = await run({ generation: { jobs: [otherJob(Infinity)] } }, { args });
    expectGap(ran, `^${generation}no job could be started before generation-timeout had passed`);
    expect(ran.aws.asked()).not.toContain('access-analyzer:CancelPolicyGeneration');
  });

  test.concurrent('a conflict with nothing that could be seen: asked a few times, until generation-timeout', async () => {
    const does = {
      code: 'ConflictException',
      message: 'busy',
      details: { resourceId: 'r', resourceType: 't' },
    };
    const ran = await run(
      { faults: [{ on: 'StartPolicyGeneration', does }] },
      { args: { 'generation-timeout': '5m' } },
    );
    expectGap(ran, /generation-timeout/);
    const asked = askedFor(ran.aws, 'StartPolicyGeneration').length;
    expect(asked).toBeGreaterThan(2);
    expect(asked).toBeLessThan(50);
  });
});
