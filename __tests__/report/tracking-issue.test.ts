import { describe, expect, test } from '@jest/globals';
import type { NoteCode } from '../../src/drift/findings';
import type { IssueRequest } from '../../src/report/tracking-issue/content';
import type { IssuePlan } from '../../src/report/tracking-issue/plan';
import { acceptance, at, KeptIssue, orderOf, runOf, type Shape } from '../support/tracking-issue';

const two: Shape = { name: 'ci', over: { 'ec2:*Tags': ['ec2:CreateTags'], 'sns:Publish': ['sns:Publish'] } };
const one: Shape = { name: 'ci', over: { 'ec2:*Tags': ['ec2:CreateTags'] } };
const three: Shape = { ...two, missing: ['sqs:SendMessage'] };
const gone: Shape = { name: 'ci', undetermined: 3 };
const gap = (message: string) => ({ code: 'incomplete-evidence', message }) as const;
const removedOnly = (action: string, denied = 1): Pick<Shape, 'removed'> => {
  const stop = { outcome: 'denied', denied, last: at('2026-11-03') + denied, sources: [] } as const;
  return { removed: [{ at: at('2026-10-30'), actions: [{ action, ...stop }], patch: '', since: 'same' }] };
};
const currentlyDenied = (action: string, denied: number): Shape => ({
  ...gone,
  ...removedOnly(action, denied),
});
const blind: Shape = { name: 'ci', doubts: [gap('trail/a: Throttled 3 times')] };

/** What happens on a day: a run that finds something, or what a person does to the issue. */
type Step =
  | readonly [Shape, IssuePlan['kind']]
  | readonly [Shape, IssuePlan['kind'], Partial<IssueRequest>]
  | 'a person closes it'
  | 'a person opens it again';

function live(steps: readonly Step[]): { readonly issue: KeptIssue; readonly done: readonly unknown[] } {
  const issue = new KeptIssue();
  const done = steps.map((step, index) => {
    if (typeof step === 'string') {
      issue.setOpen(step === 'a person opens it again');
      return step;
    }
    const [shape, , more] = step;
    const day = `2026-11-${String(index + 1).padStart(2, '0')}`;
    const kind = issue.run(orderOf(runOf(shape), { now: at(day), ...more }));
    return [shape, kind, ...(more === undefined ? [] : [more])];
  });
  return { issue, done };
}

