import { attributeOf, type Located, parseFile } from './configuration';
import { evaluate } from './evaluate';
import type { Expression } from './hcl-ast';
import { isEqual } from './operators';
import { folderOf } from './paths';
import type { Scope } from './scope';
import { type At, hole, type Item, isNull, plain, refOf, type Value } from './value';

/** A file that sets variables. */
interface VariableFile {
  readonly path: string;
  /** Whether Terraform reads it without an option. */
  readonly isLoaded: boolean;
  readonly values: ReadonlyMap<string, Value>;
}

/** What the variables of a root module are set to. */
export interface RootVariables {
  readonly files: readonly VariableFile[];
}

const isVariableFile = /\.tfvars(\.json)?$/;

/** Whether a file sets variables. */
export function setsVariables(path: string): boolean {
  return isVariableFile.test(path);
}

/**
 * The files that set variables of a root module, those that take precedence last: `terraform.tfvars`, `*.auto.tfvars`, and
 * those that were named.
 */
export function rootVariables(
  root: string,
  files: ReadonlyMap<string, string>,
  named: readonly string[],
  scope: Scope,
): RootVariables {
  const own = [...files.keys()].filter((path) => folderOf(path) === root && setsVariables(path));
  const loaded = own.filter((path) => /(^|\/)terraform\.tfvars(\.json)?$/.test(path)).sort();
  const auto = own.filter((path) => /\.auto\.tfvars(\.json)?$/.test(path)).sort();
  const others = own.filter(
    (path) => !loaded.includes(path) && !auto.includes(path) && !named.includes(path),
  );
  const read = (isLoaded: boolean) => (path: string) => {
    return { path, isLoaded, values: readVariables(path, files.get(path) ?? '', scope) };
  };
  return { files: [...others.map(read(false)), ...[...loaded, ...auto, ...named].map(read(true))] };
}

function readVariables(path: string, text: string, scope: Scope): ReadonlyMap<string, Value> {
  if (path.endsWith('.json')) {
    // A file of values is what a block of locals is.
    const body = parseFile({ path, text: `{"locals":${text}}` });
    const shift = '{"locals":'.length;
    if ('severity' in body) return new Map();
    const all = body.blocks.flatMap((block) => block.body.attributes);
    return new Map(
      all.map(({ name, value }) => [name, moved(evaluate(value, { ...scope, file: path }), shift)]),
    );
  }
  const body = parseFile({ path, text });
  if ('severity' in body) return new Map();
  return new Map(body.attributes.map(({ name, value }) => [name, evaluate(value, { ...scope, file: path })]));
}

/** A value whose places are so much further in the text that was parsed. */
function moved(value: Value, by: number): Value {
  const move = (at: At): At => ({ ...at, start: at.start - by, end: at.end - by });
  const at = move(value.at);
  const item = (one: Item): Item => ({ ...one, value: moved(one.value, by) });
  if (value.kind === 'list') return { ...value, at, items: value.items.map(item) };
  if (value.kind === 'map') {
    return { ...value, at, entries: new Map([...value.entries].map(([key, one]) => [key, item(one)])) };
  }
  if (value.kind !== 'text') return { ...value, at };
  const pieces = value.pieces.map((piece) =>
    piece.kind === 'text' && piece.at !== undefined ? { ...piece, at: move(piece.at) } : piece,
  );
  return { ...value, at, pieces };
}

/** The value of a variable of the root module. `assume` gets a default that is used. */
export function rootValue(
  name: string,
  located: Located,
  { files }: RootVariables,
  scope: Scope,
  assume: (text: string) => void,
): Value {
  const at = { file: located.file, start: located.block.start, end: located.block.end };
  const set = files.filter(({ values }) => values.has(name));
  const loaded = set
    .filter(({ isLoaded }) => isLoaded)
    .at(-1)
    ?.values.get(name);
  if (loaded !== undefined) return conformed(loaded, typeOf(located), scope);
  const fallback = defaultOf(located, scope);
  const other = set.find(({ values }) => {
    const value = values.get(name);
    return value !== undefined && (fallback === undefined || isEqual(value, fallback) !== true);
  });
  if (other !== undefined) {
    return hole(
      `var.${name}`,
      `var.${name} is set in ${other.path}, which is not loaded by itself: name it as var-file`,
      at,
    );
  }
  if (fallback === undefined) {
    return hole(`var.${name}`, `var.${name} has no default and nothing in the repository sets it`, at);
  }
  assume(`var.${name} is its default`);
  return fallback;
}

/** The default of a variable; undefined where it has none. */
export function defaultOf(located: Located, scope: Scope): Value | undefined {
  const attribute = attributeOf(located.block, 'default');
  if (attribute === undefined) return undefined;
  return conformed(evaluate(attribute.value, { ...scope, file: located.file }), typeOf(located), scope);
}

/** The expression of a variable's type. */
export function typeOf({ block }: Located): Expression | undefined {
  return attributeOf(block, 'type')?.value;
}

/** A value with the defaults of the optional attributes of its type; an attribute that is not set is null. */
export function conformed(value: Value, type: Expression | undefined, scope: Scope): Value {
  if (type?.kind !== 'call' || isNull(value)) return value;
  const [inner] = type.arguments;
  if (inner === undefined) return value;
  if (type.name === 'object') return conformedObject(value, inner, scope);
  if (type.name === 'optional') return conformed(value, inner, scope);
  if (!['list', 'set', 'map'].includes(type.name)) return value;
  const item = (one: Item): Item => ({ ...one, value: conformed(one.value, inner, scope) });
  if (value.kind === 'list') return { ...value, items: value.items.map(item) };
  if (value.kind !== 'map') return value;
  return { ...value, entries: new Map([...value.entries].map(([key, one]) => [key, item(one)])) };
}

function conformedObject(value: Value, type: Expression, scope: Scope): Value {
  if (value.kind !== 'map' || type.kind !== 'object') return value;
  const entries = new Map(value.entries);
  for (const { key, value: own } of type.entries) {
    const name = refOf(evaluate(key, scope));
    const found = entries.get(name);
    const fallback = own.kind === 'call' && own.name === 'optional' ? own.arguments[1] : undefined;
    if (found !== undefined && !(isNull(found.value) && fallback !== undefined)) {
      entries.set(name, { ...found, value: conformed(found.value, own, scope) });
    } else if (own.kind === 'call' && own.name === 'optional') {
      const made = fallback === undefined ? plain(null, value.at) : evaluate(fallback, scope);
      entries.set(name, { value: conformed(made, own, scope), doubts: [] });
    }
  }
  return { ...value, entries };
}
