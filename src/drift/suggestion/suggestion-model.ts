import type { GrantSet } from '../../iam/grants';
import type { PolicyDocument } from '../../iam/policy-model';
import type { ActionName } from '../evidence';
import type { Finding } from '../findings';
import type { Unresolved } from './unresolved';

/** What the suggestion needs of one judged target. */
export interface SuggestTarget {
  readonly name: string;
  readonly documents: readonly PolicyDocument[];
  readonly grants: GrantSet;
  readonly findings: readonly Finding[];
  /** What was seen and cannot be named; absent where there is nothing. */
  readonly unresolved?: Unresolved;
}

/** A policy file as committed and as suggested. The two differ. */
export interface SuggestedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Actions that its statements no longer name or match. */
  readonly removed: readonly ActionName[];
  readonly added: readonly ActionName[];
}

/** A missing action that no edit grants, and why. */
export interface LeftToHuman {
  readonly target: string;
  readonly action: ActionName;
  readonly reason: string;
}

/** What could be committed in place of the policy files, and what is left to people. */
export interface Suggestion {
  readonly files: readonly SuggestedFile[];
  readonly leftToHuman: readonly LeftToHuman[];
  readonly leftAlone: readonly LeftAlone[];
}

/** A statement that keeps removable actions, and why. */
export interface LeftAlone {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}
