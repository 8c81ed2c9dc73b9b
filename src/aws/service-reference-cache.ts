import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeUtf8, readRegularFile } from '../disk/read-file';
import {
  parseReferenceDocument,
  type ReferenceDocument,
  referenceDocumentJson,
} from '../drift/service-reference';
import { day, type Instant, isoTime, parseTime } from '../drift/time';

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

/** Keeps a document; a cache that cannot be written is none, and nobody has to know. */
export async function writeCached(
  prefix: string,
  document: ReferenceDocument,
  { folder, url, now }: ReferenceCache,
): Promise<void> {
  const entry = { url, stored: isoTime(now), document: referenceDocumentJson(prefix, document) };
  const draft = join(folder, `.${prefix}.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
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
