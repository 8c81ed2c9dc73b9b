import { quote } from '../base/text';
import { ActionSet } from '../policy/action-set';
import type { ActionId, Catalogue } from '../policy/catalogue';
import { editedPolicy, type NewStatement } from '../policy/edits';
import type { EditLimits, PolicyFormat } from '../policy/format';
import { editLimits, policyFormats } from '../policy/formats/formats';
import { filesOf, locationOf, type Policy, type PolicyId, policyKey, type SourceFile } from '../policy/model';
import { type Additions, additionsOf } from './additions';
import { nothingRestored, type PolicyRestores, planEdits } from './edit-policy';
import { type InlineHolder, inlineHolders } from './inline-holders';
import type { NeedsDecision, Suggestion, SuggestTarget, Unchanged } from './model';
import type { KeptPattern, LiveActions } from './narrow-rules';
import { leftAsItIs, type PolicyPlan, type PolicyResult, prove, suggestedFiles } from './prove';
import { type Removal, removableTogether, removalOf, statesOf } from './removable';
import { type Restores, restoresOf } from './restore';
import { sizeLimitOf } from './size-limit';

export { inlineHolders };

/** What a suggestion depends on besides the targets and their files. */
export interface SuggestContext {
  readonly catalogue: Catalogue;
  /** The files of targets that were not judged, with the name of one of them: it is not known what that one needs. */
  readonly others?: ReadonlyMap<string, string>;
  readonly formats?: readonly PolicyFormat[];
  /** Whether the coverage data knows an action; absent: it knows all of them. */
  readonly isKnown?: (id: ActionId) => boolean;
}

/**
 * Suggests edits of the policies of a run, in their files. What the change under review removed and a role uses is
 * restored as it stood at the base. A policy that targets share loses only what none of them needs. The edited files are
 * read again: nothing that stays may be lost, nothing but missing actions gained; an edit that does not hold is dropped,
 * and the report says so.
 */
export function suggest(
  targets: readonly SuggestTarget[],
  files: readonly SourceFile[],
  context: SuggestContext,
): Suggestion {
  const { catalogue, formats = policyFormats } = context;
  const removals = new Map(targets.map((target) => [target, removalOf(target, catalogue)]));
  const plans = planPolicies(targets, removals, context, editLimits(files, formats));
  const restores = restoresOf(targets, plans, catalogue);
  const wanted = targets.map((target) => ({ target, additions: additionsOf(target, catalogue) }));
  const planned = plannedEdits(plans, restores, wanted, context);
  const { results, edited } = prove(planned, files, formats);
  return {
    files: suggestedFiles(files, edited, results, catalogue),
    needsDecision: [
      ...wanted.flatMap(({ target, additions }) => needsDecision(target, additions, results)),
      ...restores.left,
      ...notRestored(restores, results),
    ],
    unchanged: [...results.flatMap((one) => one.unchanged), ...stayingWhole([...removals.values()])],
  };
}

/** Missing actions of a target that the base did not grant. */
interface Wanted {
  readonly target: SuggestTarget;
  readonly additions: Additions;
}

/** Plans one policy after the other: the inline policies of a role share one limit. */
function plannedEdits(
  plans: readonly PolicyPlan[],
  restores: Restores,
  wanted: readonly Wanted[],
  { others = new Map() }: SuggestContext,
): PolicyResult[] {
  const live = new Map(plans.flatMap(({ policy, sharing }) => inlineFor(policyKey(policy.id), sharing)));
  const current = new Map(plans.map(({ policy }) => [policy, policy]));
  return plans.map((plan) => {
    const { policy, sharing } = plan;
    const key = policyKey(policy.id);
    const bases = sharing.flatMap(({ base }) => base?.policies ?? []);
    const before = bases.find(({ id }) => policyKey(id) === key);
    const rest = plans.flatMap((one) => (one === plan ? [] : (current.get(one.policy) ?? [])));
    const limit = sizeLimitOf(policy, rest, before, live);
    const additions = wanted.find(({ target }) => target === plan.owner)?.additions.statements ?? [];
    const gains = withSids(policy, restores.byPolicy.get(key) ?? nothingRestored, additions);
    const edits = planEdits(policy, plan, { ...gains, limit }, (pattern) => describe(pattern, plan));
    current.set(policy, editedPolicy(policy, edits.edits));
    const placed = restores.placed.filter(({ policies }) => policies.has(key));
    const isBack = edits.notRestored === undefined;
    const back = isBack
      ? { restored: gains.restores.items, restores: placed }
      : { restored: [], restores: [] };
    // A file with policies of many principals is not one that all of their targets share.
    const shared = plan.limits === undefined ? [...filesOf(policy)] : [];
    const [other] = shared.flatMap((file) => others.get(file) ?? []);
    if (other === undefined || edits.edits.length === 0) return { plan, ...edits, ...back };
    return leftAsItIs(plan, `target ${quote(other)}, which this run does not check, shares it`);
  });
}

/** Whose inline policy it is for every target that shares it; none where one of them has it otherwise. */
function inlineFor(key: string, sharing: readonly SuggestTarget[]): [string, InlineHolder][] {
  const holders = sharing.flatMap(({ inline }) => inline?.get(key) ?? []);
  const [fullest] = holders.sort((a, b) => b.others - a.others);
  return fullest === undefined || holders.length < sharing.length ? [] : [[key, fullest]];
}

