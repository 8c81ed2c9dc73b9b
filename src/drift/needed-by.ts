import type { ActionId, ActionName } from '../policy/catalogue';
import { counterpartOf } from '../reference/counterparts';
import { neededBy } from '../reference/dependent-actions';
import type { Knowledge } from '../reference/knowledge';
import { type DriftInput, inUseSince, recentUses } from './drift-input';
import { protectionOf } from './protection';

/** Why an action may be needed that no source shows in use. */
export interface Needs {
  /** Actions in use that may need it, those that need it directly before others. */
  readonly by: readonly ActionName[];
  /** The action in use that it undoes. */
  readonly undoes?: ActionName;
  /** Another reason, in words. */
  readonly other?: string;
}

/** What in use may need an action: operations, dependent actions and counterparts, as `protectionOf` has them. Pure. */
export function needsOf(id: ActionId, input: DriftInput, knowledge: Knowledge): Needs {
  const { evidence, head, coverages, rules } = input;
  const { catalogue, dependentActions, counterparts } = knowledge;
  const since = inUseSince(rules);
  const name = catalogue.nameOf(id);
  const used = new Set(recentUses(evidence.uses, since).keys());
  used.delete(name);
  const operation = evidence.mayNeed.get(name);
  const direct = [...used].filter((user) => dependentActions.get(user)?.includes(name)).sort();
  const indirect = neededBy(used, dependentActions).get(name);
  const by = new Set([
    ...(operation !== undefined && operation.last >= since ? [operation.event] : []),
    ...direct,
    ...(indirect === undefined ? [] : [indirect]),
  ]);
  const undoes = counterpartOf(used, counterparts, catalogue)(name);
  const protection = protectionOf(evidence, head, used, coverages, since, knowledge).byUse(id);
  const isOther = by.size === 0 && undoes === undefined && protection !== undefined;
  return {
    by: [...by],
    ...(undoes === undefined ? {} : { undoes }),
    ...(isOther ? { other: protection.text } : {}),
  };
}