describe('what a run does with its issue', () => {
  const ending = new Map([['ci', [acceptance('glue:*', '2026-11-20')]]]);
  test.each<[string, readonly Step[]]>([
    [
      'five runs',
      [
        [two, 'open'],
        [two, 'leave'],
        [one, 'edit'],
        [gone, 'close'],
        [two, 'reopen'],
      ],
    ],
    [
      'there never was any drift',
      [
        [gone, 'leave'],
        [{ ...gone, undetermined: 9 }, 'leave'],
      ],
    ],
    ['drift that the baseline knows', [[{ ...two, known: true }, 'leave']]],
    ['drift within the limits', [[{ ...two, verdict: 'pass' }, 'open']]],
    [
      'evidence with gaps',
      [
        [blind, 'open'],
        [gone, 'close'],
        [blind, 'reopen'],
      ],
    ],
    [
      'gaps in other words',
      [
        [blind, 'open'],
        [{ ...blind, doubts: [gap('trail/a: Throttled 4 times')] }, 'leave'],
      ],
    ],
    [
      'evidence that is thin for another reason',
      [
        [blind, 'open'],
        [{ ...blind, doubts: [{ code: 'short-span', message: 'x' }] }, 'edit'],
      ],
    ],
    [
      'another last use',
      [
        [{ ...one, lastUsed: at('2026-04-20') }, 'open'],
        [{ ...one, lastUsed: at('2026-04-21') }, 'leave'],
      ],
    ],
    [
      'another trend',
      [
        [one, 'open', { trend: ['up'] }],
        [one, 'leave', { trend: ['down'] }],
      ],
    ],
    [
      'more that nobody can judge',
      [
        [one, 'open'],
        [{ ...one, undetermined: 1 }, 'edit'],
      ],
    ],
    [
      'another verdict',
      [
        [one, 'open'],
        [{ ...one, verdict: 'pass' }, 'edit'],
      ],
    ],
    [
      'as many actions in another pattern',
      [
        [one, 'open'],
        [{ name: 'ci', over: { 'ec2:Create*': ['ec2:CreateTags'] } }, 'edit'],
      ],
    ],
    [
      'an alarm',
      [
        [{ ...gone, ...removedOnly('s3:GetObject') }, 'open'],
        [{ ...gone, ...removedOnly('s3:GetObject') }, 'leave'],
        [gone, 'close'],
      ],
    ],
    [
      'an alarm about another action',
      [
        [{ ...gone, ...removedOnly('s3:GetObject') }, 'open'],
        [{ ...gone, ...removedOnly('s3:PutObject') }, 'edit'],
      ],
    ],
    [
      'another action that is refused since its removal, and more calls of it',
      [
        [currentlyDenied('s3:GetObject', 5), 'open'],
        'a person closes it',
        [currentlyDenied('s3:GetObject', 6), 'leave'],
        [currentlyDenied('s3:PutObject', 1), 'reopen'],
        [gone, 'close'],
      ],
    ],
    [
      'an acceptance that ends soon',
      [
        [gone, 'leave', { acceptances: new Map([['ci', [acceptance('glue:*', '2026-11-16')]]]) }],
        [gone, 'open', { acceptances: new Map([['ci', [acceptance('glue:*', '2026-11-16')]]]) }],
      ],
    ],
    [
      'an acceptance that ends sooner',
      [
        [gone, 'open', { acceptances: ending, now: at('2026-11-10') }],
        [gone, 'leave', { acceptances: ending, now: at('2026-11-11') }],
      ],
    ],
    [
      'a person closed it: it stays so',
      [[two, 'open'], 'a person closes it', [two, 'leave'], [one, 'edit'], [one, 'leave']],
    ],
    [
      'a person closed it, and something new stands',
      [[one, 'open'], 'a person closes it', [two, 'reopen'], [two, 'leave']],
    ],
    [
      'a person closed it, and its evidence has gaps for a day',
      [[one, 'open'], 'a person closes it', [blind, 'edit'], [one, 'edit'], [two, 'reopen']],
    ],
    [
      'a person closed it, the drift went and returned',
      [[one, 'open'], 'a person closes it', [gone, 'edit'], [gone, 'leave'], [one, 'reopen']],
    ],
    [
      'a person opened it again after the drift was gone',
      [
        [one, 'open'],
        [gone, 'close'],
        'a person opens it again',
        [gone, 'leave'],
        [one, 'edit'],
        [gone, 'close'],
      ],
    ],
    [
      'closed by us, and other counts that need nobody',
      [
        [one, 'open'],
        [gone, 'close'],
        [{ ...gone, undetermined: 9 }, 'leave'],
      ],
    ],
    [
      'the run of an older commit ends later',
      [
        [one, 'open', { now: at('2026-11-10') }],
        [two, 'leave', { now: at('2026-11-10') - 1 }],
      ],
    ],
    [
      'an older run finds nothing',
      [
        [one, 'open', { now: at('2026-11-10') }],
        [gone, 'leave', { now: at('2026-11-10') - 1 }],
      ],
    ],
    [
      'an edit of a time that cannot be',
      [
        [one, 'open', { now: at('2026-12-10') }],
        [two, 'edit', { now: at('2026-12-01') }],
      ],
    ],
  ])('%s', (_, steps) => {
    expect(live(steps).done).toEqual(steps);
  });

  test('another marker is a reason to write', () => {
    const issue = new KeptIssue();
    issue.run(orderOf(runOf(one)));
    if (issue.found !== undefined) issue.found = { ...issue.found, isCurrent: false };
    expect([issue.run(orderOf(runOf(one))), issue.run(orderOf(runOf(one)))]).toEqual(['edit', 'leave']);
  });

  test.each([
    [
      'what is back',
      [
        [two, 'open'],
        [gone, 'close'],
        [two, 'reopen'],
      ],
      /: over-granted `ec2:\*Tags` of `ci`, over-granted `sns:Publish` of `ci`\.$/,
    ],
    [
      'what is new alone',
      [[two, 'open'], 'a person closes it', [three, 'reopen']],
      /: missing `sqs:SendMessage` of `ci`\.$/,
    ],
    [
      'who could not be checked',
      [
        [blind, 'open'],
        [gone, 'close'],
        [blind, 'reopen'],
      ],
      /: `ci` could not be checked\.$/,
    ],
    [
      'that it is gone',
      [
        [two, 'open'],
        [gone, 'close'],
      ],
      /^The drift is gone \(\[run\]\(https:\S+\)\)\. /,
    ],
  ] satisfies [string, readonly Step[], RegExp][])('its word says %s', (_, steps, word) => {
    expect(live(steps).issue.said.at(-1)).toMatch(word);
  });

  test.each([
    [undefined, 'IAM policy drift'],
    ['payments-api', 'IAM policy drift: payments-api'],
    ['a\nb\u202e', 'IAM policy drift: a\\u{a}b\\u{202e}'],
  ])('its title stays, and names %j', (name, title) => {
    const issue = new KeptIssue();
    issue.run(orderOf(runOf(one), { name }));
    expect(issue.title).toBe(title);
  });
});

