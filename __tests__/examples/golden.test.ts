import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { newFolder, runCli } from '../support/bundle';
import { changed, commitChange, type Edits } from '../support/example-changes';
import { read } from '../support/gfm';
import { broken, openLineCount, strangers } from '../support/report-markdown';

const root = fileURLToPath(new URL('../..', import.meta.url));

const examples: readonly (readonly [golden: string, name: string, file: string, Edits?])[] = [
  ['payments-api', 'payments-api', 'iam/payments-api.json'],
  ['broad-role', 'broad-role', 'iam/ci.json'],
  ['sam-app', 'sam-app', 'template.yaml'],
  ['cdk-app', 'cdk-app', 'cdk.out/Reports.template.json'],
  ['pull-request', 'payments-api', 'iam/payments-api.json', changed],
];

/** The comment on an example, as `iam-policy-drift check --format markdown` prints it; of a change, in a repository. */
async function commentOn(name: string, edits?: Edits): Promise<string> {
  const folder = newFolder();
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  const compared = edits === undefined ? [] : ['--base-ref', 'HEAD~1'];
  if (edits !== undefined) commitChange(folder, edits);
  const { code, stdout, stderr } = await runCli(['check', '--format', 'markdown', ...compared], folder);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  return stdout;
}

describe.each(examples)('the comment on %s', (golden, name, file, edits) => {
  test('is the one that was read and found good', async () => {
    const path = join(root, '__tests__/golden', `${golden}.comment.md`);
    const comment = await commentOn(name, edits);
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, comment);
    }
    const renew = 'UPDATE_GOLDEN=1 npm test -- __tests__/examples/golden';
    const hint = `If the change is meant, read the new comment and renew __tests__/golden: ${renew}`;
    const read = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    expect({ comment, hint }).toEqual({ comment: read, hint });
  });

  test('is whole, and made of what comments are made of', async () => {
    const comment = read(await commentOn(name, edits));
    expect([...strangers(comment, { files: [file] }), ...broken(comment)]).toEqual([]);
  });
});

test('the comment on a role that may do everything has at most 40 lines before anything is opened', async () => {
  expect(openLineCount(await commentOn('broad-role'))).toBeLessThanOrEqual(40);
});
