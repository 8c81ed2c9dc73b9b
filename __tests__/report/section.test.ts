import { describe, expect, test } from '@jest/globals';
import { toMarkdown } from '../../src/report/document/markdown';
import type { Section } from '../../src/report/document/model';

/** Sections whose texts are `length` times the first letter of their name. */
function section(name: string, priority: number, length: number, under?: Section): Section {
  const text = name.charAt(0).repeat(length);
  const blocks = [{ kind: 'paragraph', text: [text] }] as const;
  return { name, priority, blocks, ...(under === undefined ? {} : { under }) };
}

const textOf = ({ name, blocks: [block] }: Section) =>
  block?.kind === 'paragraph' ? String(block.text[0]) : name;

/** A document in so many bytes and the note of what is omitted. */
function markdown(
  sections: readonly Section[],
  bytes: number,
  footer: readonly string[],
  lines = 1000,
): string {
  const room = { bytes: bytes + 600, lines, rest: 'the report' };
  return toMarkdown({ sections, footer: footer.map((text) => [text]) }, room, undefined);
}

const head = section('head', 99, 100);
const other = section('other', 98, 400);
const [risk, diff, notes] = [
  section('risk', 90, 100, head),
  section('diff', 60, 300, head),
  section('notes', 40, 50, head),
];
const all = [head, diff, notes, risk];

describe('the sections of a document', () => {
  const cases: readonly (readonly [string, readonly Section[], number, readonly Section[]])[] = [
    ['all in their order where they fit', all, 600, all],
    ['without the one of lowest priority', all, 550, [head, diff, risk]],
    ['with a small one where a larger one does not fit', all, 300, [head, notes, risk]],
    [
      'without what belongs to one that does not fit',
      [other, section('under', 50, 10, other), head],
      200,
      [head],
    ],
    [
      'with the first of those of equal priority',
      [head, section('a', 50, 90), section('b', 50, 90)],
      200,
      [head, section('a', 50, 90)],
    ],
    ['with nothing where nothing fits', all, 10, []],
  ];
  test.each(cases)('%s', (_, sections, bytes, wanted) => {
    // Without the note more would fit.
    const padded = [...sections, section('zzz', 1, 5000)];
    const text = markdown(padded, bytes + '<sub>ending</sub>'.length + 2, ['ending']);
    const names = sections
      .filter(({ name }) => !wanted.some((one) => one.name === name))
      .map(({ name }) => name);
    const note = `Omitted, size limit: ${[...names, 'zzz'].join(', ')}. See the report.`;
    expect(text).toBe(`${[...wanted.map(textOf), note, '<sub>ending</sub>'].join('\n\n')}\n`);
  });

  test('without a note where nothing is omitted, to the last byte', () => {
    const text = all.map(textOf).join('\n\n');
    expect(markdown(all, text.length + 2 - 600, [])).toBe(`${text}\n`);
    expect(markdown(all, text.length + 1 - 600, [])).toContain('Omitted');
  });

  test('within a number of lines that are not folded', () => {
    const items = Array.from({ length: 40 }, () => ({ text: ['d'] }));
    const long: Section = { ...diff, blocks: [{ kind: 'list', items }] };
    const folded: Section = { ...long, title: { level: 2, text: ['Forty'] }, folded: 'existing' };
    const note = 'Omitted, size limit: diff. See the report.';
    expect(markdown([head, long, notes, risk], 5000, [], 10)).toBe(
      `${[head, notes, risk].map(textOf).join('\n\n')}\n\n${note}\n`,
    );
    expect(markdown([head, folded, notes, risk], 5000, [], 10)).toContain('<summary>Forty</summary>');
  });

  test('with how many of one name are omitted', () => {
    const many = [head, ...[1, 2, 3].map(() => section('evidence', 30, 500, head))];
    expect(markdown(many, 110, [])).toContain('Omitted, size limit: evidence (3). See');
  });
});
