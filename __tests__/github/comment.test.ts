import { afterAll, describe, expect, test } from '@jest/globals';
import { closeGitHubs } from '../support/github';
import { comment } from '../support/github-thread';
import {
  bodies,
  bot,
  canary,
  environment,
  github,
  marker,
  pullRequestEvent,
  pushed,
  runOnPull,
  warnings,
  writes,
} from '../support/pull-request';
import { writeText } from '../support/records';
import { allow, type Inputs, judged, only, repository, runStep } from '../support/repository';

afterAll(closeGitHubs);

const clean = allow('ec2:RunInstances');
const worse = allow('ec2:RunInstances', 'ec2:StopInstances', 'ec2:RebootInstances');
const drifting = () => repository();
const tidy = () => repository(clean);
const thin = () => repository(clean, []);
const ofOurs = comment(11, `${marker}\n### ❌ IAM drift in an older commit\n`, bot);

/** The policy files are all that the role has: what it uses without them is missing. */
const complete: Inputs = { 'policies-complete': 'true' };

describe('whether there is a comment', () => {
  test.concurrent.each<[string, string | undefined, () => string, Inputs, number, RegExp | undefined]>([
    ['on drift', undefined, drifting, {}, 1, /ec2:StopInstances/],
    ['on-drift, said outright', 'on-drift', drifting, {}, 1, /ec2:StopInstances/],
    ['on drift within the limits', undefined, drifting, { 'max-over-granted': '5' }, 0, /ec2:StopInstances/],
    [
      'on drift of levels that do not count',
      undefined,
      drifting,
      { 'fail-on-levels': 'Read' },
      0,
      /ec2:Stop/,
    ],
    ['on drift with warn-only', undefined, drifting, { 'warn-only': 'true' }, 0, /ec2:StopInstances/],
    ['on something missing', undefined, () => repository(allow()), complete, 1, /ec2:RunInstances/],
    ['on thin evidence', undefined, thin, {}, 1, /inconclusive|cannot|evidence/i],
    ['on thin evidence that may pass', undefined, thin, { 'fail-on-inconclusive': 'false' }, 0, /evidence/i],
    ['not without drift', undefined, tidy, {}, 0, undefined],
    ['not without drift, and on-drift said outright', 'on-drift', tidy, {}, 0, undefined],
    ['without drift if it is wanted always', 'always', tidy, {}, 0, /✅/],
    ['on drift if it is wanted always', 'always', drifting, {}, 1, /ec2:StopInstances/],
  ])('%s', async (_, mode, folder, inputs, code, said) => {
    const gh = await github();
    const step = await runOnPull(gh, folder(), { inputs: { ...inputs, comment: mode } });
    expect({ code: step.code, warnings: warnings(step) }).toEqual({ code, warnings: [] });
    expect(writes(gh)).toEqual(said === undefined ? [] : ['POST 201']);
    expect(step.outputs['comment-url']).toBe(gh.comments[0]?.html_url ?? '');
    for (const body of bodies(gh)) {
      expect(body.split('\n')[0]).toBe(marker);
      expect(body).toMatch(said ?? /nothing/);
    }
  });

  test.concurrent.each([
    ['drift', drifting, 1],
    ['no drift', tidy, 0],
  ])('never, whatever there is: %s', async (_, folder, code) => {
    const gh = await github({ comments: [ofOurs] });
    const step = await runOnPull(gh, folder(), { inputs: { comment: 'never' } });
    expect({ code: step.code, url: step.outputs['comment-url'] }).toEqual({ code, url: '' });
    expect({ requests: gh.requests, comments: gh.comments }).toEqual({ requests: [], comments: [ofOurs] });
  });

  test.concurrent('on pull_request_target too, with a warning of what that event can do', async () => {
    const gh = await github();
    const step = await runOnPull(gh, drifting(), { event: 'pull_request_target' });
    expect({ code: step.code, writes: writes(gh) }).toEqual({ code: 1, writes: ['POST 201'] });
    expect(bodies(gh)).toEqual([
      expect.stringMatching(/Only the base branch was checked[\s\S]*ec2:StopInstances/),
    ]);
    expect(warnings(step)).toEqual([expect.stringContaining('pull_request_target')]);
  });

  test.concurrent('not on pull_request_target where the pull request is checked out: nobody is asked', async () => {
    const [gh, folder] = [await github(), drifting()];
    const commits = pushed(gh, folder);
    const payload = JSON.stringify(pullRequestEvent(7, commits));
    const env = environment(gh, { event: 'pull_request_target', payload }, commits);
    const step = await runStep(folder, { 'github-token': canary }, env);
    expect({ code: step.code, outputs: step.outputs, requests: gh.requests }).toEqual({
      code: 1,
      outputs: {},
      requests: [],
    });
    expect(step.stdout).toMatch(/^::error::pull_request_target: the checked-out commit is not the base/m);
  });

  test.concurrent('a mode that does not exist is wrong input, and nobody is asked anything', async () => {
    const gh = await github();
    const step = await runOnPull(gh, drifting(), { inputs: { comment: 'sometimes' } });
    expect(step.code).toBe(1);
    expect(step.stdout).toContain('::error::comment: "sometimes" is not allowed');
    expect(gh.requests).toEqual([]);
  });
});

