import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyMissing, anyPartition, type Missing, type Scenario } from '../support/judged-policies';
import { anyLayout, anyPolicy, type Json, type Layout, pocket, print } from '../support/policies';
import { runs } from '../support/runs';
import { aboutOf, deleteIt, type Ran, run, tooLong, union } from '../support/suggested';

const limit = 6144;
/** The characters of what a text says, without white space: what IAM counts. */
const sizeOf = (text: string) =>
  JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, ''))).replace(/[ \t\r\n]/g, '').length;

/** A policy with an Id that nothing escapes. */
const anyText = fc
  .tuple(
    anyPolicy(pocket).map((policy) => ({ Id: '@', ...Object(policy) })),
    anyLayout,
  )
  .map(([policy, layout]: [object, Layout]) => print({ ...policy, Id: '@' }, layout));
const anyDrawn = fc.record({
  text: anyText,
  partition: anyPartition,
  missing: anyMissing,
  /** How much shorter than IAM allows the edited policy would be; too long where it is below 0. */
  room: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -900, max: 300 })),
});

const only = ({ edited: [file] }: Ran) => {
  if (file === undefined) throw new Error('no file');
  return file;
};

/** A policy twice: short, so that everything fits, and filled up so that the whole edit just does, or does not. */
function pair({ text, room, ...rest }: typeof anyDrawn extends fc.Arbitrary<infer T> ? T : never) {
  const filled = (filling: string): Scenario => ({
    files: [{ path: 'policy.json', text: text.replace('"@"', JSON.stringify(filling)) }],
    ...rest,
  });
  const free = run(filled('@'));
  const filling = '@'.repeat(Math.max(1, limit - room - sizeOf(only(free).after.text) + 1));
  return { free, tight: run(filled(filling)), filling };
}

function law(name: string, holds: (pairing: ReturnType<typeof pair>) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(anyDrawn, (drawn) => {
        const pairing = pair(drawn);
        fc.pre(pairing.free.suggestion.unchanged.every(({ reason }) => reason !== tooLong));
        holds(pairing);
      }),
      { numRuns: runs(150) },
    );
  });
}

describe('the size that IAM allows', () => {
  law('is not exceeded, nor what is longer already made longer still', ({ tight }) => {
    const { before, after } = only(tight);
    expect(sizeOf(after.text)).toBeLessThanOrEqual(Math.max(limit, sizeOf(before.text)));
  });

  law('changes nothing where the whole edit fits', ({ free, tight, filling }) => {
    const [wanted, made] = [only(free), only(tight)].map(({ after }) =>
      after.text.replace('"@"', JSON.stringify(filling)),
    );
    const fits = sizeOf(wanted ?? '') <= Math.max(limit, sizeOf(only(tight).before.text));
    expect([fits, made === wanted]).toEqual([fits, fits]);
  });

  law('is the reason where something is left undone', ({ free, tight }) => {
    const left = tight.suggestion.unchanged.filter(({ grants }) => grants === undefined);
    const reasons = new Set(left.map(({ reason }) => reason));
    const undone = tight.judged.missing.filter((one) => one.granted.length > 0 && !tight.added.includes(one));
    expect([...reasons].filter((reason) => reason !== tooLong && reason !== deleteIt)).toEqual([]);
    expect(undone).toHaveLength(free.added.length - tight.added.length);
    for (const { unchanged, useless } of only(tight).kept)
      expect(useless && unchanged).toBe(reasons.has(deleteIt) && useless);
  });

  law('leaves the removals, where only the additions do not fit', ({ tight }) => {
    const { kept, file } = only(tight);
    if (file === undefined || tight.suggestion.unchanged.length > 0) return;
    for (const { live, now } of kept) {
      const rest = union(live).intersect(tight.judged.removable).intersect(aboutOf(now));
      expect(rest.names()).toEqual([]);
    }
  });
});

const allow = (Action: Json) => ({ Effect: 'Allow', Action, Resource: '*' });
const queue = 'arn:aws:sqs:eu-west-1:111122223333:jobs';
const getUrl: Missing = {
  action: 'sqs:SendMessage',
  observed: [queue],
  currentlyDenied: false,
  granted: [queue],
};
const everything = { outcomes: ['provable'], by: 'action' } as const;

/** What is said of a policy that is filled up to a size as it is. */
function saidOf(Statement: Json, size: number, scenario: Partial<Scenario>) {
  const bare = JSON.stringify({ Id: '', Statement });
  const text = JSON.stringify({ Id: '@'.repeat(size - sizeOf(bare)), Statement });
  const { suggestion } = run({
    files: [{ path: 'policy.json', text }],
    partition: everything,
    missing: [],
    ...scenario,
  });
  const [file] = suggestion.files;
  return {
    size: file === undefined ? undefined : sizeOf(file.after),
    added: file?.added ?? [],
    unchanged: suggestion.unchanged.map(({ reason }) => reason),
    needsDecision: suggestion.needsDecision.map(({ action }) => action),
  };
}

