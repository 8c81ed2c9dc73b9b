import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asciiLower } from '../../src/base/text';
import {
  expandPattern,
  expandPatterns,
  parseActionPattern,
  patternMatches,
} from '../../src/policy/action-pattern';
import { ActionSet } from '../../src/policy/action-set';
import { narrow } from '../../src/suggest/patterns';
import { anyId, anyPattern, anySet, catalogue, matchesNaively, patternOf } from '../support/knowledge';
import { runs } from '../support/runs';

const lowerNames = ActionSet.all(catalogue)
  .names()
  .map((name) => name.toLowerCase());

/** Every id whose whole name the pattern matches; a lone `*` stands for any service and any action. */
function expandNaively(text: string): ActionSet {
  const pattern = text.toLowerCase();
  return ActionSet.of(
    catalogue,
    lowerNames.flatMap((name, id) => (matchesNaively(pattern, name) ? [id] : [])),
  );
}

describe('a pattern expands to', () => {
  test('every action of the catalogue whose name it matches, and no other', () => {
    fc.assert(
      fc.property(anyPattern, (text) => {
        expect(expandPattern(patternOf(text), catalogue).equals(expandNaively(text))).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });

  test('the same actions in any case', () => {
    fc.assert(
      fc.property(anyPattern, (text) => {
        const expanded = expandPattern(patternOf(text), catalogue);
        for (const other of [text.toLowerCase(), text.toUpperCase()])
          expect(expandPattern(patternOf(other), catalogue).equals(expanded)).toBe(true);
      }),
    );
  });

  test('the actions that match it one by one', () => {
    fc.assert(
      fc.property(anyPattern, anyId, (text, id) => {
        const pattern = patternOf(text);
        const matched = patternMatches(pattern, catalogue.nameOf(id).toUpperCase());
        expect(matched).toBe(expandPattern(pattern, catalogue).has(id));
      }),
      { numRuns: runs(300) },
    );
  });

  test('together with others, their union', () => {
    fc.assert(
      fc.property(fc.array(anyPattern, { maxLength: 5 }), (texts) => {
        const patterns = texts.map(patternOf);
        const one = patterns.map((pattern) => expandPattern(pattern, catalogue));
        expect(expandPatterns(patterns, catalogue).equals(ActionSet.union(catalogue, one))).toBe(true);
      }),
    );
  });

  test('itself, when it is the name of an action', () => {
    fc.assert(
      fc.property(fc.mixedCase(anyId.map((id) => catalogue.nameOf(id))), (name) => {
        expect([...expandPattern(patternOf(name), catalogue)]).toEqual([catalogue.idOf(name)]);
      }),
    );
  });
});

describe('narrowing', () => {
  test('and expanding again loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(expandPatterns(narrow(set).map(patternOf), catalogue).equals(set)).toBe(true);
      }),
    );
  });

  test('gives no more patterns than there are actions', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(narrow(set).length).toBeLessThanOrEqual(set.size);
      }),
    );
  });

  test('gives no pattern that others make superfluous', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const sizes = narrow(set).map((text) => expandPattern(patternOf(text), catalogue).size);
        expect(sizes.reduce((total, size) => total + size, 0)).toBe(set.size);
      }),
    );
  });

  test('gives no pattern for one action when another pattern matches it without looking at case', () => {
    const but = ActionSet.of(catalogue, [
      catalogue.idOf('app-integrations:ListDataIntegrationAssociations') ?? -1,
    ]);
    const patterns = narrow(expandPattern(patternOf('app-integrations:*'), catalogue).minus(but));
    expect(patterns).toContain('app-integrations:ListDataIntegrations*');
    expect(patterns).not.toContain('app-integrations:ListDataIntegrationSchedules');
  });

  test.each([
    ['a whole service is its wildcard', ['sqs:*'], ['sqs:*']],
    ['everything that begins with a word is that word', ['s3:GetBucket*'], ['s3:GetBucket*']],
    ['one action is its name', ['s3:getobject'], ['s3:GetObject']],
    ['nothing is nothing', [], []],
  ])('%s', (_, granted, narrowed) => {
    expect(narrow(expandPatterns(granted.map(patternOf), catalogue))).toEqual(narrowed);
  });
});

describe('a text is refused when', () => {
  test.each([
    ['it is empty', ''],
    ['it has no service', 'GetObject'],
    ['its service is empty', ':GetObject'],
    ['its action is empty', 's3:'],
    ['it holds a second colon', 's3:Get:Object'],
    ['it holds white space', 's3:Get Object'],
    ['it holds a letter that no action has', 's3:GetÖbject'],
    // The Kelvin sign is a k only after case folding.
    ['it holds a Kelvin sign in its service', '\u{212A}ms:Decrypt'],
    ['it holds a Kelvin sign in its action', 'ec2:CreateNetwor\u{212A}Interface'],
    ['it holds a Kelvin sign beside a wildcard', 's\u{212A}*:*'],
    ['it holds a full-width letter', '\u{FF53}3:GetObject'],
    ['it holds a long s', '\u{017F}3:GetObject'],
    ['it is longer than any action', `s3:${'a'.repeat(254)}`],
  ])('%s', (_, text) => {
    expect(typeof parseActionPattern(text)).toBe('string');
  });
});

test.each([
  ['a service', '\u{212A}ms:Decrypt'],
  ['an action', 'ec2:DescribeNetwor\u{212A}Interfaces'],
])('a Kelvin sign in %s is no k of an action that the catalogue knows', (_, text) => {
  expect(catalogue.idOf(text.replace('\u{212A}', 'K'))).toBeDefined();
  expect(catalogue.idOf(text)).toBeUndefined();
  expect(patternMatches(patternOf('*:*'), text)).toBe(true);
  expect(patternMatches(patternOf(text.replace('\u{212A}', 'k')), text)).toBe(false);
});

test('only A to Z change their case', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const lower = asciiLower(text);
      expect(lower.length).toBe(text.length);
      for (let at = 0; at < text.length; at++) {
        const [was = '', is = ''] = [text[at], lower[at]];
        expect(is).toBe(/[A-Z]/.test(was) ? was.toLowerCase() : was);
      }
    }),
  );
});
