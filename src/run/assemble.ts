import { sorted } from '../base/order';
import type { Instant } from '../base/time';
import type { EvidenceRequest } from '../config/config';
import {
  type Evidence,
  type EvidenceOrigin,
  type GatheredEvidence,
  type KnownPrincipal,
  noEvidence,
} from '../evidence/evidence';
import { callsToEvidence, coverageOfLogs } from '../evidence/from-logs';
import { actionsToEvidence, canonical } from '../evidence/from-tracked-actions';
import { remember } from '../evidence/memory';
import { mergeEvidence, mergeGathered } from '../evidence/merge';
import { unionOfSeen } from '../evidence/seen-principals';
import type { LogCoverage, SourceCoverage, TrailFacts } from '../evidence/source-coverage';
import type { PrincipalArn } from '../policy/arn';
import type { Knowledge } from '../reference/knowledge';
import type { NamedTrails } from './ask-accounts';
import type { Answers, GroupAnswers } from './gather';
import type { Reference } from './load-reference';
import { originsOf } from './origins';

/** The services in use: their operations may need actions of the granted ones. */
export function servicesIn({ logs, accounts }: Answers, { events }: Knowledge): string[] {
  const calls = logs.flatMap(({ calls: of, source }) => [...callsToEvidence(of, events, source).values()]);
  const actions = calls.flatMap(({ uses }) => [...uses.keys()]);
  const unknown = calls.flatMap(({ unknownEvents }) => unknownEvents.flatMap(({ service }) => service ?? []));
  const tried = accounts?.answers.flatMap((answer) => answer.tried.map(({ action }) => action)) ?? [];
  return [...new Set([...actions, ...tried].map((action) => action.split(':', 1)[0] ?? '')), ...unknown];
}

/** The evidence of a group: that of its evidence file, what its sources answered, and what is remembered. */
export function evidenceOf(
  { group, window, answers, file, previous, lost, interrupted }: GroupAnswers,
  reference: Reference | undefined,
  knowledge: Knowledge,
): GatheredEvidence {
  const { request, principals } = group;
  const seen = answered(answers, principals, knowledge, reference, window.end);
  const fresh = seen && withOrigins(seen, originsOf(group));
  const read = mergeGathered([file, fresh].filter((one) => one !== undefined));
  const gathered = request.memory ? remembered(read, { previous, lost }, request.memory, window.end) : read;
  return interrupted ? { ...gathered, interrupted: true } : gathered;
}

/** What was gathered, with the places that it was made of. */
function withOrigins(gathered: GatheredEvidence, origins: readonly EvidenceOrigin[]): GatheredEvidence {
  return origins.length === 0 ? gathered : { ...gathered, provenance: origins };
}

function remembered(
  read: GatheredEvidence,
  { previous, lost }: Pick<GroupAnswers, 'previous' | 'lost'>,
  { path, retention }: NonNullable<EvidenceRequest['memory']>,
  end: Instant,
): GatheredEvidence {
  const all = remember(previous, read, retention, end);
  if (previous !== undefined) return all;
  // What only earlier runs saw looks unused now: no source may prove it.
  if (lost !== undefined)
    return { ...all, coverage: all.coverage.map((one) => ({ ...one, gaps: [...one.gaps, lost] })) };
  const first = `previous-evidence ${path} was not found: evidence of earlier runs is missing`;
  return { ...all, remarks: [...(all.remarks ?? []), first] };
}

