import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { askedFor, gapsOf, jobsAt, type Ran, run, runAgainst } from '../support/aws-fault-run';
import { accessRole, scene } from '../support/aws-fault-scene';
import type { Fault } from '../support/aws-faults';
import { tokenOf } from '../support/aws-pages';
import { daysAgo } from '../support/aws-run';
import { stateOf } from '../support/repository';

afterAll(closeAws);

const first = '5e4d3c2b-0000-4000-8000-000000000001';

/** Policy generation alone failed, so: the others' finding stands, and the verdict is open. */
function expectGap(ran: Ran, text: string | RegExp): void {
  expect(gapsOf(ran)).toEqual([expect.stringMatching(text)]);
  expect({ code: ran.code, verdict: ran.report.verdict }).toEqual({ code: 2, verdict: 'inconclusive' });
  expect(stateOf(ran.report, 'ec2:StopInstances')).toBe('over-granted');
  expect(ran.stdout).toContain('? policy-generation: ');
}

describe('a start that is sent twice begins one job', () => {
  test.concurrent.each<[string, Fault, number | undefined]>([
    [
      'the connection breaks after it',
      { on: 'StartPolicyGeneration', does: 'reset', done: true, times: 1 },
      1,
    ],
    [
      'the connection breaks after it, and the SDK tries again',
      { on: 'StartPolicyGeneration', does: 'reset', done: true, times: 2 },
      3,
    ],
    ['half of the answer comes', { on: 'StartPolicyGeneration', does: 'cut-body', times: 1 }, 1],
    [
      'an error comes instead of the answer',
      { on: 'StartPolicyGeneration', does: '500', done: true, times: 2 },
      1,
    ],
    ['an empty answer comes', { on: 'StartPolicyGeneration', does: 'empty-json', done: true, times: 1 }, 3],
  ])('%s', async (_, fault, attempts) => {
    const ran = await run({ faults: [fault] }, { ...(attempts === undefined ? {} : { attempts }) });
    expect({ code: ran.code, gaps: gapsOf(ran) }).toEqual({ code: 0, gaps: [] });
    const started = askedFor(ran.aws, 'StartPolicyGeneration');
    expect(started.length).toBe((fault.times ?? 0) + 1);
    expect(new Set(started.map(({ params }) => params.clientToken)).size).toBe(1);
    expect(await jobsAt(ran.aws)).toHaveLength(1);
  });
});

describe('the token of a start', () => {
  const end = daysAgo(1);
  const tokenIn = async (env: Record<string, string>, args = {}) => {
    const aws = await startAws(scene());
    await runAgainst(aws, { env, args: { 'window-end': end, ...args } });
    return askedFor(aws, 'StartPolicyGeneration')
      .map(({ params }) => params.clientToken)
      .join();
  };
  const attempt = (GITHUB_RUN_ID: string, GITHUB_RUN_ATTEMPT: string) => ({
    GITHUB_RUN_ID,
    GITHUB_RUN_ATTEMPT,
  });

  test.concurrent('is the same within an attempt of a run, and another one in any other', async () => {
    const usual = await tokenIn(attempt('7', '1'));
    expect(usual).toMatch(/^[0-9a-f]{64}$/);
    expect(await tokenIn(attempt('7', '1'))).toBe(usual);
    const others = await Promise.all([
      tokenIn(attempt('7', '2')),
      tokenIn(attempt('8', '1')),
      tokenIn(attempt('7', '1'), { regions: 'us-east-1' }),
      tokenIn(attempt('7', '1'), { lookback: '80d' }),
      tokenIn(attempt('7', '1'), { 'access-role-arn': `${accessRole}-2` }),
    ]);
    expect(new Set([usual, ...others]).size).toBe(6);
  });
});

