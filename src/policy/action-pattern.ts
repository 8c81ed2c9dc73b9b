import { globMatches, longestLiteral, shortestMatch } from '../base/glob';
import { asciiLower } from '../base/text';
import { ActionSet, type Run } from './action-set';
import type { Catalogue, Service } from './catalogue';

/** An element of Action or NotAction; `service` and `name` are in lower case, `text` is as written. */
export interface ActionPattern {
  readonly text: string;
  readonly service: string;
  readonly name: string;
  /** Why it matches no action whatever its characters say; absent of a text that is an action or a pattern. */
  readonly matchesNothing?: string;
}

const longestPattern = 256;

/**
 * Parses `*`, `service:Name` or either with `*` and `?` in it.
 * Gives a string that says what is wrong for anything else.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function parseActionPattern(text: string): ActionPattern | string {
  if (text === '') return 'it is empty';
  if (text.length > longestPattern) return `it is longer than ${longestPattern} characters`;
  if (isEvery(text)) return { text, service: '*', name: '*' };
  const lower = asciiLower(text);
  const colon = lower.indexOf(':');
  if (colon < 0) return 'it has no service prefix';
  const service = lower.slice(0, colon);
  const name = lower.slice(colon + 1);
  if (/^[a-z0-9*?-]+:[a-z0-9*?_-]+$/.test(lower)) return { text, service, name };
  return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not valid' : 'its service prefix is not valid';
}

/** Whether the pattern can match more than one action. */
export function hasWildcard(pattern: ActionPattern): boolean {
  return isWild(pattern.service) || isWild(pattern.name);
}

/** Whether the pattern is `*`, or another one that matches any action of any service. */
export function isEveryAction({ service, name, matchesNothing }: ActionPattern): boolean {
  return matchesNothing === undefined && isEvery(service) && isEvery(name);
}

/** The actions of the catalogue that a pattern matches, without case. */
export function expandPattern(pattern: ActionPattern, catalogue: Catalogue): ActionSet {
  const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
  known.set ??= ActionSet.ofRuns(catalogue, known.runs);
  return known.set;
}

/** The union of what several patterns match. */
export function expandPatterns(patterns: readonly ActionPattern[], catalogue: Catalogue): ActionSet {
  const known = expansionsOf(catalogue);
  const runs: Run[] = [];
  for (const pattern of patterns) runs.push(...expansionOf(pattern, catalogue, known).runs);
  return ActionSet.ofRuns(catalogue, runs);
}

/** What a pattern matches, and the set of it as soon as it is requested alone. */
interface Expansion {
  readonly runs: readonly Run[];
  set?: ActionSet;
}
/** By the text of the pattern. */
type Expansions = Map<string, Expansion>;

/** What was expanded already: the same pattern is asked for by grants, warnings and notes. */
const expanded = new WeakMap<Catalogue, Expansions>();

function expansionsOf(catalogue: Catalogue): Expansions {
  const known = expanded.get(catalogue) ?? new Map();
  expanded.set(catalogue, known);
  return known;
}

function expansionOf(pattern: ActionPattern, catalogue: Catalogue, known: Expansions): Expansion {
  const before = known.get(pattern.text);
  if (before !== undefined) return before;
  const expansion = { runs: runsOf(pattern, catalogue) };
  known.set(pattern.text, expansion);
  return expansion;
}

/** Whether a pattern matches one action, given as `service:Name` in any case. */
export function patternMatches(pattern: ActionPattern, action: string): boolean {
  if (pattern.matchesNothing !== undefined) return false;
  const [service = '', name = ''] = asciiLower(action).split(':', 2);
  return globMatches(pattern.service, service) && globMatches(pattern.name, name);
}

function runsOf(pattern: ActionPattern, catalogue: Catalogue): readonly Run[] {
  const { service: prefix } = pattern;
  if (pattern.matchesNothing !== undefined) return [];
  if (!isWild(prefix)) {
    const service = catalogue.service(prefix);
    return service === undefined ? [] : runsIn(service, pattern);
  }
  if (isEveryAction(pattern)) return [{ from: 0, to: catalogue.size }];
  const services = catalogue.services.filter((service) => globMatches(prefix, service.prefix));
  return services.flatMap((service) => runsIn(service, pattern));
}

function runsIn(service: Service, { text, service: prefix, name }: ActionPattern): readonly Run[] {
  const { first, count } = service;
  if (!isWild(name)) {
    // As it is written, which is AWS's own case as a rule.
    const index = service.indexOf(text.slice(prefix.length + 1));
    return index === undefined ? [] : [{ from: first + index, to: first + index + 1 }];
  }
  if (isEvery(name)) return [{ from: first, to: first + count }];
  const { needle, matches } = searchFor(name);
  const found = service.holding(needle);
  const kept = matches === undefined ? found : found.filter((index) => matches(service.nameAt(index)));
  return runsOfIndexes(first, kept);
}

/** What to look for in the names of a service, and what the names that hold it must pass, if anything. */
interface Search {
  readonly needle: string;
  matches?(name: string): boolean;
}

/** A start with a star behind it is found at once; other patterns by their longest part. */
function searchFor(pattern: string): Search {
  const start = pattern.slice(0, -1);
  if (pattern.endsWith('*') && !isWild(start)) return { needle: ` ${start}` };
  const shortest = shortestMatch(pattern);
  return {
    needle: longestLiteral(pattern),
    matches: (name) => name.length >= shortest && globMatches(pattern, name.toLowerCase()),
  };
}

/** Names are sorted: what begins alike lies side by side, and is one run. */
function runsOfIndexes(first: number, indexes: readonly number[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  indexes.forEach((index, i) => {
    if (from < 0) from = first + index;
    if (indexes[i + 1] === index + 1) return;
    runs.push({ from, to: first + index + 1 });
    from = -1;
  });
  return runs;
}

/** Whether it matches any text: `*`, however often. */
function isEvery(text: string): boolean {
  return /^\*+$/.test(text);
}

function isWild(text: string): boolean {
  return text.includes('*') || text.includes('?');
}
