import { linkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { expectEnded, expectFinding, expectGoesOn, first, goesOn, polling } from '../support/aws-fault-ended';
import { askedFor, gapsOf, jobsAt, reportIn, runAgainst } from '../support/aws-fault-run';
import { scene } from '../support/aws-fault-scene';
import { interruptCheck, interruptStep, signalCheck } from '../support/aws-fault-signal';
import type { Fault } from '../support/aws-faults';
import type { Generation } from '../support/aws-generation';
import { daysAgo, withBackground } from '../support/aws-run';
import { newFolder } from '../support/bundle';
import { closeGitHubs } from '../support/github';
import { comment } from '../support/github-thread';
import { bodies, bot, github, marker } from '../support/pull-request';
import { type ShortRecord, writeLog, writeText } from '../support/records';
import { stateOf } from '../support/repository';

afterAll(() => {
  closeAws();
  closeGitHubs();
});

const endless: Generation = { polls: Infinity };

describe('a run that is asked to end while a job runs', () => {
  test.concurrent.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
    '%s: the job goes on and is named, the rest is written',
    async (signal) => {
      const aws = await startAws(scene({ generation: endless }));
      const { killedBy, ...ended } = await signalCheck(aws, polling, {}, [signal]);
      expect(killedBy).toBeNull();
      const ran = { ...ended, report: reportIn(ended) };
      expectGoesOn(ran);
      expectFinding(ran);
      expect(await jobsAt(aws)).toMatchObject([{ jobId: first, status: 'IN_PROGRESS' }]);
    },
  );

  test.concurrent('the next run with the same inputs waits for that job', async () => {
    const aws = await startAws(scene({ generation: { polls: 2 } }));
    await interruptCheck(aws, polling);
    const again = await runAgainst(aws);
    expect({ code: again.code, gaps: gapsOf(again) }).toEqual({ code: 0, gaps: [] });
    expect(await jobsAt(aws)).toHaveLength(1);
  });

  test.concurrent('proven drift still fails it', async () => {
    const aws = await startAws(scene({ generation: endless }));
    const ran = await interruptCheck(aws, polling, { args: { 'max-over-granted': '0' } });
    expect({ code: ran.code, verdict: ran.report.verdict }).toEqual({ code: 1, verdict: 'fail' });
    expectFinding(ran);
  });

  test.concurrent('half of a split: its first half is used', async () => {
    const generation: Generation = { longest: { days: 50, by: 'exception' }, polls: 1 };
    const aws = await startAws(scene({ generation }));
    const ran = await interruptCheck(aws, { asked: { StartPolicyGeneration: 3, GetGeneratedPolicy: 4 } });
    expectEnded(ran, /^policy-generation: no job covers \S+ to \S+: .*interrupted; the job goes on at AWS/);
    expect(askedFor(aws, 'StartPolicyGeneration')).toHaveLength(3);
    expect(ran.stdout).toContain('1 action found in 1 job');
  });
});

