import { createHash } from 'node:crypto';
import { parsePatch, type StructuredPatchHunk } from 'diff';

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

/** The lines of the new side of a patch as GitHub gives it; undefined for one that is none, or is cut. */
export function shownLines(patch: string): readonly ShownLines[] | undefined {
  const hunks = hunksIn(patch);
  return hunks?.map(({ newStart: first, newLines, lines }) => {
    const after = lines.filter((line) => !line.startsWith('-') && !line.startsWith('\\'));
    const added = after.flatMap((line, index) => (line.startsWith('+') ? [first + index] : []));
    return { first, last: first + newLines - 1, added: new Set(added) };
  });
}

/** A whole patch of one file is hunks alone, each with the lines that its heading says. `parsePatch` skips the rest. */
function hunksIn(patch: string): readonly StructuredPatchHunk[] | undefined {
  try {
    const hunks = parsePatch(patch).flatMap((file) => file.hunks);
    const lines = hunks.reduce((count, hunk) => count + 1 + hunk.lines.length, 0);
    return hunks.length > 0 && lines === patch.split('\n').length ? hunks : undefined;
  } catch {
    return undefined;
  }
}

/** Whether git keeps a text under this id, of a repository with SHA-1 or with SHA-256. */
export function isBlobOf(id: string, text: string): boolean {
  return blobId(text, id.length === 64 ? 'sha256' : 'sha1') === id;
}

/** The id that git keeps a text under. Source: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(text: string, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
