import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { type Ended, newFolder } from '../support/bundle';

/** A copy of what a fresh clone has of it: no node_modules, and nothing that git does not track is needed. */
const copy = newFolder();
const root = fileURLToPath(new URL('../..', import.meta.url));
for (const name of ['dist', 'examples', 'package.json']) {
  cpSync(join(root, name), join(copy, name), { recursive: true });
}

function node(args: readonly string[], folder: string): Promise<Ended> {
  const env = { PATH: process.env.PATH ?? '' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: resolvePath(copy, folder), env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

interface Target {
  readonly counts: Record<string, number>;
  readonly used: readonly string[];
  readonly notes: readonly { readonly code: string; readonly message: string }[];
  readonly actions: readonly { readonly action: string; readonly state: string; readonly reason: string }[];
}

async function reportOf(folder: string): Promise<Target> {
  const { stdout } = await node(['../../dist/cli.js', 'check', '--format', 'json'], folder);
  return JSON.parse(stdout).targets[0];
}

describe('iam-policy-drift demo', () => {
  test('reports the drift of the example, exits 0 and writes only to the directory that it names', async () => {
    const user = newFolder();
    const { code, stdout, stderr } = await node([join(copy, 'dist/cli.js'), 'demo'], user);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('kms:Decrypt');
    expect(stdout).toMatch(/iam-policy-drift check .*\n.*iam-policy-drift init\n$/);
    expect(readdirSync(user)).toEqual([]);
    const [, directory = ''] = /^Report files: (.+)$/m.exec(stdout) ?? [];
    expect(readFileSync(join(directory, 'comment.md'), 'utf8')).toContain('kms:Decrypt');
    expect(JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8')).verdict).toBe('fail');
    rmSync(directory, { recursive: true });
  });

  test('is npm run demo, which writes to .demo/', async () => {
    const { scripts } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
    const { code } = await node(scripts.demo.replace(/^node /, '').split(' '), '.');
    expect(code).toBe(0);
    expect(readdirSync(join(copy, '.demo'))).toEqual(expect.arrayContaining(['comment.md', 'drift.patch']));
  });

  test('takes no input of check', async () => {
    const { code, stderr } = await node(
      ['dist/cli.js', 'demo', '--target', 'x', '--show', 'everything'],
      '.',
    );
    expect(code).toBe(3);
    expect(stderr).toMatch(/--show: .*\n.*--target: is not a flag of demo/);
  });
});

describe('examples/payments-api', () => {
  test('fits on a screen', async () => {
    const { stdout } = await node(['../../dist/cli.js', 'check'], 'examples/payments-api');
    const lines = stdout.trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(45);
    expect(lines).toBeLessThanOrEqual(75);
  });

  test('reaches every state', async () => {
    const { counts, used, actions } = await reportOf('examples/payments-api');
    expect(counts).toEqual({
      granted: 28,
      used: 11,
      overGranted: 4,
      missing: 1,
      undetermined: 11,
      accepted: 2,
    });
    expect(used).toContain('kms:GenerateDataKey');
    const wanted: readonly (readonly [action: string, state: string, reason: string])[] = [
      ['kms:Decrypt', 'missing', 'currently denied'],
      ['s3:PutBucketPolicy', 'over-granted', 'never called'],
      ['sqs:SetQueueAttributes', 'over-granted', 'last used 81 days ago'],
      ['dynamodb:DeleteBackup', 'undetermined', 'counterpart of dynamodb:CreateBackup'],
      ['s3:GetObject', 'undetermined', 'data events'],
      ['iam:PassRole', 'undetermined', 'may be needed by'],
      ['ecs:TagResource', 'undetermined', 'may be needed by ecs:RunTask'],
      ['lambda:ListTags', 'undetermined', 'may be needed by lambda:GetFunction'],
      ['ecs:StopTask', 'undetermined', 'counterpart of ecs:RunTask'],
      ['dynamodb:RestoreTableFromBackup', 'accepted', 'yearly recovery drill'],
      ['ec2:DescribeTags', 'accepted', 'meant to be refused'],
    ];
    for (const [action, state, reason] of wanted) {
      expect(actions).toContainEqual(
        expect.objectContaining({ action, state, reason: expect.stringContaining(reason) }),
      );
    }
    // A call that IAM lets everybody make is nothing that a policy could miss.
    expect(actions.map(({ action }) => action)).not.toContain('sts:GetCallerIdentity');
  });

  test('reaches the notes', async () => {
    const { notes } = await reportOf('examples/payments-api');
    const wanted = [
      'acceptance-unmatched',
      'denied-elsewhere',
      'denied-on-purpose',
      'granted-outside',
      'partial-deny',
      'unknown-action',
      'unknown-event',
    ];
    expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(wanted));
    expect(notes.find(({ code }) => code === 'unknown-action')?.message).toContain(
      'did you mean secretsmanager:DescribeSecret?',
    );
  });

  test('shows all of them in the report for people', async () => {
    const { stdout } = await node(['../../dist/cli.js', 'check'], 'examples/payments-api');
    const { notes, actions } = await reportOf('examples/payments-api');
    const words = stdout.replace(/\s+/g, ' ');
    for (const { action } of actions) expect(words).toContain(action);
    for (const { message } of notes) expect(words).toContain(message);
  });
});

test('examples/broad-role: a role that may do everything gets at most 40 lines', async () => {
  const { code, stdout } = await node(['../../dist/cli.js', 'check'], 'examples/broad-role');
  expect(code).toBe(1);
  expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
});

describe.each(['payments-api', 'broad-role'])('examples/%s/logs', (name) => {
  const logs = join('examples', name, 'logs');

  test('are few, small and what make-logs.mjs writes', async () => {
    const committed = records(join(copy, logs));
    expect(committed.size).toBeLessThanOrEqual(20);
    await node(['make-logs.mjs'], dirname(logs));
    expect(records(join(copy, logs))).toEqual(committed);
  });

  test('have every field that CloudTrail requires', () => {
    const required = [
      'awsRegion',
      'eventCategory',
      'eventID',
      'eventName',
      'eventSource',
      'eventTime',
      'eventType',
      'eventVersion',
      'requestID',
      'requestParameters',
      'responseElements',
      'sourceIPAddress',
      'userAgent',
      'userIdentity',
    ];
    const all = [...records(join(copy, logs)).values()].flat();
    for (const record of all) expect(Object.keys(record)).toEqual(expect.arrayContaining(required));
    expect(new Set(all.map(({ eventID }) => eventID)).size).toBe(all.length);
  });
});

/** The records of a log folder by file; compressed bytes may differ from one zlib to the next. */
function records(folder: string): Map<string, Record<string, unknown>[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.gz'),
  );
  return new Map(
    files
      .sort()
      .map((file) => [file, JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString()).Records]),
  );
}
