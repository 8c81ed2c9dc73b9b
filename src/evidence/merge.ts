import { compare, sorted } from '../base/order';
import type { Instant } from '../base/time';
import type { PrincipalName } from '../policy/arn';
import { latestDays } from './denial';
import {
  type DenialReason,
  type Evidence,
  type GatheredEvidence,
  type KnownPrincipal,
  type PossibleNeed,
  type PrincipalFacts,
  type RequestNeed,
  resourceLimit,
  type SeenPrincipals,
  type SeenResources,
  type Tally,
  type UnknownEvent,
  type Use,
} from './evidence';
import { unionOfOrigins } from './origins';
import { mergePatterns } from './patterns';
import { unionOfSeen } from './seen-principals';
import { isLogCoverage } from './source-coverage';

/** How the counts of the same use come together. */
type Counting = (a: number, b: number) => number;

const add: Counting = (a, b) => a + b;

/**
 * The union of what several sources, or several principals that share a policy, show: used by any is used.
 * Commutative and associative, so that the order of sources changes nothing.
 */
export function mergeEvidence(parts: readonly Evidence[], counts: Counting = add): Evidence {
  const uses = new Map<string, Use>();
  const mayNeed = new Map<string, PossibleNeed>();
  const requestNeeds = new Map<string, RequestNeed>();
  const unknown = new Map<string, UnknownEvent>();
  for (const part of parts) {
    for (const [action, need] of part.requestNeeds ?? [])
      requestNeeds.set(action, mergeNeeds(requestNeeds.get(action), need));
    for (const [action, use] of part.uses) uses.set(action, mergeUses(uses.get(action), use, counts));
    for (const [action, need] of part.mayNeed) mayNeed.set(action, eitherNeed(mayNeed.get(action), need));
    for (const event of part.unknownEvents) {
      const key = JSON.stringify([event.eventSource, event.eventName, event.service]);
      unknown.set(key, mergeEvents(unknown.get(key), event, counts));
    }
  }
  const unknownEvents = [...unknown].sort(([a], [b]) => compare(a, b)).map(([, event]) => event);
  return {
    uses: sorted(uses),
    mayNeed: sorted(mayNeed),
    unknownEvents,
    ...optional('requestNeeds', requestNeeds.size === 0 ? undefined : sorted(requestNeeds)),
  };
}

/** What was seen later, on what both were; one that does not say so was on anything. */
function eitherNeed(a: PossibleNeed | undefined, b: PossibleNeed): PossibleNeed {
  if (a === undefined) return b;
  const { event, last } = later(a, b);
  const isKnown = a.resources !== undefined && b.resources !== undefined;
  return { event, last, ...(isKnown ? { resources: mergeSeen(a.resources, b.resources) } : {}) };
}

/** What is certain stands before what is likely, then what was seen later. */
function mergeNeeds(a: RequestNeed | undefined, b: RequestNeed): RequestNeed {
  if (a === undefined || a.likely === b.likely) return later(a, b);
  return a.likely === true ? b : a;
}

/**
 * The union of what several passes gathered. Passes overlap (the same logs over two windows, a file made of them), so
 * the larger count stands. What one of them knows of a role itself stands beside all of them.
 */
export function mergeGathered(parts: readonly GatheredEvidence[]): GatheredEvidence {
  const principals = new Map<PrincipalName, KnownPrincipal>();
  for (const [principal, known] of parts.flatMap((part) => [...part.principals])) {
    const other = principals.get(principal);
    const facts = mergeFacts(other?.facts, known.facts);
    const evidence =
      other === undefined ? known.evidence : mergeEvidence([other.evidence, known.evidence], Math.max);
    principals.set(principal, { evidence, ...(facts === undefined ? {} : { facts }) });
  }
  // What stands first was read first: an evidence file's own reference is the one its evidence was made with.
  const references = [...parts]
    .reverse()
    .flatMap(({ serviceReference: reference }) => (reference === undefined ? [] : [...reference]));
  const remarks = new Set(parts.flatMap((part) => part.remarks ?? []));
  const retentions = parts.flatMap(({ retention }) => [...(retention ?? [])]);
  return {
    coverage: parts.flatMap(({ coverage: coverages }) => coverages),
    principals: sorted(principals),
    ...(references.length === 0 ? {} : { serviceReference: sorted(new Map(references)) }),
    ...(remarks.size === 0 ? {} : { remarks: [...remarks] }),
    ...optional('retention', retentions.length === 0 ? undefined : sorted(new Map(retentions))),
    ...optional('matchedRoles', mergedPrefixes(parts)),
    ...optional('provenance', unionOfOrigins(parts)),
    ...optional('principalsSeen', mergedSeen(parts)),
    ...(parts.some(({ interrupted }) => interrupted) ? { interrupted: true as const } : {}),
  };
}

function mergeEvents(a: UnknownEvent | undefined, b: UnknownEvent, counts: Counting): UnknownEvent {
  if (a === undefined) return b;
  const last = both(a.last, b.last, Math.max);
  const { last: _, ...event } = b;
  return { ...event, count: counts(b.count, a.count), ...optional('last', last) };
}

/** Everybody whom any pass saw. Logs without a list may hold anybody: then the union is not complete. */
function mergedSeen(parts: readonly GatheredEvidence[]): SeenPrincipals | undefined {
  const lists = parts.flatMap(({ principalsSeen }) => principalsSeen ?? []);
  if (lists.length === 0) return undefined;
  const listed = parts.every(
    ({ principalsSeen, coverage }) => principalsSeen !== undefined || !coverage.some(isLogCoverage),
  );
  return unionOfSeen(
    lists.map(({ principals }) => principals),
    listed && lists.every(({ complete }) => complete),
  );
}

