import { afterAll, expect, test } from '@jest/globals';
import { defaultConfigPath } from '../../src/config/inputs';
import { spawnBundle } from '../support/bundle';
import { configWith } from '../support/config-keys';
import { closeGitHubs } from '../support/github';
import type { Fault } from '../support/github-faults';
import { type Comment, comment } from '../support/github-thread';
import {
  bodies,
  bot,
  canary,
  environment,
  github,
  marker,
  pushed,
  runOnPull,
  warnings,
  writes,
} from '../support/pull-request';
import type { ShortRecord } from '../support/records';
import { actionGets, allow, repository, runInstances, stopInstances, usual } from '../support/repository';

afterAll(closeGitHubs);

test.concurrent.each<[string, Fault['on'], string[]]>([
  ['anything', 'any request', []],
  ['what writes', 'POST comments', ['POST unanswered', 'POST unanswered']],
])('no answer to %s, for good, ends in time', async (_, on, written) => {
  const gh = await github({ faults: [{ on, does: 'hang' }] });
  const step = await runOnPull(gh, repository(), { inputs: { 'warn-only': 'true' } });
  expect({ code: step.code, writes: writes(gh) }).toEqual({ code: 0, writes: written });
  expect(step.took).toBeLessThan(62_000);
  expect(warnings(step)).toEqual([expect.stringContaining('did not answer')]);
  expect(step.outputs).toMatchObject({ verdict: 'fail', 'comment-url': '' });
});

// In real time, since what Node does with a limit that nothing else holds is not for a test to imitate.
test.concurrent('no answer to a comment ends the process itself, too', async () => {
  const gh = await github({ faults: [{ on: 'POST comments', does: 'hang' }] });
  const given = actionGets({ ...usual, 'github-token': canary, 'warn-only': 'true', gate: 'all' });
  const folder = repository(undefined, undefined, { [defaultConfigPath]: configWith('', given.keys) });
  const event = environment(gh, {}, pushed(gh, folder));
  const env = { ...event, GITHUB_WORKSPACE: folder, ...given.env };
  const { code, stdout } = await spawnBundle('index.js', [], folder, env);
  expect({ code, writes: writes(gh) }).toEqual({ code: 0, writes: ['POST unanswered', 'POST unanswered'] });
  expect(stdout.match(/^::warning::.*/gm)).toEqual([expect.stringContaining('did not answer')]);
});

const soon = {
  headers: { 'retry-after': '1' },
  body: { message: 'You have exceeded a secondary rate limit.' },
};
const tooMany = { status: 429, ...soon };
const forbidden = { status: 403, ...soon };

test.concurrent.each<[string, string[], Fault]>([
  [
    'a rate limit (429) on the way to write',
    ['POST 429', 'POST 201'],
    { on: 'POST comments', times: 1, does: tooMany },
  ],
  [
    'a rate limit (403) on the way to write',
    ['POST 403', 'POST 201'],
    { on: 'POST comments', times: 1, does: forbidden },
  ],
  ['a rate limit (429) on the way to read', ['POST 201'], { on: 'GET comments', times: 1, does: tooMany }],
  ['a rate limit on asking who we are', ['POST 201'], { on: 'POST graphql', times: 1, does: forbidden }],
  ['a bad gateway on the way to read', ['POST 201'], { on: 'GET comments', times: 1, does: '502' }],
  ['a connection closed on the way to read', ['POST 201'], { on: 'GET comments', times: 1, does: 'reset' }],
  [
    'a comment stored, then a bad gateway',
    ['POST 502'],
    { on: 'POST comments', times: 1, does: 'store-and-502' },
  ],
  [
    'a comment stored, then a closed connection',
    ['POST unanswered'],
    { on: 'POST comments', times: 1, does: 'store-and-reset' },
  ],
  [
    'a bad gateway before a comment is stored',
    ['POST 502', 'POST 201'],
    { on: 'POST comments', times: 1, does: '502' },
  ],
  [
    'a connection closed before a comment is stored',
    ['POST unanswered', 'POST 201'],
    { on: 'POST comments', times: 1, does: 'reset' },
  ],
  ['no answer on the way to read', ['POST 201'], { on: 'GET comments', times: 1, does: 'hang' }],
  [
    'a comment stored, then no answer',
    ['POST unanswered'],
    { on: 'POST comments', times: 1, does: 'store-and-hang' },
  ],
])('what passes leaves one comment: %s', async (_, expected, fault) => {
  const gh = await github({ faults: [fault] });
  const step = await runOnPull(gh, repository());
  expect({ writes: writes(gh), warnings: warnings(step) }).toEqual({ writes: expected, warnings: [] });
  expect(gh.comments).toHaveLength(1);
  expect(step.outputs['comment-url']).toBe(gh.comments[0]?.html_url);
});

