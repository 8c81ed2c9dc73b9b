import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { newFolder, runCli } from '../support/bundle';
import { only, type Report } from '../support/repository';

const example = fileURLToPath(new URL('../../examples/payments-api', import.meta.url));

/** A repository that holds the example, checked once. */
async function suggestedTo(): Promise<string> {
  const folder = newFolder();
  cpSync(example, folder, { recursive: true });
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  await runCli(['check', '--report-directory', 'out'], folder);
  return folder;
}

test('the example’s patch applies, and gives the suggested policy byte for byte', async () => {
  const folder = await suggestedTo();
  execFileSync('git', ['apply', 'out/drift.patch'], { cwd: folder });
  const [applied, suggested] = ['iam/payments-api.json', 'out/suggested/iam/payments-api.json'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  expect(applied).toBe(suggested);
});

test('judged again, the suggested policy grants nothing too much, and lacks what was left to people', async () => {
  const folder = await suggestedTo();
  execFileSync('git', ['apply', 'out/drift.patch'], { cwd: folder });
  const { stdout } = await runCli(['check', '--format', 'json', '--report-directory', 'again'], folder);
  const report: Report = JSON.parse(stdout);
  const missing = only(report).actions.filter(({ state }) => state === 'missing');
  expect(only(report).counts).toMatchObject({ overGranted: 0, missing: 1 });
  expect(missing.map(({ action }) => action)).toEqual(['kms:Decrypt']);
  expect(readFileSync(join(folder, 'out/report.md'), 'utf8')).toContain(
    '- Not added: `kms:Decrypt` (currently denied; granting it is your decision)',
  );
});
