import { createHash } from 'node:crypto';
import type { Line } from '../report/lines';

/** Hides account ids, or leaves texts as they are. */
export interface Redaction {
  text(text: string): string;
  /** A key that tells the same uses apart and says nothing. */
  key(key: string): string;
}

/** What is used where nothing is to be hidden. */
export const unredacted: Redaction = { text: (text) => text, key: (key) => key };

/**
 * Twelve digits that stand alone are taken for an account id, regardless of who wrote them, except the number
 * of a workflow run in a link of ours. Reports shorten long texts first: six digits and more that end at a
 * cut are taken for the beginning of one.
 */
export const redaction: Redaction = {
  text: (text) =>
    text.replace(
      /(?<=%[\dA-F]{2}|(?<![\dA-Za-z]|\/actions\/runs\/))(?:\d{12}(?![\dA-Za-z])|\d{6,11}(?=…))/g,
      '************',
    ),
  // Short: behind a long one the account could be found by trying all that there may be.
  key: (key) => `sha256-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`,
};

/** Lines with every piece redacted. */
export function redactedLines(lines: readonly Line[], text: Redaction['text']): Line[] {
  return lines.map((line) => line.map((piece) => ({ ...piece, text: text(piece.text) })));
}
