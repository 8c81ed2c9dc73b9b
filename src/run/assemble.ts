import { sorted } from '../base/order';
import type { Instant } from '../base/time';
import { type Evidence, type GatheredEvidence, type KnownPrincipal, noEvidence } from '../evidence/evidence';
import { callsToEvidence, viewOfLogs } from '../evidence/from-logs';
import { actionsToEvidence, canonical } from '../evidence/from-tracked-actions';
import { mergeEvidence } from '../evidence/merge';
import type { LogView, SourceView, TrailFacts } from '../evidence/source-view';
import type { PrincipalArn } from '../policy/arn';
import type { Knowledge } from '../reference/knowledge';
import type { Scanned } from '../sources/cloudtrail-logs/totals';
import type { AwsAnswers, PartTrails } from './gather-aws';
import type { Reference } from './load-reference';

/** What the sources said, in their own words. */
export interface Seen {
  readonly logs: Scanned | undefined;
  readonly answers: AwsAnswers | undefined;
}

/** The log sets, each with the source that counted it. */
function logSetsOf({ logs, answers }: Seen) {
  const counted = answers?.counted;
  return [
    ...(logs === undefined ? [] : [{ source: 'cloudtrail-logs' as const, ...logs }]),
    ...(counted === undefined ? [] : [{ source: 'athena' as const, ...counted }]),
  ];
}

/** The services in use: their operations may need actions of the granted ones. */
export function servicesIn(seen: Seen, { events }: Knowledge): string[] {
  const { answers } = seen;
  const calls = logSetsOf(seen).flatMap(({ calls: of, source }) => [
    ...callsToEvidence(of, events, source).values(),
  ]);
  const actions = calls.flatMap(({ uses }) => [...uses.keys()]);
  const unknown = calls.flatMap(({ unknownEvents }) => unknownEvents.flatMap(({ service }) => service ?? []));
  const tried = answers?.sources.flatMap((source) => source.tried.map(({ action }) => action)) ?? [];
  return [...new Set([...actions, ...tried].map((action) => action.split(':', 1)[0] ?? '')), ...unknown];
}

/** What the sources said, as evidence; undefined when none but an evidence file was read. */
export function evidenceOf(
  seen: Seen,
  principals: readonly PrincipalArn[],
  { events }: Knowledge,
  reference: Reference | undefined,
  end: Instant,
): GatheredEvidence | undefined {
  const { logs, answers } = seen;
  if (logs === undefined && answers === undefined && reference === undefined) return undefined;
  const sets = logSetsOf(seen);
  const views = sets.flatMap(({ set, source }) =>
    withTrails(viewOfLogs(set, events, source), answers?.trails ?? []),
  );
  const calls = sets.map(({ calls: of, source }) => callsToEvidence(of, events, source));
  const sources = answers?.sources ?? [];
  const remarks = [...(answers?.remarks ?? []), ...(reference?.remarks ?? [])];
  const known = principals.map(({ arn }): [string, KnownPrincipal] => {
    const parts: Evidence[] = sources
      .filter(({ view }) => 'principal' in view && view.principal === arn)
      .map(({ view, tried }) => actionsToEvidence(tried, view.source, events, end));
    const facts = answers?.facts.get(arn);
    // The same logs, counted here and there, are not twice as many.
    const logged = mergeEvidence(
      calls.map((one) => one.get(arn) ?? noEvidence),
      Math.max,
    );
    const evidence = mergeEvidence([logged, ...parts]);
    return [arn, { evidence, ...(facts === undefined ? {} : { facts }) }];
  });
  return {
    views: [...views, ...sources.map(({ view }) => inCase(view, events))].map(withLostTrails),
    principals: sorted(new Map(known)),
    ...(reference === undefined ? {} : { reference: reference.services }),
    ...(remarks.length === 0 ? {} : { remarks: [...new Set(remarks)] }),
  };
}

/**
 * A log set is seen with the trails that are named for a principal: those of another account say nothing of it. Where
 * principals have different ones the view is one for each.
 */
function withTrails(view: LogView, parts: AwsAnswers['trails']): LogView[] {
  const alike = new Map<string, PartTrails[]>();
  for (const part of parts) {
    const key = part.trails.map(({ arn }) => arn).join(' ');
    alike.set(key, [...(alike.get(key) ?? []), part]);
  }
  if (alike.size === 0) return [view];
  return [...alike.values()].map((same): LogView => {
    const own = new Set(same.flatMap(({ principals }) => principals));
    const trails = bestRead(same);
    const records =
      alike.size === 1 ? view.records : new Map([...view.records].filter(([one]) => own.has(one)));
    return { ...view, records, ...(trails.length === 0 ? {} : { trails }) };
  });
}

/** Of several accounts that name the same trails one may be able to read them: its word counts for all. */
function bestRead(parts: readonly PartTrails[]): readonly TrailFacts[] {
  const best = new Map<string, TrailFacts>();
  for (const trail of parts.flatMap(({ trails }) => trails)) {
    const known = best.get(trail.arn);
    if (known === undefined || 'unread' in known) best.set(trail.arn, trail);
  }
  return [...best.values()];
}

/** A view with its actions in AWS's own case. */
function inCase(view: SourceView, { catalogue }: Knowledge['events']): SourceView {
  const all = (actions: readonly string[]) => actions.map((action) => canonical(action, catalogue));
  if (view.source === 'unused-access') return { ...view, actions: all(view.actions) };
  if (view.source !== 'last-accessed') return view;
  const services = view.services.map(({ tracked, ...service }) => {
    return tracked === undefined ? service : { ...service, tracked: all(tracked) };
  });
  return { ...view, services };
}

/** A trail that was lost on the way may leave out anything: until it is read, silence proves nothing. */
function withLostTrails(view: SourceView): SourceView {
  const trails = 'trails' in view ? (view.trails ?? []) : [];
  const lost = trails.flatMap((trail) =>
    'unread' in trail && trail.lost ? [{ place: trail.arn, message: trail.unread }] : [],
  );
  return lost.length === 0 ? view : { ...view, gaps: [...view.gaps, ...lost] };
}
