import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Change, openChange, reportOf, runOn, workspaceOf } from '../support/change';
import * as events from '../support/events';
import { cloneOf } from '../support/git';
import { closeGitHubs } from '../support/github';
import { bodies, runOnPull, writes } from '../support/pull-request';
import { background, record } from '../support/records';
import { allow, type Inputs, only, runInstances, type Step } from '../support/repository';

afterAll(closeGitHubs);

const policy = { 'policy.json': allow('ec2:RunInstances', 'ec2:StopInstances') };
const readme = { 'README.md': 'changed\n' };
const config = (...lines: string[]) => ({
  '.github/iam-drift.yml': `${['window-end: 2026-11-21', ...lines].join('\n')}\n`,
});
const accept = (action: string) => `  - { action: ${action}, reason: kept for drills, expires: 2099-12-31 }`;
const logs = JSON.stringify({ Records: [runInstances, ...background].map(record) });
const workflow = '.github/workflows/iam.yml';
const baseline = (...overGranted: string[]) =>
  JSON.stringify({ schemaVersion: 2, targets: { 'payments-api': { overGranted, missing: [] } } });

/** A change, the verdict, and what is said first; nothing of it where nothing is moved. */
interface Case {
  readonly change: Pick<Change, 'base' | 'head'>;
  readonly inputs?: Inputs;
  readonly verdict: string;
  readonly says: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'a change of something else says nothing': {
    change: { base: { ...policy, ...config('max-over-granted: 0') }, head: readme },
    verdict: 'fail',
    says: [],
  },
  'a raised limit': {
    change: { base: { ...policy, ...config('max-over-granted: 0') }, head: config('max-over-granted: 5') },
    verdict: 'pass',
    says: ['`.github/iam-drift.yml`: max-over-granted from 0 to 5'],
  },
  'a limit that is raised at the head counts for nothing with config-from: base': {
    change: { base: { ...policy, ...config('max-over-granted: 0') }, head: config('max-over-granted: 5') },
    inputs: { 'config-from': 'base' },
    verdict: 'fail',
    says: ['`.github/iam-drift.yml`: changed by this change, and not in effect (config-from: base)'],
  },
  'the first config file': {
    change: { base: policy, head: config('max-over-granted: 5') },
    verdict: 'pass',
    says: [
      '`.github/iam-drift.yml`: added by this change',
      '`.github/iam-drift.yml`: max-over-granted from 0 to 5',
      '`.github/iam-drift.yml`: window-end from now to 2026-11-21',
    ],
  },
  'a new acceptance': {
    change: {
      base: { ...policy, ...config('accept:', accept('ec2:Start*')) },
      head: config('accept:', accept('ec2:Start*'), accept('ec2:Stop*')),
    },
    verdict: 'pass',
    says: ['`.github/iam-drift.yml`: accept: `ec2:Stop*` new or changed'],
  },
  'the workflow that runs the check': {
    change: { base: { ...policy, [workflow]: 'on: push\n' }, head: { [workflow]: 'on: pull_request\n' } },
    verdict: 'fail',
    says: ['`.github/workflows/iam.yml`: this change modifies the workflow that runs the check'],
  },
  'logs that it brings are no evidence': {
    change: { base: policy, head: { 'more/logs/a.json': logs } },
    inputs: { 'cloudtrail-logs': 'more/logs', 'max-over-granted': '5' },
    verdict: 'inconclusive',
    says: ['cloudtrail-logs more/logs is added or modified by this change'],
  },
  'logs that it brings prove drift all the same': {
    change: { base: policy, head: { 'more/logs/a.json': logs } },
    inputs: { 'cloudtrail-logs': 'more/logs/*' },
    verdict: 'fail',
    says: ['cloudtrail-logs `more/logs/*` is added or modified by this change'],
  },
  'logs that it brings count where trust-evidence says so': {
    change: { base: policy, head: { 'more/logs/a.json': logs } },
    inputs: { 'cloudtrail-logs': 'more/logs', 'max-over-granted': '5', 'trust-evidence': 'true' },
    verdict: 'pass',
    says: ['cloudtrail-logs more/logs is added or modified by this change'],
  },
  'logs that were there before are evidence': {
    change: { base: { ...policy, 'more/a.json': logs }, head: readme },
    inputs: { 'cloudtrail-logs': 'more', 'max-over-granted': '5' },
    verdict: 'pass',
    says: [],
  },
  'a link that leads to other logs than before': {
    change: {
      base: { ...policy, 'old/a.json': logs, more: { linkTo: 'old' } },
      head: { 'new/a.json': logs, more: { linkTo: 'new' } },
    },
    inputs: { 'cloudtrail-logs': 'more', 'max-over-granted': '5' },
    verdict: 'inconclusive',
    says: ['cloudtrail-logs more is added or modified by this change'],
  },
  'known drift does not count': {
    change: { base: { ...policy, 'baseline.json': baseline('ec2:StopInstances') }, head: readme },
    inputs: { baseline: 'baseline.json' },
    verdict: 'pass',
    says: [],
  },
  'drift that the change itself calls known counts': {
    change: {
      base: { ...policy, 'baseline.json': baseline() },
      head: { 'baseline.json': baseline('ec2:StopInstances') },
    },
    inputs: { baseline: 'baseline.json' },
    verdict: 'fail',
    says: ['baseline `baseline.json`: changed by this change'],
  },
  'the first baseline counts': {
    change: { base: policy, head: { 'baseline.json': baseline('ec2:StopInstances') } },
    inputs: { baseline: 'baseline.json' },
    verdict: 'pass',
    says: ['baseline `baseline.json`: changed by this change'],
  },
};

