import { compare } from '../base/order';
import type { ActionFinding } from '../drift/findings';
import type { ActionName, Catalogue } from '../policy/catalogue';
import type { NewStatement } from '../policy/edits';
import { deniedOnPurpose, type GrantSet } from '../policy/grants';
import { isEscalationProne } from '../reference/privilege-escalation';
import type { SuggestTarget } from './model';

/** The statements a target lacks, and the missing actions that are not in them. */
export interface Additions {
  readonly statements: readonly NewStatement[];
  readonly left: readonly { readonly action: ActionName; readonly reason: string }[];
}

/**
 * Sorts the missing actions of a target. Those that were seen on the same resources share a statement: none is granted
 * beyond what it was seen on.
 */
export function additionsOf({ findings, grants }: SuggestTarget, catalogue: Catalogue): Additions {
  const left: { action: ActionName; reason: string }[] = [];
  const groups = new Map<string, { actions: ActionName[]; resources: readonly string[] }>();
  for (const finding of findings) {
    if (finding.state !== 'missing') continue;
    const { action, resources } = finding;
    const reason = whyNotGranted(finding) ?? whyFutile(finding, grants, catalogue);
    if (reason !== undefined) {
      left.push({ action, reason });
      continue;
    }
    const group = groups.get(resources.join('\n')) ?? { actions: [], resources };
    group.actions.push(action);
    groups.set(resources.join('\n'), group);
  }
  const statements = [...groups.values()].map(({ actions, resources }) => {
    return { actions: actions.sort(compare), resources };
  });
  return { statements, left };
}

/** Why a missing action is left to a human; undefined when a suggestion may grant it on the resources observed. */
export function whyNotGranted({
  action,
  accessLevel,
  currentlyDenied,
  denied,
  resources,
  introduced,
  deniedAt,
}: ActionFinding): string | undefined {
  if (deniedAt !== undefined) return 'a Deny that the change adds stops it: change that statement';
  if (introduced === 'removed' && resources.length === 0)
    return 'the resources it is used on were not observed: take the line back that grants it';
  if (currentlyDenied)
    return `${denied === undefined ? 'perhaps refused' : 'denied today'}: granting it is a decision`;
  if (accessLevel === 'Permissions management' || isEscalationProne(action))
    return 'could be used to gain more permissions';
  if (resources.length === 0) return 'the resources it is used on were not observed';
  // A logged name may hold what a policy reads as a wildcard or a variable.
  if (resources.every((resource) => /^arn:[^*?$\p{Cc}]+$/u.test(resource))) return undefined;
  return 'some resource it is used on has a name that a policy would read as more';
}

/** A grant that a Deny beside it takes back would only look like a remedy. */
function whyFutile(
  { action, resources }: ActionFinding,
  grants: GrantSet,
  catalogue: Catalogue,
): string | undefined {
  const id = catalogue.idOf(action);
  const deny =
    id === undefined ? undefined : deniedOnPurpose(grants, id, { sample: resources, complete: true });
  return deny === undefined ? undefined : 'a Deny of the compared files stops it there';
}
