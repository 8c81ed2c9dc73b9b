import type { ActionId, Catalogue } from '../../iam/catalogue';
import { type Cause, cause } from '../cause';
import type { ReadTrail, TrailFacts } from '../evidence';
import { type Instant, isoDay } from '../time';

/**
 * Why no trail shows a use of an action; undefined when one does. A trail whose settings nobody could read is taken to
 * record everything, and the report says that it was not read.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
export function trailBlindness(
  trails: readonly TrailFacts[],
  catalogue: Catalogue,
): (id: ActionId) => Cause | undefined {
  if (trails.length === 0 || trails.some((trail) => 'unread' in trail)) return () => undefined;
  const read = trails.flatMap((trail) => ('unread' in trail ? [] : [trail]));
  return (id) => {
    const causes = read.map((trail) => leftOutOf(trail, id, catalogue));
    return causes.includes(undefined) ? undefined : causes[0];
  };
}

/** Since when some trail records without a break, at the latest the given moment; undefined of trails not read. */
export function recordedSince(trails: readonly TrailFacts[]): Instant | undefined {
  const since = trails.map((trail) => ('unread' in trail ? undefined : trail.since));
  const known = since.filter((time) => time !== undefined);
  return known.length < since.length || known.length === 0 ? undefined : Math.min(...known);
}

function leftOutOf(
  { arn, allRegions, reads, others, until, fault }: ReadTrail,
  id: ActionId,
  catalogue: Catalogue,
): Cause | undefined {
  if (!allRegions) return cause('one-region', arn.split(':')[3] ?? '');
  if (until !== undefined) return cause('trail-stopped', isoDay(until));
  if (fault !== undefined) return cause('trail-fault');
  const level = catalogue.levelOf(id);
  const isRead = level === 'Read' || level === 'List';
  const recorded = isRead ? reads : others;
  if (recorded === undefined) return cause(isRead ? 'trail-no-reads' : 'trail-no-writes');
  const service = catalogue.serviceOf(id).prefix;
  return recorded.without.includes(service) ? cause('trail-no-service', service) : undefined;
}
