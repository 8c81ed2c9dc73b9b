import { grouped } from '../drift/verdict';

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
