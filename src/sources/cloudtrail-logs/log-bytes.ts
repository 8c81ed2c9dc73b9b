import { gunzipSync } from 'node:zlib';
import { codeOf } from '../../base/input-error';
import { FileReader } from '../../files/read-file-sync';

/** Caps against gzip bombs and files no trail writes; reaching one makes the evidence incomplete. */
interface LogCaps {
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

/** The text of a log file, as bytes; or what is wrong with it. */
type LogBytes =
  | {
      readonly json: Buffer;
      /** How many bytes the file has. */
      readonly size: number;
      /** Whether it was gzipped: then a checksum has shown that it is what was written. */
      readonly checked: boolean;
    }
  | string;

/** Reads a log file; `regular` when it is known to be a regular file. */
export type LogReader = (path: string, regular?: boolean) => LogBytes;

/**
 * Gives a function that reads log files, gzipped or not (detected by their first bytes, not their names),
 * from the folders that may be read. The returned bytes are valid until the next file is read.
 */
export function logReader(roots: readonly string[] | undefined, caps = logCaps): LogReader {
  const files = new FileReader({ cap: caps.fileBytes, roots });
  return (path, regular) => {
    const bytes = files.read(path, regular);
    if (!Buffer.isBuffer(bytes)) return bytes.message;
    const checked = isGzip(bytes);
    let json = checked ? gunzipCapped(bytes, caps) : bytes;
    // Firehose compresses again what CloudWatch Logs sent it compressed.
    if (checked && typeof json !== 'string' && isGzip(json)) json = gunzipCapped(json, caps);
    return typeof json === 'string' ? json : { json, size: bytes.length, checked };
  };
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The inflated bytes, or what is wrong. */
function gunzipCapped(bytes: Buffer, { jsonBytes, ratio, ratioFloor }: LogCaps): Buffer | string {
  const maxOutputLength = Math.min(jsonBytes, Math.max(ratioFloor, bytes.length * ratio));
  // The last four bytes claim the size (RFC 1952, section 2.3.1): room for all of it at once saves a third of the time.
  const claimed = bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4);
  const chunkSize = Math.min(Math.max(claimed + 1, leastChunk), maxOutputLength);
  try {
    return gunzipSync(bytes, { maxOutputLength, chunkSize });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'exceeds the size limit of a log file when decompressed';
    return code === 'Z_BUF_ERROR' ? 'truncated gzip' : 'corrupt gzip';
  }
}

const leastChunk = 16 * 1024;

export const notUtf8 = 'not UTF-8';

/**
 * Whether a large text is made of little but brackets and commas. Parsed, `[],[],[]` takes fifty times its size in
 * memory; of a real log about one byte in thirty is structure.
 */
export function isDense(json: Uint8Array): boolean {
  if (json.length < 1024 * 1024) return false;
  let structure = 0;
  for (const byte of json) if (byte === 0x2c || byte === 0x5b || byte === 0x7b) structure++;
  return structure * 5 > json.length;
}

/** What a text holds; undefined when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    // The engine's message quotes the text; ours does not.
    return undefined;
  }
}
