import { afterAll, describe, expect, test } from '@jest/globals';
import * as events from '../support/events';
import { grantedOn, lastPull, openScheduled, pullsOf, runScheduled } from '../support/fix-pull-request';
import { actionsCheckout } from '../support/git';
import { closeGitHubs, type GitHub } from '../support/github';
import { canary, environment, warnings } from '../support/pull-request';
import { background, writeLog } from '../support/records';
import { allow, type Inputs, runInstances, runStep } from '../support/repository';

afterAll(closeGitHubs);

const used = 'ec2:RunInstances';

const writesOf = ({ requests }: GitHub, from: number) =>
  requests.slice(from).filter(({ method, path }) => method !== 'GET' && path !== '/graphql');

describe('a run of the default branch that stands on something else', () => {
  const keeps: Inputs = { 'github-token': canary, 'fix-pull-request': 'true', 'tracking-issue': 'true' };

  /** Runs where drift stands on main: on a commit of main or of another branch, for an event about main. */
  async function runOn(which: 'feature' | 'older', event: (sha: string) => events.GitHubEvent) {
    const scene = await openScheduled();
    const older = scene.history.sha('main');
    scene.history.branch('feature');
    const feature = scene.history.commit({ 'policy.json': allow(used) });
    scene.history.checkout('main');
    const main = which === 'older' ? scene.history.commit({ 'policy.json': allow(used) }) : older;
    const commit = which === 'older' ? older : feature;
    const folder = actionsCheckout(scene.history.folder, commit, 0);
    writeLog(folder, [...scene.records, ...background]);
    const { event: name, payload, env } = event(which === 'older' ? older : main);
    const trigger = { event: name, payload: JSON.stringify(payload), env };
    const before = scene.gitHub.requests.length;
    const step = await runStep(folder, keeps, environment(scene.gitHub, trigger));
    return { written: writesOf(scene.gitHub, before), warnings: warnings(step) };
  }

  test('another branch is checked out: nothing is written, and that is said', async () => {
    const { written, warnings: said } = await runOn('feature', events.workflowDispatch);
    expect(written).toEqual([]);
    expect(said.join('\n')).toMatch(/is checked out, and the run is about .*nothing is written/);
  });

  test('a push that is not the newest any more leaves it to the run of the newest', async () => {
    const { written, warnings: said } = await runOn('older', (sha) =>
      events.push({ before: sha, after: sha }),
    );
    expect(written).toEqual([]);
    expect(said.join('\n')).toMatch(
      /main is now at .*: the run of that commit updates the tracking issue and the fix pull request/,
    );
  });
});

test('a file that a target shares which is not picked loses nothing', async () => {
  const target = (name: string, role: string) =>
    `  - { name: ${name}, principal-arn: "arn:aws:iam::111122223333:role/${role}", policy-files: shared.json }`;
  const config = `targets:\n${target('one', 'app/payments-api')}\n${target('two', 'other-api')}\n`;
  const files = {
    'shared.json': allow(used, 'ec2:StopInstances', 'ec2:RebootInstances'),
    '.github/iam-drift.yml': config,
  };
  const stop = ['2026-11-19T10:00:00Z', 'ec2', 'StopInstances', { by: 'other-api' }] as const;
  const scene = await openScheduled(files, [runInstances, stop]);
  const none: Inputs = { 'principal-arn': undefined, 'policy-file': undefined };
  const one = await runScheduled(scene, { ...none, target: 'one' });
  expect({ written: one.written, pulls: pullsOf(scene) }).toEqual({ written: [], pulls: [] });
  expect(one.summary).toContain('target "two", which this run does not check, shares it');
  await runScheduled(scene, none);
  const granted = grantedOn(scene, lastPull(scene).head.ref, 'shared.json');
  expect(granted).toEqual([used, 'ec2:StopInstances']);
});
