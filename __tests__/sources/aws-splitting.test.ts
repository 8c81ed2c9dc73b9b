import { afterAll, describe, expect, test } from '@jest/globals';
import { type Aws, closeAws, startAws } from '../support/aws';
import { askedFor, gapsOf, jobsAt, type Ran, runAgainst, type Trigger } from '../support/aws-fault-run';
import { scene } from '../support/aws-fault-scene';
import type { Generation } from '../support/aws-generation';
import type { Seen } from '../support/aws-generation-job';
import { daysAgo } from '../support/aws-run';
import { time, within } from '../support/aws-values';
import { role } from '../support/records';
import { allow, stateOf } from '../support/repository';

afterAll(closeAws);

const day = 86_400_000;

/** A role that starts instances at the beginning of the window, reboots some at its end, and never stops any. */
const seen: readonly Seen[] = [
  { principal: role, from: daysAgo(88), to: daysAgo(85), documents: [allow('ec2:RunInstances')] },
  { principal: role, from: daysAgo(5), to: daysAgo(2), documents: [allow('ec2:RebootInstances')] },
];
const policy = allow('ec2:RunInstances', 'ec2:RebootInstances', 'ec2:StopInstances');

const alone: Trigger = { args: { sources: 'policy-generation' }, policy };

function startGeneration(generation: Generation): Promise<Aws> {
  return startAws(scene({ generation: { seen, ...generation } }));
}

/** The times of starts that AWS took, in days, in their order. */
function lengths(aws: Aws): number[] {
  return askedFor(aws, 'StartPolicyGeneration')
    .filter(({ status }) => status === 200)
    .map(({ params }) => {
      const details = within(params, 'cloudTrailDetails');
      const [from, to] = [time(details, 'startTime'), time(details, 'endTime')];
      return ((to?.getTime() ?? 0) - (from?.getTime() ?? 0)) / day;
    });
}

/** No start was denied because something else ran: there was never more than one job at a time. */
function expectOneAtATime(aws: Aws): void {
  expect(aws.asked()).not.toContain('access-analyzer:CancelPolicyGeneration');
  expect(askedFor(aws, 'StartPolicyGeneration').filter(({ status }) => status === 409)).toEqual([]);
}

function expectStates({ report }: Ran, states: Record<string, string>): void {
  const found = Object.keys(states).map((action) => [action, stateOf(report, action)]);
  expect(Object.fromEntries(found)).toEqual(states);
}

const all = {
  'ec2:RunInstances': 'used',
  'ec2:RebootInstances': 'used',
  'ec2:StopInstances': 'over-granted',
};

describe('more than a job can read is halved until it fits, and the halves are one answer', () => {
  test.concurrent.each<[string, Generation, number]>([
    ['refused at once', { longest: { days: 20, by: 'exception' } }, 8],
    ['by jobs that fail', { longest: { days: 20, by: 'failed-job' } }, 15],
    ['some of it refused at once', { longest: { days: 50, by: 'exception' } }, 2],
  ])('%s', async (_, generation, started) => {
    const aws = await startGeneration({ polls: 1, ...generation });
    const ran = await runAgainst(aws, alone);
    expect({ code: ran.code, gaps: gapsOf(ran) }).toEqual({ code: 0, gaps: [] });
    expectStates(ran, all);
    expectOneAtATime(aws);
    expect(lengths(aws)).toHaveLength(started);
    const whole = (await jobsAt(aws)).filter(({ status }) => status === 'SUCCEEDED').length;
    expect(ran.stdout).toContain(`2 actions found in ${whole} jobs`);
    expect(ran.stderr).toContain('too much for one job: trying half the period');
  });

  test.concurrent.each<[string, Generation]>([
    ['refused at once', { longest: { days: 50, by: 'exception' } }],
    ['by jobs that fail', { longest: { days: 50, by: 'failed-job' } }],
  ])('a second run reads the pieces again and starts nothing: %s', async (_, generation) => {
    const aws = await startGeneration(generation);
    const first = await runAgainst(aws, { ...alone });
    const before = await jobsAt(aws);
    const again = await runAgainst(aws, { ...alone });
    expect([first.code, again.code]).toEqual([0, 0]);
    expectStates(again, all);
    expect(again.stderr).toContain('is read again');
    expect(await jobsAt(aws)).toEqual(before);
  });

  test.concurrent('a second run later than max-job-age starts anew', async () => {
    const aws = await startGeneration({ longest: { days: 50, by: 'exception' } });
    await runAgainst(aws, { ...alone });
    const args = { ...alone.args, 'max-job-age': '0s' };
    const again = await runAgainst(aws, { ...alone, args });
    expect(again.code).toBe(0);
    expect(await jobsAt(aws)).toHaveLength(4);
  });
});

