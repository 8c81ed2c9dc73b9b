import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Change, openChange, reportOf, runOn, workspaceOf } from '../support/change';
import * as events from '../support/events';
import { newHistory } from '../support/git';
import { git } from '../support/git-run';
import { closeGitHubs } from '../support/github';
import { canary, readOnlyBot } from '../support/pull-request';
import { writeText } from '../support/records';
import { allow, type Inputs, only, runInstances, type Step } from '../support/repository';

afterAll(closeGitHubs);

const own = allow('ec2:RunInstances');
const purge = allow('ec2:RunInstances', 'sqs:Purge*');
const administrator = allow('ec2:RunInstances', '*');

const both: Inputs = { 'policy-file': 'a.json, b.json', gate: 'changed' };

/** The verdict, the codes of its reasons, and what is said of an action that the change adds by a wildcard. */
function cameTo(step: Step) {
  const report = reportOf(step);
  const added = only(report).actions.find(({ action }) => action === 'sqs:PurgeQueue');
  return [report.verdict, report.reasons.map(({ code }) => code), added?.introduced];
}

/** What stands at the base in place of a policy. */
const strange: Readonly<Record<string, string>> = {
  'is not JSON': `${own.slice(0, -1)},`,
  'is empty': '',
  'has no statements': '{"Version": "2012-10-17"}',
  'names a key twice': own.replace('"Effect"', '"Effect": "Deny", "Effect"'),
  'is not UTF-8': `${own}\xff`,
  'is larger than any policy': `${own}${' '.repeat(4 * 1024 * 1024)}`,
};

const bytesOf = (text: string) => (text.includes('\xff') ? Buffer.from(text, 'latin1') : text);

describe('a base policy that', () => {
  test.each(Object.entries(strange))('%s: the others are compared, and it is a doubt', async (_, text) => {
    const base = { 'a.json': own, 'b.json': bytesOf(text) };
    const run = async (head: Change['head'], inputs: Inputs = {}) => {
      const opened = await openChange({ base, head, records: [runInstances] });
      return runOn(opened, workspaceOf(opened, { depth: 0 }), { ...both, ...inputs });
    };
    expect(cameTo(await run({ 'b.json': own }))).toEqual(['inconclusive', ['base-unknown'], undefined]);
    expect(cameTo(await run({ 'a.json': purge, 'b.json': own }))).toEqual([
      'fail',
      ['over-granted', 'base-unknown'],
      'added',
    ]);
    const wide = await run({ 'b.json': administrator }, { 'max-over-granted': '100%' });
    expect(cameTo(wide).slice(0, 1)).toEqual(['fail']);
    expect(reportOf(wide).reasons.map(({ code }) => code)).toContain('administrator-access');
  });

  test('is one is compared as always', async () => {
    const base = { 'a.json': own, 'b.json': allow('ec2:Describe*') };
    const opened = await openChange({ base, head: { 'b.json': own }, records: [runInstances] });
    const step = await runOn(opened, workspaceOf(opened), both);
    expect(cameTo(step)).toEqual(['pass', [], undefined]);
  });

  test('is none, and that the change removes, is no wrong input', async () => {
    const base = { 'a.json': own, 'b.json': bytesOf(strange['is not UTF-8'] ?? '') };
    const opened = await openChange({ base, head: { 'b.json': null }, records: [runInstances] });
    const step = await runOn(opened, workspaceOf(opened), both);
    expect(cameTo(step)).toEqual(['inconclusive', ['base-unknown'], undefined]);
  });
});

/** A folder that git cannot use, as in a container whose user does not own it. */
function breakGit(folder: string): void {
  rmSync(join(folder, '.git'), { recursive: true });
  mkdirSync(join(folder, '.git'));
}