/** An action that stays; of a wildcard, with what is known of the actions that it grants. */
function describe(
  { text, origin, reason, grants }: KeptPattern,
  { overGranted, used }: PolicyPlan,
): Unchanged {
  const isName = text !== 'NotAction' && !/[*?]/.test(text);
  if (isName) return { ...locationOf(origin), reason: `${text} is not removed: ${reason}` };
  return {
    ...locationOf(origin),
    reason: `${text} is not narrowed: ${reason}`,
    grants: {
      pattern: text,
      used: grants.intersect(used).names(),
      overGranted: grants.intersect(overGranted).names(),
      others: grants.minus(used).minus(overGranted).names(),
    },
  };
}

/** A wildcard of a shared file may stay for many targets; it is listed once. */
function stayingWhole(removals: readonly Removal[]): Unchanged[] {
  const all = removals.flatMap(({ unchanged }) => unchanged);
  return [...new Map(all.map((one) => [`${one.file} ${one.line} ${one.reason}`, one])).values()];
}

/** New statements with Sids that no other has: what is restored if it had one, the rest where the others have any. */
function withSids(
  { statements }: Policy,
  restores: PolicyRestores,
  additions: readonly NewStatement[],
): { readonly restores: PolicyRestores; readonly additions: readonly NewStatement[] } {
  const taken = new Set(statements.flatMap(({ sid }) => sid ?? []));
  const usual = taken.size > 0 ? 'SeenInUse' : '';
  const named = (statement: NewStatement, wish: string): NewStatement => {
    if (wish === '') return statement;
    let [sid, number] = [wish, 1];
    while (taken.has(sid)) sid = `${wish}${++number}`;
    taken.add(sid);
    return { ...statement, sid };
  };
  return {
    restores: { ...restores, statements: restores.statements.map((one) => named(one, one.sid ?? '')) },
    additions: additions.map((one) => named(one, usual)),
  };
}

const gone = 'this change deletes its policy files';
const shared = 'all its policy files are shared with other targets, which would also get it';

function needsDecision(
  target: SuggestTarget,
  { left, statements }: Additions,
  results: readonly PolicyResult[],
): NeedsDecision[] {
  const home = results.find(({ plan }) => plan.owner === target);
  const homeless = target.policies.length === 0 ? gone : (whyClosed(target, results) ?? shared);
  const reason = home === undefined ? homeless : home.notAdded;
  const actions = reason === undefined ? [] : statements.flatMap((statement) => statement.actions);
  const unplaced = actions.map((action) => ({ action, reason: reason ?? '' }));
  return [...left, ...unplaced].map((one) => ({ target: target.name, ...one }));
}

/** Why the policies that a target has for itself take nothing. */
function whyClosed(target: SuggestTarget, results: readonly PolicyResult[]): string | undefined {
  const own = results.filter(({ plan: { sharing } }) => sharing.length === 1 && sharing.includes(target));
  const [reason] = own.flatMap(({ plan: { limits, policy } }) => limits?.fixedPolicy(policy.id) ?? []);
  return reason === undefined ? undefined : `no policy of it can be extended: ${reason}`;
}

/** What found a home in a policy that could not take it after all. */
function notRestored({ placed }: Restores, results: readonly PolicyResult[]): NeedsDecision[] {
  return placed.flatMap(({ target, action, policies }): NeedsDecision[] => {
    const homes = results.filter(({ plan }) => policies.has(policyKey(plan.policy.id)));
    const reason = homes.find((one) => one.notRestored !== undefined)?.notRestored;
    return reason === undefined ? [] : [{ target: target.name, action, reason }];
  });
}

/**
 * Plans every policy of a run once. A policy that targets share loses only what none of them needs, and gets no missing
 * action that it never granted: what a target lacks goes into the first policy that it has for itself.
 */
function planPolicies(
  targets: readonly SuggestTarget[],
  removals: ReadonlyMap<SuggestTarget, Removal>,
  { catalogue, isKnown = () => true }: SuggestContext,
  limitsOf: (policy: PolicyId) => EditLimits | undefined,
): PolicyPlan[] {
  const policies = new Map(
    targets.flatMap((target) => target.policies).map((policy) => [policyKey(policy.id), policy]),
  );
  const open = new Set(targets);
  return [...policies].map(([key, policy]): PolicyPlan => {
    const sharing = targets.filter((target) => target.policies.some(({ id }) => policyKey(id) === key));
    const [owner, ...others] = sharing;
    const limits = limitsOf(policy.id);
    const isOpen = limits?.fixedPolicy(policy.id) === undefined;
    const owned = owner !== undefined && others.length === 0 && isOpen && open.delete(owner);
    const { overGranted, used } = statesOf(sharing, catalogue);
    return {
      policy,
      sharing,
      live: liveActions(key, sharing, catalogue),
      removable: removableTogether(sharing, removals, catalogue),
      overGranted,
      used,
      isNameable: (id) => isKnown(id) || used.has(id),
      ...(owned ? { owner } : {}),
      ...(limits === undefined ? {} : { limits }),
    };
  });
}

/** What each pattern of a policy grants for any of the targets that share it. */
function liveActions(key: string, sharing: readonly SuggestTarget[], catalogue: Catalogue): LiveActions {
  const live = new Map<string, ActionSet>();
  for (const { at, pattern, actions } of sharing.flatMap(({ grants }) => grants.grants)) {
    if (policyKey(at.policy) !== key) continue;
    const location = `${at.statement} ${pattern}`;
    live.set(location, live.get(location)?.union(actions) ?? actions);
  }
  const none = ActionSet.empty(catalogue);
  return (statement, pattern) => live.get(`${statement} ${pattern}`) ?? none;
}
