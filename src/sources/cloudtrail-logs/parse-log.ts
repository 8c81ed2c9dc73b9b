import { decodeUtf8 } from '../../disk/read-file';

/** What the text of a file of a log set turned out to be. Only `records` and `other` leave the set complete. */
export type LogText =
  | { readonly kind: 'records'; readonly records: readonly unknown[] }
  /** Whole and readable, but no log file: a digest, or something that lies beside the logs. */
  | { readonly kind: 'other' }
  | { readonly kind: 'broken'; readonly message: string };

/** Parses the text of a log file as a whole; `most` is how many records it may have. */
export function parseLog(json: Buffer, most: number): LogText {
  if (isDense(json)) return { kind: 'broken', message: 'more values than a log file can hold' };
  const text = decodeUtf8(json);
  return text === undefined ? { kind: 'broken', message: notUtf8 } : parseText(text, most);
}

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

function parseText(text: string, most: number): LogText {
  if (text.trim() === '') return { kind: 'broken', message: 'empty' };
  const value = parseJson(text);
  if (value === undefined) return { kind: 'broken', message: 'truncated or not JSON' };
  if (typeof value !== 'object' || value === null) return { kind: 'other' };
  if (!('Records' in value))
    return looksLikeEvents(value) ? { kind: 'broken', message: otherShape } : { kind: 'other' };
  const { Records: records } = value;
  if (!Array.isArray(records)) return { kind: 'broken', message: 'Records is no array' };
  if (records.length > most) return { kind: 'broken', message: `more than ${most} records` };
  return { kind: 'records', records };
}

const otherShape = 'holds events, but not as {"Records": [...]} as CloudTrail delivers them';

/** Events in another shape than the delivered files': a list, one record, the answer of a look-up. */
function looksLikeEvents(value: object): boolean {
  return (
    Array.isArray(value) || ['Events', 'records', 'eventSource', 'eventName'].some((key) => key in value)
  );
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
