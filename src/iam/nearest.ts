import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate a person most likely meant, compared without case; undefined when nothing is close
 * (further than a third of the written length) or the text is too long to be a typing slip.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  if (written.length > 128 || candidates.length === 0) return undefined;
  const lower = candidates.map((candidate) => candidate.toLowerCase());
  const best = closest(written.toLowerCase(), lower);
  if (distance(written.toLowerCase(), best) > Math.max(2, written.length / 3)) return undefined;
  return candidates[lower.indexOf(best)];
}
