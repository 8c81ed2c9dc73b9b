import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { daysAgo, roleInIam } from '../support/aws-run';
import {
  branchOf,
  grantedOn,
  lastPull,
  moving,
  opening,
  openScheduled,
  pullsOf,
  runScheduled,
  type Scheduled,
} from '../support/fix-pull-request';
import { closeGitHubs } from '../support/github';
import { background, role, type ShortRecord, writeLog, writeText } from '../support/records';
import { allow } from '../support/repository';

afterAll(() => {
  closeGitHubs();
  closeAws();
});

const used = 'ec2:RunInstances';
const torn = '{ "Records": [';

/** One of four actions is used; the logs prove the rest unused, and IAM proves two of them without the logs. */
async function openTwice(): Promise<{
  scene: Scheduled;
  run: (torn: boolean) => ReturnType<typeof runScheduled>;
}> {
  const region = 'us-east-1';
  const actions = [
    { name: 'RunInstances', last: daysAgo(1), region },
    { name: 'MonitorInstances' },
    { name: 'RebootInstances' },
  ];
  const ec2 = { namespace: 'ec2', name: 'Amazon EC2', last: daysAgo(1), region, actions };
  const aws = await startAws({
    roles: [roleInIam],
    lastAccessed: [{ principal: role, services: [ec2] }],
  });
  const scene = await openScheduled(
    { 'policy.json': allow(used, 'ec2:StopInstances', 'ec2:MonitorInstances', 'ec2:RebootInstances') },
    [[daysAgo(1), 'ec2', 'RunInstances']],
  );
  const now = background.map(([, source, name, fields], at): ShortRecord => {
    return [daysAgo(at === background.length - 1 ? 0.1 : 89), source, name, fields ?? {}];
  });
  const inputs = {
    sources: 'cloudtrail-logs, last-accessed',
    'service-reference': 'off',
    'window-end': undefined,
  };
  const run = (isTorn: boolean) => {
    const prepare = (folder: string) => {
      writeLog(folder, [...scene.records, ...now]);
      if (isTorn) writeText(folder, 'logs/torn.json', torn);
    };
    return runScheduled(scene, inputs, { prepare, env: aws.environment() });
  };
  return { scene, run };
}

describe('a gap in the evidence', () => {
  test.concurrent('takes back nothing of a file that it proves less about', async () => {
    const { scene, run } = await openTwice();
    expect((await run(false)).written).toEqual(opening);
    expect(grantedOn(scene, branchOf(scene))).toEqual([used]);
    const { written, said } = await run(true);
    expect([written, said]).toEqual([[], [expect.stringContaining('gaps')]]);
    expect(grantedOn(scene, branchOf(scene))).toEqual([used]);
  });

  test.concurrent('is no reason to go on removing what has come into use', async () => {
    const { scene, run } = await openTwice();
    expect((await run(false)).written).toEqual(opening);
    scene.records.push([daysAgo(1), 'ec2', 'StopInstances']);
    expect((await run(true)).written).toEqual([...moving, 'PATCH pulls/1 200']);
    expect(grantedOn(scene, branchOf(scene))).toEqual([used, 'ec2:StopInstances']);
  });

  test.concurrent('keeps nothing back that it proves more', async () => {
    const { scene, run } = await openTwice();
    scene.records.push([daysAgo(1), 'ec2', 'RebootInstances']);
    expect((await run(true)).written).toEqual(opening);
    expect(grantedOn(scene, branchOf(scene))).toEqual([used, 'ec2:StopInstances', 'ec2:RebootInstances']);
    scene.records.pop();
    expect((await run(true)).written).toEqual([...moving, 'PATCH pulls/1 200']);
    expect(grantedOn(scene, branchOf(scene))).toEqual([used, 'ec2:StopInstances']);
  });

  test.concurrent('undoes no person’s no to more of the same file', async () => {
    const { scene, run } = await openTwice();
    await run(false);
    lastPull(scene).state = 'closed';
    const { written, said } = await run(true);
    expect([written, pullsOf(scene)]).toEqual([[], ['1 closed']]);
    expect(said).toEqual([expect.stringContaining('closed by a person')]);
  });

  test.concurrent('undoes no person’s no to more files, and something else is suggested all the same', async () => {
    const config = `targets:
  - { name: one, principal-arn: "${role}", policy-files: one.json, cloudtrail-logs: logs-one }
  - { name: two, principal-arn: "${role}", policy-files: two.json, cloudtrail-logs: logs }
`;
    const text = allow(used, 'ec2:StopInstances');
    const scene = await openScheduled({
      'one.json': text,
      'two.json': text,
      '.github/iam-drift.yml': config,
    });
    const none = { 'principal-arn': undefined, 'policy-file': undefined, 'cloudtrail-logs': undefined };
    const whole = (folder: string) => writeLog(folder, [...scene.records, ...background], 'logs-one/a.json');
    const gaps = (folder: string) => {
      whole(folder);
      writeText(folder, 'logs-one/b.json', torn);
    };
    await runScheduled(scene, none, { prepare: whole });
    lastPull(scene).state = 'closed';
    const { written, said } = await runScheduled(scene, none, { prepare: gaps });
    expect([written, pullsOf(scene)]).toEqual([[], ['1 closed']]);
    expect(said).toEqual([expect.stringContaining('closed by a person')]);
    scene.history.commit({ 'two.json': allow(used, 'ec2:StopInstances', 'ec2:RebootInstances') });
    await runScheduled(scene, none, { prepare: gaps });
    expect(pullsOf(scene)).toEqual(['1 closed', '2 open']);
  });
});
