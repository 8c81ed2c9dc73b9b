import type { NewStatement, PolicyEdit, StatementEdit } from '../../edits';
import { policyKey, type SourceFile, type TextSpan } from '../../model';
import { type JsonNode, memberOf, parseJson } from './json-tree';
import { type JsonLayout, printed } from './print';
import type { FindPolicies, PolicyNode } from './read';
import {
  appendItems,
  applySplices,
  layoutAt,
  type Replacement,
  readableItems,
  replaceItems,
  type Splice,
  type TextList,
} from './splice';

/** Writes edits into JSON files; everything between the places that change keeps its bytes. */
export function writeJson(
  files: readonly SourceFile[],
  edits: readonly PolicyEdit[],
  find: FindPolicies,
): readonly SourceFile[] {
  return files.map(({ path, text }) => {
    const json = parseJson(text, path);
    if ('severity' in json) return { path, text };
    const splices = find(json.root, path).flatMap((policy) => splicesOf(text, policy, edits));
    return { path, text: applySplices(text, splices) };
  });
}

function splicesOf(text: string, { id, node }: PolicyNode, edits: readonly PolicyEdit[]): Splice[] {
  const own = edits.filter(({ policy }) => policyKey(policy) === policyKey(id));
  const list = memberOf(node, 'Statement')?.value;
  if (own.length === 0 || list === undefined) return [];
  const statements = list.kind === 'array' ? list.items : [list];
  const changed = own.filter((edit) => edit.kind !== 'add-statement');
  const added = own.flatMap((edit) => (edit.kind === 'add-statement' ? [edit.statement] : []));
  const inside = changed.flatMap((edit) => {
    const statement = statements[edit.statement];
    return statement === undefined ? [] : spliceStatement(text, statement, edit);
  });
  const gone = new Set(
    changed.filter(({ kind }) => kind === 'remove-statement').map(({ statement }) => statement),
  );
  return [...inside, ...spliceList(text, list, statements, gone, written(text, statements, added))];
}

/** What changes within a statement; one that goes is its list's matter. */
function spliceStatement(text: string, statement: JsonNode, edit: StatementEdit): readonly Splice[] {
  const actions = (memberOf(statement, 'Action') ?? memberOf(statement, 'NotAction'))?.value;
  if (actions === undefined || edit.kind === 'remove-statement') return [];
  const nodes = actions.kind === 'array' ? actions.items : [actions];
  const items = edit.items.map((item): Replacement => (item === 'keep' ? item : item.map(quoted)));
  const inserted = edit.inserted?.map((one) => ({ ...one, items: one.items.map(quoted) }));
  const splices = replaceItems(text, listOf(actions), nodes.map(spanOf), items, inserted);
  return readableItems(text, listOf(actions), splices);
}

/** Removed statements go, new ones come last. Where none of the old ones stays, they take the last one's place. */
function spliceList(
  text: string,
  list: JsonNode,
  statements: readonly JsonNode[],
  gone: ReadonlySet<number>,
  added: readonly string[],
): Splice[] {
  const spans = statements.map(spanOf);
  const replaced = gone.size > 0 && gone.size === statements.length;
  const replacements = statements.map((_, index): Replacement => {
    if (replaced && index === statements.length - 1) return added;
    return gone.has(index) ? [] : 'keep';
  });
  const splices = gone.size > 0 ? replaceItems(text, listOf(list), spans, replacements) : [];
  if (replaced || added.length === 0) return splices;
  return [...splices, ...appendItems(text, listOf(list), spans, added)];
}

/** Writes Allows the way the last statement of the policy is written: its line ends, indentation and spaces. */
function written(
  text: string,
  statements: readonly JsonNode[],
  added: readonly NewStatement[],
): readonly string[] {
  const last = statements.at(-1);
  const model = last === undefined ? { start: 0, end: 0 } : spanOf(last);
  return added.map((statement) => writtenStatement(text, model, statement));
}

/** An Allow as JSON, in the layout of a statement that stands at a stretch of the text. */
export function writtenStatement(text: string, span: TextSpan, statement: NewStatement): string {
  const { sid, actions, resources, resourceKind, condition } = statement;
  const model = text.slice(span.start, span.end);
  const { unit, gap } = layoutAt(text, span.start);
  const open = /^\{(\s*)/.exec(model)?.[1] ?? '';
  const layout: JsonLayout = {
    colon: /^\{\s*"(?:[^"\\]|\\.)*"(\s*:\s*)/.exec(model)?.[1] ?? `:${gap}`,
    open,
    close: model.slice(model.slice(0, -1).trimEnd().length, -1),
    unit: /[\r\n]/.test(open) ? unit : '',
  };
  const one = (values: readonly string[]) => (values.length === 1 ? (values[0] ?? '') : values);
  return printed(
    {
      ...(sid === undefined ? {} : { Sid: sid }),
      Effect: 'Allow',
      Action: one(actions),
      [resourceKind === 'all-but' ? 'NotResource' : 'Resource']: one(resources),
      ...(condition === undefined ? {} : { Condition: JSON.parse(condition) }),
    },
    layout,
  );
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function spanOf({ offset, end }: JsonNode): TextSpan {
  return { start: offset, end };
}

/** A value that may stand alone or in an array. */
function listOf(node: JsonNode): TextList {
  return { form: node.kind === 'array' ? 'array' : 'one', ...spanOf(node) };
}
