import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arnProblems, isArn, locationsOf, nearestArn, wayInto } from '../../src/archive-rules/places';
import { changesIn, sameFilter } from '../../src/archive-rules/plan';
import { keyProblems } from '../../src/archive-rules/read';
import { archiveMarkdown } from '../../src/archive-rules/report';
import type { InputProblem } from '../../src/base/input-error';
import {
  type AnalyzerKind,
  type ArchiveRule,
  type ArchiveRuleEntry,
  archiveRules,
  type Filter,
} from '../../src/config/archive-rules';
import { nodesOfType, read } from '../support/gfm';

const values = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
const criterion = fc.record(
  { eq: values, neq: values, contains: values, exists: fc.boolean() },
  { requiredKeys: [] },
);
const filters = fc
  .uniqueArray(fc.tuple(fc.constantFrom('resource', 'error', 'isPublic'), criterion), {
    selector: ([key]) => key,
  })
  .map((entries): Filter => new Map(entries));

describe('comparing filters', () => {
  const shuffled = (filter: Filter): Filter =>
    new Map(
      [...filter].reverse().map(([key, { eq, neq, contains, ...rest }]) => {
        const back = (list: readonly string[] = []) => [...list, ...list.slice(0, 1)].reverse();
        return [key, { contains: back(contains), neq: back(neq), eq: back(eq), ...rest }];
      }),
    );

  test('order, repetition and empty lists mean nothing', () => {
    fc.assert(fc.property(filters, (filter) => sameFilter(filter, shuffled(filter))));
  });

  test('is symmetric, and tells changes exactly where there are some', () => {
    fc.assert(
      fc.property(filters, filters, (a, b) => {
        const [there, back] = [changesIn(a, b), changesIn(b, a)];
        const swapped = back.map((text) =>
          text.replace(/adds|drops/g, (verb) => (verb === 'adds' ? 'drops' : 'adds')),
        );
        const parts = (texts: readonly string[]) =>
          texts.map((text) => text.split(/: |, (?=adds|drops)/).sort());
        expect(parts(there)).toEqual(parts(swapped));
      }),
    );
  });

  test.each<[string, object, object, readonly string[]]>([
    ['a value more', { eq: ['a'] }, { eq: ['b', 'a'] }, ['resource eq: adds "b"']],
    [
      'another operator',
      { eq: ['a'] },
      { contains: ['a'] },
      ['resource contains: adds "a"', 'resource eq: drops "a"'],
    ],
    [
      'the other answer',
      { exists: true },
      { exists: false },
      ['resource exists: adds "false", drops "true"'],
    ],
  ])('%s', (_, from, to, changes) => {
    expect(changesIn(new Map([['resource', from]]), new Map([['resource', to]]))).toEqual(changes);
  });
});

function ruleWith(analyzers: AnalyzerKind, filter: Readonly<Record<string, object>>, more = {}): ArchiveRule {
  return {
    name: 'r',
    analyzers,
    accounts: [],
    regions: [],
    filter: new Map(Object.entries(filter)),
    ...more,
  };
}

