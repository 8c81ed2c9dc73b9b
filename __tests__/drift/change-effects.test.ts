import { describe, expect, test } from '@jest/globals';
import { patchOf } from '../../src/base/patch';
import { renderComment, renderTerminal } from '../../src/report/document/report';
import type { JudgedTarget } from '../../src/report/judged';
import { suggestionOf } from '../../src/run/suggestion';
import { type NetCase, policyText } from '../net/case';
import { logs } from '../net/evidence';
import { configOf, resultOf } from '../net/harness';

const api = 'app/payments-api';
const calls = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const evidence = { coverages: [logs()], uses: { [api]: calls } };

interface Said {
  readonly verdict: string;
  readonly comment: string;
  readonly terminal: string;
  readonly patch: string;
  readonly target: JudgedTarget;
}

async function change(one: Partial<NetCase>): Promise<Said> {
  const { withoutEvidence } = one;
  const whole = { scenario: '', ...(withoutEvidence === undefined ? { evidence } : {}), ...one };
  const result = await resultOf(whole, await configOf(whole));
  const suggestion = await suggestionOf(result, new Map());
  const [target] = result.run.targets;
  if (target === undefined) throw new Error('no target');
  return {
    verdict: result.run.verdict,
    comment: renderComment(result.run, suggestion),
    terminal: renderTerminal(result.run, suggestion, 200)
      .map((pieces) => pieces.map(({ text }) => text).join(''))
      .join('\n'),
    patch: patchOf(suggestion.files),
    target,
  };
}

const files = (...actions: readonly string[]) => ({ 'policy.json': ['ec2:RunInstances', ...actions] });

describe('removed actions whose use nothing records are named', () => {
  const five = ['s3:GetObject', 's3:PutObject', 'iam:PassRole', 'lambda:InvokeFunction', 'sqs:SendMessage'];
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['data events and PassRole', five, [], five],
    [
      'by a wildcard that goes',
      ['sqs:*Message'],
      ['sqs:SendMessage'],
      ['sqs:DeleteMessage', 'sqs:ReceiveMessage'],
    ],
    [
      'but not what the logs would have shown',
      ['ec2:StopInstances', 'kinesis:GetRecords'],
      [],
      ['kinesis:GetRecords'],
    ],
    ['but not what stays granted by another pattern', ['sns:Publish'], ['sns:Pub*'], []],
  ])('%s', async (_, before, after, removed) => {
    const { target, comment, terminal, verdict } = await change({
      base: files(...before),
      policies: files(...after),
    });
    const list = target.drift.effects?.removes ?? [];
    expect(list.map(({ action }) => action).sort()).toEqual([...removed].sort());
    expect(comment.includes('#### Removes: undetermined')).toBe(removed.length > 0);
    expect(terminal.includes('Ask the owner before merging')).toBe(removed.length > 0);
    for (const action of removed) expect(comment).toContain(`\`${action}\``);
    expect(verdict).toBe('pass');
  });

  test('without evidence all of them are', async () => {
    const one = {
      base: files('ec2:StopInstances'),
      policies: files(),
      withoutEvidence: 'a fork',
    };
    const { comment, verdict } = await change(one);
    expect(verdict).toBe('inconclusive');
    expect(comment).toContain('#### Removes: undetermined (1)');
    expect(comment).toContain('`ec2:StopInstances`');
  });
});

