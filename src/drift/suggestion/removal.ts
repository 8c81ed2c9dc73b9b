import { ActionSet } from '../../iam/action-set';
import type { Catalogue } from '../../iam/catalogue';
import type { Finding } from '../findings';
import type { LeftAlone, SuggestTarget } from './suggestion-model';
import { nothingUnresolved, staysWhole } from './unresolved';

/**
 * The one bar for what a suggestion, a patch or a pull request removes: two sources, or one that tracks the action
 * itself, or complete logs (product.md section 7). What only a wildcard of the change under review brings was granted
 * to nobody before: nothing that works today can break without it.
 */
export function mayRemove({ state, provenBy = [], conclusive = false, ...finding }: Finding): boolean {
  const isNewWide = finding.introduced === 'added' && finding.named !== true;
  return state === 'over-granted' && (provenBy.length > 1 || conclusive || isNewWide);
}

/** What a target can do without, and the wildcards that keep some of it all the same. */
export interface Removal {
  readonly removable: ActionSet;
  readonly leftAlone: readonly LeftAlone[];
}

/** Judges what may be removed of a target. What a wildcard that stays whole grants is granted by it anyway. */
export function removalOf(target: SuggestTarget, catalogue: Catalogue): Removal {
  const { grants, findings, unresolved = nothingUnresolved } = target;
  const ids = findings.filter(mayRemove).flatMap(({ action }) => catalogue.idOf(action) ?? []);
  const proven = ActionSet.of(catalogue, ids);
  const whole = grants.places.filter((place) => staysWhole(place, unresolved));
  const kept = ActionSet.union(
    catalogue,
    whole.map(({ actions }) => actions),
  );
  const leftAlone = whole
    .filter(({ actions }) => !actions.intersect(proven).isEmpty)
    .map(({ path, line, pattern }) => ({
      file: path,
      line,
      reason: `${pattern} stays as wide as it is${why}`,
    }));
  return { removable: proven.minus(kept), leftAlone };
}

const why = ': a call was seen that no known action stands for';
