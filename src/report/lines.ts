import { grouped } from '../base/time';

/** How a piece of a line is shown in a terminal that has colours. */
export type Style = 'plain' | 'strong' | 'quiet' | 'bad' | 'warn' | 'good';

/** A piece of a line. Its text may hold anything; only the printer makes it safe. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** One line of a terminal report, without its end. */
export type Line = readonly Piece[];

/** A line out of texts and pieces. */
export function line(...pieces: readonly (string | Piece)[]): Line {
  return pieces.map((piece) => (typeof piece === 'string' ? styled('plain', piece) : piece));
}

export function styled(style: Style, text: string): Piece {
  return { text, style };
}

/** Words in as many lines as they need, each `indent` deep and at most `width` wide; one long word stays whole. */
export function flow(words: readonly string[], indent: number, width: number, separator = ', '): Line[] {
  const rows: string[] = [];
  let row = '';
  for (const word of words) {
    const next = row === '' ? word : `${row}${separator}${word}`;
    if (row !== '' && indent + next.length + 1 > width) {
      rows.push(`${row}${separator.trimEnd()}`);
      row = word;
    } else {
      row = next;
    }
  }
  if (row !== '') rows.push(row);
  return rows.map((text) => line(' '.repeat(indent) + text));
}

/** `1 action`, `2 actions`. */
export function plural(value: number, noun: string): string {
  return `${grouped(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** A line in as many lines as its width asks for, broken between words; what follows stands four deeper. */
export function wrap(pieces: Line, width: number): Line[] {
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) <= width) return [pieces];
  const indent = ' '.repeat((/^ */.exec(pieces[0]?.text ?? '')?.[0].length ?? 0) + 4);
  const rows: Piece[][] = [[]];
  let used = 0;
  for (const { text, style } of pieces) {
    for (const word of text.split(/(?<=\S)(?= )/)) {
      const breaks = used > indent.length && used + word.length > width;
      if (breaks) rows.push([styled('plain', indent)]);
      const shown = breaks ? word.trimStart() : word;
      append(rows.at(-1) ?? [], shown, style);
      used = (breaks ? indent.length : used) + shown.length;
    }
  }
  return rows;
}

/** Words of one style are one piece. */
function append(row: Piece[], text: string, style: Style): void {
  const last = row.at(-1);
  if (last?.style === style) row[row.length - 1] = styled(style, last.text + text);
  else row.push(styled(style, text));
}
