import { describe, expect, test } from '@jest/globals';
import { joinSections, type Section, type Space } from '../../src/report/markdown/section';

/** Sections whose texts are `length` times the first letter of their name. */
function section(name: string, worth: number, length: number, below?: Section): Section {
  const text = name.charAt(0).repeat(length);
  return { name, worth, text, ...(below === undefined ? {} : { below }) };
}

/** Room for as many bytes and the note of what is left out. */
function space(bytes: number): Space {
  return { bytes: bytes + 600, rows: 1, byServiceRows: 1, diffLines: 1, rest: 'the report' };
}

const head = section('head', 99, 100);
const other = section('other', 98, 400);
const [risk, diff, notes] = [
  section('risk', 90, 100, head),
  section('diff', 60, 300, head),
  section('notes', 40, 50, head),
];
const all = [head, diff, notes, risk];

describe('sections are put together', () => {
  const cases: readonly (readonly [string, readonly Section[], number, readonly Section[]])[] = [
    ['all in their order where there is room', all, 600, all],
    ['without the least useful one', all, 550, [head, diff, risk]],
    ['with a small one where a larger one has no room', all, 300, [head, notes, risk]],
    [
      'without what belongs to one that has no room',
      [other, section('under', 50, 10, other), head],
      200,
      [head],
    ],
    [
      'with the first of those that are worth the same',
      [head, section('a', 50, 90), section('b', 50, 90)],
      200,
      [head, section('a', 50, 90)],
    ],
    ['with nothing where nothing has room', all, 10, []],
  ];
  test.each(cases)('%s', (_, sections, bytes, wanted) => {
    // Without the note there would be room for more.
    const padded = [...sections, section('zzz', 1, 5000)];
    const text = joinSections(padded, ['ending'], space(bytes + 'ending'.length + 2));
    const names = sections
      .filter(({ name }) => !wanted.some((one) => one.name === name))
      .map(({ name }) => name);
    const note = `Left out for want of room: ${[...names, 'zzz'].join(', ')}. It stands in the report.`;
    expect(text).toBe(`${[...wanted.map((one) => one.text), note, 'ending'].join('\n\n')}\n`);
  });

  test('without a note where nothing is left out, to the last byte', () => {
    const text = all.map((one) => one.text).join('\n\n');
    expect(joinSections(all, [], space(text.length + 2 - 600))).toBe(`${text}\n`);
    expect(joinSections(all, [], space(text.length + 1 - 600))).toContain('Left out');
  });

  test('within a number of lines, too', () => {
    const long = { ...diff, text: 'd\n'.repeat(40).trimEnd() };
    expect(joinSections([head, long, notes, risk], [], space(5000), 10)).toBe(
      `${[head.text, notes.text, risk.text, 'Left out for want of room: diff. It stands in the report.'].join('\n\n')}\n`,
    );
  });

  test('with how many of one kind are left out', () => {
    const many = [head, ...[1, 2, 3].map(() => section('evidence', 30, 500, head))];
    expect(joinSections(many, [], space(110))).toContain(
      'Left out for want of room: evidence (3). It stands',
    );
  });
});
