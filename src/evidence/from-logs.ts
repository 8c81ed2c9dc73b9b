import { compare, sorted } from '../base/order';
import type { PrincipalName } from '../policy/arn';
import type { ActionName } from '../policy/catalogue';
import type { EventActions, EventMeaning } from '../reference/event-actions';
import { daysWithoutEvents } from './days-without-events';
import type {
  CallCount,
  DenialReason,
  Evidence,
  PossibleNeed,
  RequestNeed,
  SeenPrincipals,
  SourceName,
  UnknownEvent,
  Use,
} from './evidence';
import { mergeEvidence } from './merge';
import type { LogCoverage, LogSourceName } from './source-coverage';

/** A kind of record of a log set, by any principal: what decides which absences the set can prove. */
export interface SetEvent {
  readonly eventSource: string;
  readonly eventName: string;
  /** An API call, as against a sign-in or something a service did by itself. */
  readonly call: boolean;
  /** CloudTrail's managementEvent; absent in records older than event version 1.06. */
  readonly management?: boolean;
  /** CloudTrail's readOnly; absent in old records. */
  readonly readOnly?: boolean;
}

/** The facts of a log set as a scan gathers them, without knowing any action. */
export interface LogSet
  extends Pick<
    LogCoverage,
    | 'window'
    | 'span'
    | 'gaps'
    | 'files'
    | 'events'
    | 'accounts'
    | 'regions'
    | 'eventsByPrincipal'
    | 'query'
    | 'requestedRegions'
  > {
  readonly days: ReadonlySet<string>;
  readonly kinds: readonly SetEvent[];
  /** Everybody who made a call, asked for or not; absent where the source does not list them. */
  readonly principalsSeen?: SeenPrincipals;
}

/** The services whose events a trail can be set to exclude: ExcludeManagementEventSources of GetEventSelectors. */
export const excludableServices: readonly string[] = ['kms', 'rds-data'];

/** What a log set could have shown, for the whole catalogue. */
export function coverageOfLogs(
  set: LogSet,
  events: EventActions,
  source: LogSourceName = 'cloudtrail-logs',
): LogCoverage {
  const { window, span, gaps, files, events: count, accounts, regions, query, requestedRegions } = set;
  const actionsOf = ({ eventSource, eventName }: SetEvent): readonly string[] => {
    const meaning = events.meaningOf(eventSource, eventName);
    return meaning.kind === 'known' && !meaning.likely ? meaning.needs : [];
  };
  const management = set.kinds.filter((kind) => kind.management !== false);
  const calls = set.kinds.filter((kind) => kind.call);
  return {
    source,
    ...(query === undefined ? {} : { query }),
    ...(requestedRegions === undefined ? {} : { requestedRegions }),
    window,
    ...(span === undefined ? {} : { span }),
    gaps,
    files,
    events: count,
    accounts,
    regions,
    daysWithoutEvents: span === undefined ? [] : daysWithoutEvents(span, set.days),
    hasReadEvents: management.some((kind) => isRead(kind, actionsOf(kind), events)),
    hasWriteEvents: management.some((kind) => kind.readOnly === false),
    excludableServicesSeen: excludableServices.filter((service) =>
      set.kinds.some((kind) => serviceOf(kind, events) === service),
    ),
    managementEventActions: distinct(calls.filter((kind) => kind.management === true).flatMap(actionsOf)),
    mappedActions: distinct(calls.flatMap(actionsOf)),
    eventsByPrincipal: sorted(set.eventsByPrincipal),
  };
}

/** A record without readOnly (event versions before 1.01) is a read when all its actions are of a read level. */
function isRead({ readOnly }: SetEvent, actions: readonly string[], { catalogue }: EventActions): boolean {
  if (readOnly !== undefined) return readOnly;
  const levels = actions.flatMap((action) => {
    const id = catalogue.idOf(action);
    return id === undefined ? [] : [catalogue.levelOf(id)];
  });
  return levels.length > 0 && levels.every((level) => level === 'Read' || level === 'List');
}

function serviceOf({ eventSource, eventName }: SetEvent, events: EventActions): string | undefined {
  const meaning = events.meaningOf(eventSource, eventName);
  return meaning.kind === 'unknown' ? meaning.service : meaning.needs[0]?.split(':', 1)[0];
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compare);
}

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
  const meaning = events.meaningOf(call.eventSource, call.eventName, call.marks);
  const named = namedAction(call, events);
  const event = needsOf(meaning)[0] ?? call.eventName;
  const uses = new Map<ActionName, Use>();
  for (const [action, outcome] of outcomesOf(call, meaning, named))
    uses.set(action, useOf(call, outcome, source));
  const requestNeeds = new Map<ActionName, RequestNeed>();
  for (const need of requestedBy(call, meaning, event)) requestNeeds.set(...need);
  const mayNeed = new Map<ActionName, PossibleNeed>();
  const rest = allOf(meaning).filter((action) => !uses.has(action) && !requestNeeds.has(action));
  for (const action of rest) mayNeed.set(action, possibleNeed(action, call, event));
  const unresolved = named === undefined && needsOf(meaning).length === 0;
  return {
    uses,
    mayNeed,
    unknownEvents: unresolved ? [unknownEvent(call, meaning)] : [],
    ...(requestNeeds.size === 0 ? {} : { requestNeeds }),
  };
}

