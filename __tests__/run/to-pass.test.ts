import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/base/input-error';
import type { Config } from '../../src/config/config';
import { parseActionPattern } from '../../src/policy/action-pattern';
import { renderReport } from '../../src/report/document/report';
import { showsByService } from '../../src/report/groups';
import { type PassPlan, passPlan } from '../../src/report/pass-plan';
import { exceeds } from '../../src/report/words';
import type { RunResult } from '../../src/run/run';
import { suggestionOf } from '../../src/run/suggestion';
import type { NetCase } from '../net/case';
import { cases } from '../net/cases/index';
import { logs } from '../net/evidence';
import { configOf, resultOf } from '../net/harness';
import { policiesOf } from '../net/ports';
import { judgedTarget } from '../support/judged';

const entry = /\{ action: (\S+), reason: why it stays, expires: (\S+) \}/g;

/** The entries that a report offers, as the config file would have them. */
function offered(report: string) {
  return [...report.matchAll(entry)].map(([, action = '', expires = '']) => {
    const pattern = parseActionPattern(action);
    if (typeof pattern === 'string') throw new TypeError(pattern);
    return { pattern, reason: 'why it stays', expires };
  });
}

function withEntries(config: Config, name: string, entries: ReturnType<typeof offered>): Config {
  const targets = config.targets.map((target) =>
    target.name === name ? { ...target, acceptances: [...target.acceptances, ...entries] } : target,
  );
  return { ...config, targets };
}

function restored(text: string, actions: readonly string[]): string {
  const policy = JSON.parse(text);
  const more = { Effect: 'Allow', Action: actions, Resource: '*' };
  // A Deny of the change is taken back with what it denies.
  const kept = [policy.Statement].flat().filter(({ Effect, Action }) => {
    return Effect !== 'Deny' || ![Action].flat().some((action) => actions.includes(action));
  });
  return JSON.stringify({ ...policy, Statement: [...kept, more] });
}

/** Does what "To pass" says, for one target, and judges again. */
async function followed(one: NetCase, config: Config, result: RunResult, name: string) {
  const suggestion = await suggestionOf(result, new Map());
  const judged = result.run.targets.find((target) => target.name === name);
  if (judged === undefined) throw new TypeError('no such target');
  const plan = passPlan(judged, suggestion);
  const policies = new Map(policiesOf(one));
  if (plan.appliesSuggestion)
    for (const { path, after } of suggestion.files)
      if (judged.policyFiles.includes(path)) policies.set(path, after);
  const [first = ''] = judged.policyFiles;
  if (plan.restore.length > 0)
    policies.set(first, restored(policies.get(first) ?? '{"Statement":[]}', plan.restore));
  const report = renderReport({ ...result.run, targets: [judged] }, suggestion);
  const accepted = withEntries(config, name, plan.decide.length > 0 ? offered(report) : []);
  const again = await resultOf({ ...one, policies: Object.fromEntries(policies) }, accepted);
  return { plan, judged: again.run.targets.find((target) => target.name === name) };
}

describe('doing what "To pass" says clears every limit that was exceeded', () => {
  test.each(cases.map((one) => [one.scenario, one] as const))('%s', async (_, one) => {
    const config = await configOf(one).catch((error: unknown) => {
      if (error instanceof InputError) return undefined;
      throw error;
    });
    const result = await (config === undefined ? undefined : resultOf(one, config))?.catch(() => undefined);
    if (config === undefined || result === undefined) return;
    const failing = result.run.targets.filter(
      ({ judgement, drift }) => judgement.verdict === 'fail' && !showsByService(drift),
    );
    for (const { name, judgement } of failing) {
      const { judged } = await followed(one, config, result, name);
      const reasons = judged?.judgement.reasons ?? [];
      expect([name, reasons.filter(exceeds)]).toEqual([name, []]);
      // What was in doubt may stay so; nothing new comes to it.
      const doubts = judgement.reasons.filter((reason) => !exceeds(reason)).map(({ code }) => code);
      expect(doubts).toEqual(expect.arrayContaining(reasons.map(({ code }) => code)));
    }
  });
});

const role = 'app/payments-api';
const uses = { [role]: { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' } };
const evidence = { coverages: [logs()], uses };
const wide = ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:RebootInstances', 'ec2:DescribeVpcs'];

async function planOf(
  one: Omit<NetCase, 'scenario'>,
): Promise<PassPlan & { readonly reasons: readonly string[] }> {
  const target = await judgedTarget({ evidence, ...one });
  const reasons = target.judgement.reasons.map(({ message }) => message);
  return { ...passPlan(target, undefined), reasons };
}

describe('the plan names no more than the limits ask for', () => {
  const actions = ({ decide }: PassPlan) => decide.map(({ action }) => action);
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['no limit', {}, ['ec2:RebootInstances', 'ec2:StopInstances', 'ec2:DescribeVpcs']],
    ['a limit as a count', { 'max-over-granted': '2' }, ['ec2:DescribeVpcs']],
    ['a limit as a share', { 'max-over-granted': '50%' }, ['ec2:DescribeVpcs']],
    ['levels that count', { 'fail-on-levels': 'write', 'max-over-granted': '1' }, ['ec2:StopInstances']],
  ])('%s', async (_, inputs, decide) => {
    expect(actions(await planOf({ inputs, policies: { 'policy.json': wide } }))).toEqual(decide);
  });
});

describe('max-undetermined', () => {
  const policies = { 'policy.json': ['ec2:RunInstances', 's3:GetObject', 's3:PutObject', 'sqs:SendMessage'] };
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['none', {}, []],
    ['a count that is kept', { 'max-undetermined': '3' }, []],
    ['a count', { 'max-undetermined': '2' }, ['3 undetermined (limit 2)']],
    ['a share that is just kept', { 'max-undetermined': '75%' }, []],
    ['a share', { 'max-undetermined': '74.9%' }, ['3 undetermined (limit 74.9%)']],
  ])('%s', async (_, inputs, reasons) => {
    const plan = await planOf({ inputs, policies });
    expect(plan.reasons).toEqual(reasons);
    expect(plan.decide).toHaveLength(reasons.length);
  });

  test('an accepted action counts no more', async () => {
    const config = 'accept: [{ action: "s3:*", reason: why, expires: 2027-02-28 }]\n';
    const { reasons } = await planOf({ inputs: { 'max-undetermined': '1' }, policies, config });
    expect(reasons).toEqual([]);
  });
});
