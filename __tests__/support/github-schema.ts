import { readFileSync } from 'node:fs';
import type { Field, Selection } from './github-graphql';

/** A field of a type or of an input: its type, and its arguments with theirs. */
interface Described {
  readonly type: string;
  readonly args: ReadonlyMap<string, Described>;
  readonly hasDefault: boolean;
}

const excerpt = readFileSync(new URL('../fixtures/github/schema.graphql', import.meta.url), 'utf8');

const types = new Map<string, ReadonlyMap<string, Described>>(
  [...excerpt.matchAll(/^(?:type|input|interface) (\w+) \{\n([^}]*)\n\}$/gm)].map(
    ([, name = '', body = '']) => [name, new Map(body.split('\n').map(describe))],
  ),
);

/** "name(argument: Type!): Type" */
function describe(text: string): [string, Described] {
  const [, name = '', args = '', type = '', value] =
    /^\s*(\w+)(?:\((.*)\))?: ([\w![\]]+)( = .+)?$/.exec(text) ?? [];
  if (name === '') throw new Error(`schema.graphql: ${text}`);
  const own = args === '' ? [] : args.split(', ').map(describe);
  return [name, { type, args: new Map(own), hasDefault: value !== undefined }];
}

/** What GitHub's schema does not know of what is selected. */
export function wrongFields(fields: readonly Selection[], type: string): string[] {
  return fields.flatMap((field) =>
    field.kind === 'fragment' ? wrongFields(field.fields, field.on) : wrongField(field, type),
  );
}

function wrongField(field: Field, type: string): string[] {
  const known = types.get(type)?.get(field.name);
  if (known === undefined) return [`Field '${field.name}' doesn't exist on type '${type}'`];
  const inner = known.type.replace(/[![\]]/g, '');
  if (types.has(inner) !== field.fields.length > 0)
    return [
      `Field '${field.name}' of type '${known.type}' ${types.has(inner) ? 'must' : 'cannot'} have selections`,
    ];
  const declared = Object.entries(field.variables).flatMap(([name, has]) => {
    const wants = known.args.get(name)?.type ?? '';
    return has === wants || has === `${wants}!`
      ? []
      : [`'${name}' of '${field.name}' is ${wants}, not ${has}`];
  });
  return [
    ...declared,
    ...wrongMembers(field.args, known.args, field.name),
    ...wrongFields(field.fields, inner),
  ];
}

function wrongMembers(given: object, known: ReadonlyMap<string, Described>, where: string): string[] {
  const members = new Map<string, unknown>(Object.entries(given));
  const strange = [...members.keys()].filter((name) => !known.has(name));
  return [
    ...strange.map((name) => `'${where}' doesn't accept '${name}'`),
    ...[...known].flatMap(([name, { type, hasDefault }]) =>
      hasDefault && members.get(name) === undefined
        ? []
        : wrongValue(members.get(name), type, `${where}.${name}`),
    ),
  ];
}

const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: Number.isInteger,
  Boolean: (value) => typeof value === 'boolean',
  GitObjectID: (value) => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value),
  GitRefname: (value) => typeof value === 'string' && /^refs\/heads\/[\w./-]+$/.test(value),
  Base64String: (value) => typeof value === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(value),
};

function wrongValue(value: unknown, type: string, where: string): string[] {
  if (value === undefined || value === null) return type.endsWith('!') ? [`${where} is needed`] : [];
  const plain = type.replace(/!$/, '');
  if (plain.startsWith('[')) {
    if (!Array.isArray(value)) return [`${where} is no list`];
    return value.flatMap((one) => wrongValue(one, plain.slice(1, -1), where));
  }
  const members = types.get(plain);
  if (members !== undefined)
    return isObject(value) ? wrongMembers(value, members, where) : [`${where} is no ${plain}`];
  const isFitting = scalars[plain] ?? ((one) => typeof one === 'string');
  return isFitting(value) ? [] : [`${where} is no ${plain}`];
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
