import { grouped } from '../../drift/time';
import { groupBy } from '../groups';
import { row } from './syntax';

/** A part of a report that is shown whole or not at all. */
export interface Section {
  /** What it is called when it had to go. */
  readonly name: string;
  /** The less it is worth the sooner it goes. */
  readonly worth: number;
  readonly text: string;
  /** The section it belongs to, worth more than it: it never stands alone. */
  readonly below?: Section;
}

/** How much a report may show. */
export interface Space {
  /** In bytes of UTF-8: never less than GitHub's count of characters. */
  readonly bytes: number;
  /** Rows of a table. */
  readonly rows: number;
  /** Rows of the table of targets; absent where there is no limit. */
  readonly targetRows?: number;
  /** Whether of several targets only those with something to decide are gone into. */
  readonly onlyOpen?: true;
  /** Rows of a table of a role so wide that more would bury the reader. */
  readonly messyRows: number;
  /** Rows of the table of services; absent where there is no room for one. */
  readonly chartRows?: number;
  /** Lines in all of a report on such a role; absent where there is no limit. */
  readonly messyLines?: number;
  /** Lines of a suggested change. */
  readonly diffLines: number;
  /** What the report refers to for the rest. */
  readonly rest: string;
}

/**
 * Puts sections together within the space: the most useful ones that fit, of equal ones the first, in their own order;
 * what is left out is said. `ending` is shown in any case; `lines` is a second limit.
 */
export function joinSections(
  sections: readonly Section[],
  ending: readonly string[],
  space: Space,
  lines = Number.POSITIVE_INFINITY,
): string {
  const room = ending.map(sizeOf).reduce(minus, { bytes: space.bytes, lines });
  const whole = mostUseful(sections, room);
  const chosen = whole.size === sections.length ? whole : mostUseful(sections, minus(room, noteSize));
  const shown = sections.filter((section) => chosen.has(section)).map(({ text }) => text);
  const dropped = sections.filter((section) => !chosen.has(section));
  return `${[...shown, ...droppedNote(dropped, space), ...ending].join('\n\n')}\n`;
}

function mostUseful(sections: readonly Section[], room: Size): ReadonlySet<Section> {
  const chosen = new Set<Section>();
  let left = room;
  for (const section of [...sections].sort((a, b) => b.worth - a.worth)) {
    const after = minus(left, sizeOf(section.text));
    const alone = section.below !== undefined && !chosen.has(section.below);
    if (alone || after.bytes < 0 || after.lines < 0) continue;
    chosen.add(section);
    left = after;
  }
  return chosen;
}

interface Size {
  readonly bytes: number;
  readonly lines: number;
}

const noteSize: Size = { bytes: 600, lines: 2 };

/** The blank line after it counts. */
function sizeOf(text: string): Size {
  return { bytes: new TextEncoder().encode(text).length + 2, lines: text.split('\n').length + 1 };
}

function minus(a: Size, b: Size): Size {
  return { bytes: a.bytes - b.bytes, lines: a.lines - b.lines };
}

function droppedNote(dropped: readonly Section[], { rest }: Space): string[] {
  if (dropped.length === 0) return [];
  const names = [...groupBy(dropped, ({ name }) => name)].map(([name, { length }]) =>
    length === 1 ? name : `${name} (${length})`,
  );
  return [`Left out for want of room: ${names.join(', ')}. It stands in ${rest}.`];
}

/** The last row of a table that has no room for all. */
export function moreRow(
  total: number,
  limit: number,
  columns: number,
  { rest }: Pick<Space, 'rest'>,
): string[] {
  if (total <= limit) return [];
  return [
    row(`… and ${grouped(total - limit)} more in ${rest}`, ...Array.from({ length: columns - 1 }, () => '')),
  ];
}
