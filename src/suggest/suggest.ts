import { quote } from '../base/text';
import type { Finding } from '../drift/findings';
import { ActionSet } from '../policy/action-set';
import type { Catalogue } from '../policy/catalogue';
import { parsePolicy } from '../policy/formats/json/policy-document';
import { grantsOf } from '../policy/grants';
import type { PolicyDocument } from '../policy/model';
import { type Additions, additionsOf, type NewStatement } from './additions';
import { type EditedFile, editFile, editHolds } from './edit-file';
import {
  type LeftAlone,
  type LeftToHuman,
  nothingUnresolved,
  type SuggestedFile,
  type Suggestion,
  type SuggestTarget,
  staysWhole,
} from './model';
import type { LiveActions } from './narrow';

/**
 * Suggests an edit of every policy file of a run. A file that several targets share loses only what none of them
 * needs. Every edited file is read again: nothing that stays may be lost, nothing but missing actions gained; an edit
 * that does not hold is dropped, and said. A file that a target shares which was not judged (`others` names it, by path)
 * is left as it is: nobody knows what that one needs.
 */
export function suggest(
  targets: readonly SuggestTarget[],
  catalogue: Catalogue,
  others: ReadonlyMap<string, string> = new Map(),
): Suggestion {
  const removals = new Map(targets.map((target) => [target, removalOf(target, catalogue)]));
  const wanted = targets.map((target) => ({ target, additions: additionsOf(target, catalogue) }));
  const results = planFiles(targets, removals, catalogue).map((plan): FileResult => {
    const additions = wanted.find(({ target }) => target === plan.owner)?.additions.statements ?? [];
    const result = { plan, ...proven(plan, additions, catalogue) };
    const other = others.get(plan.document.path);
    return other === undefined || result.file === undefined ? result : leftTo(other, plan);
  });
  return {
    files: results.flatMap(({ file }) => file ?? []),
    leftToHuman: wanted.flatMap(({ target, additions }) => leftToHuman(target, additions, results)),
    leftAlone: [...results.flatMap((one) => one.leftAlone), ...stayingWhole([...removals.values()])],
  };
}

function leftTo(other: string, plan: FilePlan): FileResult {
  const reason = `target ${quote(other)} shares it, which this run does not judge`;
  return { plan, leftAlone: [{ file: plan.document.path, line: 1, reason }], notAdded: reason };
}

/** A wildcard of a shared file may stay for several targets; it is said once. */
function stayingWhole(removals: readonly Removal[]): LeftAlone[] {
  const all = removals.flatMap(({ leftAlone }) => leftAlone);
  return [...new Map(all.map((one) => [`${one.file} ${one.line} ${one.reason}`, one])).values()];
}

/** What came of one file's plan; `notAdded` says why the new statements are not in it. */
interface FileResult extends Pick<EditedFile, 'leftAlone' | 'notAdded'> {
  readonly plan: FilePlan;
  readonly file?: SuggestedFile;
}

/** Edits a file and proves the edit by reading it anew; an edit that does not hold is dropped. */
function proven(
  { document, live, removable }: FilePlan,
  additions: readonly NewStatement[],
  catalogue: Catalogue,
): Omit<FileResult, 'plan'> {
  const { text, ...result } = editFile(document, live, removable, additions);
  if (text === document.text) return result;
  const after = parsePolicy(text, document.path).document;
  const added = result.notAdded === undefined ? additions : [];
  if (after === undefined || !editHolds(document, after, { live, removable, added }))
    return { leftAlone: [{ file: document.path, line: 1, reason: broken }], notAdded: broken };
  const removed = grantsOf([document], catalogue)
    .actions.minus(grantsOf([after], catalogue).actions)
    .names();
  const file = { path: document.path, before: document.text, after: text, removed };
  return { ...result, file: { ...file, added: added.flatMap(({ actions }) => actions) } };
}

const broken = 'the suggestion did not pass its own check: please report it';
const gone = 'its policy files are taken away by this change';
const shared = 'all its files are shared with other targets, which would get it too';

