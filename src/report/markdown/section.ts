import { grouped } from '../../drift/verdict';

/** A part of a report that is shown whole or not at all. */
export interface Section {
  /** What it is called when it had to go. */
  readonly name: string;
  /** The less it is worth the sooner it goes; `always` never does. */
  readonly worth: number | 'always';
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
  /** Lines of a suggested change. */
  readonly diffLines: number;
  /** What the report refers to for the rest. */
  readonly rest: string;
}

/**
 * Puts sections together within the space: whole ones go, the least useful first and of those the last ones, and what
 * went is said. `ending` is shown in any case.
 */
export function joinSections(sections: readonly Section[], ending: readonly string[], space: Space): string {
  const kept = new Set(sections);
  const droppable = sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.worth !== 'always')
    .sort((a, b) => worthOf(a.section) - worthOf(b.section) || b.index - a.index);
  let room = space.bytes - bytesOf(ending.join('\n\n')) - noteRoom;
  for (const { text } of sections) room -= bytesOf(text) + 2;
  const dropped: Section[] = [];
  for (const { section } of droppable) {
    if (room >= 0) break;
    kept.delete(section);
    dropped.push(section);
    room += bytesOf(section.text) + 2;
  }
  const shown = sections.filter((section) => kept.has(section)).map(({ text }) => text);
  return `${[...shown, ...droppedNote(dropped, space), ...ending].join('\n\n')}\n`;
}

const noteRoom = 400;

function worthOf({ worth }: Section): number {
  return worth === 'always' ? Number.POSITIVE_INFINITY : worth;
}

function droppedNote(dropped: readonly Section[], { rest }: Space): string[] {
  if (dropped.length === 0) return [];
  const names = [...new Set(dropped.map(({ name }) => name))].join(', ');
  return [`Left out for want of room: ${names}. ${rest} has it all.`];
}

/** `and 12 more: …`, for what a table has no rows for. */
export function moreRows(total: number, limit: number, { rest }: Space): string {
  return total > limit ? `\n\n… and ${grouped(total - limit)} more in ${rest}.` : '';
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
