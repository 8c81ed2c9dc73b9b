import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Ended, removeFolders, runCli } from '../support/bundle';
import { changeEvidence } from '../support/evidence';
import { harmfulLines, hostileTexts, outsideCode } from '../support/hostile';
import { role, type ShortRecord, writeText } from '../support/records';
import { check, repository, runInstances, runStep, type Step, usual } from '../support/repository';

afterAll(removeFolders);

/** Every field of a log, a policy, a config file and a file name that may hold any text holds a hostile one. */
function hostileRepository(): string {
  const at = '2026-11-20T10:00:00Z';
  const records = hostileTexts.flatMap((text): ShortRecord[] => [
    [at, 'ec2', text],
    [at, 'ec2', 'StopInstances', { awsRegion: text, recipientAccountId: text, eventID: text }],
    [at, text, 'Anything', { eventSource: text }],
    [
      at,
      'sqs',
      'CreateQueue',
      {
        errorCode: 'AccessDenied',
        errorMessage: `not authorized to perform: sqs:CreateQueue on resource: arn:${text}`,
        resources: [{ ARN: `arn:aws:sqs:us-east-1:111122223333:${text}` }],
      },
    ],
  ]);
  const statements = hostileTexts.flatMap((text, i) => [
    { Sid: text, Effect: 'Deny', Action: 'ec2:RunInstances', Resource: `arn:aws:ec2:::${text}` },
    {
      Sid: text,
      Effect: 'Allow',
      Action: 'ec2:RunInstances',
      Resource: '*',
      Condition: { [text]: { [text]: text } },
    },
    { Effect: 'Allow', Action: `ec2:Pwn${i}`, Resource: '*' },
  ]);
  const folder = repository(JSON.stringify({ Id: '::error::pwn', Statement: statements }), [
    runInstances,
    ...records,
  ]);
  const fileNames = hostileTexts.map((text) => text.replaceAll('/', ''));
  for (const [i, name] of fileNames.entries()) {
    writeText(
      folder,
      `policies/${name}.json`,
      `{"Statement":{"Effect":"Allow","Action":"ec2:StartInstances","Resource":"*"}}`,
    );
    if (i % 2 === 0) writeText(folder, `logs/${name}.json`, 'broken');
  }
  const targets = hostileTexts.map((text) => ({
    name: text,
    'principal-arn': role,
    'policy-files': ['policy.json', 'policies/*.json'],
    accept: [
      { action: 'ec2:StartInstances', reason: text, expires: '2099-01-01' },
      { action: 'ec2:Terminate*', reason: text, expires: text },
    ],
  }));
  writeText(folder, '.github/iam-drift.yml', JSON.stringify({ targets }));
  return folder;
}

const noTarget = { 'principal-arn': undefined, 'policy-file': undefined };

describe('when every field that may hold any text is hostile', () => {
  let text: Ended;
  let json: Ended;
  let step: Step;
  beforeAll(async () => {
    const folder = hostileRepository();
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

  test('the workflow log of the action gives none either', () => {
    expect(harmfulLines(step.stdout + step.stderr)).toEqual([]);
  });

  test('the outputs are words, numbers and paths', () => {
    expect(Object.values(step.outputs).filter((value) => !/^[\w./-]+$/.test(value))).toEqual([]);
  });

  test('the step summary shows such text inside code spans only', () => {
    expect(
      outsideCode(step.summary)
        .split('\n')
        .filter((line) => /pwn|<script|<img/i.test(line)),
    ).toEqual([]);
    expect(step.summary.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
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
  const event: ShortRecord = ['2026-11-20T10:00:00Z', 'ec2', hostileTexts.join('')];
  const { summary } = await runStep(repository(undefined, [runInstances, event]));
  expect(summary).toContain('was called');
  expect(outsideCode(summary)).not.toMatch(/pwn|<script|<img/i);
});

test('an evidence file whose every text is hostile harms neither log nor summary', async () => {
  const folder = repository(undefined, [runInstances, ['2026-11-19T10:00:00Z', 'sqs', 'CreateQueue']]);
  await check(folder, { 'report-directory': 'out' });
  const good = readFileSync(join(folder, 'out/evidence.json'), 'utf8');
  const [view] = JSON.parse(good).views;
  const texts = [...hostileTexts];
  const gaps = texts.map((text) => ({ place: text, message: text }));
  const hostile = { gaps, accounts: texts, regions: texts, daysWithout: texts, managementActions: texts };
  const principal = {
    uses: { 'sqs:CreateQueue': { resources: texts } },
    mayNeed: { 'ec2:StopInstances': { event: texts.join(''), last: '2026-11-19T10:00:00Z' } },
    unknownEvents: texts.map((text) => ({ eventSource: text, eventName: text, service: text, count: 1 })),
  };
  const changes = [{ views: [{ ...view, ...hostile }], principals: { [role]: principal } }];
  writeText(folder, 'evidence.json', changeEvidence(good, changes));
  const inputs = { 'evidence-file': 'evidence.json', 'max-evidence-age': '400d' };
  const [step, text] = [await runStep(folder, inputs), await check(folder, inputs)];
  expect([step.code, text.code]).toEqual([1, 1]);
  expect(harmfulLines(step.stdout + step.stderr + text.stdout + text.stderr)).toEqual([]);
  const bare = outsideCode(step.summary).split('\n');
  expect(bare.filter((line) => /pwn|<script|<img/i.test(line))).toEqual([]);
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
