import { afterAll, describe, expect, test } from '@jest/globals';
import { type Change, openChange, runOn, workspaceOf } from '../support/change';
import { closeGitHubs } from '../support/github';
import { bodies } from '../support/pull-request';
import { allow, runInstances } from '../support/repository';

afterAll(closeGitHubs);

const own = allow('ec2:RunInstances');
const wide = allow('ec2:RunInstances', 'iam:*Role');
const inputs = { 'policy-file': 'iam/*.json', gate: 'changed' };
const head = { ref: 'refs/pull/7/head' };

/** What the base grants was taken out there after the branch was made. */
const cases: Readonly<Record<string, Pick<Change, 'base' | 'head' | 'meanwhile'>>> = {
  'a copy brings back what was taken out': {
    base: { 'iam/a.json': wide },
    head: { 'iam/b.json': wide },
    meanwhile: { 'iam/a.json': own },
  },
  'a copy of a file that was deleted': {
    base: { 'iam/a.json': wide, 'iam/c.json': own },
    head: { 'iam/b.json': wide },
    meanwhile: { 'iam/a.json': null },
  },
  'a copy of what a link led to': {
    base: { 'v1.json': wide, 'v2.json': own, 'iam/a.json': { linkTo: '../v1.json' } },
    head: { 'iam/b.json': wide },
    meanwhile: { 'iam/a.json': { linkTo: '../v2.json' } },
  },
};

describe('an old branch does not choose an old base: what it was is a doubt', () => {
  test.each(Object.entries(cases))('%s', async (_, change) => {
    const opened = await openChange({ ...change, records: [runInstances] });
    for (const depth of [0, 1]) {
      const step = await runOn(opened, workspaceOf(opened, { ...head, depth }), inputs);
      // GitHub follows links itself, so the file that one leads to has another name there: then it is new, too.
      expect(step.code).toBe(1);
      expect(['inconclusive', 'fail']).toContain(step.outputs.verdict);
      const [comment] = bodies(opened.gitHub);
      expect(comment).toContain('has changed since this branch was created; update the branch');
    }
    const merged = await runOn(opened, workspaceOf(opened), inputs);
    expect(merged.outputs.verdict).toBe('fail');
  });

  test('but not where the base branch changed other files', async () => {
    const change = {
      base: { 'iam/a.json': own },
      head: { 'iam/b.json': own },
      meanwhile: { 'x.json': wide },
    };
    const opened = await openChange({ ...change, records: [runInstances] });
    const step = await runOn(opened, workspaceOf(opened, { ...head, depth: 0 }), inputs);
    expect(step.outputs.verdict).toBe('pass');
  });
});
