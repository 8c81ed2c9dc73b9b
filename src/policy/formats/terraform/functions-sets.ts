import { spend } from '../../../base/work';
import type { TerraformFunction } from './function-types';
import { concat, distinct, isClosed, list } from './functions-collections';
import { isEqual } from './operators';
import { longestList } from './scope';
import { errorHole, exactText, hole, type Item, itemsOf, listOf, plain, type Value } from './value';

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

/** Those that combine lists, and those that make one of numbers. */
export const setFunctions: readonly (readonly [string, TerraformFunction])[] = [
  ['range', range],
  ['setproduct', setproduct],
  ['zipmap', zipmap],
  ['chunklist', chunklist],
  ['setunion', setunion],
  ['setsubtract', setOperation((isInOthers) => !isInOthers)],
  ['setintersection', setOperation((isInOthers) => isInOthers)],
  ['alltrue', alltrue],
  ['anytrue', anytrue],
  ['index', index],
];
