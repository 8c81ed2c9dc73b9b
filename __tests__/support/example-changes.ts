import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { git, gitBytes } from './git-run';

/** What is replaced in the files of an example. */
export type Edits = Readonly<Record<string, readonly (readonly [string, string])[]>>;

/** A pull request that raises a limit, widens a wildcard, adds two actions by name and takes two away. */
export const changed: Edits = {
  '.github/iam-drift.yml': [['max-over-granted: 2', 'max-over-granted: 5']],
  'iam/payments-api.json': [
    ['"s3:*BucketPolicy"', '"s3:*Bucket*"'],
    ['"sqs:SendMessage",', '"sqs:ChangeMessageVisibility",\n        "sqs:SendMessage",'],
    ['"lambda:GetFunction"', '"lambda:UpdateFunctionCode"'],
    ['        "dynamodb:DescribeTable",\n', ''],
  ],
};

/** Makes the folder a repository of two commits: the files as they are, and then with the edits. */
export function commitChange(folder: string, edits: Edits): void {
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
