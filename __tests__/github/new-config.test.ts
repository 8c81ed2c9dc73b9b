import { afterAll, describe, expect, test } from '@jest/globals';
import { type Change, openChange, reportOf, runOn, workspaceOf } from '../support/change';
import { closeGitHubs } from '../support/github';
import { bodies, writes } from '../support/pull-request';
import { role } from '../support/records';
import { allow, type Inputs, runInstances } from '../support/repository';

afterAll(closeGitHubs);

const policy = { 'policy.json': allow('ec2:RunInstances', 'ec2:StopInstances') };
const file = '.github/iam-drift.yml';
const config = (...lines: string[]) => ({ [file]: `${['window-end: 2026-11-21', ...lines].join('\n')}\n` });
const target = (name: string, ...more: string[]) =>
  `  - { ${[`name: ${name}`, `principal-arn: "${role}"`, ...more].join(', ')} }`;
const inFile: Inputs = { 'principal-arn': undefined, 'policy-file': undefined, 'cloudtrail-logs': undefined };

/** What the change says of its own settings, without the path of the config file. */
async function judge(change: Pick<Change, 'base' | 'head'>, inputs: Inputs = {}) {
  const opened = await openChange({ ...change, records: [runInstances] });
  const usual = { 'missing-denied': undefined, gate: 'changed', ...inputs };
  const step = await runOn(opened, workspaceOf(opened, { depth: 0 }), usual);
  return {
    verdict: step.outputs.verdict,
    said: (reportOf(step).settingsChanges ?? []).map((line) => line.replace(`${file}: `, '')),
    writes: writes(opened.gitHub),
    bodies: bodies(opened.gitHub),
    step,
  };
}

const broken = { [file]: 'max-over-granted: [\n' };
const unread = 'changed by this change; the config file of the base cannot be read';
const date = 'window-end from now to 2026-11-21';

describe('a configuration that the base does not have is compared with the inputs alone', () => {
  test.each<readonly [string, Pick<Change, 'base' | 'head'>, Inputs, readonly string[]]>([
    [
      'the first one, beside inputs',
      { base: policy, head: config('max-over-granted: 5', 'fail-on-inconclusive: false') },
      {},
      [
        'added by this change',
        'max-over-granted from 0 to 5',
        'fail-on-inconclusive from true to false',
        date,
      ],
    ],
    [
      'the first one, with targets of its own',
      {
        base: policy,
        head: config(
          'cloudtrail-logs: logs',
          'warn-only: true',
          'targets:',
          target('app', 'policy-files: policy.json', 'max-over-granted: 9'),
        ),
      },
      inFile,
      [
        'added by this change',
        'checked for the first time',
        'max-over-granted from 0 to 9',
        'warn-only from false to true',
        'cloudtrail-logs from none to logs',
        date,
      ],
    ],
    [
      'one in place of another that does not parse',
      { base: { ...policy, ...broken }, head: config('max-over-granted: 5') },
      {},
      [unread, 'max-over-granted from 0 to 5', date],
    ],
    [
      'one in place of another with an unknown key',
      { base: { ...policy, [file]: 'max-overgranted: 3\n' }, head: config('gate: introduced') },
      { gate: undefined },
      [unread, 'gate from changed to introduced', date],
    ],
    [
      'an acceptance in the first one',
      {
        base: policy,
        head: config('accept:', '  - { action: ec2:Stop*, reason: kept for drills, expires: 2099-12-31 }'),
      },
      {},
      ['added by this change', 'accept: ec2:Stop* new or changed', date],
    ],
    [
      'one that says what the inputs say',
      { base: policy, head: config('max-over-granted: 0') },
      {},
      ['added by this change', date],
    ],
  ])('%s', async (_, change, inputs, said) => {
    const found = await judge(change, inputs);
    expect([...found.said].sort()).toEqual([...said].sort());
    expect(found.bodies[0]).toContain('changes the settings it is checked with');
  });
});

describe('comment: never', () => {
  const never = config('comment: never', 'max-over-granted: 5');
  const commented = ['POST 201'];
  test.each<readonly [string, Pick<Change, 'base' | 'head'>, Inputs, readonly string[]]>([
    ['in the first config file silences nothing', { base: policy, head: never }, {}, commented],
    [
      'in place of a file that does not parse neither',
      { base: { ...policy, ...broken }, head: never },
      {},
      commented,
    ],
    ['in place of another mode neither', { base: { ...policy, ...config() }, head: never }, {}, commented],
    [
      'in the first config file with targets neither',
      {
        base: policy,
        head: config(
          'comment: never',
          'cloudtrail-logs: logs',
          'targets:',
          target('app', 'policy-files: policy.json'),
        ),
      },
      inFile,
      commented,
    ],
    ['of the base does', { base: { ...policy, ...never }, head: { 'policy.json': allow('ec2:*') } }, {}, []],
    ['of the base does, whatever the head says', { base: { ...policy, ...never }, head: config() }, {}, []],
  ])('%s', async (_, change, inputs, wanted) => {
    expect((await judge(change, inputs)).writes).toEqual(wanted);
  });

  test('in the first config file, where the base cannot be read, silences nothing', async () => {
    const opened = await openChange(
      { base: policy, head: never, records: [runInstances] },
      { faults: [{ on: 'GET contents', does: '502' }] },
    );
    await runOn(opened, workspaceOf(opened), { 'missing-denied': undefined });
    expect(writes(opened.gitHub)).toEqual(commented);
  });
});

describe('the files of a target whose configuration at the base cannot be read', () => {
  const wide = { 'admin.json': allow('*'), 'app.json': allow('ec2:RunInstances') };
  const head = config(
    'cloudtrail-logs: logs',
    'max-over-granted: 100%',
    'targets:',
    target('app', 'policy-files: admin.json'),
  );

  test('are not known where only the file names them', async () => {
    const { step, verdict } = await judge({ base: { ...wide, ...broken }, head }, inFile);
    expect(verdict).toBe('inconclusive');
    expect(reportOf(step).reasons.map(({ code }) => code)).toContain('base-unknown');
  });

  test('are those of the inputs where they name them', async () => {
    const inputs = { 'policy-file': 'app.json', 'max-over-granted': undefined };
    const { verdict } = await judge({ base: { ...wide, ...broken }, head: config() }, inputs);
    expect(verdict).toBe('pass');
  });
});

test('a first config file beside inputs that were a check before installs nothing', async () => {
  const change = { base: policy, head: { ...config(), 'policy.json': allow('ec2:*') } };
  const { verdict, step } = await judge(change, {
    'cloudtrail-logs': undefined,
    'evidence-file': 'evidence.json',
  });
  expect([verdict, reportOf(step).targets[0]?.stage]).toEqual(['inconclusive', undefined]);
});