function leftToHuman(
  target: SuggestTarget,
  { left, statements }: Additions,
  results: readonly FileResult[],
): LeftToHuman[] {
  const home = results.find(({ plan }) => plan.owner === target);
  const homeless = target.documents.length === 0 ? gone : shared;
  const reason = home === undefined ? homeless : home.notAdded;
  const actions = reason === undefined ? [] : statements.flatMap((statement) => statement.actions);
  const unplaced = actions.map((action) => ({ action, reason: reason ?? '' }));
  return [...left, ...unplaced].map((one) => ({ target: target.name, ...one }));
}

/** What is to become of one policy file. */
interface FilePlan {
  readonly document: PolicyDocument;
  readonly live: LiveActions;
  readonly removable: ActionSet;
  /** The target whose missing actions go into this file. */
  readonly owner?: SuggestTarget;
}

/**
 * Plans every file of a run once. A file that several targets share loses only what none of them needs, and gets
 * nothing: what one of them lacks goes into the first file that it has for itself.
 */
function planFiles(
  targets: readonly SuggestTarget[],
  removals: ReadonlyMap<SuggestTarget, Removal>,
  catalogue: Catalogue,
): FilePlan[] {
  const documents = new Map(
    targets.flatMap((target) => target.documents).map((document) => [document.path, document]),
  );
  const open = new Set(targets);
  return [...documents.values()].map((document): FilePlan => {
    const sharing = targets.filter((target) => target.documents.some(({ path }) => path === document.path));
    const [owner, ...others] = sharing;
    const owned = owner !== undefined && others.length === 0 && open.delete(owner);
    return {
      document,
      live: liveActions(document.path, sharing, catalogue),
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

/** What each pattern of a file grants for any of the targets that share it. */
function liveActions(path: string, sharing: readonly SuggestTarget[], catalogue: Catalogue): LiveActions {
  const live = new Map<string, ActionSet>();
  for (const place of sharing.flatMap(({ grants }) => grants.places)) {
    if (place.path !== path) continue;
    const key = `${place.statement.span.start} ${place.pattern}`;
    live.set(key, live.get(key)?.union(place.actions) ?? place.actions);
  }
  const none = ActionSet.empty(catalogue);
  return ({ span }, pattern) => live.get(`${span.start} ${pattern}`) ?? none;
}

/**
 * The one bar for what a suggestion, a patch or a pull request removes: two sources, or one that tracks the action
 * itself, or complete logs (product.md section 7). What only a wildcard of the change under review brings was granted
 * to nobody before: nothing that works today can break without it.
 */
export function mayRemove({ state, provenBy = [], conclusive = false, ...finding }: Finding): boolean {
  const isNewWide = finding.introduced === 'added' && finding.named !== true;
  return state === 'over-granted' && (provenBy.length > 1 || conclusive || isNewWide);
}

/** What a target can do without, and the wildcards that keep some of it all the same. */
interface Removal {
  readonly removable: ActionSet;
  readonly leftAlone: readonly LeftAlone[];
}

/** Judges what may be removed of a target. What a wildcard that stays whole grants is granted by it anyway. */
function removalOf(target: SuggestTarget, catalogue: Catalogue): Removal {
  const { grants, findings, unresolved = nothingUnresolved } = target;
  const ids = findings.filter(mayRemove).flatMap(({ action }) => catalogue.idOf(action) ?? []);
  const proven = ActionSet.of(catalogue, ids);
  const whole = grants.places.filter((place) => staysWhole(place, unresolved));
  const kept = ActionSet.union(
    catalogue,
    whole.map(({ actions }) => actions),
  );
  const leftAlone = whole
    .filter(({ actions }) => !actions.intersect(proven).isEmpty)
    .map(({ path, line, pattern }) => ({
      file: path,
      line,
      reason: `${pattern} stays as wide as it is${why}`,
    }));
  return { removable: proven.minus(kept), leftAlone };
}

const why = ': a call was seen that no known action stands for';
