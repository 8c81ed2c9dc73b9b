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

/**
 * Puts other items in the place of those of a JSON list: per item its replacements, or `keep`. What is replaced takes
 * over the layout around it, what is removed goes with its comma, and the rest is not touched. At least one item must
 * remain. A list written as one value becomes an array only when it has to hold several.
 */
export function replaceItems(
  text: string,
  list: TextList,
  items: readonly TextSpan[],
  replacements: readonly Replacement[],
): Splice[] {
  if (list.form === 'one') return replaceSingle(text, list, replacements[0] ?? 'keep');
  const separator = separatorOf(text, list, items);
  const splices = items.flatMap((item, index): Splice[] => {
    const replacement = replacements[index] ?? 'keep';
    return replacement === 'keep' || replacement.length === 0
      ? []
      : [{ start: item.start, end: item.end, text: replacement.join(separator) }];
  });
  return [...splices, ...removals(items, (index) => replacements[index]?.length === 0)];
}

/** Items added behind the last one of a list, in the list's own layout. A single value becomes an array around it. */
export function appendItems(
  text: string,
  list: TextList,
  items: readonly TextSpan[],
  added: readonly string[],
): Splice[] {
  const last = items.at(-1);
  if (list.form === 'array' && last !== undefined) {
    const separator = separatorOf(text, list, items);
    return [{ start: last.end, end: last.end, text: added.map((item) => separator + item).join('') }];
  }
  const { open, between, close } = arrayAt(text, list);
  if (list.form === 'array') {
    return [{ start: list.start, end: list.end, text: open + added.join(between) + close }];
  }
  return [
    { start: list.start, end: list.start, text: open },
    { start: list.end, end: list.end, text: added.map((item) => between + item).join('') + close },
  ];
}

function replaceSingle(text: string, list: TextList, replacement: Replacement): Splice[] {
  if (replacement === 'keep') return [];
  const [only = ''] = replacement;
  if (replacement.length === 1) return [{ start: list.start, end: list.end, text: only }];
  const { open, between, close } = arrayAt(text, list);
  return [{ start: list.start, end: list.end, text: open + replacement.join(between) + close }];
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

/** An array where one value stands: an item a line where one line ends behind the value, else in one line. */
function arrayAt(text: string, { start, end }: TextSpan) {
  const { lineEnd, indent, unit, gap } = layoutAt(text, start);
  const alone = /^(?:[ \t]*,)?[ \t]*[\r\n]/.test(text.slice(end)) && !/[\r\n]/.test(text.slice(start, end));
  if (!alone || lineEnd === '') return { open: '[', between: `,${gap}`, close: ']' };
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