describe('one comment over the life of a pull request', () => {
  test.concurrent('is edited when there is something else to say', async () => {
    const [gh, folder] = [await github(), drifting()];
    const first = await runOnPull(gh, folder);
    const [before] = bodies(gh);
    writeText(folder, 'policy.json', worse);
    const second = await runOnPull(gh, folder);
    expect(writes(gh)).toEqual(['POST 201', 'PATCH 200']);
    expect(before).not.toContain('RebootInstances');
    expect(bodies(gh)).toEqual([expect.stringContaining('ec2:RebootInstances')]);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
  });

  test.concurrent('is not written again when it says the same', async () => {
    const [gh, folder] = [await github(), drifting()];
    const first = await runOnPull(gh, folder);
    const second = await runOnPull(gh, folder);
    expect(writes(gh)).toEqual(['POST 201']);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
  });

  test.concurrent('turns green when the drift is gone, stays so in silence, and turns red again', async () => {
    const [gh, folder] = [await github(), drifting()];
    await runOnPull(gh, folder);
    expect(heading(bodies(gh)[0])).not.toContain('✅');
    writeText(folder, 'policy.json', clean);
    const green = await runOnPull(gh, folder);
    expect(heading(bodies(gh)[0])).toMatch(/^(?:#+ )?✅/);
    expect(bodies(gh)[0]).not.toContain('ec2:StopInstances');
    expect(green.outputs['comment-url']).toBe(gh.comments[0]?.html_url);
    await runOnPull(gh, folder);
    writeText(folder, 'policy.json', worse);
    await runOnPull(gh, folder);
    expect(heading(bodies(gh)[0])).not.toContain('✅');
    expect(writes(gh)).toEqual(['POST 201', 'PATCH 200', 'PATCH 200']);
  });

  test.concurrent('does not turn green on thin evidence', async () => {
    const gh = await github({ comments: [ofOurs] });
    const step = await runOnPull(gh, thin());
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(writes(gh)).toEqual(['PATCH 200']);
    expect(bodies(gh)[0]).not.toContain('✅');
  });

  test.concurrent.each([
    ['drift', drifting, /^(?!.*✅).*payments-api/],
    ['no drift', tidy, /✅/],
  ])('of three the oldest is kept, with %s', async (_, folder, said) => {
    const old = [11, 12, 13].map((id) => comment(id, `${marker}\nrun ${id}`, bot));
    const gh = await github({ comments: old });
    const step = await runOnPull(gh, folder());
    expect(writes(gh).toSorted()).toEqual(['DELETE 204', 'DELETE 204', 'PATCH 200']);
    expect(gh.comments.map(({ id }) => id)).toEqual([11]);
    expect(heading(bodies(gh)[0])).toMatch(said);
    expect({ url: step.outputs['comment-url'], warnings: warnings(step) }).toEqual({
      url: old[0]?.html_url,
      warnings: [],
    });
  });
});

test.concurrent.each([
  ['four thousand through one wildcard', async () => '*'],
  ['four thousand by name', async () => overGranted()],
])('a comment stays within 65,536 characters: %s', async (_, actions) => {
  const gh = await github();
  const names = await actions();
  const step = await runOnPull(gh, repository(allow(...[names].flat())));
  expect(Number(step.outputs['over-granted'])).toBeGreaterThanOrEqual(3_990);
  expect(warnings(step)).toEqual([]);
  expect(bodies(gh)).toHaveLength(1);
  const [body = ''] = bodies(gh);
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.split('\n')[0]).toBe(marker);
});

/** Every action that a wildcard over-grants, as many as one policy may list. */
async function overGranted(): Promise<string[]> {
  const { actions } = only(await judged(repository(allow('*'))));
  return actions.flatMap(({ action, state }) => (state === 'over-granted' ? [action] : [])).slice(0, 4_000);
}

/** The first line below the marker. */
function heading(body = ''): string {
  return (
    body
      .split('\n')
      .slice(1)
      .find((line) => line.trim() !== '') ?? ''
  );
}
