import type { Aws } from './aws';
import { gatherer, type Identity } from './aws-identity';

/** A request without an SDK. */
export interface Plain {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What a request signed with these credentials carries; the signature itself is made up. */
export function signed(service: string, { key, token }: Identity = gatherer): Record<string, string> {
  const scope = `${key}/20261122/us-east-1/${service}/aws4_request`;
  const signature = `Signature=${'0'.repeat(64)}`;
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host;x-amz-date, ${signature}`,
    'x-amz-date': '20261122T000000Z',
    ...(token === undefined ? {} : { 'x-amz-security-token': token }),
  };
}

/** To Access Analyzer. */
export function rest(method: string, path: string, body?: object): Plain {
  const sign = signed('access-analyzer');
  if (body === undefined) return { method, path, headers: sign };
  const headers = { ...sign, 'content-type': 'application/json' };
  return { method, path, headers, body: JSON.stringify(body) };
}

/** To S3, path-style. */
export function bucketed(path: string): Plain {
  return { method: 'GET', path, headers: signed('s3') };
}

/** To IAM or STS. */
export function form(service: 'iam' | 'sts', Action: string, params: Record<string, string> = {}): Plain {
  const Version = { iam: '2010-05-08', sts: '2011-06-15' }[service];
  const headers = { ...signed(service), 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams({ Action, Version, ...params }).toString();
  return { method: 'POST', path: '/', headers, body };
}

/** To CloudTrail. */
export function target(operation: string, body: object): Plain {
  const to = { 'x-amz-target': `CloudTrail_20131101.${operation}` };
  const headers = { ...signed('cloudtrail'), ...to, 'content-type': 'application/x-amz-json-1.1' };
  return { method: 'POST', path: '/', headers, body: JSON.stringify(body) };
}

/** Without a name to sign for, or with another. */
export function resigned(plain: Plain, headers: Record<string, string> = {}): Plain {
  const unsigned = Object.entries(plain.headers).filter(([name]) => !(name in signed('')));
  return { ...plain, headers: { ...Object.fromEntries(unsigned), ...headers } };
}

export async function send(
  { origin }: Aws,
  { path, ...rest }: Plain,
  signal: AbortSignal | null = null,
): Promise<Said> {
  const response = await fetch(origin + path, { ...rest, signal });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** For an answer that is JSON. */
export async function sendJson(aws: Aws, plain: Plain) {
  return JSON.parse((await send(aws, plain)).text);
}

/** The code of an error, wherever the protocol puts it. */
export function codeOf({ headers, text }: Said): string {
  const named = headers.get('x-amzn-errortype')?.replace(/:.*/, '');
  return named ?? /(?:<Code>|"__type":")(\w+)/.exec(text)?.[1] ?? '';
}