describe('a pull request with neither git nor a token', () => {
  test('is inconclusive, and not checked as no change at all', async () => {
    const opened = await openChange({
      base: { 'policy.json': own },
      head: { 'policy.json': allow('ec2:RunInstances', 'sqs:SendMessage') },
      records: [runInstances],
    });
    const folder = workspaceOf(opened);
    const inputs = { 'github-token': undefined, gate: 'changed' };
    breakGit(folder);
    const step = await runOn(opened, folder, inputs);
    expect([step.code, step.outputs.verdict]).toEqual([1, 'inconclusive']);
    expect(step.stdout).toContain('git cannot read the checkout, and there is no github-token');
  });

  test('cannot have the base’s configuration', async () => {
    const opened = await openChange({ base: { 'policy.json': own }, head: { 'policy.json': purge } });
    const folder = workspaceOf(opened);
    breakGit(folder);
    const inputs = { 'github-token': undefined, 'config-from': 'base' };
    const step = await runOn(opened, folder, inputs);
    expect([step.code, step.outputs]).toEqual([1, {}]);
    expect(step.stdout).toContain('config-from: base: cannot be read');
  });

  test('with a token GitHub tells', async () => {
    const opened = await openChange({
      base: { 'policy.json': own },
      head: { 'policy.json': purge },
      records: [runInstances],
    });
    const folder = workspaceOf(opened);
    breakGit(folder);
    expect(cameTo(await runOn(opened, folder, { gate: 'changed' }))).toEqual([
      'fail',
      ['over-granted'],
      'added',
    ]);
  });
});

test('a base that cannot be read is no doubt about a target that the change leaves alone', async () => {
  const opened = await openChange(
    { base: { 'policy.json': own }, head: { 'README.md': 'x\n' }, records: [runInstances] },
    { faults: [{ on: 'GET contents', does: '502' }] },
  );
  const step = await runOn(opened, workspaceOf(opened), { gate: 'all' });
  expect(cameTo(step)).toEqual(['pass', [], undefined]);
});

describe('a policy that a change links or configures to what no commit has', () => {
  const built = { 'build/p.json': administrator };
  const judge = async (change: Pick<Change, 'base' | 'head'>, inputs: Inputs) => {
    const opened = await openChange({ ...change, records: [runInstances] });
    const folder = workspaceOf(opened, { depth: 0 }, built);
    return reportOf(await runOn(opened, folder, { gate: 'changed', 'max-over-granted': '100%', ...inputs }));
  };
  const link = { linkTo: '../build/p.json' };

  test.each<readonly [string, Pick<Change, 'base' | 'head'>, Inputs]>([
    [
      'a file becomes a link',
      { base: { 'iam/p.json': own }, head: { 'iam/p.json': link } },
      { 'policy-file': 'iam/p.json' },
    ],
    [
      'a link more where the glob finds it',
      { base: { 'iam/a.json': own }, head: { 'iam/b.json': link } },
      { 'policy-file': 'iam/*.json' },
    ],
    [
      'a path more in the configuration',
      {
        base: { 'a.json': own, '.github/iam-drift.yml': 'policy-file: a.json\n' },
        head: { '.github/iam-drift.yml': 'policy-file: a.json, build/p.json\n' },
      },
      { 'policy-file': undefined },
    ],
  ])('%s: it is new', async (_, change, inputs) => {
    const { verdict, reasons } = await judge(change, inputs);
    expect([verdict, reasons.map(({ code }) => code)]).toEqual([
      'fail',
      expect.arrayContaining(['administrator-access']),
    ]);
  });

  test.each<readonly [string, Pick<Change, 'base' | 'head'>, Inputs]>([
    [
      'the path itself',
      { base: { 'a.json': own }, head: { 'a.json': purge } },
      { 'policy-file': 'build/p.json' },
    ],
    ['a glob', { base: { 'a.json': own }, head: { 'a.json': purge } }, { 'policy-file': 'build/*.json' }],
    [
      'the same link as before',
      { base: { 'iam/p.json': link }, head: { 'a.json': own } },
      { 'policy-file': 'iam/p.json' },
    ],
    [
      'the same folder link as before',
      { base: { iam: { linkTo: 'build' } }, head: { 'a.json': own } },
      { 'policy-file': 'iam/*.json' },
    ],
  ])('%s: nothing is said about before', async (_, change, inputs) => {
    const { reasons } = await judge(change, inputs);
    expect(reasons.map(({ code }) => code)).not.toContain('administrator-access');
  });
});

