import type { NewStatement } from '../../../edits';
import type { TextSpan } from '../../../model';
import type { PlacedList, StatementPlace } from './places';
import { type Quoting, quotingOf, scalar } from './scalars';
import { indentOf, lineBreak, lineEnd, lineStart } from './text-lines';

/** A statement as YAML in one line, in braces. */
export function flowStatement(text: string, place: StatementPlace, statement: NewStatement): string {
  const members = membersOf(statement, quotingIn(text, place.actions), (values) => {
    const [only, ...others] = values;
    return only !== undefined && others.length === 0 ? only : `[${values.join(', ')}]`;
  });
  const [open, close] = /^\{\s/.test(text.slice(place.span.start)) ? ['{ ', ' }'] : ['{', '}'];
  return open + members.map(([key, value]) => `${key}: ${value}`).join(', ') + close;
}

/**
 * A statement as the lines of an item of a block list, without the dash of the first one, in the style of another one of
 * the list: its indentation, its quotes, and its lists of actions.
 */
export function blockStatement(text: string, place: StatementPlace, statement: NewStatement): string {
  const { span, actions } = place;
  const indent = ' '.repeat(span.start - lineStart(text, span.start));
  const newLine = lineBreak(text);
  const isFlow = actions.form === 'array' && actions.style === 'flow';
  const lead = newLine + indent + stepOf(text, place);
  const members = membersOf(statement, quotingIn(text, actions), (values) => {
    const [only, ...others] = values;
    if (only !== undefined && others.length === 0) return ` ${only}`;
    return isFlow ? ` [${values.join(', ')}]` : values.map((one) => `${lead}- ${one}`).join('');
  });
  return members
    .map(([key, value]) => `${key}:${value.startsWith(' ') || value.startsWith(newLine) ? '' : ' '}${value}`)
    .join(newLine + indent);
}

/** How much deeper than their key the items of a list are. */
function stepOf(text: string, { span, actions: { style, form, items } }: StatementPlace): string {
  const [first] = items;
  if (first === undefined || style !== 'block' || form === 'one') return '  ';
  const line = text.slice(lineStart(text, first.start), lineEnd(text, first.start));
  const column = span.start - lineStart(text, span.start);
  return ' '.repeat(Math.max(0, indentOf(line) - column));
}

function quotingIn(text: string, { items }: PlacedList): Quoting {
  const [first]: readonly TextSpan[] = items;
  return first === undefined ? 'plain' : quotingOf(text.slice(first.start, first.end));
}

function membersOf(
  { sid, actions, resources, resourceKind }: NewStatement,
  quoting: Quoting,
  listed: (values: readonly string[]) => string,
): readonly (readonly [string, string])[] {
  const list = (values: readonly string[]) => listed(values.map((one) => scalar(one, quoting)));
  return [
    ...(sid === undefined ? [] : [['Sid', scalar(sid, 'plain')] as const]),
    ['Effect', 'Allow'],
    ['Action', list(actions)],
    [resourceKind === 'all-but' ? 'NotResource' : 'Resource', list(resources)],
  ];
}
