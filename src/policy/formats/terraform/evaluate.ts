import { spend } from '../../../base/work';
import { access, combined, mapChoice, spread } from './access';
import { callFunction } from './functions';
import type { Expression, ForExpression, TemplatePart } from './hcl-ast';
import { binary, negated } from './operators';
import { atOf, Depth, longestList, type Scope, withNames } from './scope';
import {
  type At,
  choiceOf,
  type Doubt,
  doubtOf,
  exactText,
  hole,
  type Item,
  itemsOf,
  listOf,
  type Piece,
  piecesOf,
  plain,
  reasonOf,
  refOf,
  textOf,
  type Value,
} from './value';

const depth = new Depth();

/** What an expression comes to in a scope. It never throws: what cannot be evaluated is a hole with its reason. */
export function evaluate(node: Expression, scope: Scope): Value {
  const at = atOf(scope, node);
  return depth.within(at, () => evaluated(node, scope, at));
}

function evaluated(node: Expression, scope: Scope, at: At): Value {
  switch (node.kind) {
    case 'literal':
      return plain(node.value, at);
    case 'template':
      return template(node, scope, at);
    case 'name':
      return scope.names.get(node.name) ?? scope.root(node.name, at);
    case 'item':
      return scope.names.get('*') ?? hole('*', 'a splat without a list', at);
    case 'attribute':
      return seenAt(access(evaluate(node.of, scope), node.name, at), at);
    case 'index':
      return index(evaluate(node.of, scope), evaluate(node.key, scope), at);
    case 'splat':
      return splat(node, scope, at);
    case 'tuple':
      return listOf(
        node.items.map((item) => evaluate(item, scope)),
        at,
      );
    case 'object':
      return object(node, scope, at);
    case 'call':
      return call(node, scope, at);
    case 'conditional':
      return conditional(node, scope, at);
    case 'for':
      return forExpression(node, scope, at);
    case 'unary':
      return negated(node.operator, evaluate(node.of, scope), at);
    case 'binary':
      return binary(node.operator, evaluate(node.left, scope), evaluate(node.right, scope), at);
  }
}

/** What is not known is so where it is read, wherever it comes from. */
function seenAt(value: Value, at: At): Value {
  return value.kind === 'hole' ? { ...value, at } : value;
}

function index(of: Value, key: Value, at: At): Value {
  const text = exactText(key);
  if (text !== undefined) return access(of, text, at);
  const same = sameInstance(of, key) ?? oneOfAll(of, key, at);
  if (same !== undefined) return same;
  return mapChoice(key, (option) =>
    exactText(option) === undefined
      ? combined(`${refOf(of)}[${refOf(option)}]`, [option, of], at)
      : index(of, option, at),
  );
}

/** `x[each.key]` of resources whose instances are not known, read by another one with the same instances. */
function sameInstance(of: Value, key: Value): Value | undefined {
  const ref = refOf(key);
  if (of.kind === 'map') return of.entries.get(`*${ref}`)?.value;
  const isCount = of.kind === 'list' && ref.startsWith('count.index') && of.items.length === 1;
  return isCount ? of.items[0]?.value : undefined;
}

/** What is read by a key that is not known is one of the values. */
function oneOfAll(of: Value, key: Value, at: At): Value | undefined {
  if (key.kind === 'choice' || (of.kind !== 'list' && of.kind !== 'map')) return undefined;
  const { items, more } = itemsOf(of);
  if (items.length === 0) return undefined;
  const others = more.map((doubt) => hole(doubt.key, doubt.reason, at));
  return choiceOf([...items.map(({ value }) => value), ...others], doubtOf(key, at), at);
}

function conditional(node: Expression & { kind: 'conditional' }, scope: Scope, at: At): Value {
  const test = evaluate(node.test, scope);
  const known = truthOf(test);
  if (known !== undefined) return evaluate(known ? node.yes : node.no, scope);
  const options = [evaluate(node.yes, scope), evaluate(node.no, scope)];
  return choiceOf(options, doubtOf(test, at), at);
}

