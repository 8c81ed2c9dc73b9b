import { expect, test } from '@jest/globals';
import { runCli } from '../support/bundle';
import { background, role } from '../support/records';
import { repository, runInstances, twoActions } from '../support/repository';

/** What doctor says of a folder of logs. */
async function doctor(
  principal: string,
  files: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
) {
  const folder = repository(twoActions, [runInstances, ...background], files);
  const given = ['--principal-arn', principal, '--policy-file', 'policy.json', '--window-end', '2026-11-25'];
  const sources = flags.length === 0 ? ['--cloudtrail-logs', 'logs'] : flags;
  const { code, stdout } = await runCli(['doctor', ...given, ...sources], folder, {});
  return { code, text: stdout.replace(/\n {4,}/g, ' ') };
}

test('events of the principal are found', async () => {
  const { code, text } = await doctor(role);
  expect([code, text]).toEqual([0, expect.stringContaining(`the files contain events of ${role}`)]);
});

test('a principal without events gets the nearest names', async () => {
  const { code, text } = await doctor(role.replace('role/', 'role/wrong/path/'));
  expect(code).not.toBe(0);
  expect(text).toContain(`but they contain events of ${role}: check the path and name`);
});

test('a file that is not read is something to fix', async () => {
  const { code, text } = await doctor(role, { 'logs/history.csv': 'Event name,Event time,Event source\n' });
  expect(code).not.toBe(0);
  expect(text).toMatch(/✘ log files: \S*logs\/history\.csv: contains CSV without complete records/);
});

test('files that are not there are something to fix', async () => {
  const { code, text } = await doctor(role, {}, ['--evidence-file', 'evidence.json']);
  expect(code).not.toBe(0);
  expect(text).toMatch(/✘ files: evidence-file \S*evidence\.json: no such file/);
});
