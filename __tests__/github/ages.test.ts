import { afterAll, describe, expect, test } from '@jest/globals';
import { reportOf } from '../support/change';
import * as events from '../support/events';
import { actionsCheckout, cloneOf, type Files, newHistory } from '../support/git';
import { closeGitHubs } from '../support/github';
import { github, runOnPull } from '../support/pull-request';
import { background, writeLog } from '../support/records';
import { allow, type Inputs, only, runInstances } from '../support/repository';

afterAll(closeGitHubs);

const wanted = 'ec2:StopInstances';
const with_ = (...actions: string[]): Files => ({ 'policy.json': allow('ec2:RunInstances', ...actions) });
const without = with_();

/** One commit to main: how many days before the window's end, and what it does; `merged` comes by a merge commit. */
interface Commit {
  readonly daysAgo: number;
  readonly files: Files;
  /** When the commit was made that the merge brings. */
  readonly madeDaysAgo?: number;
}

const noise = (daysAgo: number): Commit => ({ daysAgo, files: { [`notes/${daysAgo}.md`]: 'x' } });

const cases: Readonly<Record<string, readonly [readonly Commit[], string, Inputs?]>> = {
  'granted long ago is judged': [[{ daysAgo: 200, files: with_(wanted) }], 'never called'],
  'granted 29 days ago is too young': [
    [{ daysAgo: 200, files: without }, noise(60), { daysAgo: 29, files: with_(wanted) }, noise(9)],
    'granted 29 days ago',
  ],
  'granted 30 days ago is judged': [
    [
      { daysAgo: 200, files: without },
      { daysAgo: 30, files: with_(wanted) },
    ],
    'never called',
  ],
  'made long ago and merged 5 days ago is 5 days old': [
    [{ daysAgo: 200, files: without }, { daysAgo: 5, madeDaysAgo: 80, files: with_(wanted) }, noise(1)],
    'granted 5 days ago',
  ],
  'granted by a wildcard before it was named is as old as the wildcard': [
    [
      { daysAgo: 200, files: with_('ec2:St*') },
      { daysAgo: 5, files: with_('ec2:StartInstances', wanted) },
    ],
    'never called',
  ],
  'granted long ago, taken away and granted anew is as old as at first': [
    [
      { daysAgo: 200, files: with_(wanted) },
      { daysAgo: 20, files: without },
      { daysAgo: 6, files: with_(wanted) },
    ],
    'never called',
  ],
  'in a file that was moved 5 days ago is as old as in the old place': [
    [
      { daysAgo: 200, files: { 'iam/old.json': allow('ec2:RunInstances', wanted) } },
      { daysAgo: 5, files: { 'policy.json': { movedFrom: 'iam/old.json' } } },
    ],
    'never called',
  ],
  'of a policy that did not parse for a while is as old as before': [
    [
      { daysAgo: 200, files: with_(wanted) },
      { daysAgo: 12, files: { 'policy.json': '{ "Statement": ' } },
      { daysAgo: 11, files: with_(wanted) },
    ],
    'never called',
  ],
  'is judged however young where there is no grace': [
    [
      { daysAgo: 200, files: without },
      { daysAgo: 5, files: with_(wanted) },
    ],
    'never called',
    { 'new-grant-grace': '0d' },
  ],
};

const end = Date.UTC(2026, 10, 21, 23, 59, 59);
const at = (daysAgo: number) => new Date(end - daysAgo * 86_400_000).toISOString();

function historyOf(commits: readonly Commit[]) {
  const history = newHistory();
  for (const { daysAgo, madeDaysAgo, files } of commits) {
    if (madeDaysAgo === undefined) {
      history.commit(files, { date: at(daysAgo) });
      continue;
    }
    history.branch(`topic-${daysAgo}`);
    history.commit(files, { date: at(madeDaysAgo) });
    history.checkout('main');
    history.merge(`topic-${daysAgo}`, {}, { date: at(daysAgo) });
  }
  return history;
}

describe('an action that is named and not used, on main', () => {
  test.each(
    Object.entries(cases).flatMap(([name, one]) => [
      [`${name} (git)`, one, 0] as const,
      [`${name} (GitHub, the clone has one commit)`, one, 1] as const,
    ]),
  )('%s', async (_, [commits, reason, inputs = {}], depth) => {
    const history = historyOf(commits);
    const gh = await github({ repository: { folder: history.folder } });
    const { folder: origin } = history;
    const folder = depth === 0 ? cloneOf(origin) : actionsCheckout(origin, 'refs/heads/main', depth);
    writeLog(folder, [runInstances, ...background]);
    const given = { 'new-grant-grace': '30d', ...inputs };
    const trigger = events.triggerOf(events.schedule(history.sha()), { inputs: given });
    const step = await runOnPull(gh, folder, trigger);
    const found = only(reportOf(step)).actions.find(({ action }) => action === wanted);
    expect(found?.reason.split(';')[0]).toBe(reason);
    if (depth === 0) expect(gh.requests).toEqual([]);
  });

  test('is judged like any other where nobody knows its age, and that is said', async () => {
    const history = historyOf([{ daysAgo: 5, files: with_(wanted) }]);
    const gh = await github({ faults: [{ on: 'any request', does: { status: 403, body: {} } }] });
    const folder = actionsCheckout(history.folder, 'refs/heads/main', 1);
    writeLog(folder, [runInstances, ...background]);
    const step = await runOnPull(gh, folder, events.triggerOf(events.schedule(history.sha())));
    const { actions, notes } = only(reportOf(step));
    expect(actions.map(({ action, state }) => [action, state])).toEqual([[wanted, 'over-granted']]);
    expect(notes.map(({ message }) => message)).toEqual([
      expect.stringMatching(/since when actions are granted is not known \(the clone .*contents: read\)/),
    ]);
  });
});
