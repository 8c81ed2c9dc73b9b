/** What requests and answers are made of, whatever the protocol writes. */
export type Value = string | number | boolean | Date | readonly Value[] | Fields;

export interface Fields {
  readonly [name: string]: Value | undefined;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Date);
}

export function isList(value: unknown): value is readonly Value[] {
  return Array.isArray(value);
}

/** What JSON says; null is nothing, as AWS has it. */
export function fromJson(json: unknown): Value | undefined {
  if (Array.isArray(json)) return json.flatMap((item) => fromJson(item) ?? []);
  if (isFields(json)) return eachField(json, fromJson);
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return json;
  return undefined;
}

/** A copy with something else in each field; what becomes undefined is left out. */
export function eachField(fields: Fields, change: (value: Value, name: string) => Value | undefined): Fields {
  const changed = Object.entries(fields).map(([name, value]) => {
    return [name, value === undefined ? undefined : change(value, name)] as const;
  });
  return given(Object.fromEntries(changed));
}

/** The same fields without those that are undefined. */
export function given(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The fields, with those of `changes` in their place, however deep. */
export function changed(fields: Fields, changes: Fields): Fields {
  const merged = Object.entries(changes).map(([name, value]) => {
    const before = fields[name];
    return [name, isFields(before) && isFields(value) ? changed(before, value) : value] as const;
  });
  return { ...fields, ...Object.fromEntries(merged) };
}

function absent(name: string, wanted: string): Error {
  return new Error(`${name} is no ${wanted}, which the description should have refused`);
}

export function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw absent(name, 'text');
  return value;
}

export function maybeText(fields: Fields, name: string): string | undefined {
  return fields[name] === undefined ? undefined : text(fields, name);
}

export function number(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
}

export function time(fields: Fields, name: string): Date | undefined {
  const value = fields[name];
  return value instanceof Date ? value : undefined;
}

export function within(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (!isFields(value)) throw absent(name, 'structure');
  return value;
}

export function listed(fields: Fields, name: string): readonly Value[] {
  const value = fields[name];
  return isList(value) ? value : [];
}

/** A time of a scenario. */
export function date(text: string): Date;
export function date(text: string | undefined): Date | undefined;
export function date(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}
