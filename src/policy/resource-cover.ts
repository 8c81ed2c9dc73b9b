import { globMatches } from '../base/glob';
import { spend } from '../base/work';
import { hasPlaceholder, replacePlaceholders } from './placeholder';

/**
 * Whether every resource that `inner` can name is certainly also named by `outer`.
 * True only where it can be proven: a wrong "yes" would let a Deny hide a grant. So wildcards are compared
 * within each ARN segment, and a policy variable or a placeholder of a template
 * stands for an unknown text: only `*` covers it.
 */
export function covers(outer: string, inner: string): boolean {
  spend(50);
  return outer === inner || patternCovers(patternOf(outer), innerOf(inner));
}

/** A pattern that may cover others; its parts are undefined where it covers nothing but itself. */
interface OuterPattern {
  readonly isEvery: boolean;
  readonly parts: readonly string[] | undefined;
}

function patternOf(outer: string): OuterPattern {
  const isEvery = isEverything(outer);
  const isClear = !isEvery && !outer.includes('${') && !hasPlaceholder(outer) && !/\p{Co}/u.test(outer);
  return { isEvery, parts: isClear ? segments(outer) : undefined };
}

/** The parts of a text that is to be covered; undefined where only `*` covers it. */
function innerOf(inner: string): readonly string[] | undefined {
  return isEverything(inner) || /\p{Co}/u.test(inner) ? undefined : segments(opaque(inner));
}

function patternCovers({ isEvery, parts }: OuterPattern, inner: readonly string[] | undefined): boolean {
  spend(10);
  if (isEvery) return true;
  if (parts?.length !== 6 || inner?.length !== 6) return false;
  return parts.every((part, i) => segmentCovers(part, inner[i] ?? ''));
}

function isEverything(resource: string): boolean {
  return /^\*+$/.test(resource);
}

/**
 * Resource patterns that are compared with many resources. One without a wildcard is found by its text and the others by
 * what they begin with, so that thousands of each take no thousands of comparisons each.
 */
export class ResourcePatterns {
  /** By text. */
  readonly #all: ReadonlySet<string>;
  /** Those with a wildcard, by what stands before it. */
  readonly #byStart = new Map<string, { readonly text: string; readonly pattern: OuterPattern }[]>();
  readonly #lengths: readonly number[];

  constructor(patterns: Iterable<string>) {
    this.#all = new Set(patterns);
    for (const text of this.#all) {
      const start = text.split(/[*?]/, 1)[0] ?? '';
      if (start === text) continue;
      const alike = this.#byStart.get(start) ?? [];
      if (alike.length === 0) this.#byStart.set(start, alike);
      alike.push({ text, pattern: patternOf(text) });
    }
    this.#lengths = [...new Set([...this.#byStart.keys()].map(({ length }) => length))];
  }

  /** The patterns that certainly cover a resource, as `covers` has it. */
  *covering(resource: string): Generator<string> {
    if (this.#all.has(resource)) yield resource;
    const whole = opaque(resource);
    const inner = innerOf(resource);
    for (const length of this.#lengths) {
      if (length > whole.length) continue;
      spend(2 + (length >>> 4));
      for (const { text, pattern } of this.#byStart.get(whole.slice(0, length)) ?? [])
        if (text !== resource && patternCovers(pattern, inner)) yield text;
    }
  }

  /** Whether some pattern covers a resource. */
  covers(resource: string): boolean {
    return this.covering(resource).next().done !== true;
  }
}

/** Whether every one of `inner` is covered by some one of `outer`. */
export function coversAll(outer: readonly string[], inner: readonly string[]): boolean {
  const patterns = new ResourcePatterns(outer);
  return inner.every((resource) => patterns.covers(resource));
}

/**
 * Whether a pattern certainly does not name a resource: true only of a resource without wildcards and variables. IAM
 * lets `*` match any characters, `/` and `:` too; a variable may stand for any text.
 */
export function excludes(pattern: string, resource: string): boolean {
  spend(20);
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
