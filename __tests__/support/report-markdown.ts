import type { Links } from '../../src/report/document/links';
import { bareTexts, linesOf, type Node, nodesOf, nodesOfType, type Read, sourceOf, textOf } from './gfm';

/** What a report was made of: the only links it may have lead to these files and to the run. */
export interface Ours {
  readonly links?: Links | undefined;
  readonly files: readonly string[];
}

/** Everything in a report that is not of the kinds it is made of; empty when no data made anything. */
export function strangers(report: Read, ours: Ours): string[] {
  return [
    ...nodesOf(report.tree).flatMap((node) => strangeNode(node, ours)),
    ...nodesOf(report.page).flatMap(strangeElement),
    ...bareTexts(report.page).flatMap(references),
    ...hidden(report),
    ...lost(report),
  ];
}

const kinds: ReadonlySet<string> = new Set([
  ...['root', 'heading', 'paragraph', 'text', 'strong', 'inlineCode', 'code', 'html', 'link'],
  ...['list', 'listItem', 'table', 'tableRow', 'tableCell', 'blockquote'],
]);

function strangeNode(node: Node, ours: Ours): string[] {
  const strange = !kinds.has(node.type) || !(checks[node.type]?.(node, ours) ?? true);
  return strange ? [`${node.type}: ${JSON.stringify(node.url ?? textOf(node)).slice(0, 300)}`] : [];
}

