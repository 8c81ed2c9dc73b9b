import type { TextSpan } from '../../model';
import type { Expression, ForHead, TemplatePart } from './hcl-ast';
import type { Cursor } from './hcl-cursor';

/** A piece of a template before `if` and `for` are put together. `at` is where it stands in the text of the cursor. */
export type Flat = TextSpan & { readonly at: number } & (
    | { readonly kind: 'text'; readonly text: string }
    | (Marks & { readonly kind: 'value'; readonly of: Expression })
    | (Marks & { readonly kind: 'if'; readonly test: Expression })
    | (Marks & { readonly kind: 'for' } & ForHead)
    | (Marks & { readonly kind: 'else' | 'endif' | 'endfor' })
  );

/** The marks `~`, which remove white space beside them. */
interface Marks {
  readonly trimsBefore: boolean;
  readonly trimsAfter: boolean;
}

/** Removes the white space that marks remove, and the common indentation where `flush` says so. */
export function trimmed(parts: readonly Flat[], flush = false): readonly Flat[] {
  const marked = parts.map((part, index) => {
    if (part.kind !== 'text') return part;
    const [before, after] = [parts[index - 1], parts[index + 1]];
    const open = before !== undefined && before.kind !== 'text' && before.trimsAfter;
    const close = after !== undefined && after.kind !== 'text' && after.trimsBefore;
    return trimText(part, open, close);
  });
  return flush ? withoutIndentation(marked) : marked;
}

function trimText(part: Flat & { kind: 'text' }, open: boolean, close: boolean): Flat {
  const start = open ? part.text.length - part.text.trimStart().length : 0;
  const end = close ? Math.max(start, part.text.trimEnd().length) : part.text.length;
  return cut(part, start, end);
}

/** A part of a text; the offsets stay true where it stands in the file as it is. */
function cut(part: Flat & { kind: 'text' }, start: number, end: number): Flat {
  if (start === 0 && end === part.text.length) return part;
  const isVerbatim = part.end - part.start === part.text.length;
  const span = isVerbatim ? { start: part.start + start, end: part.start + end } : {};
  return { ...part, text: part.text.slice(start, end), ...span };
}

/**
 * `<<-` removes the indentation that all lines share; blank lines do not count and keep theirs.
 * Source: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-expressions
 */
function withoutIndentation(parts: readonly Flat[]): readonly Flat[] {
  const indents: number[] = [];
  const indented = new Set<number>();
  let isLineStart = true;
  for (const [index, part] of parts.entries()) {
    if (isLineStart && !(part.kind === 'text' && /^\s*\n$/.test(part.text))) {
      indents.push(part.kind === 'text' ? part.text.length - part.text.trimStart().length : 0);
      if (part.kind === 'text') indented.add(index);
    }
    isLineStart = part.kind === 'text' && part.text.endsWith('\n');
  }
  const least = indents.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return parts.map((part, index) =>
    part.kind === 'text' && indented.has(index) ? cut(part, least, part.text.length) : part,
  );
}

/** An `if` or `for` whose end was not read yet. */
interface Open {
  readonly part: Flat & { kind: 'if' | 'for' };
  readonly first: TemplatePart[];
  second?: TemplatePart[];
}

/** Puts together what stands between `if` or `for` and its end. */
export function structured(parts: readonly Flat[], cursor: Cursor): readonly TemplatePart[] {
  const root: TemplatePart[] = [];
  const open: Open[] = [];
  for (const part of parts) {
    const top = open.at(-1);
    const into = top === undefined ? root : (top.second ?? top.first);
    if (part.kind === 'text') {
      if (part.text !== '') into.push({ kind: 'text', text: part.text, start: part.start, end: part.end });
    } else if (part.kind === 'value') {
      into.push({ kind: 'value', of: part.of, start: part.start, end: part.end });
    } else if (part.kind === 'if' || part.kind === 'for') {
      if (open.length > 50) cursor.fail('template directives nested deeper than 50 levels', part.at);
      open.push({ part, first: [] });
    } else if (part.kind === 'else') {
      if (top?.part.kind !== 'if' || top.second !== undefined) cursor.fail('else without if', part.at);
      else top.second = [];
    } else {
      open.pop();
      const outer = open.at(-1);
      const target = outer === undefined ? root : (outer.second ?? outer.first);
      target.push(closed(top, part, cursor));
    }
  }
  const [unclosed] = open;
  if (unclosed !== undefined) cursor.fail(`%{ ${unclosed.part.kind} } does not end`, unclosed.part.at);
  return root;
}

function closed(top: Open | undefined, end: Flat, cursor: Cursor): TemplatePart {
  const kind = end.kind === 'endif' ? 'if' : 'for';
  if (top === undefined || top.part.kind !== kind)
    return cursor.fail(`end of ${kind} without ${kind}`, end.at);
  const { part, first, second = [] } = top;
  const span = { start: part.start, end: end.end };
  if (part.kind === 'if') return { kind: 'if', test: part.test, yes: first, no: second, ...span };
  const { keyName, valueName, of } = part;
  const names = keyName === undefined ? { valueName } : { keyName, valueName };
  return { kind: 'for', ...names, of, body: first, ...span };
}
