import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { reportOf } from '../support/change';
import * as events from '../support/events';
import { actionsCheckout, cloneOf, type Files, newHistory } from '../support/git';
import { git, gitBytes } from '../support/git-run';
import { closeGitHubs } from '../support/github';
import { github, runOnPull } from '../support/pull-request';
import { background, type ShortRecord, writeLog, writeText } from '../support/records';
import {
  allow,
  check,
  type Inputs,
  judged,
  runInstances,
  type Step,
  type Target,
} from '../support/repository';

afterAll(closeGitHubs);

const removed = 'ec2:StopInstances';
const with_ = (...actions: string[]): Files => ({ 'policy.json': allow('ec2:RunInstances', ...actions) });
const windows = (text: string) => text.replaceAll('\n', '\r\n');
const policy = { 'policy-file': 'policy.json' };

const end = Date.UTC(2026, 10, 21, 23, 59, 59);
const at = (daysAgo: number) => new Date(end - daysAgo * 86_400_000).toISOString().replace('.000Z', 'Z');

/** One commit to main, so many days before the window's end. */
type Commit = readonly [daysAgo: number, files: Files];

function historyOf(commits: readonly Commit[]) {
  const history = newHistory();
  for (const [daysAgo, files] of commits) history.commit(files, { date: at(daysAgo) });
  return history;
}

const rejected = (daysAgo: number, event = 'StopInstances'): ShortRecord => {
  const fields = { errorCode: 'Client.UnauthorizedOperation', errorMessage: 'You are not authorized.' };
  return [at(daysAgo), 'ec2', event, fields];
};
const allowed = (daysAgo: number): ShortRecord => [at(daysAgo), 'ec2', 'StopInstances'];

const granted: Commit = [200, with_(removed)];
const removal: Commit = [5, with_()];

interface Removed {
  readonly removedAt: string;
  readonly filesSince: string;
  readonly patch: string;
  readonly actions: readonly { readonly action: string; readonly denied?: number; readonly last: string }[];
}

interface Case {
  readonly commits: readonly Commit[];
  readonly records: readonly ShortRecord[];
  /** `action, removed N days ago, denied how often, what became of the files` */
  readonly found: readonly string[];
  readonly inputs?: Inputs;
  /** Run on a clone of one commit as well: GitHub has the others. */
  readonly shallow?: true;
}