describe('lists whose pages do not end are an error, and bounded', () => {
  test.concurrent.each<[string, string, RegExp]>([
    [
      'ListPolicyGenerations',
      'nextToken',
      /^policy-generation: access-analyzer:ListPolicyGenerations: its pages do not end/,
    ],
    ['ListFindingsV2', 'nextToken', /^unused-access: access-analyzer:ListFindings: its pages do not end/],
    ['GetFindingV2', 'nextToken', /^unused-access: access-analyzer:GetFinding: its pages do not end/],
  ])('%s', async (on, name, said) => {
    const changes = { [name]: tokenOf(on, 0) };
    const ran = await run({ faults: [{ on, does: { changes } }] });
    expect(gapsOf(ran)).toEqual([expect.stringMatching(said)]);
    expect({ code: ran.code, drift: stateOf(ran.report, 'ec2:StopInstances') }).toEqual({
      code: 2,
      drift: 'over-granted',
    });
    expect(askedFor(ran.aws, on)).toHaveLength(2);
  });

  test.concurrent('GetServiceLastAccessedDetails', async () => {
    const changes = { IsTruncated: true, Marker: tokenOf('GetServiceLastAccessedDetails', 0) };
    const ran = await run({ faults: [{ on: 'GetServiceLastAccessedDetails', does: { changes } }] });
    expect(gapsOf(ran)).toEqual([
      expect.stringMatching(/^last-accessed: iam:GetServiceLastAccessedDetails: its pages do not end/),
    ]);
    expect(ran.code).toBe(2);
  });
});

describe('how long AWS wants to be left alone', () => {
  test.concurrent.each<[string, string]>([
    ['JSON', 'StartPolicyGeneration'],
    ['XML', 'GetRole'],
  ])('is heeded (%s)', async (_, on) => {
    const ran = await run({ faults: [{ on, does: 'throttle', retryAfter: 3, times: 1 }] });
    expect({ code: ran.code, gaps: gapsOf(ran) }).toEqual({ code: 0, gaps: [] });
    expect(ran.waits).toContain(3000);
  });

  test.concurrent('unless it is longer than patience: then it is said at once', async () => {
    const ran = await run({ faults: [{ on: 'ListPolicyGenerations', does: 'throttle', retryAfter: 3600 }] });
    expectGap(ran, /ListPolicyGenerations: AWS asks to slow down/);
    expect(Math.max(...ran.waits)).toBeLessThan(3600_000);
    expect(askedFor(ran.aws, 'ListPolicyGenerations')).toHaveLength(1);
  });

  test.concurrent('the SDK’s own attempts come first, ours after them', async () => {
    const ran = await run(
      { faults: [{ on: 'ListFindingsV2', does: 'throttle', times: 7 }] },
      { attempts: 3 },
    );
    expect({ code: ran.code, gaps: gapsOf(ran) }).toEqual({ code: 0, gaps: [] });
    expect(askedFor(ran.aws, 'ListFindingsV2')).toHaveLength(8);
  });
});

describe('credentials that expire while a job runs', () => {
  test.concurrent('the job is named, and how to go on with it; the same inputs read it then', async () => {
    const aws = await startAws(
      scene({
        generation: { polls: 3 },
        faults: [{ on: 'GetGeneratedPolicy', after: 1, times: 1, does: 'expired-token' }],
      }),
    );
    const ran = await runAgainst(aws);
    expectGap(
      ran,
      `GetGeneratedPolicy: the AWS credentials are not accepted or have expired; configure them anew .*; the job is still running: run again with the same inputs to read its result`,
    );
    expect(ran.stderr).toContain(`policy generation ${first}`);
    const again = await runAgainst(aws);
    expect({ code: again.code, gaps: gapsOf(again), jobs: (await jobsAt(aws)).length }).toEqual({
      code: 0,
      gaps: [],
      jobs: 1,
    });
  });

  test.concurrent('from then on everything fails, and each source says so', async () => {
    const ran = await run({
      generation: { polls: 6 },
      faults: [{ on: 'any request', after: 8, does: 'expired-token' }],
    });
    expect(ran.code).toBe(2);
    expect(gapsOf(ran).length).toBeGreaterThan(0);
    for (const gap of gapsOf(ran))
      expect(gap).toMatch(/credentials are not accepted or have expired; configure them anew/);
  });
});
