import { spend } from './work';

/**
 * Whether `pattern` with `*` (any run) and `?` (any one character) matches the whole of `text`.
 * Two pointers, no recursion and no RegExp: a RegExp built from `*a*a*a*b` can take minutes, this takes at most
 * pattern.length * text.length steps.
 */
export function globMatches(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  let steps = 0;
  while (t < text.length) {
    steps++;
    if (p < pattern.length && pattern[p] === '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else {
      spend(steps);
      return false;
    }
  }
  spend(steps);
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** How many characters a text must have at least to match the pattern: a quick refusal of long patterns. */
export function shortestMatch(pattern: string): number {
  let length = 0;
  for (const character of pattern) if (character !== '*') length++;
  return length;
}

/** The longest run of ordinary characters: every text that matches has it somewhere. */
export function longestLiteral(pattern: string): string {
  return pattern.split(/[*?]/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
