import type { TextSpan } from '../../model';

/** Where IAM takes one value or an array of them: which of the two was written, and where. */
export interface TextList extends TextSpan {
  readonly form: 'one' | 'array';
}

/** One replacement in a text; several of one text never overlap. */
export interface Splice extends TextSpan {
  readonly text: string;
}

/** The text with its splices made; everything between them keeps its bytes. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of [...splices].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** What an item becomes: itself, or any number of others. */
export type Replacement = readonly string[] | 'keep';

/** What comes in front of an item of a list, or behind the last one where `before` is the number of items. */
export interface Inserted {
  readonly before: number;
  readonly items: readonly string[];
}

/**
 * Puts other items in the place of those of a JSON list: per item its replacements, or `keep`, and new ones between
 * them. What is replaced takes over the layout around it, what is removed goes with its comma, and the rest is not
 * touched. At least one item must remain. A list written as one value becomes an array only when it has to hold several.
 */
export function replaceItems(
  text: string,
  list: TextList,
  items: readonly TextSpan[],
  replacements: readonly Replacement[],
  inserted: readonly Inserted[] = [],
): Splice[] {
  const at = (index: number) => inserted.filter(({ before }) => before === index).flatMap((one) => one.items);
  if (list.form === 'one') return replaceSingle(text, list, replacements[0] ?? 'keep', at(0), at(1));
  if (items.length === 0) return at(0).length === 0 ? [] : fillArray(text, list, at(0));
  const separator = separatorOf(text, list, items);
  const first = at(0);
  const [kept, changed]: [Splice[], Splice[]] = [[], []];
  const removed = items.map((item, index) => {
    const before = index === 0 ? first : [];
    const own = replacements[index] ?? 'keep';
    const behind = at(index + 1);
    if (own === 'keep') {
      const [start, end] = [before.map((one) => one + separator), behind.map((one) => separator + one)];
      if (start.length > 0) kept.push({ start: item.start, end: item.start, text: start.join('') });
      if (end.length > 0) kept.push({ start: item.end, end: item.end, text: end.join('') });
      return false;
    }
    const all = [...before, ...own, ...behind];
    if (all.length > 0) changed.push({ start: item.start, end: item.end, text: all.join(separator) });
    return all.length === 0;
  });
  // What stands behind a kept item comes before the removal that begins there.
  return [...kept, ...changed, ...removals(items, (index) => removed[index] === true)];
}

/** Items added behind the last one of a list, in the list's own layout. A single value becomes an array around it. */
export function appendItems(
  text: string,
  list: TextList,
  items: readonly TextSpan[],
  added: readonly string[],
): Splice[] {
  if (list.form === 'array')
    return replaceItems(text, list, items, [], [{ before: items.length, items: added }]);
  const { open, between, close } = arrayAt(text, list);
  return [
    { start: list.start, end: list.start, text: open },
    { start: list.end, end: list.end, text: added.map((item) => between + item).join('') + close },
  ];
}

function replaceSingle(
  text: string,
  list: TextList,
  replacement: Replacement,
  before: readonly string[],
  behind: readonly string[],
): Splice[] {
  const own = replacement === 'keep' ? [text.slice(list.start, list.end)] : replacement;
  const all = [...before, ...own, ...behind];
  if (replacement === 'keep' && all.length === 1) return [];
  return all.length === 1
    ? [{ start: list.start, end: list.end, text: all.join('') }]
    : fillArray(text, list, all);
}

function fillArray(text: string, list: TextSpan, items: readonly string[]): Splice[] {
  const { open, between, close } = arrayAt(text, list, items);
  return [{ start: list.start, end: list.end, text: open + items.join(between) + close }];
}

/** A line longer than this is no longer read. */
const longestLine = 120;

/**
 * The splices of a list of texts, one item a line where the list stands in one line of a file that has lines, and would
 * become longer than anyone reads.
 */
