import { gunzipSync } from 'node:zlib';
import { decodeUtf8, type ReadLimits, readRegularFile } from '../../disk/read-file';

/** What a file of a log set turned out to be. Only `records` and `other` leave the set complete. */
export type LogFile =
  | { readonly kind: 'records'; readonly records: readonly unknown[] }
  /** Whole and readable, but no log file: a digest, or something that lies beside the logs. */
  | { readonly kind: 'other' }
  | { readonly kind: 'broken'; readonly message: string };

/** Caps against gzip bombs and files no trail writes; reaching one makes the evidence incomplete. */
export interface LogCaps {
  /** CloudTrail's own files end at 50 MB compressed. */
  readonly fileBytes: number;
  readonly jsonBytes: number;
  /** Real logs shrink 8 to 30 times; the ratio counts from `ratioFloor` bytes of JSON on. */
  readonly ratio: number;
  readonly ratioFloor: number;
  readonly records: number;
}

export const logCaps: LogCaps = {
  fileBytes: 256 * 1024 * 1024,
  jsonBytes: 256 * 1024 * 1024,
  ratio: 200,
  ratioFloor: 16 * 1024 * 1024,
  records: 1_000_000,
};

/** Reads one log file, gzipped or not (told by its first bytes, not its name). Never throws for what the file holds. */
export async function readLogFile(
  path: string,
  roots: ReadLimits['roots'],
  caps = logCaps,
): Promise<LogFile> {
  const bytes = await readRegularFile(path, { cap: caps.fileBytes, roots });
  if (!Buffer.isBuffer(bytes)) return { kind: 'broken', message: bytes.message };
  const json = isGzip(bytes) ? gunzipCapped(bytes, caps) : bytes;
  if (typeof json === 'string') return { kind: 'broken', message: json };
  if (isDense(json)) return { kind: 'broken', message: 'more values than a log file can hold' };
  const text = decodeUtf8(json);
  if (text === undefined) return { kind: 'broken', message: 'not UTF-8' };
  return parseLog(text, caps);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The inflated bytes, or what is wrong. */
function gunzipCapped(bytes: Buffer, { jsonBytes, ratio, ratioFloor }: LogCaps): Buffer | string {
  const maxOutputLength = Math.min(jsonBytes, Math.max(ratioFloor, bytes.length * ratio));
  try {
    return gunzipSync(bytes, { maxOutputLength });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'inflates beyond what a log file can hold';
    return code === 'Z_BUF_ERROR' ? 'truncated gzip' : 'corrupt gzip';
  }
}

/**
 * Whether a large text is made of little but brackets and commas. Parsed, `[],[],[]` takes fifty times its size in
 * memory; of a real log about one byte in thirty is structure.
 */
function isDense(json: Uint8Array): boolean {
  if (json.length < 1024 * 1024) return false;
  let structure = 0;
  for (const byte of json) if (byte === 0x2c || byte === 0x5b || byte === 0x7b) structure++;
  return structure * 5 > json.length;
}

function parseLog(text: string, caps: LogCaps): LogFile {
  if (text.trim() === '') return { kind: 'broken', message: 'empty' };
  const value = parseJson(text);
  if (value === undefined) return { kind: 'broken', message: 'truncated or not JSON' };
  if (typeof value !== 'object' || value === null) return { kind: 'other' };
  if (!('Records' in value))
    return looksLikeEvents(value) ? { kind: 'broken', message: otherShape } : { kind: 'other' };
  const { Records: records } = value;
  if (!Array.isArray(records)) return { kind: 'broken', message: 'Records is no array' };
  if (records.length > caps.records) return { kind: 'broken', message: `more than ${caps.records} records` };
  return { kind: 'records', records };
}

const otherShape = 'holds events, but not as {"Records": [...]} as CloudTrail delivers them';

/** Events in another shape than the delivered files': a list, one record, the answer of a look-up. */
function looksLikeEvents(value: object): boolean {
  return (
    Array.isArray(value) || ['Events', 'records', 'eventSource', 'eventName'].some((key) => key in value)
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    // The engine's message quotes the text; ours does not.
    return undefined;
  }
}
