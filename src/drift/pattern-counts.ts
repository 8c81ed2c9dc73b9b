import type { ActionSet } from '../policy/action-set';
import type { GrantPlace, GrantSet } from '../policy/grants';
import type { DriftInput } from './drift-input';
import type { PatternCount, Widening } from './findings';

/** What each granting pattern is worth, and what it adds to the base. `used` holds the granted actions in use. */
export function patternCounts({ head, base }: DriftInput, used: ActionSet): PatternCount[] {
  const gone = base === undefined ? [] : patternsGone(head, base);
  return head.places.map((place): PatternCount => {
    const { path, line, pattern, actions, statement } = place;
    const adds = base === undefined ? undefined : wideningOf(place, base, gone);
    return {
      file: path,
      line,
      pattern,
      grants: actions.size,
      used: actions.intersect(used).size,
      ...(adds === undefined ? {} : { adds }),
      on: statement.resources,
    };
  });
}

/** A pattern of this kind grants what nobody wrote down. */
export function isWildcard(pattern: string): boolean {
  return /[*?]|^NotAction$/.test(pattern);
}

function wideningOf(place: GrantPlace, base: GrantSet, gone: readonly GrantPlace[]): Widening | undefined {
  if (!isWildcard(place.pattern)) return undefined;
  const added = place.actions.minus(base.actions);
  if (added.isEmpty) return undefined;
  const { catalogue } = added;
  const risky = [...added].filter((id) => {
    const level = catalogue.levelOf(id);
    return level === 'Write' || level === 'Permissions management';
  });
  const was = gone.filter(({ actions }) => !actions.isEmpty && actions.minus(place.actions).isEmpty);
  const texts = [...new Set(was.map(({ pattern }) => pattern))];
  return { actions: added.size, risky: risky.length, was: texts };
}

/** Patterns that the base had and the head has no more, as far as a reader could take them in. */
function patternsGone(head: GrantSet, base: GrantSet): readonly GrantPlace[] {
  const now = new Set(head.places.map(({ pattern }) => pattern.toLowerCase()));
  const gone = base.places.filter(({ pattern }) => !now.has(pattern.toLowerCase()));
  return gone.slice(0, 200);
}
