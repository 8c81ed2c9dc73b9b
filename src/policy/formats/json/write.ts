import type { NewStatement, PolicyEdit, StatementEdit } from '../../edits';
import { policyKey, type SourceFile, type TextSpan } from '../../model';
import { type JsonNode, memberOf, parseJson } from './json-tree';
import type { FindPolicies, PolicyNode } from './read';
import {
  appendItems,
  applySplices,
  layoutAt,
  type Replacement,
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
function spliceStatement(text: string, statement: JsonNode, edit: StatementEdit): Splice[] {
  const actions = (memberOf(statement, 'Action') ?? memberOf(statement, 'NotAction'))?.value;
  if (actions === undefined || edit.kind === 'remove-statement') return [];
  const nodes = actions.kind === 'array' ? actions.items : [actions];
  const spans = nodes.map(spanOf);
  if (edit.kind === 'append-items') return appendItems(text, listOf(actions), spans, edit.items.map(quoted));
  const items = edit.items.map((item): Replacement => (item === 'keep' ? item : item.map(quoted)));
  return replaceItems(text, listOf(actions), spans, items);
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

function writtenStatement(text: string, span: TextSpan, { sid, actions, resources }: NewStatement): string {
  const model = text.slice(span.start, span.end);
  const { unit, gap } = layoutAt(text, span.start);
  const colon = /^\{\s*"(?:[^"\\]|\\.)*"(\s*:\s*)/.exec(model)?.[1] ?? `:${gap}`;
  const open = /^\{(\s*)/.exec(model)?.[1] ?? '';
  const close = model.slice(model.slice(0, -1).trimEnd().length, -1);
  const lines = /[\r\n]/.test(open);
  const between = lines ? `,${open}` : /\s$/.test(colon) ? ', ' : ',';
  const list = (values: readonly string[]) => {
    const texts = values.map((value) => JSON.stringify(value));
    if (texts.length === 1) return texts.join();
    return lines ? `[${open}${unit}${texts.join(`,${open}${unit}`)}${open}]` : `[${texts.join(between)}]`;
  };
  const members = [
    ...(sid === undefined ? [] : [`"Sid"${colon}${JSON.stringify(sid)}`]),
    `"Effect"${colon}"Allow"`,
    `"Action"${colon}${list(actions)}`,
    `"Resource"${colon}${list(resources)}`,
  ];
  return `{${open}${members.join(between)}${close}}`;
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
