import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contentHash } from '../../src/sources/evidence-file/write';
import { newFolder } from '../support/bundle';
import { type Change, openChange, runOn, workspaceOf } from '../support/change';
import type { Files } from '../support/git';
import { closeGitHubs } from '../support/github';
import { bodies, writes } from '../support/pull-request';
import type { ShortRecord } from '../support/records';
import { background, writeLog, writeText } from '../support/records';
import { allow, type Inputs, runInstances, runStep, stopInstances } from '../support/repository';

/*
 * The recommended set-up: a schedule gathers evidence of the targets on the default branch, and pull requests are
 * checked from that file, with the default gate and without AWS.
 */

afterAll(closeGitHubs);

const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
const entry = (name: string, arn = name) =>
  `  - { name: ${name}, principal-arn: "${role(arn)}", policy-files: iam/${name}.json }`;
const config = (...entries: readonly string[]) => ({
  '.github/iam-drift.yml': ['window-end: 2026-11-21', 'targets:', ...entries, ''].join('\n'),
});

const api = ['ec2:RunInstances', 'ec2:StopInstances'];
/** Old drift: two that are never called. */
const batch = ['ec2:RunInstances', 'ec2:RebootInstances', 'ec2:StartInstances'];
const base: Files = {
  ...config(entry('api'), entry('batch')),
  'iam/api.json': allow(...api),
  'iam/batch.json': allow(...batch),
  'README.md': 'x\n',
};
const by = (name: string, [time, source, event]: ShortRecord): ShortRecord => [
  time,
  source,
  event,
  { by: name },
];
const first: ShortRecord = ['2026-08-25T10:00:00Z', 'ec2', 'RunInstances'];
const records = [
  ...[first, runInstances, stopInstances].map((one) => by('api', one)),
  ...[first, runInstances].map((one) => by('batch', one)),
  ...[first, runInstances].map((one) => by('old', one)),
];

/** Inputs of a judging job: nothing but the evidence file. */
const judging: Inputs = {
  'principal-arn': undefined,
  'policy-file': undefined,
  'cloudtrail-logs': undefined,
  'window-end': undefined,
  // The config files of the cases are the whole configuration.
  'missing-denied': undefined,
  'evidence-file': 'gathered/evidence.json',
  gate: undefined,
  comment: 'always',
};

let evidence = '';

beforeAll(async () => {
  const folder = newFolder();
  for (const [path, file] of Object.entries(base)) writeText(folder, path, String(file));
  writeLog(folder, [...records, ...background]);
  const step = await runStep(folder, { ...judging, 'evidence-file': undefined, 'cloudtrail-logs': 'logs' });
  evidence = readFileSync(step.outputs['evidence-path'] ?? '', 'utf8');
});

interface Seen {
  readonly code: number | null;
  readonly verdict: string | undefined;
  readonly comment: string;
  readonly writes: readonly string[];
}

async function judge(change: Change, files: Readonly<Record<string, string>> = {}, depth = 0): Promise<Seen> {
  const opened = await openChange(change);
  const folder = workspaceOf(opened, { depth }, { 'gathered/evidence.json': evidence, ...files });
  const step = await runOn(opened, folder, judging);
  const [comment = ''] = bodies(opened.gitHub);
  return { code: step.code, verdict: step.outputs.verdict, comment, writes: writes(opened.gitHub) };
}

