import { clip } from '../../base/text';
import { grouped } from '../../base/time';
import type { ActionFinding } from '../../drift/findings';
import { groupBy } from '../groups';
import { code, row } from './syntax';

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
  readonly byServiceRows: number;
  /** Rows of the table of services; absent where there is no room for one. */
  readonly chartRows?: number;
  /** Lines in all of a report on such a role; absent where there is no limit. */
  readonly byServiceLines?: number;
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

/** Where a report may point to on GitHub; all of it checked by the code that made it. Absent outside of GitHub. */
export interface Links {
  /** `https://github.com/acme/platform` */
  readonly repository: string;
  /** The judged commit, 40 hexadecimal digits. */
  readonly commit: string;
  /** The page of the workflow run. */
  readonly run: string;
}

/** A file of the judged commit, as a link where there is somewhere to link to. */
export function fileLink(path: string, links: Links | undefined): string {
  return linked(code(clip(path, 200)), path, links);
}

/** `L31`, or `path:31` where several files are compared. */
export function lineLink(path: string, line: number, links: Links | undefined, hasMany: boolean): string {
  const text = hasMany ? code(`${clip(path, 200)}:${line}`) : `L${line}`;
  return linked(text, path, links, `#L${line}`);
}

/** A longer address takes more room than a link is worth. */
const addressLimit = 1000;

function linked(text: string, path: string, links: Links | undefined, fragment = ''): string {
  if (links === undefined) return text;
  const segments = path.split('/').map(escapeSegment).join('/');
  const url = `${links.repository}/blob/${links.commit}/${segments}${fragment}`;
  return url.length > addressLimit ? text : `[${text}](${url})`;
}

/** What encodeURIComponent leaves and Markdown or HTML could take for an end goes too. */
function escapeSegment(segment: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(/[()'!*~]/g, hex);
}

/** The telling part of an ARN: what follows the account, else the bucket; any other text as it is. */
function resourceName(arn: string): string {
  const parts = arn.split(':');
  return clip(arn.startsWith('arn:') && parts.length > 5 ? parts.slice(5).join(':') : arn, 80);
}

/** One or two resources of a finding for a table cell, and how many more there are, as far as that is known. */
export function resourceNames({
  resources,
  allResources,
  distinctResources = 0,
}: Pick<ActionFinding, 'resources' | 'allResources' | 'distinctResources'>): string {
  const names = [...new Set(resources.map(resourceName))];
  const total = Math.max(names.length, distinctResources);
  const wide = names.slice(0, 2).join('').length > 40;
  const shown = names.slice(0, total > 2 || wide ? 1 : 2);
  const rest = total - shown.length;
  const isCounted = allResources === true || distinctResources > 0;
  const more = rest > 0 ? ` and ${isCounted ? '' : 'at least '}${grouped(rest)} more` : '';
  return `${shown.map(code).join(', ')}${more}`;
}
