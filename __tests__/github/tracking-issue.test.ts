import { afterAll, describe, expect, test } from '@jest/globals';
import { closeGitHubs, type GitHub } from '../support/github';
import type { Fault } from '../support/github-faults';
import { issue } from '../support/github-issues';
import {
  bodies,
  bot,
  canary,
  github,
  readOnlyBot,
  runOnPull,
  warnings,
  writes,
} from '../support/pull-request';
import { writeText } from '../support/records';
import { allow, repository } from '../support/repository';
import { issueMarker, issuesOf, runTracked } from '../support/scheduled-run';

afterAll(closeGitHubs);

const clean = allow('ec2:RunInstances');
const drifting = allow('ec2:RunInstances', 'ec2:StopInstances');
const worse = allow('ec2:RunInstances', 'ec2:StopInstances', 'ec2:RebootInstances');
const octocat = { login: 'octocat', type: 'User' } as const;
const only = ({ issues: [first] }: GitHub) => {
  if (first === undefined) throw new Error('no issue');
  return first;
};

describe('one issue over many runs', () => {
  test.concurrent('is opened, left, changed, closed and opened again', async () => {
    const [gh, folder] = [await github(), repository(drifting)];
    const done: string[][] = [];
    const run = async (policy: string) => {
      const before = writes(gh).length;
      writeText(folder, 'policy.json', policy);
      const { code, outputs } = await runTracked(gh, folder, {
        'issue-labels': 'iam, drift',
        'issue-assignees': 'octocat',
      });
      done.push([...writes(gh).slice(before), `${code} ${outputs.verdict}`, ...issuesOf(gh)]);
      return only(gh).body;
    };
    const opened = await run(drifting);
    expect(only(gh)).toMatchObject({
      title: 'IAM policy drift: payments-api',
      user: { login: bot.login },
      labels: ['iam', 'drift'],
      assignees: ['octocat'],
    });
    expect(opened.split('\n')[0]).toBe(issueMarker);
    expect(opened).toMatch(/\*\*`payments-api` has drift: 1 over-granted\.\*\*[\s\S]*ec2:StopInstances/);
    expect(await run(drifting)).toBe(opened);
    const changed = await run(worse);
    expect(changed).toMatch(/🆕 marks what is new[\s\S]*ec2:RebootInstances[^\n]*🆕/);
    expect(await run(clean)).toContain('No drift is left');
    expect(await run(drifting)).toContain('ec2:StopInstances');
    expect(done).toEqual([
      ['POST 201', '1 fail', '21 open'],
      ['1 fail', '21 open'],
      ['PATCH 200', '1 fail', '21 open'],
      ['PATCH 200', 'POST 201', '0 pass', '21 closed completed'],
      ['PATCH 200', 'POST 201', '1 fail', '21 open'],
    ]);
    expect(bodies(gh)).toEqual([
      expect.stringMatching(/^The drift is gone /),
      expect.stringMatching(/^Reopened .*over-granted `ec2:StopInstances` of `payments-api`\.$/),
    ]);
  });

  test.concurrent('stays closed as a person left it, until something new stands', async () => {
    const [gh, folder] = [await github(), repository(drifting)];
    await runTracked(gh, folder);
    Object.assign(only(gh), { state: 'closed', state_reason: 'not_planned' });
    await runTracked(gh, folder);
    expect({ issues: issuesOf(gh), writes: writes(gh) }).toEqual({
      issues: ['21 closed not_planned'],
      writes: ['POST 201'],
    });
    writeText(folder, 'policy.json', worse);
    await runTracked(gh, folder);
    expect(issuesOf(gh)).toEqual(['21 open']);
  });

  test.concurrent('is not written over by the run of an older commit', async () => {
    const [gh, folder] = [await github(), repository(drifting)];
    await runTracked(gh, folder);
    const later = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+/, '');
    only(gh).body = only(gh).body.replace(/ at=\S+/, ` at=${later}`);
    writeText(folder, 'policy.json', worse);
    await runTracked(gh, folder);
    expect(writes(gh)).toEqual(['POST 201']);
  });

  test.concurrent('is none where there never was any drift', async () => {
    const gh = await github();
    await runTracked(gh, repository(clean));
    expect({ issues: gh.issues, writes: writes(gh) }).toEqual({ issues: [], writes: [] });
  });

  test.concurrent('is another one for another key, and the same whether account ids are hidden or not', async () => {
    const [gh, folder] = [await github(), repository(drifting)];
    await runTracked(gh, folder);
    await runTracked(gh, folder, { 'comment-key': 'other' });
    await runTracked(gh, folder, { 'redact-account-ids': 'true' });
    expect(issuesOf(gh)).toEqual(['21 open', '22 open']);
    expect(gh.issues[1]?.title).toBe('IAM policy drift: other');
    expect(only(gh).body).not.toContain('111122223333');
  });
});

