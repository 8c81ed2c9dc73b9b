import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { covers, ResourcePatterns } from '../../src/policy/resource-cover';
import { matchesNaively } from '../support/knowledge';
import { runs } from '../support/runs';

/** A resource pattern as pieces: six segments, each a list of literals, `*`, `?` and variables. */
type Pieces = readonly (readonly string[])[];

const variable = (name: string) => `\${${name}}`;
const letters = ['a', 'b', '/'];
const wildcards = ['*', '?'];
const variables = [variable('v'), variable('aws:username'), variable("aws:PrincipalTag/team, 'none'")];
const privateUse = ['\u{E000}', '\u{E001}', '\u{E002}'];

/** Patterns out of some pieces; only the last segment of an ARN can hold colons. */
function piecesOf(texts: readonly string[]): fc.Arbitrary<Pieces> {
  const early = fc.array(fc.constantFrom(...texts), { maxLength: 3 });
  const last = fc.array(fc.constantFrom(...texts, ':'), { maxLength: 6 });
  return fc.tuple(early, early, early, early, last).map((segments) => [['arn'], ...segments]);
}

const print = (pieces: Pieces) => pieces.map((segment) => segment.join('')).join(':');

/** A pattern that may well cover another: pieces of it kept, widened to `*`, dropped or replaced. */
function near(pieces: Pieces, texts: readonly string[]): fc.Arbitrary<Pieces> {
  const piece = (own: string) => fc.constantFrom(own, own, own, '*', '*', '', ...texts);
  const segment = (own: readonly string[], first: string) =>
    fc.tuple(fc.constantFrom('', '', first), ...own.map(piece), fc.constantFrom('', '', '*'));
  const segments = pieces.slice(1).map((own, index) => segment(own, index === 4 ? '*:' : ''));
  return fc.tuple(...segments).map((widened) => [['arn'], ...widened]);
}

/** A concrete text of a pattern; wildcards of the early segments hold no colon, as those of an ARN cannot. */
function concrete(pieces: Pieces, fills: readonly string[]): string[] {
  let next = 0;
  return pieces.map((segment, index) =>
    segment
      .map((piece) => {
        const fill = fills[next++ % fills.length] ?? '';
        const text = index < 5 ? fill.replaceAll(':', '') : fill;
        if (piece === '?') return text.charAt(0) || 'x';
        return piece === '*' || piece.startsWith('$') ? text : piece;
      })
      .join(''),
  );
}

/** Whether a pattern without variables matches, segment by segment. */
function matchesArn(pattern: string, segments: readonly string[]): boolean {
  if (/^\*+$/.test(pattern)) return true;
  const parts = pattern.split(':');
  const six = [...parts.slice(0, 5), parts.slice(5).join(':')];
  return parts.length >= 6 && six.every((part, i) => matchesNaively(part, segments[i] ?? ''));
}

const fills = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ':', '/', '\u{E000}'), maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

/** Whatever `covers` says yes to, holds for every text that the inner pattern can stand for. */
function expectSound(texts: readonly string[]): void {
  const inners = piecesOf(texts);
  const pair = inners.chain((inner) => fc.tuple(fc.constant(inner), fc.oneof(near(inner, texts), inners)));
  fc.assert(
    fc.property(pair, fills, ([inner, outer], values) => {
      const [wide, small] = [print(outer), print(inner)];
      if (wide === small || !covers(wide, small)) return;
      const segments = concrete(inner, values);
      const text = segments.join(':');
      expect({ wide, small, text, matches: matchesArn(wide, segments) }).toMatchObject({ matches: true });
    }),
    { numRuns: runs(3000) },
  );
}

describe('a resource covers another only if every text that the other can stand for matches it', () => {
  test('with wildcards', () => expectSound([...letters, ...letters, ...wildcards]));
  test('with variables', () => expectSound(['a', ...wildcards, ...variables]));
  test('with characters that no ARN holds', () => expectSound(['a', ...wildcards, ...privateUse]));
});

describe('a resource covers another only if', () => {
  test('it matches, when the other is a plain ARN', () => {
    const texts = [...letters, ...wildcards];
    const plain = piecesOf(texts).map((pieces) => concrete(pieces, ['a']));
    const pair = plain.chain((segments) =>
      fc.tuple(
        fc.constant(segments),
        near(
          segments.map((one) => [...one]),
          texts,
        ),
      ),
    );
    fc.assert(
      fc.property(pair, ([segments, outer]) => {
        const wide = print(outer);
        expect(covers(wide, segments.join(':'))).toBe(matchesArn(wide, segments));
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each([
    [`arn:aws:s3:::\${aws:username}/*`, 'arn:aws:s3:::alice/*'],
    ['arn:aws:s3:::a*', 'arn:aws:s3:::*'],
    ['arn:aws:s3:::a?', 'arn:aws:s3:::a*'],
    ['arn:aws:s3:::a', 'arn:aws:s3:::A'],
    ['arn:aws:s3', 'arn:aws:s3:::a'],
    ['arn:*', 'arn:aws:s3:::a'],
    ['arn:aws:s3:::*', '*'],
    ['arn:aws:s3:::\u{E000}', 'arn:aws:s3:::*'],
    ['arn:aws:s3:::\u{E001}', 'arn:aws:s3:::?'],
    ['arn:aws:s3:::\u{E002}', `arn:aws:s3:::\${aws:username}`],
    ['arn:aws:iam::*:*:role/x', `arn:aws:iam::\${aws:PrincipalAccount}:role/x`],
  ])('not %j over %j', (outer, inner) => {
    expect(covers(outer, inner)).toBe(false);
  });
});

describe('a resource covers', () => {
  test.each([
    ['*', 'arn:aws:s3:::a'],
    ['*', '*'],
    ['**', `arn:aws:s3:::\${aws:username}`],
    ['arn:aws:s3:::*', 'arn:aws:s3:::a/*'],
    ['arn:aws:s3:::*', `arn:aws:s3:::\${aws:username}/?`],
    ['arn:aws:s3:::a/*', 'arn:aws:s3:::a/b/*'],
    ['arn:aws:sqs:*:*:*', 'arn:aws:sqs:eu-west-1:111122223333:q*'],
    ['arn:aws:logs:*:*:log-group:*', 'arn:aws:logs:eu-west-1:111122223333:log-group:a:*'],
    [`arn:aws:s3:::\${aws:username}`, `arn:aws:s3:::\${aws:username}`],
    ['arn:aws:s3:::b?', 'arn:aws:s3:::b1'],
  ])('%j over %j', (outer, inner) => {
    expect(covers(outer, inner)).toBe(true);
  });
});

test('many patterns at once cover what one after the other covers', () => {
  const texts = [...letters, ...wildcards, ...variables, ...privateUse];
  const some = piecesOf(texts).chain((pieces) => {
    const outer = fc.array(fc.oneof(near(pieces, texts).map(print), fc.constantFrom('*', '**', 'a', '')));
    return fc.tuple(outer, fc.oneof(fc.constant(print(pieces)), fc.constantFrom('*', 'a*', '')));
  });
  let covered = 0;
  fc.assert(
    fc.property(some, ([outer, inner]) => {
      const expected = [...new Set(outer)].filter((one) => covers(one, inner));
      if (expected.length > 0) covered++;
      expect([...new ResourcePatterns(outer).covering(inner)].sort()).toEqual(expected.sort());
      expect(new ResourcePatterns(outer).covers(inner)).toBe(expected.length > 0);
    }),
    { numRuns: runs(2000) },
  );
  expect(covered).toBeGreaterThan(0);
});
