import { describe, expect, test } from '@jest/globals';
import { spend } from '../../src/base/work';
import { WorkBudget } from '../../src/run/work-budget';
import { type NetCase, policyText } from '../net/case';
import { arnOf, logs } from '../net/evidence';
import { runInMemory } from '../net/harness';
import { judgedRun } from '../support/judged';

type Case = Omit<NetCase, 'scenario'>;

const run = '2026-09-01..2026-11-20 x12';
const list = <T>(count: number, one: (index: number) => T) => Array.from({ length: count }, (_, i) => one(i));
const allow = { Effect: 'Allow', Action: 's3:*', Resource: '*' };

/** A target of each policy, with the same use. */
function targetsOf(policies: Readonly<Record<string, string>>, accept: readonly string[] = []): Case {
  const names = Object.keys(policies);
  const targets = names.map(
    (name) => `  - { name: ${name}, principal-arn: "${arnOf(name)}", policy-files: ${name}.json }\n`,
  );
  return {
    config: `accept: [${accept.join(', ')}]\ntargets:\n${targets.join('')}`,
    policies: Object.fromEntries(names.map((name) => [`${name}.json`, policies[name] ?? ''])),
    evidence: {
      coverages: [logs()],
      uses: Object.fromEntries(names.map((name) => [name, { 'ec2:RunInstances': run }])),
    },
  };
}

const used = policyText([{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }]);
const drifted = policyText([
  { Effect: 'Allow', Action: ['ec2:RunInstances', 'ec2:StopInstances'], Resource: '*' },
]);

/** Policies of less than the cap in bytes and in actions that ask for minutes of work, each in its own way. */
const busy = {
  resources: policyText([
    { ...allow, Resource: list(5000, (i) => `arn:aws:s3:::a${i}*`) },
    { Effect: 'Deny', Action: 's3:GetObject', Resource: list(5000, (i) => `arn:aws:s3:::*b${i}*`) },
  ]),
  patterns: policyText([{ ...allow, Action: list(9000, (i) => `*:*${i.toString(36)}*a*e*?`) }]),
  stars: policyText([
    { ...allow, Resource: list(200, (i) => `arn:aws:s3:::${'a'.repeat(1000)}${i}`) },
    { Effect: 'Deny', Action: 's3:*', Resource: list(200, (i) => `arn:aws:s3:::${'*a'.repeat(500)}b${i}`) },
  ]),
};

const tooComplex = 'too complex: the comparison exceeds the work limit of a run';

describe('policies that ask for more work than a run may do', () => {
  test('leave their targets inconclusive by name, and the others are judged', async () => {
    const { targets } = await judgedRun(targetsOf({ ...busy, used, drifted }));
    const unread = (name: string) => [
      `the actions that the policy grants are not known: ${name}.json is ${tooComplex}`,
    ];
    expect(
      targets.map(({ name, judgement }) => [
        name,
        judgement.verdict,
        judgement.reasons.map(({ message }) => message),
      ]),
    ).toEqual([
      ['resources', 'inconclusive', unread('resources')],
      ['patterns', 'inconclusive', unread('patterns')],
      ['stars', 'inconclusive', unread('stars')],
      ['used', 'pass', []],
      ['drifted', 'fail', ['1 over-granted (limit 0)']],
    ]);
    expect(targets.map(({ failsStep }) => failsStep)).toEqual([true, true, true, false, true]);
  });

  test('are named beside smaller files of the target, which are judged', async () => {
    const one = targetsOf({ a: '' });
    const policies = { 'a/busy.json': busy.resources, 'a/drifted.json': drifted };
    const config = one.config?.replace('a.json', 'a/*.json') ?? '';
    const { targets } = await judgedRun({ ...one, config, policies });
    expect(targets[0]?.judgement.reasons.map(({ message }) => message)).toEqual([
      '1 over-granted (limit 0)',
      `the actions that the policy grants are not known: a/busy.json is ${tooComplex}`,
    ]);
  });

  test('are unknown as a base, too', async () => {
    const one = targetsOf({ a: drifted });
    const { targets } = await judgedRun({ ...one, base: { 'a.json': busy.resources } });
    expect(targets[0]?.judgement.verdict).toBe('inconclusive');
  });

  test.each<[string, string]>([
    ['4,054 actions by name', policyText([{ ...allow, Action: list(4054, (i) => `s3:Get${i}`) }])],
    ['everything', policyText([{ ...allow, Action: '*' }])],
    [
      'thousands of resources, each with its Deny',
      policyText([
        { ...allow, Resource: list(3000, (i) => `arn:aws:s3:::a${i}/*`) },
        { Effect: 'Deny', Action: 's3:DeleteObject', Resource: list(3000, (i) => `arn:aws:s3:::a${i}/*`) },
      ]),
    ],
  ])('are none that list %s', async (_, policy) => {
    const { targets } = await judgedRun(targetsOf({ a: policy }));
    expect(targets[0]?.judgement.reasons.filter(({ code }) => code === 'policy-unreadable')).toEqual([]);
  });
});

test('evidence that asks for more work leaves its target inconclusive', async () => {
  const uses = Object.fromEntries(list(120_000, (i) => [`s3:Get${i}`, run]));
  const one = targetsOf({ a: used });
  const { targets } = await judgedRun({ ...one, evidence: { ...one.evidence, uses: { a: uses } } });
  const { verdict, reasons } = targets[0]?.judgement ?? {};
  expect([verdict, reasons?.[0]?.message]).toEqual(['inconclusive', `evidence: ${tooComplex}`]);
});

describe('acceptances', () => {
  const entry = (action: string) => `{ action: "${action}", reason: why, expires: 2027-02-28 }`;
  const accept = (count: number, action: (index: number) => string) => list(count, (i) => entry(action(i)));

  test('that ask for more work than a run may do are wrong input', async () => {
    const entries = accept(1500, (i) => `*:*${i.toString(36)}*a*b*c*`);
    expect(await runInMemory({ scenario: '', ...targetsOf({ a: used }, entries) })).toEqual({
      rejected: [
        {
          location: 'accept',
          message:
            'the 1500 entries are too complex: comparing their wildcards exceeds the work limit of a run',
          remedy: 'use action names, or one wildcard for each service',
        },
      ],
    });
  });

  test('of any number that name actions or a service are none of these', async () => {
    const entries = [
      ...accept(1000, (i) => `s3:Get${i}`),
      ...accept(1000, (i) => `ec2:Stop*${i}`),
      entry('ec2:StopI*'),
    ];
    const { targets } = await judgedRun(targetsOf({ a: drifted }, entries));
    expect(targets[0]?.judgement.verdict).toBe('pass');
  });
});

test('one target does not use up what is for all', () => {
  const budget = new WorkBudget();
  const endless = () => {
    for (;;) spend(1000);
  };
  const ordinary = () => {
    spend(20_000_000);
    return 'judged';
  };
  for (let i = 0; i < 20; i++) expect(budget.try(endless).done).toBe(false);
  expect(budget.try(ordinary)).toEqual({ done: true, value: 'judged', steps: 20_000_000 });
});
