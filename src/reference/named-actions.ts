import { withoutVersion } from '../base/event-source';
import { parseActionPattern } from '../policy/action-pattern';
import type { ActionId } from '../policy/catalogue';
import type { EventActions } from './event-actions';

/** The actions that a name stands for, and why there may be other ones in its place. */
export interface NamedActions {
  /** Not empty. */
  readonly ids: readonly ActionId[];
  /** Absent for the name of an action. */
  readonly as?: 'operation' | 'versioned';
  /** Whether all of them are needed; an operation of which that is not known needs some of them. */
  readonly certain: boolean;
}

/**
 * The actions that a person means by `service:Name`: the action of that name; else those that grant the API operation of
 * the name (`s3:ListBuckets`); else either of them without the API version that CloudTrail appends to some event names
 * (`lambda:CreateFunction20150331`). The service may be an event source or an SDK client (`monitoring`,
 * `lambda.amazonaws.com`). Undefined where nothing of the name is known.
 */
export function namedActions(text: string, events: EventActions): NamedActions | undefined {
  const written = text.replace(/^([\w-]+(?:\.[\w-]+)*)\.amazonaws\.com:/, '$1:');
  const pattern = parseActionPattern(written);
  if (typeof pattern === 'string') return undefined;
  const name = pattern.text.slice(pattern.text.indexOf(':') + 1);
  const own = ofName(pattern.service, name, events);
  if (own !== undefined) return own;
  const unversioned = withoutVersion(name);
  const known = unversioned === name ? undefined : ofName(pattern.service, unversioned, events);
  return known && { ...known, as: known.as ?? 'versioned' };
}

function ofName(service: string, name: string, events: EventActions): NamedActions | undefined {
  const { catalogue } = events;
  const id = catalogue.idOf(`${service}:${name}`);
  if (id !== undefined) return { ids: [id], certain: true };
  const granting = events.grantedBy(service, name);
  const ids = granting?.actions.flatMap((action) => catalogue.idOf(action) ?? []) ?? [];
  return granting === undefined || ids.length === 0
    ? undefined
    : { ids, as: 'operation', certain: granting.certain };
}
