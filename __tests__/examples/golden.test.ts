import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { newFolder, removeFolders, runCli } from '../support/bundle';
import { read } from '../support/gfm';
import { broken, strangers } from '../support/report-markdown';

afterAll(removeFolders);

const root = fileURLToPath(new URL('../..', import.meta.url));

const examples: readonly (readonly [name: string, file: string])[] = [
  ['payments-api', 'iam/payments-api.json'],
  ['messy-role', 'iam/ci.json'],
];

/** The comment on an example, as `iam-policy-drift check --format markdown` prints it outside of a git repository. */
async function commentOn(name: string): Promise<string> {
  const folder = newFolder();
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  const { code, stdout, stderr } = await runCli(['check', '--format', 'markdown'], folder);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  return stdout;
}

describe.each(examples)('the comment on examples/%s', (name, file) => {
  test('is the one that was read and found good', async () => {
    const path = join(root, '__tests__/golden', `${name}.comment.md`);
    const comment = await commentOn(name);
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, comment);
    }
    const renew = 'UPDATE_GOLDEN=1 npm test -- __tests__/examples/golden';
    const hint = `If the change is meant, read the new comment and renew __tests__/golden: ${renew}`;
    const golden = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    expect({ comment, hint }).toEqual({ comment: golden, hint });
  });

  test('is whole, and made of what comments are made of', async () => {
    const comment = read(await commentOn(name));
    expect([...strangers(comment, { files: [file] }), ...broken(comment)]).toEqual([]);
  });
});

test('the comment on a role that may do everything has at most 40 lines with its marker and its last line', async () => {
  const lines = (await commentOn('messy-role')).trimEnd().split('\n').length;
  expect(lines + '<!-- marker -->\n\n<sub>last line</sub>'.split('\n').length).toBeLessThanOrEqual(40);
});
