import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, jest, test } from '@jest/globals';
import { startProgress } from '../../src/cli/progress';
import { runCli } from '../support/bundle';
import { allow, check, flagsOf, repository, twoActions } from '../support/repository';

const styled = '\u001b[';

describe('the terminal report', () => {
  test('names what it does not show, with the flag that shows it', async () => {
    const folder = repository();
    const { stdout } = await check(folder);
    expect(stdout).toMatch(
      /^Not shown: Suggested change: removes 1 action; Used \(1\)\. To show it: --show suggestion,used$/m,
    );
    expect(stdout).not.toContain('  ec2:RunInstances\n');
    const used = await check(folder, { show: 'used' });
    expect(used.stdout).toMatch(/^Used \(1\)\n {2}ec2:RunInstances$/m);
    const all = await check(folder, { show: 'all' });
    expect(all.stdout).toMatch(/^- {8}"ec2:StopInstances"$/m);
    expect(all.stdout).not.toContain('Not shown:');
  });

  test('says where the patch is, or how to get one', async () => {
    const folder = repository();
    expect((await check(folder)).stdout).toMatch(/^For a patch, add --report-directory DIR\.$/m);
    const written = await check(folder, { 'report-directory': 'out' });
    expect(written.stdout).toMatch(/^The patch is drift\.patch in the report directory\.$/m);
    const clean = await check(repository(allow('ec2:RunInstances')));
    expect(clean.stdout).not.toContain('patch');
  });

  test('has colors where they are asked for', async () => {
    const folder = repository();
    expect((await check(folder, { color: 'always' })).stdout).toContain(styled);
    expect((await check(folder, { color: 'never' }, { FORCE_COLOR: '1' })).stdout).not.toContain(styled);
    expect((await check(folder, {}, { FORCE_COLOR: '1' })).stdout).toContain(styled);
  });

  test('a long list is cut until it is asked for', async () => {
    const actions = ['Start', 'Stop', 'Reboot', 'Terminate', 'Monitor', 'Unmonitor'].flatMap((verb) => [
      `ec2:${verb}Instances`,
    ]);
    const volumes = ['Attach', 'Detach', 'Create', 'Delete', 'Modify', 'Restore'].map(
      (verb) => `ec2:${verb}Volume`,
    );
    const more = ['Image', 'KeyPair', 'Snapshot', 'Subnet', 'Vpc', 'RouteTable', 'NatGateway', 'Fleet'];
    const folder = repository(
      allow(
        ...actions,
        ...volumes.slice(0, 5),
        ...more.flatMap((one) => [`ec2:Create${one}`, `ec2:Delete${one}`]),
      ),
    );
    const short = await check(folder);
    expect(short.stdout).toMatch(/^ {2}and \d+ more pattern/m);
    const whole = await check(folder, { show: 'all' });
    expect(whole.stdout).not.toMatch(/more pattern/);
    expect(whole.stdout.split('\n').length).toBeGreaterThan(short.stdout.split('\n').length);
  });

  test.each([
    ['--show', 'everything', '--show: "everything" is not allowed; use used,'],
    ['--color', 'pink', '--color: "pink" is not allowed; use auto, always, never'],
    ['--format', 'xml', '--format: "xml" is not allowed; use text,'],
  ])('%s %s is wrong input', async (flag, value, said) => {
    const { code, stdout, stderr } = await runCli(['check', ...flagsOf(), flag, value], repository());
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(said);
  });
});

describe('--no-config', () => {
  const config = { '.github/iam-drift.yml': 'max-over-granted: 5\n' };
  test('ignores the config file', async () => {
    const folder = repository(twoActions, undefined, config);
    expect((await check(folder)).code).toBe(0);
    expect((await runCli(['check', ...flagsOf(), '--no-config'], folder)).code).toBe(1);
  });

  test.each(['doctor', 'explain'])('of %s ignores it, too', async (command) => {
    const folder = repository(twoActions, undefined, { '.github/iam-drift.yml': 'max-over-granted: many\n' });
    const args = [command, ...(command === 'explain' ? ['s3:GetObject'] : []), ...flagsOf()];
    expect((await runCli(args, folder)).stderr).toContain('"many" is not allowed');
    expect(await runCli([...args, '--no-config'], folder)).toMatchObject({ code: 0, stderr: '' });
  });

  test('excludes config-file', async () => {
    const args = ['check', ...flagsOf({ 'config-file': 'x.yml' }), '--no-config'];
    const { code, stderr } = await runCli(args, repository());
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: 'error: --no-config: cannot be combined with config-file; remove one of them\n',
    });
  });
});

describe('a policy on standard input', () => {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  async function piped(input: string | Uint8Array) {
    const args = [cli, 'check', ...flagsOf({ 'policy-file': '-', format: 'json' })];
    const child = spawn(process.execPath, args, { cwd: repository() });
    child.stdin.on('error', () => {}).end(input);
    const closed = new Promise((resolve) => child.on('close', resolve));
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    return { code, stdout, stderr };
  }

  test('is judged under the name standard-input', async () => {
    const { code, stdout, stderr } = await piped(twoActions);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [target] = JSON.parse(stdout).targets;
    expect(target.policyFiles).toEqual(['standard-input']);
    expect(target.counts).toMatchObject({ used: 1, overGranted: 1 });
  });

  test('that is no policy is wrong input at its line', async () => {
    expect(await piped('{"Statement": 1')).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/standard-input:1:\d+/),
    });
    expect(await piped(Buffer.from([0xc3, 0x28]))).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/standard-input.*UTF-8/),
    });
  });

  test('that is too large leaves its target inconclusive', async () => {
    expect((await piped(' '.repeat(600_000))).code).toBe(2);
  });

  test('is read by check alone', async () => {
    const { code, stderr } = await runCli(
      ['explain', 's3:GetObject', ...flagsOf({ 'policy-file': '-' })],
      repository(),
    );
    expect(code).toBe(3);
    expect(stderr).toContain('policy-file -: is standard input');
  });
});

describe('progress', () => {
  test('is printed for a person after 2 seconds of silence, and not in a log', () => {
    const printed: string[] = [];
    const sink = { write: (line: string) => printed.push(line) };
    jest.useFakeTimers();
    const [unwatched, progress] = [startProgress(sink, false), startProgress(sink, true)];
    jest.advanceTimersByTime(1500);
    progress.printed();
    jest.advanceTimersByTime(1000);
    expect(printed).toEqual([]);
    jest.advanceTimersByTime(5000);
    expect(printed).toEqual(['Still running after 3 seconds\n', 'Still running after 7 seconds\n']);
    for (const one of [unwatched, progress]) one.end();
    jest.advanceTimersByTime(60_000);
    expect(printed).toHaveLength(2);
    jest.useRealTimers();
  });
});