/** What was found out last stands. */
function mergedPrefixes(parts: readonly GatheredEvidence[]): GatheredEvidence['matchedRoles'] | undefined {
  const all = parts.flatMap(({ matchedRoles: prefixes }) => [...(prefixes ?? [])]);
  return all.length === 0 ? undefined : sorted(new Map(all));
}

/** What is known of a role twice: the later reading stands, but one that failed does not undo the earlier. */
function mergeFacts(
  a: PrincipalFacts | undefined,
  b: PrincipalFacts | undefined,
): PrincipalFacts | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (b.absent === true) return b;
  const read = typeof b.policies === 'object';
  const policies = read
    ? b.policies
    : typeof a.policies === 'object'
      ? a.policies
      : (b.policies ?? a.policies);
  return {
    ...optional('created', b.created ?? a.created),
    ...optional('policies', policies),
    ...optional('boundary', read ? b.boundary : (b.boundary ?? a.boundary)),
    ...optional('findings', b.findings),
    ...optional('readErrors', b.readErrors),
    ...optional('remarks', b.remarks),
  };
}

/** One use out of two of the same action. */
export function mergeUses(a: Use | undefined, b: Use, counts: Counting = add): Use {
  if (a === undefined) return b;
  return {
    ...optional('allowed', mergeTallies(a.allowed, b.allowed, counts)),
    ...optional('denied', mergeTallies(a.denied, b.denied, counts)),
    ...optional('attempted', mergeTallies(a.attempted, b.attempted, counts)),
    resources: mergeSeen(a.resources, b.resources),
    ...optional('patterns', mergePatterns(a, b)),
    ...optional('denialReasons', mergeReasons([a, b], counts)),
    ...optional('denialDays', filled(latestDays([...(a.denialDays ?? []), ...(b.denialDays ?? [])]))),
    ...optional('invokedBy', filled(unique([...(a.invokedBy ?? []), ...(b.invokedBy ?? [])]))),
    sources: unique([...a.sources, ...b.sources]),
  };
}

function mergeSeen(a: SeenResources, b: SeenResources): SeenResources {
  const resources = unique([...a.sample, ...b.sample]);
  const complete = a.complete && b.complete && resources.length <= resourceLimit;
  // The smallest: a choice that does not depend on the order they were met in.
  return { sample: resources.slice(0, resourceLimit), complete };
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Reasons that blame the same policy in the same way are one; of those with an id the later id stands. */
function mergeReasons(uses: readonly Use[], counts: Counting): readonly DenialReason[] | undefined {
  const merged = new Map<string, DenialReason>();
  for (const one of uses.flatMap(({ denialReasons = [] }) => denialReasons)) {
    const hasId = one.authorizationId !== undefined;
    const key = JSON.stringify([one.policyType, one.explicitDeny, one.policyArn, hasId]);
    const other = merged.get(key);
    merged.set(key, other === undefined ? one : mergeReason(other, one, counts));
  }
  return filled([...merged].sort(([a], [b]) => compare(a, b)).map(([, reason]) => reason));
}

function mergeReason(a: DenialReason, b: DenialReason, counts: Counting): DenialReason {
  return {
    ...([a, b].sort(byLast)[1] ?? a),
    ...optional('count', both(a.count, b.count, counts) ?? a.count ?? b.count),
    ...optional('last', both(a.last, b.last, Math.max) ?? a.last ?? b.last),
  };
}

function byLast(a: DenialReason, b: DenialReason): number {
  return (a.last ?? 0) - (b.last ?? 0) || compare(a.authorizationId ?? '', b.authorizationId ?? '');
}

function unique<T extends string>(texts: readonly T[]): T[] {
  return [...new Set(texts)].sort(compare);
}

/** A tally without a time happened at some time inside its source's window: no time of another one may stand for it. */
function mergeTallies(a: Tally | undefined, b: Tally | undefined, counts: Counting): Tally | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.count === undefined && b.count === undefined) return laterUse(a, b);
  return {
    ...optional('count', a.count === undefined ? b.count : counts(a.count, b.count ?? 0)),
    ...optional('first', both(a.first, b.first, Math.min)),
    ...optional('last', both(a.last, b.last, Math.max)),
  };
}

/** Two uses without a count of calls: the last one lies between the later of their earliest and latest times. */
function laterUse(a: Tally, b: Tally): Tally {
  const last = both(a.last, b.last, Math.max);
  const surely = both(surelyAt(a), surelyAt(b), Math.max);
  if (last === undefined || surely === undefined) return {};
  return surely < last ? { first: surely, last } : { last };
}

/** The time at which a call happened at the earliest, of one that is only known to lie between two times. */
export function surelyAt({ count, first, last }: Tally): Instant | undefined {
  return count === undefined && first !== undefined ? first : last;
}

function both(a: number | undefined, b: number | undefined, of: Counting): number | undefined {
  return a === undefined || b === undefined ? undefined : of(a, b);
}

function later<T extends { readonly event: string; readonly last: number }>(a: T | undefined, b: T): T {
  if (a === undefined || a.last < b.last) return b;
  return a.last === b.last && compare(b.event, a.event) < 0 ? b : a;
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  const result: { [P in K]?: V } = {};
  if (value !== undefined) result[key] = value;
  return result;
}
