import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  action,
  neededByInput,
  ours,
  pages,
  permissionsNeeded,
  root,
  stepsOf,
  stepUsing,
  textAt,
  texts,
  uses,
  workflowOf,
} from './workflows';

test('there are the workflows that are looked at here', () => {
  expect(texts.map(([name]) => name).sort()).toEqual([
    'archive-rules.yml',
    'check.yml',
    'code-scanning.yml',
    'comment-on-forks.yml',
    'scheduled.yml',
  ]);
});

test('every action is pinned by its commit, the same one everywhere, with its version beside it', () => {
  const own = readdirSync(new URL('.github/workflows/', root)).map((name) =>
    textAt(`.github/workflows/${name}`),
  );
  const all = [
    ...texts.map(([, text]) => text),
    ...pages.map(({ text }) => text),
    textAt('README.md'),
    ...own,
  ];
  const lines = all.flatMap((text) => text.split('\n')).filter((line) => /^\s*(- )?uses:/.test(line));
  const pins = lines
    .map((line) => line.replace(/^.*uses: /, ''))
    .filter((pin) => !pin.startsWith(ours) && pin !== './');
  for (const pin of pins) expect(pin).toMatch(/^[\w-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const repositoryOf = (pin: string) => pin.split('@', 1)[0]?.split('/').slice(0, 2).join('/');
  const commitOf = (pin: string) => pin.split('@')[1];
  const repositories = new Set(pins.map(repositoryOf));
  expect(new Set(pins.map((pin) => `${repositoryOf(pin)}@${commitOf(pin)}`)).size).toBe(repositories.size);
});

describe.each(texts)('%s', (name, text) => {
  const workflow = workflowOf(name);
  const steps = stepsOf(workflow);

  test('asks for exactly the permissions it needs', () => {
    expect(workflow.permissions).toEqual(permissionsNeeded(workflow));
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeUndefined();
    for (const line of text.split('\n').filter((one) => /^ {2}[\w-]+: (read|write)\b/.test(one)))
      expect(line).toMatch(/ # \S/);
  });

  test('says beside a permission which input can be left out with it', () => {
    for (const input of Object.keys(stepUsing(name, ours)))
      for (const scope of Object.keys(neededByInput[input] ?? {})) {
        const line = text.split('\n').find((one) => one.startsWith(`  ${scope}: `));
        if (scope !== 'security-events')
          expect(line).toMatch(new RegExp(`# .*${input}.* without that input`));
      }
  });

  test('the page says the same of its permissions', () => {
    const row =
      textAt('docs/pull-requests.md')
        .split('\n')
        .find((line) => line.includes(`(../setup/workflows/${name})`)) ?? '';
    const said = [...row.matchAll(/`([\w-]+: (?:read|write))`/g)].map(([, one]) => one);
    expect(said).toEqual(
      Object.entries(workflow.permissions).map(([scope, access]) => `${scope}: ${access}`),
    );
  });

  test('runs no script, and nothing on pull_request_target', () => {
    for (const step of steps) expect(step.run).toBeUndefined();
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toContain('secrets.');
  });

  test('uses our action once, with inputs that it has and that are allowed', () => {
    const given = Object.entries(stepUsing(name, ours));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given.map(([input]) => input)));
    for (const [input, value] of given) {
      if (typeof value === 'boolean') expect([input, value]).toEqual([input, true]);
      if (input === 'comment') expect(value).toBe('never');
      if (input === 'config-file')
        expect([name, value]).toEqual(['archive-rules.yml', '.github/iam-archive-rules.yml']);
    }
  });

  test('leaves no credential in the checkout', () => {
    expect(stepUsing(name, 'actions/checkout@')).toMatchObject({ 'persist-credentials': false });
  });

  test('ends: every job has a time limit, and runs do not pile up', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(workflow.concurrency).toBeDefined();
  });
});

