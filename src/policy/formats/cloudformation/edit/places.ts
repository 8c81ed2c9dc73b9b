import type { Item, Policy, Statement, TextSpan } from '../../../model';
import type { JsonNode } from '../../json/json-tree';
import type { TemplateText } from '../text';

/** A list as it stands in a text, or the one value that stands in place of it. */
export interface PlacedList {
  /** `block`: an item a line, behind a dash. `json`: in a JSON template, or JSON in a string of a YAML template. */
  readonly style: 'block' | 'flow' | 'json';
  readonly form: 'one' | 'array';
  readonly span: TextSpan;
  readonly items: readonly TextSpan[];
}

/** Where the parts of a statement stand. */
export interface StatementPlace {
  readonly span: TextSpan;
  readonly actions: PlacedList;
  /** Per action of the statement: its index among the items of the list. */
  readonly indexes: readonly number[];
  /** The list that the statement is an item of; a text says why it cannot be taken out of it. */
  readonly list: PlacedList | string;
  /** Whether it stands in JSON inside of a string. */
  readonly isEmbedded: boolean;
}

/** A node of a template, and what it is a part of. */
interface Place {
  readonly node: JsonNode;
  readonly parent?: JsonNode;
  /** Of a member: its key. */
  readonly key?: string;
}

/** Finds where the statements of policies stand in a template. */
export class Places {
  readonly #text: string;
  readonly #isJson: boolean;
  readonly #byOffset = new Map<number, Place[]>();

  constructor({ text, root }: TemplateText) {
    this.#text = text;
    this.#isJson = isJsonText(text, root);
    this.#add({ node: root });
  }

  /** Where a statement of a policy stands; the text says why no part of it can be edited. */
  statementOf(policy: Policy, statement: Statement): StatementPlace | string {
    const span = spanOf(statement.origin);
    const key = spanOf(statement.actions.origin);
    if (span === undefined || key === undefined) return notHere;
    const [found, ...copies] = this.#at(span, 'object');
    if (copies.length > 0) return aliased;
    if (found === undefined) return this.#embedded(policy, statement, span, key);
    const members = found.node.kind === 'object' ? found.node.members : [];
    const member = members.find(({ offset }) => offset === key.start);
    const value = member === undefined ? undefined : this.#listNode(member.value, statement.actions.items);
    if (member === undefined || value === undefined || !isInside(key, span)) return aliased;
    const list = { start: value.offset, end: value.end };
    if (list.start < key.end || list.end > span.end || this.#at(list, value.kind).length > 1) return aliased;
    const actions = this.#listOf(value);
    const indexes = indexesOf(statement.actions, actions.items);
    if (indexes === undefined) return 'its actions are not literals of one list';
    if (actions.items.some((item) => !isInside(item, list))) return aliased;
    const isComplete = value === member.value && indexes.length === actions.items.length;
    const own = isComplete ? this.#siblings(found) : partlyKnown;
    return { span, actions, indexes, list: own, isEmbedded: false };
  }

  /** The node of a list of actions, which can be in a function; of one action, its own. */
  #listNode(value: JsonNode, [first]: readonly Item<unknown>[]): JsonNode | undefined {
    if (value.kind !== 'object') return value;
    const at = first === undefined ? undefined : spanOf(first.origin);
    const places = at === undefined ? [] : (this.#byOffset.get(at.start) ?? []);
    return places.flatMap(({ parent }) => (parent?.kind === 'array' ? [parent] : []))[0];
  }

  /** The list that a statement is an item of. */
  #siblings({ node, parent, key }: Place): PlacedList | string {
    if (parent === undefined) return notHere;
    if (key === 'Statement') {
      const span = { start: node.offset, end: node.end };
      const style = this.#styleOf(node);
      return { style, form: 'one', span, items: [span] };
    }
    const [list] = this.#at({ start: parent.offset, end: parent.end }, 'array');
    if (list?.key !== 'Statement') return 'it stands in a function of CloudFormation';
    return this.#listOf(parent);
  }

  #embedded(
    policy: Policy,
    { actions: element }: Statement,
    span: TextSpan,
    key: TextSpan,
  ): StatementPlace | string {
    const items = element.items.flatMap(({ origin }) => spanOf(origin) ?? []);
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) return inString;
    const isVerbatim = items.every((one, index) => {
      return jsonAt(this.#text, one) === element.items[index]?.value.text;
    });
    const isOne = element.form === 'one';
    const [open, close] = [this.#text.indexOf('[', key.end), this.#text.indexOf(']', last.end)];
    const list = isOne ? first : { start: open, end: close + 1 };
    const siblings = policy.statements.flatMap(({ origin }) => spanOf(origin) ?? []);
    const isJson = [list, ...siblings].every((one) => jsonAt(this.#text, one) !== undefined);
    if (!isVerbatim || !isJson || policy.unknown.length > 0) return inString;
    const actions = { style: 'json', form: element.form, span: list, items } as const;
    const whole = { start: siblings[0]?.start ?? 0, end: siblings.at(-1)?.end ?? 0 };
    const own: PlacedList = { style: 'json', form: policy.form, span: whole, items: siblings };
    return { span, actions, indexes: [...items.keys()], list: own, isEmbedded: true };
  }

  #listOf(node: JsonNode): PlacedList {
    const span = { start: node.offset, end: node.end };
    if (node.kind !== 'array') return { style: this.#styleOf(node), form: 'one', span, items: [span] };
    const items = node.items.map(({ offset, end }) => ({ start: offset, end }));
    return { style: this.#styleOf(node), form: 'array', span, items };
  }

  #styleOf({ offset }: JsonNode): PlacedList['style'] {
    if (this.#isJson) return 'json';
    return /[[{]/.test(this.#text.charAt(offset)) ? 'flow' : 'block';
  }

  #at({ start, end }: TextSpan, kind: JsonNode['kind']): readonly Place[] {
    const all = this.#byOffset.get(start) ?? [];
    return all.filter(({ node }) => node.end === end && node.kind === kind);
  }

  #add(place: Place): void {
    const { node } = place;
    const same = this.#byOffset.get(node.offset) ?? [];
    if (same.length === 0) this.#byOffset.set(node.offset, same);
    same.push(place);
    if (node.kind === 'array') for (const item of node.items) this.#add({ node: item, parent: node });
    if (node.kind === 'object')
      for (const { key, value } of node.members) this.#add({ node: value, parent: node, key });
  }
}

const inString = 'it is JSON inside of a string';
const aliased = 'a YAML alias repeats it';
const notHere = 'it does not stand in the template as it is';
const partlyKnown = 'a part of its actions is not known';

/** Whether the text is JSON, and no YAML. */
export function isJsonText(text: string, root: JsonNode): boolean {
  if (text.charAt(root.offset) !== '{') return false;
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

function indexesOf<T>(
  { items }: { readonly items: readonly Item<T>[] },
  spans: readonly TextSpan[],
): readonly number[] | undefined {
  const indexes = items.map(({ origin }) => {
    const own = spanOf(origin);
    return own === undefined ? -1 : spans.findIndex(({ start }) => start === own.start);
  });
  return indexes.includes(-1) || new Set(indexes).size < indexes.length ? undefined : indexes;
}

function spanOf(origin: Statement['origin']): TextSpan | undefined {
  return origin.kind === 'text' ? origin.range : undefined;
}

function isInside(inner: TextSpan, outer: TextSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The JSON value that stands at a stretch of a text. */
function jsonAt(text: string, { start, end }: TextSpan): unknown {
  try {
    return JSON.parse(text.slice(start, end));
  } catch {
    return undefined;
  }
}
