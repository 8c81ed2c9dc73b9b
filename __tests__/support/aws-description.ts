import { readFileSync } from 'node:fs';

export type Protocol = 'rest-json' | 'rest-xml' | 'query' | 'json';

interface Member {
  readonly type: string;
  /** Where it stands, if not in the body, and under which name. */
  readonly in?: 'uri' | 'querystring' | 'header';
  readonly as?: string;
}

export interface Structure {
  readonly kind: 'structure';
  readonly members: Readonly<Record<string, Member>>;
  readonly required?: readonly string[];
  /** Exactly one member is given. */
  readonly union?: boolean;
}

interface Sized {
  readonly min?: number;
  readonly max?: number;
}

export type Type =
  | Structure
  /** A flat one has no element around its items. */
  | (Sized & { readonly kind: 'list'; readonly of: string; readonly flat?: boolean })
  | { readonly kind: 'map'; readonly key: string; readonly value: string }
  | (Sized & { readonly kind: 'string'; readonly pattern?: string; readonly values?: readonly string[] })
  | (Sized & { readonly kind: 'integer' })
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number' }
  /** Bytes, in base64 here. */
  | { readonly kind: 'blob' }
  | { readonly kind: 'timestamp'; readonly format: 'iso8601' | 'unixTimestamp' | 'rfc822' };

export interface Described {
  readonly method: string;
  readonly path: string;
  readonly input: string;
  readonly output: string;
  readonly wrapper?: string;
  /** The member that is the whole body. */
  readonly payload?: string;
  readonly errors: readonly string[];
}

export interface Service {
  readonly protocol: Protocol;
  readonly version: string;
  /** Of its actions, and the name it is signed for. */
  readonly prefix: string;
  readonly xmlNamespace?: string;
  readonly target?: string;
  readonly operations: Readonly<Record<string, Described>>;
  readonly errors: Readonly<Record<string, { readonly code: string; readonly status: number }>>;
  readonly types: Readonly<Record<string, Type>>;
}

export interface Operation extends Described {
  readonly name: string;
  readonly service: Service;
}

interface Description {
  readonly services: Readonly<Record<string, Service>>;
}

const description: Description = JSON.parse(
  readFileSync(new URL('../fixtures/aws/api.json', import.meta.url), 'utf8'),
);

/** The cut of AWS's own descriptions, by service. */
export const { services } = description;

export const operations: readonly Operation[] = Object.values(services).flatMap((service) =>
  Object.entries(service.operations).map(([name, described]) => ({ ...described, name, service })),
);

export function servicesOf(protocol: Protocol): readonly Service[] {
  return Object.values(services).filter((service) => service.protocol === protocol);
}

export function operationOf(service: Service, name: string): Operation | undefined {
  return operations.find((one) => one.service === service && one.name === name);
}

export function typeOf({ types }: Service, name: string): Type {
  const type = types[name];
  if (type === undefined) throw new Error(`${name} is not in the description`);
  return type;
}

export function structureOf(service: Service, name: string): Structure {
  const type = typeOf(service, name);
  if (type.kind !== 'structure') throw new Error(`${name} is a ${type.kind}`);
  return type;
}

/** The members in one place; the body's are those without a place. */
export function membersIn(service: Service, name: string, location: Member['in']): [string, Member][] {
  return Object.entries(structureOf(service, name).members).filter(([, member]) => member.in === location);
}
