import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import * as events from '../support/events';
import { actionsCheckout, cloneOf, fetchedCheckout } from '../support/git';
import { git } from '../support/git-run';
import { closeGitHubs, type GitHub, type Setting } from '../support/github';
import { type Pull, pullOf } from '../support/github-pulls';
import { ask, openScene, scene } from '../support/github-scene';
import { bot, canary, readOnlyBot } from '../support/pull-request';

afterAll(closeGitHubs);

const parts = scene();
const { history, commits, one } = parts;
const open = (setting: Partial<Setting> = {}): Promise<GitHub> => openScene(parts, setting);

describe('commits and files come from git', () => {
  test('the same history has the same names everywhere', () => {
    expect(scene().commits).toEqual(commits);
    expect(git(history.folder, 'rev-list', '--parents', '-1', 'refs/pull/7/merge').split(' ')).toEqual([
      commits.merge,
      commits.base,
      commits.head,
    ]);
  });

  test('a comparison starts where the branches part', async () => {
    const gh = await open();
    const { body } = await ask(gh, 'GET ~/compare/main...changes');
    expect(body).toMatchObject({ status: 'diverged', ahead_by: 2, behind_by: 1, total_commits: 2 });
    expect(body.merge_base_commit.sha).toBe(history.sha('main~1'));
    const files = await ask(gh, 'GET ~/pulls/7/files?per_page=100');
    expect(body.files).toEqual(files.body);
    expect(body.files).toMatchObject([
      { filename: 'a/link.json', status: 'added' },
      { filename: 'a/policy.json', status: 'modified', additions: 2, deletions: 1 },
      { filename: 'big.json', status: 'added', sha: history.git('rev-parse', 'changes:big.json') },
      { filename: 'new/name.json', status: 'renamed', previous_filename: 'old.json', changes: 0 },
    ]);
    expect(body.files[1].patch).toMatch(/^@@ -17,7 \+17,8 @@ line 16\n line 17\n/);
    expect(body.files[3]).not.toHaveProperty('patch');
    expect(gh.violations).toEqual([]);
  });

  test('histories without a common commit have no comparison', async () => {
    const other = scene().history;
    other.git('checkout', '--quiet', '--orphan', 'alone');
    other.commit({ 'alone.txt': 'x' });
    const gh = await open({ repository: { folder: other.folder } });
    expect(await ask(gh, 'GET ~/compare/main...alone')).toMatchObject({ status: 404 });
  });

  test.each(['a/policy.json', 'a%2Fpolicy.json', 'a/link.json'])('the content of %s', async (path) => {
    const gh = await open();
    const { body } = await ask(gh, `GET ~/contents/${path}?ref=${commits.head}`);
    expect(Buffer.from(body.content, 'base64').toString()).toContain('line twenty');
    expect(body).toMatchObject({
      type: 'file',
      sha: history.git('rev-parse', 'changes:a/policy.json'),
    });
    expect(gh.violations).toEqual([]);
  });

  test('large files come without content, folders as lists, and what is not there not at all', async () => {
    const gh = await open();
    const big = await ask(gh, 'GET ~/contents/big.json?ref=changes');
    expect(big.body).toMatchObject({ encoding: 'none', content: '', size: 2 ** 20 + 1 });
    const top = await ask(gh, 'GET ~/contents?ref=changes');
    expect(top.body).toMatchObject([{ name: 'a', type: 'dir' }, { name: 'big.json' }, { name: 'new' }]);
    const folder = await ask(gh, 'GET ~/contents/a?ref=changes');
    expect(folder.body).toMatchObject([{ name: 'link.json', type: 'symlink' }, { name: 'policy.json' }]);
    const statuses = ['no.json', 'a/policy.json?ref=no', '..%2Fx'].map((path) =>
      ask(gh, `GET ~/contents/${path}`),
    );
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test('a tree is whole, or says that it is cut', async () => {
    const gh = await open({ repository: { folder: history.folder, treeLimit: 3 } });
    const cut = await ask(gh, `GET ~/git/trees/${commits.head}?recursive=1`);
    expect(cut.body.truncated).toBe(true);
    expect(cut.body.tree).toHaveLength(3);
    const whole = await ask(await open(), `GET ~/git/trees/${commits.head}?recursive=1`);
    const paths = ['a', 'a/link.json', 'a/policy.json', 'big.json', 'new', 'new/name.json'];
    expect(whole.body.tree.map(({ path }: { path: string }) => path)).toEqual(paths);
    expect(whole.body.truncated).toBe(false);
  });

  test('commits come newest first, in pages, and from a date on', async () => {
    const gh = await open();
    const first = await ask(gh, `GET ~/commits?sha=${commits.merge}&per_page=2`);
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(first.link) ?? [];
    const second = await ask(gh, `GET ${next}`);
    const shas = [...first.body, ...second.body].map(({ sha }) => sha);
    expect(shas).toEqual(history.git('rev-list', '--date-order', '--max-count=4', commits.merge).split('\n'));
    expect(first.body[0].parents.map(({ sha }: { sha: string }) => sha)).toEqual([
      commits.base,
      commits.head,
    ]);
    const late = await ask(gh, 'GET ~/commits?sha=main&since=2026-11-01T03:00:00Z');
    expect(late.body).toMatchObject([{ commit: { committer: { date: '2026-11-01T03:00:00Z' } } }]);
    expect(gh.violations).toEqual([]);
  });
});

describe('pull requests', () => {
  test('are found by their branch', async () => {
    const forked = events.fromFork({ number: 8, head: { sha: commits.head } });
    const closed = pullOf({ number: 6, state: 'closed' });
    const gh = await open({
      pulls: [closed, one, forked, events.fromFork({ number: 9, head: { repo: null } })],
    });
    const numbers = async (query: string) =>
      (await ask(gh, `GET ~/pulls?${query}`)).body.map(({ number }: Pull) => number);
    expect(await numbers('head=acme:changes&state=open')).toEqual([7]);
    expect(await numbers('head=somebody:changes')).toEqual([9, 8]);
    expect(await numbers('state=all')).toEqual([9, 8, 7, 6]);
    const { body } = await ask(gh, 'GET ~/pulls/8');
    expect(body).toMatchObject({
      head: { sha: commits.head, repo: { full_name: 'somebody/platform', fork: true } },
    });
    expect(gh.violations).toEqual([]);
  });
});

describe('permissions and faults', () => {
  test('a token has what its scopes say', async () => {
    const scopes = { contents: false, pulls: 'read' } as const;
    const statuses = async (token: Setting['tokens'][string]) => {
      const gh = await open({ tokens: { [canary]: token } });
      const calls = [
        ask(gh, 'GET ~/contents/a'),
        ask(gh, 'GET ~/pulls/7'),
        ask(gh, 'POST ~/pulls/7/reviews', { event: 'COMMENT', body: 'hm' }),
      ];
      return (await Promise.all(calls)).map(({ status }) => status);
    };
    expect(await statuses({ ...bot, scopes })).toEqual([403, 200, 403]);
    expect(await statuses(readOnlyBot)).toEqual([200, 200, 403]);
  });

  test.each<[NonNullable<Setting['faults']>[number]['on'], string]>([
    ['GET compare', 'compare/main...changes'],
    ['GET contents', 'contents/a'],
    ['GET tree', `git/trees/${commits.head}`],
    ['GET commits', 'commits'],
    ['GET pull', 'pulls/7'],
    ['GET pulls', 'pulls'],
    ['GET files', 'pulls/7/files'],
    ['GET reviews', 'pulls/7/comments'],
  ])('%s goes wrong, and nothing else does', async (on, location) => {
    const gh = await open({ faults: [{ on, times: 1, does: '502' }] });
    expect(await ask(gh, 'GET ~/issues/7/comments')).toMatchObject({ status: 200 });
    const response = () =>
      fetch(`${gh.origin}/repos/acme/platform/${location}`, {
        headers: { authorization: `Bearer ${canary}` },
      });
    expect([(await response()).status, (await response()).status]).toEqual([502, 200]);
  });
});

describe('work trees', () => {
  test('a checkout of a pull request has its merge alone; with depth 0 it has everything', () => {
    const shallow = actionsCheckout(history.folder, 'refs/pull/7/merge');
    expect(git(shallow, 'rev-parse', 'HEAD')).toBe(commits.merge);
    expect(git(shallow, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(git(shallow, 'rev-parse', '--is-shallow-repository')).toBe('true');
    expect(() => git(shallow, 'symbolic-ref', 'HEAD')).toThrow();
    const deep = actionsCheckout(history.folder, commits.head, 0);
    expect(git(deep, 'rev-list', '--count', 'HEAD')).toBe('3');
    const branch = actionsCheckout(history.folder, 'refs/heads/main', 2);
    expect(git(branch, 'symbolic-ref', '--short', 'HEAD')).toBe('main');
    expect(git(cloneOf(history.folder, { depth: 1 }), 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(git(cloneOf(history.folder), 'rev-list', '--count', 'origin/changes')).toBe('3');
  });

  test.each(['refs/pull/7/merge', 'refs/heads/changes', commits.head])(
    'a checkout of %s is what git fetches',
    (ref) => {
      const [made, fetched] = [actionsCheckout(history.folder, ref), fetchedCheckout(history.folder, ref, 1)];
      const seen = (folder: string) => [
        git(folder, 'cat-file', '--batch-all-objects', '--batch-check'),
        git(folder, 'for-each-ref'),
        git(folder, 'status', '--branch', '--porcelain=v2'),
        readFileSync(join(folder, '.git/shallow'), 'utf8'),
        readFileSync(join(folder, '.git/config'), 'utf8'),
        git(folder, 'fsck', '--strict'),
      ];
      expect(seen(made)).toEqual(seen(fetched));
    },
  );

  test('a payload has the shape of its pull request', () => {
    const forked = events.fromFork({ head: { sha: commits.head }, draft: true });
    const { payload, env } = events.pullRequest(forked, { action: 'opened', merge: commits.merge });
    expect(payload).toMatchObject({
      number: 7,
      pull_request: { draft: true, head: { repo: { full_name: 'somebody/platform', fork: true } } },
    });
    expect(env).toMatchObject({ GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: commits.merge });
    expect(events.workflowRun(forked, commits.base).payload).toMatchObject({
      workflow_run: { event: 'pull_request', head_sha: commits.head, pull_requests: [] },
    });
  });
});
