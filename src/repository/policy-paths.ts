import { pathMatches } from './paths';

/** The paths and globs of `policy-file`, apart: those that begin with `!` take files out of what the others name. */
export interface PathPatterns {
  readonly includes: readonly string[];
  /** Without their `!`. */
  readonly excludes: readonly string[];
}

/** Takes `policy-file` as given. The order does not matter: an excluded file is excluded wherever the entry stands. */
export function pathPatterns(given: readonly string[]): PathPatterns {
  return {
    includes: given.filter((one) => !one.startsWith('!')),
    excludes: given.filter((one) => one.startsWith('!')).map((one) => one.slice(1)),
  };
}

/** Whether a path is taken out; both are absolute, or both from the root of the repository. */
export function isExcluded(path: string, excludes: readonly string[]): boolean {
  return excludes.some((one) => pathMatches(one, path));
}

/** Whether the name of a file reads like a pattern: it is never used as one, and a note asks to rename it. */
export function readsAsPattern(path: string): boolean {
  return /[*?!]/.test(path);
}
