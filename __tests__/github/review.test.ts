import { afterAll, describe, expect, test } from '@jest/globals';
import { closeGitHubs } from '../support/github';
import type { ReviewComment } from '../support/github-reviews';
import { threadOf } from '../support/github-threads';
import { warnings, writes } from '../support/pull-request';
import type { ShortRecord } from '../support/records';
import { allow, runInstances, stopInstances } from '../support/repository';
import { locations, ReviewScene, reviewMarker, said } from '../support/review-scene';

afterAll(closeGitHubs);

const [run, stop, reboot] = ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:RebootInstances'];
const drifting = allow(run, stop, reboot);
const clean = allow(run);
/** A line for the text of a comment. */
const settled = (scene: ReviewScene) =>
  `Resolved: no longer suggested as of commit \`${scene.head.slice(0, 7)}\`.`;
const ofOurs = (scene: ReviewScene, id: number, line = 9, text = 'This is old.') =>
  scene.comment(id, `${reviewMarker}\n${text}`, line, { start_line: 7 });

describe('over the life of a pull request', () => {
  test.concurrent('a change is suggested at its lines, once', async () => {
    const scene = new ReviewScene(drifting);
    const gh = await scene.open();
    const first = await scene.run(gh);
    expect({ code: first.code, warnings: warnings(first), writes: writes(gh) }).toEqual({
      code: 1,
      warnings: [],
      writes: ['POST 200'],
    });
    expect(gh.reviews).toMatchObject([{ event: 'COMMENT', body: '', commit_id: scene.head }]);
    expect(gh.reviewComments).toMatchObject([{ path: 'policy.json', side: 'RIGHT' }]);
    expect(locations(gh)).toEqual(['7-9']);
    expect(gh.reviewComments[0]?.body).toBe(
      `${reviewMarker}\nThis removes over-granted \`${reboot}\` (Write, never called), \`${stop}\` (Write, never called).\n\n\`\`\`suggestion\n        "${run}"\n\`\`\``,
    );
    await scene.run(gh);
    expect(writes(gh)).toEqual(['POST 200']);
  });

  test.concurrent.each<[string, boolean, number]>([
    ['settled in its text and its thread', false, 1],
    ['settled in its text alone where GitHub refuses the rest', true, 0],
  ])('what is mended is %s', async (_, graphqlRefuses, resolved) => {
    const scene = new ReviewScene(drifting);
    const gh = await scene.open({ graphqlRefuses });
    await scene.run(gh);
    scene.push(gh, clean);
    const step = await scene.run(gh);
    await scene.run(gh);
    expect({ said: said(gh), resolved: gh.resolved.length }).toEqual({ said: [settled(scene)], resolved });
    expect(writes(gh)).toEqual(['POST 200', 'PATCH 200']);
    expect({ code: step.code, warnings: warnings(step) }).toEqual({ code: 0, warnings: [] });
  });

  test.concurrent('what turns out to be in use is settled at the same commit', async () => {
    const scene = new ReviewScene(drifting);
    const gh = await scene.open();
    await scene.run(gh);
    const rebooted: ShortRecord = ['2026-11-19T10:00:00Z', 'ec2', 'RebootInstances'];
    await scene.run(gh, {}, scene.checkout([runInstances, stopInstances, rebooted]));
    expect(said(gh)).toEqual([settled(scene)]);
    expect(gh.resolved).toHaveLength(1);
  });

  test.concurrent('lines that move take their comment along', async () => {
    const scene = new ReviewScene(drifting);
    const gh = await scene.open();
    await scene.run(gh);
    scene.push(gh, drifting.replace('{\n', '{\n  "Id": "moved",\n'));
    await scene.run(gh);
    expect(writes(gh)).toEqual(['POST 200']);
  });

  test.concurrent('lines that changed are settled, and the same is suggested at the new ones', async () => {
    const scene = new ReviewScene(drifting);
    const gh = await scene.open();
    await scene.run(gh);
    scene.push(gh, drifting.replace(`        "${run}"`, `          "${run}"`));
    await scene.run(gh);
    expect(said(gh)).toEqual([settled(scene), expect.stringContaining(`\n          "${run}"\n`)]);
    expect(writes(gh)).toEqual(['POST 200', 'PATCH 200', 'POST 200']);
  });

  test.concurrent('other words for the same lines are an edit', async () => {
    const scene = new ReviewScene(drifting);
    const gh = await scene.open();
    const inputs = { 'unused-after': '30d' };
    await scene.run(gh, { inputs });
    const long: ShortRecord = ['2026-09-01T10:00:00Z', 'ec2', 'StopInstances'];
    await scene.run(gh, { inputs }, scene.checkout([runInstances, long]));
    expect(said(gh)).toEqual([expect.stringMatching(/last used 8\d days ago/)]);
    expect(writes(gh)).toEqual(['POST 200', 'PATCH 200']);
  });

  test.concurrent('what a person has settled is not said again elsewhere', async () => {
    const scene = new ReviewScene(drifting);
    const before = await scene.open();
    await scene.run(before);
    const there = [...before.reviewComments];
    // The lines change places: GitHub does not know where the comment belongs any more.
    scene.push(before, allow(run, reboot, stop));
    const gh = await scene.open({ reviewComments: there, resolved: there.map(threadOf) });
    await scene.run(gh);
    expect({ writes: writes(gh), comments: gh.reviewComments }).toEqual({ writes: [], comments: there });
    const other = await scene.open({ reviewComments: there });
    await scene.run(other);
    expect(writes(other)).toEqual(['PATCH 200', 'POST 200']);
  });

  test.concurrent('of two at the same place the older is kept', async () => {
    const scene = new ReviewScene(drifting);
    const gh = await scene.open({ reviewComments: [ofOurs(scene, 11), ofOurs(scene, 12)] });
    await scene.run(gh);
    expect(gh.reviewComments.map(({ id }) => id)).toEqual([11]);
    expect(writes(gh)).toEqual(['PATCH 200', 'DELETE 204']);
  });
});

