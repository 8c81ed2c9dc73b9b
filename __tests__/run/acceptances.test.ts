import { describe, expect, test } from '@jest/globals';
import { type NetCase, policyText } from '../net/case';
import { arnOf, logs } from '../net/evidence';
import { configOf } from '../net/harness';
import { judgedRun, judgedTarget, stateOf } from '../support/judged';

type Case = Omit<NetCase, 'scenario'>;
type Uses = Readonly<Record<string, string>>;

const run = '2026-09-01..2026-11-20 x12';
const denied = 'denied 2026-10-01..2026-11-20 x30';
const wide = ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:RebootInstances'];
const admin = policyText([{ Effect: 'Allow', Action: '*', Resource: '*' }]);

const entry = (action: string, expires = '2027-02-28') =>
  `{ action: "${action}", reason: why, expires: ${expires} }`;

/** Two targets, a and b, with entries of their own and for both. */
function twoTargets(top: readonly string[], own: Readonly<Record<string, readonly string[]>> = {}): string {
  const targets = ['a', 'b'].map((name) => {
    const accept = `accept: [${(own[name] ?? []).join(', ')}]`;
    return `  - { name: ${name}, principal-arn: "${arnOf(name)}", policy-files: ${name}.json, ${accept} }\n`;
  });
  return `accept: [${top.join(', ')}]\ntargets:\n${targets.join('')}`;
}

const usual: Case = {
  policies: { 'a.json': wide, 'b.json': wide },
  evidence: { coverages: [logs()], uses: { a: { 'ec2:RunInstances': run }, b: { 'ec2:RunInstances': run } } },
};
const uses = (a: Uses, b: Uses): NonNullable<Case['evidence']> => ({
  coverages: [logs()],
  uses: { a: { 'ec2:RunInstances': run, ...a }, b: { 'ec2:RunInstances': run, ...b } },
});

async function notesOf(one: Case): Promise<readonly string[]> {
  const { targets } = await judgedRun(one);
  return targets.flatMap(({ name, drift }) =>
    drift.notes
      .filter(({ code }) => code.startsWith('acceptance'))
      .map(({ message }) => `${name}: ${message}`),
  );
}

describe('notes on acceptances are true of every target of the run', () => {
  const rows: readonly (readonly [string, Case, readonly string[]])[] = [
    [
      'one target needs an entry that another does not need',
      { config: twoTargets([entry('ec2:Stop*')]), evidence: uses({ 'ec2:StopInstances': run }, {}) },
      [],
    ],
    [
      'one target has a finding that an entry of all matches',
      {
        config: twoTargets([entry('ec2:StopInstances')]),
        policies: { 'a.json': ['ec2:RunInstances'], 'b.json': wide },
      },
      [],
    ],
    [
      'no target has anything that it matches',
      { config: twoTargets([entry('sns:Publish')]) },
      ['a', 'b'].map((name) => `${name}: acceptance of sns:Publish matches nothing: remove it`),
    ],
    [
      'an entry of one target that nothing of it matches',
      { config: twoTargets([], { a: [entry('sns:Publish')] }) },
      ['a: acceptance of sns:Publish matches nothing: remove it'],
    ],
    [
      'an entry whose action is in use in every target',
      {
        config: twoTargets([entry('ec2:StopInstances')]),
        evidence: uses({ 'ec2:StopInstances': run }, { 'ec2:StopInstances': run }),
      },
      ['a', 'b'].map(
        (name) => `${name}: acceptance of ec2:StopInstances is not needed: ec2:StopInstances is in use`,
      ),
    ],
    [
      'a wildcard of which one action is in use and another accepted',
      { config: twoTargets([], { a: [entry('ec2:*')] }) },
      [],
    ],
    [
      'an entry beside another one that holds longer and accepts the same',
      { config: twoTargets([], { a: [entry('ec2:Stop*', '2026-12-01'), entry('ec2:StopInstances')] }) },
      ['a: acceptance of ec2:Stop* is not needed: no finding depends on it'],
    ],
    [
      'a run of some targets says nothing of what is for all',
      {
        config: twoTargets([entry('sns:Publish')], { a: [entry('sqs:ListQueues')] }),
        inputs: { target: 'a' },
      },
      ['a: acceptance of sqs:ListQueues matches nothing: remove it'],
    ],
    [
      'evidence with a gap may lack what it matches',
      {
        config: twoTargets([entry('sns:Publish')]),
        evidence: { ...uses({}, {}), coverages: [logs({ gaps: [{ location: 'x', message: 'cut' }] })] },
      },
      [],
    ],
    [
      'an expired entry',
      { config: twoTargets([], { a: [entry('ec2:StopInstances', '2026-11-21')] }) },
      ['a: acceptance of ec2:StopInstances expired on 2026-11-21'],
    ],
    [
      'an entry for a missing action that is still called',
      {
        config: twoTargets([], { a: [entry('sqs:SendMessage')] }),
        evidence: uses({ 'sqs:SendMessage': denied }, {}),
      },
      [],
    ],
    [
      'an entry for a missing action whose last call has left the window',
      {
        config: twoTargets([], { a: [entry('sqs:SendMessage')] }),
        inputs: { 'unused-after': '30d' },
        evidence: uses({ 'sqs:SendMessage': 'denied 2026-09-01..2026-09-20 x30' }, {}),
      },
      [],
    ],
    [
      'the same after its last day',
      {
        config: twoTargets([], { a: [entry('sqs:SendMessage', '2026-11-01')] }),
        inputs: { 'unused-after': '30d' },
        evidence: uses({ 'sqs:SendMessage': 'denied 2026-09-01..2026-09-20 x30' }, {}),
      },
      [],
    ],
  ];
  test.each(rows)('%s', async (_, one, notes) => {
    expect(await notesOf({ ...usual, ...one })).toEqual(notes);
  });

  test('removing an entry that is not needed adds no finding', async () => {
    const entries = ['ec2:*', 'ec2:Stop*', 'ec2:StopInstances', 'ec2:RunInstances', 'sns:*'].map((one) =>
      entry(one),
    );
    const judge = (own: readonly string[]) =>
      judgedTarget({ ...usual, config: twoTargets([], { a: own }) }, 'a');
    const states = async (own: readonly string[]) =>
      (await judge(own)).drift.findings.map(({ action, state }) => `${action} ${state}`);
    const { drift } = await judge(entries);
    const named = drift.notes.flatMap(({ code, action }) => (code.startsWith('acceptance') ? [action] : []));
    expect(named).toEqual(['ec2:RunInstances', 'ec2:Stop*', 'ec2:StopInstances', 'sns:*']);
    const kept = entries.filter((one) => named.every((action) => one !== entry(action ?? '')));
    expect(await states(kept)).toEqual(await states(entries));
  });
});

