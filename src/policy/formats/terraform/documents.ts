import { attributeOf, fileOfBlocks, type Located } from './configuration';
import { blocksOf, type LocatedBlock } from './dynamic';
import { evaluate } from './evaluate';
import { decodeJson } from './json-text';
import type { Scope } from './scope';
import { type At, type Doubt, doubtOf, exactText, type Item, isNull, itemsOf, type Value } from './value';

/** A statement that a document does not have because another one replaces it. */
export interface ReplacedStatement {
  readonly value: Value;
  readonly why: string;
}

/**
 * The document that `data "aws_iam_policy_document"` makes, as a value of the elements of IAM. `replaced` gets the
 * statements that others replace by their Sid.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function documentOf(
  located: Located,
  scope: Scope,
  replaced: (one: ReplacedStatement) => void,
): Value {
  const { block } = located;
  const at = { file: located.file, start: block.start, end: block.end };
  const statements = new Statements(replaced);
  const listed = (names: readonly string[]) =>
    names.flatMap((name) => {
      const found = attributeOf(block, name);
      return found === undefined ? [] : [evaluate(found.value, { ...scope, file: located.file })];
    });
  for (const value of listed(['source_json', 'source_policy_documents'])) statements.merge(value);
  const own = blocksOf(located, 'statement', scope);
  for (const one of own.blocks) statements.put({ value: statementOf(one), doubts: one.doubts });
  statements.more.push(...own.more);
  for (const value of listed(['override_json', 'override_policy_documents'])) statements.merge(value);
  const version = attributeOf(block, 'version');
  const text: Value =
    version === undefined
      ? { kind: 'text', pieces: [{ kind: 'text', text: '2012-10-17' }], at, isLiteral: false }
      : evaluate(version.value, { ...scope, file: located.file });
  const list: Value = { kind: 'list', items: statements.items, more: statements.more, at };
  const entries = new Map<string, Item>([
    ['Version', { value: text, doubts: [] }],
    ['Statement', { value: list, doubts: [] }],
  ]);
  return { kind: 'map', entries, more: [], at };
}

/** Statements of documents that are merged. */
class Statements {
  items: Item[] = [];
  readonly more: Doubt[] = [];
  readonly #replaced: (one: ReplacedStatement) => void;

  constructor(replaced: (one: ReplacedStatement) => void) {
    this.#replaced = replaced;
  }

  /** Adds a statement; one with the same Sid goes. */
  put(item: Item): void {
    const sid = sidOf(item.value);
    const index = sid === undefined ? -1 : this.items.findIndex(({ value }) => sidOf(value) === sid);
    const before = this.items[index];
    if (before === undefined) {
      this.items.push(item);
      return;
    }
    const [doubt] = item.doubts;
    if (doubt === undefined) {
      this.#replaced({ value: before.value, why: `another statement with the Sid ${sid} replaces it` });
      this.items[index] = item;
    } else {
      // It applies where the other one does not.
      this.items[index] = { ...before, doubts: [...before.doubts, ...item.doubts] };
      this.items.push(item);
    }
  }

  /** Adds the statements of documents: of one, or of a list of them. */
  merge(documents: Value): void {
    const { items, more } = itemsOf(documents);
    for (const doubt of more) this.#open(doubt);
    for (const { value, doubts } of items) {
      if (isNull(value) || exactText(value) === '') continue;
      const document = value.kind === 'text' ? decodeJson(value) : value;
      const list =
        typeof document === 'string' || document.kind !== 'map'
          ? undefined
          : document.entries.get('Statement');
      if (list === undefined) {
        const reason = typeof document === 'string' ? document : undefined;
        const open = doubtOf(typeof document === 'string' ? value : document);
        this.#open(reason === undefined ? open : { ...open, reason });
        continue;
      }
      const own = list.value.kind === 'map' ? { items: [list], more: [] } : itemsOf(list.value);
      for (const item of own.items) this.put({ ...item, doubts: [...item.doubts, ...doubts] });
      this.more.push(...own.more);
    }
  }

