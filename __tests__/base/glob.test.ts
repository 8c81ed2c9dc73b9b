import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globMatches, shortestMatch } from '../../src/base/glob';
import { matchesNaively } from '../support/knowledge';
import { runs } from '../support/runs';

const shortPattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
const shortText = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });

describe('a glob matches as its definition says', () => {
  test('for any short pattern and text', () => {
    fc.assert(
      fc.property(shortPattern, shortText, (pattern, text) => {
        expect(globMatches(pattern, text)).toBe(matchesNaively(pattern, text));
      }),
      { numRuns: runs(5000) },
    );
  });

  test('for characters that mean something to a regular expression', () => {
    const unit = fc.constantFrom('.', '+', '(', ')', '[', '\\', '$', '^', '|', '*', '?');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 6 }), fc.string({ unit, maxLength: 6 }), (pattern, text) => {
        expect(globMatches(pattern, text)).toBe(matchesNaively(pattern, text));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('a text made by filling its wildcards matches', () => {
    const fills = fc.array(shortText, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(shortPattern, fills, (pattern, texts) => {
        const filled = [...pattern].map((one, i) =>
          one === '*' ? (texts[i] ?? '') : one === '?' ? 'a' : one,
        );
        expect(globMatches(pattern, filled.join(''))).toBe(true);
      }),
    );
  });

  test('no text shorter than its shortest match matches', () => {
    fc.assert(
      fc.property(shortPattern, shortText, (pattern, text) => {
        if (matchesNaively(pattern, text)) expect(text.length).toBeGreaterThanOrEqual(shortestMatch(pattern));
      }),
    );
  });
});

test('two thousand stars and a text that almost matches come to an end', () => {
  const pattern = `${'*a'.repeat(2000)}*b`;
  expect(globMatches(pattern, 'a'.repeat(4000))).toBe(false);
  expect(globMatches(pattern, `${'a'.repeat(4000)}b`)).toBe(true);
});