const cases: Readonly<Record<string, Case>> = {
  'is reported with the day and how often': {
    shallow: true,
    commits: [granted, removal],
    records: [rejected(3), rejected(1), runInstances],
    found: ['ec2:StopInstances 5 2 same'],
  },
  'that was refused before its removal only is not reported': {
    commits: [granted, removal],
    records: [rejected(6), runInstances],
    found: [],
  },
  'that was refused before and after, and succeeded before, has no count': {
    commits: [granted, removal],
    records: [rejected(9), allowed(8), rejected(1), runInstances],
    found: ['ec2:StopInstances 5 ? same'],
  },
  'that was refused before and after, and never succeeded, is not reported': {
    commits: [granted, removal],
    records: [rejected(9), rejected(1), runInstances],
    found: [],
  },
  'that succeeds since is not reported': {
    commits: [granted, removal],
    records: [allowed(1), runInstances],
    found: [],
  },
  'is reported until 14 days after': {
    commits: [granted, [13.9, with_()]],
    records: [rejected(1), runInstances],
    found: ['ec2:StopInstances 13.9 1 same'],
  },
  'is not reported any more after 14 days': {
    commits: [granted, [14.1, with_()]],
    records: [rejected(1), runInstances],
    found: [],
  },
  'is not reported any more after 14 days, however far back the history is read for another action': {
    commits: [
      [200, with_(removed, 'ec2:RebootInstances')],
      [14.1, with_('ec2:RebootInstances')],
    ],
    records: [rejected(1), runInstances],
    found: [],
  },
  'that was never granted is missing and no removal': {
    commits: [
      [200, with_()],
      [5, with_('ec2:StartInstances')],
    ],
    records: [rejected(1), runInstances],
    found: [],
  },
  'that was granted again is not reported': {
    commits: [granted, removal, [2, with_(removed)]],
    records: [rejected(3), runInstances],
    found: [],
  },
  'that was removed twice counts from the last time': {
    commits: [granted, [12, with_()], [8, with_(removed)], removal],
    records: [rejected(10), allowed(7), rejected(1), runInstances],
    found: ['ec2:StopInstances 5 ? same'],
  },
  'that a narrowed wildcard left out is reported': {
    commits: [
      [200, with_('ec2:St*')],
      [5, with_('ec2:StartInstances')],
    ],
    records: [rejected(1), runInstances],
    found: ['ec2:StopInstances 5 1 same'],
  },
  'of a file that changed since elsewhere is reported with a patch that fits': {
    commits: [
      [200, with_(removed, 'sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 's3:GetObject')],
      [5, with_('sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 's3:GetObject')],
      [2, with_('sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 's3:PutObject')],
    ],
    records: [rejected(1), runInstances],
    found: ['ec2:StopInstances 5 1 changed'],
  },
  'of a file that changed since around it is reported with a patch that does not fit': {
    commits: [granted, removal, [2, { 'policy.json': allow('ec2:*Images', 'ec2:RunInstances') }]],
    records: [rejected(1), runInstances],
    found: ['ec2:StopInstances 5 1 conflicts'],
  },
  'of a file whose line ends changed since is reported with a patch that does not fit': {
    commits: [granted, removal, [2, { 'policy.json': windows(allow('ec2:RunInstances')) }]],
    records: [rejected(1), runInstances],
    found: ['ec2:StopInstances 5 1 conflicts'],
  },
  'of a file with the line ends of Windows is reported with a patch that fits': {
    commits: [
      [200, { 'policy.json': windows(allow('ec2:RunInstances', removed)) }],
      [5, { 'policy.json': windows(allow('ec2:RunInstances')) }],
    ],
    records: [rejected(1), runInstances],
    found: ['ec2:StopInstances 5 1 same'],
  },
  'by a merge that took a whole file away is reported': {
    shallow: true,
    commits: [
      [200, { 'policy.json': allow('ec2:RunInstances'), 'more.json': allow(removed) }],
      [5, { 'more.json': null }],
    ],
    records: [rejected(1), runInstances],
    inputs: { 'policy-file': '*.json' },
    found: ['ec2:StopInstances 5 1 same'],
  },
  'in a file that was moved since is reported under its name of today': {
    shallow: true,
    commits: [
      [200, { 'old.json': allow('ec2:RunInstances', 's3:GetObject', removed) }],
      [5, { 'old.json': allow('ec2:RunInstances', 's3:GetObject') }],
      [2, { 'policy.json': { movedFrom: 'old.json' } }],
    ],
    records: [rejected(1), runInstances],
    found: ['ec2:StopInstances 5 1 same'],
  },
  'by two merges is reported with both': {
    commits: [[200, with_(removed, 'ec2:StartInstances')], [9, with_('ec2:StartInstances')], removal],
    records: [rejected(2), rejected(1, 'StartInstances'), runInstances],
    found: ['ec2:StartInstances 5 1 same', 'ec2:StopInstances 9 1 same'],
    shallow: true,
  },
};

function removedIn(step: Step): readonly Removed[] {
  return reportOf(step).targets.flatMap(
    ({ deniedAfterRemoval: found = [] }: Target & { deniedAfterRemoval?: Removed[] }) => found,
  );
}

function linesOf(removals: readonly Removed[]): string[] {
  return removals.flatMap(({ removedAt, filesSince, actions }) => {
    const days = Math.round((end - Date.parse(removedAt)) / 8_640_000) / 10;
    return actions.map(({ action, denied }) => `${action} ${days} ${denied ?? '?'} ${filesSince}`);
  });
}

describe('an action that is refused after a change removed it', () => {
  test.each(
    Object.entries(cases).flatMap(([name, one]) => [
      [`${name} (git)`, one, 0] as const,
      ...(one.shallow === true ? [[`${name} (GitHub, the clone has one commit)`, one, 1] as const] : []),
    ]),
  )('%s', async (_, { commits, records, found, inputs = policy }, depth) => {
    const history = historyOf(commits);
    const gh = await github({ repository: { folder: history.folder } });
    const { folder: origin } = history;
    const folder = depth === 0 ? cloneOf(origin) : actionsCheckout(origin, 'refs/heads/main', depth);
    writeLog(folder, [...records, ...background]);
    const trigger = events.triggerOf(events.schedule(history.sha()), { inputs });
    const removals = removedIn(await runOnPull(gh, folder, trigger));
    expect(linesOf(removals)).toEqual(found);
    if (depth === 0) expect(gh.requests).toEqual([]);
    for (const { patch, filesSince } of removals) {
      const apply = () => gitBytes(folder, ['apply', patchIn(folder, patch)]);
      if (filesSince === 'conflicts') expect(apply).toThrow();
      else expect(apply).not.toThrow();
    }
  });
});

function patchIn(folder: string, patch: string): string {
  writeText(folder, 'undo.patch', patch);
  return 'undo.patch';
}

async function run(commits: readonly Commit[], depth = 0, setting: Parameters<typeof github>[0] = {}) {
  const history = historyOf(commits);
  const gh = await github({ repository: { folder: history.folder }, ...setting });
  const { folder: origin } = history;
  const folder = depth === 0 ? cloneOf(origin) : actionsCheckout(origin, 'refs/heads/main', depth);
  return { folder, gh, trigger: events.triggerOf(events.schedule(history.sha()), { inputs: policy }) };
}

describe('a removal that was refused', () => {
  test('stands above everything else, and its patch brings back what was there', async () => {
    const { folder, gh, trigger } = await run([granted, removal]);
    writeLog(folder, [rejected(1), runInstances, ...background]);
    const step = await runOnPull(gh, folder, trigger);
    const title = /⛔ .*1 action denied since its removal/;
    expect(step.summary.split('\n')[0]).toMatch(title);
    expect(readFileSync(step.outputs['report-markdown'] ?? '', 'utf8').split('\n')[0]).toMatch(title);
    expect(step.summary).toContain('+        "ec2:StopInstances"');
    expect(step.stdout).toContain('+        "ec2:StopInstances"');
    expect(step.stdout.indexOf('denied once')).toBeLessThan(step.stdout.indexOf('IAM drift in'));
    const [found] = removedIn(step);
    git(folder, 'apply', patchIn(folder, found?.patch ?? ''));
    expect(readFileSync(join(folder, 'policy.json'), 'utf8')).toBe(allow('ec2:RunInstances', removed));
  });

  test('is said with what its patch also takes away', async () => {
    const brought = ['Reboot', 'Start', 'Monitor', 'Unmonitor', 'Describe', 'Terminate'];
    const names = brought.map((verb) => `ec2:${verb}Instances`);
    const { folder, gh, trigger } = await run([granted, [5, with_(...names)]]);
    writeLog(folder, [rejected(1), runInstances, ...background]);
    const { summary } = await runOnPull(gh, folder, trigger);
    expect(summary).toMatch(
      /```\n\nThis also removes (`ec2:\w+`, ){4}`ec2:\w+`( and 1 more|, `ec2:\w+`)\.\n/,
    );
  });

  test('is said at a terminal, too, and with its acceptance not', async () => {
    const { folder } = await run([granted, removal]);
    writeLog(folder, [rejected(1), runInstances, ...background]);
    expect((await check(folder)).stdout.split('\n')[0]).toMatch(/1 action denied since its removal/);
    const entry = `accept:\n  - { action: ${removed}, reason: meant to fail, expires: 2099-12-31 }\n`;
    writeText(folder, '.github/iam-drift.yml', entry);
    expect((await check(folder)).stdout).not.toContain('since its removal');
  });

  test('is not looked for where nobody commits policies, and that needs no word', async () => {
    const { folder } = await run([granted]);
    writeText(folder, 'policy.json', allow('ec2:RunInstances'));
    writeLog(folder, [rejected(1), runInstances, ...background]);
    const { stdout } = await check(folder);
    expect(stdout).toContain(removed);
    expect(stdout).not.toContain('removed');
    writeText(folder, 'new.json', allow('ec2:RunInstances'));
    const uncommitted = await check(folder, { 'policy-file': 'new.json' });
    expect(uncommitted.stdout).toContain(removed);
    expect(uncommitted.stdout).not.toContain('removed lately');
  });

  test('is not looked for where there is a change to judge', async () => {
    const { folder } = await run([granted, removal, [2, with_('ec2:StartInstances')]]);
    writeLog(folder, [rejected(1), runInstances, ...background]);
    const { stdout } = await check(folder, { 'base-ref': 'HEAD~1' });
    expect(stdout).toContain(removed);
    expect(stdout).not.toContain('since its removal');
  });

  test.each([
    ['rejected', [rejected(1)]],
    ['not refused', []],
  ])('that is %s makes no other action older', async (_, records) => {
    const young = 'ec2:StartInstances';
    const { folder } = await run([
      [200, with_(removed)],
      [12, with_(removed, young)],
      [8, with_(removed, 'ec2:RebootInstances')],
      [2, with_(young)],
    ]);
    writeLog(folder, [...records, runInstances, ...background]);
    const { targets } = await judged(folder, { 'new-grant-grace': '3d' });
    const found = targets.flatMap(({ actions }) => actions.find(({ action }) => action === young) ?? []);
    expect(found.map(({ reason }) => reason.split(';')[0])).toEqual(['granted 2 days ago']);
  });

  const blind = { faults: [{ on: 'any request', does: { status: 403, body: {} } }] } as const;
  test.each([
    ['is unknown where nobody can tell, and that is said once', [rejected(1)], 1],
    ['is not asked about where nothing was refused', [], 0],
  ] as const)('%s', async (_, records, said) => {
    const { folder, gh, trigger } = await run(
      [
        [200, with_()],
        [5, with_()],
      ],
      1,
      blind,
    );
    writeLog(folder, [...records, runInstances, ...background]);
    const step = await runOnPull(gh, folder, trigger);
    const messages = reportOf(step).targets.flatMap(({ notes }) => notes.map(({ message }) => message));
    const remarks = messages.filter((message) =>
      /^whether a recent change removed the currently denied actions is not known: /.test(message),
    );
    expect(remarks).toHaveLength(said);
    if (said === 0) expect(gh.requests).toEqual([]);
  });
});
