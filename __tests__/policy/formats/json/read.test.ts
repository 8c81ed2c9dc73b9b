import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PolicyEdit } from '../../../../src/policy/edits';
import { jsonFormat } from '../../../../src/policy/formats/json/format';
import { type Policy, valuesOf } from '../../../../src/policy/model';
import { textOfAny } from '../../../support/any-text';
import { anyPattern } from '../../../support/knowledge';
import { documentOf, printPolicy, rangeOf, spelt } from '../../../support/policy-text';
import { runs } from '../../../support/runs';

/** How a policy is laid out: the space between tokens and which characters are escaped, both over and over. */
interface Layout {
  readonly mark: string;
  readonly spaces: readonly string[];
  readonly escapes: readonly boolean[];
}

const anyLayout: fc.Arbitrary<Layout> = fc.record({
  mark: fc.constantFrom('', '\uFEFF'),
  spaces: fc.array(fc.constantFrom('', ' ', '\t', '\n', '\r\n', '\r', '\r\n    '), {
    minLength: 1,
    maxLength: 6,
  }),
  escapes: fc.array(fc.constantFrom(true, false, false, false), { minLength: 1, maxLength: 7 }),
});

/** A policy as text, with the offset of every action's opening quote in document order. */
function print(
  policy: unknown,
  { mark, spaces, escapes }: Layout,
): { text: string; actions: readonly number[] } {
  const actions: number[] = [];
  let text = mark;
  let tokens = 0;
  let characters = 0;
  const token = (part: string): number => {
    text += spaces[tokens++ % spaces.length];
    const offset = text.length;
    text += part;
    return offset;
  };
  const spell = (character: string) =>
    escapes[characters++ % escapes.length]
      ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
      : JSON.stringify(character).slice(1, -1);
  const string = (value: string) => token(`"${value.split('').map(spell).join('')}"`);
  const list = (open: string, items: readonly (() => void)[], close: string) => {
    token(open);
    items.forEach((write, index) => {
      if (index > 0) token(',');
      write();
    });
    token(close);
  };
  const write = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      const offset = string(value);
      if (/^(Not)?Action$/.test(key)) actions.push(offset);
    } else if (Array.isArray(value)) {
      list(
        '[',
        value.map((item) => () => write(item, key)),
        ']',
      );
    } else if (typeof value === 'object' && value !== null) {
      const members = Object.entries(value).map(([name, item]) => () => {
        string(name);
        token(':');
        write(item, key === 'Condition' ? key : name);
      });
      list('{', members, '}');
    } else {
      token(JSON.stringify(value));
    }
  };
  write(policy, '');
  return { text, actions };
}

const oneOrMany = (one: fc.Arbitrary<string>) => fc.oneof(one, fc.array(one, { maxLength: 4 }));
const anyText = textOfAny({ maxLength: 8 });
const anyResource = fc.oneof(
  // A policy variable would be text in some versions of the language.
  fc.constantFrom('*', '**', `\${user}`),
  anyText.map((text) => `arn:aws:s3:::${text}`),
);
const anyCondition = fc.dictionary(
  fc.oneof(fc.constantFrom('StringLike', 'Bool', '__proto__', '2'), anyText),
  fc.dictionary(
    fc.oneof(fc.constantFrom('aws:username', 'constructor', 'Action', '1'), anyText),
    fc.oneof(anyText, fc.array(anyText), fc.array(fc.array(anyText)), fc.jsonValue({ maxDepth: 3 })),
    { maxKeys: 3 },
  ),
  { maxKeys: 3 },
);

/** A statement as it is meant, and as a member of a policy, its keys in any order. */
const anyStatement = fc
  .record({
    sid: fc.option(anyText, { nil: undefined }),
    effect: fc.constantFrom('Allow', 'Deny'),
    action: fc.tuple(fc.constantFrom('Action', 'NotAction'), oneOrMany(anyPattern)),
    resource: fc.tuple(fc.constantFrom('Resource', 'NotResource'), oneOrMany(anyResource)),
    condition: fc.option(anyCondition, { nil: undefined }),
  })
  .chain((meant) => {
    const { sid, effect, action, resource, condition } = meant;
    const members: readonly (readonly [string, unknown])[] = [
      ['Sid', sid],
      ['Effect', effect],
      action,
      resource,
      ['Condition', condition],
    ];
    const present = members.filter(([, value]) => value !== undefined);
    const shuffled = fc.shuffledSubarray(present, { minLength: present.length });
    return fc.record({ meant: fc.constant(meant), json: shuffled.map((list) => Object.fromEntries(list)) });
  });