  /** A document that is not known can have any statement, and replace any that has a Sid. */
  #open(doubt: Doubt): void {
    this.more.push(doubt);
    this.items = this.items.map((item) =>
      sidOf(item.value) === undefined ? item : { ...item, doubts: [...item.doubts, doubt] },
    );
  }
}

function sidOf(statement: Value): string | undefined {
  const sid = statement.kind === 'map' ? exactText(statement.entries.get('Sid')?.value) : undefined;
  return sid === '' ? undefined : sid;
}

const elements: readonly (readonly [argument: string, element: string])[] = [
  ['sid', 'Sid'],
  ['effect', 'Effect'],
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
];

/** A `statement` block as the statement of IAM that it becomes. */
function statementOf(one: LocatedBlock): Value {
  const { block, scope } = one;
  const at: At = { file: scope.file, start: block.start, end: block.end };
  const entries = new Map<string, Item>();
  const put = (key: string, value: Value) => entries.set(key, { value, doubts: [] });
  put('Effect', { kind: 'text', pieces: [{ kind: 'text', text: 'Allow' }], at, isLiteral: false });
  for (const [argument, element] of elements) {
    const attribute = attributeOf(block, argument);
    const value = attribute === undefined ? undefined : evaluate(attribute.value, scope);
    if (value !== undefined && !isNull(value) && !isEmptyList(value)) put(element, value);
  }
  const inner = { file: scope.file, block };
  const principals =
    blocksOf(inner, 'principals', scope).blocks[0] ?? blocksOf(inner, 'not_principals', scope).blocks[0];
  if (principals !== undefined)
    put('Principal', { kind: 'text', pieces: [{ kind: 'text', text: '*' }], at, isLiteral: false });
  const condition = conditionOf(inner, scope, at);
  if (condition !== undefined) put('Condition', condition);
  return { kind: 'map', entries, more: [], at };
}

function isEmptyList(value: Value): boolean {
  return value.kind === 'list' && value.items.length === 0 && value.more.length === 0;
}

/** Condition blocks as IAM's Condition: tests of one operator and key are joined. */
function conditionOf(inner: Located, scope: Scope, at: At): Value | undefined {
  const { blocks, more } = blocksOf(inner, 'condition', scope);
  if (blocks.length === 0 && more.length === 0) return undefined;
  const operators = new Map<string, Map<string, Item>>();
  for (const { block, scope: own, doubts } of blocks) {
    const read = (name: string) => {
      const found = attributeOf(block, name);
      return found === undefined ? undefined : evaluate(found.value, own);
    };
    const [test, variable] = [exactText(read('test')), exactText(read('variable'))];
    const key = `${variable ?? 'unknown'}${doubts.length > 0 ? '?' : ''}`;
    const keys = operators.get(test ?? 'unknown') ?? new Map<string, Item>();
    const values = read('values');
    const before = keys.get(key)?.value;
    const items = [before, values].flatMap((value) => (value === undefined ? [] : itemsOf(value).items));
    keys.set(key, {
      value: { kind: 'list', items, more: values === undefined ? [] : itemsOf(values).more, at },
      doubts: [],
    });
    operators.set(test ?? 'unknown', keys);
  }
  if (more.length > 0)
    operators.set(
      'unknown',
      new Map([['unknown', { value: { kind: 'list', items: [], more, at }, doubts: [] }]]),
    );
  const entries = [...operators].map(([name, keys]): [string, Item] => {
    return [name, { value: { kind: 'map', entries: keys, more: [], at }, doubts: [] }];
  });
  return { kind: 'map', entries: new Map(entries), more: [], at };
}

/** The file that the statements of a document stand in. */
export function fileOfStatements(located: Located): string {
  return fileOfBlocks(located, 'statement');
}
