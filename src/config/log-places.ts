import { quote } from '../iam/problem';
import type { BucketLocation, LogPlaces } from './config';
import { items, type Parsed, type Parser } from './values';

/** Paths on disk as they are, and buckets as `s3://bucket/prefix`; at least one of either. */
export const logPlaces: Parser<Omit<LogPlaces, 'cache'>> = (text) => {
  const all = items(text);
  const addresses = all.filter(isAddress);
  const paths = all.filter((item) => !isAddress(item));
  const buckets = new Map<string, BucketLocation>();
  for (const address of addresses) {
    const location = locationOf(address);
    if (location === undefined)
      return wanted(`s3://bucket/prefix with a bucket's name, not ${quote(address)}`);
    buckets.set(addressOf(location), location);
  }
  if (all.length === 0 || paths.some((path) => path.includes('\0')))
    return wanted('folders, files, globs or s3://bucket/prefix, without null characters');
  return { ok: true, value: { paths, buckets: [...buckets.values()] } };
};

/** How people write a place in a bucket. */
export function addressOf({ bucket, prefix }: BucketLocation): string {
  return `s3://${bucket}/${prefix}`;
}

function wanted(what: string): Parsed<never> {
  return { ok: false, wanted: what };
}

function isAddress(text: string): boolean {
  return /^s3:\/\//i.test(text);
}

/** A prefix is a folder, with or without a slash at its end, unless it names a log file. */
function locationOf(address: string): BucketLocation | undefined {
  const [, bucket = '', path = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/is.exec(address) ?? [];
  if (!isBucket(bucket) || address.includes('\0') || Buffer.byteLength(path) > 1024) return undefined;
  const whole = path === '' || path.endsWith('/') || /\.json(\.gz)?$/i.test(path);
  return { bucket, prefix: whole ? path : `${path}/` };
}

/**
 * Whether it can be the name of a bucket that a trail writes to, or an access point's alias. Kinds of buckets with
 * another protocol or without CloudTrail are told by their endings.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
function isBucket(name: string): boolean {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) || name.includes('..')) return false;
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name) || /^(xn--|sthree-|amzn-s3-demo-)/.test(name)) return false;
  return !/(--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name);
}