/** Of a missing key, whose absence s3:ListBucket tells, the bucket is known. */
function possibleNeed(action: ActionName, call: CallCount, event: string): PossibleNeed {
  const { last, marks = [] } = call;
  if (action !== 's3:ListBucket' || !marks.includes('missing-key')) return { event, last };
  const buckets = call.resources.flatMap((arn) => /^arn:[a-z-]+:s3:::[^/]+/.exec(arn)?.[0] ?? []);
  const complete = call.allResources && buckets.length === call.resources.length;
  return { event, last, resources: { sample: distinct(buckets), complete } };
}

type Outcome = 'allowed' | 'denied' | 'attempted';

/**
 * How the call ended for each action. A denial that names another action than the call's own is one of the named action;
 * the call's own was tried. An event that may be another service's is no use of an action.
 */
function outcomesOf(
  call: CallCount,
  meaning: EventMeaning,
  named: ActionName | undefined,
): [ActionName, Outcome][] {
  const needs = meaning.kind === 'known' && meaning.likely ? [] : needsOf(meaning);
  const all = (actions: readonly ActionName[], outcome: Outcome) =>
    actions.map((action): [ActionName, Outcome] => [action, outcome]);
  if (call.outcome === 'denied') {
    if (named === undefined) return all(needs, 'denied');
    return [...all(needs, 'attempted'), [named, 'denied']];
  }
  const denied = meaning.kind === 'known' ? meaning.denied : [];
  return [...all(needs, 'allowed'), ...all(named === undefined ? denied : [named], 'denied')];
}

/** What the requests of calls that succeeded show to be needed besides. */
function requestedBy(call: CallCount, meaning: EventMeaning, event: string): [ActionName, RequestNeed][] {
  if (meaning.kind === 'unknown' || call.outcome === 'denied') return [];
  const { requested, likely, needs } = meaning;
  const need = { event, last: call.last, ...(likely ? { likely: true as const } : {}) };
  return [...requested, ...(likely ? needs : [])].map((action) => [action, need]);
}

/** The action that a refusal names, when the catalogue knows it: the best word on what was missing. */
function namedAction(
  { deniedAction: named }: CallCount,
  { catalogue }: EventActions,
): ActionName | undefined {
  const id = named === undefined ? undefined : catalogue.idOf(named);
  return id === undefined ? undefined : catalogue.nameOf(id);
}

function needsOf(meaning: EventMeaning): readonly ActionName[] {
  return meaning.kind === 'known' ? meaning.needs : [];
}

function allOf(meaning: EventMeaning): readonly ActionName[] {
  return meaning.kind === 'known' ? [...meaning.needs, ...meaning.mayNeed] : [];
}

function useOf(call: CallCount, outcome: Outcome, source: SourceName): Use {
  const { count, first, last, resources, allResources } = call;
  // The resources of a call that was denied for another action are not those of its own.
  const other = outcome === 'denied' ? call.outcome === 'allowed' : outcome === 'attempted';
  const seen = other ? { sample: [], complete: false } : { sample: resources, complete: allResources };
  return {
    [outcome]: { count, first, last },
    resources: seen,
    sources: [source],
    ...(outcome === 'denied' ? denialIn(call) : {}),
  };
}

/** What denied calls have to say besides: why, when, and on whose behalf. */
function denialIn(call: CallCount): Pick<Use, 'denialReasons' | 'denialDays' | 'invokedBy'> {
  const { policyType, explicitDeny, policyArn, authorization, denialDays, invokedBy, count, last } = call;
  const reason: DenialReason = {
    policyType: policyType ?? 'policy',
    ...(explicitDeny === undefined ? {} : { explicitDeny }),
    ...(policyArn === undefined ? {} : { policyArn }),
    ...(authorization === undefined ? {} : { authorizationId: authorization.id }),
    count,
    last,
  };
  const isStated = policyType !== undefined || explicitDeny !== undefined || authorization !== undefined;
  return {
    ...(isStated ? { denialReasons: [reason] } : {}),
    ...(denialDays === undefined ? {} : { denialDays }),
    ...(invokedBy === undefined ? {} : { invokedBy: [invokedBy] }),
  };
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
