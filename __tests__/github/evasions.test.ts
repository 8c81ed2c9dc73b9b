import { afterAll, describe, expect, test } from '@jest/globals';
import { type Change, openChange, reportOf, runOn, workspaceOf } from '../support/change';
import * as events from '../support/events';
import { actionsCheckout } from '../support/git';
import { closeGitHubs } from '../support/github';
import { canary, readOnlyBot, runOnPull, writes } from '../support/pull-request';
import { background, record, role, writeLog } from '../support/records';
import { allow, type Inputs, only, runInstances } from '../support/repository';

afterAll(closeGitHubs);

const own = allow('ec2:RunInstances');
const wide = allow('ec2:RunInstances', 'dynamodb:*Item', 'iam:PassRole');
const logs = JSON.stringify({ Records: [runInstances, ...background].map(record) });
const strict = { 'fail-on-new': 'Permissions management, Write' };
const deny = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' },
    { Effect: 'Deny', Action: '*', Resource: '*' },
  ],
});
const config = (text: string) => ({ '.github/iam-drift.yml': text });
const accept = (action: string) =>
  `accept:\n  - { action: ${action}, reason: kept for drills, expires: 2099-12-31 }\n`;

const targetOf = (name: string, file: string) =>
  `targets:\n  - { name: ${name}, principal-arn: "${role}", policy-files: ${file} }\n`;

interface Case {
  readonly change: Pick<Change, 'base' | 'head'>;
  readonly inputs?: Inputs;
  readonly verdict: 'fail' | 'inconclusive';
}

/** Ways to get a grant, or the loss of one, past the check. */
const cases: Readonly<Record<string, Case>> = {
  'a wide policy of another target, moved to where the glob finds it': {
    change: {
      base: { 'app/own.json': own, 'admin/p.json': wide },
      head: { 'app/extra.json': { movedFrom: 'admin/p.json' } },
    },
    inputs: { 'policy-file': 'app/*.json', gate: 'introduced' },
    verdict: 'fail',
  },
  'a wide policy that was there before, added to the target': {
    change: {
      base: { 'policy.json': own, 'admin.json': wide, ...config('policy-file: policy.json\n') },
      head: config('policy-file: policy.json, admin.json\n'),
    },
    inputs: { 'policy-file': undefined, gate: 'introduced' },
    verdict: 'fail',
  },
  'a wide policy that was there before, under another name of the target': {
    change: {
      base: { 'policy.json': own, 'admin.json': wide, ...config(targetOf('old', 'policy.json')) },
      head: config(targetOf('new', 'admin.json')),
    },
    inputs: { 'policy-file': undefined, 'principal-arn': undefined, gate: 'introduced' },
    verdict: 'fail',
  },
  'a link that leads to a wide policy which was there before': {
    change: {
      base: { 'v1.json': own, 'admin.json': wide, 'policy.json': { linkTo: 'v1.json' } },
      head: { 'policy.json': { linkTo: 'admin.json' } },
    },
    inputs: { gate: 'introduced' },
    verdict: 'fail',
  },
  'a pattern that stands for one name': {
    change: {
      base: { 'policy.json': own },
      head: { 'policy.json': allow('ec2:RunInstances', 'iam:PassRol?') },
    },
    inputs: { ...strict, 'max-over-granted': '5' },
    verdict: 'fail',
  },
  'a grant by name where nothing is too new to judge': {
    change: {
      base: { 'policy.json': own },
      head: { 'policy.json': allow('ec2:RunInstances', 'iam:PassRole') },
    },
    inputs: { ...strict, 'new-grant-grace': '0d' },
    verdict: 'fail',
  },
  'an outage under an acceptance for other reasons': {
    change: {
      base: { 'policy.json': own, ...config(accept('ec2:*')) },
      head: { 'policy.json': allow('s3:GetObject') },
    },
    verdict: 'fail',
  },
  'an outage by a new Deny': {
    change: { base: { 'policy.json': own }, head: { 'policy.json': deny } },
    verdict: 'fail',
  },
  'an outage that an old baseline lists': {
    change: {
      base: {
        'policy.json': own,
        'baseline.json': JSON.stringify({
          schemaVersion: 1,
          targets: { 'payments-api': { overGranted: [], missing: ['ec2:RunInstances'] } },
        }),
      },
      head: { 'policy.json': allow('s3:GetObject') },
    },
    inputs: { baseline: 'baseline.json' },
    verdict: 'fail',
  },
  'logs through a link in a folder that was there before': {
    change: {
      base: { 'policy.json': own, 'more/keep.txt': 'x' },
      head: { 'data/a.json': logs, 'more/in': { linkTo: '../data' } },
    },
    inputs: { 'cloudtrail-logs': 'more' },
    verdict: 'inconclusive',
  },
  'logs through a chain of links, the middle of which is turned': {
    change: {
      base: {
        'policy.json': own,
        'e1/a.json': logs,
        'e2/a.json': logs,
        current: { linkTo: 'e1' },
        ev: { linkTo: 'current' },
      },
      head: { current: { linkTo: 'e2' } },
    },
    inputs: { 'cloudtrail-logs': 'ev' },
    verdict: 'inconclusive',
  },
};

