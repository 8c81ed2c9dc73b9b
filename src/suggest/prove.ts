import { ActionSet } from '../policy/action-set';
import type { Catalogue } from '../policy/catalogue';
import type { PolicyFormat } from '../policy/format';
import { readPolicies, writePolicies } from '../policy/formats/formats';
import { grantsOf } from '../policy/grants';
import {
  filesOf,
  locationOf,
  meaningOf,
  type Policy,
  policyKey,
  type SourceFile,
  valuesOf,
} from '../policy/model';
import { type EditRequest, editHolds, type PlannedPolicy } from './edit-policy';
import type { SuggestedFile, SuggestTarget } from './model';
import type { LiveActions } from './narrow';

/** What one policy may lose, and whose missing actions it gets. */
export interface PolicyPlan {
  readonly policy: Policy;
  readonly live: LiveActions;
  readonly removable: ActionSet;
  /** The target whose missing actions go into this policy. */
  readonly owner?: SuggestTarget;
}

/** What came of one policy's plan. */
export interface PolicyResult extends PlannedPolicy {
  readonly plan: PolicyPlan;
}

/** A policy that is not edited after all, and why. */
export function leftAsItIs(plan: PolicyPlan, reason: string): PolicyResult {
  const unchanged = [{ file: plan.policy.id.file, line: 1, reason }];
  return { plan, edits: [], unchanged, notAdded: reason };
}

/** The files with every edit that holds, and the policies that they hold then. */
export interface EditedFiles {
  readonly files: readonly SourceFile[];
  /** By their keys. */
  readonly policies: ReadonlyMap<string, Policy>;
}

/**
 * Writes the edits of all policies together and proves them by reading the files again. What does not hold is dropped;
 * where a policy changes that has no edit, nothing says which of the edits did it, and all of them are.
 */
export function prove(
  results: readonly PolicyResult[],
  files: readonly SourceFile[],
  formats: readonly PolicyFormat[],
): { readonly results: readonly PolicyResult[]; readonly edited: EditedFiles } {
  const edits = results.flatMap((one) => one.edits);
  if (edits.length === 0) return { results, edited: { files, policies: new Map() } };
  const written = writePolicies(files, edits, formats);
  const policies = new Map(readPolicies(written, formats).policies.map((one) => [policyKey(one.id), one]));
  const failed = new Set(results.filter((one) => !holds(one, policies)));
  if (failed.size === 0) return { results, edited: { files: written, policies } };
  const isSideEffect = [...failed].some((one) => one.edits.length === 0);
  const rest = results.map((one) => {
    return one.edits.length > 0 && (isSideEffect || failed.has(one)) ? leftAsItIs(one.plan, broken) : one;
  });
  return prove(rest, files, formats);
}

const broken = 'the suggestion did not pass its own check: please report it';

function holds({ plan, edits }: PolicyResult, policies: EditedFiles['policies']): boolean {
  const { policy, live, removable } = plan;
  const after = policies.get(policyKey(policy.id));
  if (after === undefined) return false;
  if (edits.length === 0) return meaningOf([after]) === meaningOf([policy]);
  const added = edits.flatMap((edit) => (edit.kind === 'add-statement' ? [edit.statement] : []));
  return editHolds(policy, after, { live, removable, added } satisfies EditRequest);
}

/** The files that change. */
export function suggestedFiles(
  before: readonly SourceFile[],
  { files, policies }: EditedFiles,
  results: readonly PolicyResult[],
  catalogue: Catalogue,
): SuggestedFile[] {
  const changes = results.flatMap(({ plan, edits }) => {
    const after = policies.get(policyKey(plan.policy.id));
    const added = edits.filter(({ kind }) => kind === 'add-statement').length;
    return after === undefined || edits.length === 0 ? [] : [{ before: plan.policy, after, added }];
  });
  return files.flatMap(({ path, text }, index): SuggestedFile[] => {
    const was = before[index];
    if (was === undefined || was.text === text) return [];
    const own = changes.filter((one) => filesOf(one.before).has(path));
    const lost = own.map((one) => {
      return grantedIn(path, one.before, catalogue).minus(grantedIn(path, one.after, catalogue));
    });
    const added = own.flatMap((one) => addedIn(path, one));
    return [
      { path, before: was.text, after: text, removed: ActionSet.union(catalogue, lost).names(), added },
    ];
  });
}

/** What the part of a policy that stands in a file grants. */
function grantedIn(path: string, policy: Policy, catalogue: Catalogue): ActionSet {
  const own = grantsOf([policy], catalogue).grants.filter(({ at }) => at.file === path);
  return ActionSet.union(
    catalogue,
    own.map(({ actions }) => actions),
  );
}

/** The actions of the new statements of a policy, which come last, that stand in a file. */
function addedIn(
  path: string,
  { after, added }: { readonly after: Policy; readonly added: number },
): string[] {
  const fresh = after.statements.slice(after.statements.length - added);
  const own = fresh.filter(({ origin }) => locationOf(origin).file === path);
  return own.flatMap(({ actions }) => valuesOf(actions).map(({ text }) => text));
}
