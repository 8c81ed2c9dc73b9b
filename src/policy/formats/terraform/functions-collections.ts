import { spend } from '../../../base/work';
import { access, combined, mapChoice } from './access';
import type { TerraformFunction } from './function-types';
import { isEqual } from './operators';
import { longestList } from './scope';
import {
  type At,
  choiceOf,
  type Doubt,
  errorHole,
  exactText,
  hole,
  type Item,
  isNull,
  itemsOf,
  type List,
  made,
  plain,
  refOf,
  uniqueDoubts,
  type Value,
} from './value';

export function list(items: readonly Item[], more: readonly Doubt[], at: At): Value {
  spend(20 * items.length);
  if (items.length > longestList) return hole('[...]', `a list of more than ${longestList} items`, at);
  return { kind: 'list', items, more: uniqueDoubts(more), at };
}

/** Whether every item of a list is known to exist. */
export function isClosed({ items, more }: Pick<List, 'items' | 'more'>): boolean {
  return more.length === 0 && items.every(({ doubts }) => doubts.length === 0);
}

export const concat: TerraformFunction = (values, { at }) => {
  const all = values.map(itemsOf);
  return list(
    all.flatMap(({ items }) => items),
    all.flatMap(({ more }) => more),
    at,
  );
};

/** Every item that is a list becomes its items. */
const flatten: TerraformFunction = ([value], { at }) => {
  if (value === undefined) return undefined;
  const { items, more } = flat(value, 0);
  return list(items, more, at);
};

function flat(value: Value, depth: number): Pick<List, 'items' | 'more'> {
  if (depth > 20) return { items: [], more: itemsOf(value).more };
  const { items, more } = itemsOf(value);
  const inner = items.map(({ value: one, doubts }): Pick<List, 'items' | 'more'> => {
    const isList = one.kind === 'list' || one.kind === 'hole' || one.kind === 'choice';
    if (!isList || (one.kind === 'choice' && !one.options.some(({ kind }) => kind === 'list')))
      return { items: [{ value: one, doubts }], more: [] };
    const parts = flat(one, depth + 1);
    return {
      items: parts.items.map((item) => ({ ...item, doubts: [...item.doubts, ...doubts] })),
      more: parts.more,
    };
  });
  return {
    items: inner.flatMap((one) => one.items),
    more: [...more, ...inner.flatMap((one) => one.more)],
  };
}

/** A list without items of the same text; the one that stays remembers where the others stand. */
export const distinct: TerraformFunction = ([value], { at }) => {
  if (value === undefined || value.kind === 'hole') return undefined;
  const { items, more } = itemsOf(value);
  const found = new Map<string, Item>();
  const kept: (Item | string)[] = [];
  for (const item of items) {
    const text = exactText(item.value);
    const before = text === undefined ? undefined : found.get(text);
    if (text === undefined) kept.push(item);
    else if (before === undefined) {
      kept.push(text);
      found.set(text, item);
    } else found.set(text, joinedItem(before, item));
  }
  const all = kept.flatMap((one) => (typeof one === 'string' ? (found.get(one) ?? []) : [one]));
  return list(all, more, at);
};

function joinedItem(first: Item, second: Item): Item {
  // Where one of the two certainly exists, the text is in the list.
  const doubts = first.doubts.length === 0 ? [] : second.doubts.length === 0 ? [] : first.doubts;
  if (first.value.kind !== 'text' || second.value.kind !== 'text') return { ...first, doubts };
  const also = [...(first.value.also ?? []), second.value.at, ...(second.value.also ?? [])];
  return { value: { ...first.value, also }, doubts };
}

const compact: TerraformFunction = ([value], { at }) => {
  if (value === undefined || value.kind === 'hole') return undefined;
  const { items, more } = itemsOf(value);
  return list(
    items.filter((item) => !isNull(item.value) && exactText(item.value) !== ''),
    more,
    at,
  );
};

const merge: TerraformFunction = (values, { at }) => {
  const entries = new Map<string, Item>();
  const more: Doubt[] = [];
  for (const value of values) {
    if (isNull(value)) continue;
    if (value.kind === 'choice') {
      for (const option of value.options) {
        if (option.kind !== 'map') continue;
        for (const [key, item] of option.entries) {
          if (entries.has(key)) return undefined;
          entries.set(key, { ...item, doubts: [...item.doubts, value.doubt] });
        }
      }
    } else if (value.kind === 'map') {
      for (const [key, item] of value.entries) entries.set(key, item);
      more.push(...value.more);
    } else more.push({ key: refOf(value), reason: combinedReason(value), at: value.at });
  }
  return { kind: 'map', entries, more: uniqueDoubts(more), at };
};

function combinedReason(value: Value): string {
  return value.kind === 'hole' ? value.reason : 'it is not known';
}

