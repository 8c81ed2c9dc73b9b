import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Change, openChange, reportOf, runOn, workspaceOf } from '../support/change';
import { closeGitHubs } from '../support/github';
import { bodies } from '../support/pull-request';
import type { ShortRecord } from '../support/records';
import {
  allow,
  type Inputs,
  only,
  runInstances,
  type Step,
  stateOf,
  twoActions,
} from '../support/repository';

afterAll(closeGitHubs);

const getObject: ShortRecord = ['2026-11-18T10:00:00Z', 's3', 'GetBucketLocation'];
const terminate: ShortRecord = ['2026-11-20T11:00:00Z', 'ec2', 'TerminateInstances'];
const policy = (...actions: string[]) => ({ 'policy.json': allow(...actions) });

interface Case {
  readonly change: Change;
  readonly inputs?: Inputs;
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  /** Of some actions: state and introduced. */
  readonly actions?: Readonly<Record<string, string>>;
  /** What the comment says, in this order; nothing where there must be none. */
  readonly says?: readonly RegExp[];
  readonly never?: RegExp;
}

const usedOne = { records: [runInstances] };

const cases: Readonly<Record<string, Case>> = {
  'a wildcard that is widened fails, and the widening is named': {
    change: {
      base: policy('ec2:RunInstances', 's3:Get*'),
      head: policy('ec2:RunInstances', 's3:*'),
      records: [runInstances, getObject],
    },
    verdict: 'fail',
    actions: { 's3:PutBucketPolicy': 'over-granted added', 's3:GetBucketAcl': 'over-granted existing' },
    says: [
      /#### Adds by wildcard: no recorded use \(\d+\)/,
      /`s3:\*` \(was `s3:Get\*`\)/,
      /adds \d+ actions, \d+ of them write or manage permissions/,
      /<summary>Existing drift, not from this pull request \(\d+\)/,
    ],
  },
  'an action that is added by name passes, and is listed': {
    change: {
      base: policy('ec2:RunInstances'),
      head: policy('ec2:RunInstances', 'sqs:SendMessage'),
      ...usedOne,
    },
    verdict: 'pass',
    actions: { 'sqs:SendMessage': 'undetermined added' },
    says: [/✅/, /#### Adds: too new to judge \(1\)/, /- 🟠 `sqs:SendMessage`/],
  },
  'an action that is added by name fails where fail-on-new names its level': {
    change: {
      base: policy('ec2:RunInstances'),
      head: policy('ec2:RunInstances', 'sqs:SendMessage'),
      ...usedOne,
    },
    inputs: { 'fail-on-new': 'Write' },
    verdict: 'fail',
    says: [/❌/, /1 new \(fail-on-new\)/, /`sqs:SendMessage`/],
  },
  'an action in use that is removed is an outage, told first, with how often it was used': {
    change: {
      base: policy('ec2:RunInstances', 'ec2:TerminateInstances'),
      head: policy('ec2:RunInstances'),
      records: [runInstances, terminate, terminate],
    },
    verdict: 'fail',
    actions: { 'ec2:TerminateInstances': 'missing removed' },
    says: [
      /#### Breaks: in use, no longer granted \(1\)/,
      /⛔ `ec2:TerminateInstances`: 2 calls, last Nov 20/,
    ],
  },
  'order and layout change nothing': {
    change: {
      base: policy('ec2:RunInstances', 'ec2:StopInstances'),
      head: { 'policy.json': JSON.stringify(JSON.parse(allow('ec2:StopInstances', 'ec2:RunInstances'))) },
      ...usedOne,
    },
    verdict: 'fail',
    actions: { 'ec2:StopInstances': 'over-granted existing' },
    says: [/What the policies grant does not change/, /Existing drift, not from this pull request \(1\)/],
    never: /#### Over-granted|#### Adds/,
  },
  'a wildcard that is replaced by its names makes nothing young': {
    change: {
      base: policy('ec2:RunInstances', 'ec2:St*'),
      head: policy('ec2:RunInstances', 'ec2:StartInstances', 'ec2:StopInstances'),
      ...usedOne,
    },
    verdict: 'fail',
    actions: { 'ec2:StopInstances': 'over-granted existing', 'ec2:StartInstances': 'over-granted existing' },
  },
  'a file that moves where the glob finds it again brings nothing': {
    change: {
      base: { 'iam/old.json': twoActions, 'README.md': 'x' },
      head: { 'iam/new.json': { movedFrom: 'iam/old.json' } },
      ...usedOne,
    },
    inputs: { 'policy-file': 'iam/*.json' },
    verdict: 'fail',
    actions: { 'ec2:StopInstances': 'over-granted existing' },
  },
  'a file that is deleted takes what is in use along': {
    change: {
      base: { ...policy('ec2:RunInstances'), 'README.md': 'x' },
      head: { 'policy.json': null },
      ...usedOne,
    },
    verdict: 'fail',
    actions: { 'ec2:RunInstances': 'missing removed' },
    says: [/Breaks: in use, no longer granted \(1\)/],
  },
  'what happened on main meanwhile is not this change': {
    change: {
      base: { ...policy('ec2:RunInstances'), 'other.json': allow('ec2:RunInstances') },
      head: { 'other.json': allow('ec2:RunInstances', 'ec2:StartInstances') },
      meanwhile: policy('ec2:RunInstances', 's3:*'),
      ...usedOne,
    },
    // With any other gate the target, which the change does not touch, is not judged.
    inputs: { gate: 'all' },
    verdict: 'fail',
    actions: { 's3:PutBucketPolicy': 'over-granted existing' },
  },
  'gate: introduced leaves what was there before to others': {
    change: {
      base: policy('ec2:RunInstances', 'ec2:StopInstances'),
      head: policy('ec2:RunInstances', 'ec2:StopInstances', 's3:GetBucketLocation'),
      ...usedOne,
    },
    inputs: { gate: 'introduced' },
    verdict: 'pass',
    actions: { 'ec2:StopInstances': 'over-granted existing' },
  },
  'gate: introduced counts what the change widens': {
    change: {
      base: policy('ec2:RunInstances', 'ec2:StopInstances'),
      head: policy('ec2:RunInstances', 'ec2:St*'),
      ...usedOne,
    },
    inputs: { gate: 'introduced' },
    verdict: 'fail',
    actions: { 'ec2:StartInstances': 'over-granted added', 'ec2:StopInstances': 'over-granted existing' },
  },
  'what opens a way to more permissions is marked, and comes first': {
    change: {
      base: policy('ec2:RunInstances'),
      head: policy('ec2:RunInstances', 'sqs:SendMessage', 'iam:CreatePolicyVersion'),
      ...usedOne,
    },
    verdict: 'pass',
    says: [/`iam:CreatePolicyVersion`.*privilege escalation, rewrites/, /`sqs:SendMessage`/],
  },
};

function statesOf(step: Step, actions: Readonly<Record<string, string>>): Record<string, string> {
  const report = reportOf(step);
  return Object.fromEntries(
    Object.keys(actions).map((action) => {
      const found = only(report).actions.find((one) => one.action === action);
      return [action, `${stateOf(report, action)} ${found?.introduced ?? ''}`.trim()];
    }),
  );
}

describe('a pull request', () => {
  test.each(Object.entries(cases))(
    '%s, in a deep clone and in one of one commit',
    async (_, { change, inputs, verdict, actions = {}, says = [], never }) => {
      const opened = await openChange(change);
      const { requests } = opened.gitHub;
      const step = await runOn(opened, workspaceOf(opened, { depth: 0 }), inputs);
      expect({ verdict: step.outputs.verdict, actions: statesOf(step, actions) }).toEqual({
        verdict,
        actions,
      });
      const [comment = ''] = bodies(opened.gitHub);
      let rest = comment;
      for (const pattern of says) {
        expect(rest).toMatch(pattern);
        rest = rest.slice(rest.search(pattern));
      }
      if (never !== undefined) expect(comment).not.toMatch(never);
      expect(requests.filter(({ path }) => /compare|contents|commits/.test(path))).toEqual([]);
      const shallow = await runOn(opened, workspaceOf(opened), inputs);
      expect(requests.filter(({ path }) => /contents/.test(path))).not.toEqual([]);
      expect(reportOf(shallow)).toEqual(reportOf(step));
    },
  );

  test('that adds what must not be added is told so at the line, in annotation and SARIF', async () => {
    const opened = await openChange({
      base: policy('ec2:RunInstances'),
      head: policy('ec2:RunInstances', 'sqs:SendMessage'),
      ...usedOne,
    });
    const step = await runOn(opened, workspaceOf(opened), { 'fail-on-new': 'Write' });
    expect(step.stdout).toMatch(
      /^::error title=New%3A Write,file=policy\.json,line=8::sqs:SendMessage is added/m,
    );
    const sarif = JSON.parse(readFileSync(step.outputs['report-sarif'] ?? '', 'utf8'));
    expect(sarif.runs[0].results.map(({ ruleId, level }: Record<string, string>) => [ruleId, level])).toEqual(
      [['new-grant', 'error']],
    );
  });

  test('whose head is checked out in place of the merge is compared with where it left main', async () => {
    const [change] = Object.values(cases);
    if (change === undefined) throw new Error('no case');
    const opened = await openChange({ ...change.change, meanwhile: { 'other.txt': 'x' } });
    const ways = [{}, { ref: opened.commits.head }, { ref: opened.commits.head, depth: 0 }];
    const reports = [];
    for (const way of ways) {
      const { base: _, ...target } = only(reportOf(await runOn(opened, workspaceOf(opened, way))));
      reports.push(target);
    }
    expect(reports[1]).toEqual(reports[0]);
    expect(reports[2]).toEqual(reports[0]);
  });
});
