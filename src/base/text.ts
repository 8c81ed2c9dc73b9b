import { closest, distance } from 'fastest-levenshtein';
import { spend } from './work';

/**
 * The candidate a person most likely meant, compared without case; undefined when nothing is close
 * (further than a third of the written length) or the text is too long to be a typing slip.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  if (written.length > 128 || candidates.length === 0) return undefined;
  // About as long as a comparison of each takes.
  spend(candidates.length * (20 + written.length));
  const lower = candidates.map((candidate) => candidate.toLowerCase());
  const best = closest(written.toLowerCase(), lower);
  if (distance(written.toLowerCase(), best) > Math.max(2, written.length / 3)) return undefined;
  return candidates[lower.indexOf(best)];
}

/** Text of a document inside a message: quoted and cut at 64 characters. Escaping it is the printer's work. */
export function quote(text: string): string {
  return text.length > 64 ? `"${text.slice(0, 63)}…"` : `"${text}"`;
}

/**
 * A text with A to Z as a to z and every other character as it is. `toLowerCase` makes a k of the Kelvin sign (U+212A):
 * a text that is no ASCII name would become one. IAM names, ARNs and prefixes are ASCII.
 */
export function asciiLower(text: string): string {
  return /\P{ASCII}/u.test(text)
    ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    : text.toLowerCase();
}

/** At most so many characters of a text, the cut marked. */
export function clip(text: string, length: number): string {
  const characters = [...text.slice(0, 2 * length + 2)];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

const units: readonly (readonly [string, number])[] = [
  ['TB', 1e12],
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
];

/** `143 GB`, `1.4 MB`, `12 bytes`: decimal units, as bills have them; two digits at least. */
export function shownBytes(bytes: number): string {
  const unit = units.find(([, size]) => bytes >= size);
  if (unit === undefined) return `${bytes} bytes`;
  const [name, size] = unit;
  const value = bytes / size;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${name}`;
}
