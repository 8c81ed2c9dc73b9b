import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  branchesOf,
  branchOf,
  commitOn,
  committed,
  grantedOn,
  lastPull,
  moving,
  opening,
  openScheduled,
  pullsOf,
  runScheduled,
} from '../support/fix-pull-request';
import { gitBytes } from '../support/git-run';
import { closeGitHubs } from '../support/github';
import { addressOf, fileOn } from '../support/github-git-data';
import { bot } from '../support/pull-request';
import { allow, stopInstances } from '../support/repository';

afterAll(closeGitHubs);

const used = 'ec2:RunInstances';

describe('over several runs', () => {
  test('opened, left, updated, left to a person’s commit, closed by a person for good, opened anew for another suggestion', async () => {
    const scene = await openScheduled();
    const opened = await runScheduled(scene);
    const branch = branchOf(scene);
    expect(opened.written).toEqual(opening);
    expect(pullsOf(scene)).toEqual(['1 open']);
    expect(lastPull(scene)).toMatchObject({
      title: 'IAM policies: remove 2 unused actions',
      base: { ref: 'main' },
      user: { login: bot.login },
    });
    expect(grantedOn(scene, branch)).toEqual([used]);
    expect(scene.history.git('log', '--format=%an', `main..${branch}`)).toBe(bot.login);
    expect(branchesOf(scene)).toEqual([branch, 'main']);

    const left = await runScheduled(scene);
    expect([left.written, left.warnings]).toEqual([[], []]);

    scene.records.push(stopInstances);
    const updated = await runScheduled(scene);
    expect(updated.written).toEqual([...moving, 'PATCH pulls/1 200']);
    expect(grantedOn(scene, branch)).toEqual([used, 'ec2:StopInstances']);
    expect(scene.history.git('rev-list', '--count', `main..${branch}`)).toBe('1');
    expect(branchesOf(scene)).toEqual([branch, 'main']);
    expect(lastPull(scene).title).toBe('IAM policies: remove 1 unused action');

    const theirs = commitOn(scene, branch, { 'README.md': 'by a person\n' });
    const { body } = lastPull(scene);
    scene.records.pop();
    const foreign = await runScheduled(scene);
    expect(foreign.written).toEqual([]);
    expect(foreign.warnings).toEqual([expect.stringContaining(branch)]);
    expect([scene.history.sha(branch), lastPull(scene).body]).toEqual([theirs, body]);

    lastPull(scene).state = 'closed';
    scene.history.git('branch', '--quiet', '-D', branch);
    scene.records.push(stopInstances);
    const closed = await runScheduled(scene);
    expect([closed.written, closed.warnings]).toEqual([[], []]);
    expect(closed.said).toEqual([expect.stringContaining('closed by a person')]);
    expect(pullsOf(scene)).toEqual(['1 closed']);

    scene.records.pop();
    const anew = await runScheduled(scene);
    expect(anew.written).toEqual(opening);
    expect(pullsOf(scene)).toEqual(['1 closed', '2 open']);
    expect(grantedOn(scene, branch)).toEqual([used]);
  });

  test.concurrent('closed by a person, it stays closed when the files change elsewhere, and its branch is not touched', async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    const head = scene.history.sha(branchOf(scene));
    lastPull(scene).state = 'closed';
    scene.history.commit({
      'policy.json': `${allow(used, 'ec2:StopInstances', 'ec2:MonitorInstances')}\n`,
    });
    const { written, said } = await runScheduled(scene);
    expect([written, said.length]).toEqual([[], 1]);
    expect([pullsOf(scene), scene.history.sha(branchOf(scene))]).toEqual([['1 closed'], head]);
  });

  test('merged, the next suggestion is another pull request, and a squashed branch goes on', async () => {
    const scene = await openScheduled();
    scene.records.push(stopInstances);
    await runScheduled(scene);
    const branch = branchOf(scene);
    Object.assign(lastPull(scene), { state: 'closed', merged: true });
    scene.history.commit({ 'policy.json': allow(used, 'ec2:StopInstances') });
    expect((await runScheduled(scene)).written).toEqual([]);
    scene.records.pop();
    const { written } = await runScheduled(scene);
    expect(written).toEqual([...moving, 'POST pulls 201']);
    expect(pullsOf(scene)).toEqual(['1 merged', '2 open']);
    expect(scene.history.git('diff', '--name-only', `main...${branch}`)).toBe('policy.json');
  });

  test('merged and taken back, the same is suggested again', async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    const branch = branchOf(scene);
    Object.assign(lastPull(scene), { state: 'closed', merged: true });
    scene.history.merge(branch);
    scene.history.commit(committed);
    const { written } = await runScheduled(scene);
    expect(written).toEqual([...moving, 'POST pulls 201']);
    expect(grantedOn(scene, branch)).toEqual([used]);
  });

  test('closed with a word when nothing is left to fix, and opened anew when something is', async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    const before = lastPull(scene).body ?? '';
    scene.history.commit({ 'policy.json': allow(used) });
    const closed = await runScheduled(scene);
    expect(closed.written).toEqual(['PATCH pulls/1 200']);
    expect(lastPull(scene)).toMatchObject({
      state: 'closed',
      body: expect.stringContaining('No changes are left'),
    });
    expect(lastPull(scene).body).toContain(before.split('\n').slice(1).join('\n'));
    expect((await runScheduled(scene)).written).toEqual([]);
    scene.history.commit(committed);
    await runScheduled(scene);
    expect(pullsOf(scene)).toEqual(['1 closed', '2 open']);
  });

  test.concurrent('opened again by a person, it is left open', async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    scene.history.commit({ 'policy.json': allow(used) });
    await runScheduled(scene);
    lastPull(scene).state = 'open';
    const { written } = await runScheduled(scene);
    expect([written, pullsOf(scene)]).toEqual([[], ['1 open']]);
  });

  test.concurrent('thin evidence takes nothing back', async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    const thin = await runScheduled(scene, { 'min-observation': '85d', 'window-end': '2026-11-15' });
    expect(thin.outputs.verdict).toBe('inconclusive');
    expect([thin.written, pullsOf(scene)]).toEqual([[], ['1 open']]);
    expect(thin.said).toEqual([expect.stringContaining('gaps')]);
  });

  test.concurrent('closed as well when all of it came into use', async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    scene.records.push(stopInstances, ['2026-11-19T11:00:00Z', 'ec2', 'MonitorInstances']);
    const { written } = await runScheduled(scene);
    expect([written, pullsOf(scene)]).toEqual([['PATCH pulls/1 200'], ['1 closed']]);
  });
});

