import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputNames } from '../../src/config/inputs';
import { setup } from './policies';

interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly if?: string;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

const folder = new URL('workflows/', setup);
const root = new URL('../', setup);
const textAt = (path: string) => readFileSync(new URL(path, root), 'utf8');
const texts = readdirSync(folder).map((name) => [name, textAt(`setup/workflows/${name}`)] as const);
const pageAddress = new URL('docs/pull-requests.md', root);
const page = textAt('docs/pull-requests.md');
const ours = 'OWNER/iam-policy-drift@COMMIT';
const action: { inputs: Record<string, unknown>; outputs: Record<string, unknown> } = parse(
  textAt('action.yml'),
);

const workflowOf = (name: string): Workflow => parse(textAt(`setup/workflows/${name}`));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
/** The inputs of the one step that uses an action. */
const stepUsing = (name: string, start: string) => {
  const [found, ...more] = stepsOf(workflowOf(name)).filter(({ uses }) => uses?.startsWith(start));
  if (found === undefined || more.length > 0) throw new Error(`${name} does not use ${start} once`);
  return found.with ?? {};
};

/** What each workflow may do; the page has the same table. */
const permissions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'code-scanning.yml': { contents: 'read', 'security-events': 'write' },
  'comment-on-forks.yml': { contents: 'read', 'pull-requests': 'write' },
  'gather.yml': { contents: 'read', 'id-token': 'write' },
  'judge.yml': { contents: 'read', 'pull-requests': 'write' },
};

test('there are the workflows that are looked at here', () => {
  expect(texts.map(([name]) => name).sort()).toEqual(Object.keys(permissions));
});

test('every action is pinned by its commit, the same one everywhere, with its version beside it', () => {
  const own = readdirSync(new URL('.github/workflows/', root)).map((name) =>
    textAt(`.github/workflows/${name}`),
  );
  const all = [...texts.map(([, text]) => text), page, textAt('README.md'), ...own];
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
    expect(workflow.permissions).toEqual(permissions[name]);
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeUndefined();
    for (const line of text.split('\n').filter((one) => /^ {2}[\w-]+: (read|write)\b/.test(one)))
      expect(line).toMatch(/ # \S/);
  });

  test('the page says the same of its permissions', () => {
    const row = page.split('\n').find((line) => line.includes(`(../setup/workflows/${name})`)) ?? '';
    const said = [...row.matchAll(/`([\w-]+: (?:read|write))`/g)].map(([, one]) => one);
    expect(said).toEqual(
      Object.entries(permissions[name] ?? {}).map(([scope, access]) => `${scope}: ${access}`),
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
  const saved = stepUsing('gather.yml', 'actions/cache/save@');
  const readers = texts.map(([name]) => name).filter((name) => name !== 'gather.yml');

  test('that is saved is what the run wrote, under a key of its own', () => {
    const { 'report-directory': directory, 'warn-only': warnOnly } = stepUsing('gather.yml', ours);
    expect(saved.path).toBe(`${String(directory)}/evidence.json`);
    expect(saved.key).toMatch(/^iam-evidence-\$\{\{ github\.run_id }}-\$\{\{ github\.run_attempt }}$/);
    expect(warnOnly).toBe(true);
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

  test('is gathered with the only login to AWS', () => {
    const logins = texts.filter(([, text]) => text.includes('configure-aws-credentials@'));
    expect(logins.map(([name]) => name)).toEqual(['gather.yml']);
  });
});

describe('comment-on-forks.yml', () => {
  const workflow = workflowOf('comment-on-forks.yml');
  const steps = stepsOf(workflow);

  test('follows judge.yml, for pull requests of forks alone', () => {
    expect(workflow.on.workflow_run?.workflows).toEqual([workflowOf('judge.yml').name]);
    const [condition = ''] = Object.values(workflow.jobs).map((job) => job.if);
    expect(condition).toContain("github.event.workflow_run.event == 'pull_request'");
    expect(condition).toContain('github.event.workflow_run.head_repository.full_name != github.repository');
  });

  test('checks out the commit that was judged', () => {
    const { ref } = stepUsing('comment-on-forks.yml', 'actions/checkout@');
    expect(ref).toMatch(/^\$\{\{ github\.event\.workflow_run\.head_sha }}$/);
  });

  test('has no step that could run anything of the checkout', () => {
    const used = steps.map(({ uses = '' }) => uses.split('@', 1)[0]);
    expect(used).toEqual(['actions/checkout', 'actions/cache/restore', ours.split('@', 1)[0]]);
  });
});

describe('docs/pull-requests.md', () => {
  const links = [...page.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, link]) => link ?? []);

  test('links to files that exist, to headings that it has, and else to GitHub', () => {
    const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(
      ([, heading = '']) => `#${heading.toLowerCase().replaceAll(' ', '-')}`,
    );
    const broken = links.filter((link) => {
      if (link.startsWith('#')) return !anchors.includes(link);
      if (link.startsWith('https:')) return !link.startsWith('https://docs.github.com/');
      return !existsSync(new URL(link, pageAddress));
    });
    expect(links.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  test('names no input that there is not', () => {
    // A value, and words of other actions.
    const others = ['on-drift', 'allow-unsafe-pr-checkout', 'fetch-depth', 'persist-credentials'];
    const scopes = Object.values(permissions).flatMap((one) => Object.keys(one));
    const known: readonly string[] = [...inputNames, ...Object.keys(action.outputs), ...others, ...scopes];
    const named = [...page.matchAll(/`([a-z]+(?:-[a-z]+)+)(?:: [^`]*)?`/g)].flatMap(([, one]) => one ?? []);
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((one) => !known.includes(one))).toEqual([]);
  });

  test('explains every input that is about a change', () => {
    const inputs = [
      ...['base-ref', 'baseline', 'comment', 'comment-key', 'config-from', 'fail-on-new', 'gate'],
      ...['new-grant-grace', 'redact-account-ids', 'review-suggestions', 'sarif-upload', 'trust-evidence'],
    ];
    expect(inputs.filter((input) => !page.includes(`\`${input}`))).toEqual([]);
  });
});
