import { globMatches } from '../base/glob';
import { hasPlaceholder, replacePlaceholders } from './placeholder';

/**
 * Whether every resource that `inner` can name is certainly also named by `outer`.
 * True only where it can be proven: a wrong "yes" would let a Deny hide a grant. So wildcards are compared
 * within each ARN segment, and a policy variable or a placeholder of a template
 * stands for an unknown text: only `*` covers it.
 */
export function covers(outer: string, inner: string): boolean {
  if (outer === inner || /^\*+$/.test(outer)) return true;
  if (outer.includes('${') || hasPlaceholder(outer) || /^\*+$/.test(inner) || /\p{Co}/u.test(outer + inner))
    return false;
  const outerSegments = segments(outer);
  const innerSegments = segments(opaque(inner));
  if (outerSegments.length !== 6 || innerSegments.length !== 6) return false;
  return outerSegments.every((segment, i) => segmentCovers(segment, innerSegments[i] ?? ''));
}

/** Whether every one of `inner` is covered by some one of `outer`. */
export function coversAll(outer: readonly string[], inner: readonly string[]): boolean {
  return inner.every((resource) => outer.some((pattern) => covers(pattern, resource)));
}

/**
 * Whether a pattern certainly does not name a resource: true only of a resource without wildcards and variables. IAM
 * lets `*` match any characters, `/` and `:` too; a variable may stand for any text.
 */
export function excludes(pattern: string, resource: string): boolean {
  if (/[*?$]/.test(resource)) return false;
  return !globMatches(pattern.replace(/\$\{[^}]*\}/g, '*'), resource);
}

/** The six parts of an ARN; the last keeps its own colons. */
function segments(arn: string): string[] {
  const parts = arn.split(':');
  return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}

// Wildcards and variables of the inner text become characters no ARN holds: `*` of the outer swallows them, nothing
// else does. Variables go first: they have colons of their own.
const anyRun = '\u{E000}';
const anyOne = '\u{E001}';
const variable = '\u{E002}';

function opaque(inner: string): string {
  return replacePlaceholders(inner, variable).replaceAll('*', anyRun).replaceAll('?', anyOne);
}

function segmentCovers(outer: string, inner: string): boolean {
  // `?` stands for one character, an opaque one for any number of them.
  return outer.includes('?') && /\p{Co}/u.test(inner) ? false : globMatches(outer, inner);
}