describe('a run that is asked to end while a request is not answered', () => {
  test.concurrent.each<[string, RegExp]>([
    ['GetCallerIdentity', /^last-accessed: sts:GetCallerIdentity: interrupted/],
    ['ListPolicyGenerations', /^policy-generation: access-analyzer:ListPolicyGenerations: interrupted$/],
    ['StartPolicyGeneration', /^policy-generation: access-analyzer:StartPolicyGeneration: interrupted/],
    ['GetGeneratedPolicy', goesOn],
    [
      'GenerateServiceLastAccessedDetails',
      /^last-accessed: iam:GenerateServiceLastAccessedDetails: interrupted$/,
    ],
    ['GetServiceLastAccessedDetails', /^last-accessed: iam:GetServiceLastAccessedDetails: interrupted$/],
    ['GetFindingV2', /^unused-access: access-analyzer:GetFinding: interrupted$/],
  ])('%s', async (on, said) => {
    const aws = await startAws(scene({ faults: [{ on, does: 'hang' }] }));
    expectEnded(await interruptCheck(aws, { asked: { [on]: 1 } }), said);
  });

  test.concurrent('GetRole: what it is about is unknown, and said', async () => {
    const aws = await startAws(scene({ generation: endless, faults: [{ on: 'GetRole', does: 'hang' }] }));
    const ran = await interruptCheck(aws, polling);
    expectGoesOn(ran);
    expectFinding(ran);
    expect(ran.written['evidence.json']).toContain('iam:GetRole: interrupted');
  });

  test.concurrent('nor wanted before long: AWS asked to be left alone', async () => {
    const faults: Fault[] = [{ on: 'StartPolicyGeneration', does: 'throttle', retryAfter: 600 }];
    const aws = await startAws(scene({ faults }));
    const moment = { asked: { StartPolicyGeneration: 1, GetFindingV2: 1 }, later: 300 };
    const ran = await interruptCheck(aws, moment);
    expectEnded(ran, /^policy-generation: .*interrupted$/);
    expectFinding(ran);
  });
});

/** As a runner cancels a step: SIGINT to the process alone. */
describe('a run that is asked to end while credentials are fetched', () => {
  test.concurrent('does not wait for them', async () => {
    const folder = newFolder();
    writeText(folder, 'config', '[profile slow]\ncredential_process = sleep 15\n');
    const env = { AWS_CONFIG_FILE: join(folder, 'config'), AWS_PROFILE: 'slow', AWS_ACCESS_KEY_ID: '' };
    const aws = await startAws(scene());
    const { killedBy, ...ended } = await signalCheck(aws, { asked: {}, later: 1500 }, { env });
    expect(killedBy).toBeNull();
    expectEnded({ ...ended, report: reportIn(ended) }, /^last-accessed: .*interrupted/);
    expect(aws.requests).toEqual([]);
  });
});

describe('a step on a pull request that is cancelled', () => {
  const old = comment(11, `${marker}\nan earlier run`, bot);

  test.concurrent('writes its outputs and files, and leaves the comment as it was', async () => {
    const [aws, gh] = [await startAws(scene({ generation: endless })), await github({ comments: [old] })];
    const step = await interruptStep(aws, gh, polling);
    expect({ code: step.code, killedBy: step.killedBy }).toEqual({ code: 1, killedBy: null });
    expect(step.outputs).toMatch(/^verdict<<(\S+)\ninconclusive\n\1$/m);
    expect(step.outputs).toMatch(/^comment-url<<(\S+)\n\n\1$/m);
    expect(step.summary).toContain('ec2:StopInstances');
    expect(step.stdout).toMatch(/job.* goes on at AWS/);
    expect(step.stdout).toContain(`policy generation ${first}`);
    expect(JSON.parse(step.written['iam-policy-drift/report.json'] ?? '').verdict).toBe('inconclusive');
    expect({ requests: gh.requests, comments: bodies(gh) }).toEqual({ requests: [], comments: [old.body] });
  });
});

describe('a run that is asked to end while it reads logs', () => {
  test.concurrent('what was read by then is judged, and the set is not complete', async () => {
    const folder = newFolder();
    const call: ShortRecord = [daysAgo(3), 'ec2', 'RunInstances'];
    const records = withBackground(...Array.from({ length: 3000 }, () => call));
    writeLog(folder, records);
    for (let file = 0; file < 3000; file++)
      linkSync(join(folder, 'logs/a.json'), join(folder, `logs/b${file}.json`));
    const aws = await startAws(scene());
    const args = { sources: 'cloudtrail-logs,last-accessed', 'cloudtrail-logs': folder };
    const moment = { asked: { GetServiceLastAccessedDetails: 1 }, later: 1000 };
    const ran = await interruptCheck(aws, moment, { args });
    expectEnded(ran, /^cloudtrail-logs: interrupted before all files were read$/);
    expect(stateOf(ran.report, 'ec2:RunInstances')).toBe('used');
  });
});
