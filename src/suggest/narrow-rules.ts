import type { ActionSet } from '../policy/action-set';
import type { ActionId } from '../policy/catalogue';
import type { StatementEdit } from '../policy/edits';
import type { EditLimits } from '../policy/format';
import type { Origin } from '../policy/model';

/** What a pattern of a statement grants after the unconditional Denies; `NotAction` for a whole NotAction. */
export type LiveActions = (statement: number, pattern: string) => ActionSet;

/** What narrowing may do to the grants of a policy. */
export interface NarrowRules {
  readonly live: LiveActions;
  readonly removable: ActionSet;
  /** All that is over-granted, removable or not: no new wildcard matches it. */
  readonly overGranted: ActionSet;
  /** Whether an action may be listed by name: the coverage data knows it, or the role uses it. */
  isNameable(id: ActionId): boolean;
  /** What cannot be edited where it stands; absent: nothing. */
  readonly limits?: EditLimits;
}

/** An action that stays as it is: what a wildcard would have to become is not readable, or it cannot be edited. */
export interface KeptPattern {
  /** `NotAction` for a whole NotAction. */
  readonly text: string;
  readonly origin: Origin;
  readonly reason: string;
  readonly grants: ActionSet;
}

/** What becomes of a statement. */
export interface Narrowed {
  readonly edit?: StatementEdit;
  readonly kept: readonly KeptPattern[];
}

/** Which statement an edit is of. */
export type At = Pick<StatementEdit, 'policy' | 'statement'>;