describe('a change does not get through by', () => {
  test.each(Object.entries(cases).map(([name, one], index) => [name, one, index % 2] as const))(
    '%s',
    async (_, { change, inputs, verdict }, depth) => {
      const opened = await openChange({ ...change, records: [runInstances] });
      const step = await runOn(opened, workspaceOf(opened, { depth }), inputs);
      expect(step.outputs.verdict).toBe(verdict);
    },
  );

  test('a checkout of something else than the pull request', async () => {
    const change = { base: { 'policy.json': own }, head: { 'policy.json': wide }, records: [runInstances] };
    const opened = await openChange(change);
    const step = await runOn(opened, workspaceOf(opened, { ref: 'refs/heads/main' }));
    expect(step.outputs.verdict).toBe('inconclusive');
    expect(step.stdout).toContain('neither the head of the pull request nor its merge');
  });

  test('a fork that deletes the evidence file', async () => {
    const base = { 'policy.json': own, 'evidence.json': '{}' };
    const opened = await openChange(
      { base, head: { 'evidence.json': null, 'policy.json': wide }, from: events.fromFork },
      { tokens: { [canary]: readOnlyBot } },
    );
    const inputs = { 'cloudtrail-logs': undefined, 'evidence-file': 'evidence.json' };
    const step = await runOn(opened, workspaceOf(opened), inputs);
    expect([step.code, step.outputs]).toEqual([1, {}]);
    expect(step.stdout).toContain('evidence-file evidence.json: was not found, and this change deletes it');
  });

  test('a change of so many files that GitHub does not list them all', async () => {
    const many = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`notes/${index}.md`, 'x']));
    const base = { 'iam/old.json': allow('ec2:RunInstances', 'ec2:St*') };
    const head = { ...many, 'policy.json': { movedFrom: 'iam/old.json' } };
    const opened = await openChange({ base, head, records: [runInstances] });
    const deep = await runOn(opened, workspaceOf(opened, { depth: 0 }));
    expect(deep.outputs.verdict).toBe('fail');
    const shallow = await runOn(opened, workspaceOf(opened));
    expect(shallow.outputs.verdict).toBe('fail');
  });

  test('a head that is checked out into a folder, on pull_request_target', async () => {
    const opened = await openChange({ base: { 'policy.json': own }, head: { 'policy.json': wide } });
    const folder = workspaceOf(opened, { ref: 'refs/heads/main' });
    writeLog(folder, [runInstances, ...background]);
    const { renameSync } = await import('node:fs');
    renameSync(actionsCheckout(opened.history.folder, 'refs/pull/7/head'), `${folder}/pr`);
    const event = events.triggerOf(events.pullRequestTarget(opened.pull), {
      inputs: { 'policy-file': 'pr/policy.json' },
    });
    const step = await runOnPull(opened.gitHub, folder, event);
    expect([step.code, step.outputs, writes(opened.gitHub)]).toEqual([1, {}, []]);
    expect(step.stdout).toContain('is in another checkout below the workspace');
  });
});

test('a policy that checked for the first time was there before, all the same', async () => {
  const policy = { 'policy.json': allow('ec2:RunInstances', 'ec2:St*') };
  const opened = await openChange({
    base: {
      ...policy,
      'other.json': own,
      ...config(targetOf('other', 'other.json').replace('payments', 'x')),
    },
    head: config(targetOf('payments-api', 'policy.json')),
    records: [runInstances],
  });
  const inputs = { 'policy-file': undefined, 'principal-arn': undefined, gate: 'introduced' };
  const step = await runOn(opened, workspaceOf(opened), inputs);
  expect(step.outputs.verdict).toBe('pass');
  expect(only(reportOf(step)).actions.map(({ introduced }) => introduced)).toContain('existing');
});

test('a policy in a folder that was a link before is no new policy', async () => {
  const policy = allow('ec2:RunInstances', 'ec2:StopInstances');
  const opened = await openChange({
    base: { 'real/p.json': policy, iam: { linkTo: 'real' } },
    head: { iam: null, 'iam/p.json': policy },
    records: [runInstances],
  });
  for (const depth of [0, 1]) {
    const step = await runOn(opened, workspaceOf(opened, { depth }), { 'policy-file': 'iam/p.json' });
    const [found] = only(reportOf(step)).actions;
    expect([found?.action, found?.state, found?.introduced]).toEqual([
      'ec2:StopInstances',
      'over-granted',
      'existing',
    ]);
  }
});
