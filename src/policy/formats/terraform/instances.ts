import { spread } from './access';
import { attributeOf, fileOfAttribute, type Located } from './configuration';
import { evaluate } from './evaluate';
import type { Note } from './notes';
import { type Scope, withNames } from './scope';
import { type At, type Doubt, doubtOf, exactText, hole, nowhere, plain, refOf, type Value } from './value';

/** One instance of a resource or module. */
export interface Instance {
  /** As in its address: ``, `[0]`, `["eu"]`; `[*]` for those that are not known one by one. */
  readonly suffix: string;
  /** The key in the value of all instances: a number, or a text. */
  readonly key?: string;
  readonly scope: Scope;
  readonly doubts: readonly Doubt[];
}

export interface Instances {
  readonly form: 'one' | 'list' | 'map';
  readonly all: readonly Instance[];
  /** What else there can be. */
  readonly more: readonly Doubt[];
  /** Where `count` or `for_each` says that there is none. */
  readonly none?: { readonly at: At; readonly scope: Scope; readonly what: 'count' | 'for_each' };
}

/** The most instances that are listed one by one. */
const mostInstances = 2_000;

/** The instances of a block by its `count` or `for_each`. */
export function instancesOf(located: Located, scope: Scope): Instances {
  const count = attributeOf(located.block, 'count');
  const forEach = attributeOf(located.block, 'for_each');
  const enabled = enabledOf(located, scope);
  if (count !== undefined) {
    const inner = { ...scope, file: fileOfAttribute(located, 'count') };
    return counted(evaluate(count.value, inner), scope, blockOf(located));
  }
  if (forEach !== undefined) {
    const inner = { ...scope, file: fileOfAttribute(located, 'for_each') };
    return each(evaluate(forEach.value, inner), scope, blockOf(located));
  }
  return { form: 'one', all: [{ suffix: '', scope, doubts: enabled }], more: [] };
}

/** OpenTofu's `lifecycle { enabled = ... }`, where it is not known. */
function enabledOf(located: Located, scope: Scope): readonly Doubt[] {
  const lifecycle = located.block.body.blocks.find(({ type }) => type === 'lifecycle');
  const enabled = lifecycle === undefined ? undefined : attributeOf(lifecycle, 'enabled');
  if (enabled === undefined) return [];
  const value = evaluate(enabled.value, { ...scope, file: located.file });
  return exactText(value) === 'true' ? [] : [doubtOf(value)];
}

function blockOf({ file, block }: Located): At {
  return { file, start: block.start, end: block.end };
}

function withIndex(scope: Scope, index: Value): Scope {
  const count: Value = {
    kind: 'map',
    entries: new Map([['index', { value: index, doubts: [] }]]),
    more: [],
    at: nowhere,
  };
  return withNames(scope, [['count', count]]);
}

function withEach(scope: Scope, key: Value, value: Value): Scope {
  const entries = new Map([
    ['key', { value: key, doubts: [] }],
    ['value', { value, doubts: [] }],
  ]);
  return withNames(scope, [['each', { kind: 'map', entries, more: [], at: nowhere }]]);
}

function counted(count: Value, scope: Scope, place: At): Instances {
  const options = count.kind === 'choice' ? count.options : [count];
  const numbers = options.map((option) => Number(exactText(option)));
  if (numbers.some((one) => Number.isNaN(one) || one > mostInstances)) {
    const doubt = doubtOf(count, place);
    const index = hole(`count.index of ${doubt.key}`, doubt.reason, place);
    const all = [{ suffix: '[0]', key: '0', scope: withIndex(scope, index), doubts: [doubt] }];
    return { form: 'list', all, more: [doubt] };
  }
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const all = Array.from({ length: most }, (_, index): Instance => {
    const doubts = index < least ? [] : [doubtOf(count, place)];
    return { suffix: `[${index}]`, key: String(index), scope: withIndex(scope, plain(index, place)), doubts };
  });
  if (most > 0) return { form: 'list', all, more: [] };
  const none = { at: place, scope: withIndex(scope, plain(0, place)), what: 'count' as const };
  return { form: 'list', all, more: [], none };
}

function each(collection: Value, scope: Scope, place: At): Instances {
  const rounds = spread(collection);
  const known = 'reason' in rounds ? [] : rounds.items.slice(0, mostInstances);
  const all = known.map(({ key, item }): Instance => {
    // The key of a set is its item.
    const name = collectionIsList(collection) ? item.value : key;
    const text = exactText(name) ?? refOf(name);
    const doubts = item.doubts.map((doubt) => ({ ...doubt, at: place }));
    return {
      suffix: `[${JSON.stringify(text)}]`,
      key: text,
      scope: withEach(scope, name, item.value),
      doubts,
    };
  });
  const more =
    'reason' in rounds ? [{ ...rounds, at: place }] : rounds.more.map((one) => ({ ...one, at: place }));
  const open = more[0];
  if (open === undefined) {
    const absent = hole('each', 'for_each is empty', place);
    const none = { at: place, scope: withEach(scope, absent, absent), what: 'for_each' as const };
    return { form: 'map', all, more, ...(all.length === 0 ? { none } : {}) };
  }
  const key = hole(`each.key of ${open.key}`, open.reason, place);
  const value = hole(`each.value of ${open.key}`, open.reason, place);
  const other = { suffix: '[*]', key: `*${key.ref}`, scope: withEach(scope, key, value), doubts: [open] };
  return { form: 'map', all: [...all, other], more };
}

function collectionIsList(value: Value): boolean {
  return (
    value.kind === 'list' || (value.kind === 'choice' && value.options.some(({ kind }) => kind === 'list'))
  );
}

/** All instances as the value that a reference to the block gives. */
export function valueOfInstances(
  { form, all, more }: Instances,
  toValue: (one: Instance) => Value,
  place: At,
): Value {
  const [first] = all;
  if (form === 'one' && first !== undefined) return toValue(first);
  const items = all.map((one) => ({ value: toValue(one), doubts: one.doubts }));
  if (form === 'list') return { kind: 'list', items, more, at: place };
  const entries = new Map(items.map((item, index) => [all[index]?.key ?? '', item]));
  return { kind: 'map', entries, more: [], at: place };
}

/** Why there is no instance, with the defaults that this relies on. */
export function whyNone(what: 'count' | 'for_each', notes: ReadonlySet<Note>): string {
  const why = what === 'count' ? 'count is 0' : 'for_each is empty';
  const assumed = [...notes].flatMap((note) => (note.kind === 'assumes' ? [note.text] : []));
  return assumed.length === 0 ? why : `${why}, because ${assumed.join(' and ')}`;
}
