import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type JsonNode, parseJson } from '../../../../src/policy/formats/json/json-tree';
import { anyCharacter, textOfAny } from '../../../support/any-text';
import { runs } from '../../../support/runs';

const deepest = 64;

/** What a text is to JSON.parse, once the byte order mark that parseJson accepts is gone. */
function jsonOf(text: string): { readonly json: string } | 'rejected' {
  try {
    return { json: JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, ''))) };
  } catch {
    return 'rejected';
  }
}

/** What a text is to parseJson: the same shape, or the code of the problem. */
function parsed(text: string): { readonly json: string } | string {
  const result = parseJson(text, 'a.json');
  return 'severity' in result ? result.code : { json: JSON.stringify(toValue(result.root)) };
}

function toValue(node: JsonNode): unknown {
  if (node.kind === 'array') return node.items.map(toValue);
  if (node.kind !== 'object') return node.value;
  return Object.fromEntries(node.members.map(({ key, value }) => [key, toValue(value)]));
}

/** The same answer as JSON.parse, but for the texts that are denied on purpose. */
function expectSame(text: string): void {
  const result = parsed(text);
  if (result === 'duplicate-key' || result === 'too-deep') return;
  const wanted = jsonOf(text);
  expect(result).toEqual(wanted !== 'rejected' ? wanted : text.trim() === '' ? 'empty' : 'not-json');
}

const anyJson = fc.oneof(
  fc.json(),
  fc.json({ stringUnit: anyCharacter }),
  fc
    .tuple(fc.jsonValue(), fc.constantFrom(1, 2, '\t'))
    .map(([value, indent]) => JSON.stringify(value, null, indent)),
);
const token = fc.constantFrom(
  ...'{}[]:,"\\/*-+.eE01u\'# \t\n\r\f\v\u{A0}\u{FEFF}\u{2028}\u{0}\u{7F}\u{D800}',
  'true',
  'null',
  'nul',
  'NaN',
  '//',
  '/*',
  '*/',
  '"a"',
  '\\u0041',
  '\\u00',
  '\\x',
  '1e5',
  '-0',
  '01',
);
const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 2 }), by: fc.oneof(fc.constant(''), token) });

describe('parseJson accepts what JSON.parse accepts, and reads the same value', () => {
  test('of any JSON', () => {
    fc.assert(fc.property(anyJson, expectSame), { numRuns: runs(500) });
  });

  test('of JSON with one or two characters changed', () => {
    fc.assert(
      fc.property(anyJson, fc.array(edit, { minLength: 1, maxLength: 2 }), (text, edits) => {
        const changed = edits.reduce((before, { at, length, by }) => {
          const start = at % (before.length + 1);
          return before.slice(0, start) + by + before.slice(start + length);
        }, text);
        expectSame(changed);
      }),
      { numRuns: runs(5000) },
    );
  });

  test('of tokens in any order', () => {
    fc.assert(fc.property(fc.string({ unit: token, maxLength: 8 }), expectSame), { numRuns: runs(5000) });
  });

  test('of any text', () => {
    fc.assert(fc.property(textOfAny(), expectSame), { numRuns: runs(500) });
  });

  test.each([
    ['a byte order mark before it', '\uFEFF{"a":1}', { json: '{"a":1}' }],
    ['two byte order marks', '\uFEFF\uFEFF1', 'not-json'],
    ['a comment', '{} // no', 'not-json'],
    ['a trailing comma', '[1,]', 'not-json'],
    ['single quotes', "{'a':1}", 'not-json'],
    ['two documents', '{}{}', 'not-json'],
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\t', 'empty'],
    ['nothing but a byte order mark', '\uFEFF', 'empty'],
    ['__proto__ as a key', '{"__proto__":{"a":1}}', { json: '{"__proto__":{"a":1}}' }],
  ])('with %s', (_, text, wanted) => {
    expect(parsed(text)).toEqual(wanted);
  });
});

