import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePolicy, printPolicy } from '../../src/policy/formats/json/policy-document';
import type { PolicyDocument } from '../../src/policy/model';
import { textOfAny } from '../support/any-text';
import { anyPattern, documentOf } from '../support/knowledge';
import { runs } from '../support/runs';

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
  fc.constantFrom('*', '**', `\${aws:username}`),
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

/** A JSON value without the order of its keys, which a condition does not have. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return new Map(Object.entries(value).map(([key, member]) => [key, unordered(member)]));
}

/** What a document says, without where it says it. */
function meaningOf({ version, statements }: Pick<PolicyDocument, 'version' | 'statements'>) {
  return {
    version,
    statements: statements.map(({ sid, effect, actions, resources, condition }) => ({
      sid,
      effect,
      action: [actions.kind, actions.patterns.map(({ pattern }) => pattern.text)],
      resource: [resources.kind, resources.values],
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
          action: [action[0], [action[1]].flat()],
          resource: [resource[0], [resource[1]].flat()],
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

  test('keeps its text as it was', () => {
    fc.assert(
      fc.property(anyPolicy, anyLayout, ({ json }, layout) => {
        const { text } = print(json, layout);
        expect(documentOf(text).text).toBe(text);
      }),
    );
  });

  test('has the place of every action: line and column of its opening quote', () => {
    fc.assert(
      fc.property(anyPolicy, anyLayout, ({ json }, layout) => {
        const { text, actions } = print(json, layout);
        const places = documentOf(text)
          .statements.flatMap((statement) => statement.actions.patterns)
          .map(({ line, column }) => ({ line, column }));
        const wanted = actions.map((offset) => {
          const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
          return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
        });
        expect(actions.map((offset) => text.charAt(offset))).toEqual(actions.map(() => '"'));
        expect(places).toEqual(wanted);
      }),
      { numRuns: runs(500) },
    );
  });
});

const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const { Effect, Action, Resource } = allow;

describe('a policy is refused when', () => {
  test.each([
    ['it is no object', [], 'not-a-policy'],
    ['it has no statement', { Version: '2012-10-17' }, 'not-a-policy'],
    ['an element is misspelt', { statement: allow, Statement: allow }, 'unknown-element'],
    [
      'an element of a statement is misspelt',
      { Statement: { ...allow, action: 'iam:*' } },
      'unknown-element',
    ],
    ['it is a resource policy', { Statement: { ...allow, Principal: '*' } }, 'resource-policy'],
    [
      'a statement has both Action and NotAction',
      { Statement: { ...allow, NotAction: 's3:*' } },
      'invalid-element',
    ],
    ['a statement has no action', { Statement: { Effect, Resource } }, 'invalid-element'],
    ['a statement has no resource', { Statement: { Effect, Action } }, 'invalid-element'],
    ['an effect is in another case', { Statement: { ...allow, Effect: 'allow' } }, 'invalid-element'],
    ['an action is a number', { Statement: { ...allow, Action: 5 } }, 'invalid-element'],
    ['an action has no service', { Statement: { ...allow, Action: ['GetObject'] } }, 'malformed-action'],
    ['a resource is no ARN', { Statement: { ...allow, Resource: 'bucket' } }, 'invalid-element'],
    ['a version is unknown', { Version: '2020-01-01', Statement: allow }, 'invalid-element'],
  ])('%s', (_, policy, code) => {
    const { document, problems } = parsePolicy(JSON.stringify(policy), 'policy.json');
    expect(document).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('a key of it stands twice, the second spelt with an escape', () => {
    const text = '{"Statement":{"Effect":"Allow","Action":"*","\\u0041ction":"s3:GetObject","Resource":"*"}}';
    const { document, problems } = parsePolicy(text, 'policy.json');
    expect(document).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'duplicate-key', line: 1, column: 45 }]);
  });
});

test('two statements with one Sid are a warning and no error', () => {
  const { document, problems } = parsePolicy(
    JSON.stringify({
      Statement: [
        { Sid: 'a', ...allow },
        { Sid: 'a', ...allow },
      ],
    }),
    'p.json',
  );
  expect(document?.statements).toHaveLength(2);
  expect(problems).toMatchObject([{ severity: 'warning', code: 'duplicate-sid' }]);
});
