import { spend } from '../../../base/work';
import { access, combined, mapChoice } from './access';
import type { TerraformFunction } from './function-types';
import { isEqual } from './operators';
import { longestList } from './scope';
import {
  type At,
  type Doubt,
  errorHole,
  exactText,
  hole,
  type Item,
  isNull,
  itemsOf,
  type List,
  listOf,
  made,
  plain,
  refOf,
  type Value,
} from './value';

function list(items: readonly Item[], more: readonly Doubt[], at: At): Value {
  spend(20 * items.length);
  if (items.length > longestList) return hole('[...]', `a list of more than ${longestList} items`, at);
  return { kind: 'list', items, more, at };
}

/** Whether every item of a list is known to exist. */
function isClosed({ items, more }: Pick<List, 'items' | 'more'>): boolean {
  return more.length === 0 && items.every(({ doubts }) => doubts.length === 0);
}

const concat: TerraformFunction = (values, { at }) => {
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
const distinct: TerraformFunction = ([value], { at }) => {
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
  return { kind: 'map', entries, more, at };
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

const range: TerraformFunction = (limits, { at }) => {
  const numbers = limits.map((one) => Number(exactText(one)));
  if (numbers.some(Number.isNaN)) return undefined;
  const [start, end, step] =
    numbers.length === 1 ? [0, numbers[0] ?? 0, 1] : [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 1];
  if (step === 0 || Math.abs((end - start) / step) > longestList) return undefined;
  const all: Value[] = [];
  for (let one = start; step > 0 ? one < end : one > end; one += step) all.push(plain(one, at));
  return listOf(all, at);
};

const setproduct: TerraformFunction = (sets, { at }) => {
  const all = sets.map(itemsOf);
  const count = all.reduce((product, { items }) => product * items.length, 1);
  if (count > longestList) return hole('setproduct(...)', `a list of more than ${longestList} items`, at);
  if (all.some((one) => !isClosed(one))) return undefined;
  spend(100 * count);
  let rows: readonly (readonly Value[])[] = [[]];
  for (const { items } of all) rows = rows.flatMap((row) => items.map(({ value }) => [...row, value]));
  return listOf(
    rows.map((row) => listOf(row, at)),
    at,
  );
};

const one: TerraformFunction = ([value], { at }) => {
  if (value === undefined || value.kind === 'hole') return undefined;
  const { items, more } = itemsOf(value);
  const [first, second] = items;
  if (more.length > 0 || second !== undefined) return undefined;
  if (first === undefined) return plain(null, at);
  const [doubt] = first.doubts;
  if (doubt === undefined) return first.value;
  return { kind: 'choice', options: [first.value, plain(null, at)], doubt, at };
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

const zipmap: TerraformFunction = ([names, all], { at }) => {
  if (names?.kind !== 'list' || all?.kind !== 'list' || !isClosed(names) || !isClosed(all)) return undefined;
  const entries = new Map<string, Item>();
  for (const [index, { value }] of names.items.entries()) {
    const [key, item] = [exactText(value), all.items[index]];
    if (key === undefined || item === undefined) return undefined;
    entries.set(key, item);
  }
  return { kind: 'map', entries, more: [], at };
};

const chunklist: TerraformFunction = ([value, size], { at }) => {
  const count = Number(exactText(size));
  if (value?.kind !== 'list' || !isClosed(value) || !(count > 0)) return undefined;
  const chunks: Value[] = [];
  for (let start = 0; start < value.items.length; start += count) {
    chunks.push({ kind: 'list', items: value.items.slice(start, start + count), more: [], at });
  }
  return listOf(chunks, at);
};

const setOperation =
  (keeps: (isInOthers: boolean) => boolean): TerraformFunction =>
  ([first, ...others], { at }) => {
    const all = [first, ...others].map((value) => (value === undefined ? undefined : itemsOf(value)));
    if (all.some((one) => one === undefined || !isClosed(one))) return undefined;
    const texts = new Set(
      all.slice(1).flatMap((own) => own?.items.map(({ value }) => exactText(value)) ?? []),
    );
    return list(all[0]?.items.filter(({ value }) => keeps(texts.has(exactText(value)))) ?? [], [], at);
  };

const setunion: TerraformFunction = (sets, context) => {
  const joined = concat(sets, context);
  return joined === undefined ? undefined : distinct([joined], context);
};

const alltrue: TerraformFunction = ([value], { at }) => {
  if (value === undefined || value.kind === 'hole') return undefined;
  const texts = itemsOf(value).items.map((item) => exactText(item.value));
  if (texts.includes('false')) return plain(false, at);
  return texts.includes(undefined) || itemsOf(value).more.length > 0 ? undefined : plain(true, at);
};

const anytrue: TerraformFunction = ([value], { at }) => {
  if (value === undefined || value.kind === 'hole') return undefined;
  const texts = itemsOf(value).items.map((item) => exactText(item.value));
  if (texts.includes('true')) return plain(true, at);
  return texts.includes(undefined) || itemsOf(value).more.length > 0 ? undefined : plain(false, at);
};

const index: TerraformFunction = ([value, wanted], { at }) => {
  if (value?.kind !== 'list' || wanted === undefined || !isClosed(value)) return undefined;
  const found = value.items.findIndex((item) => isEqual(item.value, wanted) === true);
  return found < 0 ? errorHole('index', 'the list does not hold it', at) : plain(found, at);
};

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
  ['range', range],
  ['setproduct', setproduct],
  ['one', one],
  ['reverse', reverse],
  ['sort', sort],
  ['tolist', tolist],
  ['toset', distinct],
  ['coalescelist', coalescelist],
  ['zipmap', zipmap],
  ['chunklist', chunklist],
  ['setunion', setunion],
  ['setsubtract', setOperation((isInOthers) => !isInOthers)],
  ['setintersection', setOperation((isInOthers) => isInOthers)],
  ['alltrue', alltrue],
  ['anytrue', anytrue],
  ['index', index],
];
