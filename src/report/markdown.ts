/**
 * Text of unknown origin as a GitHub-flavoured Markdown code span that fits a table cell: one line, its fence longer
 * than any run of backticks inside, pipes escaped. Nothing inside a code span becomes a link, a mention or HTML.
 * Rules: https://github.github.com/gfm/#code-spans and #tables-extension-
 */
export function code(text: string): string {
  const shown = visible(text);
  let longest = 0;
  for (const [run] of shown.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  const padded = /^`|`$|^\s+$|^$/.test(shown) ? ` ${shown} ` : shown;
  // A pipe ends a cell even inside a code span; a backslash before it is the only escape the extension knows.
  return `${fence}${padded}${fence}`.replaceAll('|', '\\|');
}

/** Control, format and line-separating characters as their code points: nothing may hide or start a line. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** One table row out of cells that are already Markdown. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table with its head; says how many rows were left out of `total`. */
export function table(head: readonly string[], rows: readonly string[], total: number): string {
  const rest = total - rows.length;
  const more = rest > 0 ? `\n\n${rest} more rows stand in the JSON report.` : '';
  return [row(...head), row(...head.map(() => ':--')), ...rows].join('\n') + more;
}

/** A section that is closed until somebody opens it. The blank lines make GitHub read the body as Markdown. */
export function details(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
