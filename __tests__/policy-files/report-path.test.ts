import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeText } from '../support/records';
import { repository, runStep, twoActions } from '../support/repository';

async function patchedPath(folder: string, policy: string): Promise<string | undefined> {
  const { outputs } = await runStep(folder, { 'policy-file': policy });
  return /^--- a\/(.*)$/m.exec(readFileSync(outputs.patch ?? '', 'utf8'))?.[1];
}

test('a path in the reports starts at the workspace when that is the repository', async () => {
  const folder = repository();
  mkdirSync(join(folder, '.git'));
  writeText(folder, 'iam/ci.json', twoActions);
  expect(await patchedPath(folder, 'iam/ci.json')).toBe('iam/ci.json');
});

test('a path in the reports starts at the repository that was checked out into a subfolder', async () => {
  const folder = repository();
  mkdirSync(join(folder, 'infra/.git'), { recursive: true });
  writeText(folder, 'infra/iam/ci.json', twoActions);
  expect(await patchedPath(folder, 'infra/iam/ci.json')).toBe('iam/ci.json');
});

test('a path in the reports starts at the workspace when there is no repository at all', async () => {
  const folder = repository();
  writeText(folder, 'iam/ci.json', twoActions);
  expect(await patchedPath(folder, 'iam/ci.json')).toBe('iam/ci.json');
});

test('a policy that is a link is reported, and patched, where it leads', async () => {
  const folder = repository();
  writeText(folder, 'iam/real.json', twoActions);
  symlinkSync('real.json', join(folder, 'iam/link.json'));
  expect(await patchedPath(folder, 'iam/link.json')).toBe('iam/real.json');
});

test('a link and its target in one list are one file', async () => {
  const folder = repository();
  writeText(folder, 'iam/real.json', twoActions);
  symlinkSync('real.json', join(folder, 'iam/link.json'));
  const { outputs } = await runStep(folder, { 'policy-file': 'iam/*.json' });
  expect(readFileSync(outputs.patch ?? '', 'utf8').match(/^--- /gm)).toHaveLength(1);
});
