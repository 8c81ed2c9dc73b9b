import type { Instant } from '../base/time';
import { deniedElsewhere, onBehalfOf } from '../drift/denials';
import { type DriftInput, inUseSince, recentUses } from '../drift/drift-input';
import type { UnknownEvent, Use } from '../evidence/evidence';
import { likelyUses } from '../evidence/request-needs';
import type { ActionName } from '../policy/catalogue';
import type { Knowledge } from '../reference/knowledge';
import { type FilledResources, resourcesOf } from './resources';
import { type UnknownService, unknownServices } from './services';

/** Denied calls of an action. */
export interface DeniedAction {
  readonly action: ActionName;
  /** Other calls of it succeeded, so it is granted. */
  readonly isGranted: boolean;
  readonly count?: number;
  readonly last?: Instant;
  /** Why granting it may not help, where AWS says so; a part of a sentence. */
  readonly reason?: string;
}

/** What the recorded activity of a target says about the policy that it needs. */
export interface Activity {
  /** The actions whose calls succeeded, by name, each with its resources. */
  readonly granted: ReadonlyMap<ActionName, FilledResources>;
  /** Of those, the ones that only sources saw which count denied calls too. */
  readonly attempted: readonly ActionName[];
  readonly denied: readonly DeniedAction[];
  /** Events of the window that no action is known for: the policy may lack what they need. */
  readonly unknownEvents: readonly UnknownEvent[];
  /** Actions in use that the catalogue does not know, and those of events whose service is not certain. */
  readonly unknownActions: readonly ActionName[];
  /** Services in use, by actions that no source names. */
  readonly unknownServices: readonly UnknownService[];
}

/** Sources that record whether a call succeeded. */
const recordsOutcome: ReadonlySet<string> = new Set(['cloudtrail-logs', 'athena']);

/**
 * What a target used since the moment from which `check` counts a use. An action is granted if a call of it succeeded,
 * or if only sources that do not record results saw it; what was only denied is listed. Pure.
 */
export function activityOf(input: DriftInput, { catalogue, events }: Knowledge): Activity {
  const { evidence, rules } = input;
  const since = inUseSince(rules);
  const granted = new Map<ActionName, FilledResources>();
  const attempted: ActionName[] = [];
  const denied: DeniedAction[] = [];
  const unknown = new Set(recentUses(likelyUses(evidence), since).keys());
  const uses = recentUses(evidence.uses, since);
  for (const [name, use] of uses) {
    const id = catalogue.idOf(name);
    if (id === undefined) {
      unknown.add(name);
      continue;
    }
    const action = catalogue.nameOf(id);
    if (events.permissionless.has(action)) continue;
    const isGranted = succeeded(use);
    if (isGranted) granted.set(action, resourcesOf(use, input));
    if (isGranted && use.allowed === undefined) attempted.push(action);
    if (use.denied !== undefined || !isGranted) denied.push(deniedAction(action, use, isGranted));
  }
  return {
    granted,
    attempted,
    denied,
    unknownEvents: evidence.unknownEvents.filter(({ last }) => (last ?? since) >= since),
    unknownActions: [...unknown].filter((name) => !granted.has(name)).sort(),
    unknownServices: unknownServices(input.coverages, uses, since),
  };
}

/** A source that records results and saw no success takes precedence over one that counts attempts. */
function succeeded({ allowed, denied, sources }: Use): boolean {
  if (allowed !== undefined) return true;
  return denied === undefined && !sources.some((source) => recordsOutcome.has(source));
}

function deniedAction(action: ActionName, use: Use, isGranted: boolean): DeniedAction {
  const tally = use.denied ?? use.attempted ?? {};
  const other = use.denied === undefined ? 'the call was denied another action that it needs' : undefined;
  const behalf = onBehalfOf(use).replace(/^; /, '');
  const reason = [deniedElsewhere(use), other, behalf === '' ? undefined : behalf]
    .filter((part) => part !== undefined)
    .join('; ');
  return {
    action,
    isGranted,
    ...(tally.count === undefined ? {} : { count: tally.count }),
    ...(tally.last === undefined ? {} : { last: tally.last }),
    ...(reason === '' ? {} : { reason }),
  };
}
