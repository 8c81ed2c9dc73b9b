import type { TextSpan } from '../../../model';
import type { Inserted, Replacement, Splice } from '../../json/splice';
import type { PlacedList } from './places';
import {
  contentEnd,
  indentOf,
  isRest,
  lineBreak,
  lineEnd,
  lineStart,
  nextLine,
  withCommentsAbove,
  withDeeperComments,
} from './text-lines';

/** An item of a list whose items have lines of their own. */
export interface LineItem {
  /** The lines of the item, the comment lines that belong to it included. */
  readonly lines: TextSpan;
  /** The value. */
  readonly value: TextSpan;
  /** What stands before the value in its first line, such as `    - `. */
  readonly lead: string;
  /** Where its last line ends, without the line end. */
  readonly end: number;
}

/** The items of a block list; undefined where an item does not have lines of its own. */
export function blockItems(text: string, { items }: PlacedList): readonly LineItem[] | undefined {
  const found: LineItem[] = [];
  for (const [index, { start, end }] of items.entries()) {
    const dash = dashBefore(text, start);
    if (dash === undefined) return undefined;
    const from = lineStart(text, dash);
    const last = contentEnd(text, { start, end });
    const stop = lineEnd(text, last);
    if (!/^[ \t]*$/.test(text.slice(from, dash)) || !isRest(text.slice(last, stop))) return undefined;
    const column = dash - from;
    const before = items[index - 1];
    const isAfterLines =
      before !== undefined && /[\r\n]/.test(text.slice(before.start, before.end).trimEnd());
    const above = withCommentsAbove(text, from, (line) => !isAfterLines || indentOf(line) <= column);
    const isLong = /[\r\n]/.test(text.slice(start, last));
    const next = nextLine(text, last);
    const below = isLong ? withDeeperComments(text, next, column) : next;
    const value = { start, end: last };
    const lead = text.slice(from, start).replace(/([!&]\S+[ \t]+)+$/, '');
    found.push({ lines: { start: above, end: below }, value, lead, end: stop });
  }
  return found;
}

/** The dash that a value stands behind, a tag or an anchor between; undefined where something else stands there. */
function dashBefore(text: string, start: number): number | undefined {
  const before = text.slice(Math.max(0, start - longestLead), start);
  const [found] = /(?:^|\s)-[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)?(?:[!&]\S+[ \t]+)*$/.exec(before) ?? [];
  return found === undefined ? undefined : start - found.length + found.indexOf('-');
}

/** No indentation is deeper than that. */
const longestLead = 400;

/**
 * Puts other items in the place of those of a list with an item a line: what is removed goes with its lines, what is
 * replaced stands where it stood, and what comes besides gets lines of its own. The text must end with a line end.
 */
export function lineSplices(
  text: string,
  items: readonly LineItem[],
  replacements: readonly Replacement[],
  inserted: readonly Inserted[] = [],
): readonly Splice[] {
  const at = (index: number) => inserted.filter(({ before }) => before === index).flatMap((one) => one.items);
  const newLine = lineBreak(text);
  return items.flatMap(({ lines, value, lead, end }, index): readonly Splice[] => {
    const own = replacements[index] ?? 'keep';
    const line = (one: string) => lead + one + newLine;
    const before = (index === 0 ? at(0) : []).map(line).join('');
    if (own !== 'keep' && own.length === 0) {
      return [
        {
          ...lines,
          text:
            before +
            at(index + 1)
              .map(line)
              .join(''),
        },
      ];
    }
    const [first, ...rest] = own === 'keep' ? [text.slice(value.start, value.end)] : own;
    const behind = [...rest, ...at(index + 1)].map((one) => newLine + lead + one).join('');
    const all: readonly Splice[] = [
      { start: lines.start, end: lines.start, text: before },
      { ...value, text: first ?? '' },
      { start: end, end, text: behind },
    ];
    return all.filter((one) => one.text !== text.slice(one.start, one.end));
  });
}