describe('since when things stand', () => {
  const sinceIn = (issue: KeptIssue, name: string) => {
    const [, since = ''] = issue.row(name)?.split(' · ') ?? [];
    return since.replace('since ', '');
  };

  test('each keeps its day, and what came since the last edit is marked until the next one', () => {
    const { issue } = live([
      [one, 'open'],
      [two, 'edit'],
      [two, 'leave'],
    ]);
    expect([sinceIn(issue, 'ec2:\\*Tags'), sinceIn(issue, 'ec2:*Tags')]).toEqual(['', '2026-11-01']);
    expect(sinceIn(issue, 'sns:Publish')).toBe('🆕 2026-11-02');
    expect(issue.body).toContain('🆕 marks items that are new since the last update (1).');
    issue.run(orderOf(runOf(three), { now: at('2026-11-09') }));
    const all = ['ec2:*Tags', 'sns:Publish', 'sqs:SendMessage'].map((name) => sinceIn(issue, name));
    expect(all).toEqual(['2026-11-01', '2026-11-02', '🆕 2026-11-09']);
  });

  test('what is gone and returns stands since it returned; where all is new, nothing is marked', () => {
    const { issue } = live([
      [one, 'open'],
      [gone, 'close'],
      [one, 'reopen'],
    ]);
    expect(sinceIn(issue, 'ec2:*Tags')).toBe('2026-11-03');
  });

  test('what evidence with gaps does not show keeps its day', () => {
    const { issue } = live([
      [two, 'open'],
      [blind, 'edit'],
      [two, 'edit'],
    ]);
    expect(sinceIn(issue, 'ec2:*Tags')).toBe('2026-11-01');
  });

  test('the same pattern of two targets is two items', () => {
    const issue = new KeptIssue();
    issue.run(orderOf(runOf(one), { now: at('2026-11-01') }));
    issue.run(orderOf(runOf(one, { ...one, name: 'web' }), { now: at('2026-11-02') }));
    const days = issue.body.split('\n').filter((line) => line.includes('ec2:*Tags'));
    expect(days.map((line) => line.includes('🆕'))).toEqual([false, true]);
  });

  test.each<[string, (body: string) => string, string]>([
    ['a day in the future', (body) => body.replace(' 2026-11-01 ', ' 2026-11-30 '), '2026-11-05'],
    [
      'a day before there was CloudTrail',
      (body) => body.replace(' 2026-11-01 ', ' 2012-12-31 '),
      '2026-11-05',
    ],
    ['a day that is none', (body) => body.replace(' 2026-11-01 ', ' 2026-02-31 '), '2026-11-05'],
    ['another day', (body) => body.replace(' 2026-11-01 ', ' 2026-10-01 '), '2026-10-01'],
    ['no state', (body) => body.replace(/\n<!--.*-->/, ''), '2026-11-05'],
    ['a state with something else in it', (body) => body.replace(' standing', ' standing <b>'), '2026-11-05'],
    ['line ends of another kind', (body) => body.replaceAll('\n', '\r\n'), '2026-11-01'],
    [
      'a state without an end',
      (body) => body.replace(/standing.*/, `standing${' @'.repeat(30_000)}`),
      '2026-11-05',
    ],
    [
      'one item without its day',
      (body) => body.replace(/ 2026-11-01( \w{8})( \w{8})/, ' 2026-11-01$2 2026-11-30$1'),
      '🆕 2026-11-05',
    ],
    ['words that are none', (body) => body.replace(' 2026-11-01 ', ' zzzz 2026-11-01 @zzzz '), '2026-11-01'],
  ])('a person put %s there', (_, change, since) => {
    const { issue } = live([[two, 'open']]);
    issue.edit(change);
    issue.run(orderOf(runOf(three), { now: at('2026-11-05') }));
    expect(sinceIn(issue, 'ec2:*Tags')).toBe(since);
  });

  const many = (count: number): Shape => ({
    name: 'ci',
    over: Object.fromEntries(Array.from({ length: count }, (_, n) => [`s3:A${n}`, [`s3:A${n}`]])),
  });

  test.each<[string, Shape, Partial<IssueRequest>]>([
    ['an action that is refused since its removal', { ...many(1501), ...removedOnly('s3:GetObject') }, {}],
    [
      'an acceptance that ends',
      many(1501),
      { acceptances: new Map([['ci', [acceptance('glue:*', '2026-11-20')]]]) },
    ],
  ])('a person closed it above what its state holds, and %s is new: it opens once', (_, shape, more) => {
    const issue = new KeptIssue();
    issue.run(orderOf(runOf(many(1500)), { now: at('2026-11-10') }));
    issue.setOpen(false);
    expect(issue.run(orderOf(runOf(many(1501)), { now: at('2026-11-11') }))).toBe('edit');
    expect(issue.run(orderOf(runOf(shape), { ...more, now: at('2026-11-12') }))).toBe('reopen');
    issue.setOpen(false);
    expect(issue.run(orderOf(runOf(shape), { ...more, now: at('2026-11-13') }))).not.toBe('reopen');
  });

  test('a state with more items than it holds marks none that it might have held', () => {
    const issue = new KeptIssue();
    issue.run(orderOf(runOf(many(1500)), { now: at('2026-11-01') }));
    expect(issue.run(orderOf(runOf(many(1501)), { now: at('2026-11-02') }))).toBe('edit');
    expect(issue.body).not.toContain('🆕');
    expect(issue.body.split('\n')[1]).toMatch(/ more -->$/);
    issue.setOpen(false);
    expect(issue.run(orderOf(runOf(many(1502)), { now: at('2026-11-03') }))).toBe('edit');
  });
});

