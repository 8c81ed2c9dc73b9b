import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reasonOf } from '../support/aws-run';
import { newFolder } from '../support/bundle';
import { type ShortRecord, writeLog, writeText } from '../support/records';
import { allow, check, type Inputs, type Report, repository, stateOf } from '../support/repository';

const [run, quarterly, never] = ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:RebootInstances'];

/** What the trail shows of the 89 days before a day: the role at work all the time, and whatever else it did. */
function logsUntil(day: string, ...more: readonly ShortRecord[]): readonly ShortRecord[] {
  const at = (daysBefore: number) =>
    new Date(Date.parse(`${day}T12:00:00Z`) - daysBefore * 86_400_000).toISOString().replace('.000', '');
  return [
    [at(88), 'ec2', 'RunInstances'],
    [at(40), 'tagging', 'GetResources', { by: 'background' }],
    [at(1), 'ec2', 'RunInstances'],
    ...more,
  ];
}

/** One run after the other: each reads what the one before it remembered. */
async function runs(days: readonly (readonly [string, ...ShortRecord[]])[], inputs: Inputs = {}) {
  const folder = newFolder();
  writeText(folder, 'policy.json', allow(run, quarterly, never));
  const reports: Report[] = [];
  for (const [day, ...records] of days) {
    const name = `logs-${day}`;
    writeLog(folder, logsUntil(day, ...records), `${name}/a.json`);
    const { stdout, stderr } = await check(folder, {
      'cloudtrail-logs': name,
      'window-end': day,
      'min-observation': '30d',
      'previous-evidence': 'kept/evidence.json',
      'report-directory': join(folder, 'kept'),
      format: 'json',
      ...inputs,
    });
    if (stdout === '') throw new Error(stderr);
    reports.push(JSON.parse(stdout));
  }
  return { folder, reports };
}

const stop: ShortRecord = ['2025-04-10T10:00:00Z', 'ec2', 'StopInstances'];

