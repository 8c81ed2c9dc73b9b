import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { evidenceShape } from '../../scripts/evidence-shape';
import { isoTime } from '../../src/base/time';
import { decodeDocument, encodeDocument } from '../../src/sources/evidence-file/document';
import { evidenceSchema } from '../../src/sources/evidence-file/schema';
import type { Shape } from '../../src/sources/evidence-file/shape';
import { decodeStrictly } from '../support/decode-strictly';
import { runs } from '../support/runs';

const shape: Shape = JSON.parse(evidenceShape());
const hash = `sha256:${'0'.repeat(64)}`;

const anyName = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom('10', '9', 'constructor', 's3:GetObject'),
);
const anyTime = fc.integer({ min: 0, max: 4e12 }).map(isoTime);
/** What is no value of most shapes, or of none. */
const anythingElse = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    -1,
    1.5,
    2 ** 53,
    '',
    '2026-02-30T00:00:00Z',
    '2026-11-20',
    [],
    {},
    true,
    false,
  ),
  fc.constant(JSON.parse('{"__proto__": {"uses": 1}}')),
  fc.dictionary(anyName, fc.constant(1), { maxKeys: 2 }),
  fc.tuple(anyTime),
);

/** JSON of a shape; `spoilt` says how many of a thousand values have another one. */
function jsonOf(of: Shape, spoilt: number): fc.Arbitrary<unknown> {
  const right = rightJsonOf(of, spoilt);
  if (spoilt === 0) return right;
  return fc.oneof({ arbitrary: right, weight: 1000 - spoilt }, { arbitrary: anythingElse, weight: spoilt });
}

function rightJsonOf(of: Shape, spoilt: number): fc.Arbitrary<unknown> {
  const options = of.anyOf ?? of.oneOf;
  if (options !== undefined) return fc.oneof(...options.map((option) => jsonOf(option, spoilt)));
  if (of.const !== undefined) return fc.constant(of.const);
  if (of.enum !== undefined) return fc.constantFrom(...of.enum);
  if (of.format === 'date-time') return anyTime;
  if (of.type === 'boolean') return fc.boolean();
  if (of.type === 'integer') return fc.maxSafeNat();
  if (of.type === 'array') return fc.array(jsonOf(of.items ?? {}, spoilt), { maxLength: 2 });
  if (of.type === 'object') return objectOf(of, spoilt);
  return anyName;
}

function objectOf(
  { properties, required = [], additionalProperties }: Shape,
  spoilt: number,
): fc.Arbitrary<object> {
  if (typeof additionalProperties === 'object')
    return fc.dictionary(anyName, jsonOf(additionalProperties, spoilt), { maxKeys: 3 });
  const members = Object.fromEntries(
    Object.entries(properties ?? {}).map(([name, of]) => [name, jsonOf(of ?? {}, spoilt)]),
  );
  const whole = fc.record(members, spoilt === 0 ? { requiredKeys: [...required] } : {});
  // Another order, as an editor of the file might leave it.
  return fc
    .tuple(whole, fc.boolean())
    .map(([object, turned]) => (turned ? Object.fromEntries(Object.entries(object).reverse()) : object));
}

const anyDocument = jsonOf(shape, 0).map((document) => Object.assign({}, document, { hash }));
const oddDocument = fc.oneof(jsonOf(shape, 8), jsonOf(shape, 60), anythingElse);

describe('evidence by its shape is evidence by its schema', () => {
  test('the shape is the schema’s of today: npm run schema writes it', () => {
    const file = new URL('../../data/evidence-shape.json', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(evidenceShape());
  });

  test('every document is read, to the same evidence', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const read = decodeDocument(document);
        expect(read).toEqual(decodeStrictly(document));
        expect(read).toEqual(expect.objectContaining({ hash }));
      }),
      { numRuns: runs(300) },
    );
  });

  test('what is refused is described in our words, often in the same as by the schema', () => {
    let both = 0;
    fc.assert(
      fc.property(oddDocument, (json) => {
        const document = Object.assign({}, json, { hash });
        const read = decodeDocument(document);
        const strict = decodeStrictly(document);
        if (typeof read !== 'string' || typeof strict !== 'string') return;
        if (read === strict) both++;
        expect(read).toMatch(
          / (is missing|must be .+|has .+|does not match the schema|is too (large or long|small or short|large or too long|small or too short))$/,
        );
      }),
      { numRuns: runs(500) },
    );
    expect(both).toBeGreaterThan(0);
  });

  test('no other JSON is read to anything but what the schema makes of it', () => {
    let both = 0;
    fc.assert(
      fc.property(oddDocument, (json) => {
        const read = decodeDocument(json);
        if (typeof read === 'string') return;
        const strict = decodeStrictly(Object.assign({}, json, { hash }));
        expect(strict).toEqual({ ...read, hash });
        both++;
      }),
      { numRuns: runs(1500) },
    );
    expect(both).toBeGreaterThan(0);
  });

  test.each([
    [
      'a count below 0',
      's3:GetObject',
      -1,
      /^principals\.x\.uses\.s3:GetObject\.allowed\.count is too small/,
    ],
    [
      'a member that no object should have',
      '__proto__',
      1,
      /^principals\.x\.uses has an unknown key, "__proto__"/,
    ],
  ])('%s is refused', (_, action, count, said) => {
    const uses = (name: string, of: number) =>
      `{"${name}": {"allowed": {"count": ${of}}, "resources": {"sample": [], "complete": true}, "sources": []}}`;
    const read = (name: string, of: number) =>
      decodeDocument(
        JSON.parse(`{"schemaVersion": 2, "hash": "${hash}", "catalogVersion": "", "coverage": [],
          "principals": {"x": {"uses": ${uses(name, of)}, "mayNeed": {}, "unknownEvents": []}}}`),
      );
    expect(read('s3:GetObject', 1)).toEqual(expect.objectContaining({ hash }));
    expect(read(action, count)).toEqual(expect.stringMatching(said));
  });

  test('of the principals that logs showed, ten thousand are listed at the most', () => {
    const one = { arn: 'arn:aws:iam::111122223333:role/a', first: isoTime(0), last: isoTime(0) };
    const rest = { schemaVersion: 2, hash, catalogVersion: '', coverage: [], principals: {} };
    const documentOf = (length: number) => {
      const principals = Array.from({ length }, () => one);
      return { ...rest, principalsSeen: { principals, complete: false } };
    };
    expect(decodeDocument(documentOf(10_000))).toEqual(expect.objectContaining({ hash }));
    const said = 'principalsSeen.principals is too large or too long';
    expect(decodeDocument(documentOf(10_001))).toBe(said);
    expect(decodeStrictly(documentOf(10_001))).toBe(said);
  });

  test('what was read is written as the schema encodes it, to the byte', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const [read, strict] = [decodeDocument(document), decodeStrictly(document)];
        if (typeof read === 'string' || typeof strict === 'string') throw new Error(String(read));
        const ours = encodeDocument(read, '2026-09-26', hash);
        const theirs = z.encode(evidenceSchema, {
          ...{ schemaVersion: 2, hash, catalogVersion: '2026-09-26' },
          ...strict.evidence,
          ...(strict.history === undefined ? {} : { history: strict.history }),
        });
        expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs));
      }),
      { numRuns: runs(200) },
    );
  });
});
