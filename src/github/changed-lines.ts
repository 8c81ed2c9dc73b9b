import { createHash } from 'node:crypto';

/** Lines of a file that a pull request shows together, and those of them that it brings. */
export interface ShownLines {
  readonly first: number;
  readonly last: number;
  readonly added: ReadonlySet<number>;
}

/** Whether some lines are all shown together and one of them is new. */
export function areChanged(
  shown: readonly ShownLines[],
  { startLine, endLine }: { readonly startLine: number; readonly endLine: number },
): boolean {
  const around = shown.find(({ first, last }) => first <= startLine && endLine <= last);
  return around !== undefined && [...around.added].some((line) => startLine <= line && line <= endLine);
}

const heading = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** The lines of the new side of a patch as GitHub gives it; undefined for one that is none, or is cut. */
export function shownLines(patch: string): readonly ShownLines[] | undefined {
  const shown: (ShownLines & { added: Set<number> })[] = [];
  let [before, after, at] = [0, 0, 0];
  for (const line of patch.split('\n')) {
    if (line.startsWith('\\')) continue;
    if (before === 0 && after === 0) {
      const [match, old = '1', first, count = '1'] = heading.exec(line) ?? [];
      if (match === undefined) return undefined;
      [before, after, at] = [Number(old), Number(count), Number(first)];
      shown.push({ first: at, last: at + after - 1, added: new Set() });
      continue;
    }
    const [sign = ''] = line;
    if (!'+- '.includes(sign) || sign === '') return undefined;
    if (sign === '+') shown.at(-1)?.added.add(at);
    if (sign !== '+') before -= 1;
    if (sign !== '-') [after, at] = [after - 1, at + 1];
    if (before < 0 || after < 0) return undefined;
  }
  return before === 0 && after === 0 ? shown : undefined;
}

/** Whether git keeps a text under this id, of a repository with SHA-1 or with SHA-256. */
export function isBlobOf(id: string, text: string): boolean {
  const bytes = Buffer.from(text, 'utf8');
  return (
    createHash(id.length === 64 ? 'sha256' : 'sha1')
      .update(`blob ${bytes.length}\0`)
      .update(bytes)
      .digest('hex') === id
  );
}
