import { describe, expect, test } from '@jest/globals';
import { renderReport, renderTerminal } from '../../src/report/document/report';
import { renderSarif } from '../../src/report/sarif';
import { exceeds } from '../../src/report/words';
import { suggestionOf } from '../../src/run/suggestion';
import { type NetCase, policyText } from '../net/case';
import { logs } from '../net/evidence';
import { configOf, resultOf } from '../net/harness';

const uses = { 'app/payments-api': { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' } };
const evidence = { coverages: [logs()], uses };
const config = [
  'targets:',
  '  - name: payments-api',
  '    principal-arn: arn:aws:iam::111122223333:role/app/payments-api',
  '    policy-file: policy.json',
  '    evidence-file: evidence.json',
  '',
].join('\n');
const accepting = `${config}    accept: [{ action: "*", reason: break glass, expires: 2027-02-28 }]\n`;
const allowing = (...actions: readonly string[]) =>
  policyText(actions.map((Action) => ({ Effect: 'Allow', Action, Resource: '*' })));

/** What a run says in the terminal, in the report and to code scanning, and what it fails by. */
async function saidOf(one: Omit<NetCase, 'scenario'>) {
  const whole = { scenario: '', config, evidence, ...one };
  const result = await resultOf(whole, await configOf(whole));
  const suggestion = await suggestionOf(result, new Map());
  const lines = renderTerminal(result.run, suggestion, 200);
  const sarif = JSON.parse(renderSarif(result.run, '1.0.0'));
  const [target] = result.run.targets;
  return {
    terminal: lines.map((pieces) => pieces.map(({ text }) => text).join('')).join('\n'),
    report: renderReport(result.run, suggestion),
    results: sarif.runs[0].results as readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly properties: { readonly actions: number; readonly introduced?: string };
      readonly locations: readonly {
        readonly physicalLocation: { readonly region: { readonly startLine: number } };
      }[];
    }[],
    reasons: target?.judgement.reasons.filter(exceeds).map(({ code }) => code) ?? [],
  };
}

const added = { base: { 'policy.json': allowing('ec2:RunInstances') } };
const step =
  /name the actions that are needed in place of `?(\*(?::\*)?|NotAction)`? \(line \d+\), or accept/;

describe('administrator access that a change adds', () => {
  test.each<[string, string, Partial<NetCase>]>([
    ['beside complete logs', allowing('ec2:RunInstances', '*'), {}],
    ['as *:*', allowing('*:*'), {}],
    ['without any evidence', allowing('*'), { evidence: {}, withoutEvidence: 'a fork gets no secrets' }],
    ['as NotAction', policyText([{ Effect: 'Allow', NotAction: 'none:None', Resource: '*' }]), {}],
  ])('%s: one result of its own rule, and both texts say what to do', async (_, policy, more) => {
    const { terminal, report, results, reasons } = await saidOf({
      ...added,
      policies: { 'policy.json': policy },
      ...more,
    });
    expect(reasons).toContain('administrator-access');
    const own = results.filter(({ ruleId }) => ruleId === 'administrator-access');
    expect(own.map(({ level, properties }) => [level, properties.introduced])).toEqual([['error', 'added']]);
    expect(own[0]?.properties.actions).toBeGreaterThan(20_000);
    expect(own[0]?.message.text).toContain('administrator access');
    expect(terminal).toMatch(step);
    expect(report).toMatch(step);
  });

  test('is no result and no step where the target accepts it', async () => {
    const policies = { 'policy.json': allowing('ec2:RunInstances', '*') };
    const { terminal, report, results, reasons } = await saidOf({ ...added, policies, config: accepting });
    expect([reasons, results]).toEqual([[], []]);
    expect(terminal).not.toMatch(step);
    expect(report).not.toMatch(step);
  });

  test('named actions in its place pass', async () => {
    const policies = { 'policy.json': allowing('ec2:RunInstances') };
    expect((await saidOf({ ...added, policies })).reasons).toEqual([]);
  });
});

test('administrator access that stands already has the rule, too, and its line', async () => {
  const { results } = await saidOf({ policies: { 'policy.json': allowing('ec2:RunInstances', '*') } });
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([['administrator-access', 'error']]);
  expect(results[0]?.locations[0]?.physicalLocation.region.startLine).toBe(11);
});

test('a pattern of one service is no administrator access', async () => {
  const { results } = await saidOf({ policies: { 'policy.json': allowing('ec2:*') } });
  expect(results.filter(({ ruleId }) => ruleId === 'administrator-access')).toEqual([]);
  expect(results.length).toBeGreaterThan(0);
});