describe('the base branch moves', () => {
  test.concurrent('elsewhere: nothing is written', async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    scene.history.commit({ 'README.md': 'main went on\n' });
    expect((await runScheduled(scene)).written).toEqual([]);
  });

  test.concurrent('in the file: the branch is made anew from it, and merges without a conflict', async () => {
    const scene = await openScheduled();
    await runScheduled(scene);
    const branch = branchOf(scene);
    scene.history.commit({
      'README.md': 'main went on\n',
      'policy.json': allow(used, 'ec2:RebootInstances'),
    });
    const { written } = await runScheduled(scene);
    expect(written).toEqual([...moving, 'PATCH pulls/1 200']);
    expect(scene.history.git('log', '-1', '--format=%P', branch)).toBe(scene.history.sha('main'));
    expect(scene.history.git('diff', '--name-only', 'main', branch)).toBe('policy.json');
    scene.history.merge(branch);
    expect(grantedOn(scene, 'main')).toEqual([used]);
  });

  test.concurrent('and the run of an older commit takes nothing of it back', async () => {
    const scene = await openScheduled();
    const older = scene.history.sha('main');
    scene.history.commit({ 'policy.json': allow(used, 'ec2:RebootInstances') });
    await runScheduled(scene);
    const head = scene.history.sha(branchOf(scene));
    const { written, said } = await runScheduled(scene, {}, { commit: older });
    expect([written, scene.history.sha(branchOf(scene))]).toEqual([[], head]);
    expect(said).toEqual([expect.stringContaining('newer commit')]);
  });

  test.concurrent('while the run was on its way: what it judged is suggested', async () => {
    const scene = await openScheduled();
    const judged = scene.history.sha('main');
    scene.history.commit({ 'README.md': 'main went on\n' });
    const { written } = await runScheduled(scene, {}, { commit: judged });
    expect(written).toEqual(opening);
    expect(scene.history.git('log', '-1', '--format=%P', branchOf(scene))).toBe(judged);
  });
});

type Scene = Awaited<ReturnType<typeof openScheduled>>;

const ours = { name: bot.login, email: addressOf(bot) };
const person = { name: 'Mona Lisa', email: '1+mona@users.noreply.github.com' };

/** Puts another commit in the place of ours, with our message. */
function replace({ history }: Scene, branch: string, tree: string, author = ours, committer = author): void {
  const date = '2026-11-22T09:00:00Z';
  const env = {
    ...{ GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email, GIT_AUTHOR_DATE: date },
    ...{ GIT_COMMITTER_NAME: committer.name, GIT_COMMITTER_EMAIL: committer.email, GIT_COMMITTER_DATE: date },
  };
  const message = history.git('log', '-1', '--format=%B', branch);
  const args = ['commit-tree', '-p', history.sha('main'), '-m', message, `${tree}^{tree}`];
  const sha = gitBytes(history.folder, args, env).toString('utf8').trim();
  history.git('update-ref', `refs/heads/${branch}`, sha);
}

