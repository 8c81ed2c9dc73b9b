import { expect, test } from '@jest/globals';
import { type Files, newHistory } from '../support/git';
import { background, role, type ShortRecord, writeLog } from '../support/records';
import { allow, check, type Report, runInstances } from '../support/repository';

const name = role.slice(role.lastIndexOf('/') + 1);
const account = role.slice(0, role.lastIndexOf('/') + 1);
const used = allow('ec2:RunInstances');
const base: Files = {
  '.github/iam-drift.yml': `targets:\n  - name: all\n    principal-arn: "${account}{role}"\n    policy-files: iam/{role}.json\n`,
  [`iam/${name}.json`]: used,
  'iam/web.json': used,
  '.gitignore': 'logs\n',
};

async function reportOf(change: Files, records: readonly ShortRecord[] = [runInstances]) {
  const history = newHistory(base);
  history.branch('change');
  history.commit(change);
  writeLog(history.folder, [...records, ...background]);
  const { stdout, stderr } = await check(history.folder, {
    ...{ 'principal-arn': undefined, 'policy-file': undefined },
    ...{ 'base-ref': 'main', format: 'json' },
  });
  if (stdout === '') throw new Error(stderr);
  const report: Report = JSON.parse(stdout);
  const { targets, settingsChanges = [] } = report;
  return {
    verdict: report.verdict,
    targets: targets.map((one) => [one.name, one.stage?.kind]),
    settingsChanges,
  };
}

test('a file that is edited: only the target of its role is checked', async () => {
  const { targets, settingsChanges } = await reportOf({
    [`iam/${name}.json`]: allow('ec2:RunInstances', 'sqs:Purge*'),
  });
  expect(targets.map(([one]) => one)).toEqual([name]);
  expect(settingsChanges).toEqual([]);
});

test('a file that is added: a new target, and no changed setting', async () => {
  const { targets, settingsChanges } = await reportOf({ 'iam/job.json': used });
  expect(targets.map(([one]) => one)).toEqual(['job']);
  expect(settingsChanges).toEqual([]);
});

test('a file that is deleted: its role is removed, which is never silent', async () => {
  const { targets, settingsChanges } = await reportOf({ 'iam/web.json': null });
  expect(targets).toEqual([['web', 'removed-role']]);
  expect(settingsChanges).toEqual([]);
});

test('a file that gets another name: one role is removed, and another one is new', async () => {
  const { targets } = await reportOf({ 'iam/web.json': null, 'iam/site.json': used });
  expect(targets.map(([one]) => one).sort()).toEqual(['site', 'web']);
  expect(targets).toContainEqual(['web', 'removed-role']);
});
