import { type ActionPattern, expandPattern, hasWildcard, parseActionPattern } from '../policy/action-pattern';
import { nearestAction } from '../policy/unknown-actions';
import type { EventActions } from './event-actions';

/**
 * What a name that is no action was meant to be, as advice: the action that grants an API operation of the name, else
 * the same name under the service prefix of IAM (`tag` for the event source `tagging`, `elasticloadbalancing` for the SDK
 * client `elbv2`), else the nearest action. Undefined where nothing is close.
 */
export function adviceOn(pattern: ActionPattern, events: EventActions): string | undefined {
  const granting = hasWildcard(pattern) ? undefined : events.grantedBy(pattern.service, pattern.name);
  if (granting !== undefined) {
    const { actions, certain } = granting;
    if (actions.length === 1) return `it is the name of an API operation; ${actions[0]} grants it`;
    const list = `${actions.slice(0, -1).join(', ')} ${certain ? 'and' : 'or'} ${actions.at(-1)}`;
    return `it is the name of an API operation; ${list} ${certain ? 'grant' : 'grants'} it`;
  }
  const renamed = events
    .servicesOf(pattern.service)
    .filter((service) => service !== pattern.service)
    .map((service) => `${service}:${pattern.text.slice(pattern.text.indexOf(':') + 1)}`)
    .find((text) => matchesAny(text, events));
  if (renamed !== undefined) return `did you mean ${renamed}?`;
  const nearest = nearestAction(pattern, events.catalogue);
  return nearest === undefined ? undefined : `did you mean ${nearest}?`;
}

function matchesAny(text: string, { catalogue }: EventActions): boolean {
  const pattern = parseActionPattern(text);
  return typeof pattern !== 'string' && !expandPattern(pattern, catalogue).isEmpty;
}
