import type { Service } from './aws-description';
import { Rejection } from './aws-refusal';
import type { Call } from './aws-request';

/** Whose requests are answered: access keys, and whom they speak for. */
export interface Identity {
  readonly key: string;
  readonly secret: string;
  readonly token?: string;
  /** Of a user, or of the session of a role. */
  readonly arn: string;
}

/** The account that every test is about. */
export const account = '111122223333';

/** Credentials that must not be seen again anywhere. */
export const gatherer: Identity = {
  key: 'ASIACANARY0000000001',
  secret: 'canary-of-the-secret-key-0123456789',
  token: 'canary-of-the-session-token-0123456789',
  arn: `arn:aws:sts::${account}:assumed-role/gatherer/ci-19283746555`,
};

/** What of these credentials may stand in no output. */
export function canaries({ key, secret, token = secret }: Identity = gatherer): string[] {
  return [key, secret, token];
}

export function accountOf({ arn }: Identity): string {
  return arn.split(':')[4] ?? account;
}

/** What a request is signed with, as far as it says so. */
export interface Signature {
  readonly key: string;
  readonly region: string;
  readonly service: string;
}

const signed =
  /^AWS4-HMAC-SHA256 Credential=(?<key>\w+)\/\d{8}\/(?<region>[\w-]+)\/(?<service>[\w-]+)\/aws4_request, ?SignedHeaders=[\w;-]*host[\w;-]*, ?Signature=[0-9a-f]{64}$/;

export function signatureOf({ headers }: Call): Signature | undefined {
  const { key, region, service } = signed.exec(headers.authorization ?? '')?.groups ?? {};
  if (key === undefined || region === undefined || service === undefined) return undefined;
  return { key, region, service };
}

/** Who asks; a request that is not signed as it must be is rejected. The signature itself is taken on trust. */
export function callerOf(
  call: Call,
  { prefix }: Service,
  signature: Signature | undefined,
  identities: readonly Identity[],
): Identity {
  if (signature === undefined || call.headers['x-amz-date'] === undefined) {
    throw new Rejection('unsigned', 'Request is missing Authentication Token');
  }
  if (signature.service !== prefix) {
    throw new Rejection('wrong-scope', `Credential should be scoped to correct service: '${prefix}'.`);
  }
  const caller = identities.find(({ key }) => key === signature.key);
  if (caller === undefined || caller.token !== call.headers['x-amz-security-token']) {
    throw new Rejection('unknown-key', 'The security token included in the request is invalid.');
  }
  return caller;
}

export interface EnvironmentOptions {
  readonly identity?: Identity;
  readonly region?: string;
  /** How often the SDK tries; its default is 3. */
  readonly attempts?: number;
}

/** The environment of a child process that takes the loopback for AWS, and no configuration of the machine's owner. */
export function environmentOf(origin: string, options: EnvironmentOptions = {}): Record<string, string> {
  const { identity = gatherer, region = 'us-east-1', attempts } = options;
  return {
    AWS_ACCESS_KEY_ID: identity.key,
    AWS_SECRET_ACCESS_KEY: identity.secret,
    ...(identity.token === undefined ? {} : { AWS_SESSION_TOKEN: identity.token }),
    AWS_REGION: region,
    AWS_ENDPOINT_URL: origin,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nowhere/config',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
    ...(attempts === undefined ? {} : { AWS_MAX_ATTEMPTS: String(attempts) }),
  };
}