describe('a policy', () => {
  const unused = { used: ['ssmmessages:CreateControlChannel', 'ssmmessages:OpenControlChannel'] };
  const growth =
    '["ssmmessages:CreateControlChannel","ssmmessages:OpenControlChannel"]'.length - '"ssmmessages:*"'.length;
  const removed = JSON.stringify(allow('s3:*')).length + 1;
  const addition = JSON.stringify({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: queue }).length;

  test.each<readonly [string, Json, number, Partial<Scenario>, Partial<ReturnType<typeof saidOf>>]>([
    ['that is narrowed to the limit', [allow('ssmmessages:*')], limit - growth, unused, { size: limit }],
    [
      'that would be one character longer',
      [allow('ssmmessages:*')],
      limit - growth + 1,
      unused,
      { unchanged: [tooLong] },
    ],
    [
      'that loses a statement with its comma and grows to the limit',
      [allow('ssmmessages:*'), allow('s3:*')],
      limit - growth + removed,
      unused,
      { size: limit },
    ],
    [
      'that loses a statement with its comma and would be one character longer',
      [allow('ssmmessages:*'), allow('s3:*')],
      limit - growth + removed + 1,
      unused,
      { size: limit - growth + 1, unchanged: [tooLong] },
    ],
    [
      'that is too long already and gets shorter',
      [allow('s3:*'), allow('sqs:PurgeQueue')],
      limit + 500,
      { used: ['sqs:PurgeQueue'] },
      { size: limit + 500 - removed },
    ],
    [
      'that is too long already and would get longer',
      [allow('ssmmessages:*')],
      limit + 500,
      unused,
      { unchanged: [tooLong] },
    ],
    [
      'of two wide statements that has room for one of them',
      [allow('ssmmessages:*'), allow('tag:*')],
      limit - growth,
      {
        used: [
          ...unused.used,
          'tag:TagResources',
          'tag:UntagResources',
          'tag:GetResources',
          'tag:GetTagKeys',
          'tag:StartReportCreation',
        ],
      },
      { size: limit, unchanged: [tooLong] },
    ],
    [
      'that has room for what is added',
      [allow('sqs:PurgeQueue')],
      limit - addition - 1,
      { used: ['sqs:PurgeQueue'], missing: [getUrl] },
      { size: limit, added: ['sqs:SendMessage'] },
    ],
    [
      'that has no room for what would be added',
      [allow('sqs:PurgeQueue')],
      limit - addition,
      { used: ['sqs:PurgeQueue'], missing: [getUrl] },
      { needsDecision: ['sqs:SendMessage'] },
    ],
    [
      'of which nothing is in use, without room for what would be added',
      [allow('tag:*')],
      limit,
      { missing: [getUrl] },
      { unchanged: [deleteIt], needsDecision: ['sqs:SendMessage'] },
    ],
    [
      'of one statement, no list, that is not in use, without room for what would be added',
      allow('tag:*'),
      limit,
      { missing: [getUrl] },
      { unchanged: [deleteIt], needsDecision: ['sqs:SendMessage'] },
    ],
  ])('%s', (_, Statement, size, scenario, said) => {
    expect(saidOf(Statement, size, scenario)).toEqual({
      size: undefined,
      added: [],
      unchanged: [],
      needsDecision: [],
      ...said,
    });
  });
});

describe('white space that somebody put in to keep the job busy takes no time', () => {
  const much = 100_000;
  test.each<readonly [string, string]>([
    ['behind the last statement', '{"Statement":[{"Effect":"Allow","Action":"tag:*","Resource":"*"}_]}'],
    ['before its brace', '{"Statement":[{"Effect":"Allow","Action":"tag:*","Resource":"*"_}]}'],
    ['inside it, before a comma', '{"Statement":[{"Effect":"Allow","Action":"tag:*"_,"Resource":"*"}]}'],
    ['behind its first brace', '{"Statement":[{_"Effect":"Allow","Action":"tag:*","Resource":"*"}]}'],
    ['before a colon', '{"Statement"_:[{"Effect"_:"Allow","Action":"tag:*","Resource":"*"}]}'],
    [
      'between actions',
      '{"Statement":[{"Effect":"Allow","Action":["tag:*"_,"tag:TagResources"],"Resource":"*"}]}',
    ],
    ['behind everything', '{"Statement":[{"Effect":"Allow","Action":"tag:*","Resource":"*"}]}_'],
    ['around everything', '_{"Statement":[{"Effect":"Allow","Action":"tag:*","Resource":"*"}]}_'],
  ])('%s', (_, text) => {
    for (const space of [' ', '\r\n']) {
      const files = [{ path: 'policy.json', text: text.replaceAll('_', space.repeat(much / space.length)) }];
      const started = performance.now();
      const { suggestion } = run({
        files,
        partition: everything,
        used: ['tag:TagResources'],
        missing: [getUrl],
      });
      expect(suggestion.files.map(({ added }) => added)).toEqual([['sqs:SendMessage']]);
      expect(performance.now() - started).toBeLessThan(4000);
    }
  });
});
