import { type Worked, within } from '../base/work';

/** Steps of work that every target may take: more than `Action: "*"` takes that is compared with as much at the base. */
const own = 24_000_000;

/** Steps that all targets of a run may take together beyond their own: about half a second. */
const shared = 40_000_000;

/**
 * What a run may do. Policies and evidence can be small and ask for hours of work: thousands of resources in a Deny, each
 * to be compared with thousands of an Allow. A target that takes more than its own steps takes half of what is left for
 * all at the most, so that one of them cannot keep the others from being judged.
 */
export class WorkBudget {
  #left = shared;

  /** Does work of one target; where it takes too many steps, it is stopped. */
  try<T>(work: () => T): Worked<T> {
    const worked = within(own + this.#left / 2, work);
    this.#left -= Math.max(0, worked.steps - own);
    return worked;
  }

  /** Does work again that was stopped, on less: it gets nothing of what is for all. */
  retry<T>(work: () => T): Worked<T> {
    return within(own, work);
  }
}

/** What is said of an input that takes more. */
export const tooComplex = 'too complex: the comparison exceeds the work limit of a run';
