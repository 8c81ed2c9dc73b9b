import { isObject, wrongFields } from './github-schema';

/** A field of a query with what is asked of it. */
export interface Field {
  readonly kind: 'field';
  /** What the answer calls it. */
  readonly alias: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** The declared types of arguments that are variables. */
  readonly variables: Readonly<Record<string, string>>;
  readonly fields: readonly Selection[];
}

/** Fields of one type of several: `... on Commit { }`. */
interface Fragment {
  readonly kind: 'fragment';
  readonly on: string;
  readonly fields: readonly Selection[];
}

export type Selection = Field | Fragment;

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly fields: readonly Selection[];
}

type Variables = Readonly<Record<string, unknown>>;

/** What GitHub answers in `errors`. */
export class GraphqlError extends Error {
  readonly type: string | undefined;
  constructor(message: string, type?: string) {
    super(message);
    this.type = type;
  }
}

const tokenPattern = /\((?:[^()"]|"(?:[^"\\]|\\.)*")*\)|\.\.\.|[A-Za-z_]\w*|[{}]|[^\s,]/g;

/** Reads the plain part of GraphQL: no named fragments, no directives. Throws what it or the schema does not know. */
export function parseGraphql(text: string, values: Variables): Operation {
  const tokens: string[] = text.replaceAll(/#.*/g, '').match(tokenPattern) ?? [];
  const kind = tokens[0] === 'mutation' ? 'mutation' : 'query';
  const head = tokens[0] === '{' ? [] : tokens.splice(0, tokens.indexOf('{'));
  const declared = head.join(' ').matchAll(/\$(\w+)\s*:\s*([\w![\]]+)/g);
  const types = new Map([...declared].map(([, name = '', type = '']) => [name, type]));
  const fields = parseFields(tokens, { values, types });
  if (tokens.length > 0) throw new GraphqlError(`Parse error on "${tokens[0]}"`);
  const [wrong] = wrongFields(fields, kind === 'query' ? 'Query' : 'Mutation');
  if (wrong !== undefined) throw new GraphqlError(wrong);
  return { kind, fields };
}

/** The values and the declared types of variables. */
interface Given {
  readonly values: Variables;
  readonly types: ReadonlyMap<string, string>;
}

function parseFields(tokens: string[], given: Given): Selection[] {
  if (tokens.shift() !== '{') throw new GraphqlError('Parse error: no selection');
  const fields: Selection[] = [];
  for (let name = tokens.shift(); name !== '}'; name = tokens.shift()) {
    if (name === '...') {
      const [, on = ''] = tokens.splice(0, 2);
      fields.push({ kind: 'fragment', on, fields: parseFields(tokens, given) });
      continue;
    }
    const alias = name;
    if (tokens[0] === ':') name = tokens.splice(0, 2)[1];
    if (alias === undefined || name === undefined || !/^\w+$/.test(name))
      throw new GraphqlError(`Parse error on "${name}"`);
    const text = tokens[0]?.startsWith('(') ? (tokens.shift()?.slice(1, -1) ?? '') : '';
    const inner = tokens[0] === '{' ? () => parseFields(tokens, given) : () => [];
    fields.push({ kind: 'field', alias, name, ...argsIn(text, given), fields: inner() });
  }
  return fields;
}

/** The values behind `name: $variable`, `name: {...}` and plain values. */
function argsIn(text: string, given: Given): Pick<Field, 'args' | 'variables'> {
  const found = text.matchAll(/(\w+)\s*:\s*(?:\$(\w+)|\{([^{}]*)\}|("[^"]*"|-?\d+|true|false|null))/g);
  const [args, variables]: [Record<string, unknown>, Record<string, string>] = [{}, {}];
  for (const [, name = '', variable, inner, plain = 'null'] of found) {
    if (variable !== undefined) {
      args[name] = given.values[variable];
      variables[name] = given.types.get(variable) ?? 'not declared';
    } else args[name] = inner === undefined ? JSON.parse(plain) : argsIn(inner, given).args;
  }
  return { args, variables };
}

/** Just what was asked for; a function stands for a field with arguments. */
export function select(value: unknown, fields: readonly Selection[]): unknown {
  if (Array.isArray(value)) return value.map((one) => select(one, fields));
  if (!isObject(value)) return value ?? null;
  const members = new Map<string, unknown>(Object.entries(value));
  return Object.assign(
    {},
    ...fields.map((field) => {
      if (field.kind === 'fragment') return select(value, field.fields);
      const member = members.get(field.name);
      if (member === undefined) throw new GraphqlError(`Field '${field.name}' is not served here`);
      return {
        [field.alias]: select(typeof member === 'function' ? member(field.args) : member, field.fields),
      };
    }),
  );
}

/** A list in pages: GitHub requires the page size, and gives no more than 100. */
export function connection(nodes: readonly unknown[]) {
  return ({ first, after = null }: Variables) => {
    if (typeof first !== 'number')
      throw new GraphqlError('You must provide a `first` value', 'MISSING_PAGINATION');
    if (first < 1 || first > 100) throw new GraphqlError('`first` must be 1 to 100', 'EXCESSIVE_PAGINATION');
    const start = after === null ? 0 : Number(Buffer.from(String(after), 'base64').toString().slice(7));
    const end = Math.min(nodes.length, start + first);
    const pageInfo = {
      hasNextPage: end < nodes.length,
      endCursor: end === start ? null : Buffer.from(`cursor:${end}`).toString('base64'),
    };
    return { nodes: nodes.slice(start, end), pageInfo, totalCount: nodes.length };
  };
}