test.concurrent.each<[string, (scene: Scene, branch: string) => void]>([
  [
    'a merge by a person',
    ({ history }, branch) => {
      history.commit({ 'README.md': 'main went on\n' });
      history.checkout(branch);
      history.merge('main');
      history.checkout('main');
    },
  ],
  ['a commit of ours that was amended', (scene, branch) => replace(scene, branch, 'main')],
  ['a commit of ours that a person rebased', (scene, branch) => replace(scene, branch, branch, ours, person)],
  ['a person’s commit with our words', (scene, branch) => replace(scene, branch, branch, person, ours)],
])('%s is left alone', async (_, change) => {
  const scene = await openScheduled();
  await runScheduled(scene);
  const branch = branchOf(scene);
  change(scene, branch);
  const head = scene.history.sha(branch);
  scene.records.push(stopInstances);
  const { written, warnings } = await runScheduled(scene);
  expect([written, scene.history.sha(branch)]).toEqual([[], head]);
  expect(warnings).toEqual([expect.stringContaining(branch)]);
});

describe('files', () => {
  test.concurrent('of the usual config file are on the plain branch, whatever folder they lie in; one that is executable is omitted with a note', async () => {
    const config = `targets:
  - { name: one, principal-arn: "arn:aws:iam::111122223333:role/app/payments-api", policy-files: a/b/one.json }
  - { name: two, principal-arn: "arn:aws:iam::111122223333:role/app/payments-api", policy-files: two.json }
  - { name: run, principal-arn: "arn:aws:iam::111122223333:role/app/payments-api", policy-files: run.json }
`;
    const text = allow(used, 'ec2:StopInstances');
    const scene = await openScheduled({
      'a/b/one.json': text,
      'two.json': `${text}\r\n`,
      'run.json': text,
      '.github/iam-drift.yml': config,
    });
    scene.history.git('update-index', '--chmod=+x', 'run.json');
    scene.history.git(
      '-c',
      'user.name=M',
      '-c',
      'user.email=m@example.com',
      'commit',
      '--quiet',
      '-m',
      'Mode',
    );
    const none = { 'principal-arn': undefined, 'policy-file': undefined };
    const { written } = await runScheduled(scene, none);
    expect([written, branchOf(scene)]).toEqual([opening, 'iam-policy-drift/fix']);
    const on = (path: string) => fileOn(scene.history.folder, branchOf(scene), path);
    expect(on('two.json')).toEqual({ mode: '100644', text: expect.stringMatching(/\}\r\n$/) });
    expect(on('run.json')).toEqual({ mode: '100755', text });
    expect(on('a/b/one.json')?.mode).toBe('100644');
    expect(lastPull(scene).title).toBe('IAM policies: remove 2 unused actions');
    expect(lastPull(scene).body).toContain('### `one`');
    expect(lastPull(scene).body).toMatch(
      /`run\.json`.*it is executable, and the GitHub API can only commit files that are not executable/,
    );
    expect((await runScheduled(scene, none)).written).toEqual([]);
  });

  test.concurrent('that a step put in the place of a symbolic link are not written through it', async () => {
    const text = allow(used, 'ec2:StopInstances');
    const scene = await openScheduled({ 'real.json': text, 'policy.json': { linkTo: 'real.json' } });
    const prepare = (folder: string) => {
      rmSync(join(folder, 'policy.json'));
      writeFileSync(join(folder, 'policy.json'), text);
    };
    const { written, warnings } = await runScheduled(scene, {}, { prepare });
    expect(written).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('symbolic link')]);
  });

  test.concurrent('that are not committed as they were judged are left out', async () => {
    const scene = await openScheduled({ ...committed, '.gitattributes': 'policy.json text eol=crlf\n' });
    const { written, warnings } = await runScheduled(scene);
    expect(written).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('policy.json')]);
  });
});

test.concurrent('another run’s key has another branch and pull request', async () => {
  const scene = await openScheduled();
  await runScheduled(scene);
  await runScheduled(scene, { 'comment-key': 'second' });
  const [one, two] = scene.gitHub.pulls.map(({ head }) => head.ref);
  expect([pullsOf(scene), one === two]).toEqual([['1 open', '2 open'], false]);
  expect((await runScheduled(scene)).written).toEqual([]);
});

test.concurrent('nothing is asked of GitHub unless it is wanted, and nothing is written where nothing is suggested', async () => {
  const scene = await openScheduled({ 'policy.json': allow(used) });
  await runScheduled(scene, { 'fix-pull-request': 'false' });
  expect(scene.gitHub.requests).toEqual([]);
  const { written, warnings } = await runScheduled(scene);
  expect([written, warnings, scene.gitHub.requests.length]).toEqual([[], [], 1]);
});