const checks: Readonly<Record<string, (node: Node, ours: Ours) => boolean>> = {
  heading: (node) =>
    /^([23](✅|❌|⚠️) |4(Acceptances to review|Missing|Breaks|In use until now|Over-granted|Services never used|Adds|Accepted by this pull request|Granted to|Widens|Changed, not comparable|Removes|Evidence gaps of many targets|(✅|❌|⚠️) )|3(Before you merge|To change or reject it|Omitted files)$)/u.test(
      `${node.depth}${textOf(node)}`,
    ),
  strong: (node) =>
    /^(To pass:|To begin:|(Passes|Does not fail) only because this pull request [\w ,%-]+\.|See above\.|✅ No drift\.|.* ha(s|ve) drift: [\d,]+ [\w ,-]+\.|The evidence of .* has gaps\.|[\d,]+ acceptances? needs? a review\.|Trend|⛔ .*: [\d,]+ actions? [\w ,]+|This pull request changes the settings it is checked with:|Merging this (breaks|adds|removes|accepts|widens)[\w ,()]+\.|[\w ,()%-]+\(limit [\d%.]+\)[\w ,()%.-]*\.|[\d,]+ new \(fail-on-new\)\.|(New role with|Adds) administrator access:)$/su.test(
      textOf(node),
    ),
  code: ({ lang }) => lang === 'diff' || lang === 'yaml',
  list: ({ ordered }) => ordered === false,
  listItem: ({ checked }) => checked === null || checked === undefined,
  html: ({ value = '' }) =>
    /^((<details><summary>([\p{L}\d ,:()-]|<code>[^<>`]*<\/code>)+<\/summary>|<\/details>)(\n|$))+$|^<\/?sub>$/u.test(
      value,
    ),
  link: isOurs,
};

/** A link of ours leads to the run, or shows and leads to a policy file of the judged commit. */
function isOurs(node: Node, { links, files }: Ours): boolean {
  const { url = '', children = [] } = node;
  if (links === undefined || !URL.canParse(url) || new URL(url).href !== url) return false;
  if (url === links.run) return /^full report( and suggested change)?$/.test(textOf(node));
  const [path = '', line] = url.replace(`${links.repository}/blob/${links.commit}/`, '').split('#');
  const file = decodeURIComponent(path);
  const [shown] = children;
  const named = shown?.type === 'inlineCode' || textOf(node) === line;
  const known = files.some((one) => one.replace(/\p{Cs}/gu, '\u{FFFD}') === file);
  return /^([\w./-]|%[\dA-F]{2})+$/.test(path) && /^L\d+$/.test(line ?? 'L1') && known && named;
}

const elements: ReadonlySet<string> = new Set([
  ...['h2', 'h3', 'h4', 'p', 'a', 'strong', 'b', 'sub', 'code', 'pre', 'ul', 'li', 'details', 'summary'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'blockquote'],
]);
const attributes: ReadonlySet<string> = new Set(['align', 'className', 'href']);

function strangeElement({ tagName, type, properties = {} }: Node): string[] {
  const strange = (tagName !== undefined && !elements.has(tagName)) || type === 'comment' || type === 'raw';
  const named = Object.keys(properties).filter((name) => !attributes.has(name));
  return [...(strange ? [`<${tagName ?? type}>`] : []), ...named.map((name) => `${tagName} ${name}=`)];
}

const word = '[\\p{L}\\p{N}_]';
/** What GitHub makes a link or a picture of in plain text, on the safe side. */
const acting: Readonly<Record<string, RegExp>> = {
  mention: /@/,
  issue: /#\s*\d/,
  ticket: /[a-z]-\d/i,
  commit: new RegExp(`(?<!${word})[0-9a-f]{7,40}(?!${word})`, 'iu'),
  address: new RegExp(`://|(?<!${word})www\\.|mailto:|xmpp:`, 'iu'),
  emoji: /:[\w+-]+:/,
  formula: /\$/,
  tab: /\t/,
};

function references(text: string): string[] {
  return Object.entries(acting).flatMap(([name, pattern]) =>
    pattern.test(text) ? [`${name}: ${JSON.stringify(text).slice(0, 300)}`] : [],
  );
}

/** Characters that hide or turn text around; only blocks of code have tabs. */
function hidden({ source }: Read): string[] {
  const found = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.exec(source);
  return found === null ? [] : [`hidden: ${JSON.stringify(source.slice(found.index, found.index + 80))}`];
}

/** Elements and addresses that GitHub would take out: nothing of ours may be lost, and nothing else is there. */
function lost({ page, shown }: Read): string[] {
  const namesOf = (root: Node) =>
    nodesOf(root).flatMap(({ tagName, properties }) =>
      tagName === undefined ? [] : [`${tagName} ${properties?.href ?? ''}`],
    );
  const left = namesOf(shown);
  return namesOf(page)
    .filter((name, index) => left[index] !== name)
    .slice(0, 1);
}

/** What is wrong with the parts of a report: tables, blocks of code, closed sections; empty when they are whole. */
export function broken({ tree, source }: Pick<Read, 'tree' | 'source'>): string[] {
  const codes = nodesOfType(tree, 'code');
  const tables = nodesOfType(tree, 'table');
  const within = (nodes: readonly Node[], line: number) =>
    nodes.map(linesOf).some(({ start, end }) => start <= line && line <= end);
  const loose = source.split('\n').filter((text, index) => {
    return text.startsWith('|') && !within(codes, index + 1) && !within(tables, index + 1);
  });
  return [
    ...tables.flatMap((table) => brokenTable(table, source)),
    ...loose.map((text) => `loose row: ${text}`),
    ...codes
      .map((code) => sourceOf(code, source))
      .filter((text) => !/^(`{3,})[a-z]+\n[\s\S]*\n\1$/.test(text))
      .map((text) => `open block: ${text.slice(0, 100)}`),
    ...brokenDetails(tree),
  ];
}

function brokenTable(table: Node, source: string): string[] {
  const rows = table.children ?? [];
  const columns = rows[0]?.children?.length ?? 0;
  const lines = sourceOf(table, source).split('\n');
  const uneven = rows.filter(({ children = [] }) => children.length !== columns);
  // Every line is a row of its own, and the head has a line below it.
  const whole = columns > 1 && rows.length > 1 && rows.length === lines.length - 1;
  return [
    ...(whole ? [] : [`table of ${rows.length} rows in ${lines.length} lines: ${lines[0]}`]),
    ...uneven.map((row) => `uneven row: ${textOf(row)}`),
    ...lines.filter((line) => cellsOf(line).length !== columns).map((line) => `uneven line: ${line}`),
  ];
}

/** The cells of a row as GitHub's own parser takes them apart: a backslash escapes any punctuation after it. */
function cellsOf(line: string): string[] {
  const inner = line.replace(/^\| /, '').replace(/ \|$/, '');
  return inner.match(/((\\[!-/:-@[-`{-~])|[^|])+/g) ?? [];
}

/** Sections open and close in turns, at the top level. */
function brokenDetails(tree: Node): string[] {
  const tags = (nodes: readonly Node[]) =>
    nodes.flatMap(({ type, value = '' }) => (type === 'html' ? (value.match(/<\/?details>/g) ?? []) : []));
  const top = tags(tree.children ?? []);
  const all = tags(nodesOf(tree));
  const balanced = top.every((tag, index) => tag === (index % 2 === 0 ? '<details>' : '</details>'));
  return balanced && top.length % 2 === 0 && all.length === top.length ? [] : [`sections: ${all.join(' ')}`];
}

/** Lines of a comment that a reader sees before opening anything; blank lines and the small print do not count. */
export function openLineCount(comment: string): number {
  const open = comment.replace(/<details>[\s\S]*?<\/details>/g, '');
  return open.split('\n').filter((line) => line.trim() !== '' && !/^(<sub>|<!--)/.test(line)).length;
}
