import type { Catalogue } from '../../iam/catalogue';
import { grantsOf } from '../../iam/grants';
import { parsePolicy } from '../../iam/policy-document';
import { quote } from '../../iam/problem';
import { type Additions, additionsOf } from './additions';
import { type EditedFile, editFile } from './edit-file';
import { editHolds } from './edit-holds';
import type { NewStatement } from './new-statement';
import { type FilePlan, planFiles } from './plan';
import { type Removal, removalOf } from './removal';
import type { LeftAlone, LeftToHuman, SuggestedFile, Suggestion, SuggestTarget } from './suggestion-model';

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
