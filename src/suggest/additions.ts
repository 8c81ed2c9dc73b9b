import { globMatches } from '../base/glob';
import { compare } from '../base/order';
import type { ActionFinding } from '../drift/findings';
import type { ActionName, Catalogue } from '../policy/catalogue';
import type { NewStatement } from '../policy/edits';
import type { Denial, GrantSet } from '../policy/grants';
import { valuesOf } from '../policy/model';
import { replacePlaceholders } from '../policy/placeholder';
import { coversAll } from '../policy/resource-cover';
import { isEscalationProne } from '../reference/privilege-escalation';
import type { SuggestTarget } from './model';
import { isRemoved } from './restore';

/** The statements a target lacks, and the missing actions that are not in them. */
export interface Additions {
  readonly statements: readonly NewStatement[];
  readonly left: readonly { readonly action: ActionName; readonly reason: string }[];
}

/**
 * Sorts the missing actions of a target that the change under review did not remove. Those that were seen on the same
 * resources share a statement: none is granted beyond what it was seen on, nor on a part of it.
 */
export function additionsOf({ findings, grants }: SuggestTarget, catalogue: Catalogue): Additions {
  const left: { action: ActionName; reason: string }[] = [];
  const groups = new Map<string, { actions: ActionName[]; resources: readonly string[] }>();
  for (const finding of findings) {
    if (finding.state !== 'missing' || isRemoved(finding)) continue;
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
  allResources,
  deniedAt,
}: ActionFinding): string | undefined {
  if (deniedAt !== undefined) return 'this change adds a Deny for it; change that statement';
  if (currentlyDenied)
    return `${denied === undefined ? 'perhaps denied' : 'currently denied'}; granting it is your decision`;
  if (accessLevel === 'Permissions management' || isEscalationProne(action))
    return 'could be used for privilege escalation';
  if (resources.length === 0) return 'the resources of its calls were not recorded';
  if (allResources !== true) return 'not all resources of its calls were recorded';
  // A logged name may hold what a policy reads as a wildcard or a variable.
  if (resources.every((resource) => /^arn:[^*?$\p{Cc}]+$/u.test(resource))) return undefined;
  return 'a resource name contains characters that a policy reads as a wildcard or variable';
}

/** A grant that a Deny beside it takes back, or may, would only look like a remedy. */
function whyFutile(
  { action, resources }: ActionFinding,
  { denials }: GrantSet,
  catalogue: Catalogue,
): string | undefined {
  const id = catalogue.idOf(action);
  const deny = denials.find((one) => {
    return id !== undefined && one.actions.has(id) && resources.some((arn) => mayStop(one, arn));
  });
  if (deny === undefined) return undefined;
  const { file, line } = deny.at;
  return `the Deny at ${file}:${line} ${deny.limit === 'condition' ? 'may deny' : 'denies'} it`;
}

/** Whether a Deny is about a resource, as far as its patterns tell: a variable may stand for any text. */
function mayStop({ scope: { resources } }: Denial, arn: string): boolean {
  const patterns = valuesOf(resources);
  if (resources.kind === 'all-but') return !coversAll(patterns, [arn]);
  return patterns.some((pattern) => globMatches(replacePlaceholders(pattern, '*'), arn));
}
