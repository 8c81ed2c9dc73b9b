import { afterAll, describe, expect, test } from '@jest/globals';
import { openChange, reportOf, runOn, workspaceOf } from '../support/change';
import { closeGitHubs } from '../support/github';
import type { Fault } from '../support/github-faults';
import { warnings, writes } from '../support/pull-request';
import { allow, type Inputs, only, runInstances } from '../support/repository';

afterAll(closeGitHubs);

/** Main has nothing but what is used; the pull request adds an action by name, which a trail would show. */
const change = {
  base: { 'policy.json': allow('ec2:RunInstances') },
  head: { 'policy.json': allow('ec2:RunInstances', 'ec2:StopInstances') },
  records: [runInstances],
};

const rejection = (status: number, headers: Record<string, string> = {}) => {
  return { status, headers, body: { message: 'no', documentation_url: 'https://docs.github.com/rest' } };
};

const once: Readonly<Record<string, Fault['does']>> = {
  'a bad gateway': '502',
  'a closed connection': 'reset',
  'no response': 'hang',
  'a secondary limit': rejection(403, { 'retry-after': '1' }),
};

const lasting: Readonly<Record<string, Fault['does']>> = {
  'a bad gateway': '502',
  'a token that may not read': rejection(403),
  'a repository that is not there': rejection(404),
  'a rate limit that lasts': rejection(429, { 'retry-after': '3600' }),
  'a page in place of JSON': { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
};

describe('a clone of one commit, while GitHub', () => {
  test.each(Object.entries(once))('gives %s once, is judged all the same', async (_, does) => {
    const opened = await openChange(change, { faults: [{ on: 'GET contents', times: 1, does }] });
    const step = await runOn(opened, workspaceOf(opened));
    expect([step.outputs.verdict, writes(opened.gitHub)]).toEqual(['pass', ['POST 201']]);
  });

  test.each(
    Object.entries(lasting).flatMap(([name, does]) => [
      [name, 'all', does] as const,
      [name, 'introduced', does] as const,
    ]),
  )('gives %s for good, accuses nobody of what may be new (gate: %s)', async (_, gate, does) => {
    const faults: Fault[] = [
      { on: 'GET contents', does },
      { on: 'GET commits', does },
    ];
    const opened = await openChange(change, { faults });
    const step = await runOn(opened, workspaceOf(opened), { gate });
    expect(step.outputs.verdict).toBe('inconclusive');
    const { reasons } = reportOf(step);
    expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['base-unknown']));
    expect(reasons.some(({ message }) => message.includes('it is not in the clone'))).toBe(true);
    expect(warnings(step)).toEqual([]);
  });

  test('cannot be read, fails all the same for what no name can excuse', async () => {
    const wide = { ...change, head: { 'policy.json': allow('ec2:RunInstances', 'ec2:St*') } };
    const faults: Fault[] = [{ on: 'GET contents', does: rejection(403) }];
    const opened = await openChange(wide, { faults });
    expect((await runOn(opened, workspaceOf(opened))).outputs.verdict).toBe('fail');
  });

  test('is not asked, for want of a token, says how to mend it', async () => {
    const opened = await openChange(change);
    const step = await runOn(opened, workspaceOf(opened), { 'github-token': undefined });
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(opened.gitHub.requests).toEqual([]);
  });
});

describe('a policy that a build step writes, and nobody commits', () => {
  const generated = { 'build/policy.json': allow('ec2:RunInstances', 'ec2:StopInstances') };
  const inputs: Inputs = { 'policy-file': 'build/policy.json' };

  test.each<readonly [string, string]>([
    ['all', 'fail'],
    ['introduced', 'inconclusive'],
  ])('is no new policy (gate: %s)', async (gate, verdict) => {
    const opened = await openChange({ ...change, head: { 'README.md': 'x' } });
    const step = await runOn(opened, workspaceOf(opened, {}, generated), { ...inputs, gate });
    expect(step.outputs.verdict).toBe(verdict);
    expect(only(reportOf(step)).notes.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('build/policy.json is not committed')]),
    );
  });
});
