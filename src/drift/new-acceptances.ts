import { patternMatches } from '../policy/action-pattern';
import type { ActionName } from '../policy/catalogue';
import { type Acceptance, acceptanceKey } from './acceptances';
import type { ActionFinding } from './findings';

/** An acceptance that the change under review brings. */
export interface NewAcceptance {
  readonly action: string;
  readonly resource?: string;
  readonly reason: string;
  /** Its last day, such as 2027-02-28. */
  readonly expires: string;
  /** What it takes out of the count, riskiest first. */
  readonly accepts: readonly ActionName[];
}

/**
 * The acceptances of a target that stand in the configuration under review and not in that of the base, with what they
 * accept: findings that some entry accepts and that their pattern matches. Those that accept most come first. Pure.
 */
export function newAcceptances(
  now: readonly Acceptance[],
  before: readonly Acceptance[],
  findings: readonly ActionFinding[],
): readonly NewAcceptance[] {
  const known = new Set(before.map(acceptanceKey));
  return now
    .filter((one) => !known.has(acceptanceKey(one)))
    .flatMap(({ pattern, resource, reason, expires, isShared }): NewAcceptance[] => {
      const accepted = findings.filter(
        ({ action, acceptedBy }) => acceptedBy?.reason === reason && patternMatches(pattern, action),
      );
      const accepts = accepted.map(({ action }) => action);
      // An entry for all targets is listed only where it does something.
      if (isShared === true && accepts.length === 0) return [];
      const on = resource === undefined ? {} : { resource };
      return [{ action: pattern.text, ...on, reason, expires, accepts }];
    })
    .sort((a, b) => b.accepts.length - a.accepts.length);
}
