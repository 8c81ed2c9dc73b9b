import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { newFolder } from '../support/bundle';
import { mergeGroup } from '../support/events';
import { closeGitHubs } from '../support/github';
import type { Commits } from '../support/pull-checkout';
import { github, pullRequestEvent, runOnPull, type Trigger, warnings, writes } from '../support/pull-request';
import { repository } from '../support/repository';

afterAll(closeGitHubs);

const { pull_request: _, number: __, ...noPull } = pullRequestEvent();
const other = (event: string, more: object | ((commits: Commits) => object) = {}): Trigger => ({
  event,
  payload: (commits) => {
    return JSON.stringify({ ...noPull, ...(typeof more === 'function' ? more(commits) : more) });
  },
});
const numbered = (number: Parameters<typeof pullRequestEvent>[0]): Trigger => ({
  payload: JSON.stringify(pullRequestEvent(number)),
});

describe('no pull request to write to: no request, and no word about it', () => {
  test.concurrent.each<[string, Trigger]>([
    ['a push', other('push', ({ base }) => ({ ref: 'refs/heads/main', after: base }))],
    ['a schedule, which has no payload', { event: 'schedule', payload: '{}' }],
    ['a merge queue', other('merge_group', ({ base, merge }) => mergeGroup({ base, head: merge }).payload)],
    ['a merge queue that names no commits', other('merge_group', { merge_group: { head_sha: '3f9c2ab' } })],
    ['a run by hand', other('workflow_dispatch', { inputs: null })],
    ['a comment on an issue', other('issue_comment', { issue: { number: 7 } })],
    ['an empty token', { inputs: { 'github-token': '' } }],
    ['a token of white space', { inputs: { 'github-token': ' \n' } }],
  ])('%s', async (_name, trigger) => {
    const gh = await github();
    const step = await runOnPull(gh, repository(), trigger);
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'comment-url': '' } });
    expect({ requests: gh.requests, warnings: warnings(step) }).toEqual({ requests: [], warnings: [] });
  });
});

describe('an event that is not what it should be: no request, and a warning at most', () => {
  test.concurrent.each<[string, Trigger]>([
    ['an event file that is not there', { payload: undefined }],
    ['no event file at all', { env: { GITHUB_EVENT_PATH: '' } }],
    ['a folder for an event file', { env: { GITHUB_EVENT_PATH: '/' } }],
    ['an endless event file', { env: { GITHUB_EVENT_PATH: '/dev/zero' } }],
    ['an event that is cut', { payload: '{"pull_request": {"number": 7' }],
    ['an event of nothing', { payload: '' }],
    ['an event null', { payload: 'null' }],
    ['an event that is a list', { payload: '[{"pull_request":{"number":7}}]' }],
    ['a pull request null', { payload: '{"pull_request":null,"number":7}' }],
    ['a pull request of text', { payload: '{"pull_request":"7"}' }],
    ['an event too deep', { payload: '{"pull_request":'.repeat(100_000) }],
    ['a number of text', numbered('7')],
    ['a number that leads elsewhere', numbered('1/../..')],
    ['a number with a query', numbered('7?x=1#')],
    ['a number below zero', numbered(-1)],
    ['zero', numbered(0)],
    ['half a number', numbered(7.5)],
    ['a number past all numbers', numbered(1e21)],
    ['a list of a number', numbered([7])],
    ['no number', numbered(null)],
    ['no repository', { env: { GITHUB_REPOSITORY: '' } }],
    ['half a repository', { env: { GITHUB_REPOSITORY: 'acme' } }],
    ['a repository that leads elsewhere', { env: { GITHUB_REPOSITORY: 'acme/../platform' } }],
    ['a repository with a query', { env: { GITHUB_REPOSITORY: 'acme/platform?x=' } }],
    ['an address that is none', { env: { GITHUB_API_URL: 'nowhere', GITHUB_GRAPHQL_URL: 'nowhere' } }],
    ['an address of a file', { env: { GITHUB_API_URL: 'file:///', GITHUB_GRAPHQL_URL: 'file:///' } }],
  ])('%s', async (_name, trigger) => {
    const gh = await github();
    const step = await runOnPull(gh, repository(), trigger);
    expect(step).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'fail', 'comment-url': '' } });
    expect(gh.requests).toEqual([]);
    expect(warnings(step).length).toBeLessThanOrEqual(1);
  });
});

test('wrong input judges nothing, and nothing is asked', async () => {
  const gh = await github();
  const step = await runOnPull(gh, repository(), { inputs: { 'max-missing': 'two' } });
  expect({ code: step.code, requests: gh.requests }).toEqual({ code: 1, requests: [] });
});

test('outputs, summary and reports are written before the first request', async () => {
  const folder = newFolder();
  const env = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(env)) writeFileSync(file, '');
  const seen: string[] = [];
  const onRequest = () => {
    if (seen.length > 0) return;
    const output = readFileSync(env.GITHUB_OUTPUT, 'utf8');
    const report = /^report-json<<.*\n(.*)/m.exec(output)?.[1] ?? '';
    seen.push(
      output,
      readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
      existsSync(report) ? 'report' : 'no report',
    );
  };
  const gh = await github({ onRequest });
  await runOnPull(gh, repository(), { env });
  expect(seen).toEqual([
    expect.stringMatching(/^verdict<<.*\nfail\n/m),
    expect.stringContaining('ec2:StopInstances'),
    'report',
  ]);
  expect(writes(gh)).toEqual(['POST 201']);
});
