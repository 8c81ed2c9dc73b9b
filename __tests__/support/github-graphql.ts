/** A field of a query with what is asked of it. */
interface Field {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
}

export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly fields: readonly Field[];
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

const tokenPattern = /\((?:[^()"]|"(?:[^"\\]|\\.)*")*\)|[A-Za-z_]\w*|[{}]|[^\s,]/g;

/** Reads the plain part of GraphQL: no aliases, fragments or directives. Throws what it cannot read. */
export function parseGraphql(text: string, variables: Variables): Operation {
  const tokens: string[] = text.replaceAll(/#.*/g, '').match(tokenPattern) ?? [];
  const kind = tokens[0] === 'mutation' ? 'mutation' : 'query';
  if (tokens[0] !== '{') tokens.splice(0, tokens.indexOf('{'));
  const fields = parseFields(tokens, variables);
  if (tokens.length > 0) throw new GraphqlError(`Parse error on "${tokens[0]}"`);
  return { kind, fields };
}

function parseFields(tokens: string[], variables: Variables): Field[] {
  if (tokens.shift() !== '{') throw new GraphqlError('Parse error: no selection');
  const fields: Field[] = [];
  for (let name = tokens.shift(); name !== '}'; name = tokens.shift()) {
    if (name === undefined || !/^\w+$/.test(name)) throw new GraphqlError(`Parse error on "${name}"`);
    const args = tokens[0]?.startsWith('(') ? argsIn(tokens.shift()?.slice(1, -1) ?? '', variables) : {};
    fields.push({ name, args, fields: tokens[0] === '{' ? parseFields(tokens, variables) : [] });
  }
  return fields;
}

/** The values behind `name: $variable`, `name: {...}` and plain values. */
function argsIn(text: string, variables: Variables): Record<string, unknown> {
  const found = text.matchAll(/(\w+)\s*:\s*(?:\$(\w+)|\{([^{}]*)\}|("[^"]*"|-?\d+|true|false|null))/g);
  return Object.fromEntries(
    [...found].map(([, name = '', variable, inner, plain = 'null']) => {
      if (variable !== undefined) return [name, variables[variable]];
      return [name, inner === undefined ? JSON.parse(plain) : argsIn(inner, variables)];
    }),
  );
}

/** Just what was asked for; a function stands for a field with arguments. */
export function select(value: unknown, { name, fields }: Omit<Field, 'args'>): unknown {
  if (Array.isArray(value)) return value.map((one) => select(one, { name, fields }));
  if (value === null || typeof value !== 'object') {
    if (fields.length > 0 && value !== null) throw new GraphqlError(`Field '${name}' has no selections`);
    return value;
  }
  if (fields.length === 0) throw new GraphqlError(`Field '${name}' must have selections`);
  const members = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    fields.map((field) => {
      const member = members.get(field.name);
      if (member === undefined) throw new GraphqlError(`Field '${field.name}' doesn't exist on '${name}'`);
      return [field.name, select(typeof member === 'function' ? member(field.args) : member, field)];
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
