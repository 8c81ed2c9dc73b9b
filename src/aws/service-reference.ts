import { join } from 'node:path';
import { asciiLower } from '../base/text';
import type { Duration, Instant } from '../base/time';
import { decodeUtf8, readRegularFile } from '../files/read-file';
import {
  isServicePrefix,
  parseReferenceDocument,
  type ReferenceDocument,
} from '../reference/service-reference';
import {
  type FetchFailure,
  type FetchLimits,
  fetchJson,
  parseJson,
  type ReferenceCache,
  readCached,
  within,
  writeCached,
} from './service-reference-fetch';
import { atMost } from './turns';

/** What is wanted of AWS's service reference, and from where. */
export interface ReferenceRequest {
  readonly from:
    | { readonly kind: 'url'; readonly url: string }
    /** A folder with one document a service; `roots` as in ReadLimits. */
    | { readonly kind: 'folder'; readonly path: string; readonly roots?: readonly string[] | undefined };
  /** Service prefixes; what cannot be one is left out. */
  readonly services: readonly string[];
  /** A folder that keeps documents of an address for a day. */
  readonly cache?: string | undefined;
  readonly signal: AbortSignal;
  readonly now: Instant;
}

export interface ReferenceReading {
  /** By service prefix; a service that could not be read or does not exist is not there. */
  readonly documents: ReadonlyMap<string, ReferenceDocument>;
  /** Sentences about what could not be read: none or one. */
  readonly remarks: readonly string[];
}

export interface ReferenceLimits extends FetchLimits {
  /** For everything, however many services there are. */
  readonly all: Duration;
  readonly atOnce: number;
}

/** The largest document, of ec2, had 0.6 MB in February 2026; the index has to come first, and costs the same. */
const usual: ReferenceLimits = { time: 10_000, bytes: 8 * 1024 * 1024, all: 45_000, atOnce: 12 };

/**
 * Reads the documents of some services. Every failure ends in one remark; nothing is thrown but TypeError,
 * for an address that the configuration should have rejected: only https is accepted, and http on loopback.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */
export async function readServiceReference(
  request: ReferenceRequest,
  limits: ReferenceLimits = usual,
): Promise<ReferenceReading> {
  const { from, cache, now } = request;
  const lower = request.services.map((service) => asciiLower(service));
  const prefixes = [...new Set(lower)].filter(isServicePrefix).sort();
  if (from.kind === 'folder') return readingOf(await readFolder(prefixes, from, limits));
  const url = baseOf(from.url);
  const kept = cache === undefined ? undefined : { folder: cache, url, now, cap: limits.bytes };
  const cached = await allCached(prefixes, kept);
  const wanted = prefixes.filter((prefix) => !cached.has(prefix));
  if (wanted.length === 0) return readingOf(cached);
  const fetched = await within(limits.all, request.signal, (signal) => fetchAll(wanted, url, limits, signal));
  if (kept !== undefined) await keep(fetched, kept);
  return readingOf(new Map([...cached, ...fetched]));
}

/** By service prefix: its document, or why there is none. */
type Found = ReadonlyMap<string, ReferenceDocument | string>;

async function readFolder(
  prefixes: readonly string[],
  { path, roots }: { readonly path: string; readonly roots?: readonly string[] | undefined },
  { bytes: cap }: ReferenceLimits,
): Promise<Found> {
  const found = new Map<string, ReferenceDocument | string>();
  for (const prefix of prefixes) {
    const read = (...way: string[]) => readRegularFile(join(path, ...way, `${prefix}.json`), { cap, roots });
    const flat = await read();
    const absent = 'code' in flat && (flat.code === 'missing' || flat.code === 'unreadable');
    const bytes = absent ? await read('v1', prefix) : flat;
    found.set(prefix, 'code' in bytes ? bytes.message : documentIn(prefix, bytes));
  }
  return found;
}

function documentIn(prefix: string, bytes: Uint8Array): ReferenceDocument | string {
  const value = parseJson(decodeUtf8(bytes) ?? '');
  return value === undefined ? 'not JSON' : parseReferenceDocument(prefix, value);
}

/** The address without a slash at its end: every path is made from it, never taken from an answer. */
function baseOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url?.hostname ?? '');
  const secure = url?.protocol === 'https:' || (loopback && url?.protocol === 'http:');
  if (url === undefined || !secure || url.username + url.password + url.search + url.hash !== '')
    throw new TypeError('the AWS service reference is read with https only, or from loopback');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

async function allCached(prefixes: readonly string[], cache: ReferenceCache | undefined): Promise<Found> {
  const found = new Map<string, ReferenceDocument>();
  if (cache === undefined) return found;
  for (const prefix of prefixes) {
    const document = await readCached(prefix, cache);
    if (document !== undefined) found.set(prefix, document);
  }
  return found;
}

async function keep(found: Found, cache: ReferenceCache): Promise<void> {
  for (const [prefix, document] of found) {
    if (typeof document !== 'string') await writeCached(prefix, document, cache);
  }
}

/** A service that the index does not have is not AWS's: nothing is found of it, and nothing to be said. */
async function fetchAll(
  wanted: readonly string[],
  url: string,
  limits: ReferenceLimits,
  signal: AbortSignal,
): Promise<Found> {
  const index = await fetchIndex(url, limits, signal);
  if (typeof index === 'string') return new Map(wanted.map((prefix) => [prefix, index]));
  const found = new Map<string, ReferenceDocument | string>();
  const inTurn = atMost(limits.atOnce);
  let late: FetchFailure | undefined;
  const read = async (prefix: string) => {
    // After one timeout, no more requests are sent: the wait must not grow with the number of services.
    const got = late ?? (await fetchJson(`${url}/v1/${prefix}/${prefix}.json`, limits, signal));
    found.set(prefix, 'json' in got ? parseReferenceDocument(prefix, got.json) : got.failure);
    if ('late' in got && got.late) late = got;
  };
  const known = wanted.filter((prefix) => index.has(prefix));
  await Promise.all(known.map((prefix) => inTurn(() => read(prefix))));
  return found;
}

/** The prefixes of all services there are, or what is wrong. */
async function fetchIndex(
  url: string,
  limits: ReferenceLimits,
  signal: AbortSignal,
): Promise<ReadonlySet<string> | string> {
  const got = await fetchJson(`${url}/`, limits, signal);
  if (!('json' in got)) return got.failure;
  const list: readonly unknown[] = Array.isArray(got.json) ? got.json : [];
  const prefixes = list.flatMap((one) =>
    typeof one === 'object' && one !== null && 'service' in one && typeof one.service === 'string'
      ? [one.service]
      : [],
  );
  return prefixes.length === 0 ? 'its index lists no service' : new Set(prefixes);
}

function readingOf(found: Found): ReferenceReading {
  const documents = new Map<string, ReferenceDocument>();
  const failed: string[] = [];
  const reasons = new Set<string>();
  for (const [prefix, got] of [...found].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (typeof got !== 'string') documents.set(prefix, got);
    else {
      failed.push(prefix);
      reasons.add(got);
    }
  }
  if (failed.length === 0) return { documents, remarks: [] };
  const why = [...reasons].slice(0, 3).join('; ');
  const remark = `the AWS service reference could not be read for ${few(failed)} (${why}); the built-in coverage data is used instead`;
  return { documents, remarks: [remark] };
}

/** `s3`, `s3 and sqs`, `s3, sqs and 12 more`. */
function few(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  return shown.length === 1 ? shown.join() : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
