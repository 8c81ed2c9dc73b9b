import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../support/bundle';
import { read } from '../support/gfm';
import { git } from '../support/git-run';
import { manyTargets } from '../support/many-targets';
import { broken, strangers } from '../support/report-markdown';

const golden = fileURLToPath(new URL('../golden/many-targets.comment.md', import.meta.url));

/** The comment on so many targets, as `iam-policy-drift check --format markdown` prints it. */
async function commentOn(count: number): Promise<string> {
  const folder = manyTargets(count);
  git(folder, 'init', '--quiet');
  const { code, stdout, stderr } = await runCli(['check', '--format', 'markdown'], folder);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  return stdout.replaceAll(`${folder}/`, '');
}

describe('the comment on sixty targets', () => {
  test('is the one that was read and found good', async () => {
    const comment = await commentOn(60);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, comment);
    const hint =
      'If the change is meant, read the new comment and renew it: UPDATE_GOLDEN=1 npm test -- __tests__/examples/many-targets';
    expect({ comment, hint }).toEqual({
      comment: existsSync(golden) ? readFileSync(golden, 'utf8') : undefined,
      hint,
    });
  });

  test('is whole, and made of what comments are made of', async () => {
    const comment = read(await commentOn(60));
    expect([...strangers(comment, { files: [] }), ...broken(comment)]).toEqual([]);
  });
});

test('the comment on three hundred targets fits, and says what it leaves out', async () => {
  const comment = await commentOn(300);
  expect(new TextEncoder().encode(comment).length).toBeLessThanOrEqual(65_000);
  expect(comment).toMatch(/^## ❌ IAM drift: 18 of 300 targets fail, 43 inconclusive, 239 pass\n/);
  expect(comment.match(/^### /gm)?.length).toBeGreaterThan(5);
  expect(comment).toMatch(/^Omitted, size limit: .*\. See the full report\.$/m);
});
