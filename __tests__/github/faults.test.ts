import { afterAll, describe, expect, test } from '@jest/globals';
import { closeGitHubs, type Setting } from '../support/github';
import type { Fault } from '../support/github-faults';
import { comment } from '../support/github-thread';
import {
  bot,
  canary,
  github,
  marker,
  readOnlyBot,
  runOnPull,
  warnings,
  writes,
} from '../support/pull-request';
import { allow, type Inputs, repository } from '../support/repository';

afterAll(closeGitHubs);

const clean = allow('ec2:RunInstances');

const later = { 'retry-after': '3600' };
const limit = { message: 'You have exceeded a secondary rate limit.' };
const usedUp = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0' };
const faults = (on: Fault['on'], does: Fault['does']): Partial<Setting> => ({ faults: [{ on, does }] });
const html = { 'content-type': 'text/html' };
const nowhere = { GITHUB_API_URL: 'nowhere', GITHUB_GRAPHQL_URL: 'nowhere' };
const suggestions: Inputs = { 'review-suggestions': 'true' };

describe('GitHub that does not let us is one warning, and changes nothing else', () => {
  test.concurrent.each<[string, RegExp, Partial<Setting>]>([
    [
      'a token that only reads (403)',
      /pull-requests: write.*(?:fork|Dependabot)/,
      { tokens: { [canary]: readOnlyBot } },
    ],
    ['a token nobody knows (401)', /github-token|token/, { tokens: {} }],
    [
      'no such pull request (404)',
      /\b404\b|not found/i,
      faults('GET comments', { status: 404, body: { message: 'Not Found' } }),
    ],
    [
      'nothing to write to (404)',
      /\b404\b|not found/i,
      faults('POST comments', { status: 404, body: { message: 'Not Found' } }),
    ],
    [
      'a comment that is refused (422)',
      /\b422\b|refused/i,
      faults('POST comments', { status: 422, body: { message: 'Validation Failed' } }),
    ],
    [
      'a conversation that is locked (403)',
      /lock|\b403\b/i,
      faults('POST comments', {
        status: 403,
        body: { message: 'Unable to create comment because issue is locked.' },
      }),
    ],
    [
      'a login that cannot be asked for',
      /.{20}/,
      faults('POST graphql', {
        status: 200,
        body: { data: null, errors: [{ message: 'Something went wrong' }] },
      }),
    ],
    [
      'an error for good (500)',
      /\b500\b/,
      faults('any request', { status: 500, body: { message: 'Server Error' } }),
    ],
    ['a bad gateway for good (502)', /\b502\b/, faults('any request', '502')],
    ['a bad gateway for good, for what writes', /\b502\b/, faults('POST comments', '502')],
    [
      'a page of HTML instead of JSON',
      /.{20}/,
      faults('GET comments', { status: 200, headers: html, body: '<html></html>' }),
    ],
    [
      'an empty page instead of a list',
      /.{20}/,
      faults('GET comments', { status: 200, headers: html, body: '' }),
    ],
    [
      'a conflict instead of a list (409)',
      /.{20}/,
      faults('GET comments', { status: 409, body: { message: 'Conflict' } }),
    ],
    ['an object instead of a list', /.{20}/, faults('GET comments', { status: 200, body: {} })],
    [
      'a list of nonsense',
      /.{20}/,
      faults('GET comments', { status: 200, body: [null, 7, {}, { id: 'x', body: 3 }] }),
    ],
    ['a connection that is closed, for good', /.{20}/, faults('any request', 'reset')],
    [
      'a rate limit for an hour (429)',
      /rate limit/i,
      faults('any request', { status: 429, headers: later, body: limit }),
    ],
    [
      'a rate limit for an hour (403)',
      /rate limit/i,
      faults('POST comments', { status: 403, headers: later, body: limit }),
    ],
    [
      'a rate limit that ends in 2033',
      /rate limit/i,
      faults('GET comments', {
        status: 403,
        headers: { ...usedUp, 'x-ratelimit-reset': '2000000000' },
        body: limit,
      }),
    ],
  ])('%s', async (_, remedy, setting) => {
    const gh = await github(setting);
    const step = await runOnPull(gh, repository());
    const { code, outputs, summary } = step;
    expect(warnings(step)).toEqual([expect.stringMatching(remedy)]);
    expect({ code, url: outputs['comment-url'], stderr: step.stderr }).toEqual({
      code: 1,
      url: '',
      stderr: '',
    });
    expect(outputs).toMatchObject({ verdict: 'fail', 'over-granted': '1', missing: '0', accepted: '0' });
    expect(summary).toContain('ec2:StopInstances');
    expect(writes(gh).length).toBeLessThanOrEqual(2);
    expect(gh.comments).toEqual([]);
  });

  test.concurrent.each<[string, Partial<Setting>, Record<string, string>, Inputs]>([
    ['a bad gateway for good', faults('any request', '502'), {}, {}],
    ['an address that is none', {}, nowhere, {}],
    ['an address that is none, for suggestions', {}, nowhere, { comment: 'never', ...suggestions }],
  ])('and a run that passes still passes: %s', async (_, setting, env, inputs) => {
    const gh = await github(setting);
    const step = await runOnPull(gh, repository(clean), { inputs: { comment: 'always', ...inputs }, env });
    expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({ code: 0, verdict: 'pass' });
    expect(warnings(step)).toHaveLength(1);
  });

  test.concurrent.each<[string, Fault['on']]>([
    ['edited', 'PATCH comments'],
    ['deleted', 'DELETE comments'],
  ])('a comment that cannot be %s', async (_, on) => {
    const old = [11, 12].map((id) => comment(id, `${marker}\nrun ${id}`, bot));
    const gh = await github({
      comments: old,
      ...faults(on, { status: 403, body: { message: 'Forbidden' } }),
    });
    const step = await runOnPull(gh, repository());
    expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({ code: 1, verdict: 'fail' });
    expect(warnings(step)).toHaveLength(1);
    expect(writes(gh).filter((write) => write.startsWith('POST'))).toEqual([]);
  });
});

test.concurrent('a fork without drift hears nothing of its token', async () => {
  const gh = await github({ tokens: { [canary]: readOnlyBot } });
  const step = await runOnPull(gh, repository(clean));
  expect({ code: step.code, warnings: warnings(step), writes: writes(gh) }).toEqual({
    code: 0,
    warnings: [],
    writes: [],
  });
});

test.concurrent('GitHub out of reach is one warning', async () => {
  const gh = await github();
  const env = { GITHUB_API_URL: 'http://127.0.0.1:1', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/graphql' };
  const step = await runOnPull(gh, repository(), { env });
  expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({ code: 1, verdict: 'fail' });
  expect(warnings(step)).toHaveLength(1);
});
