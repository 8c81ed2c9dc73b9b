import { afterAll, describe, expect, test } from '@jest/globals';
import { closeGitHubs, type Setting } from '../support/github';
import type { Fault } from '../support/github-faults';
import { canary, readOnlyBot, warnings, writes } from '../support/pull-request';
import { allow } from '../support/repository';
import { locations, ReviewScene, reviewMarker, statements } from '../support/review-scene';

afterAll(closeGitHubs);

const drifting = allow('ec2:RunInstances', 'ec2:StopInstances');
const two = statements(['ec2:StopInstances', 'ec2:RebootInstances']);
const fault = (on: Fault['on'], does: Fault['does']): Partial<Setting> => ({ faults: [{ on, does }] });
const rejection = (status: number) => ({ status, body: { message: 'No' } });
const later = { ...rejection(429), headers: { 'retry-after': '3600' } };
const nonsense = { status: 200, body: [null, 7, {}, { id: 'x' }] };

describe('GitHub that does not let us is one warning, and changes nothing else', () => {
  test.concurrent.each<[string, RegExp, Partial<Setting>]>([
    ['a token that only reads (403)', /pull-requests: write/, { tokens: { [canary]: readOnlyBot } }],
    ['no such pull request (404)', /\b404\b/, fault('GET reviews', rejection(404))],
    ['no such files (404)', /\b404\b/, fault('GET files', rejection(404))],
    ['nothing to write to (404)', /\b404\b/, fault('POST reviews', rejection(404))],
    ['a review that is refused (422)', /\b422\b/, fault('POST reviews', rejection(422))],
    ['a rate limit for an hour (429)', /rate limit/, fault('POST reviews', later)],
    [
      'a login that cannot be asked for',
      /owner of github-token/,
      fault('POST graphql', { status: 200, body: { data: null, errors: [{ message: 'No' }] } }),
    ],
    ['a bad gateway for what reads (502)', /\b502\b/, fault('GET reviews', '502')],
    ['a bad gateway for what writes (502)', /\b502\b/, fault('POST reviews', '502')],
    ['a closed connection for what writes', /did not answer/, fault('POST reviews', 'reset')],
    ['files that are none', /GITHUB_API_URL/, fault('GET files', nonsense)],
    ['comments that are none', /GITHUB_API_URL/, fault('GET reviews', nonsense)],
    ['an object instead of a list', /GITHUB_API_URL/, fault('GET reviews', { status: 200, body: {} })],
  ])('%s', async (_, remedy, setting) => {
    const scene = new ReviewScene(drifting);
    const gh = await scene.open(setting);
    const step = await scene.run(gh);
    expect(warnings(step)).toEqual([expect.stringMatching(remedy)]);
    expect(step).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'fail', 'over-granted': '1' } });
    expect(gh.reviewComments).toEqual([]);
  });

  test.concurrent('a settled text that is refused (403)', async () => {
    const scene = new ReviewScene(drifting);
    const there = scene.comment(11, `${reviewMarker}\nThis is old.`, 3);
    const gh = await scene.open({ reviewComments: [there], ...fault('PATCH reviews', rejection(403)) });
    expect(warnings(await scene.run(gh))).toEqual([expect.stringMatching(/\b403\b/)]);
    expect(gh.reviewComments).toEqual([there]);
  });
});

describe('an answer that does not come is no reason to write twice', () => {
  test.concurrent.each<[string, string[], readonly Fault[]]>([
    ['stored, then a bad gateway', ['POST 502'], [{ on: 'POST reviews', times: 1, does: 'store-and-502' }]],
    [
      'stored, then a closed connection',
      ['POST unanswered'],
      [{ on: 'POST reviews', times: 1, does: 'store-and-reset' }],
    ],
    ['stored, then nothing', ['POST unanswered'], [{ on: 'POST reviews', times: 1, does: 'store-and-hang' }]],
    [
      'a bad gateway before it is stored',
      ['POST 502', 'POST 200'],
      [{ on: 'POST reviews', times: 1, does: '502' }],
    ],
    [
      'a rate limit that ends soon',
      ['POST 429', 'POST 200'],
      [{ on: 'POST reviews', times: 1, does: { ...later, headers: { 'retry-after': '1' } } }],
    ],
    ['a bad gateway on the way to read', ['POST 200'], [{ on: 'GET reviews', times: 1, does: '502' }]],
    ['a bad gateway on asking who we are', ['POST 200'], [{ on: 'POST graphql', times: 1, does: '502' }]],
  ])('%s', async (_, written, faults) => {
    const scene = new ReviewScene(two);
    const gh = await scene.open({ faults });
    expect(warnings(await scene.run(gh))).toEqual([]);
    expect(locations(gh)).toHaveLength(2);
    await scene.run(gh);
    expect(writes(gh)).toEqual(written);
  });

  test.concurrent('of what two runs write at once, one is left', async () => {
    const scene = new ReviewScene(two);
    const gh = await scene.open({ faults: [{ on: 'POST reviews', times: 2, does: 'meet' }] });
    const folder = scene.checkout();
    const steps = await Promise.all([scene.run(gh, {}, folder), scene.run(gh, {}, folder)]);
    expect(steps.flatMap(warnings)).toEqual([]);
    expect(locations(gh)).toHaveLength(2);
  });
});

test.concurrent('no answer to a review, for good, ends in time', async () => {
  const scene = new ReviewScene(drifting);
  const gh = await scene.open(fault('POST reviews', 'hang'));
  const step = await scene.run(gh, { inputs: { 'warn-only': 'true' } });
  expect({ code: step.code, writes: writes(gh) }).toEqual({
    code: 0,
    writes: ['POST unanswered', 'POST unanswered'],
  });
  expect(step.took).toBeLessThan(62_000);
  expect(warnings(step)).toEqual([expect.stringContaining('did not answer')]);
});
