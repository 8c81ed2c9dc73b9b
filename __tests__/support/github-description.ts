import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Schema = Readonly<Record<string, unknown>>;
type OrRef<T extends object> = T | { readonly $ref: string };

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
}

interface Described {
  readonly operationId: string;
  readonly parameters: readonly OrRef<Parameter>[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, OrRef<Content>>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Content>>;
  };
}

const { paths, components }: Description = JSON.parse(
  readFileSync(new URL('../fixtures/github/api.json', import.meta.url), 'utf8'),
);

/** An operation of GitHub's own description; what is against the description comes as messages. */
export interface Operation {
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
  wrongRequest(query: Readonly<Record<string, string>>, body: string): string[];
  wrongAnswer(status: number, body: unknown): string[];
}

const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({
    method: method.toUpperCase(),
    pattern: patternOf(path),
    described,
  })),
);

/**
 * A parameter is one step of a path. Only the path of a file has slashes, which octokit encodes and others do not; of
 * the topmost folder, octokit leaves out the slash before it as well.
 */
function patternOf(path: string): RegExp {
  const steps = path
    .replaceAll('.', '\\.')
    .replace('/{path}', '(?:/(?<path>.*))?')
    .replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${steps}$`);
}

/** The operation that a request is for, if GitHub has it. */
export function operationOf(method: string, path: string): Operation | undefined {
  const one = operations.find((candidate) => candidate.method === method && candidate.pattern.test(path));
  const parameters = one && decoded(one.pattern.exec(path)?.groups);
  if (one === undefined || parameters === undefined) return undefined;
  const { described } = one;
  return {
    id: described.operationId,
    parameters,
    wrongRequest: (query, body) => [
      ...wrongParameters(described, 'path', parameters),
      ...wrongParameters(described, 'query', query),
      ...wrongBody(described, body),
    ],
    wrongAnswer: (status, body) => wrongContent(described.responses[status], body),
  };
}

/** Undefined if a value is not encoded as addresses are. */
function decoded(
  groups: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value = '']) => [name, decodeURIComponent(value)]),
    );
  } catch {
    return undefined;
  }
}

/** Parameters come as text, so `7` is as good as 7; unknown ones are wrong. */
function wrongParameters(
  { parameters }: Described,
  location: Parameter['in'],
  values: Readonly<Record<string, string>>,
): string[] {
  const known = parameters
    .map((one) => find(one, components.parameters))
    .filter((one) => one.in === location);
  const schema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(known.map((one) => [one.name, one.schema])),
    required: known.filter(({ required }) => required).map(({ name }) => name),
  };
  return errorsOf(validator(schema, true), { ...values }).map((message) => `${location} ${message}`);
}

function wrongBody({ requestBody }: Described, body: string): string[] {
  if (requestBody === undefined) return body === '' ? [] : ['a body where none is wanted'];
  return wrongContent(requestBody, parsed(body)).map((message) => `body ${message}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wrongContent(described: OrRef<Content> | undefined, value: unknown): string[] {
  const schema = described && find(described, components.responses).content?.['application/json']?.schema;
  return schema === undefined ? [] : errorsOf(validator(schema, false), value);
}

/** A part itself, or what it refers to. */
function find<T extends object>(part: OrRef<T>, named: Readonly<Record<string, T>>): T {
  if (!('$ref' in part)) return part;
  const found = named[part.$ref.slice(part.$ref.lastIndexOf('/') + 1)];
  if (found === undefined) throw new Error(`${part.$ref} is not in the description`);
  return found;
}

const validators = new Map<string, ValidateFunction>();

/** Compiles schemas that may refer to the components of the description; each of these is compiled once. */
function compiler(coerceTypes: boolean): Ajv {
  // GitHub's description is a fixture: whether it is itself as it should be takes long, and is no question here.
  const ajv = new Ajv({ strict: false, coerceTypes, meta: false, validateSchema: false });
  addFormats.default(ajv);
  // GitHub's own: owner and name of a repository.
  ajv.addFormat('repo.nwo', true);
  return ajv.addSchema({ $id: 'github', components: inDescription(components) });
}

const [strict, coercing] = [compiler(false), compiler(true)];

/** What refers to components by their place in the description, from wherever it is. */
function inDescription<T extends object>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'));
}

function validator(schema: Schema, coerceTypes: boolean): ValidateFunction {
  const key = JSON.stringify([schema, coerceTypes]);
  const known = validators.get(key);
  if (known !== undefined) return known;
  const compiled = (coerceTypes ? coercing : strict).compile(inDescription(schema));
  validators.set(key, compiled);
  return compiled;
}

function errorsOf(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
