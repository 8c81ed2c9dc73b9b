import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Change, type OpenedChange, openChange, reportOf, runOn, workspaceOf } from '../support/change';
import * as events from '../support/events';
import { closeGitHubs } from '../support/github';
import { bodies, canary, readOnlyBot, runOnPull, warnings, writes } from '../support/pull-request';
import { allow, type Inputs, only, runInstances, type Step } from '../support/repository';

afterAll(closeGitHubs);

/** Main has one action in use and one over-granted; the pull request adds another by name. */
const change: Change = {
  base: { 'policy.json': allow('ec2:RunInstances', 'ec2:StopInstances') },
  head: { 'policy.json': allow('ec2:RunInstances', 'ec2:StopInstances', 'sqs:SendMessage') },
  records: [runInstances],
};

/** What a run comes to: exit code, verdict, `introduced` of the two actions, and what is written to GitHub. */
function cameTo(opened: OpenedChange, step: Step) {
  const { actions } = only(reportOf(step));
  const of = (name: string) => {
    const found = actions.find(({ action }) => action === name);
    return found === undefined ? 'none' : `${found.state} ${found.introduced ?? '?'}`;
  };
  return {
    code: step.code,
    verdict: step.outputs.verdict,
    stop: of('ec2:StopInstances'),
    send: of('sqs:SendMessage'),
    writes: writes(opened.gitHub),
  };
}

const drift = { code: 1, verdict: 'fail', stop: 'over-granted existing', send: 'undetermined added' };
const commented = { ...drift, writes: ['POST 201'] };
const silent = { ...drift, writes: [] };

type Run = (opened: OpenedChange, inputs?: Inputs) => Promise<Step>;
const on = (event: (opened: OpenedChange) => events.GitHubEvent, ref = 'refs/pull/7/merge'): Run => {
  return (opened, inputs = {}) =>
    runOnPull(opened.gitHub, workspaceOf(opened, { ref }), events.triggerOf(event(opened), { inputs }));
};

const main = (opened: OpenedChange) => opened.history.sha('main');
const triggers: Readonly<Record<string, readonly [Run, ReturnType<typeof cameTo>]>> = {
  opened: [on(({ pull, commits }) => events.pullRequest(pull, { action: 'opened', ...commits })), commented],
  synchronize: [on(({ pull, commits }) => events.pullRequest(pull, commits)), commented],
  'a draft, as any other': [
    on(({ pull, commits }) => events.pullRequest({ ...pull, draft: true }, commits)),
    commented,
  ],
  'a merge group: compared with its base, and no comment': [
    on(({ commits }) => events.mergeGroup({ head: commits.merge, base: commits.base })),
    silent,
  ],
  'a push: nothing to compare with': [
    on((opened) => events.push({ before: opened.commits.base, after: main(opened) }), 'refs/heads/main'),
    { ...silent, stop: 'over-granted ?', send: 'none' },
  ],
  'a schedule: nothing to compare with': [
    on((opened) => events.schedule(main(opened)), 'refs/heads/main'),
    { ...silent, stop: 'over-granted ?', send: 'none' },
  ],
  'a start by hand: nothing to compare with': [
    on((opened) => events.workflowDispatch(main(opened)), 'refs/heads/main'),
    { ...silent, stop: 'over-granted ?', send: 'none' },
  ],
};

describe('a run', () => {
  test.each(Object.entries(triggers))('on %s', async (_, [run, wanted]) => {
    const opened = await openChange(change);
    const step = await run(opened);
    expect(cameTo(opened, step)).toEqual(wanted);
    expect(warnings(step)).toEqual([]);
  });

  test('by hand is compared with what base-ref names', async () => {
    const opened = await openChange(change);
    const run = on((one) => events.workflowDispatch(one.commits.head), 'refs/pull/7/merge');
    expect(cameTo(opened, await run(opened, { 'base-ref': 'main' }))).toEqual(silent);
  });

  test('with a base-ref that nobody knows is wrong input', async () => {
    const opened = await openChange(change);
    const step = await on((one) => events.workflowDispatch(one.commits.head))(opened, { 'base-ref': 'nope' });
    expect([step.code, step.stdout]).toEqual([1, expect.stringContaining('base-ref nope: cannot be read')]);
  });
});