describe('filter keys', () => {
  const exists = { exists: true };
  test.each<[AnalyzerKind, string, RegExp | undefined]>([
    ['external-access', 'condition.aws:PrincipalOrgID', undefined],
    ['external-access', 'findingType', /is for unused-access analyzers, not for external-access/],
    ['external-access', 'existingFindingId', /in no archive rule/],
    ['unused-access', 'findingType', undefined],
    [
      'unused-access',
      'principal.AWS',
      /is for external-access and internal-access analyzers, not for unused/,
    ],
    ['unused-access', 'resourcetype', /did you mean resourceType\?/],
    ['unused-access', 'colour', /is unknown to unused-access analyzers$/],
    ['internal-access', 'principal.AWS', undefined],
    ['internal-access', 'something.new', undefined],
    ['internal-access', 'acessType', /did you mean accessType\?/],
    ['internal-access', 'id', /in no archive rule/],
  ])('%s takes %s: %s', (kind, key, problem) => {
    const problems = keyProblems(ruleWith(kind, { [key]: exists }));
    if (problem === undefined) expect(problems).toEqual([]);
    else expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});

describe('ARNs', () => {
  test.each<[string, boolean]>([
    ['arn:aws:s3:::bucket', true],
    ['arn:aws-us-gov:iam::111122223333:role/a/b', true],
    ['arn:aws:lambda:eu-west-1:111122223333:function:f:1', true],
    ['arn:aws:iam::11112222333:role/a', false],
    ['arn:aws:iam:111122223333:role/a', false],
    ['arn:aws:s3:::', false],
    ['arn:aws:s3:::a b', false],
    ['am:aws:s3:::a', false],
  ])('%s: %s', (text, is) => {
    expect(isArn(text)).toBe(is);
  });

  test.each<[string, readonly string[], number]>([
    ['principal.AWS', ['111122223333', '*', 'AROAIOSFODNN7EXAMPLE', 'arn:aws:iam::111122223333:role/a'], 0],
    ['principal.AWS', ['11112222333', 'payments'], 2],
    ['resource', ['111122223333'], 1],
    ['resourceType', ['anything'], 0],
  ])('%s may be %j, %s of which are mistaken', (key, eq, count) => {
    expect(arnProblems(ruleWith('external-access', { [key]: { eq } }))).toHaveLength(count);
  });

  const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
  test.each<[string, string, readonly string[], string | undefined]>([
    ['a slip', role('paymetns'), [role('payments'), role('orders')], role('payments')],
    ['case', role('Payments'), [role('payments')], role('payments')],
    ['a forgotten path', role('payments'), [role('paymen'), role('app/payments')], role('app/payments')],
    ['another name', role('payments'), [role('orders'), 'arn:aws:s3:::payments'], undefined],
    ['itself is none', role('payments'), [role('payments')], undefined],
  ])('the nearest one: %s', (_, written, candidates, meant) => {
    expect(nearestArn(written, candidates)).toBe(meant);
  });
});

describe('places', () => {
  const [own, far] = ['111122223333', '222233334444'];
  const rule = (name: string, more = {}) => ruleWith('external-access', {}, { name, ...more });
  const names = (...args: Parameters<typeof locationsOf>) =>
    locationsOf(...args).flatMap(({ account, regions }) =>
      regions.map(({ region, rules }) => `${account} ${region} ${rules.map(({ name }) => name).join()}`),
    );

  test('no accounts and no regions: those of the credentials', () => {
    expect(names([rule('a')], [], own, 'us-east-1')).toEqual([`${own} us-east-1 a`]);
  });

  test('accounts of the config file, and regions of each rule', () => {
    const rules = [rule('a', { regions: ['eu-west-1', 'us-east-1'] }), rule('b', { accounts: [far] })];
    expect(names(rules, [{ account: own }, { account: far }], own, 'us-east-1')).toEqual([
      `${own} eu-west-1 a`,
      `${own} us-east-1 a`,
      `${far} eu-west-1 a`,
      `${far} us-east-1 a,b`,
    ]);
  });

  test('an entry with a role is reached through it, even where the credentials are', () => {
    const assume = { arn: `arn:aws:iam::${own}:role/r`, sessionName: 's' };
    expect(wayInto(own, [{ account: own, assume }], own)).toEqual({ kind: 'role', role: assume });
    expect(wayInto(own, [], own)).toEqual({ kind: 'own' });
    expect(wayInto(far, [], own).kind).toBe('none');
  });
});

describe('archive-rules of the config file', () => {
  const entry: ArchiveRuleEntry = {
    name: 'a',
    analyzers: 'unused-access',
    filter: { resource: { eq: 'x' } },
  };
  const parse = (...entries: readonly Partial<ArchiveRuleEntry>[]) => {
    const problems: InputProblem[] = [];
    const rules = archiveRules(
      entries.map((one) => ({ ...entry, ...one })),
      'f.yml',
      problems,
    );
    return { rules, said: problems.map(({ message }) => message) };
  };

  test('a text is a list of one, and numbers and booleans are texts', () => {
    const { rules, said } = parse({
      accounts: 111122223333,
      filter: { isPublic: { eq: true, neq: ['a', 1] } },
    });
    expect(said).toEqual([]);
    expect(rules[0]?.accounts).toEqual(['111122223333']);
    expect(rules[0]?.filter.get('isPublic')).toEqual({ eq: ['true'], neq: ['a', '1'] });
  });

  test.each<[Partial<ArchiveRuleEntry>, RegExp]>([
    [{ name: '1st' }, /the name is not valid/],
    [{ accounts: '1234' }, /"1234" is not an account ID/],
    [{ regions: ['everywhere'] }, /"everywhere" is not an AWS Region/],
    [{ filter: {} }, /empty filter/],
    [{ filter: { resource: {} } }, /"resource" says nothing/],
    [{ filter: { resource: { eq: [] } } }, /none or too many/],
    [{ filter: { resource: { contains: '' } } }, /"resource" has an empty text/],
    [{ filter: { resource: { eq: ['a', ''] } } }, /"resource" has an empty text/],
    [{ filter: { resource: { neq: [''] } } }, /"resource" has an empty text/],
    [{ filter: { resource: { eq: Array<string>(21).fill('a') } } }, /none or too many/],
  ])('%j is wrong', (change, message) => {
    expect(parse(change)).toEqual({ rules: [], said: [expect.stringMatching(message)] });
  });

  test.each<[string, Partial<ArchiveRuleEntry>, Partial<ArchiveRuleEntry>, number]>([
    ['everywhere', {}, {}, 1],
    ['in one region and everywhere', { regions: 'eu-west-1' }, {}, 1],
    ['in two regions', { regions: 'eu-west-1' }, { regions: 'us-east-1' }, 0],
    ['for two kinds', {}, { analyzers: 'external-access' }, 0],
  ])('a name that stands twice, %s', (_, a, b, count) => {
    expect(parse(a, b).said).toHaveLength(count);
  });
});

test.each<[string, number, number]>([
  ['many values in many places', 340, 20],
  ['one text without an end', 1, 40_000],
  ['more places than anyone reads', 20_000, 1],
])('the section leaves room in the step summary: %s', (_, locations, values) => {
  const name = (index: number) => `arn:aws:iam::444455556666:role/vendors/backup-vendor-${index}`;
  const changes = [Array.from({ length: values }, (_value, index) => name(index)).join(', ')];
  const rule = { name: 'vendor', step: 'update', changes, active: 3 } as const;
  const analyzers = [{ name: 'outside', kind: 'external-access', others: [], rules: [rule] }];
  const location = { account: '111122223333', region: 'eu-west-1', absent: [], analyzers };
  const outcome = { mode: 'plan', locations: Array.from({ length: locations }, () => location) } as const;
  const questions = Array.from({ length: locations }, () => ({ rule: 'vendor', message: changes.join() }));
  const text = archiveMarkdown({ ...outcome, questions });
  const shown = text.split('\n').filter((line) => line.startsWith('| `111122223333`')).length;
  expect(Buffer.byteLength(text)).toBeLessThan(150_000);
  expect(shown).toBeGreaterThan(0);
  const more = (locations - shown).toLocaleString('en');
  expect(text.includes(`… and ${more} more rows, omitted: size limit.`)).toBe(locations > shown);
});

test('what AWS and the config file say is words or code in Markdown, and nothing else', () => {
  const hostile = '@team #1 <img src=x> [a](http://b.c) | ` **b** https://d.e';
  const locations = [
    {
      ...{
        account: '111122223333',
        region: 'eu-west-1',
        absent: [],
        failed: `refused (AWS: ${hostile})`,
      },
      analyzers: [
        {
          ...{ name: hostile, kind: 'external-access', others: [hostile], inactive: hostile },
          rules: [
            {
              name: hostile,
              step: 'update',
              changes: [`resource eq: adds "${hostile}"`],
              active: 1,
            } as const,
          ],
        },
      ],
    },
  ];
  const questions = [{ rule: hostile, message: hostile }];
  const { tree } = read(archiveMarkdown({ mode: 'plan', locations, questions }));
  for (const type of ['link', 'image', 'html', 'strong', 'emphasis'])
    expect(nodesOfType(tree, type)).toEqual([]);
  const prose = nodesOfType(tree, 'text').map(({ value = '' }) => value);
  expect(prose.filter((text) => /[@#<]/.test(text))).toEqual([]);
});