export function readableItems(text: string, list: TextList, splices: readonly Splice[]): readonly Splice[] {
  const { start, end } = list;
  const before = text.slice(start, end);
  if (list.form === 'one' || splices.length === 0 || /[\r\n]/.test(before)) return splices;
  const inside = splices.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  const after = applySplices(before, inside);
  if (after.length <= before.length || isShort(text, list, after.length)) return splices;
  return fillArray(text, list, stringsIn(after));
}

/** The string literals of an array, as they are spelt. */
function stringsIn(array: string): string[] {
  return array.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
}

/** Whether the line of a stretch stays readable when the stretch gets another length. */
function isShort(text: string, { start, end }: TextSpan, length: number): boolean {
  // No more of a line matters: of a text in one line, each edit would read all of it again.
  const before = text.slice(Math.max(0, start - longestLine - 1), start);
  const after = text.slice(end, end + longestLine + 1);
  const ahead = before.length - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  const rest = /[\r\n]/.exec(after)?.index ?? after.length;
  return ahead + length + rest <= longestLine;
}

/** A run of removed items goes from its own start to that of the next one, or from the end of the one before it. */
function removals(items: readonly TextSpan[], removed: (index: number) => boolean): Splice[] {
  const splices: Splice[] = [];
  let kept: TextSpan | undefined;
  for (let index = 0; index < items.length; index++) {
    const first = items[index];
    if (first === undefined || !removed(index)) {
      kept = first;
      continue;
    }
    while (index + 1 < items.length && removed(index + 1)) index++;
    const next = items[index + 1];
    const last = items[index] ?? first;
    if (next !== undefined) splices.push({ start: first.start, end: next.start, text: '' });
    else if (kept !== undefined) splices.push({ start: kept.end, end: last.end, text: '' });
  }
  return splices;
}

/** What stands between two items: a comma and white space. */
function separatorOf(text: string, list: TextList, [first, second]: readonly TextSpan[]): string {
  if (first !== undefined && second !== undefined) return text.slice(first.end, second.start);
  const before = text.slice(list.start + 1, first?.start);
  return /[\r\n]/.test(before) ? `,${before}` : `,${layoutAt(text, list.start).gap}`;
}

/** An array where one value stands: an item a line where one line ends behind the value or gets long, else in one line. */
function arrayAt(text: string, { start, end }: TextSpan, items: readonly string[] = []) {
  const { lineEnd, indent, unit, gap } = layoutAt(text, start);
  const alone = /^(?:[ \t]*,)?[ \t]*[\r\n]/.test(text.slice(end)) && !/[\r\n]/.test(text.slice(start, end));
  const long = !isShort(text, { start, end }, items.join(`,${gap}`).length + 2);
  if (!(alone || long) || lineEnd === '') return { open: '[', between: `,${gap}`, close: ']' };
  const line = `${lineEnd}${indent}${unit}`;
  return { open: `[${line}`, between: `,${line}`, close: `${lineEnd}${indent}]` };
}

/** How a text is laid out around an offset. */
interface Layout {
  /** Empty when the text is one line. */
  readonly lineEnd: string;
  /** The white space that the line of the offset begins with. */
  readonly indent: string;
  /** One step of indentation. */
  readonly unit: string;
  /** What follows a colon, and a comma inside a line. */
  readonly gap: string;
}

/** Reads the layout: its line ends, and the smallest step by which its lines are indented. */
export function layoutAt(text: string, offset: number): Layout {
  const lineEnd = /\r\n|\n|\r/.exec(text.trimEnd())?.[0] ?? '';
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const indent = /^[ \t]*/.exec(before.slice(start))?.[0] ?? '';
  const gap = /"\s*:([ \t]?)/.exec(text)?.[1] ?? '';
  // The first lines tell; reading a large text again for every edit would not pay.
  const steps = [...text.slice(0, 4096).matchAll(/[\r\n]([ \t]+)\S/g)].map(([, step = '']) => step);
  const unit = steps.reduce((least, step) => (step.length < least.length ? step : least), steps[0] ?? '');
  return { lineEnd, indent, unit, gap };
}