test.concurrent('on a pull request there is none', async () => {
  const gh = await github();
  await runOnPull(gh, repository(drifting), { inputs: { 'tracking-issue': 'true', comment: 'never' } });
  expect(gh.issues).toEqual([]);
});

describe('whose issue it is', () => {
  test.concurrent('what somebody else wrote, and a pull request, are not ours', async () => {
    const strangers = [
      issue(3, `${issueMarker}\nby somebody`, octocat),
      issue(4, `${issueMarker}\na pull request`, bot, { isPull: true }),
      issue(5, `words before ${issueMarker}`, bot),
      issue(6, `${issueMarker} and more`, bot),
      issue(7, '', null),
    ];
    const gh = await github({ issues: strangers });
    await runTracked(gh, repository(drifting));
    expect(gh.issues.slice(0, 5)).toEqual(strangers);
    expect(issuesOf(gh).slice(5)).toEqual(['21 open']);
  });

  test.concurrent('what a person writes above its text stays there, and it is ours all the same', async () => {
    const [gh, folder] = [await github(), repository(drifting)];
    const above = 'Ask the platform team.\r\n\r\n';
    await runTracked(gh, folder);
    only(gh).body = above + only(gh).body;
    await runTracked(gh, folder);
    expect(writes(gh)).toEqual(['POST 201']);
    for (const policy of [worse, clean, drifting]) {
      writeText(folder, 'policy.json', policy);
      await runTracked(gh, folder);
      expect(only(gh).body.startsWith(`${above}${issueMarker}\n<!-- at=`)).toBe(true);
      expect(only(gh).body.split(issueMarker)).toHaveLength(2);
    }
    expect(issuesOf(gh)).toEqual(['21 open']);
  });

  test.concurrent('a later one that quotes it is neither closed nor written', async () => {
    const [gh, folder] = [await github(), repository(drifting)];
    await runTracked(gh, folder);
    const quoting = issue(22, `All of today:\n${only(gh).body}`, bot);
    gh.issues.push({ ...quoting });
    writeText(folder, 'policy.json', worse);
    await runTracked(gh, folder);
    expect(gh.issues[1]).toEqual(quoting);
    expect(only(gh).body).toContain('ec2:RebootInstances');
  });

  test.concurrent('more above it than GitHub would take with our text goes', async () => {
    const [gh, folder] = [await github(), repository(drifting)];
    await runTracked(gh, folder);
    only(gh).body = `${'a'.repeat(60_000)}\n${only(gh).body}`;
    writeText(folder, 'policy.json', worse);
    await runTracked(gh, folder);
    expect(only(gh).body.startsWith(`${issueMarker}\n`)).toBe(true);
    expect(issuesOf(gh)).toEqual(['21 open']);
  });

  test.concurrent('the author is looked at, whatever was asked for', async () => {
    const user = { login: 'octocat' };
    const html_url = 'https://github.com/acme/platform/issues/3';
    const body = [{ number: 3, user, body: `${issueMarker}\nby somebody`, state: 'open', html_url }];
    const gh = await github({ faults: [{ on: 'GET issues', times: 1, does: { status: 200, body } }] });
    await runTracked(gh, repository(drifting));
    expect(writes(gh)).toEqual(['POST 201']);
  });

  test.concurrent('it is found behind more than a page of others', async () => {
    const many = Array.from({ length: 130 }, (_, at) => issue(at + 1, 'of another workflow', bot));
    const gh = await github({ issues: [...many, issue(131, `${issueMarker}\nwithout a state`, bot)] });
    await runTracked(gh, repository(drifting));
    expect({ writes: writes(gh), body: gh.issues[130]?.body }).toEqual({
      writes: ['PATCH 200'],
      body: expect.stringContaining('ec2:StopInstances'),
    });
  });

  test.concurrent('of two that racing runs opened the older one stays, and the other points to it', async () => {
    const gh = await github({ faults: [{ on: 'POST issues', times: 2, does: 'meet' }] });
    await Promise.all([runTracked(gh, repository(drifting)), runTracked(gh, repository(drifting))]);
    expect(issuesOf(gh)).toEqual(['21 open', '22 closed not_planned']);
    expect(gh.issues[1]?.body).toBe('Two runs opened this issue at the same time: see #21.');
    const before = writes(gh).length;
    await runTracked(gh, repository(drifting));
    expect(writes(gh).length).toBe(before);
  });
});

