import type { TextSpan } from '../../../model';
import { type Inserted, type Replacement, replaceItems, type Splice } from '../../json/splice';
import type { PlacedList } from './places';
import { isRest, lineBreak, lineEnd, lineStart, nextLine, withCommentsAbove } from './text-lines';

/** Why a list in brackets is not edited; undefined for one that can be. */
export function whyFixedFlow(text: string, list: PlacedList): string | undefined {
  if (list.style !== 'flow' || list.form === 'one') return undefined;
  const { span, items } = list;
  const gaps = gapsOf(text, span, items);
  if (gaps.some((gap) => /[&!*?:]/.test(withoutComments(gap))))
    return 'an item of its list has an anchor or a tag';
  const hasComments = gaps.some((gap) => withoutComments(gap) !== gap);
  return hasComments && flowLines(text, list) === undefined
    ? 'comments stand between several items of a line'
    : undefined;
}

/** What stands around and between the items, without the brackets. */
function gapsOf(text: string, { start, end }: TextSpan, items: readonly TextSpan[]): readonly string[] {
  const starts = [start + 1, ...items.map((one) => one.end)];
  const ends = [...items.map((one) => one.start), end - 1];
  return starts.map((from, index) => text.slice(from, ends[index]));
}

function withoutComments(gap: string): string {
  return gap.replace(/(^|\s)#[^\r\n]*/g, '$1');
}

/** Puts other items in the place of those of a YAML list in brackets. */
export function flowSplices(
  text: string,
  list: PlacedList,
  replacements: readonly Replacement[],
  inserted: readonly Inserted[] = [],
): readonly Splice[] {
  const lines = flowLines(text, list);
  if (lines !== undefined) return lineEdits(text, lines, replacements, inserted);
  const { span, items } = list;
  const [only, second] = items;
  if (only === undefined || second !== undefined)
    return replaceItems(text, { form: 'array', ...span }, items, replacements, inserted);
  const own = replacements[0] ?? 'keep';
  const at = (index: number) => inserted.filter(({ before }) => before === index).flatMap((one) => one.items);
  const all = [...at(0), ...(own === 'keep' ? [text.slice(only.start, only.end)] : own), ...at(1)];
  return [{ ...only, text: all.join(', ') }];
}

/** An item of a list in brackets that stands alone in its line. */
interface FlowLine {
  readonly lines: TextSpan;
  readonly value: TextSpan;
  readonly lead: string;
  /** Absent for a last item without a comma. */
  readonly comma?: number;
  readonly end: number;
}

/** The items of a list in brackets; undefined where not each of them has a line of its own. */
function flowLines(text: string, { items }: PlacedList): readonly FlowLine[] | undefined {
  const found: FlowLine[] = [];
  for (const value of items) {
    const from = lineStart(text, value.start);
    const end = lineEnd(text, value.end);
    const lead = text.slice(from, value.start);
    const [, space = '', comma = '', rest = ''] =
      /^([ \t]*)(,?)(.*)$/s.exec(text.slice(value.end, end)) ?? [];
    const isAlone = /^[ \t]*$/.test(lead) && isRest(comma === '' ? space + rest : rest);
    if (!isAlone || /[\r\n]/.test(text.slice(value.start, value.end))) return undefined;
    const lines = { start: withCommentsAbove(text, from, () => true), end: nextLine(text, value.end) };
    const at = comma === '' ? {} : { comma: value.end + space.length };
    found.push({ lines, value, lead, ...at, end });
  }
  return found;
}

function lineEdits(
  text: string,
  items: readonly FlowLine[],
  replacements: readonly Replacement[],
  inserted: readonly Inserted[],
): readonly Splice[] {
  const newLine = lineBreak(text);
  const at = (index: number) => inserted.filter(({ before }) => before === index).flatMap((one) => one.items);
  const isGone = (index: number) => replacements[index] !== 'keep' && replacements[index]?.length === 0;
  const endsWithComma = items.at(-1)?.comma !== undefined;
  const lastKept = [...items.keys()].findLast((index) => !isGone(index) || at(index + 1).length > 0);
  return items.flatMap(({ lines, value, lead, comma, end }, index): readonly Splice[] => {
    const own = replacements[index] ?? 'keep';
    const closes = index === lastKept && !endsWithComma;
    const [first, ...rest] = own === 'keep' ? [text.slice(value.start, value.end)] : own;
    const behind = [...rest, ...at(index + 1)];
    const before =
      index === 0
        ? at(0)
            .map((one) => `${lead}${one},${newLine}`)
            .join('')
        : '';
    const line = (one: string, number: number, all: readonly string[]) =>
      closes && number === all.length - 1 ? lead + one : `${lead}${one},`;
    if (first === undefined) {
      return [{ ...lines, text: before + behind.map((...of) => line(...of) + newLine).join('') }];
    }
    const needsComma = !(closes && behind.length === 0);
    const point = comma ?? value.end;
    const all: readonly Splice[] = [
      { start: lines.start, end: lines.start, text: before },
      { ...value, text: first },
      { start: point, end: comma === undefined ? point : point + 1, text: needsComma ? ',' : '' },
      { start: end, end, text: behind.map((...of) => newLine + line(...of)).join('') },
    ];
    return all.filter((one) => one.text !== text.slice(one.start, one.end));
  });
}
