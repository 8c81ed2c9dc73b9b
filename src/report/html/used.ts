import { spend } from '../../base/work';
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

/** The facts of the used actions of one target, in the order given. An action that the catalogue lacks is omitted. */
export function usedActions(
  names: readonly ActionName[],
  { head, evidence }: Pick<DriftInput, 'head' | 'evidence'>,
  { catalogue, escalation }: Pick<Knowledge, 'catalogue' | 'escalation'>,
): UsedAction[] {
  const escalations = escalationsOf(head, escalation, catalogue);
  return names.flatMap((action): UsedAction[] => {
    const id = catalogue.idOf(action);
    if (id === undefined) return [];
    const [use, path, location] = [evidence.uses.get(action), escalations.get(id), firstGrant(id, head)];
    return [
      {
        action,
        accessLevel: catalogue.levelOf(id),
        ...(use === undefined ? {} : { use }),
        ...(path === undefined ? {} : { escalation: path }),
        ...(location === undefined ? {} : { location }),
      },
    ];
  });
}

function firstGrant(id: ActionId, { grants }: DriftInput['head']): FindingLocation | undefined {
  spend(grants.length);
  const grant = grants.find(({ actions }) => actions.has(id));
  return grant && { file: grant.at.file, line: grant.at.line, pattern: grant.pattern };
}