function truthOf(value: Value): boolean | undefined {
  const text = exactText(value);
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function object(node: Expression & { kind: 'object' }, scope: Scope, at: At): Value {
  const entries = new Map<string, Item>();
  const more: Doubt[] = [];
  for (const { key, value } of node.entries) {
    const name = evaluate(key, scope);
    const text = exactText(name);
    if (text === undefined) more.push(doubtOf(name));
    else entries.set(text, { value: evaluate(value, scope), doubts: [] });
  }
  return { kind: 'map', entries, more, at };
}

function call(node: Expression & { kind: 'call' }, scope: Scope, at: At): Value {
  const values = node.arguments.map((one) => evaluate(one, scope));
  const last = values.at(-1);
  if (!node.expands || last === undefined) return callFunction(node.name, values, { scope, at, render });
  const { items, more } = itemsOf(last);
  if (more.length > 0 || items.some(({ doubts }) => doubts.length > 0)) {
    // What all of them come to is one list whose items may be absent: enough for concat and merge, which are used so.
    const doubts = [...more, ...items.flatMap((one) => one.doubts)];
    return doubtfulExpansion(node.name, [...values.slice(0, -1), ...items.map((one) => one.value)], doubts, {
      ...{ scope, at },
    });
  }
  return callFunction(node.name, [...values.slice(0, -1), ...items.map(({ value }) => value)], {
    ...{ scope, at, render },
  });
}

function doubtfulExpansion(
  name: string,
  values: readonly Value[],
  doubts: readonly Doubt[],
  { scope, at }: { readonly scope: Scope; readonly at: At },
): Value {
  const result = callFunction(name, values, { scope, at, render });
  if (result.kind === 'list') {
    const items = result.items.map((item) => ({ ...item, doubts: [...item.doubts, ...doubts] }));
    return { ...result, items, more: [...result.more, ...doubts] };
  }
  const [doubt] = doubts;
  return hole(`${name}(...)`, doubt?.reason ?? 'its arguments are not known', at);
}

function splat(node: Expression & { kind: 'splat' }, scope: Scope, at: At): Value {
  const of = evaluate(node.of, scope);
  const each = (value: Value) => evaluate(node.each, withNames(scope, [['*', value]]));
  return mapChoice(of, (option) => {
    if (option.kind === 'hole') return hole(`${option.ref}[*]`, option.reason, at);
    const { items, more } = option.kind === 'map' ? itemsOf(listOf([option], at)) : itemsOf(option);
    return { kind: 'list', items: items.map((item) => ({ ...item, value: each(item.value) })), more, at };
  });
}

function forExpression(node: ForExpression & { start: number; end: number }, scope: Scope, at: At): Value {
  const rounds = spread(evaluate(node.of, scope));
  if ('reason' in rounds) return hole(`for(${rounds.key})`, rounds.reason, at);
  spend(100 * rounds.items.length);
  if (rounds.items.length > longestList) return hole('for', `more than ${longestList} items`, at);
  const all = rounds.items.flatMap(({ key, item }) => {
    const names: (readonly [string, Value])[] = [[node.valueName, item.value]];
    if (node.keyName !== undefined) names.push([node.keyName, key]);
    const inner = withNames(scope, names);
    const test = node.test === undefined ? undefined : evaluate(node.test, inner);
    const truth = test === undefined ? true : truthOf(test);
    if (truth === false) return [];
    const doubts =
      truth === undefined && test !== undefined ? [...item.doubts, doubtOf(test, at)] : item.doubts;
    const name = node.key === undefined ? undefined : evaluate(node.key, inner);
    return [{ name, item: { value: evaluate(node.value, inner), doubts } }];
  });
  if (node.key === undefined) {
    return { kind: 'list', items: all.map(({ item }) => item), more: rounds.more, at };
  }
  const entries = new Map<string, Item>();
  const more = [...rounds.more];
  for (const { name, item } of all) {
    const text = exactText(name);
    if (text === undefined) more.push(doubtOf(name ?? item.value));
    else if (node.groups) entries.set(text, grouped(entries.get(text), item, at));
    else entries.set(text, item);
  }
  return { kind: 'map', entries, more, at };
}

function grouped(before: Item | undefined, item: Item, at: At): Item {
  const items = before === undefined ? [] : itemsOf(before.value).items;
  return { value: { kind: 'list', items: [...items, item], more: [], at }, doubts: [] };
}

function template(node: Expression & { kind: 'template' }, scope: Scope, at: At): Value {
  const [first, ...others] = node.parts;
  if (!node.heredoc && others.length === 0 && first?.kind === 'value') return evaluate(first.of, scope);
  const isLiteral = !node.heredoc && node.parts.every(({ kind }) => kind === 'text');
  return textOf(render(node.parts, scope), at, isLiteral);
}

/** The parts of a template as pieces of a string. */
export function render(parts: readonly TemplatePart[], scope: Scope): readonly Piece[] {
  return parts.flatMap((part): readonly Piece[] => {
    const at = { file: scope.file, start: part.start, end: part.end };
    if (part.kind === 'text') return [{ kind: 'text', text: part.text, at }];
    if (part.kind === 'value') return piecesOf(evaluate(part.of, scope));
    if (part.kind === 'if') {
      const test = evaluate(part.test, scope);
      const known = truthOf(test);
      if (known !== undefined) return render(known ? part.yes : part.no, scope);
      const reason = reasonOf(test) ?? 'its test is not known';
      const either = [render(part.yes, scope), render(part.no, scope)] as const;
      return [{ kind: 'hole', ref: `if ${refOf(test)}`, reason, either }];
    }
    return rounds(part, scope);
  });
}

function rounds(part: TemplatePart & { kind: 'for' }, scope: Scope): readonly Piece[] {
  const of = evaluate(part.of, scope);
  const all = spread(of);
  const open = 'reason' in all ? all : (all.more[0] ?? all.items.flatMap(({ item }) => item.doubts)[0]);
  if ('reason' in all || open !== undefined) {
    return [{ kind: 'hole', ref: `for ${refOf(of)}`, reason: open?.reason ?? 'its list is not known' }];
  }
  return all.items.flatMap(({ key, item }) => {
    spend(100);
    const names: (readonly [string, Value])[] = [[part.valueName, item.value]];
    if (part.keyName !== undefined) names.push([part.keyName, key]);
    return render(part.body, withNames(scope, names));
  });
}