describe('what is remembered', () => {
  test('a quarterly job seen in spring is in use in winter, then nobody can tell, then it is over-granted', async () => {
    const { reports } = await runs([
      ['2025-04-30', stop],
      ['2025-08-15'],
      ['2025-12-20'],
      ['2026-05-10'],
      ['2026-05-20'],
      ['2026-06-20'],
    ]);
    expect(reports.map((report) => stateOf(report, quarterly))).toEqual([
      'used',
      'used',
      'used',
      'used',
      'undetermined',
      'over-granted',
    ]);
    expect(reports.map((report) => stateOf(report, never))).toEqual(reports.map(() => 'over-granted'));
    const [, , , , outlived, forgotten] = reports;
    expect(outlived && reasonOf(outlived, quarterly)).toMatch(
      /^last used on 2025-04-10, before the time that evidence-retention covers; .* wait until 2026-06-14/,
    );
    expect(forgotten && reasonOf(forgotten, quarterly)).toBe('never called');
  });

  const spring = ['2025-04-30', stop] as const;

  test.concurrent.each<[string, Inputs, string]>([
    ['without it the same winter says over-granted', { 'previous-evidence': undefined }, 'over-granted'],
    [
      'unused-after says how long an action may rest, whatever is remembered',
      { 'unused-after': '90d' },
      'over-granted',
    ],
    ['a short memory forgets what is older', { 'evidence-retention': '200d' }, 'over-granted'],
    ['what has just fallen out of it is not checked', { 'evidence-retention': '230d' }, 'undetermined'],
  ])('%s', async (_, inputs, state) => {
    const { reports } = await runs([spring, ['2025-12-20']], inputs);
    expect(reports.map((report) => stateOf(report, quarterly))).toEqual(['used', state]);
  });

  test.concurrent('judging from the file that was written says the same', async () => {
    const { folder, reports } = await runs([spring, ['2025-12-20']]);
    const { stdout } = await check(folder, {
      'cloudtrail-logs': undefined,
      'evidence-file': 'kept/evidence.json',
      'window-end': '2025-12-20',
      format: 'json',
    });
    const report: Report = JSON.parse(stdout);
    expect(report.targets[0]?.used).toEqual(reports[1]?.targets[0]?.used);
  });

  test.concurrent('a refusal of long ago is no missing action today', async () => {
    const denied: ShortRecord = [
      '2025-04-11T10:00:00Z',
      'ec2',
      'TerminateInstances',
      { errorCode: 'AccessDenied' },
    ];
    const { reports } = await runs([['2025-04-30', denied], ['2025-12-20']]);
    expect(reports.map((report) => stateOf(report, 'ec2:TerminateInstances'))).toEqual(['missing', 'absent']);
  });

  test.concurrent('what was called by an event that no action is known for protects its service as long', async () => {
    const odd: ShortRecord = ['2025-04-11T10:00:00Z', 'ec2', 'SomethingQuiteNew'];
    const { reports } = await runs([['2025-04-30', odd], ['2025-12-20'], ['2026-07-20']]);
    expect(reports.map((report) => stateOf(report, never))).toEqual([
      'undetermined',
      'undetermined',
      'over-granted',
    ]);
  });

  test.concurrent('it keeps what each run found, one record a moment', async () => {
    const { folder } = await runs([spring, ['2025-08-15'], ['2025-08-15'], ['2025-12-20']]);
    const { history } = JSON.parse(readFileSync(join(folder, 'kept/evidence.json'), 'utf8'));
    const numbers = history.map(({ end, targets }: Kept) => [end.slice(0, 10), ...Object.values(targets)]);
    const found = { verdict: 'fail', overGranted: 1, missing: 0, undetermined: 0 };
    expect(numbers).toEqual([
      ['2025-04-30', found],
      ['2025-08-15', found],
      ['2025-12-20', found],
    ]);
  });

  test.concurrent.each<[string, (text: string) => string, RegExp]>([
    [
      'was changed by hand',
      (text) => text.replace('StopInstances', 'RebootInstances'),
      /does not match its hash/,
    ],
    ['was cut off', (text) => text.slice(0, 200), /not JSON/],
    ['is empty', () => '', /./],
  ])('a file that %s is kept aside, and the run proves no disuse', async (_, change, why) => {
    const { folder } = await runs([spring]);
    const path = 'kept/evidence.json';
    const broken = change(readFileSync(join(folder, path), 'utf8'));
    writeText(folder, path, broken);
    const inputs = {
      'cloudtrail-logs': 'logs-2025-04-30',
      'window-end': '2025-04-30',
      'min-observation': '30d',
      'previous-evidence': path,
      'report-directory': join(folder, 'kept'),
      format: 'json',
    };
    const { code, stdout } = await check(folder, inputs);
    const report: Report = JSON.parse(stdout);
    expect({ code, state: stateOf(report, never) }).toEqual({ code: 2, state: 'undetermined' });
    expect(stdout).toMatch(why);
    expect(stdout).toContain(`The file was renamed to ${path}.unreadable`);
    expect(readFileSync(join(folder, `${path}.unreadable`), 'utf8')).toBe(broken);
    // The next run begins a new memory, and says nothing of it any more.
    expect((await check(folder, inputs)).stdout).not.toContain('unreadable');
  });

  test.concurrent.each([
    ['without a report', undefined, 'notes.txt'],
    ['with a report elsewhere', 'out', 'notes.txt'],
    ['with a report elsewhere, called evidence.json', 'out', 'kept/evidence.json'],
    ['with a report beside it', 'kept', 'kept/notes.txt'],
  ])('any other file that the config file names keeps its name, %s', async (_, directory, path) => {
    const config = `previous-evidence: ${path}\n`;
    const files = { [path]: 'my notes', '.github/iam-drift.yml': config, 'kept/x': '', 'out/x': '' };
    const folder = repository(undefined, undefined, files);
    const given = directory === undefined ? {} : { 'report-directory': directory };
    const { code, stdout } = await check(folder, { ...given, format: 'json' });
    expect(code).toBe(2);
    expect(stdout).toContain('The file is unchanged');
    expect(readFileSync(join(folder, path), 'utf8')).toBe('my notes');
  });
});

interface Kept {
  readonly end: string;
  readonly targets: Readonly<Record<string, unknown>>;
}
