import { ActionSet } from '../policy/action-set';
import type { Catalogue } from '../policy/catalogue';
import type { PolicyFormat } from '../policy/format';
import { changedOtherwise, readPolicies, writePolicies } from '../policy/formats/formats';
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
import { type EditRequest, editHolds } from './check-edit';
import type { PlannedPolicy, RestoredItem } from './edit-policy';
import type { SuggestedFile, SuggestTarget } from './model';
import type { NarrowRules } from './narrow-rules';
import type { PlacedRestore } from './restore';
import { isRestored } from './same-grant';

/** What one policy may lose and get, and for whom. */
export interface PolicyPlan extends NarrowRules {
  readonly policy: Policy;
  /** The targets that compare it. */
  readonly sharing: readonly SuggestTarget[];
  /** What some of them use. */
  readonly used: ActionSet;
  /** The target whose missing actions go into this policy. */
  readonly owner?: SuggestTarget;
}

/** What came of one policy's plan. */
export interface PolicyResult extends PlannedPolicy {
  readonly plan: PolicyPlan;
  /** What goes back into statements that are there; none of it where the edits have none. */
  readonly restored: readonly RestoredItem[];
  /** Actions of targets that are restored here, if nowhere else. */
  readonly restores: readonly PlacedRestore[];
}

/** A policy that is not edited after all, and why. */
export function leftAsItIs(plan: PolicyPlan, reason: string): PolicyResult {
  const { id, statements } = plan.policy;
  const [first] = statements;
  const isPart = plan.limits !== undefined && first !== undefined;
  const at = isPart ? locationOf(first.origin) : { file: id.file, line: 1 };
  const unchanged = [{ ...at, reason }];
  return { plan, edits: [], unchanged, notAdded: reason, notRestored: reason, restored: [], restores: [] };
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
  const wrong = changedOtherwise(files, written, edits, formats);
  const failed = new Set(
    results.filter((one) => !holds(one, policies) || (one.edits.length > 0 && touches(one, wrong))),
  );
  if (failed.size === 0) return { results, edited: { files: written, policies } };
  const isSideEffect = [...failed].some((one) => one.edits.length === 0);
  const rest = results.map((one) => {
    return one.edits.length > 0 && (isSideEffect || failed.has(one)) ? leftAsItIs(one.plan, broken) : one;
  });
  return prove(rest, files, formats);
}

function touches({ plan }: PolicyResult, paths: ReadonlySet<string>): boolean {
  return paths.size > 0 && [...filesOf(plan.policy)].some((path) => paths.has(path));
}

const broken = 'the suggestion failed its own check; please report this as a bug';

function holds(
  { plan, edits, restored, restores }: PolicyResult,
  policies: EditedFiles['policies'],
): boolean {
  const { policy, live, removable } = plan;
  const after = policies.get(policyKey(policy.id));
  if (after === undefined) return false;
  if (edits.length === 0) return meaningOf([after]) === meaningOf([policy]);
  const added = edits.flatMap((edit) => (edit.kind === 'add-statement' ? [edit.statement] : []));
  return (
    editHolds(policy, after, { live, removable, added, restored } satisfies EditRequest) &&
    restores.every((one) => isRestoredIn(one, policies))
  );
}

/** Whether all policies of a target, read anew, grant a restored action as those of the base did. */
function isRestoredIn({ target, id }: PlacedRestore, policies: EditedFiles['policies']): boolean {
  const after = target.policies.map((policy) => policies.get(policyKey(policy.id)) ?? policy);
  const now = grantsOf(after, target.grants.actions.catalogue);
  return target.base !== undefined && now.actions.has(id) && isRestored(id, target.base.grants, now);
}

/** The files that change. */
export function suggestedFiles(
  before: readonly SourceFile[],
  { files, policies }: EditedFiles,
  results: readonly PolicyResult[],
  catalogue: Catalogue,
): SuggestedFile[] {
  const changes = results.flatMap(({ plan, edits, restored, restores }) => {
    const after = policies.get(policyKey(plan.policy.id));
    const added = edits.filter(({ kind }) => kind === 'add-statement').length;
    const back = restores.map(({ action }) => action);
    return after === undefined || edits.length === 0
      ? []
      : [{ before: plan.policy, after, added, restored, back }];
  });
  return files.flatMap(({ path, text }, index): SuggestedFile[] => {
    const was = before[index];
    if (was === undefined || was.text === text) return [];
    const own = changes.filter((one) => filesOf(one.before).has(path));
    const lost = own.map((one) => {
      return grantedIn(path, one.before, catalogue).minus(grantedIn(path, one.after, catalogue));
    });
    const added = own.flatMap((one) => addedIn(path, one));
    const back = new Set(own.flatMap((one) => one.back));
    const restored = added.filter((action) => back.has(action));
    const removed = ActionSet.union(catalogue, lost).names();
    const found = restored.length === 0 ? {} : { restored };
    return [{ path, before: was.text, after: text, removed, added, ...found }];
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

/** What goes back into the statements of a policy in a file, and the actions of its new ones, which come last. */
function addedIn(
  path: string,
  {
    before,
    after,
    added,
    restored,
  }: {
    readonly before: Policy;
    readonly after: Policy;
    readonly added: number;
    readonly restored: readonly RestoredItem[];
  },
): string[] {
  const fresh = after.statements.slice(after.statements.length - added);
  const own = fresh.filter(({ origin }) => locationOf(origin).file === path);
  const back = restored.filter(({ statement }) => {
    const origin = before.statements[statement]?.actions.origin;
    return origin !== undefined && locationOf(origin).file === path;
  });
  const texts = own.flatMap(({ actions }) => valuesOf(actions).map(({ text }) => text));
  return [...new Set([...back.map(({ action }) => action), ...texts])];
}
