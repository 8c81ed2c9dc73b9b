import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { analyzerIn, bucketFinding, configOf, ruleOf, startWith, writesOf } from '../support/archive-rules';
import { closeAws } from '../support/aws';
import type { Fault } from '../support/aws-faults';
import { account as home } from '../support/aws-identity';
import { expectDiscreteStep } from '../support/aws-run';
import { newFolder } from '../support/bundle';
import { type GitHubEvent, schedule, workflowDispatch } from '../support/events';
import { writeText } from '../support/records';
import { repository, runStep } from '../support/repository';

afterAll(closeAws);

const analyzers = [analyzerIn(home, 'us-east-1', { findings: [bucketFinding('f1', 'backups')] })];

const sha = '3f9c2abe1d6a4c0f8b7e5d2a9c1f0e8d7b6a5c43';

/** What the runner says of an event, without a token. */
function eventIn({ event, payload, env }: GitHubEvent): Record<string, string> {
  const folder = newFolder();
  writeText(folder, 'event.json', JSON.stringify(payload));
  const about = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(folder, 'event.json') };
  return { ...env, ...about, GITHUB_REPOSITORY: 'acme/platform', GITHUB_SHA: sha };
}

/** A step that judges logs, whose drift is within its limits, and looks after archive rules beside that. */
async function step(
  mode: 'plan' | 'apply' | undefined,
  { rules = [ruleOf()], faults = [], event = schedule(sha) }: Partial<Beside> = {},
) {
  const aws = await startWith(analyzers, { faults });
  const folder = repository(undefined, undefined, {
    '.github/iam-drift.yml': configOf(rules, undefined, mode),
  });
  const given = { 'max-over-granted': '5', sources: 'cloudtrail-logs' };
  const ended = await runStep(folder, given, { ...eventIn(event), ...aws.environment() });
  expectDiscreteStep(aws, ended);
  return { ...ended, writes: writesOf(aws) };
}

interface Beside {
  readonly rules: readonly object[];
  readonly faults: readonly Fault[];
  readonly event: GitHubEvent;
}

test.concurrent('plan tells and writes nothing, and the step is that of the check', async () => {
  const { code, outputs, summary, stdout, writes } = await step('plan');
  expect({ code, verdict: outputs.verdict, writes }).toEqual({ code: 0, verdict: 'pass', writes: [] });
  expect(summary).toContain('### Archive rules: 1 to create, 0 to update');
  expect(stdout).toContain('vendor: to create, 1 active finding to archive');
});

test.concurrent('apply writes and applies', async () => {
  const { code, summary, writes } = await step('apply');
  expect(writes).toEqual(
    ['ApplyArchiveRule', 'CreateArchiveRule'].map((name) => `us-east-1 own ${name} vendor`),
  );
  expect(code).toBe(0);
  expect(summary).toContain('created, applied to 1 active finding');
});

test.concurrent('on another branch than the default one, apply is a plan', async () => {
  const event = workflowDispatch(sha, 'refs/heads/try');
  const { code, summary, writes } = await step('apply', { event });
  expect({ code, writes }).toEqual({ code: 0, writes: [] });
  expect(summary).toContain('### Archive rules: 1 to create');
});

test.concurrent('nothing is asked where nothing is said', async () => {
  const { summary, writes } = await step(undefined);
  expect(writes).toEqual([]);
  expect(summary).not.toContain('Archive rules');
});

const rejected: Fault = { on: 'ListAnalyzers', does: 'access-denied' };

test.concurrent.each<[string, 'plan' | 'apply', readonly object[], readonly Fault[], number, string]>([
  [
    'a region that fails',
    'plan',
    [ruleOf()],
    [rejected],
    0,
    `archive rules: ${home} us-east-1: access-analyzer:ListAnalyzers`,
  ],
  [
    'a region that fails',
    'apply',
    [ruleOf()],
    [rejected],
    1,
    `archive rules: ${home} us-east-1: access-analyzer:ListAnalyzers`,
  ],
  ['no rules', 'apply', [], [], 1, 'archive-rules: not found in the config file'],
])(
  '%s in mode %s is told, as an error where it fails the step, and the verdict stands',
  async (_, mode, rules, faults, code, text) => {
    const ended = await step(mode, { rules, faults });
    expect(ended.code).toBe(code);
    expect(ended.outputs.verdict).toBe('pass');
    expect(ended.stdout).toContain(`::${code === 0 ? 'warning' : 'error'}::${text}`);
  },
);
