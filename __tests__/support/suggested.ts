import { expandPatterns } from '../../src/policy/action-pattern';
import { ActionSet } from '../../src/policy/action-set';
import { grantsOf } from '../../src/policy/grants';
import { policyKey, type Statement, valuesOf } from '../../src/policy/model';
import type { NeedsDecision, SuggestedFile, Suggestion } from '../../src/suggest/model';
import { suggest } from '../../src/suggest/suggest';
import { type Judged, judge, type Missing, type Scenario } from './judged-policies';
import { pocket } from './policies';
import { documentOf, type PolicyText, rangeOf } from './policy-text';

/** Why a statement keeps what it could lose. */
export const tooLong = 'the narrowed policy would exceed the IAM limit of 6,144 characters';
export const deleteIt = 'no action of the policy is in use: delete the policy';

/** A committed statement and what has to become of it. */
export interface Fate {
  readonly old: Statement;
  /** What it grants after the Denies, per pattern; one for a whole NotAction. */
  readonly live: readonly ActionSet[];
  /** Per pattern, whether it stays because what it would become is not readable. */
  readonly wide: readonly boolean[];
  /** Whether it grants anything that is to be removed, and that no pattern of it keeps. */
  readonly touched: boolean;
  /** Whether it is of no use at all, unknown actions included. */
  readonly useless: boolean;
}

/** A committed statement that stays, and what it became. */
export interface Kept extends Fate {
  readonly now: Statement;
  readonly unchanged: boolean;
}

/** What became of one file. */
export interface Edited {
  readonly before: PolicyText;
  readonly after: PolicyText;
  /** Absent when nothing is suggested for it. */
  readonly file?: SuggestedFile;
  readonly fates: readonly Fate[];
  readonly kept: readonly Kept[];
  readonly added: readonly Statement[];
  /** Why statements of it were left alone. */
  readonly reasons: readonly string[];
}

/** A scenario, its suggestion, and what that did. */
export interface Ran {
  readonly judged: Judged;
  readonly suggestion: Suggestion;
  readonly edited: readonly Edited[];
  /** Missing actions that an edit grants. */
  readonly added: readonly Missing[];
}

export function run(scenario: Scenario): Ran {
  const judged = judge(scenario, pocket);
  const suggestion = suggest([judged.target], judged.documents, { catalogue: pocket });
  const forPeople = suggestion.needsDecision.map(({ action }: NeedsDecision) => action);
  return {
    judged,
    suggestion,
    edited: judged.documents.map((before) => editedOf(before, judged, suggestion)),
    added: judged.missing.filter(({ action }) => !forPeople.includes(action)),
  };
}

function editedOf(before: PolicyText, judged: Judged, { files, unchanged }: Suggestion): Edited {
  const file = files.find(({ path }) => path === before.path);
  const after = documentOf(file?.after ?? before.text, before.path);
  const all = unchanged.filter(({ file }) => file === before.path);
  const fates = before.statements.map((old, index) => fateOf(before, old, index, judged, all));
  const staying = file === undefined ? fates : fates.filter(({ useless }) => !useless);
  const left = all.filter(({ grants }) => grants === undefined);
  const kept = staying.flatMap((fate, index): Kept[] => {
    const now = after.statements[index];
    const alone = left.some(({ line }) => line === rangeOf(fate.old).line);
    return now === undefined ? [] : [{ ...fate, now, unchanged: alone }];
  });
  return {
    before,
    after,
    ...(file === undefined ? {} : { file }),
    fates,
    kept,
    added: after.statements.slice(staying.length),
    reasons: left.map(({ reason }) => reason),
  };
}

function fateOf(
  { id }: PolicyText,
  old: Statement,
  index: number,
  { grants, removable: mayGo }: Judged,
  unchanged: Suggestion['unchanged'],
): Fate {
  const live = grants.grants
    .filter(({ at }) => policyKey(at.policy) === policyKey(id) && at.statement === index)
    .map(({ actions }) => actions);
  const stays = (pattern: string, at: Parameters<typeof rangeOf>[0], granted: ActionSet | undefined) => {
    return unchanged.some(({ line, grants: kept }) => {
      if (kept === undefined || line !== rangeOf(at).line || kept.pattern !== pattern) return false;
      return (
        [kept.used, kept.overGranted, kept.others].flat().sort().join() === granted?.names().sort().join()
      );
    });
  };
  const { kind, items } = old.actions;
  const wide =
    old.effect === 'Deny'
      ? []
      : kind === 'only'
        ? items.map((item, at) => stays(item.value.text, item, live[at]))
        : [stays('NotAction', old.actions, live[0])];
  const removable = mayGo.minus(union(live.filter((_, index) => wide[index] === true)));
  const hit = live.map((actions) => !actions.intersect(removable).isEmpty);
  const useless = live.length > 0 && !hit.includes(false) && union(live).minus(removable).isEmpty;
  return { old, live, wide, touched: hit.includes(true), useless };
}

export function union(sets: readonly ActionSet[]): ActionSet {
  return ActionSet.union(pocket, sets);
}

/** What a statement is about, whatever its effect and the Denies. */
export function aboutOf({ actions }: Statement): ActionSet {
  const named = expandPatterns(valuesOf(actions), pocket);
  return actions.kind === 'only' ? named : named.complement();
}

/** What the files grant together as suggested. */
export function grantedAfter(edited: readonly Edited[]): ActionSet {
  return grantsOf(
    edited.map(({ after }) => after),
    pocket,
  ).actions;
}

/** The patterns of a statement as written. */
export function textsOf({ actions }: Statement): string[] {
  return valuesOf(actions).map(({ text }) => text);
}
