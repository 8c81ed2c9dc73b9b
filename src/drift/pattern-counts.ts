import { asciiLower } from '../base/text';
import type { ActionSet } from '../policy/action-set';
import type { Grant, GrantSet } from '../policy/grants';
import type { DriftInput } from './drift-input';
import type { PatternCount, Widening } from './findings';

/** What each granting pattern is worth, and what it adds to the base. `used` holds the granted actions in use. */
export function patternCounts({ head, base }: DriftInput, used: ActionSet): PatternCount[] {
  const gone = base === undefined ? [] : patternsGone(head, base);
  return head.grants.map((grant): PatternCount => {
    const { at, pattern, actions, scope } = grant;
    const adds = base === undefined ? undefined : wideningOf(grant, base, gone);
    return {
      file: at.file,
      line: at.line,
      pattern,
      grants: actions.size,
      used: actions.intersect(used).size,
      ...(adds === undefined ? {} : { adds }),
      ...(at.policy.address === undefined && at.policy.file === at.file ? {} : { policy: at.policy }),
      on: scope.resources,
    };
  });
}

/** A pattern of this kind grants actions that are not written down. */
export function isWildcard(pattern: string): boolean {
  return /[*?]|^NotAction$/.test(pattern);
}

function wideningOf(grant: Grant, base: GrantSet, gone: readonly Grant[]): Widening | undefined {
  if (!isWildcard(grant.pattern)) return undefined;
  const added = grant.actions.minus(base.actions);
  if (added.isEmpty) return undefined;
  const { catalogue } = added;
  const risky = [...added].filter((id) => {
    const level = catalogue.levelOf(id);
    return level === 'Write' || level === 'Permissions management';
  });
  const was = gone.filter(({ actions }) => !actions.isEmpty && actions.minus(grant.actions).isEmpty);
  const texts = [...new Set(was.map(({ pattern }) => pattern))];
  return { actions: added.size, risky: risky.length, was: texts };
}

/** Patterns that the base had and the head has no more, as far as a reader could take them in. */
function patternsGone(head: GrantSet, base: GrantSet): readonly Grant[] {
  const now = new Set(head.grants.map(({ pattern }) => asciiLower(pattern)));
  const gone = base.grants.filter(({ pattern }) => !now.has(asciiLower(pattern)));
  return gone.slice(0, 200);
}
