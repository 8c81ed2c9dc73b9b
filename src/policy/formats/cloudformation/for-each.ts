import { spend } from '../../../base/work';
import type { JsonNode } from '../json/json-tree';
import type { Evaluation, Scope, Scoped } from './scope';
import { textOf, type Value } from './value';

/** More than a stack can have resources (500), and than any other object has members. */
const mostEntries = 1000;

/** CloudFormation allows five loops inside each other. */
const deepestLoop = 5;

/**
 * The members of an object with every `Fn::ForEach::NAME` in it expanded. A loop over a list that is not known stays as a
 * member of that name: its readers report it. Source:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html
 */
export function expandedMembers(node: JsonNode, scope: Scope, evaluator: Evaluation): readonly Scoped[] {
  return expand(node, scope, evaluator, 0);
}

/** The key of a loop that could not be expanded. */
export function isLoop(key: string): boolean {
  return key.startsWith('Fn::ForEach');
}

function expand(node: JsonNode, scope: Scope, evaluator: Evaluation, depth: number): readonly Scoped[] {
  if (node.kind !== 'object') return [];
  const found: Scoped[] = [];
  for (const member of node.members) {
    const own = { key: nameIn(member.key, scope), member, scope };
    const inner = isLoop(member.key) ? loop(member.value, scope, evaluator, depth) : undefined;
    for (const one of inner ?? [own]) found.push(one);
  }
  return found;
}

/** The members that a loop makes; undefined where its list is not known or too long. */
function loop(
  node: JsonNode,
  scope: Scope,
  evaluator: Evaluation,
  depth: number,
): readonly Scoped[] | undefined {
  const [identifier, collection, body] = node.kind === 'array' ? node.items : [];
  if (identifier?.kind !== 'string' || collection === undefined || body === undefined) return undefined;
  if (depth >= deepestLoop) return undefined;
  const values = itemsOf(evaluator.valueOf(collection, scope));
  if (values === undefined || values.length > mostEntries) return undefined;
  const found: Scoped[] = [];
  for (const value of values) {
    spend(300);
    const bindings = new Map([...scope.bindings, [identifier.value, value]]);
    const inner = expand(body, { bindings }, evaluator, depth + 1);
    // A loop in it that is not known makes all of it unknown.
    if (inner.some(({ key }) => isLoop(key))) return undefined;
    for (const one of inner) found.push(one);
    if (found.length > mostEntries) return undefined;
  }
  return found;
}

function itemsOf(value: Value): readonly Value[] | undefined {
  if (value.kind !== 'list' || value.items.some(({ kind }) => kind !== 'text')) return undefined;
  return value.items;
}

/** A key with the variables of loops replaced; `&{X}` leaves only what is a letter or digit of the value. */
function nameIn(key: string, { bindings }: Scope): string {
  if (bindings.size === 0) return key;
  let name = key;
  for (const [variable, value] of bindings) {
    if (value.kind !== 'text') continue;
    const text = textOf(value);
    name = name.replaceAll(`\${${variable}}`, text);
    name = name.replaceAll(`&{${variable}}`, text.replace(/[^A-Za-z0-9]/g, ''));
  }
  return name;
}
