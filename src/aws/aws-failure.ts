/** What went wrong with a request, as far as it decides what happens next. */
export type FailureKind =
  | 'denied'
  | 'credentials'
  | 'not-found'
  | 'quota'
  | 'conflict'
  | 'rejected'
  | 'throttled'
  | 'unavailable'
  | 'no-answer'
  | 'deadline'
  | 'aborted';

/** A request that AWS did not answer as asked. The message is a sentence part for people, remedy included. */
export class AwsFailure extends Error {
  readonly kind: FailureKind;
  /** What AWS said, if it said anything; untrusted text. */
  readonly said: string;
  /** How long AWS wants to be left alone, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(kind: FailureKind, message: string, more: { said?: string; retryAfter?: number } = {}) {
    super(message);
    this.name = 'AwsFailure';
    this.kind = kind;
    this.said = more.said ?? '';
    this.retryAfter = more.retryAfter;
  }
}

/** The parts of an error of the SDK or of the network that tell what it is. */
interface Clues {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  /** The host that could not be reached, where the network named it. */
  readonly host: string;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
}

/**
 * Says what an error of the SDK means. `action` is the operation as IAM names it, such as `iam:GetRole`: it is the
 * permission that a refusal asks for unless AWS names another one.
 */
export function awsFailure(error: unknown, action: string): AwsFailure {
  if (error instanceof AwsFailure) return error;
  const clues = cluesOf(error);
  const kind = kindOf(clues);
  const more = clues.retryAfter === undefined ? {} : { retryAfter: clues.retryAfter };
  return new AwsFailure(kind, messageOf(kind, clues, action), { said: clues.message, ...more });
}

function cluesOf(error: unknown): Clues {
  const metadata = field(error, '$metadata');
  const response = field(error, '$response');
  const status = numberIn(field(metadata, 'httpStatusCode')) ?? numberIn(field(response, 'statusCode'));
  const seconds = Number(field(field(response, 'headers'), 'retry-after') ?? Number.NaN);
  return {
    name: textIn(field(error, 'name')).replace(/Exception$/, ''),
    code: textIn(field(error, 'code')),
    message: textIn(field(error, 'message')),
    host: textIn(field(error, 'hostname')) || textIn(field(error, 'address')),
    status,
    retryAfter: Number.isFinite(seconds) ? seconds * 1000 : undefined,
  };
}

const kindsByName: readonly (readonly [RegExp, FailureKind])[] = [
  [
    /^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|MissingAuthenticationToken|InvalidSignature)$/,
    'credentials',
  ],
  [
    /^(SignatureDoesNotMatch|IncompleteSignature|RequestExpired|InvalidAccessKeyId|InvalidToken|RequestTimeTooSkewed|CredentialsProvider\w*|TokenProvider\w*)$/,
    'credentials',
  ],
  [/^(AccessDenied|UnauthorizedOperation|NotAuthorized)$/, 'denied'],
  [/^(NoSuchEntity|ResourceNotFound|TrailNotFound|NoSuchBucket|NoSuchKey)$/, 'not-found'],
  [/^ServiceQuotaExceeded$/, 'quota'],
  [/^Conflict$/, 'conflict'],
  [/^(Throttling|ThrottlingError|TooManyRequests|RequestLimitExceeded|Throttled|SlowDown)$/, 'throttled'],
  // S3's word for a connection on which nothing came for too long, which it answers with status 400.
  [/^RequestTimeout$/, 'unavailable'],
  [/^AbortError$/, 'aborted'],
];

/** Codes of connections that broke, by Node's names; a timeout of ours has none of them. */
const broken = /^(ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ERR_STREAM)/;

function kindOf({ name, code, message, status }: Clues): FailureKind {
  const known = kindsByName.find(([pattern]) => pattern.test(name))?.[1];
  if (known !== undefined) return known;
  // Athena hands on what the catalog and the storage refuse under a name of its own.
  if (/is not authorized to perform: /.test(message)) return 'denied';
  if (broken.test(code) || message === 'aborted') return 'unavailable';
  if (name === 'TimeoutError') return 'no-answer';
  if (status === 429) return 'throttled';
  // A page of something between us and AWS does not parse, whatever its status.
  if (name === 'SyntaxError' || (status ?? 500) >= 500) return 'unavailable';
  return 'rejected';
}

function messageOf(kind: FailureKind, clues: Clues, action: string): string {
  const { message } = clues;
  const said = message === '' ? '' : ` (AWS: ${message.slice(0, 300)})`;
  const texts: Readonly<Record<FailureKind, string>> = {
    denied: `access denied; allow ${permissionIn(message) ?? action}${said}`,
    credentials: `the AWS credentials are not valid or have expired; configure them again${said}`,
    'not-found': `not found${said}`,
    quota: `quota exceeded${said}`,
    conflict: `conflict with another resource or request${said}`,
    rejected: `rejected${said}`,
    throttled: `throttled by AWS, also after retries; run again later${said}`,
    unavailable: unavailableText(clues),
    'no-answer': 'timed out; check the network access of the runner, then run again',
    deadline: 'timed out',
    aborted: 'interrupted',
  };
  return `${action}: ${texts[kind]}`;
}

function unavailableText({ code, host, status }: Clues): string {
  if (broken.test(code))
    return `could not reach ${host === '' ? 'AWS' : host} (${code}), also after retries; check the network access of the runner`;
  const what = status === undefined ? 'the connection to AWS was closed' : `AWS returned status ${status}`;
  return `${what} without a valid response, also after retries; run again later`;
}

/** The action that a refusal names: "is not authorized to perform: iam:PassRole on resource". */
function permissionIn(message: string): string | undefined {
  return /is not authorized to perform: ([\w-]{1,64}:\w{1,128})\b/.exec(message)?.[1];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
