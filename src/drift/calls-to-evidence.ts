import type { EventActions, EventMeaning } from './event-actions';
import type {
  ActionName,
  CallCount,
  Evidence,
  PrincipalName,
  SourceName,
  UnknownEvent,
  Use,
} from './evidence';
import { mergeEvidence, mergeUses, sorted } from './merge-evidence';

/**
 * Turns counted calls into evidence, one value a principal. Workers and SQL count calls without knowing any action;
 * everything that needs the catalogue happens here.
 */
export function callsToEvidence(
  calls: Iterable<CallCount>,
  events: EventActions,
  source: SourceName,
): ReadonlyMap<PrincipalName, Evidence> {
  const parts = new Map<PrincipalName, Evidence[]>();
  for (const call of calls) {
    const list = parts.get(call.principal) ?? [];
    list.push(callToEvidence(call, events, source));
    parts.set(call.principal, list);
  }
  return sorted(new Map([...parts].map(([principal, list]) => [principal, mergeEvidence(list)])));
}

function callToEvidence(call: CallCount, events: EventActions, source: SourceName): Evidence {
  const meaning = events.meaningOf(call.eventSource, call.eventName);
  const denied = deniedAction(call, events);
  const uses = new Map<ActionName, Use>();
  const mayNeed = new Map<ActionName, { event: string; last: number }>();
  const needed = denied === undefined ? needsOf(meaning) : [denied];
  for (const action of needed) uses.set(action, mergeUses(uses.get(action), useOf(call, source)));
  for (const action of allOf(meaning)) {
    // A refusal that names another action proves nothing of the operation's own: it only may be needed.
    if (!uses.has(action))
      mayNeed.set(action, { event: needsOf(meaning)[0] ?? call.eventName, last: call.last });
  }
  const unresolved = denied === undefined && needsOf(meaning).length === 0;
  const unknownEvents = unresolved ? [unknownEvent(call, meaning)] : [];
  return { uses, mayNeed, unknownEvents };
}

/** The action that a refusal names, when the catalogue knows it: the best word on what was missing. */
function deniedAction(
  { outcome, deniedAction: named }: CallCount,
  { catalogue }: EventActions,
): ActionName | undefined {
  const id = outcome === 'denied' && named !== undefined ? catalogue.idOf(named) : undefined;
  return id === undefined ? undefined : catalogue.nameOf(id);
}

function needsOf(meaning: EventMeaning): readonly ActionName[] {
  return meaning.kind === 'known' ? meaning.needs : [];
}

function allOf(meaning: EventMeaning): readonly ActionName[] {
  return meaning.kind === 'known' ? [...meaning.needs, ...meaning.mayNeed] : [];
}

function useOf(call: CallCount, source: SourceName): Use {
  const { outcome, count, first, last, resources, allResources } = call;
  return { [outcome]: { count, first, last }, resources, allResources, sources: [source] };
}

function unknownEvent(
  { eventSource, eventName, count, last }: CallCount,
  meaning: EventMeaning,
): UnknownEvent {
  if (meaning.kind === 'known') return { eventSource, eventName, candidates: meaning.mayNeed, count, last };
  return {
    eventSource,
    eventName,
    ...(meaning.service === undefined ? {} : { service: meaning.service }),
    count,
    last,
  };
}