describe('the evidence', () => {
  const saved = stepUsing('scheduled.yml', 'actions/cache/save@');
  const readers = texts.map(([name]) => name).filter((name) => name !== 'scheduled.yml');

  test('that is saved is what the run wrote, under a key of its own', () => {
    const { 'report-directory': directory, 'warn-only': warnOnly } = stepUsing('scheduled.yml', ours);
    expect(saved.path).toBe(`${String(directory)}/evidence.json`);
    expect(saved.key).toMatch(/^iam-evidence-\$\{\{ github\.run_id }}-\$\{\{ github\.run_attempt }}$/);
    expect(warnOnly).toBe(true);
  });

  test('is saved also when the check failed, if it wrote any', () => {
    const steps = stepsOf(workflowOf('scheduled.yml'));
    const save = steps.find(({ uses: one }) => one?.startsWith('actions/cache/save@'));
    const [, id, output = ''] = /steps\.(\w+)\.outputs\.([\w-]+) != ''/.exec(save?.if ?? '') ?? [];
    expect(save?.if).toBe(`\${{ !cancelled() && steps.${id}.outputs.${output} != '' }}`);
    expect(steps.find((one) => one.id === id)?.uses).toBe(ours);
    expect(output).toBe('evidence-path');
    expect(Object.keys(action.outputs)).toContain(output);
  });

  test('of the last run is what the daily run starts from, and what it writes over', () => {
    const restored = stepUsing('scheduled.yml', 'actions/cache/restore@');
    expect(uses('scheduled.yml')).toEqual([
      'actions/checkout',
      'actions/cache/restore',
      'aws-actions/configure-aws-credentials',
      ours.split('@', 1)[0],
      'actions/cache/save',
    ]);
    expect(restored.path).toBe(saved.path);
    expect(restored['restore-keys']).toBe('iam-evidence-');
    expect(stepUsing('scheduled.yml', ours)['previous-evidence']).toBe(saved.path);
  });

  test.each(readers)('is what %s restores and judges by', (name) => {
    const restored = stepUsing(name, 'actions/cache/restore@');
    const prefix = String(restored['restore-keys']);
    expect(restored.path).toBe(saved.path);
    expect(prefix).toBe('iam-evidence-');
    expect(String(saved.key).startsWith(prefix) && String(restored.key).startsWith(prefix)).toBe(true);
    expect(stepUsing(name, ours)['evidence-file']).toBe(saved.path);
  });

  test.each(readers)('lies outside of the checkout of %s, where a commit could put another', (name) => {
    expect(stepUsing(name, ours)['evidence-file']).toMatch(/^\$\{\{ runner\.temp \}\}\//);
  });

  test('is gathered with a login to AWS that only archive rules share, with another role', () => {
    const logins = texts.filter(([, text]) => text.includes('configure-aws-credentials@'));
    expect(logins.map(([name]) => name)).toEqual(['archive-rules.yml', 'scheduled.yml']);
    const roles = logins.map(([name]) => stepUsing(name, 'aws-actions/')['role-to-assume']);
    expect(new Set(roles).size).toBe(2);
    for (const role of roles) expect(role).toMatch(/^arn:aws:iam::111122223333:role\/iam-policy-drift-\w+$/);
  });

  test('is gathered, and rules are written, on the default branch alone, one run after the other', () => {
    for (const name of ['archive-rules.yml', 'scheduled.yml']) {
      const { on, concurrency } = workflowOf(name);
      expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_dispatch']);
      expect(concurrency).toMatchObject({ 'cancel-in-progress': false });
    }
  });

  test('has all of the history beside it, where ages and removals are looked for', () => {
    expect(stepUsing('scheduled.yml', 'actions/checkout@')).toMatchObject({ 'fetch-depth': 0 });
  });
});

describe('comment-on-forks.yml', () => {
  const workflow = workflowOf('comment-on-forks.yml');

  test('follows check.yml, for pull requests of forks alone', () => {
    expect(workflow.on.workflow_run?.workflows).toEqual([workflowOf('check.yml').name]);
    const [condition = ''] = Object.values(workflow.jobs).map((job) => job.if);
    expect(condition).toContain("github.event.workflow_run.event == 'pull_request'");
    expect(condition).toContain('github.event.workflow_run.head_repository.full_name != github.repository');
  });

  test('checks out the commit that was judged', () => {
    const { ref } = stepUsing('comment-on-forks.yml', 'actions/checkout@');
    expect(ref).toMatch(/^\$\{\{ github\.event\.workflow_run\.head_sha }}$/);
  });

  test('has no step that could run anything of the checkout', () => {
    const own = ours.split('@', 1)[0];
    expect(uses('comment-on-forks.yml')).toEqual(['actions/checkout', 'actions/cache/restore', own]);
  });
});
