import { ActionSet } from './action-set';
import type { ActionId, Catalogue, Service } from './catalogue';
import { globMatches, longestLiteral, shortestMatch } from './glob';

/** An element of Action or NotAction; `service` and `name` are in lower case, `text` is as written. */
export interface ActionPattern {
  readonly text: string;
  readonly service: string;
  readonly name: string;
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
  if (/^\*+$/.test(text)) return { text, service: '*', name: '*' };
  const colon = text.indexOf(':');
  if (colon < 0) return 'it has no service prefix';
  const service = text.slice(0, colon).toLowerCase();
  const name = text.slice(colon + 1).toLowerCase();
  if (!/^[a-z0-9*?-]+$/.test(service)) return 'its service prefix is not one';
  if (!/^[a-z0-9*?_-]+$/.test(name)) return 'its action name is not one';
  return { text, service, name };
}

/** Whether the pattern can match more than one action. */
export function hasWildcard(pattern: ActionPattern): boolean {
  return isWild(pattern.service) || isWild(pattern.name);
}

/** The actions of the catalogue that a pattern matches, without case. */
export function expandPattern(pattern: ActionPattern, catalogue: Catalogue): ActionSet {
  const key = `${pattern.service}:${pattern.name}`;
  const known = expanded.get(catalogue)?.get(key);
  if (known !== undefined) return known;
  const set = ActionSet.of(catalogue, idsOf(pattern, catalogue));
  const sets = expanded.get(catalogue) ?? new Map<string, ActionSet>();
  expanded.set(catalogue, sets.set(key, set));
  return set;
}

/** What was expanded already: the same pattern is asked for by grants, warnings and notes. */
const expanded = new WeakMap<Catalogue, Map<string, ActionSet>>();

/** The union of what several patterns match. */
export function expandPatterns(patterns: readonly ActionPattern[], catalogue: Catalogue): ActionSet {
  return ActionSet.union(
    catalogue,
    patterns.map((pattern) => expandPattern(pattern, catalogue)),
  );
}

/** Whether a pattern matches one action, given as `service:Name` in any case. */
export function patternMatches(pattern: ActionPattern, action: string): boolean {
  const [service = '', name = ''] = action.toLowerCase().split(':', 2);
  return globMatches(pattern.service, service) && globMatches(pattern.name, name);
}

function* idsOf(pattern: ActionPattern, catalogue: Catalogue): Generator<ActionId> {
  for (const service of servicesOf(pattern.service, catalogue)) yield* idsIn(service, pattern.name);
}

function servicesOf(prefix: string, catalogue: Catalogue): readonly Service[] {
  if (isWild(prefix)) return catalogue.services.filter((service) => globMatches(prefix, service.prefix));
  const service = catalogue.service(prefix);
  return service === undefined ? [] : [service];
}

function* idsIn(service: Service, name: string): Generator<ActionId> {
  if (!isWild(name)) {
    const index = service.indexOf(name);
    if (index !== undefined) yield service.first + index;
    return;
  }
  const every = /^\*+$/.test(name);
  const core = longestLiteral(name);
  if (!service.mayHold(core)) return;
  const shortest = shortestMatch(name);
  for (let index = 0; index < service.count; index++) {
    if (every || matches(name, service.lowerNames[index] ?? '', shortest, core)) yield service.first + index;
  }
}

/** Two quick refusals before the slower match. */
function matches(name: string, candidate: string, shortest: number, core: string): boolean {
  return candidate.length >= shortest && candidate.includes(core) && globMatches(name, candidate);
}

function isWild(text: string): boolean {
  return text.includes('*') || text.includes('?');
}