describe('policies in a submodule', () => {
  /** A pull request that moves the link of a submodule from one policy to another, as a runner checks it out. */
  async function linked(before: string, now: string, { depth = 0, checkedOut = true } = {}) {
    const library = newHistory({ 'README.md': 'x\n' });
    const first = library.commit({ 'p.json': before });
    const last = now === before ? first : library.commit({ 'p.json': now });
    const opened = await openChange({
      base: { iam: { submodule: first } },
      head: { iam: { submodule: last }, 'README.md': 'changed\n' },
      records: [runInstances],
    });
    const folder = workspaceOf(opened);
    const shallow = depth === 0 ? [] : [`--depth=${depth}`];
    if (checkedOut) git(folder, 'clone', '--quiet', ...shallow, `file://${library.folder}`, 'iam');
    return { opened, folder };
  }
  const judge = async (
    { opened, folder }: Awaited<ReturnType<typeof linked>>,
    file: string,
    more: Inputs = {},
  ) => runOn(opened, folder, { 'policy-file': file, gate: 'changed', ...more });

  describe.each(['iam/p.json', 'iam/*.json', '**/p.json'])('%s', (file) => {
    test('both commits of the link are compared', async () => {
      const step = await judge(await linked(own, purge), file);
      expect(cameTo(step)).toEqual(['fail', ['over-granted'], 'added']);
    });

    test('a commit that the clone lacks is a doubt', async () => {
      const step = await judge(await linked(own, purge, { depth: 1 }), file);
      expect(cameTo(step)).toEqual(['inconclusive', ['base-unknown'], undefined]);
      expect(step.stdout).toContain('this change updates the submodule iam');
    });

    test('a link that stays brings nothing', async () => {
      const step = await judge(await linked(purge, purge, { depth: 1 }), file, { gate: 'all' });
      expect(cameTo(step)).toEqual(['fail', ['over-granted'], 'existing']);
      expect(
        only(reportOf(await judge(await linked(purge, purge), file, { gate: 'all' }))).base,
      ).toBeDefined();
    });
  });

  test('a fork that moves the link is not let through for want of the base', async () => {
    const library = newHistory({ 'README.md': 'x\n' });
    const [first, last] = [library.commit({ 'p.json': own }), library.commit({ 'p.json': purge })];
    const opened = await openChange(
      {
        base: { iam: { submodule: first } },
        head: { iam: { submodule: last } },
        records: [runInstances],
        from: events.fromFork,
      },
      { tokens: { [canary]: readOnlyBot } },
    );
    const folder = workspaceOf(opened);
    git(folder, 'clone', '--quiet', '--depth=1', `file://${library.folder}`, 'iam');
    const step = await judge({ opened, folder }, 'iam/p.json');
    expect([step.code, ...cameTo(step)]).toEqual([1, 'inconclusive', ['base-unknown'], undefined]);
  });

  /** A pull request that adds a submodule, checked out or not. */
  async function added(at: string, checkedOut: boolean) {
    const library = newHistory({ 'p.json': own });
    const opened = await openChange({
      base: { 'iam/a.json': own },
      head: { [at]: { submodule: library.sha() }, 'iam/b.json': own },
      records: [runInstances],
    });
    const folder = workspaceOf(opened);
    if (checkedOut) git(folder, 'clone', '--quiet', `file://${library.folder}`, at);
    return { opened, folder };
  }

  test.each(['iam/**/*.json', 'iam/**', 'ia?/**/?.json'])(
    'one that the change adds where %s leads is a doubt unless it is checked out',
    async (globs) => {
      const step = await judge(await added('iam/new', false), globs);
      expect(cameTo(step).slice(0, 2)).toEqual(['inconclusive', ['base-unknown']]);
      expect(step.stdout).toContain('this change adds the submodule iam/new, which is not checked out');
      expect((await judge(await added('iam/new', true), globs)).outputs.verdict).toBe('pass');
    },
  );

  test('one that the change adds elsewhere is none', async () => {
    expect((await judge(await added('lib', false), 'iam/*.json')).outputs.verdict).toBe('pass');
  });

  test('a folder that is not checked out is not taken for the repository around it', async () => {
    const { opened, folder } = await linked(own, purge, { checkedOut: false });
    writeText(folder, 'iam/p.json', purge);
    const step = await judge({ opened, folder }, 'iam/p.json');
    expect(cameTo(step).slice(0, 2)).toEqual(['inconclusive', ['base-unknown']]);
  });
});
