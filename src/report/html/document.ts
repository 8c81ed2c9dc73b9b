import type { Verdict } from '../../drift/verdict';
import { blobAddress, type Links } from '../document/links';
import type { Block, Document, Inline, Item, Section, Sign, Text, Title } from '../document/model';
import { all, escapedLine, type Html, html, nothing, shownLines } from './html';

/** What stands before a verdict in a heading; the words beside it say the same. */
export const verdictSigns: Readonly<Record<Verdict, string>> = { pass: '✓', fail: '✕', inconclusive: '?' };

const signs: Readonly<Record<Sign, string>> = {
  breaks: '✕',
  missing: '!',
  doubt: '?',
  widens: '▲',
  'Permissions management': '◆',
  Write: '▲',
  Tagging: '●',
  Read: '●',
  List: '●',
};

/** A document as HTML: the sections of its Markdown, with what is folded as `details`. Nothing is omitted. */
export function documentHtml({ sections, footer, advice }: Document, links: Links | undefined): Html {
  const tops = sections.filter(({ under }) => under === undefined);
  const hasMany = sections.some(({ title }) => title?.level === 0);
  const parts = tops.map((top) => {
    const below = sections.filter(({ under }) => under === top);
    return hasMany && below.length > 0 ? targetHtml(top, below, links) : plainHtml(top, below, links);
  });
  const ending = [...footer, ...(advice === undefined ? [] : [[advice]])];
  return all([...parts, ...ending.map((text) => html`<p class="quiet">${textHtml(text, links)}</p>`)], '\n');
}

function plainHtml(top: Section, below: readonly Section[], links: Links | undefined): Html {
  return html`<section class="part">${all([top, ...below].map((one) => sectionHtml(one, 2, links)))}</section>`;
}

/** One target of many opens and closes as a whole: those that fail are open. */
function targetHtml({ title, blocks }: Section, below: readonly Section[], links: Links | undefined): Html {
  const head = title === undefined ? nothing : titleHtml(title, 3, links);
  const body = html`${blocks.map((block) => blockHtml(block, links))}${below.map((one) => sectionHtml(one, 3, links))}`;
  return title?.verdict === 'fail'
    ? html`<details class="one-target" open><summary>${head}</summary>${body}</details>`
    : html`<details class="one-target"><summary>${head}</summary>${body}</details>`;
}

/** `depth` is the level of the heading of a target. */
function sectionHtml({ title, blocks, folded }: Section, depth: 2 | 3, links: Links | undefined): Html {
  const level = title?.level === 2 ? depth + 1 : title?.level === 0 ? 2 : depth;
  const head = title === undefined ? nothing : titleHtml(title, level, links);
  const body = html`${blocks.map((block) => blockHtml(block, links))}`;
  if (folded === undefined || title === undefined) return html`${head}${body}\n`;
  return html`<details><summary>${head}</summary>${body}</details>\n`;
}

function titleHtml({ verdict, text }: Title, level: number, links: Links | undefined): Html {
  const sign =
    verdict === undefined
      ? nothing
      : html`<span class="mark ${verdict}" aria-hidden="true">${verdictSigns[verdict]}</span> `;
  return html`<h${level}>${sign}${textHtml(text, links)}</h${level}>`;
}

function blockHtml(block: Block, links: Links | undefined): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${textHtml(block.text, links)}</p>`;
    case 'list':
      return html`<ul class="list">${block.items.map((item) => itemHtml(item, links))}${
        block.more === undefined ? nothing : html`<li class="quiet">… ${block.more}</li>`
      }</ul>`;
    case 'table':
      return html`<table class="plain"><thead><tr>${block.head.map((name) => html`<th>${name}</th>`)}</tr></thead><tbody>${block.rows.map(
        (cells) => html`<tr>${cells.map((text) => html`<td>${textHtml(text, links)}</td>`)}</tr>`,
      )}</tbody></table>`;
    case 'fenced':
      return fencedHtml(block.text, block.language);
    case 'quote':
      return html`<blockquote><p>${textHtml(block.text, links)}</p><ul>${block.items.map((item) => itemHtml(item, links))}</ul></blockquote>`;
  }
}

/** A patch or a part of a file. Added and removed lines keep their + and -, so that color is not the only sign. */
export function fencedHtml(text: string, language: 'diff' | 'yaml'): Html {
  const lines = shownLines(text).map((line) => {
    const part = escapedLine(line);
    if (language !== 'diff' || /^(\+\+\+|---) /.test(line)) return part;
    if (line.startsWith('+')) return html`<ins>${part}</ins>`;
    return line.startsWith('-') ? html`<del>${part}</del>` : part;
  });
  return html`<pre tabindex="0"><code>${all(lines, '\n')}</code></pre>`;
}

function itemHtml({ sign, verdict, text, below = [] }: Item, links: Links | undefined): Html {
  const [kind, mark] =
    verdict !== undefined
      ? [verdict, verdictSigns[verdict]]
      : sign !== undefined
        ? [(sign.split(' ')[0] ?? '').toLowerCase(), signs[sign]]
        : ['list', '•'];
  const lines = below.map((line) => html`<div class="below">${textHtml(line, links)}</div>`);
  return html`<li><span class="mark ${kind}" aria-hidden="true">${mark}</span><div>${textHtml(text, links)}${lines}</div></li>`;
}

/** A line of text as HTML. */
export function textHtml(text: Text, links: Links | undefined): Html {
  return all(text.map((part) => partHtml(part, links)));
}

function partHtml(part: Inline, links: Links | undefined): Html {
  if (typeof part === 'string') return html`${part}`;
  switch (part.kind) {
    case 'code':
      return html`<code>${part.text}</code>`;
    case 'prose':
      return html`${part.text}`;
    case 'strong':
      return html`<strong>${textHtml(part.parts, links)}</strong>`;
    case 'location':
      return locationHtml(part, links);
    case 'link':
      return html`<a href="${part.url}">${part.text}</a>`;
    case 'run':
      return links === undefined ? html`${part.text}` : html`<a href="${links.run}">${part.text}</a>`;
  }
}

function locationHtml(
  { file, line, hasMany }: Extract<Inline, { kind: 'location' }>,
  links: Links | undefined,
): Html {
  const name = line === undefined ? file : hasMany ? `${file}:${line}` : `L${line}`;
  const address = blobAddress(file, links, line === undefined ? '' : `#L${line}`);
  const text = html`<code>${name}</code>`;
  return address === undefined ? text : html`<a href="${address}">${text}</a>`;
}
