import { asciiLower } from '../base/text';
import type { Instant } from '../base/time';
import type { Evidence } from '../evidence/evidence';
import { isLogCoverage, type SourceCoverage } from '../evidence/source-coverage';
import type { ActionId, ActionName, Catalogue } from '../policy/catalogue';
import { type Cause, cause } from '../reference/cause';

/**
 * Actions that are needed without an event of their own. An action may be visible and absent, and still be in use
 * through another one; each of these says through which.
 */
export interface Protection {
  /** An operation in use may be authorised by it. Holds for what a new wildcard brings, too. */
  mayNeed(id: ActionId): Cause | undefined;
  /** Tag-on-create and grants on behalf of services. */
  indirect(id: ActionId): Cause | undefined;
  /** An event that no action is known for, of the same service. */
  unresolved(id: ActionId): Cause | undefined;
}

/** Builds the protections from what was used since a moment. `used` holds the names of the actions in use. */
export function protectionOf(
  evidence: Evidence,
  used: ReadonlySet<ActionName>,
  coverages: readonly SourceCoverage[],
  since: Instant,
  catalogue: Catalogue,
): Protection {
  const creating = creatorsByService(used, catalogue);
  const making = writersByService(used, catalogue, makesForOthers);
  const mapped = new Set(
    coverages.flatMap((coverage) => (isLogCoverage(coverage) ? coverage.mappedActions : [])),
  );
  const recent = evidence.unknownEvents.filter(({ last = since }) => last >= since);
  const unknown = new Map(recent.map((event) => [event.service, event.eventName]));
  return {
    mayNeed(id) {
      const need = evidence.mayNeed.get(catalogue.nameOf(id));
      return need !== undefined && need.last >= since ? cause('may-need', need.event) : undefined;
    },
    indirect(id) {
      const name = catalogue.nameOf(id);
      const service = catalogue.serviceOf(id).prefix;
      if (addsTags(id, catalogue) && creating.has(service)) return cause('tag-on-create');
      const caller = onBehalf.has(name) ? [...making].find(([prefix]) => prefix !== service)?.[1] : undefined;
      return caller === undefined ? undefined : cause('on-behalf', caller);
    },
    unresolved(id) {
      const event = mapped.has(catalogue.nameOf(id))
        ? undefined
        : unknown.get(catalogue.serviceOf(id).prefix);
      return event === undefined ? undefined : cause('unknown-event', event);
    },
  };
}

/** Forward access sessions: a service calls these with the principal's rights while it does what it was asked to. */
const onBehalf: ReadonlySet<ActionName> = new Set(['kms:CreateGrant', 'iam:CreateServiceLinkedRole']);

/** Operations by which services set up something that they run, encrypt or watch for the caller. */
const makesForOthers =
  /:(create|run|allocate|associate|attach|copy|enable|import|launch|provision|purchase|register|request|restore|start)/i;

/** Tagging inside a create call is authorised as an action of its own and leaves no event (ec2:CreateTags). */
function addsTags(id: ActionId, catalogue: Catalogue): boolean {
  const name = catalogue.nameOf(id);
  return catalogue.levelOf(id) === 'Tagging' && !/:(un|remove|delete)/i.test(name);
}

/** Operations that make something, and so may tag it. */
const creates =
  /:(create|run|allocate|copy|import|invite|launch|provision|purchase|put|register|request|restore|start|submit|upload)/i;

function creatorsByService(used: ReadonlySet<ActionName>, catalogue: Catalogue): ReadonlySet<string> {
  return new Set([...writersByService(used, catalogue, creates)].map(([service]) => service));
}

/** One write operation in use per service, the first by name, so that the reason is the same on every run. */
function writersByService(
  used: ReadonlySet<ActionName>,
  catalogue: Catalogue,
  named: RegExp,
): ReadonlyMap<string, ActionName> {
  const writers = [...used].filter((action) => {
    const id = catalogue.idOf(action);
    const level = id === undefined ? undefined : catalogue.levelOf(id);
    return named.test(action) && (level === 'Write' || level === 'Permissions management');
  });
  return new Map(
    writers
      .sort()
      .reverse()
      .map((action) => [action.split(':', 1)[0] ?? '', action]),
  );
}

/** Create, Attach, Add or Tag of a Delete, Detach, Remove or Untag: names of actions that undo each other. */
const counterparts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^delete/, ['create', 'put', 'add']],
  [/^detach/, ['attach']],
  [/^disassociate/, ['associate']],
  [/^deregister/, ['register']],
  [/^remove/, ['add', 'create', 'put']],
  [/^untag/, ['tag']],
];

/** The used action that the given one undoes, such as `ec2:CreateVolume` for `ec2:DeleteVolume`. */
export function counterpart(
  action: ActionName,
  used: ReadonlyMap<string, ActionName>,
): ActionName | undefined {
  const [service = '', name = ''] = asciiLower(action).split(':', 2);
  for (const [undo, makers] of counterparts) {
    if (!undo.test(name)) continue;
    const maker = makers.find((word) => used.has(`${service}:${name.replace(undo, word)}`));
    if (maker !== undefined) return used.get(`${service}:${name.replace(undo, maker)}`);
  }
  return undefined;
}
