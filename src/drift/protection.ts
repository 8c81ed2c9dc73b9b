import type { Instant } from '../base/time';
import type { Evidence, SeenResources } from '../evidence/evidence';
import { isLogCoverage, type SourceCoverage } from '../evidence/source-coverage';
import type { ActionId, ActionName, Catalogue } from '../policy/catalogue';
import type { GrantSet } from '../policy/grants';
import { valuesOf } from '../policy/model';
import { excludes } from '../policy/resource-cover';
import { type Cause, cause } from '../reference/cause';
import { counterpartOf } from '../reference/counterparts';
import { neededBy } from '../reference/dependent-actions';
import type { Knowledge } from '../reference/knowledge';

/**
 * Actions that are needed without an event of their own. An action may be recorded and absent, and still be in use
 * through another one; each of these says through which.
 */
export interface Protection {
  /** What an action in use may need, or may have to be taken back with. Holds for what a new wildcard adds, too. */
  byUse(id: ActionId): Cause | undefined;
  /** An event that no action is known for, of the same service. */
  unresolved(id: ActionId): Cause | undefined;
}

/** Builds the protections from what was used since a moment. `used` holds the names of the actions in use. */
export function protectionOf(
  evidence: Evidence,
  head: GrantSet,
  used: ReadonlySet<ActionName>,
  coverages: readonly SourceCoverage[],
  since: Instant,
  knowledge: Knowledge,
): Protection {
  const { catalogue } = knowledge;
  const needed = neededBy(used, knowledge.dependentActions);
  const indirect = indirectlyNeeded(used, catalogue);
  const undone = counterpartOf(used, knowledge.counterparts, catalogue);
  const mapped = new Set(
    coverages.flatMap((coverage) => (isLogCoverage(coverage) ? coverage.mappedActions : [])),
  );
  const recent = evidence.unknownEvents.filter(({ last = since }) => last >= since);
  const unknown = new Map(recent.map((event) => [event.service, event.eventName]));
  return {
    byUse(id) {
      const name = catalogue.nameOf(id);
      const authorised = evidence.mayNeed.get(name);
      if (authorised !== undefined && authorised.last >= since && mayReach(head, id, authorised.resources))
        return cause('may-need', authorised.event);
      const user = needed.get(name);
      if (user !== undefined) return cause('may-need', user);
      const undoes = undone(name);
      return indirect(id) ?? (undoes === undefined ? undefined : cause('counterpart', undoes));
    },
    unresolved(id) {
      const event = mapped.has(catalogue.nameOf(id))
        ? undefined
        : unknown.get(catalogue.serviceOf(id).prefix);
      return event === undefined ? undefined : cause('unknown-event', event);
    },
  };
}

/** Whether a grant of an action may be what was needed: one of what was called is not certainly outside of it. */
function mayReach({ grants }: GrantSet, id: ActionId, called: SeenResources | undefined): boolean {
  if (called === undefined || !called.complete || called.sample.length === 0) return true;
  const scopes = grants.filter(({ actions }) => actions.has(id)).map(({ scope }) => scope.resources);
  return scopes.some(
    (resources) =>
      resources.kind === 'all-but' ||
      valuesOf(resources).some((pattern) => called.sample.some((resource) => !excludes(pattern, resource))),
  );
}

/** Forward access sessions: a service calls these with the principal's rights while it does what it was asked to. */
const onBehalf: ReadonlySet<ActionName> = new Set(['kms:CreateGrant', 'iam:CreateServiceLinkedRole']);

/**
 * Operations by which services set up something that they run, encrypt or watch for the caller: the verbs that the
 * Service Authorization Reference has beside these two actions, and their like.
 */
const makesForOthers =
  /:(?:Batch|Admin)?(?:Create|Run|Allocate|Accept|Activate|Add|Associate|Attach|Configure|Copy|Deploy|Enable|Execute|Export|Import|Initialize|Initiate|Install|Launch|Modify|Provision|Purchase|Put|Register|Replicate|Request|Restore|Restart|Set|Start|Submit|Subscribe|Sync|Update|Upgrade|Upload)/;

/** Operations that make something, and so may tag it. */
const creates =
  /:(?:Batch|Admin)?(?:Create|Run|Allocate|Copy|Import|Invite|Launch|Provision|Purchase|Put|Register|Request|Restore|Start|Submit|Upload)/;

/** Tag-on-create, and calls on behalf of the principal that any service may make. */
function indirectlyNeeded(
  used: ReadonlySet<ActionName>,
  catalogue: Catalogue,
): (id: ActionId) => Cause | undefined {
  const creating = writersByService(used, catalogue, creates);
  const making = writersByService(used, catalogue, makesForOthers);
  return (id) => {
    const service = catalogue.serviceOf(id).prefix;
    if (addsTags(id, catalogue) && creating.has(service)) return cause('tag-on-create');
    if (!onBehalf.has(catalogue.nameOf(id))) return undefined;
    const caller = [...making].find(([prefix]) => prefix !== service)?.[1];
    return caller === undefined ? undefined : cause('may-need', caller);
  };
}

/** Tagging inside a create call is authorised as an action of its own and leaves no event (ec2:CreateTags). */
function addsTags(id: ActionId, catalogue: Catalogue): boolean {
  const name = catalogue.nameOf(id);
  return catalogue.levelOf(id) === 'Tagging' && !/:(?:Batch)?(?:Un|Remove|Delete)/.test(name);
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
