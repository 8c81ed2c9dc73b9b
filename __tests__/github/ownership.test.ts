import { afterAll, describe, expect, test } from '@jest/globals';
import { closeGitHubs, type Token } from '../support/github';
import type { Account } from '../support/github-answers';
import { type Comment, comment } from '../support/github-thread';
import { bodies, bot, canary, github, marker, runOnPull, writes } from '../support/pull-request';
import { role, writeText } from '../support/records';
import { allow, repository } from '../support/repository';

afterAll(closeGitHubs);

const octocat: Account = { login: 'octocat', type: 'User' };
const otherBot: Account = { login: 'dependabot[bot]', type: 'Bot' };
const keyOf = (key: string) => `<!-- iam-policy-drift:v1 key=${key} -->`;

describe('not ours, and left alone', () => {
  test.concurrent.each<[string, string, Account | null]>([
    ['a user’s with our marker', `${marker}\n### ✅ all is well`, octocat],
    ['another bot’s with our marker', `${marker}\n### ✅ all is well`, otherBot],
    ['a user’s who is called like the bot', `${marker}\nx`, { login: 'github-actions', type: 'User' }],
    ['a deleted account’s with our marker', `${marker}\nx`, null],
    ['ours with another key', `${keyOf('billing')}\n### ❌ IAM drift`, bot],
    ['ours with a key that begins like ours', `${marker.replace(' -->', '%20more.json -->')}\nx`, bot],
    ['ours of the same role in another account', `${marker.replace('111122223333', '444455556666')}\nx`, bot],
    ['ours of another version', `${marker.replace('v1', 'v10')}\nx`, bot],
    ['another tool’s of the same account', '<!-- coverage -->\n### 97 %', bot],
    ['the same account’s that quotes our marker', `> ${marker}\n> ### ❌ IAM drift`, bot],
    ['the same account’s with our marker further down', `See below.\n\n${marker}\nx`, bot],
  ])('%s', async (_, body, user) => {
    const there = comment(11, body, user);
    const gh = await github({ comments: [there] });
    const step = await runOnPull(gh, repository());
    expect(writes(gh)).toEqual(['POST 201']);
    expect(gh.comments[0]).toEqual(there);
    expect(step.outputs['comment-url']).toBe(gh.comments[1]?.html_url);
  });

  test('without drift none of them turns green, and none is deleted', async () => {
    const there = [
      comment(11, `${marker}\n### ❌ drift`, octocat),
      comment(12, `${marker}\n### ❌ drift`, otherBot),
      comment(13, `${keyOf('billing')}\n### ❌ drift`, bot),
    ];
    const gh = await github({ comments: there });
    const step = await runOnPull(gh, repository(allow('ec2:RunInstances')));
    expect({ writes: writes(gh), comments: gh.comments }).toEqual({ writes: [], comments: there });
    expect(step.outputs['comment-url']).toBe('');
  });
});

test.concurrent.each([
  ['the first page', 1],
  ['the last place of a page', 100],
  ['the third page of three', 251],
])('ours is found on %s', async (_, location) => {
  const talk = (id: number) => comment(id, `remark ${id}`, octocat);
  const there = Array.from({ length: 260 }, (_, index): Comment => talk(index + 1));
  there[location - 1] = comment(location, `${marker}\n### ❌ IAM drift`, bot);
  const gh = await github({ comments: there });
  const step = await runOnPull(gh, repository());
  expect(writes(gh)).toEqual(['PATCH 200']);
  const read = gh.requests.filter(({ method }) => method === 'GET').map(({ path }) => path);
  const list = /^\/repos\/acme\/platform\/issues\/7\/comments$|^\/repositories\/1\/issues\/7\/comments$/;
  // Last of all whether the pull request still has the commit that was judged.
  expect(read).toEqual([...Array(3).fill(expect.stringMatching(list)), '/repos/acme/platform/pulls/7']);
  expect(step.outputs['comment-url']).toBe(gh.comments[location - 1]?.html_url);
  expect(gh.comments.filter(({ id }) => id !== location)).toEqual(there.filter(({ id }) => id !== location));
});

