import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Duration, day, type Instant, isoTime, parseTime } from '../base/time';
import { makeFolders } from '../files/make-folders';
import { decodeUtf8, readRegularFile } from '../files/read-file';
import {
  parseReferenceDocument,
  type ReferenceDocument,
  referenceDocumentJson,
} from '../reference/service-reference';

/** What came of one address: its JSON, or why there is none, as a part of a sentence. */
type Fetched = { readonly json: unknown } | FetchFailure;

export interface FetchFailure {
  readonly failure: string;
  /** Whether the request timed out: a server that timed out once costs as much again the next time. */
  readonly late: boolean;
  /** Whether another attempt may do better. */
  readonly passing: boolean;
}

export interface FetchLimits {
  /** For one address, its second attempt included. */
  readonly time: Duration;
  /** Of the body, unpacked. */
  readonly bytes: number;
}

/** Why a stretch of time was ended. */
class TimeUp extends Error {}

/**
 * Runs some work with a signal that aborts when the time is up or when the outer signal aborts. The signals that
 * AbortSignal.timeout and AbortSignal.any make may be collected before they fire on Node 20: a request hangs for ever.
 */
export async function within<T>(
  time: Duration,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  // Many requests listen to one signal, and Node would warn of it.
  setMaxListeners(0, own.signal);
  const passOn = () => own.abort(outer.reason);
  const timer = setTimeout(
    () => own.abort(new TimeUp(`not complete after ${Math.round(time / 1000)} s`)),
    time,
  );
  outer.addEventListener('abort', passOn, { once: true });
  if (outer.aborted) passOn();
  try {
    return await work(own.signal);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', passOn);
  }
}

/**
 * Reads the JSON at an address, unsigned and without following redirects. A broken connection and an error of the
 * server are met with one more attempt. Never throws.
 */
export function fetchJson(url: string, { time, bytes }: FetchLimits, outer: AbortSignal): Promise<Fetched> {
  return within(time, outer, async (signal) => {
    const first = await attempt(url, bytes, signal);
    if ('json' in first || !first.passing) return first;
    await sleep(200 + Math.random() * 200, undefined, { signal }).catch(() => undefined);
    return attempt(url, bytes, signal);
  });
}

async function attempt(url: string, cap: number, signal: AbortSignal): Promise<Fetched> {
  try {
    const headers = { accept: 'application/json' };
    const response = await fetch(url, { headers, redirect: 'error', signal });
    if (response.ok) return parsed(await readCapped(response, cap), cap);
    await response.body?.cancel();
    return { failure: `status ${response.status}`, late: false, passing: response.status >= 500 };
  } catch (error) {
    if (!signal.aborted) return { failure: `no response${codeOf(error)}`, late: false, passing: true };
    const late = signal.reason instanceof TimeUp;
    return { failure: late ? signal.reason.message : 'interrupted', late, passing: false };
  }
}

/** The body as text; undefined when it is larger than the cap, beyond which nothing is read. */
async function readCapped({ body }: Response, cap: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of body ?? []) {
    total += chunk.length;
    if (total > cap) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks, total));
}

function parsed(text: string | undefined, cap: number): Fetched {
  const wrong = (failure: string) => ({ failure, late: false, passing: false });
  if (text === undefined) return wrong(`larger than ${Math.round(cap / 1024 / 1024)} MiB`);
  try {
    return { json: JSON.parse(text) };
  } catch {
    return wrong('not JSON');
  }
}

/** The network's own code, such as ECONNREFUSED, which fetch hides in the cause. */
function codeOf(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? `, ${code}` : '';
}

/** AWS says that its reference may be a day behind, so a day more changes little. */
const lifetime = day;

/** Where documents are kept between runs: one file a service. */
export interface ReferenceCache {
  readonly folder: string;
  /** The address they come from; a document of any other is none. */
  readonly url: string;
  readonly now: Instant;
  /** In bytes a file. */
  readonly cap: number;
}

/**
 * A document stored less than a day ago by the time in it; undefined when there is none, when it is from another
 * address or from the future, and when it is damaged: what lies on disk is trusted no more than the network.
 */
export async function readCached(
  prefix: string,
  { folder, url, now, cap }: ReferenceCache,
): Promise<ReferenceDocument | undefined> {
  const bytes = await readRegularFile(join(folder, `${prefix}.json`), { cap });
  const entry = 'code' in bytes ? undefined : parseJson(decodeUtf8(bytes) ?? '');
  if (typeof entry !== 'object' || entry === null) return undefined;
  if (!('url' in entry && 'stored' in entry && 'document' in entry) || entry.url !== url) return undefined;
  const stored = typeof entry.stored === 'string' ? parseTime(entry.stored) : undefined;
  if (stored === undefined || stored > now || now - stored >= lifetime) return undefined;
  const document = parseReferenceDocument(prefix, entry.document);
  return typeof document === 'string' ? undefined : document;
}

/** Caches a document; a cache that cannot be written is ignored without a message. */
export async function writeCached(
  prefix: string,
  document: ReferenceDocument,
  { folder, url, now }: ReferenceCache,
): Promise<void> {
  const entry = { url, stored: isoTime(now), document: referenceDocumentJson(prefix, document) };
  const draft = join(folder, `.${prefix}.${randomUUID()}`);
  try {
    await makeFolders(folder);
    await writeFile(draft, JSON.stringify(entry), { flag: 'wx' });
    await rename(draft, join(folder, `${prefix}.json`));
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** What a text holds; undefined when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
