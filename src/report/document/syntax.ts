/**
 * Text of unknown origin as a GitHub-flavoured Markdown code span: one line, its fence longer than any run of
 * backticks inside. Nothing inside a code span becomes a link, a mention, an issue reference or HTML.
 * Rules: https://github.github.com/gfm/#code-spans
 */
export function code(text: string): string {
  const shown = visible(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padded = /^`|`$|^\s+$|^$/.test(shown) ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
}

/**
 * A sentence that holds data: plain words and numbers stay as they are, everything else becomes code. So ours read as
 * prose, and whatever a policy, a log or a config brings can only ever be words or code, at the start of a line too.
 */
export function prose(text: string): string {
  return text
    .replace(/^ +/, '')
    .split(' ')
    .map((word, index) => {
      const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
      const beginsList = index === 0 && /^\d+[.)]/.test(word);
      if (core === '' || (isPlain(core) && !beginsList)) return word;
      // A quoted name needs no quotes around its code.
      const quoted = before.endsWith('"') && after.startsWith('"');
      return quoted ? before.slice(0, -1) + code(core) + after.slice(1) : before + code(core) + after;
    })
    .join(' ');
}

/** Opening marks, what they stand around, closing marks; no character is read twice, however long the word. */
const wordParts = /^([("“]*)([^)"”.,:;?]*(?:[)"”.,:;?]+[^)"”.,:;?]+)*)([)"”.,:;?]*)$/u;

/**
 * Words of letters, in the shapes that words have (names in camel case read better as code), and numbers. Nothing
 * that marks up, and no mix of letters and digits: GH-1, ABC-1 and commit ids are links to GitHub.
 */
function isPlain(text: string): boolean {
  const parts = text.split(/[-/’']/);
  // Parts of a commit id, and of an address: `www.` is a link without a name after it.
  if (parts.some((part) => /^([0-9a-f]{7,40}|www)$/i.test(part))) return false;
  if (/^(\d{1,3}(,\d{3})*|\d{1,6}|\d{4}-\d{2}-\d{2}|[–—·×])$/.test(text)) return true;
  return parts.every((part) => /^(\p{L}?[\p{Ll}\p{Lo}]+|\p{Lu}{1,6}|CloudTrail|GitHub)$/u.test(part));
}

/** Control, format and line-separating characters as their code points: nothing may hide or start a line. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/**
 * One table row out of cells that are already Markdown. A pipe ends a cell even inside a code span, and a backslash
 * before it is the only escape; a backslash of the data before a pipe is shown by its code point, since parsers
 * disagree on two. Rules: https://github.github.com/gfm/#tables-extension-
 */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(markdown: string): string {
  return markdown.replace(/\\+\|?|\|/g, (run) =>
    run.endsWith('|') ? `${'\\u{5c}'.repeat(run.length - 1)}\\|` : run,
  );
}

/** A table with its head. */
export function table(head: readonly string[], rows: readonly string[]): string {
  return [row(...head), row(...head.map(() => ':--')), ...rows].join('\n');
}

/** A section that is closed until a reader opens it. The blank line makes GitHub read the body as Markdown. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n</details>`;
}

/** A block of code; its fence is longer than any run of backticks inside. Line ends and tabs stay. */
export function fenced(language: string, text: string): string {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(visible).join('\t'));
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** Text of ours: only line ends are taken out, so that a part stays in its line. */
export function words(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** Text of unknown origin as an HTML code element in one line: nothing in it is markup, a link or a mention. */
export function htmlCode(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const escaped = visible(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '');
  return `<code>${escaped}</code>`;
}
