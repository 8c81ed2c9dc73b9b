import { afterAll, describe, expect, test } from '@jest/globals';
import { type Change, type OpenedChange, openChange, reportOf, workspaceOf } from '../support/change';
import * as events from '../support/events';
import { closeGitHubs } from '../support/github';
import { runOnPull, writes } from '../support/pull-request';
import { allow, type Inputs, only, runInstances, type Step } from '../support/repository';

afterAll(closeGitHubs);

const config = (limit: number) => ({
  '.github/iam-drift.yml': `window-end: 2026-11-21\nmax-over-granted: ${limit}\n`,
});

/** The pull request adds by a wildcard, and raises the limit that would stop it. */
const change: Change = {
  base: { 'policy.json': allow('ec2:RunInstances'), ...config(0) },
  head: { 'policy.json': allow('ec2:RunInstances', 'sqs:Purge*'), ...config(100) },
  records: [runInstances],
};

type Event = (opened: OpenedChange) => events.GitHubEvent;
const main = ({ history }: OpenedChange) => history.sha('main');

function run(opened: OpenedChange, event: Event, ref: string, inputs: Inputs = {}): Promise<Step> {
  const usual = { gate: undefined, 'missing-denied': undefined, ...inputs };
  return runOnPull(
    opened.gitHub,
    workspaceOf(opened, { ref }),
    events.triggerOf(event(opened), { inputs: usual }),
  );
}

/** The verdict, and what the change is said to do to the wildcard. */
function cameTo(step: Step) {
  const purge = only(reportOf(step)).actions.find(({ action }) => action === 'sqs:PurgeQueue');
  return [step.outputs.verdict, purge?.introduced];
}

describe('an event whose workflow is that of the merge is judged as the pull request', () => {
  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])('%s', async (name) => {
    const opened = await openChange(change);
    const event: Event = ({ pull, commits }) => events.review(pull, commits, name);
    const step = await run(opened, event, 'refs/pull/7/merge', { 'config-from': 'base' });
    expect([cameTo(step), writes(opened.gitHub)]).toEqual([['fail', 'added'], ['POST 201']]);
  });
});

const onDefaultBranch: Readonly<Record<string, Event>> = {
  'a comment on it': (opened) => events.issueComment(opened.pull, main(opened)),
  'a check run of it': (opened) => events.checkRun([opened.pull], main(opened)),
  'a check suite of it': (opened) => events.checkRun([opened.pull], main(opened), 'check_suite'),
  'the workflow of a review of it': (opened) =>
    events.workflowRun(opened.pull, main(opened), 'pull_request_review'),
};

describe('an event of the default branch that names a pull request', () => {
  test.each(Object.entries(onDefaultBranch))(
    '%s: its head, by the base’s configuration',
    async (_, event) => {
      const opened = await openChange(change);
      const step = await run(opened, event, 'refs/pull/7/head');
      expect([cameTo(step), writes(opened.gitHub)]).toEqual([['fail', 'added'], ['POST 201']]);
    },
  );

  test.each(Object.entries(onDefaultBranch))('%s: nothing where main is checked out', async (_, event) => {
    const opened = await openChange(change);
    const step = await run(opened, event, 'refs/heads/main');
    expect([step.code, step.outputs, writes(opened.gitHub)]).toEqual([1, {}, []]);
    expect(step.stdout).toContain('the head of the pull request is not checked out');
  });

  test('a comment, without a token: no guess', async () => {
    const opened = await openChange(change);
    const event: Event = (one) => events.issueComment(one.pull, main(one));
    const step = await run(opened, event, 'refs/pull/7/head', { 'github-token': undefined });
    expect([step.code, step.outputs]).toEqual([1, {}]);
    expect(step.stdout).toContain('github-token: is required to find the pull request');
  });

  test('several pull requests: no guess', async () => {
    const opened = await openChange(change);
    const other = { ...opened.pull, number: 8 };
    const event: Event = (one) => events.checkRun([one.pull, other], main(one));
    const step = await run(opened, event, 'refs/pull/7/head');
    expect([step.code, step.outputs]).toEqual([1, {}]);
    expect(step.stdout).toContain('event check_run: contains 2 pull requests');
  });

  test('a comment on an issue names none', async () => {
    const opened = await openChange(change);
    const event: Event = (one) => {
      const { payload, ...rest } = events.issueComment(one.pull, main(one));
      return { ...rest, payload: { ...payload, issue: { number: 7 } } };
    };
    const step = await run(opened, event, 'refs/heads/main');
    expect([cameTo(step), writes(opened.gitHub)]).toEqual([['pass', undefined], []]);
  });
});

