import { afterAll, describe, expect, test } from '@jest/globals';
import { type Change, openChange, reportOf, runOn, workspaceOf } from '../support/change';
import { closeGitHubs } from '../support/github';
import { bodies } from '../support/pull-request';
import { background, record } from '../support/records';
import { allow, runInstances, stopInstances } from '../support/repository';

afterAll(closeGitHubs);

const both = allow('ec2:RunInstances', 'ec2:StopInstances');
const one = allow('ec2:RunInstances');
const config = (...lines: string[]) => ({
  '.github/iam-drift.yml': `${['window-end: 2026-11-21', 'missing-denied: all', ...lines].join('\n')}\n`,
});

/** What the job puts beside the commit: logs of the account, and a folder that hides what the role does. */
const beside = {
  'elsewhere/a.json': JSON.stringify({ Records: [runInstances, ...background].map(record) }),
};
const workflow = '.github/workflows/iam.yml';
const named = { 'cloudtrail-logs': undefined, 'window-end': undefined, 'missing-denied': undefined };

interface Case {
  readonly base: Change['base'];
  readonly head: Change['head'];
  readonly verdict: string;
  /** The code of each reason. */
  readonly reasons: readonly string[];
  readonly says: string;
}

const cases: Readonly<Record<string, Case>> = {
  'control: the logs of the base show what the change breaks': {
    base: { 'policy.json': both, ...config('cloudtrail-logs: logs') },
    head: { 'policy.json': one },
    verdict: 'fail',
    reasons: ['missing'],
    says: 'ec2:StopInstances',
  },
  'other logs that the change names are not read': {
    base: { 'policy.json': both, ...config('cloudtrail-logs: logs') },
    head: { 'policy.json': one, ...config('cloudtrail-logs: elsewhere') },
    verdict: 'fail',
    reasons: ['missing'],
    says: 'cloudtrail-logs elsewhere: set by this change and not in effect; the value of the base is used: logs',
  },
  'a target key of the change does not hide the logs either': {
    base: { 'policy.json': both, ...config('cloudtrail-logs: logs') },
    head: {
      'policy.json': one,
      ...config('targets:', '  - name: payments-api', '    cloudtrail-logs: elsewhere'),
    },
    verdict: 'fail',
    reasons: ['missing'],
    says: 'cloudtrail-logs elsewhere: set by this change and not in effect; the value of the base is used: logs',
  },
  'logs that only the change names prove no pass': {
    base: { 'policy.json': both, ...config() },
    head: { 'policy.json': one, ...config('cloudtrail-logs: elsewhere') },
    verdict: 'inconclusive',
    reasons: ['no-evidence'],
    says: 'cloudtrail-logs elsewhere: set by this change and not in effect; the value of the base is used: none',
  },
  'a new target with logs of its own proves no pass': {
    base: { 'policy.json': both, ...config('cloudtrail-logs: logs') },
    head: {
      'other.json': one,
      ...config(
        'cloudtrail-logs: logs',
        'targets:',
        '  - name: payments-api',
        '  - { name: other, principal-arn: "arn:aws:iam::111122223333:role/other", policy-file: other.json, cloudtrail-logs: elsewhere }',
      ),
    },
    verdict: 'inconclusive',
    reasons: ['untrusted-evidence', 'no-event'],
    says: 'cloudtrail-logs elsewhere is set by this change only',
  },
  'the pull request that installs the check reads what it names': {
    base: { 'README.md': 'ours\n' },
    head: { 'policy.json': both, [workflow]: 'on: pull_request\n', ...config('cloudtrail-logs: logs') },
    verdict: 'pass',
    reasons: [],
    says: 'added by this change',
  },
  'a config file that is added to a check of the base does not choose': {
    base: { 'policy.json': both, [workflow]: 'on: pull_request\n' },
    head: { 'policy.json': one, ...config('cloudtrail-logs: elsewhere') },
    verdict: 'inconclusive',
    reasons: ['untrusted-evidence'],
    says: 'cloudtrail-logs elsewhere is set by this change only',
  },
};

describe('places of evidence that the change chooses', () => {
  test.each(Object.entries(cases))('%s', async (_, { base, head, verdict, reasons, says }) => {
    const opened = await openChange({ base, head, records: [runInstances, stopInstances] });
    const step = await runOn(
      opened,
      workspaceOf(opened, {}, beside),
      { ...named, gate: 'changed' },
      {
        env: { GITHUB_WORKFLOW_REF: `acme/platform/${workflow}@refs/pull/7/merge` },
      },
    );
    expect([
      step.outputs.verdict,
      step.stdout.split('\n').filter((line) => line.startsWith('::error')),
    ]).toEqual([verdict, expect.anything()]);
    expect(reportOf(step).reasons.map(({ code }) => code)).toEqual(reasons);
    expect(bodies(opened.gitHub).join('').replaceAll('`', '')).toContain(says);
  });
});
