import type { AccessLevel, ActionName } from '../policy/catalogue';
import type { Location } from '../policy/model';
import type { Cause } from '../reference/cause';

/** What the change under review does that no count shows. Absent where there is nothing to compare with. */
export interface ChangeEffects {
  /** Administrator access that it adds. */
  readonly administrator?: AddedAdministrator;
  /** Actions that it removes and whose use no source would have recorded, riskiest first. */
  readonly removes: readonly RemovedUndetermined[];
  /** Denies of the base that are gone or that may stop less, in document order. */
  readonly loosened: readonly DenyEffect[];
  /** Denies that it adds, with actions in use of which it is not known whether they are stopped. */
  readonly unclear: readonly UnclearEffect[];
}

/** A grant of every action, where it stands and on what. */
export interface AddedAdministrator extends Location {
  readonly pattern: string;
  readonly resources: readonly string[];
  readonly grants: number;
  readonly isAccepted: boolean;
}

/** An action that the change removes, and why its use is not known. */
export interface RemovedUndetermined {
  readonly action: ActionName;
  readonly accessLevel: AccessLevel;
  readonly cause: Cause;
}

/** A Deny, and the actions that it is about here, in catalogue order. */
export interface DenyEffect extends Location {
  readonly sid?: string;
  readonly actions: readonly ActionName[];
  readonly resources: readonly string[];
  /** `removed`: no Deny on any of the actions is left. */
  readonly kind: 'removed' | 'changed';
}

/** A Deny that the change adds over calls in use. */
export interface UnclearEffect extends Omit<DenyEffect, 'kind'> {
  /** Why it is not known whether it stops them. */
  readonly why: 'condition' | 'not-resource' | 'resources';
  /** Whether it may stop every call; else only the resources of the calls could not be compared. */
  readonly isDoubt: boolean;
}

/** Why it is not known whether a Deny stops calls in use. */
export const unclearText = {
  condition: 'its Condition cannot be compared with the calls',
  'not-resource': 'it is not known whether its NotResource excludes the resources of the calls',
  resources: 'its resources cannot be compared with those of the calls',
} as const;
