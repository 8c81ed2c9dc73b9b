import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { askedFor, gapsOf, jobsAt, type Ran, runAgainst } from '../support/aws-fault-run';
import { otherJob, scene } from '../support/aws-fault-scene';
import { daysAgo } from '../support/aws-run';
import { role } from '../support/records';
import { stateOf } from '../support/repository';

afterAll(closeAws);

const first = '5e4d3c2b-0000-4000-8000-000000000001';
const hasty = { args: { 'generation-timeout': '3s' } };
const hastyAndTidy = { args: { 'generation-timeout': '3s', 'cancel-on-abort': 'true' } };
const passed = '^policy-generation: (?:no job covers .*: )?generation-timeout has passed; .*job';

function expectGap(ran: Ran, text: string): void {
  expect(gapsOf(ran)).toEqual([expect.stringMatching(text)]);
  expect({ code: ran.code, verdict: ran.report.verdict }).toEqual({ code: 2, verdict: 'inconclusive' });
  expect(stateOf(ran.report, 'ec2:StopInstances')).toBe('over-granted');
  expect(ran.stderr).toMatch(/policy generation \S+ (?:is running|is still running|was cancelled)/);
}

/** As a person starts it in the console: asked the same as ours. */
const byHand = {
  ...otherJob(Infinity),
  id: 'by-hand',
  principal: role,
  from: daysAgo(90.1),
  to: daysAgo(0.1),
};

describe('a job that takes longer than generation-timeout', () => {
  test.concurrent('goes on and is named; the next run waits for it instead of starting another', async () => {
    const aws = await startAws(scene({ generation: { polls: 5 } }));
    expectGap(await runAgainst(aws, hasty), `${passed}.* is still running: run again with the same inputs`);
    expect(await jobsAt(aws)).toMatchObject([{ jobId: first, status: 'IN_PROGRESS' }]);
    const again = await runAgainst(aws);
    expect({ code: again.code, gaps: gapsOf(again) }).toEqual({ code: 0, gaps: [] });
    expect(await jobsAt(aws)).toMatchObject([{ jobId: first, status: 'SUCCEEDED' }]);
    expect(askedFor(aws, 'StartPolicyGeneration')).toHaveLength(1);
  });

  test.concurrent('is cancelled if it is ours and cancel-on-abort says so', async () => {
    const aws = await startAws(scene({ generation: { polls: Infinity } }));
    expectGap(await runAgainst(aws, hastyAndTidy), `${passed}.* was cancelled$`);
    expect(await jobsAt(aws)).toMatchObject([{ jobId: first, status: 'CANCELED' }]);
  });

  test.concurrent('is not cancelled if somebody else began it, though we waited for it', async () => {
    const aws = await startAws(scene({ generation: { jobs: [byHand] } }));
    expectGap(await runAgainst(aws, hastyAndTidy), `${passed}.* is still running`);
    expect(await jobsAt(aws)).toMatchObject([{ jobId: 'by-hand', status: 'IN_PROGRESS' }]);
    expect(askedFor(aws, 'StartPolicyGeneration')).toEqual([]);
  });
});
