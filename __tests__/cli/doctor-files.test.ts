import { expect, test } from '@jest/globals';
import { runCli } from '../support/bundle';
import { background, role } from '../support/records';
import { repository, runInstances, twoActions } from '../support/repository';

const getObject = [
  '2026-11-20T10:00:00Z',
  's3',
  'GetObject',
  { managementEvent: false, eventCategory: 'Data' },
] as const;

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

test('what the logs contain is listed: events, time, Regions, data events, roles', async () => {
  const { text } = await doctor(role);
  expect(text).toMatch(/✔ logs: \d+ events in 1 file, 2026-11-20 10:00 UTC to 2026-11-21 08:00 UTC/);
  expect(text).toMatch(/✔ logs: Regions \S+.*; account 111122223333/);
  expect(text).toContain('? logs: data events: no');
  expect(text).toMatch(/✔ logs: \d+ roles? seen: .*payments-api/);
  expect(text).toContain(`events of ${role}: 1, 2026-11-20 10:00 UTC to 2026-11-20 10:00 UTC`);
});

test('logs without an event in the window are something to fix', async () => {
  const folder = repository(twoActions, [runInstances, ...background]);
  const flags = ['--cloudtrail-logs', 'logs', '--window-end', '2025-11-25'];
  const { code, stdout } = await runCli(['doctor', ...flags], folder, {});
  expect(code).toBe(2);
  expect(stdout.replace(/\n {4,}/g, ' ')).toContain(
    '✘ logs: no events in 2025-08-27 23:59 UTC to 2025-11-25 23:59 UTC',
  );
});

test('data events are recognized', async () => {
  const folder = repository(twoActions, [...background, getObject]);
  const given = ['--cloudtrail-logs', 'logs', '--window-end', '2026-11-25', '--principal-arn', role];
  const { stdout } = await runCli(['doctor', ...given], folder, {});
  expect(stdout).toContain('✔ logs: data events: yes');
});

test('logs alone need no principal, no policy and no config file', async () => {
  const folder = repository(twoActions, [runInstances, ...background]);
  const { code, stdout, stderr } = await runCli(
    ['doctor', '--cloudtrail-logs', 'logs', '--window-end', '2026-11-25'],
    folder,
    {},
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/roles? seen: .*payments-api/s);
  expect(stdout).not.toContain('role/any');
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
