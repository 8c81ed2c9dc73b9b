import { grouped } from '../../drift/verdict';
import { groupBy } from '../groups';
import { row } from './syntax';

/** A part of a report that is shown whole or not at all. */
export interface Section {
  /** What it is called when it had to go. */
  readonly name: string;
  /** The less it is worth the sooner it goes. */
  readonly worth: number;
  readonly text: string;
}

/** How much a report may show. */
export interface Space {
  /** In bytes of UTF-8: never less than GitHub's count of characters. */
  readonly bytes: number;
  /** Rows of a table. */
  readonly rows: number;
  /** Rows of a table of a role so wide that more would bury the reader. */
  readonly messyRows: number;
  /** Lines in all of a report on such a role; absent where there is no limit. */
  readonly messyLines?: number;
  /** Lines of a suggested change. */
  readonly diffLines: number;
  /** What the report refers to for the rest. */
  readonly rest: string;
}

/**
 * Puts sections together within the space: whole ones go, the least useful first and of those the last ones, and what
 * went is said. `ending` is shown in any case; `lines` is a second limit.
 */
export function joinSections(
  sections: readonly Section[],
  ending: readonly string[],
  space: Space,
  lines = Number.POSITIVE_INFINITY,
): string {
  const droppable = sections
    .map((section, index) => ({ section, index }))
    .sort((a, b) => a.section.worth - b.section.worth || b.index - a.index);
  const dropped = new Set<Section>();
  const sizes = new Map(sections.map((section) => [section, sizeOf(section.text)]));
  const total: Size = { bytes: 0, lines: 0 };
  for (const { bytes, lines: count } of ending.map(sizeOf)) add(total, bytes, count);
  for (const { bytes, lines: count } of sizes.values()) add(total, bytes, count);
  for (const { section } of droppable) {
    const note = dropped.size === 0 ? { bytes: 0, lines: 0 } : noteSize;
    if (total.bytes + note.bytes <= space.bytes && total.lines + note.lines <= lines) break;
    const { bytes, lines: count } = sizes.get(section) ?? noteSize;
    dropped.add(section);
    add(total, -bytes, -count);
  }
  const shown = sections.filter((section) => !dropped.has(section)).map(({ text }) => text);
  return `${[...shown, ...droppedNote([...dropped], space), ...ending].join('\n\n')}\n`;
}

interface Size {
  bytes: number;
  lines: number;
}

/** The blank line after it counts. */
const noteSize: Size = { bytes: 600, lines: 2 };

function sizeOf(text: string): Size {
  return { bytes: new TextEncoder().encode(text).length + 2, lines: text.split('\n').length + 1 };
}

function add(total: Size, bytes: number, lines: number): void {
  total.bytes += bytes;
  total.lines += lines;
}

function droppedNote(dropped: readonly Section[], { rest }: Space): string[] {
  if (dropped.length === 0) return [];
  const names = [...groupBy(dropped, ({ name }) => name)].map(([name, { length }]) =>
    length === 1 ? name : `${name} (${length})`,
  );
  return [`Left out for want of room: ${names.join(', ')}. It stands in ${rest}.`];
}

/** The last row of a table that has no room for all. */
export function moreRow(total: number, limit: number, columns: number, { rest }: Space): string[] {
  if (total <= limit) return [];
  return [
    row(`… and ${grouped(total - limit)} more in ${rest}`, ...Array.from({ length: columns - 1 }, () => '')),
  ];
}
