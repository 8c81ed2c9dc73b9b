import { spend } from '../../../base/work';
import { type JsonNode, parseJson } from '../json/json-tree';
import { literalOffsets } from './literal';
import type { TemplateText } from './text';
import { isExact, type Part, type TextValue, textOf, type Value } from './value';

/**
 * A policy that is written as JSON text inside of a string (`PolicyDocument: !Sub | {...}`), as values of the template.
 * Each value keeps the place of its literal in the template. Gives the reason instead where the text is not JSON.
 */
export function embeddedDocument(value: TextValue, template: TemplateText): Value | string {
  const text = textOf(value);
  spend(20 * text.length);
  const json = parseJson(text, template.file);
  if ('severity' in json) {
    const hole = value.parts.find((part) => part.hole !== undefined);
    const what = hole === undefined ? '' : `; ${hole.text} in it is not known: ${hole.hole}`;
    return `the policy is a string that is ${json.message}${what}`;
  }
  return new Embedding(value, text, template).valueOf(json.root);
}

class Embedding {
  readonly #value: TextValue;
  readonly #text: string;
  readonly #template: TemplateText;
  /** Where each part begins in the text. */
  readonly #starts: readonly number[];
  readonly #offsets = new Map<JsonNode, readonly number[] | undefined>();

  constructor(value: TextValue, text: string, template: TemplateText) {
    this.#value = value;
    this.#text = text;
    this.#template = template;
    let at = 0;
    this.#starts = value.parts.map((part) => {
      at += part.text.length;
      return at - part.text.length;
    });
  }

  valueOf(inner: JsonNode): Value {
    const node = this.#placed(inner);
    if (inner.kind === 'array') {
      return { kind: 'list', node, items: inner.items.map((item) => this.valueOf(item)) };
    }
    if (inner.kind === 'object') {
      const members = inner.members.map((one) => {
        const member = { ...one, ...this.#spanOf(one) };
        return { key: one.key, member, value: this.valueOf(one.value) };
      });
      return { kind: 'map', node, members };
    }
    if (inner.kind !== 'string') return { kind: 'plain', node, value: inner.value };
    return this.#string(inner, node);
  }

  #string(inner: Extract<JsonNode, { kind: 'string' }>, node: JsonNode): Value {
    const within = this.#partsIn(inner.offset, inner.end);
    const hole = within.find((part) => part.hole !== undefined)?.hole;
    const part: Part = hole === undefined ? { text: inner.value } : { text: inner.value, hole };
    const written = this.#template.text.slice(node.offset, node.end);
    const isLiteral =
      within.every(({ from }) => from !== undefined) && written === this.#text.slice(inner.offset, inner.end);
    const why = this.#value.why ?? 'a string';
    return isLiteral
      ? { kind: 'text', node, parts: [part] }
      : { kind: 'text', node, parts: [part], why: isExact(this.#value) ? `escaped in ${why}` : why };
  }

  #placed(inner: JsonNode): JsonNode {
    return { ...inner, ...this.#spanOf(inner) };
  }

  #spanOf({ offset, end }: { readonly offset: number; readonly end: number }) {
    const start = this.#offsetOf(offset);
    const last = this.#offsetOf(Math.max(offset, end - 1));
    const { node } = this.#value;
    if (start === undefined || last === undefined || last < start)
      return { offset: start ?? node.offset, end: start === undefined ? node.end : start + 1 };
    return { offset: start, end: last + 1 };
  }

  #partsIn(start: number, end: number): readonly Part[] {
    return this.#value.parts.filter((part, index) => {
      const from = this.#starts[index] ?? 0;
      return from < end && from + part.text.length > start;
    });
  }

  /** The offset in the template of a position of the text; undefined inside of what was substituted. */
  #offsetOf(position: number): number | undefined {
    const index = lastAtOrBefore(this.#starts, position);
    const part = this.#value.parts[index];
    if (part?.from === undefined) return undefined;
    const { node } = part.from;
    if (!this.#offsets.has(node)) this.#offsets.set(node, literalOffsets(this.#template.text, node));
    return this.#offsets.get(node)?.[part.from.index + position - (this.#starts[index] ?? 0)];
  }
}

function lastAtOrBefore(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