describe('a pull request in the recommended set-up', () => {
  test('that touches no target is silent and green, whatever comment says', async () => {
    expect(await judge({ base, head: { 'README.md': 'y\n' } })).toEqual({
      code: 0,
      verdict: 'pass',
      comment: '',
      writes: [],
    });
  });

  test('that adds a role nobody asked about passes with what it adds', async () => {
    const head = {
      ...config(entry('api'), entry('batch'), entry('jobs')),
      'iam/jobs.json': allow('sqs:SendMessage', 'sqs:ReceiveMessage'),
    };
    const { code, comment } = await judge({ base, head });
    expect(code).toBe(0);
    expect(comment).toMatch(/✅ New role `jobs`: too new to evaluate/);
    expect(comment).toContain('`sqs:SendMessage`');
    expect(comment).toContain('2 other targets unchanged');
  });

  test('that adds an existing role passes, and the rest is one number', async () => {
    const head = {
      ...config(entry('api'), entry('batch'), entry('old')),
      'iam/old.json': allow('ec2:RunInstances', 's3:*'),
    };
    const { code, comment } = await judge({ base, head });
    expect(code).toBe(0);
    expect(comment).toContain('✅ Not gathered yet: `old` adds');
  });

  test('that improves a target with old drift passes', async () => {
    const head = { 'iam/batch.json': allow('ec2:RunInstances', 'ec2:StartInstances') };
    const { code, comment } = await judge({ base, head });
    expect(code).toBe(0);
    expect(comment).toContain('✅ Existing drift in `batch`: 0 missing, 1 over-granted');
    expect(comment).toContain('1 other target unchanged');
  });

  test('that removes what is in use fails, and its revert passes', async () => {
    const without = { 'iam/api.json': allow('ec2:RunInstances') };
    const broken = await judge({ base, head: without });
    expect([broken.code, broken.verdict]).toEqual([1, 'fail']);
    expect(broken.comment).toContain('`ec2:StopInstances`');
    const reverted = await judge({ base: { ...base, ...without }, head: { 'iam/api.json': allow(...api) } });
    expect([reverted.code, reverted.verdict]).toEqual([0, 'pass']);
    expect(reverted.comment).toContain('✅ No proven drift in `api`');
  });

  const unexported: Files = { ...base, 'iam/batch.json': allow('ec2:RunInstances') };
  const imported = { 'iam/api.json': allow(...api, 'ec2:RebootInstances') };
  const { 'iam/api.json': _, ...beforeImport } = unexported;

  test('that brings an exported policy into git is judged where the whole history is there', async () => {
    const { code, comment } = await judge({ base: beforeImport, head: imported });
    expect(code).toBe(1);
    expect(comment).toContain('1 over-granted (limit 0)');
    expect(comment).toContain('granted since 2026-08-25');
  });

  test('that brings an exported policy into git is protected in a clone of one commit', async () => {
    const { code, comment } = await judge({ base: beforeImport, head: imported }, {}, 1);
    expect([code, comment.includes('over-granted (limit')]).toEqual([0, false]);
  });

  test('that brings a copy of another policy is no import', async () => {
    const copy = { 'iam/api.json': allow('ec2:RunInstances', 'ec2:RebootInstances', 'ec2:StartInstances') };
    const { code } = await judge({
      base: { ...beforeImport, 'iam/batch.json': allow(...batch) },
      head: copy,
    });
    expect(code).toBe(0);
  });

  test('that removes a role lists what it used and passes', async () => {
    const head = { ...config(entry('batch')), 'iam/api.json': null };
    const { code, comment } = await judge({ base, head });
    expect(code).toBe(0);
    expect(comment).toContain('✅ Role removed: `api`: 2 permissions in use');
  });

  test('that installs the check passes before anything was gathered', async () => {
    const { '.github/iam-drift.yml': file, ...files } = base;
    const opened = await openChange({ base: files, head: { '.github/iam-drift.yml': file ?? null } });
    const step = await runOn(opened, workspaceOf(opened, { depth: 0 }), judging);
    expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
    expect(bodies(opened.gitHub)[0]).toContain('Not gathered yet: `api`');
    expect(bodies(opened.gitHub)[0]).toContain('after the merge, start the scheduled workflow once');
  });

  test('that installs it with one entry for all roles passes too, and a new file is a new target', async () => {
    const { '.github/iam-drift.yml': _, ...files } = base;
    const head = config(
      `  - { name: all, principal-arn: "${role('{role}')}", policy-files: "iam/{role}.json" }`,
    );
    const opened = await openChange({ base: files, head });
    const step = await runOn(opened, workspaceOf(opened, { depth: 0 }), judging);
    expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
    expect(bodies(opened.gitHub)[0]).toMatch(/`api`[\s\S]*`batch`[\s\S]*start the scheduled workflow once/);
    const { code, comment } = await judge({
      base: { ...base, ...head },
      head: { 'iam/job.json': allow('ec2:RunInstances') },
    });
    expect(code).toBe(0);
    expect(comment).toContain('New role `job`');
    expect(comment).not.toContain('changes the settings');
  });

  test('without a cache is inconclusive, and no error', async () => {
    const opened = await openChange({ base, head: { 'iam/api.json': allow('ec2:RunInstances') } });
    const step = await runOn(opened, workspaceOf(opened, { depth: 0 }), judging);
    expect([step.code, step.outputs.verdict]).toEqual([1, 'inconclusive']);
    expect(bodies(opened.gitHub)[0]).toContain('`gathered/evidence.json` was not found');
  });
});

describe('an evidence file in the repository', () => {
  const inRepository = (text: string) => ({ 'gathered/evidence.json': text });

  test('that the change refreshes touches no target, and that is reported', async () => {
    const head = inRepository(`${evidence}\n`);
    const { code, comment } = await judge({ base: { ...base, ...inRepository(evidence) }, head }, head);
    expect(code).toBe(0);
    expect(comment).toContain('No policy changes');
    expect(comment).toContain('changed by this change; the evidence of the base is used');
  });

  test('that the change forges is not what it is checked with', async () => {
    const head = { ...inRepository('{}'), 'iam/api.json': allow('ec2:RunInstances') };
    const { code, comment } = await judge(
      { base: { ...base, ...inRepository(evidence) }, head },
      inRepository('{}'),
    );
    expect(code).toBe(1);
    expect(comment).toContain('breaks 1 permission in use');
  });

  test.each([
    ['a deep clone', 0],
    ['one commit, the rest from GitHub', 1],
  ])('of more than 4 MiB is read from the base: %s', async (_, depth) => {
    const forged = { ...inRepository('{}'), 'iam/api.json': allow('ec2:RunInstances') };
    const change = { base: { ...base, ...inRepository(enlarged(evidence)) }, head: forged };
    const { code, comment } = await judge(change, inRepository('{}'), depth);
    expect(code).toBe(1);
    expect(comment).toContain('breaks 1 permission in use');
  });

  test('that the base does not have is no evidence', async () => {
    const head = { ...inRepository(evidence), 'iam/batch.json': allow('ec2:RunInstances') };
    const { code, comment } = await judge({ base, head }, {});
    expect([code, comment.includes('⚠️ Inconclusive')]).toEqual([1, true]);
  });
});

/** The same evidence with remarks of 5 MiB. */
function enlarged(text: string): string {
  const document = {
    ...JSON.parse(text),
    remarks: Array.from({ length: 50 }, (_, n) => `${n}`.padEnd(105_000)),
  };
  return JSON.stringify({ ...document, hash: contentHash(document) });
}
