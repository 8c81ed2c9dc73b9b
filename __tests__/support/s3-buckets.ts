import type { Asked, Operations } from './aws-asked';
import { denied, Rejection } from './aws-refusal';
import { type Fields, maybeText, number, text } from './aws-values';

/** A bucket, and what it does not give away. */
export interface Bucket {
  readonly name: string;
  /** us-east-1 by default. */
  readonly region?: string;
  /** By key. More may be put in at any time. */
  readonly objects: Map<string, Uint8Array>;
  /** Actions that its policy, or that of its key, refuses; a prefix narrows a list down. */
  readonly denies?: readonly ('s3:ListBucket' | 's3:GetObject' | 'kms:Decrypt')[];
  /** By key: the error that a get of it is met with. */
  readonly refuses?: Readonly<Record<string, { readonly code: string; readonly status: number }>>;
}

/** S3, path-style. A page holds 1,000 keys and folders, or as many as the scenario says. */
export function bucketsOf(buckets: readonly Bucket[], perPage = 1000): Operations {
  return {
    ListObjectsV2: (asked) => listIn(bucketFor(buckets, asked, 's3:ListBucket'), asked.params, perPage),
    GetObject: (asked) => {
      const bucket = bucketFor(buckets, asked, 's3:GetObject');
      return objectIn(bucket, text(asked.params, 'Key'), asked);
    },
  };
}

function bucketFor(
  buckets: readonly Bucket[],
  { params, caller, region }: Asked,
  action: 's3:ListBucket' | 's3:GetObject',
): Bucket {
  const name = text(params, 'Bucket');
  const bucket = buckets.find((one) => one.name === name);
  if (bucket === undefined) throw new Rejection('NoSuchBucket', 'The specified bucket does not exist');
  const home = bucket.region ?? 'us-east-1';
  const headers = { 'x-amz-bucket-region': home };
  if (home !== region) {
    const message = 'The bucket you are attempting to access must be addressed using the specified endpoint.';
    throw new Rejection('PermanentRedirect', message, { status: 301, headers });
  }
  const arn = `arn:aws:s3:::${name}`;
  if (bucket.denies?.includes(action)) throw denied(caller.arn, action, `"${arn}"`);
  return bucket;
}

function objectIn(
  { name, objects, denies = [], refuses = {} }: Bucket,
  key: string,
  { caller }: Asked,
): Fields {
  const bytes = objects.get(key);
  if (bytes === undefined) throw new Rejection('NoSuchKey', 'The specified key does not exist.');
  if (denies.includes('kms:Decrypt')) throw denied(caller.arn, 'kms:Decrypt', `arn:aws:kms:::key/of-${name}`);
  const rejection = refuses[key];
  if (rejection !== undefined)
    throw new Rejection(rejection.code, 'The loopback refuses it', { status: rejection.status });
  return { Body: Buffer.from(bytes).toString('base64'), ContentLength: bytes.length, ETag: '"0"' };
}

/** Sorted once for as long as nothing is put in. */
const sorted = new WeakMap<ReadonlyMap<string, Uint8Array>, readonly string[]>();

function keysOf(objects: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const known = sorted.get(objects);
  if (known?.length === objects.size) return known;
  const fresh = [...objects.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  sorted.set(objects, fresh);
  return fresh;
}

function listIn({ name, objects }: Bucket, params: Fields, perPage: number): Fields {
  const prefix = maybeText(params, 'Prefix') ?? '';
  const delimiter = maybeText(params, 'Delimiter');
  const token = maybeText(params, 'ContinuationToken');
  const most = Math.min(number(params, 'MaxKeys') ?? 1000, perPage);
  const after = token === undefined ? maybeText(params, 'StartAfter') : decodeURIComponent(token);
  const all = keysOf(objects).filter((key) => key.startsWith(prefix));
  const names = [...new Set(all.map((key) => folderOf(key, prefix, delimiter) ?? key))];
  const rest = names.filter((one) => after === undefined || isAfter(one, after));
  const page = rest.slice(0, most);
  const last = page.at(-1);
  const write = maybeText(params, 'EncodingType') === 'url' ? formEncoded : (key: string) => key;
  const isFolder = (one: string) => folderOf(one, prefix, delimiter) === one;
  return {
    Name: name,
    Prefix: write(prefix),
    MaxKeys: most,
    KeyCount: page.length,
    IsTruncated: rest.length > page.length,
    ...(rest.length > page.length && last !== undefined
      ? { NextContinuationToken: encodeURIComponent(last) }
      : {}),
    Contents: page
      .filter((one) => !isFolder(one))
      .map((key) => ({
        Key: write(key),
        Size: objects.get(key)?.length ?? 0,
        LastModified: new Date('2026-11-22T00:00:00Z'),
        StorageClass: 'STANDARD',
      })),
    CommonPrefixes: page.filter(isFolder).map((folder) => ({ Prefix: write(folder) })),
  };
}

/** A folder comes after a key that lies in it: it was listed already. */
function isAfter(name: string, after: string): boolean {
  return name > after && !(name.endsWith('/') && after.startsWith(name));
}

function folderOf(key: string, prefix: string, delimiter: string | undefined): string | undefined {
  if (delimiter === undefined) return undefined;
  const end = key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
}

/** As S3 writes keys on demand: a plus for a space, slashes as they are. */
function formEncoded(key: string): string {
  const [, encoded = ''] = new URLSearchParams({ key }).toString().split(/=(.*)/s);
  return encoded.replaceAll('%2F', '/');
}
