import { sorted } from '../../base/order';
import { isoTime, parseTime } from '../../base/time';

/** The part of JSON Schema that data/evidence-shape.json is written in. */
export interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** With properties: none but these. Without: the shape of each member, whatever its name. */
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
  readonly maxItems?: number;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly format?: string;
}

/** What does not have the shape. */
export const misfit = Symbol('misfit');

/** From the file's values to the program's, or back: they differ in times and in maps. */
type Way = 'read' | 'write';

/**
 * Reads a JSON value of a shape as the schema it was made from would decode it: times become milliseconds, objects with
 * free names become maps, members come in the order of the shape. `misfit` where the value does not have the shape,
 * or holds a member that no object should have; which of both, and where, `misfitText` says.
 */
export function readShape(shape: Shape, value: unknown): unknown {
  return walk(shape, value, 'read');
}

/** The JSON value that `readShape` reads as this one; `misfit` where there is none. */
export function writeShape(shape: Shape, value: unknown): unknown {
  return walk(shape, value, 'write');
}

function walk(shape: Shape, value: unknown, way: Way): unknown {
  const options = shape.anyOf ?? shape.oneOf;
  if (options !== undefined) return firstFit(options, value, way);
  if (shape.const !== undefined) return value === shape.const ? value : misfit;
  if (shape.enum !== undefined) return shape.enum.includes(value) ? value : misfit;
  if (shape.format === 'date-time') return timeOf(value, way);
  switch (shape.type) {
    case 'string':
    case 'boolean':
      return typeof value === shape.type ? value : misfit;
    case 'integer':
      return Number.isSafeInteger(value) && Number(value) >= (shape.minimum ?? -Infinity) ? value : misfit;
    case 'array':
      return Array.isArray(value) ? listOf(shape, value, way) : misfit;
    case 'object':
      if (typeof shape.additionalProperties === 'object')
        return mapOf(shape.additionalProperties, value, way);
      return membersOf(shape, value, way);
    default:
      return misfit;
  }
}

function firstFit(options: readonly Shape[], value: unknown, way: Way): unknown {
  for (const option of options) {
    const fit = walk(option, value, way);
    if (fit !== misfit) return fit;
  }
  return misfit;
}

function timeOf(value: unknown, way: Way): unknown {
  if (way === 'write') return typeof value === 'number' ? isoTime(value) : misfit;
  return (typeof value === 'string' ? parseTime(value) : undefined) ?? misfit;
}

function listOf({ items, maxItems = Infinity }: Shape, values: readonly unknown[], way: Way): unknown {
  if (items === undefined || values.length > maxItems) return misfit;
  const list: unknown[] = [];
  for (const value of values) {
    const item = walk(items, value, way);
    if (item === misfit) return misfit;
    list.push(item);
  }
  return list;
}

function mapOf(shape: Shape, value: unknown, way: Way): unknown {
  if (way === 'read' ? !isObject(value) : !(value instanceof Map)) return misfit;
  const entries: [string, unknown][] = [];
  for (const [name, own] of value instanceof Map ? value : Object.entries(value ?? {})) {
    const member = walk(shape, own, way);
    // No object of a program should have a member of this name.
    if (member === misfit || name === '__proto__') return misfit;
    entries.push([name, member]);
  }
  return way === 'read' ? sorted(new Map(entries)) : Object.fromEntries(entries);
}

function membersOf({ properties = {}, required = [] }: Shape, value: unknown, way: Way): unknown {
  if (!isObject(value)) return misfit;
  for (const name of Object.keys(value)) if (!Object.hasOwn(properties, name)) return misfit;
  const members = new Map(Object.entries(value));
  for (const name of required) if (!members.has(name)) return misfit;
  const found: [string, unknown][] = [];
  for (const [name, shape] of Object.entries(properties)) {
    if (!members.has(name)) continue;
    const member = walk(shape, members.get(name), way);
    if (member === misfit) return misfit;
    found.push([name, member]);
  }
  return Object.fromEntries(found);
}

/** Whether a JSON value is an object, and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
