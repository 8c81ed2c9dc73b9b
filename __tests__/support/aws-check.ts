import { type Service, type Structure, type Type, typeOf } from './aws-description';
import { type Fields, isFields, isList, type Value } from './aws-values';

/** What is against the description, and where. */
export interface Wrong {
  readonly at: string;
  readonly message: string;
}

/** Everything in a value that its type does not allow, in the words AWS uses. */
export function wrongIn(service: Service, name: string, value: Value, at = ''): Wrong[] {
  const type = typeOf(service, name);
  if (type.kind === 'structure') {
    return isFields(value) ? wrongMembers(service, type, value, at) : not('a structure', at);
  }
  if (type.kind === 'list') {
    if (!isList(value)) return not('a list', at);
    const items = value.flatMap((item, index) =>
      wrongIn(service, type.of, item, `${at}.${index + 1}.member`),
    );
    return [...wrongLength(type, value.length, at), ...items];
  }
  if (type.kind === 'map') {
    if (!isFields(value)) return not('a map', at);
    return Object.entries(value).flatMap(([key, one]) => [
      ...wrongIn(service, type.key, key, `${at}.key`),
      ...(one === undefined ? [] : wrongIn(service, type.value, one, `${at}.${key}`)),
    ]);
  }
  return wrongScalar(type, value, at);
}

type Scalar = Exclude<Type, { kind: 'structure' | 'list' | 'map' }>;

function wrongScalar(type: Scalar, value: Value, at: string): Wrong[] {
  if (type.kind === 'number') return typeof value === 'number' ? [] : not('a number', at);
  if (type.kind === 'boolean') return typeof value === 'boolean' ? [] : not('a boolean', at);
  if (type.kind === 'timestamp') return value instanceof Date ? [] : not('a timestamp', at);
  if (type.kind === 'integer') {
    return typeof value === 'number' && Number.isInteger(value)
      ? wrongSize(type, value, at)
      : not('an integer', at);
  }
  if (typeof value !== 'string') return not('a string', at);
  return type.kind === 'blob' ? [] : wrongText(type, value, at);
}

function wrongMembers(service: Service, type: Structure, fields: Fields, at: string): Wrong[] {
  const { members, required = [], union = false } = type;
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  const below = (name: string) => (at === '' ? name : `${at}.${name}`);
  const unknown = names.filter((name) => members[name] === undefined);
  const missing = required.filter((name) => fields[name] === undefined);
  return [
    ...unknown.map((name) => ({ at: below(name), message: 'No such member' })),
    ...missing.map((name) => constraint('null', below(name), 'Member must not be null')),
    ...(union && names.length !== 1 ? [{ at, message: `One member of a union, not ${names.length}` }] : []),
    ...Object.entries(members).flatMap(([name, member]) => {
      const value = fields[name];
      return value === undefined ? [] : wrongIn(service, member.type, value, below(name));
    }),
  ];
}

function wrongText(type: Scalar & { kind: 'string' }, value: string, at: string): Wrong[] {
  const { pattern, values } = type;
  const length = wrongLength(type, value.length, at);
  const enumerated =
    values === undefined || values.includes(value)
      ? []
      : [constraint(value, at, `Member must satisfy enum value set: [${values.join(', ')}]`)];
  const matching =
    pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value)
      ? []
      : [constraint(value, at, `Member must satisfy regular expression pattern: ${pattern}`)];
  return [...length, ...enumerated, ...matching];
}

interface Sized {
  readonly min?: number;
  readonly max?: number;
}

function wrongLength({ min = 0, max = Infinity }: Sized, length: number, at: string): Wrong[] {
  if (length < min) return [constraint('', at, `Member must have length greater than or equal to ${min}`)];
  if (length > max) return [constraint('', at, `Member must have length less than or equal to ${max}`)];
  return [];
}

function wrongSize({ min = -Infinity, max = Infinity }: Sized, value: number, at: string): Wrong[] {
  const shown = String(value);
  if (value < min) return [constraint(shown, at, `Member must have value greater than or equal to ${min}`)];
  if (value > max) return [constraint(shown, at, `Member must have value less than or equal to ${max}`)];
  return [];
}

function constraint(value: string, at: string, rule: string): Wrong {
  return { at, message: `Value '${value}' at '${at}' failed to satisfy constraint: ${rule}` };
}

function not(wanted: string, at: string): Wrong[] {
  return [{ at, message: `'${at}' is not ${wanted}` }];
}
