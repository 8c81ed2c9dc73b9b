import { word } from './kernel';
import { isDense, parseJson } from './log-bytes';
import { type LogRecord, parseRecord, parseResources } from './record';

/** The record at a row of the table, parsed. */
export function parseAt(json: Buffer, words: Uint32Array, at: number): LogRecord | 'malformed' | 'skipped' {
  const bytes = json.subarray(words[at + word.start], words[at + word.end]);
  return isDense(bytes) ? 'malformed' : parseRecord(parseJson(bytes.toString('utf8')));
}

/** The ARNs that it lists. */
export function resourcesAt(json: Buffer, words: Uint32Array, at: number): readonly string[] {
  const from = words[at + word.resources] ?? 0;
  return from === 0 ? [] : parseResources(json.toString('utf8', from, words[at + word.resourcesEnd]));
}

/** Its request parameters, as a parser would write them: nearly all are written so. Empty without any. */
export function requestAt(json: Buffer, words: Uint32Array, at: number): string {
  const from = words[at + word.request] ?? 0;
  const text = from === 0 ? '' : json.toString('utf8', from, words[at + word.requestEnd]);
  return text.includes('\\u') || text.includes('\\/') ? JSON.stringify(parseJson(text)) : text;
}
