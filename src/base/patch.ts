import { createTwoFilesPatch, diffArrays, FILE_HEADERS_ONLY } from 'diff';

/** What becomes of a file; a text that is absent stands for no file. */
export interface FileChange {
  /** From the repository root. */
  readonly path: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * One patch of all files in the unified format that `git apply` takes, paths from the repository root; empty when
 * there is none. Line ends and a missing last one stay as they are.
 */
export function patchOf(files: readonly FileChange[]): string {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return files
    .map(({ path, before, after }) =>
      createTwoFilesPatch(
        before === undefined ? '/dev/null' : `a/${path}`,
        after === undefined ? '/dev/null' : `b/${path}`,
        before ?? '',
        after ?? '',
        undefined,
        undefined,
        options,
      ),
    )
    .join('');
}

/** Lines of a policy file, and what is to stand in their place. */
export interface Hunk {
  readonly path: string;
  /** The first and the last line that are replaced, from 1. */
  readonly startLine: number;
  readonly endLine: number;
  /** Without line ends; none takes the lines away. */
  readonly replacement: readonly string[];
}

/** The lines from `start` up to `end`, which is not one of them, counted from 0, and what comes instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** More than a policy of IAM's 6,144 characters can have; each is tried. */
const mostParts = 300;

/**
 * A change of a file in the smallest parts that can be made one by one: `holds` is asked of the file with one
 * part alone, and those that do not hold become one with their neighbors. None where parts of lines cannot
 * express the change: line ends are mixed or differ, only the last of them does, or there is no line to put
 * anything at; and none of a change with too many parts to accept one by one.
 */
export function hunksOf(
  { path, before, after }: { readonly path: string; readonly before: string; readonly after: string },
  holds: (text: string) => boolean = () => true,
): Hunk[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  if (was === undefined || is === undefined || was.lines.length === 0) return [];
  if (was.end !== is.end || was.closed !== is.closed) return [];
  const edits = editsBetween(was.lines, is.lines);
  if (edits.length > mostParts) return [];
  const parts = grouped(edits, was.lines, (edit) =>
    holds(textOf({ ...was, lines: applied(was.lines, edit) })),
  );
  return parts
    .map((edit) => shown(edit, was.lines))
    .map(({ start, end, lines }) => ({ path, startLine: start + 1, endLine: end, replacement: lines }));
}

/** A text with one of its hunks. */
export function withHunk(text: string, { startLine, endLine, replacement }: Hunk): string {
  const was = linesOf(text);
  if (was === undefined) return text;
  const edit = { start: startLine - 1, end: endLine, lines: replacement };
  return textOf({ ...was, lines: applied(was.lines, edit) });
}

interface Lines {
  readonly lines: readonly string[];
  readonly end: '\n' | '\r\n';
  /** Whether the last line has an end too. */
  readonly closed: boolean;
}

/** Undefined for line ends of more than one kind, and for lone carriage returns. */
function linesOf(text: string): Lines | undefined {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  if (lines.some((line) => /[\r\n]/.test(line))) return undefined;
  const closed = lines.at(-1) === '';
  return { lines: closed ? lines.slice(0, -1) : lines, end, closed };
}

function textOf({ lines, end, closed }: Lines): string {
  return lines.map((line, index) => (closed || index < lines.length - 1 ? line + end : line)).join('');
}

function applied(was: readonly string[], { start, end, lines }: Edit): string[] {
  return [...was.slice(0, start), ...lines, ...was.slice(end)];
}

/** Unchanged lines stand between any two. */
function editsBetween(was: readonly string[], is: readonly string[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { value, added, removed } of diffArrays([...was], [...is])) {
    if (added || removed) {
      const open = edits.at(-1)?.end === at ? edits.pop() : undefined;
      const { start, lines } = open ?? { start: at, lines: [] };
      edits.push({
        start,
        end: removed ? at + value.length : at,
        lines: added ? [...lines, ...value] : lines,
      });
    }
    if (!added) at += value.length;
  }
  return edits;
}

/** Edits as parts that hold alone. What is left over becomes one with what stands before it. */
function grouped(
  edits: readonly Edit[],
  was: readonly string[],
  holds: (edit: Edit) => boolean,
): readonly Edit[] {
  const done: Edit[] = [];
  let open: Edit | undefined;
  for (const edit of edits) {
    open = open === undefined ? edit : joined(open, edit, was);
    if (isCrowded(open, edits) || !holds(open)) continue;
    done.push(open);
    open = undefined;
  }
  if (open === undefined) return done;
  for (let last = done.pop(); last !== undefined; last = done.pop()) {
    open = joined(last, open, was);
    if (holds(open)) break;
  }
  return [...done, open];
}

function joined(one: Edit, next: Edit, was: readonly string[]): Edit {
  const lines = [...one.lines, ...was.slice(one.end, next.start), ...next.lines];
  return { start: one.start, end: next.end, lines };
}

/** Whether it will be shown at the first line, which another edit needs for itself. */
function isCrowded(edit: Edit, edits: readonly Edit[]): boolean {
  return edit.start === 0 && saysTooLittle(edit) && edits.some(({ start }) => start === edit.end + 1);
}

/** An edit with a line to stand at: the one before it. */
function shown(edit: Edit, was: readonly string[]): Edit {
  if (!saysTooLittle(edit)) return edit;
  const { start, end, lines } = edit;
  if (start > 0) return { start: start - 1, end, lines: [...was.slice(start - 1, start), ...lines] };
  return { start, end: Math.min(end + 1, was.length), lines: [...lines, ...was.slice(end, end + 1)] };
}

/** Nothing is replaced, or by a single empty line, which would be taken for nothing. */
function saysTooLittle({ start, end, lines }: Edit): boolean {
  return start === end || (lines.length === 1 && lines[0] === '');
}
