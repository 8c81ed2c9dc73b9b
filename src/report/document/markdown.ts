import type { Verdict } from '../../drift/verdict';
import { groupBy } from '../groups';
import { fileLink, type Links, lineLink } from './links';
import type { Block, Document, Inline, Item, Section, Sign, Text } from './model';
import { code, details, fenced, htmlCode, prose, row, table, words } from './syntax';

/** The sign of a verdict. */
export const verdictSigns: Readonly<Record<Verdict, string>> = { pass: '✅', fail: '❌', inconclusive: '⚠️' };

/** What an entry is about at a glance; the words beside it say the same. */
const signs: Readonly<Record<Sign, string>> = {
  breaks: '⛔',
  missing: '❗',
  doubt: '⚠️',
  widens: '🟠',
  'Permissions management': '🔴',
  Write: '🟠',
  Tagging: '🟡',
  Read: '⚪',
  List: '⚪',
};

/** The room that a document has. */
export interface Room {
  /** In bytes of UTF-8: never less than GitHub's count of characters. */
  readonly bytes: number;
  /** Lines that are not folded; absent where there is no limit. */
  readonly lines?: number;
  /** Where the rest stands. */
  readonly rest: string;
}

/** A section as Markdown, and what it takes of the room. */
interface Printed {
  readonly section: Section;
  readonly text: string;
  readonly bytes: number;
  readonly lines: number;
}

/**
 * A document as GitHub-flavored Markdown, within its room: sections of the highest priority that fit, of equal ones the
 * first, in their own order; what is omitted is named.
 */
export function toMarkdown(document: Document, room: Room, links: Links | undefined): string {
  const printed = document.sections.map((section) => print(section, links));
  const ending = endingOf(document, links);
  const left = ending.reduce((one, text) => ({ bytes: one.bytes - sizeOf(text), lines: one.lines }), {
    bytes: room.bytes,
    lines: room.lines ?? Number.POSITIVE_INFINITY,
  });
  const all = fitting(printed, left);
  const shown =
    all.size === printed.length ? all : fitting(printed, { ...left, bytes: left.bytes - noteSize });
  const omitted = printed.filter((one) => !shown.has(one)).map(({ section }) => section);
  const body = together(printed.filter((one) => shown.has(one)));
  return `${[...body, ...omittedNote(omitted, room), ...ending].join('\n\n')}\n`;
}

/** Sections that are folded stand one below the other: in HTML no blank line has to part them. */
function together(printed: readonly Printed[]): string[] {
  const texts: string[] = [];
  let wasFolded = false;
  for (const { section, text } of printed) {
    const isFolded = section.folded !== undefined;
    if (isFolded && wasFolded) texts.push(`${texts.pop()}\n${text}`);
    else texts.push(text);
    wasFolded = isFolded;
  }
  return texts;
}

/** How many lines of a document a reader sees before opening anything; blank lines do not count. */
export function openLines({ sections }: Document): number {
  return sections.reduce((sum, section) => sum + print(section, undefined).lines, 0);
}

const noteSize = 600;

function fitting(
  printed: readonly Printed[],
  room: Pick<Required<Room>, 'bytes' | 'lines'>,
): ReadonlySet<Printed> {
  const chosen = new Set<Printed>();
  const sections = new Set<Section>();
  let { bytes, lines } = room;
  for (const one of [...printed].sort((a, b) => b.section.priority - a.section.priority)) {
    const alone = one.section.under !== undefined && !sections.has(one.section.under);
    if (alone || one.bytes > bytes || one.lines > lines) continue;
    chosen.add(one);
    sections.add(one.section);
    bytes -= one.bytes;
    lines -= one.lines;
  }
  return chosen;
}

/** The blank line after it counts. */
function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length + 2;
}

function omittedNote(omitted: readonly Section[], { rest }: Room): string[] {
  if (omitted.length === 0) return [];
  const names = [...groupBy(omitted, ({ name }) => name)].map(([name, { length }]) =>
    length === 1 ? name : `${name} (${length})`,
  );
  return [`Omitted, size limit: ${names.join(', ')}. See ${rest}.`];
}

function endingOf({ footer, advice, trend }: Document, links: Links | undefined): string[] {
  const parts = [...footer, ...(advice === undefined ? [] : [[advice]])].map((text) => inline(text, links));
  return [
    ...(parts.length === 0 ? [] : [`<sub>${parts.join(' · ')}</sub>`]),
    ...(trend === undefined ? [] : [inline(trend, links)]),
  ];
}

function print(section: Section, links: Links | undefined): Printed {
  const { title, blocks, folded } = section;
  const body = blocks.map((block) => blockText(block, links)).join('\n\n');
  if (folded !== undefined && title !== undefined) {
    const text = details(title.text.map(summaryPart).join(''), body);
    return { section, text, bytes: sizeOf(text), lines: 0 };
  }
  const parts = [...(title === undefined ? [] : [titleText(title, links)]), ...(body === '' ? [] : [body])];
  const text = parts.join('\n\n');
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  return { section, text, bytes: sizeOf(text), lines };
}

function titleText(
  { level, verdict, text }: NonNullable<Section['title']>,
  links: Links | undefined,
): string {
  const sign = verdict === undefined ? '' : `${verdictSigns[verdict]} `;
  return `${'#'.repeat(level + 2)} ${sign}${inline(text, links)}`;
}

/** A part of a title that a reader opens: HTML, so names are escaped for it, and other data have no place in it. */
function summaryPart(part: Inline): string {
  if (typeof part === 'string') return words(part);
  return part.kind === 'code' ? htmlCode(part.text) : '';
}

function blockText(block: Block, links: Links | undefined): string {
  switch (block.kind) {
    case 'paragraph':
      return inline(block.text, links);
    case 'list':
      return [
        ...block.items.map((item) => itemText(item, links)),
        ...(block.more === undefined ? [] : [`- … ${block.more}`]),
      ].join('\n');
    case 'table':
      return table(
        block.head,
        block.rows.map((cells) => row(...cells.map((text) => inline(text, links)))),
      );
    case 'fenced':
      return fenced(block.language, block.text);
    case 'quote':
      return [inline(block.text, links), ...block.items.map((item) => itemText(item, links))]
        .flatMap((text, index) => (index === 1 ? ['>', `> ${text}`] : [`> ${text}`]))
        .join('\n');
  }
}

/** One line below an entry continues it; several are a list of their own. */
function itemText({ sign, verdict, text, below = [] }: Item, links: Links | undefined): string {
  const mark =
    verdict !== undefined ? `${verdictSigns[verdict]} ` : sign !== undefined ? `${signs[sign]} ` : '';
  const lines = below.map((line) => inline(line, links));
  const start = lines.length > 1 ? '  - ' : '  ';
  return [`- ${mark}${inline(text, links)}`, ...lines.map((line) => `${start}${line}`)].join('\n');
}

/** A line of text as Markdown. */
export function inline(text: Text, links: Links | undefined): string {
  return text.map((part) => inlinePart(part, links)).join('');
}

function inlinePart(part: Inline, links: Links | undefined): string {
  if (typeof part === 'string') return words(part);
  switch (part.kind) {
    case 'code':
      return code(part.text);
    case 'prose':
      return prose(part.text);
    case 'strong':
      return `**${inline(part.parts, links)}**`;
    case 'location':
      return part.line === undefined
        ? fileLink(part.file, links)
        : lineLink(part.file, part.line, links, part.hasMany);
    case 'link':
      return `[${words(part.text)}](${part.url})`;
    case 'run':
      return links === undefined ? words(part.text) : `[${words(part.text)}](${links.run})`;
  }
}
