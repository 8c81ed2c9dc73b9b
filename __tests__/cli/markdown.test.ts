import { describe, expect, test } from '@jest/globals';
import { runCli } from '../support/bundle';
import { allow, check, repository } from '../support/repository';

describe('--format markdown', () => {
  test('prints the comment, without marker and links, and exits as ever', async () => {
    const { code, stdout, stderr } = await check(repository(), { format: 'markdown' });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^### ❌ IAM drift in `payments-api`\n\n\*\*1 over-granted \(limit 0\)\.\*\*\n/);
    for (const part of [
      '- 🟠 `ec2:StopInstances` on `*`: write, never called. L8',
      '\n```diff\n',
      '**To pass:**',
    ])
      expect(stdout).toContain(part);
    expect(stdout).not.toMatch(/<!--|\]\(/);
  });

  test('says in a line that there is no drift', async () => {
    const { code, stdout } = await check(repository(allow('ec2:RunInstances')), { format: 'markdown' });
    expect(code).toBe(0);
    expect(stdout.split('\n', 1)).toEqual(['### ✅ No proven drift in `payments-api`: 1 used']);
  });
});

describe('what only the action does is refused', () => {
  test.each([
    ['--comment', ['--comment', 'always']],
    ['--comment', ['--comment=always']],
    ['--github-token', ['--github-token', 'canary']],
    ['--github-token', ['--github-token=canary']],
  ])('%s of %j', async (flag, args) => {
    const { code, stdout, stderr } = await runCli(
      ['check', ...args, '--policy-file', 'nowhere.json'],
      repository(),
    );
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr.split('\n')[0]).toMatch(new RegExp(`^error: ${flag}: is an input of the action only; `));
    expect(stderr).not.toContain('canary');
    expect(stderr).not.toContain('always');
  });

  test('a format that there is not', async () => {
    const { code, stderr } = await runCli(['check', '--format', 'md'], repository());
    expect(code).toBe(3);
    expect(stderr).toContain('--format: "md" is not allowed; use text, markdown, json');
  });
});
