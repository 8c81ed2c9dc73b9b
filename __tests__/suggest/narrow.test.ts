import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expandPatterns } from '../../src/policy/action-pattern';
import { ActionSet } from '../../src/policy/action-set';
import { Catalogue, type ServiceRow } from '../../src/policy/catalogue';
import { narrow } from '../../src/suggest/patterns';
import { fewestPatterns } from '../support/fewest-patterns';
import { anySet, catalogue, patternOf, serviceRow } from '../support/knowledge';
import { runs } from '../support/runs';

const matchedBy = (patterns: readonly string[], of: Catalogue) => expandPatterns(patterns.map(patternOf), of);

/** Words that begin like one another, some of them in capitals. */
const word = fc.constantFrom('Get', 'Put', 'Object', 'Objects', 'V', 'VPC', 'Vpc', 'Acl', 'A', '2', 'x-y');
const anyName = fc
  .tuple(fc.constantFrom('Get', 'GetObject', 'Put', 'G', 'GET'), fc.array(word, { maxLength: 2 }))
  .map((words) => words.flat().join(''));
const anyNames = fc.uniqueArray(anyName, {
  minLength: 1,
  maxLength: 14,
  selector: (name) => name.toLowerCase(),
});
const anyCatalogue = fc.array(anyNames, { minLength: 1, maxLength: 2 }).map((services) => {
  const rows = services.map((names, index): [string, ServiceRow] => [
    `s${index}`,
    serviceRow(names.toSorted().map((name) => `R${name}`)),
  ]);
  return new Catalogue({ version: 'test', services: new Map(rows) });
});

/** A small catalogue, what has to be matched, and what may be. */
const anyOrder = anyCatalogue
  .chain((small) => {
    const roles = fc.array(fc.constantFrom('wanted', 'wanted', 'allowed', 'neither'), {
      minLength: small.size,
      maxLength: small.size,
    });
    return fc.tuple(fc.constant(small), roles);
  })
  .map(([small, roles]) => {
    const ids = ActionSet.all(small);
    const wanted = ids.filter((id) => roles[id] === 'wanted');
    const order = { small, wanted, allowed: ids.filter((id) => roles[id] !== 'neither') };
    const shown = ids.names().map((name, id) => `${name} ${roles[id]}`);
    return Object.defineProperty(order, fc.toStringMethod, { value: () => shown.join(', ') });
  });

describe('patterns for some actions', () => {
  test('match all of them and nothing that is not allowed', () => {
    fc.assert(
      fc.property(anyOrder, ({ small, wanted, allowed }) => {
        const matched = matchedBy(narrow(wanted, allowed), small);
        expect(wanted.minus(matched).names()).toEqual([]);
        expect(matched.minus(allowed).names()).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('are the fewest, and none of them could go', () => {
    fc.assert(
      fc.property(anyOrder, ({ small, wanted, allowed }) => {
        const patterns = narrow(wanted, allowed);
        expect(patterns).toHaveLength(fewestPatterns(wanted, allowed));
        for (const one of patterns) {
          const rest = matchedBy(
            patterns.filter((other) => other !== one),
            small,
          );
          expect([one, wanted.minus(rest).isEmpty]).toEqual([one, false]);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test('are names, words with what begins with them, or the whole service', () => {
    fc.assert(
      fc.property(anyOrder, ({ small, wanted, allowed }) => {
        const names = wanted.names();
        for (const pattern of narrow(wanted, allowed)) {
          const start = pattern.slice(0, -1);
          const rest = names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
          const reads = start.endsWith(':') || rest.some((tail) => tail === '' || /^[A-Z]/.test(tail));
          expect([pattern, pattern.endsWith('*') ? reads : small.idOf(pattern) !== undefined]).toEqual([
            pattern,
            true,
          ]);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test('come in the order of the catalogue', () => {
    fc.assert(
      fc.property(anyOrder, ({ small, wanted, allowed }) => {
        const firsts = narrow(wanted, allowed).map((pattern) => [...matchedBy([pattern], small)][0] ?? -1);
        const services = firsts.map((id) => small.serviceOf(id).first);
        expect(services).toEqual(services.toSorted((a, b) => a - b));
      }),
    );
  });

  test('of the whole catalogue are exact where nothing else is allowed', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(matchedBy(narrow(set), catalogue).equals(set)).toBe(true);
      }),
      { numRuns: runs(40) },
    );
  });
});

/** The actions of some patterns. */
const some = (...patterns: readonly string[]) => matchedBy(patterns, catalogue);

test.each([
  ['a whole service stays whole', some('glue:*'), some('glue:*'), ['glue:*']],
  ['most of a service, the rest allowed', some('glue:Get*', 'glue:Create*'), some('glue:*'), ['glue:*']],
  ['one action of a service', some('sqs:SendMessage'), some('sqs:*'), ['sqs:SendMessage']],
  [
    'all but one action of a service',
    some('tag:*').minus(some('tag:TagResources')),
    undefined,
    [
      'tag:DescribeReportCreation',
      'tag:Get*',
      'tag:ListRequiredTags',
      'tag:StartReportCreation',
      'tag:UntagResources',
    ],
  ],
  [
    'two words alike',
    some('s3:GetObject', 's3:GetObjectAcl'),
    undefined,
    ['s3:GetObject', 's3:GetObjectAcl'],
  ],
  ['every action that begins alike', some('sqs:List*'), undefined, ['sqs:List*']],
  ['a word that is a name', some('sdb:Select'), undefined, ['sdb:Select']],
  ['nothing', some('s3:NoSuchAction'), undefined, []],
  ['two services', some('sdb:List*', 'tag:Get*'), undefined, ['sdb:List*', 'tag:Get*']],
] as const)('%s', (_, wanted, allowed, patterns) => {
  expect(narrow(wanted, allowed ?? wanted)).toEqual(patterns);
});
