import {
  membersIn,
  type Operation,
  operationOf,
  operations,
  type Service,
  servicesOf,
  typeOf,
} from './aws-description';
import { signatureOf } from './aws-identity';
import { eachField, type Fields, fromJson, given, isFields, isList, type Value } from './aws-values';

/** A request as it came. */
export interface Call {
  readonly method: string;
  /** As it was sent: `%2F` is still `%2F`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a request asks of which service; without an operation if the service has none such. */
export interface Request {
  readonly service: Service;
  readonly operation: Operation | undefined;
  /** Undefined if they cannot be read. */
  readonly params: Fields | undefined;
}

export function requestOf(call: Call): Request | undefined {
  if (call.headers['x-amz-target'] !== undefined) return jsonRequest(call, call.headers['x-amz-target']);
  if (call.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return formRequest(call);
  return restRequest(call);
}

function jsonRequest(call: Call, target: string): Request | undefined {
  const [prefix, name = ''] = target.split('.').slice(-2);
  const service = servicesOf('json').find((one) => one.target === prefix);
  if (service === undefined) return undefined;
  const operation = operationOf(service, name);
  if (call.headers['content-type'] !== 'application/x-amz-json-1.1') {
    return { service, operation, params: undefined };
  }
  return { service, operation, params: operation && understood(operation, parsed(call.body), false) };
}

function formRequest({ method, path, body }: Call): Request | undefined {
  const { Action = '', Version = '', ...rest } = Object.fromEntries(new URLSearchParams(body));
  const service = servicesOf('query').find((one) => one.version === Version);
  if (service === undefined || `${method} ${path}` !== 'POST /') return undefined;
  const operation = operationOf(service, Action);
  return { service, operation, params: operation && understood(operation, fieldsOfForm(rest), true) };
}

function restRequest(call: Call): Request | undefined {
  // Buckets and keys may be called anything: only the signature tells their paths from those of another service.
  const [service] = servicesOf(signatureOf(call)?.service === 's3' ? 'rest-xml' : 'rest-json');
  if (service === undefined) return undefined;
  const operation = operations.find((one) => one.service === service && isAsked(one, call));
  return { service, operation, params: operation && restParams(operation, call) };
}

function isAsked(operation: Operation, { method, path, query }: Call): boolean {
  const fixed = Object.entries(fixedQuery(operation));
  return (
    operation.method === method &&
    pathOf(operation).test(path) &&
    fixed.every(([name, value]) => query[name] === value)
  );
}

/** `{Key+}` reaches over slashes; a bucket's own path may end with one. */
function pathOf({ path, service }: Operation): RegExp {
  const [fixed = ''] = path.split('?');
  const pattern = fixed.replaceAll(
    /\{(\w+)(\+?)\}/g,
    (_, name, long) => `(?<${name}>${long ? '.+' : '[^/]+'})`,
  );
  return new RegExp(`^${pattern}${service.protocol === 'rest-xml' ? '/?' : ''}$`);
}

/** What of the query belongs to the operation's own address. */
function fixedQuery({ path }: Operation): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(path.split('?')[1]));
}

function restParams(operation: Operation, { path, query, headers, body }: Call): Fields | undefined {
  const { service, input } = operation;
  const uri = Object.entries({ ...pathOf(operation).exec(path)?.groups }).map(
    ([name, value]) => [name, decodeURIComponent(value)] as const,
  );
  const placed = [
    ...renamed(service, input, 'uri', Object.fromEntries(uri)),
    ...renamed(service, input, 'querystring', ownQuery(operation, query)),
    ...renamed(service, input, 'header', ownHeaders(operation, headers)),
  ];
  const outside = understood(operation, Object.fromEntries(placed), true);
  if (membersIn(service, input, undefined).length === 0) return body === '' ? outside : undefined;
  if (headers['content-type'] !== 'application/json') return undefined;
  const inside = understood(operation, parsed(body), false);
  return inside && { ...outside, ...inside };
}

/** Without what says which operation is asked for; the SDK says it in `x-id` too. */
function ownQuery(operation: Operation, query: Call['query']): Call['query'] {
  const fixed = new Set([...Object.keys(fixedQuery(operation)), 'x-id']);
  return Object.fromEntries(Object.entries(query).filter(([name]) => !fixed.has(name)));
}

/** Headers that are members, by their names in the description; the others belong to HTTP. */
function ownHeaders({ service, input }: Operation, headers: Call['headers']): Call['headers'] {
  const found = membersIn(service, input, 'header').map(([, { as = '' }]) => [as, headers[as.toLowerCase()]]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** Under the names of the members; what no member is called keeps its name, so that it is seen to be too much. */
function renamed(
  service: Service,
  input: string,
  location: 'uri' | 'querystring' | 'header',
  values: Readonly<Record<string, string>>,
): (readonly [string, string])[] {
  const names = new Map(membersIn(service, input, location).map(([name, { as = name }]) => [as, name]));
  return Object.entries(values).map(([name, value]) => [names.get(name) ?? `${location} ${name}`, value]);
}

function parsed(body: string): Value | undefined {
  try {
    return fromJson(JSON.parse(body));
  } catch {
    return undefined;
  }
}

/** `Tags.member.1.Key=a` is a list of one tag. */
function fieldsOfForm(form: Readonly<Record<string, string>>): Fields {
  const below = new Map<string, Record<string, string>>();
  const fields: Record<string, Value> = {};
  for (const [key, text] of Object.entries(form)) {
    const dot = key.indexOf('.');
    if (dot < 0) fields[key] = text;
    else below.set(key.slice(0, dot), { ...below.get(key.slice(0, dot)), [key.slice(dot + 1)]: text });
  }
  const deep = [...below].map(([name, parts]) => [name, membersOf(fieldsOfForm(parts))] as const);
  return { ...fields, ...Object.fromEntries(deep) };
}

function membersOf(fields: Fields): Value {
  const { member } = fields;
  return isFields(member) ? Object.values(given(member)).flatMap((one) => one ?? []) : fields;
}

function understood(operation: Operation, value: Value | undefined, asText: boolean): Fields | undefined {
  const read = value && readAs(operation.service, operation.input, value, asText);
  return isFields(read) ? read : undefined;
}

/** The value as its type has it, where it can be read so; else as it is, for the check to refuse. */
function readAs(service: Service, name: string, value: Value, asText: boolean): Value {
  const type = typeOf(service, name);
  const as = (part: string | undefined, one: Value) =>
    part === undefined ? one : readAs(service, part, one, asText);
  if (type.kind === 'structure' && isFields(value)) {
    return eachField(value, (one, key) => as(type.members[key]?.type, one));
  }
  if (type.kind === 'map' && isFields(value)) return eachField(value, (one) => as(type.value, one));
  if (type.kind === 'list') {
    if (asText && value === '') return [];
    return isList(value) ? value.map((one) => as(type.of, one)) : value;
  }
  if (type.kind === 'timestamp') return readTime(type.format, value) ?? value;
  if (!asText || typeof value !== 'string') return value;
  if (type.kind === 'integer' && /^-?\d{1,15}$/.test(value)) return Number(value);
  return type.kind === 'boolean' && /^(true|false)$/.test(value) ? value === 'true' : value;
}

function readTime(format: 'iso8601' | 'unixTimestamp' | 'rfc822', value: Value): Date | undefined {
  if (format === 'unixTimestamp') return typeof value === 'number' ? new Date(value * 1000) : undefined;
  const isTime = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
  return isTime ? new Date(value) : undefined;
}