/** The settings that the comment names, or the summary where there is no comment. */
function saidOf(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.startsWith('> - ') ? [line.slice(4)] : []));
}

const onWorkflow = { env: { GITHUB_WORKFLOW_REF: `acme/platform/${workflow}@refs/pull/7/merge` } };

/** A key of the config file that the base does not have would be one change more. */
const unset: Inputs = { 'missing-denied': undefined };

describe('a pull request that changes its own settings says so', () => {
  test.each(
    Object.entries(cases).map(([name, one], index) => {
      // By turns: git tells, or GitHub does.
      const depth = index % 2;
      return [`${name} (${depth === 0 ? 'deep clone' : 'one commit'})`, one, depth] as const;
    }),
  )('%s', async (_, { change, inputs = {}, verdict, says }, depth) => {
    const opened = await openChange({ ...change, records: [runInstances] });
    const step = await runOn(opened, workspaceOf(opened, { depth }), { ...unset, ...inputs }, onWorkflow);
    expect([step.outputs.verdict, saidOf(step.summary)]).toEqual([verdict, says]);
    // A pass that needs attention is commented on.
    if (says.length > 0) expect(saidOf(bodies(opened.gitHub)[0] ?? '')).toEqual(says);
    else if (inputs.baseline !== undefined) expect(writes(opened.gitHub)).toEqual([]);
  });
});

describe('an evidence file', () => {
  async function gathered(): Promise<string> {
    const opened = await openChange({ base: policy, head: readme, records: [runInstances] });
    const step = await runOn(opened, workspaceOf(opened));
    return readFileSync(step.outputs['evidence-path'] ?? '', 'utf8');
  }

  const judgedBy = (evidence: Inputs) => ({
    'cloudtrail-logs': undefined,
    'max-over-granted': '5',
    ...evidence,
  });

  test.each<readonly [string, 'base' | 'head' | 'beside', string]>([
    ['that the pull request brings is no evidence', 'head', 'inconclusive'],
    ['of the base is evidence', 'base', 'pass'],
    ['that the job fetched from a cache is evidence', 'beside', 'pass'],
  ])('%s', async (_, location, verdict) => {
    const file = { 'evidence.json': await gathered() };
    const opened = await openChange({
      base: { ...policy, ...(location === 'base' ? file : {}) },
      head: { ...readme, ...(location === 'head' ? file : {}) },
    });
    const folder = workspaceOf(opened, {}, location === 'beside' ? file : {});
    const step = await runOn(opened, folder, judgedBy({ 'evidence-file': 'evidence.json' }));
    expect(step.outputs.verdict).toBe(verdict);
  });
});

describe('a baseline', () => {
  test('that a run writes makes the next one pass, and shrinks with the drift', async () => {
    const opened = await openChange({ base: policy, head: readme, records: [runInstances] });
    const first = await runOn(opened, workspaceOf(opened));
    const report = first.outputs['report-json'] ?? '';
    const written = readFileSync(report.replace(/report\.json$/, 'baseline.json'), 'utf8');
    expect(written).toBe(`${JSON.stringify(JSON.parse(baseline('ec2:StopInstances')), null, 2)}\n`);
    const second = await openChange({
      base: { ...policy, 'baseline.json': written },
      head: { 'policy.json': allow('ec2:RunInstances') },
      records: [runInstances],
    });
    const step = await runOn(second, workspaceOf(second), { baseline: 'baseline.json' });
    expect(step.outputs.verdict).toBe('pass');
    expect(only(reportOf(step)).notes.map(({ code }) => code)).toEqual(['baseline-stale']);
    const next = (step.outputs['report-json'] ?? '').replace(/report\.json$/, 'baseline.json');
    expect(readFileSync(next, 'utf8')).not.toContain('StopInstances');
  });
});

describe('on one pull request', () => {
  const opening = { base: policy, head: readme, records: [runInstances] };

  test('the run of an older commit leaves the comment of a newer one alone', async () => {
    const opened = await openChange(opening);
    const event = events.triggerOf(events.pullRequest(opened.pull, opened.commits));
    const folder = workspaceOf(opened);
    await runOnPull(opened.gitHub, folder, event);
    const before = bodies(opened.gitHub);
    const [pull] = opened.gitHub.pulls;
    if (pull !== undefined) pull.head.sha = opened.commits.base;
    const late: Step = await runOnPull(opened.gitHub, cloneOf(folder), {
      ...event,
      inputs: { 'cloudtrail-logs': `${folder}/logs`, 'max-over-granted': '7' },
    });
    expect([late.code, bodies(opened.gitHub)]).toEqual([1, before]);
  });

  test('two uses with keys of their own have comments of their own', async () => {
    const opened = await openChange(opening);
    for (const key of ['weekly', 'nightly', 'weekly'])
      await runOn(opened, workspaceOf(opened), { 'comment-key': key });
    expect(bodies(opened.gitHub).map((body) => /key=(\w+) /.exec(body)?.[1])).toEqual(['weekly', 'nightly']);
  });
});
