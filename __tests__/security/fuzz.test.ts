import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { type HostEnded, newFolder, runCli } from '../support/bundle';
import { changeEvidence } from '../support/evidence';
import { read } from '../support/gfm';
import { harmfulLines } from '../support/hostile';
import { mutate, randomOf } from '../support/mutate';
import { pullRequestEvent } from '../support/pull-request';
import { role, writeText } from '../support/records';
import { strangers } from '../support/report-markdown';
import {
  check,
  flagsOf,
  repository,
  runInstances,
  runStep,
  stopInstances,
  twoActions,
} from '../support/repository';
import { foreignLines } from '../support/workflow-log';

/** `FUZZ=20000 npm run test:all -- security/fuzz` tries as many; `FUZZ_SEED=5` others. */
const inputs = Number(process.env.FUZZ ?? 250);
const seed = Number(process.env.FUZZ_SEED ?? 1);

const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Sid: 'Read', Effect: 'Allow', Action: ['ec2:Describe*', 'ec2:RunInstances', 's3:Get*'], Resource: '*' },
    {
      Effect: 'Deny',
      NotAction: 'ec2:*',
      Resource: ['arn:aws:s3:::a/*'],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
});
const config = JSON.stringify({
  targets: [
    {
      name: 'payments',
      'principal-arn': role,
      'policy-files': ['policy.json', 'p*.json'],
      'cloudtrail-logs': 'logs',
      'max-over-granted': 1,
      accept: ['StopInstances', 'RunInstances', 'Describe*', 'CreateTags', 'RebootInstances'].map(
        (action) => {
          return { action: `ec2:${action}`, reason: `kept for ${action}`, expires: '2099-01-01' };
        },
      ),
    },
  ],
});

interface Kind {
  readonly name: string;
  readonly file: string;
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly text: () => string;
  /** What makes a damaged text look whole to a first check. */
  readonly finish?: (text: string) => string;
}

const noTarget = { 'principal-arn': undefined, 'policy-file': undefined, 'cloudtrail-logs': undefined };
let base: string;
const kept = (name: string) => () => readFileSync(join(base, name), 'utf8');
const kinds: readonly [Kind, ...Kind[]] = [
  { name: 'policy', file: 'policy.json', flags: {}, text: () => policy },
  { name: 'YAML policy', file: 'policy.yml', flags: { 'policy-file': 'policy.yml' }, text: () => policy },
  {
    name: 'config',
    file: 'drift.yml',
    flags: { ...noTarget, 'config-file': 'drift.yml' },
    text: () => config,
  },
  { name: 'log', file: 'logs/a.json', flags: {}, text: kept('logs/a.json') },
  {
    name: 'evidence',
    file: 'evidence.json',
    flags: { 'evidence-file': 'evidence.json', 'cloudtrail-logs': undefined },
    text: kept('evidence.json'),
    finish: hashed,
  },
];

beforeAll(async () => {
  base = repository(twoActions, [runInstances, stopInstances], { 'logs/b.json': 'not JSON' });
  mkdirSync(join(base, 'out'));
  await check(base, { 'report-directory': 'out' });
  writeText(base, 'evidence.json', kept('out/evidence.json')());
});

const same = (text: string) => text;

/** Evidence with the hash of its content, where it is JSON at all. */
function hashed(text: string): string {
  try {
    return changeEvidence(text, []);
  } catch {
    return text;
  }
}

const formats = ['json', 'text', 'markdown', 'sarif'];

/** What is wrong with how a run ended; empty when it ended as it must. */
function faultsOf({ code, stdout, stderr, cpu }: HostEnded, format: string): string[] {
  const shown = format === 'markdown' ? stdout.replaceAll('\t', ' ') : stdout;
  return [
    ...(code !== null && [0, 1, 2, 3].includes(code) ? [] : [`exit code ${code}`]),
    ...(cpu < 2000 ? [] : [`${cpu} ms of a processor`]),
    ...(/\n\s+at .*:\d+|Maximum call stack|is not a function|Cannot read prop|is not iterable/.test(stderr)
      ? ['a raw error']
      : []),
    ...harmfulLines(shown + stderr),
    ...(format === 'markdown' && stdout !== '' ? strangers(read(stdout), { files: [] }) : []).filter(
      isActing,
    ),
  ];
}

/** Headings and bold words of ours are judged by the tests of the report. */
const isActing = (stranger: string) => !/^(heading|strong):/.test(stranger);

/** How often a damaged file of a kind was judged all the same. */
const judgedOf = new Map<string, number>();

async function tried(folder: string, index: number): Promise<string[]> {
  const random = randomOf(seed * 1_000_003 + index);
  const kind = kinds[random(kinds.length)] ?? kinds[0];
  const format = formats[random(formats.length)] ?? 'json';
  const text = (kind.finish ?? same)(mutate(kind.text(), random));
  writeText(folder, kind.file, text);
  const ended = await runCli(['check', ...flagsOf({ ...kind.flags, format })], folder);
  writeText(folder, kind.file, kind.text());
  if (ended.code !== 3) judgedOf.set(kind.name, (judgedOf.get(kind.name) ?? 0) + 1);
  const faults = faultsOf(ended, format);
  return faults.map(
    (fault) => `${index} ${kind.name} ${format}: ${fault.slice(0, 300)}\n${text.slice(0, 600)}`,
  );
}

test(`${inputs} damaged policies, configs, logs and evidence files: no crash, no hang, nothing unescaped`, async () => {
  const found: string[] = [];
  let next = 0;
  const worker = async () => {
    const folder = repository(policy, [runInstances, stopInstances]);
    writeText(folder, 'evidence.json', kept('evidence.json')());
    while (next < inputs) found.push(...(await tried(folder, next++)));
  };
  await Promise.all([worker(), worker()]);
  // A fuzz whose inputs all end at the door proves nothing of what stands behind it.
  const judged = Object.fromEntries(
    kinds.map(({ name }) => [name, (judgedOf.get(name) ?? 0) > inputs / 100]),
  );
  expect(judged).toEqual(Object.fromEntries(kinds.map(({ name }) => [name, true])));
  expect(found.slice(0, 20)).toEqual([]);
});

test(`${Math.ceil(inputs / 10)} damaged event payloads: no crash, no hang, nothing unescaped`, async () => {
  const folder = repository();
  const events = newFolder();
  const text = JSON.stringify(pullRequestEvent());
  const found: string[] = [];
  for (let index = 0; index < inputs / 10; index++) {
    const random = randomOf(seed * 7_000_003 + index);
    const event = mutate(text, random);
    writeText(events, 'event.json', event);
    const env = {
      GITHUB_EVENT_PATH: join(events, 'event.json'),
      GITHUB_EVENT_NAME: ['pull_request', 'issue_comment', 'push', 'workflow_run'][random(4)] ?? 'push',
      GITHUB_REPOSITORY: 'acme/platform',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_API_URL: 'http://127.0.0.1:1',
    };
    const step = await runStep(folder, {}, env);
    const faults = [
      ...(step.code !== null && [0, 1].includes(step.code) ? [] : [`exit code ${step.code}`]),
      ...(step.cpu < 2000 ? [] : [`${step.cpu} ms of a processor`]),
      ...foreignLines(step.stdout + step.stderr),
      ...strangers(read(step.summary), { files: ['policy.json'], links: undefined }).filter(isActing),
    ];
    found.push(...faults.map((fault) => `${index}: ${fault.slice(0, 300)}\n${event.slice(0, 600)}`));
  }
  expect(found.slice(0, 20)).toEqual([]);
});