const anyPolicy = fc
  .record({
    version: fc.constantFrom(undefined, '2012-10-17', '2008-10-17'),
    statements: fc.oneof(anyStatement, fc.array(anyStatement, { maxLength: 4 })),
  })
  .map(({ version, statements }) => ({
    version,
    meant: [statements].flat().map(({ meant }) => meant),
    json: {
      ...(version === undefined ? {} : { Version: version, Id: 'any' }),
      Statement: Array.isArray(statements) ? statements.map(({ json }) => json) : statements.json,
    },
  }));

/** An element as it is meant: what it is about, how it is written, and its values. */
function elementOf([key, value]: readonly [string, string | readonly string[]]) {
  return [key.startsWith('Not') ? 'all-but' : 'only', Array.isArray(value) ? 'array' : 'one', [value].flat()];
}

/** A JSON value without the order of its keys, which a condition does not have. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return new Map(Object.entries(value).map(([key, member]) => [key, unordered(member)]));
}

/** What a policy says, without where it says it. */
function meaningOf({ version, statements }: Policy) {
  return {
    version,
    statements: statements.map(({ sid, effect, actions, resources, condition }) => ({
      sid,
      effect,
      action: [actions.kind, actions.form, valuesOf(actions).map(({ text }) => text)],
      resource: [resources.kind, resources.form, valuesOf(resources)],
      condition: condition === undefined ? undefined : unordered(JSON.parse(condition)),
    })),
  };
}

describe('a policy', () => {
  test('says what it was written to say, however it is laid out', () => {
    fc.assert(
      fc.property(anyPolicy, anyLayout, ({ json, meant, version }, layout) => {
        const statements = meant.map(({ sid, effect, action, resource, condition }) => ({
          sid,
          effect,
          action: elementOf(action),
          resource: elementOf(resource),
          condition:
            condition === undefined || Object.keys(condition).length === 0 ? undefined : unordered(condition),
        }));
        expect(meaningOf(documentOf(print(json, layout).text))).toEqual({ version, statements });
      }),
      { numRuns: runs(500) },
    );
  });

  test('says the same after it was printed and read again', () => {
    fc.assert(
      fc.property(anyPolicy, anyLayout, ({ json }, layout) => {
        const document = documentOf(print(json, layout).text);
        expect(meaningOf(documentOf(printPolicy(document)))).toEqual(meaningOf(document));
      }),
      { numRuns: runs(300) },
    );
  });

  test('is printed the same a second time', () => {
    fc.assert(
      fc.property(anyPolicy, anyLayout, ({ json }, layout) => {
        const printed = printPolicy(documentOf(print(json, layout).text));
        expect(printPolicy(documentOf(printed))).toBe(printed);
      }),
    );
  });

  test('keeps its text as it was where no edit changes anything', () => {
    fc.assert(
      fc.property(anyPolicy, anyLayout, ({ json }, layout) => {
        const { id, path, text, statements } = documentOf(print(json, layout).text);
        const edits = statements.map(({ actions }, statement): PolicyEdit => {
          return { kind: 'replace-items', policy: id, statement, items: actions.items.map(() => 'keep') };
        });
        expect(jsonFormat.write([{ path, text }], [])).toEqual([{ path, text }]);
        expect(jsonFormat.write([{ path, text }], edits)).toEqual([{ path, text }]);
      }),
    );
  });

  test('has the range of every action and resource: the literal with its quotes', () => {
    fc.assert(
      fc.property(anyPolicy, anyLayout, ({ json }, layout) => {
        const document = documentOf(print(json, layout).text);
        for (const { actions, resources } of document.statements) {
          const literals = [...actions.items, ...resources.items].map((item) => spelt(document, item));
          const values = [...valuesOf(actions).map(({ text }) => text), ...valuesOf(resources)];
          expect(literals.map((literal) => JSON.parse(literal))).toEqual(values);
        }
      }),
    );
  });

  test('has the place of every action: line and column of its opening quote', () => {
    fc.assert(
      fc.property(anyPolicy, anyLayout, ({ json }, layout) => {
        const { text, actions } = print(json, layout);
        const locations = documentOf(text)
          .statements.flatMap((statement) => statement.actions.items)
          .map((item) => rangeOf(item))
          .map(({ line, column }) => ({ line, column }));
        const wanted = actions.map((offset) => {
          const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
          return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
        });
        expect(actions.map((offset) => text.charAt(offset))).toEqual(actions.map(() => '"'));
        expect(locations).toEqual(wanted);
      }),
      { numRuns: runs(500) },
    );
  });
});
