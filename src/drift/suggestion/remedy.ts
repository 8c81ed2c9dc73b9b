import type { SourceName } from '../evidence';
import type { Finding } from '../findings';
import { isEscalationProne } from './escalation-prone';

/**
 * Sources one of which is enough: those that track the action itself, and logs, which show a use of an action only
 * when they are complete (visibility.ts). Policy generation needs a second one beside it.
 */
const conclusive: ReadonlySet<SourceName> = new Set([
  'last-accessed',
  'unused-access',
  'cloudtrail-logs',
  'athena',
]);

/** The one bar for what a suggestion, a patch or a pull request removes: product.md section 7. */
export function mayRemove({ state, provenBy = [] }: Finding): boolean {
  return (
    state === 'over-granted' && (provenBy.length > 1 || provenBy.some((source) => conclusive.has(source)))
  );
}

/** Why a missing action is left to a human; undefined when a suggestion may grant it. */
export function whyNotGranted({ action, accessLevel, refused, resources }: Finding): string | undefined {
  if (refused) return 'denied today: granting it is a decision';
  if (accessLevel === 'Permissions management' || isEscalationProne(action))
    return 'could be used to gain more permissions';
  if (grantableResources(resources).length > 0 || accessLevel === 'List') return undefined;
  return 'the resources it is used on were not observed';
}

/** Resources to grant a missing action on: those observed, else (for lists of things, which have none) all. */
export function resourcesToGrant({ resources }: Finding): readonly string[] {
  const observed = grantableResources(resources);
  return observed.length > 0 ? observed : ['*'];
}

/** A logged name may hold what a policy reads as a wildcard or a variable: such a resource is not granted. */
function grantableResources(resources: readonly string[]): string[] {
  return resources.filter((resource) => /^arn:[^*?$\p{Cc}]+$/u.test(resource));
}