describe('acceptances to look at', () => {
  const noted = (name: string, code: NoteCode): Shape => ({ name, notes: [{ code, action: 'glue:*' }] });
  const unmatched = noted('ci', 'acceptance-unmatched');
  const used = noted('ci', 'acceptance-not-needed');
  const web: Shape = { name: 'web' };
  test.each<[string, string, readonly Shape[], string | undefined]>([
    ['15 days before its end', '2026-12-06', [gone], undefined],
    ['14 days before its end', '2026-12-05', [gone], 'ends soon: 14 days left on 2026-11-21'],
    ['on its last day', '2026-11-21', [gone], 'ends soon: 0 days left on 2026-11-21'],
    ['a day after', '2026-11-20', [gone], 'has expired: it no longer applies'],
    ['that matches nothing', '2027-02-28', [unmatched], 'matches nothing: remove it'],
    ['that matches nothing and ends soon', '2026-11-30', [unmatched], 'matches nothing: remove it'],
    [
      'that matches nothing in any target',
      '2027-02-28',
      [unmatched, noted('web', 'acceptance-unmatched')],
      'matches nothing: remove it',
    ],
    ['that is not needed', '2027-02-28', [used], 'no longer needed'],
  ])('one %s', (_, expires, shapes, text) => {
    const entry = acceptance('glue:*', expires);
    const acceptances = new Map(shapes.map(({ name }) => [name, [entry]]));
    const issue = new KeptIssue();
    issue.run(orderOf(runOf(...shapes), { acceptances }));
    const line = issue.row('glue:*');
    if (text === undefined) expect(line).toBeUndefined();
    else expect(line).toContain(`: ${text}. Accepted until `);
  });

  test('one of another target says so', () => {
    const issue = new KeptIssue();
    const own = new Map([['ci', [acceptance('glue:*', '2026-11-30')]]]);
    issue.run(orderOf(runOf(gone, web), { acceptances: own }));
    expect(issue.row('glue:*')).toContain('`glue:*` in `ci`: ends soon');
    issue.run(orderOf(runOf(gone, web), { acceptances: new Map([...own, ['web', own.get('ci') ?? []]]) }));
    expect(issue.row('glue:*')).toContain('`glue:*` in all targets: ends soon');
  });
});
