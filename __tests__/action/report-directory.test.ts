import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeText } from '../support/records';
import { allow, repository, runStep } from '../support/repository';

const clean = allow('ec2:RunInstances');
const into = { 'report-directory': 'out' };
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('a suggestion is written beside the reports, laid out as in the repository', async () => {
  const folder = repository();
  const { outputs, summary } = await runStep(folder, into);
  expect(outputs).toMatchObject({
    'report-markdown': join(folder, 'out/report.md'),
    patch: join(folder, 'out/drift.patch'),
    'suggested-policy': join(folder, 'out/suggested'),
    'generated-policy': join(folder, 'out/generated'),
    'comment-url': '',
  });
  expect(readFileSync(join(folder, 'out/suggested/policy.json'), 'utf8')).toContain('ec2:RunInstances');
  const patch = readFileSync(join(folder, 'out/drift.patch'), 'utf8');
  expect(patch).toContain('\n-        "ec2:StopInstances"\n');
  for (const shown of [summary, readFileSync(join(folder, 'out/report.md'), 'utf8')])
    expect(shown).toContain(patch.trimEnd());
});

test('a suggestion of an earlier run goes when there is none any more, and nothing else does', async () => {
  const folder = repository();
  await runStep(folder, into);
  for (const name of ['notes.md', 'suggested/other.json', 'suggested/notes.md'])
    writeText(folder, `out/${name}`, '');
  writeText(folder, 'policy.json', clean);
  const { code, outputs } = await runStep(folder, into);
  expect({ code, patch: outputs.patch, folder: outputs['suggested-policy'] }).toEqual({
    code: 0,
    patch: '',
    folder: '',
  });
  expect(filesIn(join(folder, 'out'))).toEqual([
    ...['baseline.json', 'evidence.json', 'generated', 'generated/payments-api.json'],
    ...['notes.md', 'report.html', 'report.json', 'report.md', 'report.sarif'],
    ...['suggested', 'suggested/notes.md', 'suggested/other.json'],
  ]);
});

test('without a suggestion the outputs that name one are empty', async () => {
  const { outputs, temp } = await runStep(repository(clean));
  expect({ patch: outputs.patch, folder: outputs['suggested-policy'] }).toEqual({ patch: '', folder: '' });
  expect(outputs['report-markdown']).toBe(join(temp, 'iam-policy-drift/report.md'));
  expect(existsSync(join(temp, 'iam-policy-drift/suggested'))).toBe(false);
});

test.each([
  ['a folder inside the workspace', 'out/suggested', 'src'],
  ['a folder outside of it', 'out/suggested', '..'],
  ['a file inside the workspace', 'out/suggested/policy.json', 'policy.json'],
])('a link to %s in place of the suggestion is not followed: the step fails', async (_, at, to) => {
  const folder = repository(undefined, undefined, { 'src/main.ts': '' });
  mkdirSync(join(folder, at, '..'), { recursive: true });
  symlinkSync(join(folder, to), join(folder, at));
  const before = [filesIn(join(folder, 'src')), readFileSync(join(folder, 'policy.json'), 'utf8')];
  const { code, stdout, outputs } = await runStep(folder, into);
  // Verdict and outputs are not lost, and name only the files that were written.
  expect({ code, outputs }).toMatchObject({ code: 1, outputs: { verdict: 'fail', 'suggested-policy': '' } });
  expect(stdout).toMatch(/^::error::report-directory .*out: cannot be written/m);
  expect([filesIn(join(folder, 'src')), readFileSync(join(folder, 'policy.json'), 'utf8')]).toEqual(before);
  expect(existsSync(join(folder, '../policy.json'))).toBe(false);
});