/** The evidence in the answers of the sources; undefined when no source but an evidence file was read. */
function answered(
  { logs, accounts }: Answers,
  principals: readonly PrincipalArn[],
  { events }: Knowledge,
  reference: Reference | undefined,
  end: Instant,
): GatheredEvidence | undefined {
  if (logs.length === 0 && accounts === undefined && reference === undefined) return undefined;
  const logCoverages = logs.flatMap(({ set, source }) =>
    withTrails(coverageOfLogs(set, events, source), accounts?.trails ?? []),
  );
  const calls = logs.map(({ calls: of, source }) => callsToEvidence(of, events, source));
  const answers = accounts?.answers ?? [];
  const remarks = [
    ...(accounts?.remarks ?? []),
    ...logs.flatMap((one) => one.remarks),
    ...(reference?.remarks ?? []),
  ];
  const known = principals.map(({ arn }): [string, KnownPrincipal] => {
    const parts: Evidence[] = answers
      .filter(({ coverage }) => coverage.principal === arn)
      .map(({ coverage, tried }) => actionsToEvidence(tried, coverage.source, events, end));
    const facts = accounts?.facts.get(arn);
    // Two sources may count the same records: the larger count is right, the sum is not.
    const logged = mergeEvidence(
      calls.map((one) => one.get(arn) ?? noEvidence),
      Math.max,
    );
    const evidence = mergeEvidence([logged, ...parts]);
    return [arn, { evidence, ...(facts === undefined ? {} : { facts }) }];
  });
  return {
    coverage: [...logCoverages, ...answers.map(({ coverage }) => withOfficialCase(coverage, events))].map(
      withLostTrails,
    ),
    principals: sorted(new Map(known)),
    ...(reference === undefined ? {} : { serviceReference: reference.services }),
    ...(remarks.length === 0 ? {} : { remarks: [...new Set(remarks)] }),
    ...seenBy(logs),
  };
}

/** Everybody whom the logs showed; a source without a list may have seen anybody. */
function seenBy(logs: Answers['logs']): Pick<GatheredEvidence, 'principalsSeen'> {
  const lists = logs.flatMap(({ set }) => set.principalsSeen ?? []);
  if (lists.length === 0) return {};
  const complete = lists.length === logs.length && lists.every((list) => list.complete);
  return {
    principalsSeen: unionOfSeen(
      lists.map(({ principals }) => principals),
      complete,
    ),
  };
}

/**
 * A log view with the trails that are named for its principals: those of another account say nothing about them.
 * Principals with different trails get a view each.
 */
function withTrails(coverage: LogCoverage, parts: readonly NamedTrails[]): LogCoverage[] {
  const alike = new Map<string, NamedTrails[]>();
  for (const part of parts) {
    const key = part.trails.map(({ arn }) => arn).join(' ');
    alike.set(key, [...(alike.get(key) ?? []), part]);
  }
  if (alike.size === 0) return [coverage];
  return [...alike.values()].map((same): LogCoverage => {
    const own = new Set(same.flatMap(({ principals }) => principals));
    const trails = bestRead(same);
    const records =
      alike.size === 1
        ? coverage.eventsByPrincipal
        : new Map([...coverage.eventsByPrincipal].filter(([one]) => own.has(one)));
    return { ...coverage, eventsByPrincipal: records, ...(trails.length === 0 ? {} : { trails }) };
  });
}

/** If several accounts name the same trail, only one of them may be able to read it: its answer counts for all. */
function bestRead(parts: readonly NamedTrails[]): readonly TrailFacts[] {
  const best = new Map<string, TrailFacts>();
  for (const trail of parts.flatMap(({ trails }) => trails)) {
    const known = best.get(trail.arn);
    if (known === undefined || 'readError' in known) best.set(trail.arn, trail);
  }
  return [...best.values()];
}

/** A view whose actions are written as in AWS's service reference. */
function withOfficialCase(coverage: SourceCoverage, { catalogue }: Knowledge['events']): SourceCoverage {
  const all = (actions: readonly string[]) => actions.map((action) => canonical(action, catalogue));
  if (coverage.source === 'unused-access') return { ...coverage, actions: all(coverage.actions) };
  if (coverage.source !== 'last-accessed') return coverage;
  const services = coverage.services.map(({ trackedActions: tracked, ...service }) => {
    return tracked === undefined ? service : { ...service, trackedActions: all(tracked) };
  });
  return { ...coverage, services };
}

/** A trail whose settings were not received may leave out anything: until it is read, silence proves nothing. */
function withLostTrails(coverage: SourceCoverage): SourceCoverage {
  const trails = 'trails' in coverage ? (coverage.trails ?? []) : [];
  const lost = trails.flatMap((trail) =>
    'readError' in trail && trail.retryable ? [{ location: trail.arn, message: trail.readError }] : [],
  );
  return lost.length === 0 ? coverage : { ...coverage, gaps: [...coverage.gaps, ...lost] };
}
