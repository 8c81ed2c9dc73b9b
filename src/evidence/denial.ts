/** What the error message of a denied call states. */
export interface DenialText {
  /** The action that was denied, in AWS's own case: `SNS:ListTagsForResource`. */
  readonly action?: string;
  /** The ARN that it was denied on; a name, such as `role NAME`, is none. */
  readonly resource?: string;
  /** The ARN of the principal that was denied. */
  readonly user?: string;
  /** Which kind of policy denied it, such as `service control policy`. */
  readonly policyType?: string;
  /** A Deny, as against an Allow that is missing. */
  readonly explicitDeny?: string;
  readonly policyArn?: string;
  readonly authorizationId?: string;
}

const reason = '(?:with an explicit deny in (?:an?|the) |because no )';
const typeOfPolicy = '[A-Za-z -]{1,40}(?:policy|boundary)';

/**
 * Regular expressions of the parts of a message, the part being the first group. JavaScript, Trino and RE2 read them
 * alike, so that logs and Athena find the same.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export const denialPatterns = {
  action: String.raw`not authorized to perform:? ([A-Za-z0-9-]{1,64}:[A-Za-z0-9]{1,128})\b`,
  resource: String.raw`on resource: "?(arn:[^\s"]+)`,
  user: String.raw`User: (arn:[^\s"]+) is not authorized`,
  policyType: String.raw`${reason}(${typeOfPolicy})\b`,
  explicitDeny: '(with an explicit deny)',
  policyArn: String.raw`${reason}${typeOfPolicy}: (arn:[^\s"]*[^\s".,;)])`,
  authorizationId: 'authorization id:? ([A-Za-z0-9_-]+)',
} as const;

/** No part is longer: an ARN is at most 2,048 letters after `arn:`. */
export const longestPart = 2052;

/** The ARN of a session without the name of the session. */
export const sessionRolePattern = '^(.*:assumed-role/[^/]+)/';

/**
 * Error codes of calls whose signature or token was not accepted: without authentication nothing is authorized or denied.
 * An API puts its name before some of them (`Client.RequestExpired`).
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export const authenticationFailure =
  '^(?:[A-Za-z]+[.])?(?:ExpiredToken|RequestExpired|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|UnrecognizedClient|InvalidAccessKeyId|InvalidToken|TokenRefreshRequired|RequestTimeTooSkewed|MissingAuthenticationToken)(?:Exception)?$';

/** Error codes that say that authorization failed, whatever the case of their letters. */
export const denialCode = 'AccessDenied|Unauthorized|AuthorizationError';

/** Error codes of a call that was authorized, and needed a KMS key that could not be used. */
export const kmsDenialCode = '^(?:KMS|Kms)[.]?AccessDenied';

const regexes = Object.entries(denialPatterns).map(([part, pattern]) => [part, new RegExp(pattern)] as const);

/** Takes an error message apart; what it does not state is absent. */
export function denialOf(message: string | undefined): DenialText {
  if (message === undefined) return {};
  const found = regexes.flatMap(([part, regex]) => {
    const text = regex.exec(message)?.[1];
    return text === undefined ? [] : [[part, text.slice(0, longestPart)] as const];
  });
  return Object.fromEntries(found);
}

/** Whether an ARN in a message is of another role or user than the one that made the call. */
export function isAnother(user: string | undefined, caller: string | undefined): boolean {
  if (user === undefined || caller === undefined) return false;
  return withoutSession(user) !== withoutSession(caller);
}

const sessionRole = new RegExp(sessionRolePattern);

function withoutSession(arn: string): string {
  return sessionRole.exec(arn)?.[1] ?? arn;
}

/** On how many days a denial has to be seen to be recurring; as many are kept. */
export const recurringDays = 3;

/** The latest of some days (`2026-11-03`), each once, in order: all that is needed to say whether a denial recurs. */
export function latestDays(days: readonly string[]): string[] {
  return [...new Set(days)].sort().slice(-recurringDays);
}