describe('administrator access that the change adds fails', () => {
  const all = (more: object = {}) => policyText([{ Effect: 'Allow', Action: '*', Resource: '*', ...more }]);
  test.each<[string, Partial<NetCase>]>([
    ['to a target with evidence', { base: files(), policies: { 'policy.json': all() } }],
    [
      'in a fork without evidence',
      { base: files(), policies: { 'policy.json': all() }, withoutEvidence: 'a fork' },
    ],
    [
      'for a new role',
      {
        base: {},
        policies: { 'policy.json': all() },
        evidence: { coverages: [logs()], facts: { [api]: { absent: true } } },
      },
    ],
    [
      'whatever the limits',
      {
        base: files(),
        policies: { 'policy.json': all() },
        inputs: { 'max-over-granted': '100%', 'max-missing': '99' },
      },
    ],
    [
      'under a Condition',
      {
        base: files(),
        policies: { 'policy.json': all({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }) },
      },
    ],
    ['written as *:*', { base: files(), policies: { 'policy.json': all({ Action: ['s3:Get*', '*:*'] }) } }],
    [
      'by a NotAction of nothing',
      {
        base: files(),
        policies: {
          'policy.json': policyText([{ Effect: 'Allow', NotAction: 'nothing:Here', Resource: '*' }]),
        },
      },
    ],
    [
      'on more than before',
      { base: { 'policy.json': all({ Resource: 'arn:aws:s3:::a' }) }, policies: { 'policy.json': all() } },
    ],
  ])('%s', async (_, one) => {
    const { verdict, comment, terminal } = await change(one);
    expect(verdict).toBe('fail');
    expect(comment.split('\n', 1)[0]).toContain('administrator access');
    expect(terminal).toMatch(/(Adds|New role with) administrator access:/);
  });

  test.each<[string, Partial<NetCase>]>([
    ['that it had', { base: { 'policy.json': all() }, policies: { 'policy.json': all({ Sid: 'All' }) } }],
    ['that it loses', { base: { 'policy.json': all() }, policies: files() }],
    ['of one service only', { base: files(), policies: files('sqs:*') }],
  ])('not %s', async (_, one) => {
    const { comment, target } = await change(one);
    expect(comment).not.toContain('administrator access');
    expect(target.drift.effects?.administrator).toBeUndefined();
  });
});

describe('where nothing was read', () => {
  const one = {
    base: files('sqs:GetQueueUrl'),
    policies: files('sqs:*'),
    withoutEvidence: 'a fork',
  };

  test('what a wildcard adds is listed, nothing is called unused, and no patch removes it', async () => {
    const { verdict, comment, patch } = await change(one);
    expect(verdict).toBe('inconclusive');
    expect(comment).toContain('#### Adds by wildcard: use unknown (');
    expect(comment).toContain('`sqs:*` (was `sqs:GetQueueUrl`)');
    expect(comment).not.toMatch(/not used|never|no recorded use/);
    expect(patch).toBe('');
  });

  test.each([
    [
      'a source that failed',
      [logs({ events: 0, files: 0, gaps: [{ location: 'logs', message: 'denied' }] })],
    ],
    [
      'logs of another account',
      [
        logs({
          accounts: ['444455556666'],
          eventsByPrincipal: { 'arn:aws:iam::111122223333:role/app/payments-api': 0 },
        }),
      ],
    ],
  ])('%s is no evidence', async (_, coverages) => {
    const { withoutEvidence: _fork, ...files } = one;
    const { verdict, comment, patch } = await change({
      ...files,
      evidence: { coverages, uses: { [api]: {} } },
    });
    expect(verdict).toBe('inconclusive');
    expect(comment).toContain('#### Adds by wildcard: use unknown (');
    expect(patch).toBe('');
  });
});

describe('a file that is not committed', () => {
  const built = {
    inputs: { 'policy-file': 'built.json' },
    policies: { 'built.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    base: {},
    uncommitted: ['built.json'],
    history: 'built.json is not committed',
  };

  test('is judged without a word about before', async () => {
    const { comment, terminal, target } = await change(built);
    expect(comment + terminal).not.toMatch(
      /before this pull request|changes nothing|New in this|compared with/,
    );
    expect(target.change).toBeUndefined();
    expect(target.drift.findings.filter(({ introduced }) => introduced !== undefined)).toEqual([]);
  });

  test('makes gate: introduced inconclusive', async () => {
    const inputs = { ...built.inputs, gate: 'introduced' };
    expect((await change({ ...built, inputs })).verdict).toBe('inconclusive');
  });

  test('beside a committed one leaves open what was missing before', async () => {
    const uses = { [api]: { ...calls, 'sqs:SendMessage': 'denied 2026-11-18 x7' } };
    const { comment } = await change({
      ...built,
      inputs: { 'policy-file': 'policy.json,built.json' },
      policies: { ...files(), 'built.json': ['ec2:StopInstances'] },
      base: files('ec2:RebootInstances'),
      evidence: { coverages: [logs()], uses },
    });
    expect(comment).not.toMatch(/Missing before|already there|changes nothing/);
  });
});
