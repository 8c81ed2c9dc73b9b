import { ActionSet } from '../../iam/action-set';
import type { Catalogue } from '../../iam/catalogue';
import { type GrantSet, grantsOf } from '../../iam/grants';
import { parsePolicy } from '../../iam/policy-document';
import type { PolicyDocument } from '../../iam/policy-model';
import type { ActionName } from '../evidence';
import type { Finding } from '../findings';
import { compare } from '../merge-evidence';
import { type EditedFile, editFile, type LeftAlone } from './edit-file';
import { editHolds } from './edit-holds';
import type { LiveActions } from './narrow-statement';
import type { NewStatement } from './new-statement';
import { mayRemove, resourcesToGrant, whyNotGranted } from './remedy';
import { type Unresolved, wholeWildcards } from './unresolved';

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

/**
 * Suggests an edit of every policy file of a run. A file that several targets share loses only what none of them
 * needs. Every edited file is read again: nothing that stays may be lost, nothing but missing actions gained; an edit
 * that does not hold is dropped, and said.
 */
export function suggest(targets: readonly SuggestTarget[], catalogue: Catalogue): Suggestion {
  const plans = planFiles(targets, catalogue);
  const results = plans.map((plan) => ({ plan, ...checked(plan) }));
  const granted = new Set(
    results.flatMap(({ plan, added }) =>
      added ? plan.additions.flatMap(({ actions }) => actions.map((one) => `${plan.owner} ${one}`)) : [],
    ),
  );
  return {
    files: results.flatMap(({ plan, text, added }) => suggestedFile(plan, { text, added }, catalogue)),
    leftToHuman: targets.flatMap(({ name, findings }) =>
      findings
        .filter(({ state, action }) => state === 'missing' && !granted.has(`${name} ${action}`))
        .map((one) => ({ target: name, action: one.action, reason: whyNotGranted(one) ?? noRoom })),
    ),
    leftAlone: [
      ...results.flatMap(({ leftAlone }) => leftAlone),
      ...targets.flatMap((target) => keptWhole(target, catalogue)),
    ],
  };
}

/** Wildcards that keep what they could lose, and why. */
function keptWhole(target: SuggestTarget, catalogue: Catalogue): LeftAlone[] {
  const proven = provenUnused(target, catalogue);
  return wholeWildcards(target.grants, target.unresolved ?? nothing, catalogue)
    .filter(({ actions }) => !actions.intersect(proven).isEmpty)
    .map(({ place: { path, line, pattern } }) => {
      const reason = `${pattern} stays as wide as it is: a call was seen that no known action stands for`;
      return { file: path, line, reason };
    });
}

const nothing: Unresolved = { services: new Set(), unknownService: false };

const noRoom =
  'its file is shared with another target, or all that is missing would not fit the 6,144 characters IAM allows';

interface FilePlan {
  readonly document: PolicyDocument;
  readonly live: LiveActions;
  readonly removable: ActionSet;
  /** The target that its additions are for. */
  readonly owner: string;
  readonly additions: readonly NewStatement[];
}

function planFiles(targets: readonly SuggestTarget[], catalogue: Catalogue): FilePlan[] {
  const removable = new Map(targets.map((target) => [target, removableOf(target, catalogue)]));
  const setOf = (target: SuggestTarget) => removable.get(target) ?? ActionSet.empty(catalogue);
  const documents = new Map(
    targets.flatMap((target) => target.documents).map((document) => [document.path, document]),
  );
  const holders = (path: string) =>
    targets.filter((target) => target.documents.some((document) => document.path === path));
  const open = new Set(targets);
  return [...documents.values()].map((document): FilePlan => {
    const sharing = holders(document.path);
    const [owner] = sharing;
    const additions =
      sharing.length === 1 && owner !== undefined && open.delete(owner) ? additionsOf(owner) : [];
    const needed = ActionSet.union(
      catalogue,
      sharing.map((target) => target.grants.actions.minus(setOf(target))),
    );
    return {
      document,
      live: liveActions(document.path, sharing, catalogue),
      removable: ActionSet.union(catalogue, sharing.map(setOf)).minus(needed),
      owner: owner?.name ?? '',
      additions,
    };
  });
}

function removableOf(target: SuggestTarget, catalogue: Catalogue): ActionSet {
  const whole = wholeWildcards(target.grants, target.unresolved ?? nothing, catalogue);
  const kept = ActionSet.union(
    catalogue,
    whole.map(({ actions }) => actions),
  );
  return provenUnused(target, catalogue).minus(kept);
}

function provenUnused({ findings }: SuggestTarget, catalogue: Catalogue): ActionSet {
  const ids = findings.filter(mayRemove).flatMap(({ action }) => catalogue.idOf(action) ?? []);
  return ActionSet.of(catalogue, ids);
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

/** One statement for all missing actions that were seen on the same resources: none is granted beyond them. */
function additionsOf({ findings }: SuggestTarget): NewStatement[] {
  const groups = new Map<string, { actions: ActionName[]; resources: readonly string[] }>();
  for (const finding of findings) {
    if (finding.state !== 'missing' || whyNotGranted(finding) !== undefined) continue;
    const resources = resourcesToGrant(finding);
    const group = groups.get(resources.join('\n')) ?? { actions: [], resources };
    group.actions.push(finding.action);
    groups.set(resources.join('\n'), group);
  }
  return [...groups.values()].map(({ actions, resources }) => ({
    actions: [...actions].sort(compare),
    resources,
  }));
}

/** Edits a file and proves the edit; an edit that does not hold is dropped. */
function checked({ document, live, removable, additions }: FilePlan): EditedFile {
  const result = editFile(document, live, removable, additions);
  const added = result.added ? additions : [];
  if (result.text === document.text || editHolds(document, result.text, { live, removable, added }))
    return result;
  const reason = 'the suggestion did not pass its own check: please report it';
  return { text: document.text, added: false, leftAlone: [{ file: document.path, line: 1, reason }] };
}

function suggestedFile(
  { document, additions }: FilePlan,
  { text, added }: Pick<EditedFile, 'text' | 'added'>,
  catalogue: Catalogue,
): SuggestedFile[] {
  if (text === document.text) return [];
  const after = parsePolicy(text, document.path).document;
  const gone = grantsOf([document], catalogue).actions.minus(
    after === undefined ? ActionSet.empty(catalogue) : grantsOf([after], catalogue).actions,
  );
  const asked = added ? additions.flatMap(({ actions }) => actions) : [];
  return [{ path: document.path, before: document.text, after: text, removed: gone.names(), added: asked }];
}
