import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = new URL('../../.github/workflows/', import.meta.url);
const texts = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

test('every action is pinned by its commit, the same one everywhere, with its version beside it', () => {
  const lines = texts.flatMap(([, text]) => text.split('\n')).filter((line) => /^\s*(- )?uses:/.test(line));
  const pins = lines.map((line) => line.replace(/^.*uses: /, '')).filter((pin) => pin !== './');
  for (const pin of pins) expect(pin).toMatch(/^[\w-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const actions = new Set(pins.map((pin) => pin.split('@')[0]));
  expect(new Set(pins).size).toBe(actions.size);
});

test('no install of this repository runs a script of a package', () => {
  const settings = readFileSync(new URL('../../.npmrc', folder), 'utf8').split('\n');
  expect(settings).toContain('ignore-scripts=true');
  expect(texts.flatMap(([, text]) => text.match(/--(no-)?ignore-scripts\S*/g) ?? [])).toEqual([]);
});

test('what a pull request brings as dist runs with a token that can only read', () => {
  const jobs = texts.flatMap(([, text]) => {
    const workflow: Workflow = parse(text);
    return Object.values(workflow.jobs);
  });
  const own = jobs.filter(({ steps }) =>
    steps.some(({ uses, run }) => uses === './' || run?.includes('.ci/run')),
  );
  expect(own.length).toBeGreaterThan(2);
  for (const { permissions = { contents: 'read' } } of own) expect(permissions).toEqual({ contents: 'read' });
});

describe.each(texts)('%s', (name, text) => {
  const { on, permissions, concurrency, jobs }: Workflow = parse(text);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('gives no token more than it needs', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
    const writes = Object.entries(jobs).flatMap(([job, { permissions: own = {} }]) =>
      Object.keys(own)
        .filter((scope) => own[scope] !== 'read')
        .map((scope) => `${job} ${scope}`),
    );
    const needed: Readonly<Record<string, readonly string[]>> = {
      'release.yml': ['publish contents', 'publish id-token', 'publish attestations'],
    };
    expect(writes).toEqual(needed[name] ?? []);
  });

  test('leaves no credential in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('puts no text of others into a script or into a privileged event', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  test('ends: every job has a time limit, and runs do not pile up', () => {
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(concurrency).toBeDefined();
  });
});

test('Dependabot looks after packages and actions, and waits before it takes something new', () => {
  const file = readFileSync(new URL('../dependabot.yml', folder), 'utf8');
  const updates: { 'package-ecosystem': string; cooldown: { 'default-days': number } }[] =
    parse(file).updates;
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
});