describe('the workflow of a fork or of Dependabot, whose token can only read', () => {
  const outsiders = {
    'a fork': events.fromFork,
    'a fork that is gone': (parts: Parameters<typeof events.fromFork>[0]) =>
      events.fromFork({ ...parts, head: { ...parts?.head, repo: null } }),
    Dependabot: events.fromDependabot,
  };

  const openOutside = (from: typeof events.fromFork) =>
    openChange({ ...change, from }, { tokens: { [canary]: readOnlyBot } });

  test.each(Object.entries(outsiders))('%s without evidence is inconclusive, and not red', async (_, of) => {
    const opened = await openOutside(of);
    const step = await runOn(opened, workspaceOf(opened), { 'cloudtrail-logs': undefined });
    expect([step.code, step.outputs.verdict]).toEqual([0, 'inconclusive']);
    expect(step.stdout).toContain('no evidence: workflows of forks and of Dependabot get no credentials');
    expect(step.summary).toContain('no evidence: ');
  });

  test.each(Object.entries(outsiders))(
    '%s without evidence is red where somebody wants it to be',
    async (_, of) => {
      const opened = await openOutside(of);
      const inputs = { 'cloudtrail-logs': undefined, 'fail-on-inconclusive': 'true' };
      expect((await runOn(opened, workspaceOf(opened), inputs)).code).toBe(1);
    },
  );

  test('an evidence file that no cache has yet is no mistake', async () => {
    const opened = await openOutside(events.fromFork);
    const inputs = { 'cloudtrail-logs': undefined, 'evidence-file': 'evidence.json' };
    const step = await runOn(opened, workspaceOf(opened), inputs);
    expect([step.code, step.outputs.verdict]).toEqual([0, 'inconclusive']);
  });

  test('an evidence file from the cache judges it, and the comment that cannot be written is a warning', async () => {
    const opened = await openOutside(events.fromFork);
    const gathered = await runOn(opened, workspaceOf(opened), {});
    const evidence = readFileSync(gathered.outputs['evidence-path'] ?? '', 'utf8');
    const folder = workspaceOf(opened, {}, { 'evidence.json': evidence });
    const step = await runOn(opened, folder, {
      'cloudtrail-logs': undefined,
      'evidence-file': 'evidence.json',
    });
    expect(cameTo(opened, step)).toMatchObject(drift);
    expect(warnings(step)).toEqual([
      expect.stringContaining('github-token cannot write on this pull request'),
    ]);
  });
});

describe('pull_request_target', () => {
  test('judges the base, and says why', async () => {
    const opened = await openChange(change);
    const target = on(({ pull }) => events.pullRequestTarget(pull), 'refs/heads/main');
    const step = await target(opened);
    expect(cameTo(opened, step)).toMatchObject({ verdict: 'fail', stop: 'over-granted ?', send: 'none' });
    expect(bodies(opened.gitHub)[0]).toMatch(/key=.*\n> Only the base branch was checked: /);
    expect(warnings(step)).toEqual([expect.stringContaining('do not check out the head')]);
  });

  test.each([
    ['its head', 'refs/pull/7/head'],
    ['its merge', 'refs/pull/7/merge'],
  ])('reads nothing where %s is checked out', async (_, ref) => {
    const opened = await openChange(change);
    const step = await on(({ pull }) => events.pullRequestTarget(pull), ref)(opened);
    expect([step.code, step.outputs, writes(opened.gitHub)]).toEqual([1, {}, []]);
    expect(step.stdout).toContain('pull_request_target: the checked-out commit is not the base');
  });
});

describe('a workflow that follows the one of a pull request', () => {
  const follow = on(({ pull, history }) => events.workflowRun(pull, history.sha('main')), 'refs/pull/7/head');

  // The configuration is that of the base: the end of the window has to be in it.
  const config = (limit: number) => ({
    '.github/iam-drift.yml': `window-end: 2026-11-21\nmax-over-granted: ${limit}\n`,
  });
  const openFork = (files: Partial<Change> = {}) =>
    openChange({ ...change, base: { ...change.base, ...config(0) }, ...files, from: events.fromFork });

  test('judges the head of a fork, and comments', async () => {
    const opened = await openFork();
    expect(cameTo(opened, await follow(opened))).toEqual(commented);
  });

  test('takes the configuration of the base, whatever the head says', async () => {
    const opened = await openFork({
      base: { ...change.base, ...config(0) },
      head: { ...change.head, ...config(100) },
    });
    expect(cameTo(opened, await follow(opened))).toEqual(commented);
  });

  test('judges nothing where the head is not checked out', async () => {
    const opened = await openFork();
    const elsewhere = on(
      ({ pull, history }) => events.workflowRun(pull, history.sha('main')),
      'refs/heads/main',
    );
    const step = await elsewhere(opened);
    expect([step.code, step.stdout]).toEqual([
      1,
      expect.stringContaining('workflow_run: the head of the pull request is not checked out'),
    ]);
  });

  test('takes it as it is now, however old the branch', async () => {
    const opened = await openFork({
      base: { ...change.base, ...config(100) },
      meanwhile: config(0),
    });
    expect(cameTo(opened, await follow(opened))).toEqual(commented);
  });

  test('judges nothing where no open pull request has the commit any more', async () => {
    const opened = await openFork();
    const event = events.workflowRun(opened.pull, opened.history.sha('main'));
    const [pull] = opened.gitHub.pulls;
    if (pull !== undefined) pull.head.sha = opened.commits.base;
    const folder = workspaceOf(opened, { ref: 'refs/pull/7/head' });
    const step = await runOnPull(opened.gitHub, folder, events.triggerOf(event));
    expect(step.stdout).toContain('no open pull request has the commit of the completed workflow');
    expect([step.code, step.outputs, step.summary]).toEqual([0, {}, '']);
    expect(writes(opened.gitHub)).toEqual([]);
  });
});
