import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  appendItems,
  applySplices,
  type Replacement,
  replaceItems,
  type TextList,
} from '../../../../src/policy/formats/json/splice';
import type { TextSpan } from '../../../../src/policy/model';
import { anyLayout, type Json, print } from '../../../support/policies';
import { actionListOf, documentOf } from '../../../support/policy-text';
import { runs } from '../../../support/runs';

const letters = ['s3:A', 's3:B', 's3:C', 's3:D', 's3:E'];
const fresh = ['s3:New', 's3:Get*', 'sqs:"é\\'];

/** A list as JSON has it: one value alone or an array. */
const anyList: fc.Arbitrary<string | readonly string[]> = fc.oneof(
  fc.constantFrom(...letters),
  fc.subarray(letters, { minLength: 1 }),
);

interface Listed {
  readonly text: string;
  readonly list: TextList;
  readonly items: readonly TextSpan[];
}

/** The actions of a policy of one statement. */
function listed(Action: Json, layout: Parameters<typeof print>[1]): Listed {
  const text = print({ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }, layout);
  const document = documentOf(text);
  const [statement] = document.statements;
  if (statement === undefined) throw new Error('no statement');
  const { items, ...list } = actionListOf(document, statement);
  return { text, list, items };
}

function actionsIn(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, '')).Statement[0].Action;
}

/** What each item becomes, at least one item staying. */
const anyReplacements = (count: number) =>
  fc
    .array(fc.oneof(fc.constant<Replacement>('keep'), fc.subarray(fresh), fc.constant<Replacement>([])), {
      minLength: count,
      maxLength: count,
    })
    .filter((drawn) => drawn.some((one) => one === 'keep' || one.length > 0));

const anyCase = anyList.chain((list) =>
  fc.record({
    list: fc.constant(list),
    layout: anyLayout,
    replacements: anyReplacements([list].flat().length),
    added: fc.subarray(fresh, { minLength: 1 }),
  }),
);
const written = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text));

describe('items of a list', () => {
  test('become what they are replaced by, the others stay, and one value stays one', () => {
    fc.assert(
      fc.property(anyCase, ({ list, layout, replacements }) => {
        const { text, list: location, items } = listed(list, layout);
        const splices = replaceItems(
          text,
          location,
          items,
          replacements.map((one) => (one === 'keep' ? one : written(one))),
        );
        const wanted = [list].flat().flatMap((item, index) => {
          const one = replacements[index] ?? 'keep';
          return one === 'keep' ? item : one;
        });
        const single = typeof list === 'string' && wanted.length === 1;
        expect(actionsIn(applySplices(text, splices))).toEqual(single ? wanted[0] : wanted);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('are joined by others in a list, also where there was no list or an empty one', () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), ({ list, layout, added }, empty) => {
        const { text, list: location, items } = listed(empty ? [] : list, layout);
        const splices = appendItems(text, location, items, written(added));
        expect(actionsIn(applySplices(text, splices))).toEqual([...(empty ? [] : [list].flat()), ...added]);
      }),
      { numRuns: runs(500) },
    );
  });

  test('that are all kept need no splice', () => {
    fc.assert(
      fc.property(anyList, anyLayout, (list, layout) => {
        const { text, list: location, items } = listed(list, layout);
        const kept = items.map((): Replacement => 'keep');
        expect(replaceItems(text, location, items, kept)).toEqual([]);
      }),
    );
  });
});

test('items come in between others, also where these are replaced or removed', () => {
  const anyInserted = anyCase.chain((drawn) => {
    const count = [drawn.list].flat().length;
    return fc.record({
      drawn: fc.constant(drawn),
      inserted: fc.array(fc.record({ before: fc.nat(count), items: fc.subarray(fresh) }), { maxLength: 3 }),
    });
  });
  fc.assert(
    fc.property(anyInserted, ({ drawn: { list, layout, replacements }, inserted }) => {
      const { text, list: location, items } = listed(list, layout);
      const at = (index: number) =>
        inserted.filter(({ before }) => before === index).flatMap((one) => one.items);
      const splices = replaceItems(
        text,
        location,
        items,
        replacements.map((one) => (one === 'keep' ? one : written(one))),
        inserted.map((one) => ({ ...one, items: written(one.items) })),
      );
      const all = [list].flat();
      const wanted = all.flatMap((item, index) => {
        const one = replacements[index] ?? 'keep';
        return [...at(index), ...(one === 'keep' ? [item] : one)];
      });
      const whole = [...wanted, ...at(all.length)];
      const single = typeof list === 'string' && whole.length === 1;
      expect(actionsIn(applySplices(text, splices))).toEqual(single ? whole[0] : whole);
    }),
    { numRuns: runs(500) },
  );
});

test.each([
  ['the first of a row', '["a", "b", "c"]', [[], 'keep', 'keep'], '["b", "c"]'],
  ['the last of a row', '["a", "b", "c"]', ['keep', 'keep', []], '["a", "b"]'],
  ['the middle of a row', '["a", "b", "c"]', ['keep', [], 'keep'], '["a", "c"]'],
  ['all but the middle of a row', '["a", "b", "c"]', [[], 'keep', []], '["b"]'],
  ['the first of a column', '[\n  "a",\n  "b"\n]', [[], 'keep'], '[\n  "b"\n]'],
  ['the last of a column', '[\n  "a",\n  "b"\n]', ['keep', []], '[\n  "a"\n]'],
  ['one that becomes two', '[\n  "a",\n  "b"\n]', [['x', 'y'], 'keep'], '[\n  "x",\n  "y",\n  "b"\n]'],
  ['the only one of a column', '[\r\n\t"a"\r\n]', [['x', 'y']], '[\r\n\t"x",\r\n\t"y"\r\n]'],
  ['one of a column with commas in front', '[ "a"\n, "b" ]', [['x', 'y'], 'keep'], '[ "x"\n, "y"\n, "b" ]'],
  ['one where two removed ones meet', '["a", "b", "c", "d"]', [[], [], ['x'], []], '["x"]'],
] satisfies readonly [string, string, Replacement[], string][])(
  'of a list is replaced or removed in its own layout: %s',
  (_, text, replacements, wanted) => {
    const items = [...text.matchAll(/"\w"/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    const list = { form: 'array', start: 0, end: text.length } as const;
    const drawn = replacements.map((one) => (one === 'keep' ? one : written(one)));
    expect(applySplices(text, replaceItems(text, list, items, drawn))).toBe(wanted);
  },
);

/** A stretch of a text that stays, and one behind it that is replaced. */
const anyParts = fc.array(
  fc.record({ kept: fc.string({ minLength: 1 }), old: fc.string(), now: fc.string() }),
  { maxLength: 6 },
);

test('splices are made where they belong, whatever order they come in', () => {
  const shuffled = anyParts.chain((parts) => {
    const text = parts.map(({ kept, old }) => kept + old).join('');
    let end = 0;
    const splices = parts.map(({ kept, old, now }) => {
      const start = end + kept.length;
      end = start + old.length;
      return { start, end, text: now };
    });
    const wanted = parts.map(({ kept, now }) => kept + now).join('');
    return fc.record({
      text: fc.constant(text),
      wanted: fc.constant(wanted),
      splices: fc.shuffledSubarray(splices, { minLength: splices.length }),
    });
  });
  fc.assert(
    fc.property(shuffled, ({ text, wanted, splices }) => {
      expect(applySplices(text, splices)).toBe(wanted);
    }),
  );
});