/** A day as it stands in a report. */
function dayOf(text: string): string {
  return text.slice(0, 10);
}

describe('a week that no job can read', () => {
  test.concurrent.each<[string, 'exception' | 'failed-job']>([
    ['refused at once', 'exception'],
    ['by jobs that fail', 'failed-job'],
  ])('is named, and what is seen around it is used: %s', async (_, by) => {
    const [from, to] = [daysAgo(47), daysAgo(40)];
    const aws = await startGeneration({ refuses: [{ from, to, by }] });
    const ran = await runAgainst(aws, alone);
    expect({ code: ran.code, verdict: ran.report.verdict }).toEqual({ code: 2, verdict: 'inconclusive' });
    expectStates(ran, { ...all, 'ec2:StopInstances': 'undetermined' });
    expectOneAtATime(aws);
    const gaps = gapsOf(ran);
    expect(gaps).toHaveLength(1);
    const [, start = '', end = ''] =
      /^policy-generation: no job covers (\S+) to (\S+): a period of \d days is still too much for one job; use fewer Regions \(AWS: CloudTrail log files/.exec(
        gaps[0] ?? '',
      ) ?? [];
    // The pieces that were given up hold the week, and little else.
    expect([start <= dayOf(from), end >= dayOf(to)]).toEqual([true, true]);
    expect(Date.parse(end) - Date.parse(start)).toBeLessThanOrEqual(14 * day);
    expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain(`no job covers ${start} to ${end}`);
  });
});

describe('what ends a split on the way keeps what there is', () => {
  test.concurrent('the day’s jobs are used up', async () => {
    const aws = await startGeneration({ longest: { days: 50, by: 'exception' }, perDay: 5, startedToday: 4 });
    const ran = await runAgainst(aws, alone);
    expect(ran.code).toBe(2);
    expect(gapsOf(ran)).toEqual([
      expect.stringMatching(
        /^policy-generation: no job covers \S+ to \S+: .*AWS allows 50 generations a day/,
      ),
    ]);
    expectStates(ran, { 'ec2:RunInstances': 'used', 'ec2:StopInstances': 'undetermined' });
    expect(await jobsAt(aws)).toHaveLength(1);
  });

  test.concurrent('one of the halves fails for another reason', async () => {
    const ends: Generation['ends'] = [
      { status: 'SUCCEEDED' },
      { status: 'FAILED', code: 'SERVICE_ERROR', message: 'm' },
    ];
    const aws = await startGeneration({ longest: { days: 50, by: 'exception' }, ends });
    const ran = await runAgainst(aws, alone);
    expect(ran.code).toBe(2);
    expect(gapsOf(ran)).toEqual([
      expect.stringMatching(
        /^policy-generation: no job covers \S+ to \S+: the job failed with SERVICE_ERROR/,
      ),
    ]);
    expectStates(ran, { 'ec2:RunInstances': 'used', 'ec2:StopInstances': 'undetermined' });
  });

  test.concurrent('generation-timeout passes in the second half; the next run waits for it and reads both', async () => {
    const aws = await startGeneration({ longest: { days: 50, by: 'exception' }, polls: 2 });
    const args = { ...alone.args, 'generation-timeout': '4s' };
    const ran = await runAgainst(aws, { ...alone, args });
    expect(ran.code).toBe(2);
    expect(gapsOf(ran)).toEqual([
      expect.stringMatching(/^policy-generation: no job covers .*goes on at AWS/),
    ]);
    const again = await runAgainst(aws, { ...alone });
    expect({ code: again.code, gaps: gapsOf(again) }).toEqual({ code: 0, gaps: [] });
    expect(await jobsAt(aws)).toHaveLength(2);
  });
});
