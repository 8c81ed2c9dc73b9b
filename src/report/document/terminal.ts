import type { Verdict } from '../../drift/verdict';
import { type Line, line, type Piece, type Style, styled, wrap } from '../lines';
import type { Block, Document, Fold, Inline, Item, Section, Sign, Text } from './model';

const verdictStyle: Readonly<Record<Verdict, Style>> = { pass: 'good', fail: 'bad', inconclusive: 'warn' };
const verdictSign: Readonly<Record<Verdict, string>> = { pass: '✔', fail: '✘', inconclusive: '?' };

/** How the name of an entry is shown: its section and the words beside it say the same. */
const signStyle: Readonly<Record<Sign, Style>> = {
  breaks: 'bad',
  missing: 'bad',
  doubt: 'warn',
  widens: 'warn',
  'Permissions management': 'bad',
  Write: 'warn',
  Tagging: 'warn',
  Read: 'plain',
  List: 'plain',
};

/**
 * A document as the lines of a terminal of so many columns. Of what is folded, `open` is shown and the rest is named
 * with the flag that shows it.
 */
export function toLines(document: Document, width: number, open: ReadonlySet<Fold>): Line[] {
  const isClosed = ({ folded }: Section) => folded !== undefined && !open.has(folded);
  const shown = document.sections.filter((section) => !isClosed(section));
  const closed = document.sections.filter(isClosed);
  const lines = [
    ...shown.flatMap((section, index) => [
      ...(index === 0 ? [] : [line('')]),
      ...sectionLines(section, width),
    ]),
    ...wrapped(
      [
        ...closedLines(closed),
        ...document.footer.map((text) => line(...pieces(text, 'quiet'))),
        ...(document.advice === undefined ? [] : [line(styled('quiet', document.advice))]),
        ...(document.trend === undefined ? [] : [line(''), line(...pieces(document.trend))]),
      ],
      width,
    ),
  ];
  return lines;
}

/** "Not shown: suggested change, used. To show it: --show suggestion,used" */
function closedLines(closed: readonly Section[]): Line[] {
  if (closed.length === 0) return [];
  const titles = [...new Set(closed.map(({ title }) => (title?.text ?? []).map(plain).join('')))];
  const folds = [...new Set(closed.flatMap(({ folded }) => folded ?? []))];
  const shown = titles.length > 6 ? [...new Set(closed.map(({ name }) => name))] : titles;
  return [
    line(''),
    line(styled('quiet', `Not shown: ${shown.join('; ')}. To show it: --show ${folds.join(',')}`)),
  ];
}

function wrapped(lines: readonly Line[], width: number): Line[] {
  return lines.flatMap((one) => wrap(merged(one), width));
}

/** Neighbors of one style are one piece: a style begins and ends once. */
function merged(pieces: Line): Line {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.style === piece.style) all[all.length - 1] = styled(piece.style, last.text + piece.text);
    else all.push(piece);
  }
  return all;
}

/** The lines of a patch stay as they are. */
function sectionLines({ title, blocks }: Section, width: number): Line[] {
  return [
    ...(title === undefined ? [] : wrapped([titleLine(title)], width)),
    ...blocks.flatMap((block) =>
      block.kind === 'fenced' ? blockLines(block) : wrapped(blockLines(block), width),
    ),
  ];
}

function titleLine({ level, verdict, text }: NonNullable<Section['title']>): Line {
  if (verdict === undefined || level > 1) return line(...pieces(text, 'strong'));
  return line(...pieces([`${verdictSign[verdict]} `, ...text], verdictStyle[verdict]));
}

function blockLines(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [line('  ', ...pieces(block.text))];
    case 'list':
      return [
        ...block.items.flatMap(itemLines),
        ...(block.more === undefined ? [] : [line('  ', styled('quiet', block.more))]),
      ];
    case 'table':
      return tableLines(block.head, block.rows);
    case 'fenced':
      return block.text.split('\n').map((text) => patchLine(text, block.language));
    case 'quote':
      return [line(...pieces(block.text, 'warn')), ...block.items.flatMap(itemLines)];
  }
}

function patchLine(text: string, language: 'diff' | 'yaml'): Line {
  const change = text.startsWith('-') ? 'bad' : text.startsWith('+') ? 'good' : 'quiet';
  return language === 'diff' ? line(styled(change, text)) : line('    ', text);
}

function itemLines({ sign, verdict, text, below = [] }: Item): Line[] {
  const start: Piece[] =
    verdict !== undefined
      ? [styled(verdictStyle[verdict], `  ${verdictSign[verdict]} `)]
      : [styled('plain', sign === 'doubt' ? '  ? ' : '  ')];
  const first = sign === undefined ? 'plain' : signStyle[sign];
  const [name, ...rest] = text;
  return [
    line(...start, ...(name === undefined ? [] : pieces([name], first)), ...pieces(rest)),
    ...below.map((one) => line('      ', ...pieces(one))),
  ];
}

function tableLines(head: readonly string[], rows: readonly (readonly Text[])[]): Line[] {
  const texts = [head, ...rows.map((cells) => cells.map((text) => text.map(plain).join('')))];
  const widths = head.map((_, column) => Math.max(...texts.map((cells) => (cells[column] ?? '').length)));
  return texts.map((cells) =>
    line(`  ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`),
  );
}

/** Where something stands and what is strong keep their style; all else has the given one. */
function pieces(text: Text, style: Style = 'plain'): Piece[] {
  return text.flatMap((part): Piece[] => {
    if (typeof part !== 'string' && part.kind === 'strong')
      return pieces(part.parts, style === 'plain' ? 'strong' : style);
    if (typeof part !== 'string' && part.kind === 'location') return [styled('quiet', plain(part))];
    return [styled(style, plain(part))];
  });
}

/** A part as plain text: the printer makes it safe. */
function plain(part: Inline): string {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'strong':
      return part.parts.map(plain).join('');
    case 'location':
      return part.line === undefined ? part.file : `${part.file}:${part.line}`;
    case 'code':
    case 'prose':
    case 'run':
    case 'link':
      return part.text;
  }
}
