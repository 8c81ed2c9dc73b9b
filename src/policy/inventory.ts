import type { Construct, Origin, Policy, PolicyId, Problem, UnknownPart } from './model';

/** A policy that is attached by its name or ARN and whose text is not in the files. */
export interface ForeignPolicy {
  /** Its name, as AWS shows it; `A or B` where the partition decides which one. */
  readonly policy: string;
  /** Absent where a part of it is not known. */
  readonly arn?: string;
  readonly origin: Origin;
  /** Why it is attached, where the files do not name it. */
  readonly why?: string;
}

/** An action that is written in the files and that grants its role nothing, such as one of a trust policy. */
export interface NotGranted {
  readonly action: string;
  readonly origin: Origin;
  readonly why: string;
  readonly assumes?: string;
  /** The SAM policy template that it is of. */
  readonly template?: string;
}

/** A role, user, group or permission set that files describe, and what is attached to it. */
export interface FoundPrincipal {
  readonly kind: 'role' | 'user' | 'group' | 'permission-set';
  readonly id: PolicyId;
  readonly origin: Origin;
  /** Absent where it is generated, or a part of it is not known. */
  readonly name?: string;
  /** What is known of such a name: `*` for a random suffix, `${...}` for what is not known. */
  readonly namePattern?: string;
  /** The path of its ARN, such as `/app/`; absent where it is not known. */
  readonly path?: string;
  readonly account?: string;
  readonly construct?: Construct;
  /** What certainly applies: these policies' statements. Their own unknown parts are in them. */
  readonly policies: readonly Policy[];
  /** What may apply besides. */
  readonly unknown: readonly UnknownPart[];
  readonly foreign: readonly ForeignPolicy[];
  readonly notGranted: readonly NotGranted[];
  /** The parameters whose default decides something here, each as a sentence. */
  readonly assumes: readonly string[];
}

/** A policy that the files attach to no one. */
export interface UnattachedPolicy {
  readonly id: PolicyId;
  readonly origin: Origin;
  readonly why?: string;
}

/** Something that a condition leaves out, as far as the files tell. */
export interface NotCreated {
  readonly id: PolicyId;
  readonly origin: Origin;
  readonly why: string;
}

/** What files of infrastructure as code say about the principals of an account. */
export interface Inventory {
  readonly principals: readonly FoundPrincipal[];
  readonly unattached: readonly UnattachedPolicy[];
  readonly notCreated: readonly NotCreated[];
  /** Actions that belong to no principal of these files. */
  readonly notGranted: readonly NotGranted[];
  /** What belongs to no principal: it can concern each of them. */
  readonly unknown: readonly UnknownPart[];
  readonly problems: readonly Problem[];
}

/** A role that files describe and that is not checked, although all of theirs are to be. */
export interface NotChecked {
  /** How the files call it, such as `WorkerRole`. */
  readonly role: string;
  readonly file: string;
  readonly line: number;
  /** Why, as a sentence part. */
  readonly why: string;
}

/** An inventory with nothing in it. */
export const emptyInventory: Inventory = {
  principals: [],
  unattached: [],
  notCreated: [],
  notGranted: [],
  unknown: [],
  problems: [],
};

/** Several inventories as one. */
export function joinInventories(all: readonly Inventory[]): Inventory {
  return {
    principals: all.flatMap((one) => one.principals),
    unattached: all.flatMap((one) => one.unattached),
    notCreated: all.flatMap((one) => one.notCreated),
    notGranted: all.flatMap((one) => one.notGranted),
    unknown: all.flatMap((one) => one.unknown),
    problems: all.flatMap((one) => one.problems),
  };
}

/** Whether nothing of a principal is unknown; foreign policies are known by name. */
export function isComplete({ policies, unknown }: FoundPrincipal): boolean {
  return unknown.length === 0 && policies.every((policy) => policy.unknown.length === 0);
}
