import { quote } from '../base/text';
import type { ActionFinding } from '../drift/findings';
import { ActionSet } from '../policy/action-set';
import type { Catalogue } from '../policy/catalogue';
import type { NewStatement } from '../policy/edits';
import type { PolicyFormat } from '../policy/format';
import { policyFormats } from '../policy/formats/formats';
import { filesOf, type Policy, policyKey, type SourceFile } from '../policy/model';
import { type Additions, additionsOf } from './additions';
import { planEdits } from './edit-policy';
import {
  type NeedsDecision,
  nothingUnresolved,
  type Suggestion,
  type SuggestTarget,
  staysWhole,
  type Unchanged,
} from './model';
import type { LiveActions } from './narrow';
import { leftAsItIs, type PolicyPlan, type PolicyResult, prove, suggestedFiles } from './prove';

/**
 * Suggests edits of the policies of a run, in their files. A policy that several targets share loses only what none of
 * them needs. The edited files are read again: nothing that stays may be lost, nothing but missing actions gained; an
 * edit that does not hold is dropped, and said. A file that a target shares which was not judged (`others` names it, by
 * path) is left as it is: it is not known what that one needs.
 */
export function suggest(
  targets: readonly SuggestTarget[],
  files: readonly SourceFile[],
  catalogue: Catalogue,
  others: ReadonlyMap<string, string> = new Map(),
  formats: readonly PolicyFormat[] = policyFormats,
): Suggestion {
  const removals = new Map(targets.map((target) => [target, removalOf(target, catalogue)]));
  const wanted = targets.map((target) => ({ target, additions: additionsOf(target, catalogue) }));
  const planned = planPolicies(targets, removals, catalogue).map((plan) => {
    const additions = wanted.find(({ target }) => target === plan.owner)?.additions.statements ?? [];
    return plannedFor(plan, withSids(plan.policy, additions), others);
  });
  const { results, edited } = prove(planned, files, formats);
  return {
    files: suggestedFiles(files, edited, results, catalogue),
    needsDecision: wanted.flatMap(({ target, additions }) => needsDecision(target, additions, results)),
    unchanged: [...results.flatMap((one) => one.unchanged), ...stayingWhole([...removals.values()])],
  };
}

function plannedFor(
  plan: PolicyPlan,
  additions: readonly NewStatement[],
  others: ReadonlyMap<string, string>,
): PolicyResult {
  const planned = { plan, ...planEdits(plan.policy, plan.live, plan.removable, additions) };
  const [other] = [...filesOf(plan.policy)].flatMap((file) => others.get(file) ?? []);
  if (other === undefined || planned.edits.length === 0) return planned;
  return leftAsItIs(plan, `target ${quote(other)} shares it, which this run does not judge`);
}

/** A wildcard of a shared file may stay for several targets; it is said once. */
function stayingWhole(removals: readonly Removal[]): Unchanged[] {
  const all = removals.flatMap(({ unchanged }) => unchanged);
  return [...new Map(all.map((one) => [`${one.file} ${one.line} ${one.reason}`, one])).values()];
}

/** New statements with Sids that no statement has, where the other statements have any. */
function withSids({ statements }: Policy, additions: readonly NewStatement[]): readonly NewStatement[] {
  const taken = new Set(statements.flatMap(({ sid }) => sid ?? []));
  if (taken.size === 0) return additions;
  return additions.map((statement) => {
    let number = 1;
    const sidAt = (at: number) => (at === 1 ? 'SeenInUse' : `SeenInUse${at}`);
    while (taken.has(sidAt(number))) number++;
    const sid = sidAt(number);
    taken.add(sid);
    return { sid, ...statement };
  });
}

const gone = 'its policy files are taken away by this change';
const shared = 'all its files are shared with other targets, which would get it too';

function needsDecision(
  target: SuggestTarget,
  { left, statements }: Additions,
  results: readonly PolicyResult[],
): NeedsDecision[] {
  const home = results.find(({ plan }) => plan.owner === target);
  const homeless = target.policies.length === 0 ? gone : shared;
  const reason = home === undefined ? homeless : home.notAdded;
  const actions = reason === undefined ? [] : statements.flatMap((statement) => statement.actions);
  const unplaced = actions.map((action) => ({ action, reason: reason ?? '' }));
  return [...left, ...unplaced].map((one) => ({ target: target.name, ...one }));
}

/**
 * Plans every policy of a run once. A policy that several targets share loses only what none of them needs, and gets
 * nothing: what one of them lacks goes into the first policy that it has for itself.
 */
function planPolicies(
  targets: readonly SuggestTarget[],
  removals: ReadonlyMap<SuggestTarget, Removal>,
  catalogue: Catalogue,
): PolicyPlan[] {
  const policies = new Map(
    targets.flatMap((target) => target.policies).map((policy) => [policyKey(policy.id), policy]),
  );
  const open = new Set(targets);
  return [...policies].map(([key, policy]): PolicyPlan => {
    const sharing = targets.filter((target) => target.policies.some(({ id }) => policyKey(id) === key));
    const [owner, ...others] = sharing;
    const owned = owner !== undefined && others.length === 0 && open.delete(owner);
    return {
      policy,
      live: liveActions(key, sharing, catalogue),
      removable: removableTogether(sharing, removals, catalogue),
      ...(owned ? { owner } : {}),
    };
  });
}

function removableTogether(
  sharing: readonly SuggestTarget[],
  removals: ReadonlyMap<SuggestTarget, Removal>,
  catalogue: Catalogue,
): ActionSet {
  const none = ActionSet.empty(catalogue);
  const each = sharing.map((target) => {
    const removable = removals.get(target)?.removable ?? none;
    return { removable, needed: target.grants.actions.minus(removable) };
  });
  const needed = ActionSet.union(
    catalogue,
    each.map((one) => one.needed),
  );
  return ActionSet.union(
    catalogue,
    each.map((one) => one.removable),
  ).minus(needed);
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

/**
 * The one bar for what a suggestion, a patch or a pull request removes: two sources, or one that tracks the action
 * itself, or complete logs (docs/decisions/0006). What only a wildcard of the change under review brings was granted
 * to no principal before: nothing that works today can break without it.
 */
export function mayRemove({ state, provenBy = [], conclusive = false, ...finding }: ActionFinding): boolean {
  const isNewWide = finding.introduced === 'added' && finding.named !== true;
  return state === 'over-granted' && (provenBy.length > 1 || conclusive || isNewWide);
}

/** What a target can do without, and the wildcards that keep some of it all the same. */
interface Removal {
  readonly removable: ActionSet;
  readonly unchanged: readonly Unchanged[];
}

/** Judges what may be removed of a target. What a wildcard that stays whole grants is granted by it anyway. */
function removalOf(target: SuggestTarget, catalogue: Catalogue): Removal {
  const { grants, findings, unresolved = nothingUnresolved } = target;
  const ids = findings.filter(mayRemove).flatMap(({ action }) => catalogue.idOf(action) ?? []);
  const proven = ActionSet.of(catalogue, ids);
  const whole = grants.grants.filter((grant) => staysWhole(grant, unresolved));
  const kept = ActionSet.union(
    catalogue,
    whole.map(({ actions }) => actions),
  );
  const unchanged = whole
    .filter(({ actions }) => !actions.intersect(proven).isEmpty)
    .map(({ at: { file, line }, pattern }) => ({
      file,
      line,
      reason: `${pattern} stays as wide as it is${why}`,
    }));
  return { removable: proven.minus(kept), unchanged };
}

const why = ': a call was seen that no known action stands for';