/** A key between quotes, some of its characters as escapes. */
function spelt(key: string, escaped: readonly boolean[]): string {
  const characters = key.split('').map((character, i) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    if (escaped[i % escaped.length]) return `\\u${i % 2 === 0 ? code : code.toUpperCase()}`;
    return JSON.stringify(character).slice(1, -1);
  });
  return `"${characters.join('')}"`;
}

const anyKey = fc.oneof(
  fc.constantFrom('Action', '__proto__', 'constructor', 'toString', '', 'é'),
  textOfAny({ maxLength: 5 }),
);
const escapes = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 });
const aroundIt = fc.array(
  fc.constantFrom(
    (inner: string) => `[${inner}]`,
    (inner: string) => `[{"a":1},${inner},{"a":2}]`,
    (inner: string) => `{"a":{"b":1},"b":${inner}}`,
    (inner: string) => `{"__proto__":${inner},"z":[]}`,
  ),
  { maxLength: 30 },
);

/** An object of some keys, inside others. */
const nested = (keys: readonly string[], around: readonly ((inner: string) => string)[]) =>
  around.reduce((inner, wrap) => wrap(inner), `{${keys.map((key, i) => `${key}:${i}`).join(',')}}`);

describe('a key that stands twice in one object is refused', () => {
  test('at any depth, however the two are spelt', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyKey, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.tuple(escapes, escapes),
        aroundIt,
        (keys, which, where, [first, second], around) => {
          const twice = keys[which % keys.length] ?? '';
          const texts = keys.map((key) => spelt(key, first));
          const doubled = texts.toSpliced(where % (texts.length + 1), 0, spelt(twice, second));
          expect(parsed(nested(doubled, around))).toBe('duplicate-key');
          expect(parsed(nested(texts, around))).toEqual(jsonOf(nested(texts, around)));
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test('and the problem stands at the second one', () => {
    const problem = parseJson('{"Action":"*",\n "\\u0041ction":"s3:GetObject"}', 'a.json');
    expect(problem).toMatchObject({ code: 'duplicate-key', line: 2, column: 2 });
  });

  test.each(['{"a":1,"A":2}', '[{"a":1},{"a":2}]', '{"a":{"a":1}}', '{"__proto__":1,"proto":2}'])(
    'but not in %s',
    (text) => {
      expect(parsed(text)).toEqual(jsonOf(text));
    },
  );
});

describe('depth', () => {
  const many = 100_000;

  test(`of ${deepest} levels is accepted, one more is refused`, () => {
    const levels = fc.array(fc.boolean(), { minLength: deepest - 3, maxLength: deepest + 3 });
    fc.assert(
      fc.property(levels, (objects) => {
        const text = objects.reduce((inner, object) => (object ? `{"a":${inner}}` : `[${inner}]`), '0');
        const wanted = objects.length > deepest ? 'too-deep' : jsonOf(text);
        expect(parsed(text)).toEqual(wanted);
      }),
    );
  });

  test('counts no bracket inside a string', () => {
    const text = JSON.stringify('['.repeat(many));
    expect(parsed(text)).toEqual(jsonOf(text));
  });

  test.each([
    ['arrays', `${'['.repeat(many)}${']'.repeat(many)}`],
    ['arrays that nobody closes', '['.repeat(many)],
    ['objects', `${'{"a":'.repeat(many)}1${'}'.repeat(many)}`],
    ['objects that nobody closes', '{"a":'.repeat(many)],
    ['both by turns', '[{"a":'.repeat(many)],
  ])('of a hundred thousand %s is refused without exhausting the stack', (_, text) => {
    expect(parsed(text)).toBe('too-deep');
  });

  test.each([
    ['closing brackets before it', `${']'.repeat(many)}${'['.repeat(many)}`],
    ['closing braces inside an array before it', `[${'}'.repeat(many)},${'['.repeat(many)}`],
    ['closing brackets inside an object before it', `{"a":${']'.repeat(many)},"b":${'['.repeat(many)}`],
  ])('is not hidden by a hundred thousand %s', (_, text) => {
    expect(['too-deep', 'not-json']).toContain(parsed(text));
  });
});
