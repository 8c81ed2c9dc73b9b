import { isEveryAction } from '../policy/action-pattern';
import { type ActionName, accessLevels } from '../policy/catalogue';
import type { Denial, GrantSet } from '../policy/grants';
import { valuesOf } from '../policy/model';
import type { Knowledge } from '../reference/knowledge';
import { isInForce } from './acceptances';
import type { Comparison } from './comparison';
import { deniesBeyond } from './deny-changes';
import { type DriftInput, inUseSince } from './drift-input';
import type { AddedAdministrator, ChangeEffects, RemovedUndetermined } from './effects';
import { unusedJudge } from './unused';

/** What the change does to what is granted, whatever is known of use. `comparison` is that of the same input. Pure. */
export function changeEffects(
  input: DriftInput,
  comparison: Comparison,
  knowledge: Knowledge,
): ChangeEffects | undefined {
  const { base, head } = input;
  // A role that goes loses everything, and no Deny stops it any more.
  if (base === undefined || input.stage?.kind === 'removed-role') return undefined;
  const administrator = addedAdministrator(input);
  // A file that was not read may hold what seems to be gone.
  const isWhole = (input.unreadPolicies ?? []).length === 0;
  return {
    ...(administrator === undefined ? {} : { administrator }),
    removes: isWhole ? removedUndetermined(input, base, comparison, knowledge) : [],
    loosened: (isWhole ? deniesBeyond(base, head) : []).map(({ denial, actions, isChange }) => ({
      ...effectOf(denial, actions.names()),
      kind: isChange ? 'changed' : 'removed',
    })),
    unclear: comparison.denied.unclear.flatMap(({ denial, actions, isDoubt }) => {
      // An action that is accepted by its name may stop.
      const open = actions.filter((action) => !acceptedByName(action, comparison));
      if (open.length === 0) return [];
      const why = isDoubt ? (denial.limit ?? 'resources') : 'resources';
      return [{ ...effectOf(denial, open), why, isDoubt }];
    }),
  };
}

function acceptedByName(action: ActionName, { applied }: Comparison): boolean {
  return applied.find({ action }, 'removed') !== undefined;
}

function effectOf({ at: { file, line, sid }, scope }: Denial, actions: readonly ActionName[]) {
  const resources = valuesOf(scope.resources);
  return { ...(sid === undefined ? {} : { sid }), file, line, actions, resources };
}

function addedAdministrator({
  addsAdministrator,
  head,
  acceptances,
  today,
}: DriftInput): AddedAdministrator | undefined {
  if (addsAdministrator === undefined) return undefined;
  const { file, line, pattern, resources } = addsAdministrator;
  const isAccepted = acceptances.some((one) => isEveryAction(one.pattern) && isInForce(one, today));
  return { file, line, pattern, resources, grants: head.actions.size, isAccepted };
}

/** Of an action that no source would have recorded, a removal is a question to its owner: it has the state it had before. */
function removedUndetermined(
  input: DriftInput,
  base: GrantSet,
  { inUse }: Comparison,
  knowledge: Knowledge,
): RemovedUndetermined[] {
  const { catalogue } = knowledge;
  const { head, foreign } = input;
  const gone = base.actions.minus(head.actions);
  if (gone.isEmpty) return [];
  const elsewhere = foreign?.other === 'unreadable' ? undefined : foreign?.other?.every;
  const { base: _base, stage: _stage, ...before } = { ...input, head: base };
  const judge = unusedJudge(before, new Set(inUse.keys()), inUseSince(input.rules), knowledge);
  const removed = [...gone].flatMap((id): RemovedUndetermined[] => {
    const action = catalogue.nameOf(id);
    if (inUse.has(action) || elsewhere?.has(id) === true) return [];
    const { state, cause } = judge(id, undefined);
    if (state !== 'undetermined' || cause === undefined) return [];
    return [{ action, accessLevel: catalogue.levelOf(id), cause }];
  });
  return removed.sort((a, b) => accessLevels.indexOf(a.accessLevel) - accessLevels.indexOf(b.accessLevel));
}