describe('what goes wrong is a warning with its remedy, and changes no verdict', () => {
  const rejected = (status: number): Fault['does'] => ({ status, body: { message: 'no' } });
  test.concurrent.each<[string, Fault, RegExp[], string[]]>([
    [
      'stored, and then a bad gateway',
      { on: 'POST issues', times: 1, does: 'store-and-502' },
      [],
      ['21 open'],
    ],
    ['a bad gateway', { on: 'POST issues', times: 1, does: '502' }, [], ['21 open']],
    [
      'a bad gateway twice',
      { on: 'POST issues', times: 2, does: '502' },
      [/502; the next run tries again/],
      [],
    ],
    [
      'may not write',
      { on: 'POST issues', does: rejected(403) },
      [/may not write issues \(403\); give the job issues: write/],
      [],
    ],
    ['may not look', { on: 'GET issues', does: rejected(404) }, [/\(404\); give the job issues: write/], []],
    [
      'a list that is none',
      { on: 'GET issues', does: { status: 200, body: { message: 'no' } } },
      [/no list of issues/],
      [],
    ],
    ['an answer that is no issue', { on: 'POST issues', does: { status: 201, body: {} } }, [/no issue/], []],
    ['a token that is none', { on: 'POST graphql', does: rejected(401) }, [/not valid \(401\)/], []],
  ])('%s', async (_, fault, said, issues) => {
    const gh = await github({ faults: [fault] });
    const step = await runTracked(gh, repository(drifting));
    expect(step).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(warnings(step)).toEqual(said.map((text) => expect.stringMatching(text)));
    expect(issuesOf(gh)).toEqual(issues);
  });

  test.concurrent('issues are switched off', async () => {
    const gh = await github({ noIssues: true });
    const step = await runTracked(gh, repository(drifting));
    expect(warnings(step)).toEqual([expect.stringMatching(/switched off here \(410\); switch them on/)]);
  });

  test.concurrent('a token that can only read', async () => {
    const gh = await github({ tokens: { [canary]: readOnlyBot } });
    expect(warnings(await runTracked(gh, repository(drifting)))).toEqual([
      expect.stringContaining('give the job issues: write'),
    ]);
  });

  test.concurrent('an assignee who cannot be one: the issue is there without, and with its labels', async () => {
    const gh = await github({ assignable: ['octocat'] });
    const given = { 'issue-labels': 'iam', 'issue-assignees': 'octocat, left-long-ago' };
    const step = await runTracked(gh, repository(drifting), given);
    expect(only(gh)).toMatchObject({ labels: ['iam'], assignees: [] });
    expect(warnings(step)).toEqual([
      expect.stringMatching(/none of its assignees: .*issue-assignees \(422\)/),
    ]);
    expect(writes(gh)).toEqual(['POST 422', 'POST 201']);
  });

  test.concurrent('a word that cannot be said: the issue is closed all the same', async () => {
    const gh = await github({ faults: [{ on: 'POST comments', does: rejected(403) }] });
    const folder = repository(drifting);
    await runTracked(gh, folder);
    writeText(folder, 'policy.json', clean);
    const step = await runTracked(gh, folder);
    expect(issuesOf(gh)).toEqual(['21 closed completed']);
    expect(warnings(step)).toEqual([expect.stringMatching(/the issue is not locked/)]);
  });
});

describe('what is told beside drift', () => {
  const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  test.concurrent('acceptances that end soon, match nothing, or are in use', async () => {
    const accept = [
      { action: 'ec2:StopInstances', reason: 'until the migration', expires: dayIn(9) },
      { action: 'sqs:PurgeQueue', reason: 'nothing of the kind', expires: dayIn(300) },
      { action: 'ec2:RunInstances', reason: 'once it was rare', expires: dayIn(300) },
    ];
    const config = { '.github/iam-drift.yml': JSON.stringify({ accept }) };
    const [gh, folder] = [await github(), repository(drifting, undefined, config)];
    expect(await runTracked(gh, folder)).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    const { body } = only(gh);
    expect(body).toMatch(/`ec2:StopInstances`: ends soon: 9 days left/);
    expect(body).toMatch(/`sqs:PurgeQueue`: matches nothing/);
    expect(body).toMatch(/`ec2:RunInstances`: not needed any more/);
  });

  test.concurrent('the trend of the runs that are remembered, in the summary and where the issue is written', async () => {
    const [gh, folder] = [await github(), repository(drifting)];
    const kept = { 'previous-evidence': 'kept/evidence.json', 'report-directory': 'kept' };
    await runTracked(gh, folder, { ...kept, 'window-end': '2026-11-20' });
    expect(only(gh).body).not.toContain('Trend');
    writeText(folder, 'policy.json', worse);
    const { summary } = await runTracked(gh, folder, { ...kept, 'window-end': '2026-11-21' });
    for (const text of [summary, only(gh).body])
      expect(text).toMatch(/\*\*Trend\*\* .* over 2 runs: from 1 \(2026-11-20\) to 2 \(2026-11-21\)/);
  });
});