describe('an outage that the change brings is accepted by its name', () => {
  test.each([
    ['a wildcard', ['ec2:*'], 'missing'],
    ['its name', ['ec2:StopInstances'], 'accepted'],
    ['a wildcard that stands first, and its name', ['ec2:*', 'ec2:StopInstances'], 'accepted'],
  ])('%s', async (_, actions, state) => {
    const one = {
      ...usual,
      config: twoTargets([], { a: actions.map((action) => entry(action)) }),
      base: { 'a.json': wide, 'b.json': wide },
      policies: { 'a.json': ['ec2:RunInstances'], 'b.json': wide },
      evidence: uses({ 'ec2:StopInstances': run }, {}),
    };
    expect(stateOf(await judgedTarget(one, 'a'), 'ec2:StopInstances')).toBe(state);
  });
});

describe('`*` accepts the administrator access of its target', () => {
  const own = (action: string) => twoTargets([], { a: [entry(action)] });
  const unused = 'ec2:StopInstances';
  const rows: readonly (readonly [string, Case, string, string])[] = [
    ['what Action "*" grants', { policies: { 'a.json': admin } }, unused, 'accepted'],
    ['what "*:*" grants', { policies: { 'a.json': admin.replace('"*"', '"*:*"') } }, unused, 'accepted'],
    [
      'not what other patterns grant',
      { policies: { 'a.json': ['ec2:*', 'ec2:RunInstances'] } },
      unused,
      'over-granted',
    ],
    [
      'not what a change adds in its place',
      { base: { 'a.json': ['ec2:RunInstances'], 'b.json': wide }, policies: { 'a.json': ['ec2:*'] } },
      unused,
      'over-granted',
    ],
    [
      'nothing missing',
      { policies: { 'a.json': ['ec2:RunInstances'] }, evidence: uses({ 'sqs:SendMessage': denied }, {}) },
      'sqs:SendMessage',
      'missing',
    ],
    [
      'nothing that the change takes away',
      {
        base: { 'a.json': admin, 'b.json': wide },
        policies: { 'a.json': ['ec2:RunInstances'] },
        evidence: uses({ 'sqs:SendMessage': run }, {}),
      },
      'sqs:SendMessage',
      'missing',
    ],
  ];
  test.each(rows)('%s', async (_, one, action, state) => {
    const policies = { 'b.json': wide, ...one.policies };
    for (const text of ['*', '*:*'])
      expect(
        stateOf(await judgedTarget({ ...usual, ...one, policies, config: own(text) }, 'a'), action),
      ).toBe(state);
  });

  test('an entry that nothing needs is noted', async () => {
    expect(await notesOf({ ...usual, config: own('*') })).toEqual([
      'a: acceptance of * is not needed: no finding is administrator access',
    ]);
  });
});

describe('an entry is an error when the file is read', () => {
  test.each([
    ['never', 'never', 'expires "never" of "ec2:Stop*" is not a day'],
    ['soon', 'soon', 'expires "soon"'],
    ['a day that does not exist', '2026-02-30', 'expires "2026-02-30"'],
    ['a day of another order', '28.02.2027', 'expires "28.02.2027"'],
    ['a number', '20270228', 'expires "20270228"'],
    ['a time', '2027-02-28T00:00:00Z', 'expires "2027-02-28T00:00:00Z"'],
  ])('expires %s', async (_, expires, said) => {
    for (const config of [
      twoTargets([entry('ec2:Stop*', expires)]),
      twoTargets([], { b: [entry('ec2:Stop*', expires)] }),
      `accept: [${entry('ec2:Stop*', expires)}]\n`,
    ])
      await expect(configOf({ scenario: '', config })).rejects.toMatchObject({
        problems: [{ message: expect.stringContaining(said), remedy: expect.stringContaining('2027-02-28') }],
      });
  });

  test.each(['*', '**', '*:*'])('%s at the top level', async (action) => {
    const config = twoTargets([entry(action)]);
    await expect(configOf({ scenario: '', config })).rejects.toMatchObject({
      problems: [{ message: `accept: "${action}" is allowed inside a target only` }],
    });
  });
});
