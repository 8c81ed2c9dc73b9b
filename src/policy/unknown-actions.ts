import { nearest, quote } from '../base/text';
import { type ActionPattern, expandPattern, hasWildcard } from './action-pattern';
import type { Catalogue } from './catalogue';
import type { Item, Policy, PolicyId, Problem } from './model';

/** A pattern that names no known action, and the warning that says so. */
export interface UnknownAction {
  readonly action: string;
  readonly problem: Problem;
}

/**
 * The patterns of a policy that match no action of the catalogue. They are warnings, never errors: AWS adds actions
 * every week, and a name that is new there must not fail anybody's pull request. `adviceOn` gives what one may mean.
 */
export function unknownActions(
  { id, statements }: Policy,
  catalogue: Catalogue,
  adviceOn: (pattern: ActionPattern) => string | undefined = () => undefined,
): UnknownAction[] {
  return (
    statements
      .flatMap(({ actions }) => actions.items)
      // What IAM stores and never matches has a warning of its own.
      .filter(({ value }) => value.matchesNothing === undefined && expandPattern(value, catalogue).isEmpty)
      .map((item, index) => ({
        action: item.value.text,
        problem: warning(item, id, catalogue, index < mostAdvice ? adviceOn(item.value) : undefined),
      }))
  );
}

/** People follow no more of it, and to find it takes longer than everything else that is done with an unknown action. */
const mostAdvice = 100;

function warning(
  { value: pattern, origin }: Item<ActionPattern>,
  id: PolicyId,
  catalogue: Catalogue,
  advice: string | undefined,
): Problem {
  const { line, column } = origin.kind === 'text' ? origin.range : { line: 1, column: 1 };
  const wild = hasWildcard(pattern);
  const message = wild
    ? `${quote(pattern.text)} matches no action that AWS listed on ${catalogue.version}`
    : `${quote(pattern.text)} is not an action that AWS listed on ${catalogue.version}`;
  const remedy = advice ?? 'check the spelling; it is not part of the comparison';
  return {
    severity: 'warning',
    code: wild ? 'matches-nothing' : 'unknown-action',
    path: origin.kind === 'text' ? origin.file : id.file,
    line,
    column,
    message,
    remedy,
  };
}

/** The action or pattern that an unknown one most likely means; undefined when nothing is close. */
export function nearestAction(
  { service: prefix, name }: ActionPattern,
  catalogue: Catalogue,
): string | undefined {
  const prefixes = catalogue.services.map((one) => one.prefix);
  const meant = catalogue.service(prefix)?.prefix ?? nearest(prefix, prefixes);
  const service = meant === undefined ? undefined : catalogue.service(meant);
  if (service === undefined) return undefined;
  if (/[*?]/.test(name)) return service.prefix === prefix ? undefined : `${service.prefix}:${name}`;
  const names = Array.from({ length: service.count }, (_, index) => service.nameAt(index));
  const close = nearest(name, names);
  return close === undefined ? undefined : `${service.prefix}:${close}`;
}