const lookup: TerraformFunction = ([map, key, fallback], { at }) => {
  const text = exactText(key);
  if (map === undefined || text === undefined) return undefined;
  return mapChoice(map, (option) => {
    const found = access(option, text, at);
    return found.kind === 'hole' && found.isError && fallback !== undefined ? fallback : found;
  });
};

const keys: TerraformFunction = ([map], { at }) => {
  if (map?.kind !== 'map') return undefined;
  const names = [...map.entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return list(
    names.map(([key, { value, doubts }]) => ({ value: made(key, value.at), doubts })),
    map.more,
    at,
  );
};

const values: TerraformFunction = ([map], { at }) => {
  if (map?.kind !== 'map')
    return map?.kind === 'choice' ? list(itemsOf(map).items, itemsOf(map).more, at) : undefined;
  const sorted = [...map.entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return list(
    sorted.map(([, item]) => item),
    map.more,
    at,
  );
};

const contains: TerraformFunction = ([value, wanted], { at }) => {
  if (value === undefined || wanted === undefined || value.kind === 'hole') return undefined;
  const own = itemsOf(value);
  const answers = own.items.map((item) => [isEqual(item.value, wanted), item.doubts.length === 0] as const);
  if (answers.some(([equal, certain]) => equal === true && certain)) return plain(true, at);
  const isOpen = own.more.length > 0 || answers.some(([equal]) => equal !== false);
  return isOpen ? undefined : plain(false, at);
};

const length: TerraformFunction = ([value], context) => {
  const { at } = context;
  if (value === undefined) return undefined;
  if (value.kind === 'plain') return errorHole('length', 'there is no length of it', at);
  if (value.kind === 'choice')
    return mapChoice(value, (one) => length([one], context) ?? combined(`length(${refOf(one)})`, [one], at));
  const text = value.kind === 'text' ? exactText(value) : undefined;
  if (text !== undefined) return plain(text.length, at);
  if (value.kind === 'map')
    return isClosed({ items: [...value.entries.values()], more: value.more })
      ? plain(value.entries.size, at)
      : undefined;
  return value.kind === 'list' && isClosed(value) ? plain(value.items.length, at) : undefined;
};

const element: TerraformFunction = ([value, position], { at }) => {
  const index = Number(exactText(position));
  if (value?.kind !== 'list' || Number.isNaN(index) || value.items.length === 0) return undefined;
  return isClosed(value) ? access(value, String(index % value.items.length), at) : undefined;
};

const slice: TerraformFunction = ([value, from, to], { at }) => {
  const [start, end] = [Number(exactText(from)), Number(exactText(to))];
  if (value?.kind !== 'list' || Number.isNaN(start) || Number.isNaN(end) || !isClosed(value))
    return undefined;
  return list(value.items.slice(start, end), [], at);
};

const one: TerraformFunction = ([value], { at }) => {
  if (value === undefined || value.kind === 'hole') return undefined;
  const { items, more } = itemsOf(value);
  const [first, second] = items;
  if (more.length > 0 || second !== undefined) return undefined;
  if (first === undefined) return plain(null, at);
  const [doubt] = first.doubts;
  if (doubt === undefined) return first.value;
  return choiceOf([first.value, plain(null, at)], doubt, at);
};

const reverse: TerraformFunction = ([value], { at }) =>
  value?.kind === 'list' ? list(value.items.toReversed(), value.more, at) : undefined;

const sort: TerraformFunction = ([value], { at }) => {
  if (value?.kind !== 'list') return undefined;
  const sorted = value.items.toSorted((a, b) =>
    (exactText(a.value) ?? '') < (exactText(b.value) ?? '') ? -1 : 1,
  );
  return list(sorted, value.more, at);
};

const tolist: TerraformFunction = ([value], { at }) =>
  value === undefined || value.kind === 'hole' ? value : list(itemsOf(value).items, itemsOf(value).more, at);

const coalescelist: TerraformFunction = (lists) =>
  lists.find((one) => one.kind !== 'list' || one.items.length > 0 || one.more.length > 0) ?? lists.at(-1);

/** Those that make or read lists and maps. */
export const collectionFunctions: readonly (readonly [string, TerraformFunction])[] = [
  ['concat', concat],
  ['flatten', flatten],
  ['distinct', distinct],
  ['compact', compact],
  ['merge', merge],
  ['lookup', lookup],
  ['keys', keys],
  ['values', values],
  ['contains', contains],
  ['length', length],
  ['element', element],
  ['slice', slice],
  ['one', one],
  ['reverse', reverse],
  ['sort', sort],
  ['tolist', tolist],
  ['toset', distinct],
  ['coalescelist', coalescelist],
];
