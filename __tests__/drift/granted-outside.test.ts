import { describe, expect, test } from '@jest/globals';
import { shownNotes } from '../../src/report/notes';
import type { NetCase, PoliciesInShort } from '../net/case';
import { live, logs } from '../net/evidence';
import { judgedTarget, stateOf } from '../support/judged';
import { catalogue } from '../support/knowledge';

const role = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const send = 'sqs:SendMessage';
const succeeded = '2026-09-02..2026-11-20 x40';

interface Row {
  readonly scenario: string;
  /** How sqs:SendMessage was called; the file does not grant it. */
  readonly use: string | readonly string[];
  readonly complete?: true;
  readonly base?: PoliciesInShort;
  readonly facts?: NonNullable<NetCase['evidence']>['facts'];
  readonly policy?: string;
  readonly state: string;
  readonly verdict: 'pass' | 'fail';
}

const otherPolicy = (...policies: object[]) => ({
  [role]: { policies: [live('policy', ['ec2:RunInstances']), ...policies] },
});
const rows: readonly Row[] = [
  {
    scenario: 'calls that succeed under a policy that nobody read',
    use: succeeded,
    state: 'granted-outside',
    verdict: 'pass',
  },
  { scenario: 'a single call', use: '2026-11-20', state: 'granted-outside', verdict: 'pass' },
  { scenario: 'a call of a source without times', use: 'undated', state: 'granted-outside', verdict: 'pass' },
  {
    scenario: 'calls that succeed under a policy that somebody read and that does not grant them',
    use: succeeded,
    facts: otherPolicy(live('other', ['s3:ListAllMyBuckets'], 'aws')),
    state: 'granted-outside',
    verdict: 'pass',
  },
  {
    scenario: 'calls that succeed under an attached policy',
    use: succeeded,
    facts: otherPolicy(live('managed', ['sqs:*'], 'aws')),
    state: 'granted-elsewhere',
    verdict: 'pass',
  },
  {
    scenario: 'calls that succeed under an attached policy, although the files hold all policies',
    use: succeeded,
    complete: true,
    facts: otherPolicy(live('managed', ['sqs:*'], 'aws')),
    state: 'granted-elsewhere',
    verdict: 'pass',
  },
  {
    scenario: 'the files hold all policies',
    use: succeeded,
    complete: true,
    state: 'missing',
    verdict: 'fail',
  },
  {
    scenario: 'the change takes the grant away',
    use: succeeded,
    base: { 'policy.json': ['ec2:RunInstances', send] },
    state: 'missing',
    verdict: 'fail',
  },
  {
    scenario: 'neither base nor head grants it',
    use: succeeded,
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    state: 'granted-outside',
    verdict: 'pass',
  },
  {
    scenario: 'calls that succeed on one resource and are denied on another',
    use: [succeeded, 'denied 2026-09-05..2026-11-21 x9'],
    state: 'granted-outside',
    verdict: 'pass',
  },
  {
    scenario: 'calls that were denied before they succeeded',
    use: [succeeded, 'denied 2026-08-25..2026-08-30 x9'],
    state: 'granted-outside',
    verdict: 'pass',
  },
  {
    scenario: 'calls that succeeded until a grant was taken away, and were denied since',
    use: ['2026-09-02..2026-10-20 x40', 'denied 2026-11-10..2026-11-21 x9'],
    state: 'missing',
    verdict: 'fail',
  },
  {
    scenario: 'calls that a Deny of the file covers',
    use: succeeded,
    policy: JSON.stringify({
      Statement: [
        { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' },
        { Effect: 'Deny', Action: send, Resource: '*' },
      ],
    }),
    state: 'denied-on-purpose',
    verdict: 'pass',
  },
];

function caseOf({ use, complete, base, facts, policy }: Row): Omit<NetCase, 'scenario'> {
  return {
    inputs: complete === true ? { 'policies-complete': 'true' } : {},
    ...(base === undefined ? {} : { base }),
    policies: { 'policy.json': policy ?? ['ec2:RunInstances'] },
    evidence: {
      coverages: [logs()],
      uses: { [role]: { ...run, [send]: use } },
      ...(facts === undefined ? {} : { facts }),
    },
  };
}

describe('an action that is used and that the files do not grant', () => {
  test.each(rows.map((row) => [row.scenario, row] as const))('%s', async (_, row) => {
    const target = await judgedTarget(caseOf(row));
    expect([stateOf(target, send), target.judgement.verdict]).toEqual([row.state, row.verdict]);
  });

  test('as many as an AWS managed policy grants: no finding, no failure, one line of notes', async () => {
    const list = catalogue.services.find(({ prefix }) => prefix === 'ec2');
    const names = Array.from({ length: 89 }, (_, index) => `ec2:${list?.nameAt(index * 3)}`);
    const uses = { [role]: { ...run, ...Object.fromEntries(names.map((name) => [name, succeeded])) } };
    const policies = { 'policy.json': ['ec2:RunInstances'] };
    const target = await judgedTarget({ policies, evidence: { coverages: [logs()], uses } });
    expect([target.judgement.verdict, target.drift.counts.missing]).toEqual(['pass', 0]);
    expect(target.drift.notes.map(({ code }) => code)).toEqual(Array(89).fill('granted-outside'));
    const [shown, ...others] = shownNotes(target.drift.notes);
    expect(others).toEqual([]);
    expect(shown?.message).toMatch(/^89 actions succeeded and are granted outside the files .* and 81 more$/);
  });
});
