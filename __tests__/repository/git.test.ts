import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openCheckout } from '../../src/repository/checkout';
import { GitRepository } from '../../src/repository/git';
import { actionsCheckout, type History, newHistory } from '../support/git';

describe('the commit that a name means', () => {
  const answers: readonly (readonly [string, string, (history: History, old: string) => void, string])[] = [
    ['a branch', 'main', () => {}, 'head'],
    ['a branch of the remote alone', 'release', ref('refs/remotes/origin/release'), 'old'],
    ['a branch named with its remote', 'origin/release', ref('refs/remotes/origin/release'), 'old'],
    ['a tag', 'v1', ref('refs/tags/v1'), 'old'],
    ['a branch and a tag of one commit', 'main', ref('refs/tags/main', 'HEAD'), 'head'],
    ['a full name beside a tag of the short one', 'refs/heads/main', ref('refs/tags/main'), 'head'],
    ['an expression', 'HEAD~1', () => {}, 'old'],
    ['a branch and a pushed tag', 'main', ref('refs/tags/main'), 'refs/heads/main, refs/tags/main'],
    [
      'a branch of the remote, and an older local one',
      'main',
      ref('refs/remotes/origin/main'),
      'refs/remotes/origin/main, refs/heads/main',
    ],
  ];

  test.each(answers)('%s', async (_, name, prepare, wanted) => {
    const { history, old } = twoCommits();
    prepare(history, old);
    const found = await meaning(history, name);
    const named = { [history.sha()]: 'head', [old]: 'old' };
    expect(named[found] ?? found).toBe(
      wanted.includes('/') ? `it names different commits: ${wanted}` : wanted,
    );
  });

  test('an id is that commit, whatever tag has the same name', async () => {
    const { history, old } = twoCommits();
    history.git('update-ref', `refs/tags/${old}`, 'HEAD');
    expect(await meaning(history, old)).toBe(old);
  });

  test('an abbreviated id with a tag of the same name is ambiguous', async () => {
    const { history, old } = twoCommits();
    const short = old.slice(0, 9);
    history.git('update-ref', `refs/tags/${short}`, 'HEAD');
    expect(await meaning(history, short)).toMatch(/^it names different commits: refs\/tags\//);
    expect(await meaning(history, old.slice(0, 10))).toBe(old);
  });
});

test('two merge bases are no base', async () => {
  const history = newHistory();
  history.branch('feature');
  const [one] = [history.commit({ a: 'feature' })];
  history.checkout('main');
  const two = history.commit({ b: 'main' });
  history.merge(one);
  history.checkout('feature');
  history.merge(two);
  const against = { kind: 'pull-request', head: history.sha(), base: history.sha('main') } as const;
  const checkout = await openCheckout({ root: history.folder, against });
  expect(checkout?.base).toEqual({ problem: 'the two have 2 merge bases' });
});

test('nothing that a repository configures is run', async () => {
  const history = newHistory();
  history.commit({ '.gitattributes': '* diff=spy filter=spy\n', 'a.json': '{}' });
  const [mark, spy] = [join(history.folder, 'ran'), join(history.folder, '.git/spy')];
  writeFileSync(spy, `#!/bin/sh\necho "$0 $*" >> '${mark}'\nexit 1\n`);
  chmodSync(spy, 0o755);
  for (const key of commandKeys) history.git('config', key, spy);
  // What git itself would run, so that the test can fail.
  try {
    history.git('status');
  } catch {}
  expect(existsSync(mark)).toBe(true);
  rmSync(mark);
  await useAll(history);
  expect(existsSync(mark)).toBe(false);
});

/** Every setting of git 2.x whose value is a command (git-config(1)). */
const commandKeys = [
  ...['core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.editor', 'core.askPass', 'core.gitProxy'],
  ...[
    'core.alternateRefsCommand',
    'sequence.editor',
    'diff.external',
    'diff.spy.command',
    'diff.spy.textconv',
  ],
  ...['filter.spy.clean', 'filter.spy.smudge', 'filter.spy.process', 'merge.spy.driver', 'gpg.program'],
  ...['credential.helper', 'uploadpack.packObjectsHook', 'interactive.diffFilter', 'pager.log', 'pager.diff'],
  ...['difftool.spy.cmd', 'mergetool.spy.cmd', 'trailer.spy.cmd', 'remote.origin.vcs', 'browser.spy.cmd'],
  ...[
    'gpg.ssh.program',
    'sendemail.smtpServer',
    'tar.tar.gz.command',
    'submodule.spy.update',
    'alias.ls-tree',
  ],
];

/** Every question that is asked of git. */
async function useAll(history: History): Promise<void> {
  const git = new GitRepository(history.folder);
  const head = await git.head();
  const [parent = ''] = await git.parents(head);
  await git.resolve('main');
  await git.mergeBase(parent, head);
  await git.read(head, 'a.json');
  await git.list(head);
  await git.differences(parent, head);
  await git.lineOf(head, 0);
}

function twoCommits(): { readonly history: History; readonly old: string } {
  const history = newHistory();
  const old = history.sha();
  history.commit({ a: 'a' });
  return { history, old };
}

function ref(name: string, to?: string): (history: History, old: string) => void {
  return (history, old) => void history.git('update-ref', name, to ?? old);
}

/** The id, or why there is none. */
function meaning({ folder }: History, name: string): Promise<string> {
  return new GitRepository(folder).resolve(name).catch((error: Error) => error.message);
}

describe('whether a file stood in the repository before', () => {
  const id = async (history: History, path: string) =>
    (await new GitRepository(history.folder).read(history.sha(), path))?.id ?? '';

  test.each<readonly [string, (history: History) => void, boolean]>([
    ['nothing like it', () => {}, false],
    ['another content at another path', (history) => history.commit({ 'other.json': 'other\n' }), false],
    ['the same path, long ago', (history) => comesAndGoes(history, 'policy.json', 'other\n'), true],
    ['the same content elsewhere', (history) => history.commit({ 'other.json': 'policy\n' }), true],
    [
      'the same content elsewhere, long ago',
      (history) => comesAndGoes(history, 'other.json', 'policy\n'),
      true,
    ],
    ['a path that reads like an option', (history) => history.commit({ '--all': 'x\n' }), false],
  ])('%s', async (_, prepare, known) => {
    const history = newHistory({ 'README.md': 'x\n' });
    prepare(history);
    const before = history.sha();
    history.commit({ 'policy.json': 'policy\n' });
    const contents = [await id(history, 'policy.json')];
    const repository = new GitRepository(history.folder);
    expect(await repository.everHad(before, { paths: ['policy.json'], contents })).toBe(known);
  });

  test('is not known of a shallow clone', async () => {
    const history = newHistory({ 'README.md': 'x\n' });
    history.commit({ 'policy.json': 'policy\n' });
    const clone = new GitRepository(actionsCheckout(history.folder, 'refs/heads/main', 1));
    await expect(clone.everHad(history.sha(), { paths: ['policy.json'], contents: [] })).rejects.toThrow(
      'shallow',
    );
  });
});

function comesAndGoes(history: History, path: string, text: string): void {
  history.commit({ [path]: text });
  history.commit({ [path]: null });
}
