import { sorted } from '../base/order';
import { type Duration, day, type Instant, type Window } from '../base/time';
import type { Evidence, GatheredEvidence, KnownPrincipal, SeenPrincipals, Tally, Use } from './evidence';
import { mergeEvidence } from './merge';
import { unionOfOrigins } from './origins';
import { unionOfSeen } from './seen-principals';
import { concerns, type SourceCoverage } from './source-coverage';

/**
 * How long an action whose last use is older than the memory reaches is not called over-granted yet: time for the owner
 * of a yearly job to speak up.
 */
export const memoryMargin: Duration = 30 * day;

/**
 * What was seen now and what earlier runs saw, together: the larger count and the later time stand, and what was seen
 * before `end` minus retention and memoryMargin is forgotten. What sources could have shown, and what a role is, is only
 * said of this run; but when it was made does not change. The principals of this run get its retention.
 */
export function remember(
  previous: GatheredEvidence | undefined,
  fresh: GatheredEvidence,
  retention: Duration,
  end: Instant,
): GatheredEvidence {
  const principals = new Map(fresh.principals);
  const retentions = new Map(previous?.retention);
  for (const name of fresh.principals.keys()) retentions.set(name, retention);
  for (const [name, known] of previous?.principals ?? []) {
    const oldest = end - (retentions.get(name) ?? retention) - memoryMargin;
    const evidence = youngerThan(oldest, dated(name, known.evidence, previous?.coverage ?? [], end));
    const now = fresh.principals.get(name);
    if (now !== undefined) principals.set(name, together({ ...known, evidence }, now));
    else if (!isEmpty(evidence)) principals.set(name, { evidence });
  }
  const reference = fresh.serviceReference ?? previous?.serviceReference;
  const prefixes = fresh.matchedRoles ?? previous?.matchedRoles;
  const seen = rememberedSeen(previous?.principalsSeen, fresh.principalsSeen, end - retention - memoryMargin);
  const origins = unionOfOrigins(previous === undefined ? [fresh] : [previous, fresh]);
  return {
    ...fresh,
    principals: sorted(principals),
    ...(reference === undefined ? {} : { serviceReference: reference }),
    ...(prefixes === undefined ? {} : { matchedRoles: prefixes }),
    ...(seen === undefined ? {} : { principalsSeen: seen }),
    ...(origins === undefined ? {} : { provenance: origins }),
    retention: sorted(new Map([...retentions].filter(([name]) => principals.has(name)))),
  };
}

/** Who was seen since `oldest`; whether that is everybody is only said of this run. */
function rememberedSeen(
  previous: SeenPrincipals | undefined,
  fresh: SeenPrincipals | undefined,
  oldest: Instant,
): SeenPrincipals | undefined {
  if (previous === undefined) return fresh;
  const young = previous.principals.filter(({ last }) => last >= oldest);
  return unionOfSeen([young, fresh?.principals ?? []], fresh?.complete === true);
}

function together(before: KnownPrincipal, now: KnownPrincipal): KnownPrincipal {
  const created = now.facts?.created ?? before.facts?.created;
  const since = created === undefined || now.facts?.absent === true ? {} : { created };
  const facts = now.facts === undefined && created === undefined ? undefined : { ...now.facts, ...since };
  const evidence = mergeEvidence([before.evidence, now.evidence], Math.max);
  return { evidence, ...(facts === undefined ? {} : { facts }) };
}

/**
 * Evidence in which everything has a time. What a source reported without one happened somewhere in that source's
 * window: its tally, which has no count, gets both ends.
 */
function dated(
  principal: string,
  { uses, unknownEvents, ...rest }: Evidence,
  coverages: readonly SourceCoverage[],
  end: Instant,
): Evidence {
  const own = coverages.filter((coverage) => concerns(coverage, principal));
  const known = [...uses].map(([action, use]): [string, Use] => {
    const seen = spanOf(
      own.filter(({ source }) => use.sources.includes(source)),
      end,
    );
    const withTime = (tally: Tally): Tally =>
      tally.last === undefined ? { ...tally, first: seen.start, last: seen.end } : tally;
    return [action, mapTallies(use, withTime)];
  });
  const { end: last } = spanOf(own, end);
  return {
    ...rest,
    uses: new Map(known),
    unknownEvents: unknownEvents.map((event) => ({ last, ...event })),
  };
}

/** From the first beginning to the last end of some views' windows; nothing but `end` for none. */
function spanOf(coverages: readonly SourceCoverage[], end: Instant): Window {
  if (coverages.length === 0) return { start: end, end };
  const windows = coverages.map(({ window }) => window);
  return {
    start: Math.min(...windows.map((window) => window.start)),
    end: Math.max(...windows.map((window) => window.end)),
  };
}

function youngerThan(
  oldest: Instant,
  { uses, mayNeed, unknownEvents, requestNeeds = new Map() }: Evidence,
): Evidence {
  const young = (last: Instant | undefined) => last !== undefined && last >= oldest;
  const kept = [...uses].flatMap(([action, use]): [string, Use][] => {
    const left = mapTallies(use, (tally) => (young(tally.last) ? tally : undefined));
    return (left.allowed ?? left.denied ?? left.attempted) ? [[action, left]] : [];
  });
  return {
    uses: new Map(kept),
    mayNeed: new Map([...mayNeed].filter(([, { last }]) => young(last))),
    unknownEvents: unknownEvents.filter(({ last }) => young(last)),
    requestNeeds: new Map([...requestNeeds].filter(([, { last }]) => young(last))),
  };
}

function mapTallies(use: Use, change: (tally: Tally) => Tally | undefined): Use {
  const { allowed, denied, attempted, ...rest } = use;
  const all = { allowed, denied, attempted };
  const changed = Object.entries(all).flatMap(([outcome, tally]) => {
    const left = tally === undefined ? undefined : change(tally);
    return left === undefined ? [] : [[outcome, left] as const];
  });
  return { ...Object.fromEntries(changed), ...rest };
}

function isEmpty({ uses, mayNeed, unknownEvents, requestNeeds = new Map() }: Evidence): boolean {
  return uses.size === 0 && mayNeed.size === 0 && unknownEvents.length === 0 && requestNeeds.size === 0;
}
