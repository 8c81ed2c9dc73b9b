import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { expectEnded, expectFinding, expectGoesOn, first, polling } from '../support/aws-fault-ended';
import { askedFor, jobsAt, type Trigger } from '../support/aws-fault-run';
import { otherJob, scene } from '../support/aws-fault-scene';
import { interruptCheck, signalCheck } from '../support/aws-fault-signal';
import type { Fault } from '../support/aws-faults';
import type { Generation } from '../support/aws-generation';

afterAll(closeAws);

const endless: Generation = { polls: Infinity };
const cancelling: Trigger = { args: { 'cancel-on-abort': 'true' } };

describe('cancel-on-abort', () => {
  test.concurrent('cancels our job', async () => {
    const aws = await startAws(scene({ generation: endless }));
    const ran = await interruptCheck(aws, polling, cancelling);
    expectEnded(ran, /^policy-generation: .*interrupted; .*job.* was cancelled$/);
    expectFinding(ran);
    expect(await jobsAt(aws)).toMatchObject([{ jobId: first, status: 'CANCELED' }]);
  });

  test.concurrent.each<[string, Fault['does']]>([
    ['is not answered', 'hang'],
    ['fails', '500'],
    ['is not allowed', 'access-denied'],
  ])('that %s: the job goes on and is named, in time', async (_, does) => {
    const aws = await startAws(
      scene({ generation: endless, faults: [{ on: 'CancelPolicyGeneration', does }] }),
    );
    const ran = await interruptCheck(aws, polling, cancelling);
    expectGoesOn(ran);
    expectFinding(ran);
    expect(askedFor(aws, 'CancelPolicyGeneration')).toHaveLength(1);
  });

  test.concurrent('cancels no job that an earlier run began', async () => {
    const aws = await startAws(scene({ generation: endless }));
    await interruptCheck(aws, polling);
    const looked = askedFor(aws, 'GetGeneratedPolicy').length;
    const ran = await interruptCheck(aws, { asked: { GetGeneratedPolicy: looked + 2 } }, cancelling);
    expectGoesOn(ran);
    expect(aws.asked()).not.toContain('access-analyzer:CancelPolicyGeneration');
    expect(askedFor(aws, 'StartPolicyGeneration')).toHaveLength(1);
  });

  test.concurrent('cancels no job of somebody else that ours waits for', async () => {
    const aws = await startAws(scene({ generation: { jobs: [otherJob(Infinity)] } }));
    const ran = await interruptCheck(aws, { asked: { ListPolicyGenerations: 2 } }, cancelling);
    expectEnded(ran, /^policy-generation: .*interrupted/);
    expect(aws.asked()).not.toContain('access-analyzer:CancelPolicyGeneration');
    expect(await jobsAt(aws)).toMatchObject([{ jobId: 'somebody-else', status: 'IN_PROGRESS' }]);
  });
});

describe('a second signal ends it at once', () => {
  test.concurrent.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])('%s', async (signal) => {
    const faults: Fault[] = [{ on: 'CancelPolicyGeneration', does: 'hang' }];
    const aws = await startAws(scene({ generation: endless, faults }));
    const ran = await signalCheck(aws, polling, cancelling, ['SIGINT', signal]);
    expect({ code: ran.code, killedBy: ran.killedBy }).toEqual({ code: null, killedBy: signal });
  });
});
