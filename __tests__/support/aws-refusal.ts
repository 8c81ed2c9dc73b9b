import type { Protocol, Service } from './aws-description';
import type { Fields } from './aws-values';

/** An answer that is an error: by one of the names below, by the name or code of a modelled error, or by any code. */
export class Rejection extends Error {
  readonly code: string;
  readonly details: Fields;
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    message: string,
    more: Partial<Pick<Rejection, 'details' | 'status' | 'headers'>> = {},
  ) {
    super(message);
    this.code = code;
    this.details = more.details ?? {};
    this.status = more.status;
    this.headers = more.headers ?? {};
  }
}

type Coded = readonly [code: string, status: number];

/** What no service describes because all have it. */
const common: Readonly<Record<string, Readonly<Record<Protocol, Coded>>>> = {
  unsigned: {
    'rest-xml': ['AccessDenied', 403],
    'rest-json': ['MissingAuthenticationTokenException', 403],
    json: ['MissingAuthenticationTokenException', 400],
    query: ['MissingAuthenticationToken', 403],
  },
  'unknown-key': {
    'rest-xml': ['InvalidAccessKeyId', 403],
    'rest-json': ['UnrecognizedClientException', 403],
    json: ['UnrecognizedClientException', 400],
    query: ['InvalidClientTokenId', 403],
  },
  'wrong-scope': {
    'rest-xml': ['SignatureDoesNotMatch', 403],
    'rest-json': ['InvalidSignatureException', 403],
    json: ['InvalidSignatureException', 400],
    query: ['SignatureDoesNotMatch', 403],
  },
  'expired-token': {
    'rest-xml': ['ExpiredToken', 400],
    'rest-json': ['ExpiredTokenException', 403],
    json: ['ExpiredTokenException', 400],
    query: ['ExpiredToken', 403],
  },
  'access-denied': {
    'rest-xml': ['AccessDenied', 403],
    'rest-json': ['AccessDeniedException', 403],
    json: ['AccessDeniedException', 400],
    query: ['AccessDenied', 403],
  },
  throttle: {
    'rest-xml': ['SlowDown', 503],
    'rest-json': ['ThrottlingException', 429],
    json: ['ThrottlingException', 400],
    query: ['Throttling', 400],
  },
  '500': {
    'rest-xml': ['InternalError', 500],
    'rest-json': ['InternalServerException', 500],
    json: ['InternalFailure', 500],
    query: ['InternalFailure', 500],
  },
  'unknown-operation': {
    'rest-xml': ['MethodNotAllowed', 405],
    'rest-json': ['UnknownOperationException', 404],
    json: ['UnknownOperationException', 400],
    query: ['InvalidAction', 400],
  },
  invalid: {
    'rest-xml': ['InvalidArgument', 400],
    'rest-json': ['ValidationException', 400],
    json: ['ValidationException', 400],
    query: ['ValidationError', 400],
  },
};

/** A request that earns one of these is wrong in itself, whatever the scenario. */
const faulty = new Set(['unsigned', 'wrong-scope', 'unknown-operation', 'invalid']);

export function isFaulty({ code }: Rejection): boolean {
  return faulty.has(code);
}

/** The code and the status that go over the wire. */
export function wireError({ protocol, errors }: Service, { code, status }: Rejection) {
  const [general, usual] = common[code]?.[protocol] ?? [];
  if (general !== undefined) return { code: general, status: status ?? usual ?? 400 };
  const known = modelled(errors, code);
  return { code: known?.code ?? code, status: status ?? known?.status ?? 400 };
}

function modelled(errors: Service['errors'], code: string) {
  return errors[code] ?? Object.values(errors).find((one) => one.code === code);
}

/** A refusal of a request that is wrong in itself. */
export function invalid(message: string, fieldList: readonly Fields[] = []): Rejection {
  return new Rejection('invalid', message, { details: { reason: 'fieldValidationFailed', fieldList } });
}

export function denied(arn: string, action: string, resource = '*'): Rejection {
  const message = `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
  return new Rejection('access-denied', message);
}
