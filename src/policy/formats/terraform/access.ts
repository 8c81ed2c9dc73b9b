import { spend } from '../../../base/work';
import {
  type At,
  choiceOf,
  type Doubt,
  doubtOf,
  errorHole,
  exactText,
  hole,
  type Item,
  itemsOf,
  made,
  plain,
  reasonOf,
  refOf,
  type Value,
} from './value';

/** What is read from a value by a name or index. */
export function access(of: Value, key: string, at: At): Value {
  switch (of.kind) {
    case 'lazy':
      return of.get(key, at);
    case 'hole':
      return {
        ...hole(/^\d+$/.test(key) ? `${of.ref}[${key}]` : `${of.ref}.${key}`, of.reason, at),
        ...(of.isError ? { isError: true } : {}),
      };
    case 'choice':
      return mapChoice(of, (option) => access(option, key, at));
    case 'map': {
      const found = of.entries.get(key);
      if (found === undefined) return absent(of.more[0], key, at);
      return withDoubts(found, at);
    }
    case 'list': {
      const position = Number(key);
      const found = of.items[position < 0 ? of.items.length + position : position];
      const before = of.items.slice(0, position).flatMap(({ doubts }) => doubts);
      const open = before[0] ?? (found === undefined ? of.more[0] : undefined);
      if (open !== undefined) return hole(`${open.key}[${key}]`, open.reason, at);
      return found === undefined ? absent(undefined, key, at) : withDoubts(found, at);
    }
    default:
      return errorHole(`${refOf(of)}.${key}`, `there is no ${key} in it`, at);
  }
}

function absent(open: Doubt | undefined, key: string, at: At): Value {
  if (open !== undefined) return hole(`${open.key}.${key}`, open.reason, at);
  return errorHole(key, `there is no ${key} in it`, at);
}

/** What may be absent is one of two values: itself, or an error. It is read where it exists, so it is itself. */
function withDoubts({ value }: Item, _at: At): Value {
  return value;
}

/** Applies something to each of the values that a value can be. */
export function mapChoice(value: Value, apply: (option: Value) => Value): Value {
  if (value.kind !== 'choice') return apply(value);
  spend(20 * value.count);
  const options = value.options.map((option) => mapChoice(option, apply));
  // An option that is an error cannot be the one: Terraform would fail.
  const possible = options.filter((option) => !(option.kind === 'hole' && option.isError));
  const [only] = possible;
  return possible.length === 1 && only !== undefined ? only : choiceOf(options, value.doubt, value.at);
}

/** A hole that comes of values that are not known. */
export function combined(ref: string, values: readonly Value[], at: At): Value {
  const reason =
    values.map(reasonOf).find((one) => one !== undefined) ?? 'it cannot be evaluated without Terraform';
  const isError = values.some((one) => one.kind === 'hole' && one.isError);
  const made = hole(ref, reason, at);
  return isError ? { ...made, isError } : made;
}

/** A collection as rounds of a loop: the keys and items of a list or map. */
interface Rounds {
  readonly items: readonly { readonly key: Value; readonly item: Item }[];
  readonly more: readonly Doubt[];
}

export function spread(value: Value): Rounds | Doubt {
  if (value.kind === 'map') {
    const items = [...value.entries].map(([key, item]) => {
      return { key: made(key, item.value.at), item };
    });
    return { items: items.sort((a, b) => (keyText(a.key) < keyText(b.key) ? -1 : 1)), more: value.more };
  }
  if (value.kind === 'choice') {
    const inner = value.options.map(spread);
    const open = inner.find((one) => 'reason' in one);
    if (open !== undefined && 'reason' in open) return open;
    const rounds = inner.flatMap((one) => ('reason' in one ? [] : [one]));
    return {
      items: rounds.flatMap(({ items }) =>
        items.map(({ key, item }) => ({ key, item: { ...item, doubts: [...item.doubts, value.doubt] } })),
      ),
      more: rounds.flatMap(({ more }) => more),
    };
  }
  if (value.kind === 'hole' || value.kind === 'lazy') return doubtOf(value);
  const { items, more } = itemsOf(value);
  return { items: items.map((item, index) => ({ key: plain(index, item.value.at), item })), more };
}

function keyText(key: Value): string {
  return exactText(key) ?? '';
}
