import { spend, within } from '../../base/work';
import type { DriftInput } from '../../drift/drift-input';
import type { FindingLocation } from '../../drift/findings';
import type { Use } from '../../evidence/evidence';
import type { AccessLevel, ActionId, ActionName } from '../../policy/catalogue';
import type { Knowledge } from '../../reference/knowledge';
import { type EscalationPath, escalationsOf } from '../../reference/privilege-escalation';

/** A granted action in use, with what the report says of it: a finding has all of this itself. */
export interface UsedAction {
  readonly action: ActionName;
  readonly accessLevel: AccessLevel;
  readonly use?: Use;
  readonly escalation?: EscalationPath;
  /** The first grant of it, in document order. */
  readonly location?: FindingLocation;
}

/** Steps of work that grants of crafted policies may take: about a second. */
const mostSteps = 100_000_000;

/**
 * The facts of the used actions of one target, in the order given. Where its policies would take too long to search, their
 * privilege escalation and locations are left out.
 */
export function usedActions(
  names: readonly ActionName[],
  { head, evidence }: Pick<DriftInput, 'head' | 'evidence'>,
  { catalogue, escalation }: Pick<Knowledge, 'catalogue' | 'escalation'>,
): UsedAction[] {
  const ids = names.flatMap((name) => catalogue.idOf(name) ?? []);
  const searched = within(mostSteps, () => ({
    escalations: escalationsOf(head, escalation, catalogue),
    locations: new Map(ids.map((id) => [id, firstGrant(id, head)])),
  }));
  return ids.map((id) => {
    const action = catalogue.nameOf(id);
    const use = evidence.uses.get(action);
    const path = searched.done ? searched.value.escalations.get(id) : undefined;
    const location = searched.done ? searched.value.locations.get(id) : undefined;
    return {
      action,
      accessLevel: catalogue.levelOf(id),
      ...(use === undefined ? {} : { use }),
      ...(path === undefined ? {} : { escalation: path }),
      ...(location === undefined ? {} : { location }),
    };
  });
}

function firstGrant(id: ActionId, { grants }: DriftInput['head']): FindingLocation | undefined {
  spend(grants.length);
  const grant = grants.find(({ actions }) => actions.has(id));
  return grant && { file: grant.at.file, line: grant.at.line, pattern: grant.pattern };
}