describe('left alone', () => {
  const octocat = { login: 'octocat', type: 'User' } as const;
  const other = reviewMarker.replace('policy.json', 'other.json');
  test.concurrent.each<[string, (scene: ReviewScene) => ReviewComment]>([
    ['a user’s copy', (scene) => ({ ...ofOurs(scene, 11), user: octocat })],
    ['a deleted account’s', (scene) => ({ ...ofOurs(scene, 11), user: null })],
    ['ours with another key', (scene) => ({ ...ofOurs(scene, 11), body: `${other}\nThis is old.` })],
    ['what is settled', (scene) => ofOurs(scene, 11, 9, 'Resolved: no longer suggested.')],
    ['a reply of ours', (scene) => ({ ...ofOurs(scene, 12), in_reply_to_id: 11 })],
    ['the same account’s that quotes us', (scene) => ({ ...ofOurs(scene, 11), body: `> ${reviewMarker}` })],
  ])('%s', async (_, make) => {
    const scene = new ReviewScene(drifting);
    const there = make(scene);
    const gh = await scene.open({ reviewComments: [there] });
    await scene.run(gh);
    expect(writes(gh)).toEqual(['POST 200']);
    expect(gh.reviewComments[0]).toEqual(there);
    scene.push(gh, clean);
    await scene.run(gh);
    expect(gh.reviewComments[0]).toEqual(there);
    expect(writes(gh)).toEqual(['POST 200', 'PATCH 200']);
  });

  test.concurrent('two uses on one pull request do not touch each other', async () => {
    const scene = new ReviewScene(drifting);
    const gh = await scene.open();
    for (const key of ['one', 'two', 'one']) await scene.run(gh, { inputs: { 'comment-key': key } });
    expect(locations(gh)).toEqual(['7-9', '7-9']);
    scene.push(gh, clean);
    await scene.run(gh, { inputs: { 'comment-key': 'two' } });
    expect(gh.reviewComments.map(({ body }) => body.includes('Resolved'))).toEqual([false, true]);
    expect(writes(gh)).toEqual(['POST 200', 'POST 200', 'PATCH 200']);
  });
});