describe('config-from: base where nothing names a base is an error', () => {
  const withoutPull: Readonly<Record<string, Event>> = {
    push: (opened) => events.push({ before: opened.commits.base, after: main(opened) }),
    schedule: (opened) => events.schedule(main(opened)),
    workflow_dispatch: (opened) => events.workflowDispatch(main(opened)),
  };
  test.each(Object.entries(withoutPull))('%s', async (_, event) => {
    const opened = await openChange(change);
    const step = await run(opened, event, 'refs/heads/main', { 'config-from': 'base' });
    expect([step.code, step.outputs]).toEqual([1, {}]);
    expect(step.stdout).toContain('config-from: base: the event has no base');
  });

  test.each(Object.entries(withoutPull))('%s, not so without it', async (_, event) => {
    const opened = await openChange(change);
    expect((await run(opened, event, 'refs/heads/main')).outputs.verdict).toBe('pass');
  });

  test('a start by hand with base-ref has one', async () => {
    const opened = await openChange(change);
    const event: Event = ({ commits }) => events.workflowDispatch(commits.head);
    const inputs = { 'config-from': 'base', 'base-ref': 'main' };
    expect(cameTo(await run(opened, event, 'refs/pull/7/merge', inputs))).toEqual(['fail', 'added']);
  });

  test('on pull_request_target the base is what is checked out', async () => {
    const opened = await openChange(change);
    const event: Event = ({ pull }) => events.pullRequestTarget(pull);
    const step = await run(opened, event, 'refs/heads/main', { 'config-from': 'base' });
    expect(step.outputs.verdict).toBe('pass');
  });
});

describe('base-ref that a clone has only as a tag', () => {
  const shallow = async (tag: string, at: 'head' | 'main') => {
    const opened = await openChange(change);
    const { history, commits } = opened;
    history.git('update-ref', `refs/tags/${tag}`, at === 'head' ? commits.head : history.sha('main'));
    const folder = workspaceOf(opened, { ref: 'refs/pull/7/merge' });
    const { git } = await import('../support/git-run');
    git(
      folder,
      'fetch',
      '--quiet',
      '--depth=1',
      `file://${history.folder}`,
      `refs/tags/${tag}:refs/tags/${tag}`,
    );
    return { opened, folder };
  };
  const judge = ({ opened, folder }: Awaited<ReturnType<typeof shallow>>, ref: string, inputs: Inputs = {}) =>
    runOnPull(
      opened.gitHub,
      folder,
      events.triggerOf(events.workflowDispatch(opened.commits.merge), {
        inputs: {
          gate: undefined,
          'missing-denied': undefined,
          'config-from': 'base',
          'base-ref': ref,
          ...inputs,
        },
      }),
    );

  test.each(['main', 'origin/main'])('%s, pushed by the author, is no base', async (name) => {
    const step = await judge(await shallow(name, 'head'), name);
    expect([step.code, step.outputs]).toEqual([1, {}]);
    expect(step.stdout).toContain('it names different commits: refs/tags/');
  });

  test('a tag of the branch’s own commit is one', async () => {
    expect(cameTo(await judge(await shallow('main', 'main'), 'main'))).toEqual(['fail', 'added']);
  });

  test('a tag of another name is one', async () => {
    expect(cameTo(await judge(await shallow('v1', 'main'), 'v1'))).toEqual(['fail', 'added']);
  });

  test('GitHub alone looks the branch up as well', async () => {
    const opened = await openChange(change);
    const { history, commits } = opened;
    history.git('update-ref', 'refs/tags/main', commits.head);
    const folder = workspaceOf(opened, { ref: 'refs/pull/7/merge' });
    const both = { opened, folder };
    expect((await judge(both, 'main')).stdout).toContain(
      'it names different commits: refs/heads/main, refs/tags/main',
    );
    expect(cameTo(await judge(both, 'refs/heads/main'))).toEqual(['fail', 'added']);
  });
});
