import type { Instant, Window } from '../base/time';
import type { Removal } from '../drift/after-removal';
import type { Drift } from '../drift/findings';
import type { RunRecord } from '../drift/history';
import type { Limits } from '../drift/limits';
import type { NewAcceptance } from '../drift/new-acceptances';
import type { Stage } from '../drift/stage';
import type { Judgement, Verdict } from '../drift/verdict';
import type { LivePolicy } from '../evidence/evidence';
import type { SourceCoverage } from '../evidence/source-coverage';
import type { PrincipalName } from '../policy/arn';
import type { NotChecked } from '../policy/inventory';
import type { UncheckedPolicy } from '../policy/unchecked';

/** One target, judged: everything a report says of it. */
export interface JudgedTarget {
  readonly name: string;
  /** It is a target of the config file: its acceptances can stand inside it. */
  readonly isNamed?: true;
  /** The entry of the config file that makes it of a file: the list that it is in, and the key that tells it. */
  readonly entry?: { readonly list: string; readonly key: string; readonly value: string };
  readonly principals: readonly PrincipalName[];
  /** Relative to the repository, in the order they were read. */
  readonly policyFiles: readonly string[];
  readonly coverages: readonly SourceCoverage[];
  /** The principals' live policies that no compared file covers. */
  readonly unmanaged: readonly Pick<LivePolicy, 'name' | 'kind'>[];
  /** The time in question: what rests for longer looks unused. */
  readonly window: Window;
  /** Where uses are remembered: a granted action that was used since then is in use all the same. */
  readonly rememberedSince?: Instant;
  readonly limits: Limits;
  readonly drift: Drift;
  readonly judgement: Judgement;
  /** Parts of the policies that are not known; absent for none. */
  readonly unknownParts?: readonly UnknownPartText[];
  /** Whether this verdict fails the step, as the target is configured. */
  readonly failsStep: boolean;
  /** Why nothing could be judged: the configuration does not fit what there is. */
  readonly problem?: string;
  /** Absent for a target that is judged by its use. */
  readonly stage?: Stage;
  /** What the files are compared with; absent where there is nothing. */
  readonly comparedWith?: {
    /** The base. */
    readonly commit: string;
    /** Policy files that the change takes away. */
    readonly deleted: readonly string[];
  };
  /**
   * What the change under review does to the files: nothing but order and layout, other statements with the same
   * actions, other actions, or the first files of all. Absent where there is nothing to compare with.
   */
  readonly change?: 'none' | 'same-actions' | 'actions-changed' | 'new';
  /** What the settings of the base would make of it, where that is stricter, and which of them the change loosens. */
  readonly stricterAtBase?: { readonly verdict: Verdict; readonly loosened: readonly LoosenedSetting[] };
  /** Acceptances that the change under review brings; absent for none. */
  readonly newAcceptances?: readonly NewAcceptance[];
  /** Changes of the last days whose actions were denied after them, newest first; absent where there is none. */
  readonly removed?: readonly Removal[];
  /** Absent where no report directory is written, and where no recorded call needs a permission. */
  readonly generated?: GeneratedPolicy;
}

/** The policies that the recorded activity of a target needs, as the report directory has them. */
export interface GeneratedPolicy {
  /** Of the first file, from the report directory: `generated/payments-api.json`. */
  readonly path: string;
  /** Of all files, in order. */
  readonly paths: readonly string[];
  /** Their texts, in the same order. */
  readonly policies: readonly string[];
  /** Against the committed policies, in the unified format. */
  readonly diff: string;
}

/** A limit that allows more than at the base, or another gate, as configured. */
export interface LoosenedSetting {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** A whole run, judged. The verdict is the worst of its targets. */
export interface JudgedRun {
  readonly verdict: Verdict;
  readonly targets: readonly JudgedTarget[];
  /** How many other targets the change under review does not touch; absent for none. */
  readonly unchanged?: number;
  /** What the change under review does to its own judgement, a sentence part each. */
  readonly settingsChanges?: readonly string[];
  /** Policies that the change touches and that are not compared; absent for none. */
  readonly unchecked?: readonly UncheckedPolicy[];
  /** Roles of files whose every role is to be judged, and that none of the targets judges; absent for none. */
  readonly notChecked?: readonly NotChecked[];
  /** What is to be said of the run before everything else. */
  readonly notice?: string;
  /** What the last runs found, oldest first, this one last; absent where it is not kept. */
  readonly history?: readonly RunRecord[];
}

/** A part of a policy that is not known, and why. */
export interface UnknownPartText {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}
