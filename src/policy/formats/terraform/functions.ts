import { combined, mapChoice } from './access';
import type { CallContext, TerraformFunction } from './function-types';
import { collectionFunctions } from './functions-collections';
import { setFunctions } from './functions-sets';
import { textFunctions } from './functions-text';
import { HclError } from './hcl-ast';
import { parseTemplate } from './hcl-body';
import { decodeJson } from './json-text';
import type { Scope } from './scope';
import {
  type At,
  errorHole,
  exactText,
  hole,
  isNull,
  made,
  plain,
  reasonOf,
  refOf,
  textOf,
  type Value,
} from './value';

/**
 * What a call of a function comes to. A function that is not in the table, or whose arguments are not known, gives a hole.
 * Source: https://developer.hashicorp.com/terraform/language/functions
 */
export function callFunction(name: string, values: readonly Value[], context: CallContext): Value {
  const plainName = name.replace(/^core::/, '');
  const known = functions.get(plainName);
  const ref = `${plainName}(${values.map(refOf).join(', ')})`.slice(0, 200);
  const result = known?.(values, context);
  if (result !== undefined) return result;
  const open = combined(ref, values, context.at);
  if (values.some((value) => reasonOf(value) !== undefined)) return open;
  return hole(ref, `${plainName}() is not evaluated with these values`, context.at);
}

const encode: TerraformFunction = ([value], { at }) => {
  if (value === undefined) return undefined;
  return { kind: 'text', pieces: [{ kind: 'json', value }], at, isLiteral: false };
};

const decode: TerraformFunction = ([value], { at }) =>
  value === undefined
    ? undefined
    : mapChoice(value, (option) => {
        if (option.kind !== 'text') return combined(`jsondecode(${refOf(option)})`, [option], at);
        const decoded = decodeJson(option);
        return typeof decoded === 'string' ? errorHole('jsondecode', decoded, at) : decoded;
      });

/** The first argument that is not an error. */
const tryFirst: TerraformFunction = (values) =>
  values.find((value) => !(value.kind === 'hole' && value.isError)) ?? values.at(-1);

const can: TerraformFunction = ([value], { at }) => {
  if (value?.kind === 'hole') return value.isError ? plain(false, at) : undefined;
  return plain(true, at);
};

/** A file as a text that stands in it character for character. */
const file: TerraformFunction = ([path], { scope, at }) => {
  const text = exactText(path);
  if (text === undefined) return undefined;
  const found = scope.files.read(text);
  if (typeof found === 'string') return errorOfFile(text, found, at);
  const place = { file: found.path, start: 0, end: found.text.length };
  return { kind: 'text', pieces: [{ kind: 'text', text: found.text, at: place }], at, isLiteral: false };
};

function errorOfFile(path: string, reason: string, at: At): Value {
  return hole(`file("${path}")`, reason, at);
}

const templatefile: TerraformFunction = ([path, variables], { scope, at, render }) => {
  const text = exactText(path);
  if (text === undefined || variables === undefined) return undefined;
  const found = scope.files.read(text);
  if (typeof found === 'string') return errorOfFile(text, found, at);
  try {
    const parts = parseTemplate(found.text);
    const inner = templateScope(scope, found.path, variables);
    return textOf(render(parts, inner), at);
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
    return hole(`templatefile("${path === undefined ? '' : text}")`, `${found.path}: ${error.message}`, at);
  }
};

/** A template sees its variables and nothing else. */
export function templateScope(scope: Scope, path: string, variables: Value): Scope {
  const names = variables.kind === 'map' ? [...variables.entries] : [];
  return {
    ...scope,
    file: path,
    names: new Map(names.map(([name, { value }]) => [name, value])),
    root: (name, at) => {
      const reason = `the template ${path} has no variable ${name}`;
      return variables.kind === 'map' && variables.more.length === 0
        ? errorHole(name, reason, at)
        : combined(name, [variables], at);
    },
  };
}

const fileexists: TerraformFunction = ([path], { scope, at }) => {
  const text = exactText(path);
  return text === undefined ? undefined : plain(typeof scope.files.read(text) !== 'string', at);
};

const passed: TerraformFunction = ([value]) => value;

/** The first argument that is neither null nor an empty text. */
const coalesce: TerraformFunction = (values, { at }) => {
  for (const value of values) {
    if (isNull(value) || exactText(value) === '') continue;
    if (value.kind === 'hole' || value.kind === 'choice') {
      return combined(`coalesce(${refOf(value)})`, [value], at);
    }
    return value;
  }
  return errorHole('coalesce', 'all arguments of coalesce are null', at);
};

const type: TerraformFunction = ([value], { at }) => (value === undefined ? undefined : made(value.kind, at));

const functions: ReadonlyMap<string, TerraformFunction> = new Map([
  ...collectionFunctions,
  ...setFunctions,
  ...textFunctions,
  ['jsonencode', encode],
  ['yamlencode', encode],
  ['jsondecode', decode],
  ['yamldecode', decode],
  ['try', tryFirst],
  ['can', can],
  ['coalesce', coalesce],
  ['file', file],
  ['templatefile', templatefile],
  ['fileexists', fileexists],
  ['sensitive', passed],
  ['nonsensitive', passed],
  ['tostring', passed],
  ['tonumber', passed],
  ['tobool', passed],
  ['tomap', passed],
  ['type', type],
]);
