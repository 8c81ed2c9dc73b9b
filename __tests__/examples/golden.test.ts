import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { newFolder, runCli } from '../support/bundle';
import { read } from '../support/gfm';
import { git, gitBytes } from '../support/git-run';
import { broken, openLineCount, strangers } from '../support/report-markdown';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is replaced in the files of an example. */
type Edits = Readonly<Record<string, readonly (readonly [string, string])[]>>;

/** A pull request that raises a limit, widens a wildcard, adds two actions by name and takes two away. */
const changed: Edits = {
  '.github/iam-drift.yml': [['max-over-granted: 2', 'max-over-granted: 5']],
  'iam/payments-api.json': [
    ['"s3:*BucketPolicy"', '"s3:*Bucket*"'],
    ['"sqs:SendMessage",', '"sqs:ChangeMessageVisibility",\n        "sqs:SendMessage",'],
    ['"lambda:GetFunction"', '"lambda:UpdateFunctionCode"'],
    ['        "dynamodb:DescribeTable",\n', ''],
  ],
};

const examples: readonly (readonly [golden: string, name: string, file: string, Edits?])[] = [
  ['payments-api', 'payments-api', 'iam/payments-api.json'],
  ['broad-role', 'broad-role', 'iam/ci.json'],
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

function commitChange(folder: string, edits: Edits): void {
  const { author: name, email } = { author: 'Mona Lisa', email: 'mona@example.com' };
  const date = '2026-01-05T08:00:00Z';
  const env = {
    ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date },
    ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date },
  };
  const commit = () => {
    git(folder, 'add', '.github', 'iam');
    gitBytes(folder, ['commit', '--quiet', '-m', 'Change'], env);
  };
  git(folder, 'init', '--quiet');
  commit();
  for (const [path, replacements] of Object.entries(edits)) {
    const edited = replacements.reduce(
      (text, [before, after]) => {
        expect(text).toContain(before);
        return text.replace(before, after);
      },
      readFileSync(join(folder, path), 'utf8'),
    );
    writeFileSync(join(folder, path), edited);
  }
  commit();
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
