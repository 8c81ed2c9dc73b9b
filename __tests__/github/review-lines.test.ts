import { afterAll, describe, expect, test } from '@jest/globals';
import { closeGitHubs } from '../support/github';
import { warnings, writes } from '../support/pull-request';
import type { ShortRecord } from '../support/records';
import { allow, runInstances } from '../support/repository';
import { ReviewScene, said, statements } from '../support/review-scene';

afterAll(closeGitHubs);

const [run, stop] = ['ec2:RunInstances', 'ec2:StopInstances'];
const drifting = allow(run, stop, 'ec2:RebootInstances');

describe('which lines', () => {
  test.concurrent('of thirty, the ten riskiest', async () => {
    const many = [...Array.from({ length: 29 }, () => 'ec2:DescribeInstances'), 'ec2:StopInstances'];
    const scene = new ReviewScene(statements(many));
    const gh = await scene.open();
    await scene.run(gh);
    expect(gh.reviews.map(({ comments }) => comments.length)).toEqual([10]);
    expect(said(gh)[0]).toContain(stop);
    await scene.run(gh);
    expect(writes(gh)).toEqual(['POST 200']);
  });

  test.concurrent('none that the pull request shows but does not change', async () => {
    const scene = new ReviewScene(drifting.replace('{\n', '{\n  "Id": "changed",\n'), { base: drifting });
    const gh = await scene.open();
    const step = await scene.run(gh);
    expect({ writes: writes(gh), code: step.code }).toEqual({ writes: [], code: 1 });
  });

  test.concurrent('what is missing goes in where the last statement is', async () => {
    const scene = new ReviewScene(allow(run));
    const gh = await scene.open();
    const stopped: ShortRecord = [
      '2026-11-19T10:00:00Z',
      'ec2',
      'StopInstances',
      { resources: [{ ARN: 'arn:aws:ec2:us-east-1:111122223333:instance/i-1' }] },
    ];
    const complete = { 'policies-complete': 'true' };
    await scene.run(gh, { inputs: complete }, scene.checkout([runInstances, stopped]));
    expect(said(gh)).toEqual([expect.stringMatching(/^This adds missing `ec2:StopInstances` \(Write, /)]);
  });

  test.concurrent('none where the merge commit has other lines than the head', async () => {
    const scene = new ReviewScene(`${drifting}\n`, { base: spaced(drifting) });
    scene.commitToBase({ 'policy.json': spaced(drifting).replace(/\]\n\}\n$/, ']\n\n}\n') });
    const gh = await scene.open();
    const step = await scene.run(gh);
    const wanted = { writes: [], warnings: [], code: 1 };
    expect({ writes: writes(gh), warnings: warnings(step), code: step.code }).toEqual(wanted);
    expect(step.stdout).toMatch(/No review suggestions in policy\.json: .*head of the pull request/);
  });

  test.concurrent('none when there is a newer commit', async () => {
    const scene = new ReviewScene(drifting);
    const gh = await scene.open();
    for (const one of gh.pulls) one.head.sha = scene.history.sha('main');
    const step = await scene.run(gh);
    expect({ writes: writes(gh), warnings: warnings(step) }).toEqual({ writes: [], warnings: [] });
  });
});

/** A policy whose first lines are laid out otherwise, so that git can merge what the base does to the last. */
function spaced(policy: string): string {
  return `${policy.replace('"Effect": "Allow",', '"Effect":"Allow",')}\n`;
}