const empty = { status: 200, body: [] };

test.concurrent.each<[string, Fault[]]>([
  [
    'cannot be read for a while',
    [
      { on: 'GET comments', times: 1, does: empty },
      { on: 'GET comments', times: 3, does: '502' },
    ],
  ],
  ['is not in the list yet', [{ on: 'GET comments', times: 2, does: empty }]],
])('a comment that was written and %s is not written again', async (_, faults) => {
  const gh = await github({ faults });
  const step = await runOnPull(gh, repository());
  expect({ writes: writes(gh), warnings: warnings(step) }).toEqual({ writes: ['POST 201'], warnings: [] });
  expect(step.outputs['comment-url']).toBe(gh.comments[0]?.html_url);
});

const bothListFirst: Fault = { on: 'GET comments', times: 2, does: 'meet' };
const bothStoreFirst: Fault = { on: 'POST comments', times: 2, does: 'store-and-meet' };

test.concurrent.each<[string, Fault[]]>([
  ['as it happens', []],
  ['both see none before one writes', [bothListFirst]],
  ['both have written before one looks again', [bothListFirst, bothStoreFirst]],
])('two runs of a commit race and leave one comment, what was written last: %s', async (_, faults) => {
  const gh = await github({ faults });
  const policy = allow('ec2:RunInstances', 'ec2:StopInstances', 'ec2:RebootInstances');
  // The logs of the one reach further than those of the other.
  const race = (...records: ShortRecord[]) => runOnPull(gh, repository(policy, records));
  const steps = await Promise.all([race(runInstances), race(runInstances, stopInstances)]);
  const [url] = gh.comments.map(({ html_url }) => html_url);
  expect(gh.comments.map(({ id }) => id)).toEqual([1001]);
  expect(steps.flatMap(warnings)).toEqual([]);
  expect(steps.map(({ outputs }) => outputs['comment-url'])).toEqual([url, url]);
  const created = gh.requests.filter(({ method, path }) => method === 'POST' && path !== '/graphql');
  const last = created.length === 1 ? bodies(gh)[0] : JSON.parse(created.at(-1)?.body ?? '').body;
  expect(created.length).toBeGreaterThanOrEqual(faults.length > 0 ? 2 : 1);
  expect(bodies(gh)).toEqual([last]);
});

test.concurrent.each<[string, Comment[]]>([
  ['is not there yet', []],
  ['is there', [comment(11, `${marker}\n### ❌ IAM drift in a newer commit\n`, bot)]],
])('a run that is overtaken by a push leaves the comment to the next one: it %s', async (_, comments) => {
  const newer = 'c'.repeat(40);
  const onRequest = () => {
    for (const { head } of gh.pulls) head.sha = newer;
  };
  const gh = await github({ comments, onRequest });
  const step = await runOnPull(gh, repository());
  expect({ code: step.code, warnings: warnings(step), writes: writes(gh) }).toEqual({
    code: 1,
    warnings: [],
    writes: [],
  });
  expect(gh.comments).toEqual(comments);
  expect(step.outputs['comment-url']).toBe(comments[0]?.html_url ?? '');
});
