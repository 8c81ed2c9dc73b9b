import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Ended, runCli } from '../support/bundle';
import { changeEvidence } from '../support/evidence';
import { read } from '../support/gfm';
import { harmfulLines, hostileTexts } from '../support/hostile';
import { hostileRepository } from '../support/hostile-repository';
import { role, type ShortRecord, writeText } from '../support/records';
import { broken, strangers } from '../support/report-markdown';
import { check, repository, runInstances, runStep, type Step, usual } from '../support/repository';
import { foreignLines } from '../support/workflow-log';

const noTarget = { 'principal-arn': undefined, 'policy-file': undefined };

describe('when every field that may hold any text is hostile', () => {
  let text: Ended;
  let json: Ended;
  let step: Step;
  beforeAll(async () => {
    const folder = hostileRepository(hostileTexts, true);
    text = await check(folder, noTarget);
    json = await check(folder, { ...noTarget, format: 'json' });
    step = await runStep(folder, noTarget);
  });

  test('the run is judged and the texts are shown', () => {
    expect([text.code, json.code, step.code]).toEqual([1, 1, 1]);
    for (const shown of [text.stdout, json.stdout, step.stdout, step.summary]) expect(shown).toContain('pwn');
  });

  test('the terminal report gives no command and no control character', () => {
    expect(harmfulLines(text.stdout + text.stderr)).toEqual([]);
  });

  test('the JSON report gives none either, and reads back to the same texts', () => {
    expect(harmfulLines(json.stdout + json.stderr)).toEqual([]);
    const names = JSON.parse(json.stdout).targets.map((target: { name: string }) => target.name);
    expect(names).toEqual(hostileTexts);
  });

  test('the workflow log of the action gives none but remarks of ours', () => {
    expect(foreignLines(step.stdout + step.stderr)).toEqual([]);
  });

  test('the outputs are words, numbers and paths', () => {
    const { targets = '', ...others } = step.outputs;
    expect(Object.values(others).filter((value) => !/^[\w./-]*$/.test(value))).toEqual([]);
    expect(targets).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(targets).map(({ name }: { readonly name: string }) => name)).toEqual(hostileTexts);
  });
});

test('wrong input is said without harm, whatever it holds', async () => {
  const folder = repository();
  const keys = Object.fromEntries(hostileTexts.map((text) => [text, text]));
  const statements = hostileTexts.map((text) => ({ Sid: text, [text]: 1, Action: text, Resource: text }));
  writeText(folder, 'bad.json', JSON.stringify({ ...keys, Statement: statements }));
  writeText(folder, 'bad.yml', JSON.stringify({ ...keys, 'max-missing': 1 }));
  writeText(folder, 'worse.yml', hostileTexts.map((text) => `${text}: *${text}`).join('\n'));
  const all = hostileTexts.join('');
  const wrong = {
    'principal-arn': all,
    lookback: all,
    'policy-file': all,
    'cloudtrail-logs': all,
    sources: all,
  };
  const flags = hostileTexts.flatMap((text) => [text, `--${text}`, `-${text}`, `--x${text}=${text}`]);
  const runs: readonly Promise<Ended>[] = [
    check(folder, { 'policy-file': 'bad.json' }),
    check(folder, { 'config-file': 'bad.yml' }),
    check(folder, { 'config-file': 'worse.yml' }),
    check(folder, { 'evidence-file': all }),
    check(folder, { 'config-file': all }),
    check(folder, wrong),
    runCli(['check', '--format', all, ...flags], folder),
    runCli([all], folder),
  ];
  for (const { code, stdout, stderr } of await Promise.all(runs)) {
    expect({ code, stdout, harmful: harmfulLines(stderr) }).toEqual({ code: 3, stdout: '', harmful: [] });
    expect(stderr).toMatch(/pwn|worse\.yml/);
  }
});

test('an event name that keeps actions from being judged stands in a code span', async () => {
  const event: ShortRecord = ['2026-11-20T10:00:00Z', 'ec2', hostileTexts.join('').slice(0, 120)];
  const { summary } = await runStep(repository(undefined, [runInstances, event]));
  expect(summary).toContain('was called');
  expect(strangers(read(summary), { files: ['policy.json'] })).toEqual([]);
});

test('an evidence file whose every text is hostile harms neither log nor summary', async () => {
  const folder = repository(undefined, [runInstances, ['2026-11-19T10:00:00Z', 'sqs', 'CreateQueue']]);
  await check(folder, { 'report-directory': 'out' });
  const good = readFileSync(join(folder, 'out/evidence.json'), 'utf8');
  const [coverage] = JSON.parse(good).coverage;
  const texts = [...hostileTexts];
  const gaps = texts.map((text) => ({ location: text, message: text }));
  const hostile = {
    gaps,
    accounts: texts,
    regions: texts,
    daysWithoutEvents: texts,
    managementEventActions: texts,
  };
  const principal = {
    uses: { 'sqs:CreateQueue': { resources: { sample: texts } } },
    mayNeed: { 'ec2:StopInstances': { event: texts.join(''), last: '2026-11-19T10:00:00Z' } },
    unknownEvents: texts.map((text) => ({ eventSource: text, eventName: text, service: text, count: 1 })),
  };
  const changes = [{ coverage: [{ ...coverage, ...hostile }], principals: { [role]: principal } }];
  writeText(folder, 'evidence.json', changeEvidence(good, changes));
  const inputs = { 'evidence-file': 'evidence.json', 'max-evidence-age': '400d' };
  const [step, text] = [await runStep(folder, inputs), await check(folder, inputs)];
  expect([step.code, text.code]).toEqual([1, 2]);
  expect(harmfulLines(text.stdout + text.stderr)).toEqual([]);
  expect(foreignLines(step.stdout + step.stderr)).toEqual([]);
  const summary = read(step.summary);
  expect([...strangers(summary, { files: ['policy.json'] }), ...broken(summary)]).toEqual([]);
});

test('in the action, wrong input gives annotations of ours and nothing else', async () => {
  const hostile = hostileTexts.join('');
  const step = await runStep(repository(), {
    'principal-arn': hostile,
    'policy-file': hostile,
    [hostile]: hostile,
  });
  const foreign = harmfulLines(step.stdout + step.stderr).filter(
    (line) => !/^::error::[^\r\n\p{Cc}]+$/u.test(line),
  );
  expect({ code: step.code, foreign }).toEqual({ code: 1, foreign: [] });
  expect(step.stdout).not.toContain('##[');
});

test('credentials in the environment are in nothing that is printed or written', async () => {
  const names = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'NPM_TOKEN',
  ];
  const env = Object.fromEntries(names.map((name) => [name, `CANARY-${name}`]));
  const inputs = { 'github-token': 'CANARY-INPUT' };
  for (const others of [
    inputs,
    { ...inputs, github_token: 'CANARY-MISSPELT' },
    { ...inputs, lookback: 'x' },
  ]) {
    const { stdout, stderr, summary, outputs } = await runStep(repository(), others, env);
    expect(stdout + stderr + summary + JSON.stringify(outputs)).not.toContain('CANARY');
  }
  const ended = await check(repository(), { ...usual, format: 'json' }, env);
  expect(ended.stdout + ended.stderr).not.toContain('CANARY');
});
