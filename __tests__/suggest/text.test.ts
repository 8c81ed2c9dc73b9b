import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TextSpan } from '../../src/policy/model';
import { anyMissing, anyPartition, anyScenario, type Scenario } from '../support/judged-policies';
import { anyLayout, anyPolicy, type Json, type Layout, pocket, print } from '../support/policies';
import { actionListOf, rangeOf, spelt, statementListOf } from '../support/policy-text';
import { runs } from '../support/runs';
import { type Edited, run } from '../support/suggested';

function law(name: string, holds: (edited: Edited, scenario: Scenario) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const edited of run(scenario).edited) holds(edited, scenario);
      }),
      { numRuns: runs(150) },
    );
  });
}

const lineEnds = (text: string) => new Set(text.match(/\r\n|\r|\n/g));
const without = <T>(set: ReadonlySet<T>, other: ReadonlySet<T>) => [...set].filter((one) => !other.has(one));
const leads = (text: string) => text.match(/(?<=[\r\n])[ \t]+(?=[^ \t\r\n])/g) ?? [];

/** The stretches between neighbours of a list, of those pairs that `both` holds for. */
function gaps(text: string, spans: readonly TextSpan[], both: (index: number) => boolean): string[] {
  return spans.slice(1).flatMap((span, index) => {
    const before = spans[index];
    return before === undefined || !both(index) ? [] : [text.slice(before.end, span.start)];
  });
}

describe('of the committed text', () => {
  law('everything around the statements is kept', ({ before, after }) => {
    const [was, is] = [statementListOf(before), statementListOf(after)];
    expect(after.text.slice(0, is.start)).toBe(before.text.slice(0, was.start));
    expect(after.text.slice(is.end)).toBe(before.text.slice(was.end));
  });

  law('a statement of which nothing goes is kept, and all of one that is left alone', (edited) => {
    for (const { old, now, touched, unchanged } of edited.kept) {
      if (touched && !unchanged) continue;
      expect(spelt(edited.after, now)).toBe(spelt(edited.before, old));
    }
  });

  law('everything around the actions of a statement is kept', ({ before, after, kept }) => {
    for (const { old, now } of kept) {
      const [was, is] = [actionListOf(before, old), actionListOf(after, now)];
      const [wasAround, isAround] = [rangeOf(old), rangeOf(now)];
      expect(after.text.slice(isAround.start, is.start)).toBe(before.text.slice(wasAround.start, was.start));
      expect(after.text.slice(is.end, isAround.end)).toBe(before.text.slice(was.end, wasAround.end));
    }
  });

  law(
    'what stands between two statements is kept where both stay',
    ({ before, after, fates, kept, file }) => {
      if (file === undefined) return;
      const stays = fates.map(({ useless }) => !useless);
      const old = fates.map(({ old }) => rangeOf(old));
      const now = kept.map(({ now }) => rangeOf(now));
      const was = gaps(before.text, old, (index) => stays[index] === true && stays[index + 1] === true);
      expect(
        inOrder(
          was,
          gaps(after.text, now, () => true),
        ),
      ).toEqual(was);
    },
  );

  law('patterns of which nothing goes are kept as they were spelt', ({ before, after, kept }, scenario) => {
    for (const { old, now, live } of kept) {
      if (old.effect === 'Deny') continue;
      const removable = run(scenario).judged.removable;
      const untouched = old.actions.items.filter(
        (_, index) => old.actions.kind === 'all-but' || live[index]?.intersect(removable).isEmpty,
      );
      const was = untouched.map((item) => spelt(before, item));
      const is = now.actions.items.map((item) => spelt(after, item));
      expect(inOrder(was, is)).toEqual(was);
    }
  });
});

/** Those of some texts that a list holds in their order. */
function inOrder(texts: readonly string[], list: readonly string[]): string[] {
  let from = 0;
  return texts.filter((text) => {
    const at = list.indexOf(text, from);
    if (at >= 0) from = at + 1;
    return at >= 0;
  });
}

describe('the edit', () => {
  law('has no line end that the file does not have', ({ before, after }) => {
    expect(without(lineEnds(after.text), lineEnds(before.text))).toEqual([]);
  });

  law('indents by what the file indents by', ({ before, after }) => {
    const own = leads(before.text).sort((a, b) => a.length - b.length);
    const step = own[0] ?? '';
    const odd = leads(after.text).filter((lead) => step === '' || lead.replaceAll(step, '') !== '');
    expect(odd).toEqual([]);
  });

  law('leaves one action a string, and a list a list', ({ before, after, kept }) => {
    for (const { old, now } of kept) {
      const single = actionListOf(before, old).form === 'one' && now.actions.items.length === 1;
      expect(actionListOf(after, now).form).toBe(single ? 'one' : 'array');
      expect(now.actions.form).toBe(single ? 'one' : 'array');
    }
  });

  law('leaves one statement an object, unless one is added', ({ before, after, kept, added, file }) => {
    if (file === undefined) return;
    const single = statementListOf(before).form === 'one' && kept.length + added.length === 1;
    expect(statementListOf(after).form).toBe(single ? 'one' : 'array');
  });
});

/** As JSON.stringify and its like print: in lines, or in one of them with or without spaces. */
const regularLayout: fc.Arbitrary<Layout> = anyLayout.map(({ lines, mark, colon, ending }) => {
  const comma = lines === undefined && colon.endsWith(' ') ? ', ' : ',';
  const layout = { mark, colon, ending, comma, perLine: 1, escapes: [false] };
  return lines === undefined ? layout : { ...layout, lines: { ...lines, blank: false } };
});

function isList(json: Json): boolean {
  return typeof json === 'object' && json !== null && 'Statement' in json && Array.isArray(json.Statement);
}

test('a file printed by one rule is printed by it after the edit', () => {
  const policy = anyPolicy(pocket).filter(isList);
  fc.assert(
    fc.property(policy, regularLayout, anyPartition, anyMissing, (json, layout, partition, missing) => {
      const files = [{ path: 'policy.json', text: print(json, layout) }];
      for (const { after } of run({ files, partition, missing }).edited) {
        expect(after.text).toBe(print(JSON.parse(after.text.replace(/^\uFEFF/, '')), layout));
      }
    }),
    { numRuns: runs(300) },
  );
});