test.concurrent.each([
  ['a.b_c/d-e', 'a.b_c/d-e'],
  ['two words', 'two%20words'],
  ['50%20', '50%2520'],
  ['--><img src=x>', '--%3E%3Cimg%20src%3Dx%3E'],
  ['cut \ud83d', 'cut%20%EF%BF%BD'],
  ["(it's) *!", '%28it%27s%29%20%2A%21'],
  ['zürich\n🔑', 'z%C3%BCrich%0A%F0%9F%94%91'],
])('the key %j cannot leave the marker, and the next run finds it', async (name, key) => {
  const target = { name: 'app', 'principal-arn': role, 'policy-files': 'policy.json' };
  const config = { targets: [target] };
  const folder = repository(undefined, undefined, { '.github/iam-drift.yml': JSON.stringify(config) });
  const gh = await github();
  const inputs = { 'principal-arn': undefined, 'policy-file': undefined, 'comment-key': name };
  await runOnPull(gh, folder, { inputs });
  await runOnPull(gh, folder, { inputs });
  expect(bodies(gh).map((body) => body.split('\n')[0])).toEqual([keyOf(key)]);
  expect(writes(gh)).toEqual(['POST 201']);
});

test.concurrent('the targets of one file share a comment, found by the file’s name', async () => {
  const target = (name: string, file: string) => ({ name, 'principal-arn': role, 'policy-files': file });
  const config = { targets: [target('loose', 'policy.json'), target('strict', 'second.json')] };
  const folder = repository(undefined, undefined, {
    '.github/iam-drift.yml': JSON.stringify(config),
    'second.json': allow('ec2:RunInstances', 'ec2:RebootInstances'),
  });
  const gh = await github();
  await runOnPull(gh, folder, { inputs: { 'principal-arn': undefined, 'policy-file': undefined } });
  const [body = ''] = bodies(gh);
  expect(writes(gh)).toEqual(['POST 201']);
  expect(body.split('\n')[0]).toBe(keyOf('.github/iam-drift.yml'));
  for (const said of ['loose', 'strict', 'ec2:StopInstances', 'ec2:RebootInstances'])
    expect(body).toContain(said);
});

test.concurrent.each<[string, Token]>([
  ['a person', { login: 'octocat', type: 'User', access: 'write' }],
  ['another app', { login: 'acme-ci[bot]', type: 'Bot', access: 'write' }],
])('with the token of %s theirs is the one that is edited', async (_, owner) => {
  const there = [comment(11, `${marker}\nthe workflow’s`, bot), comment(12, `${marker}\ntheirs`, owner)];
  const gh = await github({ comments: there, tokens: { [canary]: owner } });
  const step = await runOnPull(gh, repository());
  expect({ writes: writes(gh), first: gh.comments[0] }).toEqual({ writes: ['PATCH 200'], first: there[0] });
  expect(step.outputs['comment-url']).toBe(there[1]?.html_url);
});

test('a config file keeps its comment when it gets a second target', async () => {
  const target = { name: 'app', 'principal-arn': role, 'policy-files': 'policy.json' };
  const configOf = (...targets: readonly object[]) => JSON.stringify({ targets });
  const folder = repository(undefined, undefined, { '.github/iam-drift.yml': configOf(target) });
  const gh = await github();
  const inputs = { 'principal-arn': undefined, 'policy-file': undefined };
  await runOnPull(gh, folder, { inputs });
  writeText(folder, '.github/iam-drift.yml', configOf(target, { ...target, name: 'other' }));
  await runOnPull(gh, folder, { inputs });
  expect(writes(gh)).toEqual(['POST 201', 'PATCH 200']);
});
