import { quote } from '../../base/text';
import { isObject, misfit, readShape, type Shape } from './shape';

/**
 * What is wrong first with a JSON value that does not have a shape, and where: "principals.x.uses is missing". Reads one
 * branch of the value at each level, so that a large file of nothing but faults takes no longer than a good one.
 */
export function misfitText(shape: Shape, value: unknown): string {
  const { path, message } = misfitIn(shape, value, []);
  return `${path.length === 0 ? 'the document' : path.join('.')} ${message}`;
}

interface Misfit {
  readonly path: readonly string[];
  readonly message: string;
}

function misfitIn(shape: Shape, value: unknown, path: readonly string[]): Misfit {
  const meant = meantOption(shape, value);
  if (meant === undefined) return { path, message: 'does not match the schema' };
  if (meant.type === 'array' && Array.isArray(value)) return misfitInList(meant, value, path);
  if (meant.type === 'object' && isObject(value)) return misfitInObject(meant, value, path);
  return { path, message: wordsFor(meant, value) };
}

/** Of several shapes the one whose constants the value has, or which is of its type. */
function meantOption(shape: Shape, value: unknown): Shape | undefined {
  const options = shape.anyOf ?? shape.oneOf;
  if (options === undefined) return shape;
  return options.find(({ type, properties = {} }) => {
    if (type === 'array') return Array.isArray(value);
    if (type !== 'object' || !isObject(value)) return false;
    const members = new Map<string, unknown>(Object.entries(value));
    return Object.entries(properties).every(([name, { const: one, enum: some }]) => {
      return (some ?? (one === undefined ? undefined : [one]))?.includes(members.get(name)) ?? true;
    });
  });
}

function misfitInList({ items = {}, maxItems }: Shape, values: readonly unknown[], path: readonly string[]) {
  if (values.length > (maxItems ?? Infinity)) return { path, message: 'is too large or too long' };
  const index = values.findIndex((one) => readShape(items, one) === misfit);
  return misfitIn(items, values[index], [...path, String(index)]);
}

function misfitInObject(shape: Shape, value: object, path: readonly string[]): Misfit {
  const { properties = {}, required = [], additionalProperties: rest } = shape;
  const isFree = typeof rest === 'object';
  const names = isFree ? Object.keys(value) : Object.keys(properties);
  const isKnown = (name: string) => name !== '__proto__' && (isFree || Object.hasOwn(properties, name));
  const odd = Object.keys(value).find((name) => !isKnown(name));
  if (odd !== undefined) return { path, message: `has an unknown key, ${quote(odd)}` };
  const members = new Map<string, unknown>(Object.entries(value));
  for (const name of names) {
    const own = isFree ? rest : properties[name];
    const below = [...path, name];
    if (!members.has(name)) {
      if (required.includes(name)) return { path: below, message: 'is missing' };
    } else if (own !== undefined && readShape(own, members.get(name)) === misfit)
      return misfitIn(own, members.get(name), below);
  }
  return { path, message: 'does not match the schema' };
}

function wordsFor({ type = '', const: one, enum: some, minimum, format }: Shape, value: unknown): string {
  if (one !== undefined) return `must be ${String(one)}`;
  if (some !== undefined) return 'has a value that is not allowed';
  if (typeof value === 'string' && format !== undefined) return 'has an invalid format';
  if (Number.isSafeInteger(value) && minimum !== undefined) return 'is too small or too short';
  return `must be ${kinds.get(type) ?? 'of a different type'}`;
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'a string'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'an array'],
  ['object', 'an object'],
]);
