import { membersIn, type Operation, type Service, structureOf, typeOf } from './aws-description';
import { type Rejection, wireError } from './aws-refusal';
import { eachField, type Fields, isFields, isList, type Value } from './aws-values';

/** An answer as it goes out. */
export interface Http {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export function answerIn(operation: Operation, fields: Fields, id: string): Http {
  const { name, service, output, wrapper = '' } = operation;
  if (service.protocol === 'rest-xml') return restXml(operation, fields, id);
  if (service.protocol !== 'query') return json(service, 200, id, asJson(service, output, fields));
  const result = `<${wrapper}>${asXml(service, output, fields)}</${wrapper}>`;
  const about = `<ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata>`;
  return xml(service, 200, id, `${name}Response`, result + about);
}

/** Members in headers, and the others as XML, or one of them as it is. */
function restXml({ name, service, output, payload }: Operation, fields: Fields, id: string): Http {
  const placed = membersIn(service, output, 'header').flatMap(([member, { as = member }]) => {
    const value = fields[member];
    return value === undefined ? [] : [[as.toLowerCase(), String(value)] as const];
  });
  const headers = Object.fromEntries([...placed, ['x-amz-request-id', id] as const]);
  const body = payload === undefined ? undefined : fields[payload];
  if (payload !== undefined) return { status: 200, headers, body: Buffer.from(String(body ?? ''), 'base64') };
  const inside = asXml(service, output, fields);
  // The description of S3 does not name its roots; its documentation does.
  const answer = xml(
    service,
    200,
    id,
    name === 'ListObjectsV2' ? 'ListBucketResult' : `${name}Result`,
    inside,
  );
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

export function refusalIn(service: Service, rejection: Rejection, id: string): Http {
  const { code, status } = wireError(service, rejection);
  const { message, details, headers } = rejection;
  const http = errorIn(service, status, code, message, details, id);
  return { ...http, headers: { ...http.headers, ...headers } };
}

function errorIn(
  service: Service,
  status: number,
  code: string,
  message: string,
  details: Fields,
  id: string,
): Http {
  if (service.protocol === 'json') return json(service, status, id, { __type: code, message });
  if (service.protocol === 'query') {
    const type = status < 500 ? 'Sender' : 'Receiver';
    const error = `<Error><Type>${type}</Type><Code>${escaped(code)}</Code><Message>${escaped(message)}</Message></Error>`;
    return xml(service, status, id, 'ErrorResponse', `${error}<RequestId>${id}</RequestId>`);
  }
  if (service.protocol === 'rest-xml') {
    const inside = `<Code>${escaped(code)}</Code><Message>${escaped(message)}</Message><RequestId>${id}</RequestId>`;
    return xml(service, status, id, 'Error', inside);
  }
  const answer = json(service, status, id, { message, ...details });
  return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': `${code}:` } };
}

function json({ protocol }: Service, status: number, id: string, value: unknown): Http {
  const type = protocol === 'json' ? 'application/x-amz-json-1.1' : 'application/json';
  return {
    status,
    headers: { 'content-type': type, 'x-amzn-requestid': id },
    body: JSON.stringify(value),
  };
}

function xml({ xmlNamespace = '' }: Service, status: number, id: string, root: string, inner: string): Http {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': id },
    body: `<${root} xmlns="${xmlNamespace}">${inner}</${root}>`,
  };
}

function asJson(service: Service, name: string, value: Value): Value {
  const type = typeOf(service, name);
  if (value instanceof Date) {
    return type.kind === 'timestamp' && type.format === 'unixTimestamp'
      ? value.getTime() / 1000
      : value.toISOString();
  }
  if (type.kind === 'list' && isList(value)) return value.map((one) => asJson(service, type.of, one));
  if (!isFields(value)) return value;
  const below = (one: Value, key: string) => {
    if (type.kind === 'map') return asJson(service, type.value, one);
    const member = type.kind === 'structure' ? type.members[key] : undefined;
    return member === undefined ? one : asJson(service, member.type, one);
  };
  return eachField(value, below);
}

/** Elements in the order of the description; what it does not name is not written. */
function asXml(service: Service, name: string, fields: Fields): string {
  const { members } = structureOf(service, name);
  return Object.entries(members)
    .filter(([, { in: location }]) => location === undefined)
    .map(([key, { type }]) => element(service, key, type, fields[key]))
    .join('');
}

function element(service: Service, tag: string, name: string, value: Value | undefined): string {
  if (value === undefined) return '';
  const type = typeOf(service, name);
  if (type.kind === 'list' && type.flat === true && isList(value))
    return value.map((one) => element(service, tag, type.of, one)).join('');
  if (type.kind === 'list' && isList(value)) {
    return `<${tag}>${value.map((one) => element(service, 'member', type.of, one)).join('')}</${tag}>`;
  }
  if (type.kind === 'structure' && isFields(value)) return `<${tag}>${asXml(service, name, value)}</${tag}>`;
  const shown = value instanceof Date ? value.toISOString().replace('.000Z', 'Z') : String(value);
  return `<${tag}>${escaped(shown)}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (one) => entities[one] ?? one).replaceAll(/\r/g, '&#xD;');
}
