import type { ActionId, Catalogue } from '../../iam/catalogue';
import { type Cause, cause } from '../cause';
import type { ReadTrail, TrailFacts } from '../source-view';
import { day, isoDay, type Window } from '../time';

/**
 * Why no trail shows a use of an action in the time in question; undefined when one of them does by itself. A trail
 * whose settings nobody may read counts only when none could be read: it is then taken to record everything, and the
 * report says that it was not read.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
export function trailBlindness(
  trails: readonly TrailFacts[],
  catalogue: Catalogue,
  time: Window,
): (id: ActionId) => Cause | undefined {
  const read = trails.flatMap((trail) => ('unread' in trail ? [] : [trail]));
  if (read.length === 0) return () => undefined;
  const whole = read.map((trail) => ({ trail, cause: neverIn(trail, time) }));
  return (id) => {
    const causes = whole.map(({ trail, cause: always }) => always ?? leftOutOf(trail, id, catalogue));
    return causes.includes(undefined) ? undefined : causes[0];
  };
}

/** Why a trail shows nothing of the time in question, whatever the action. */
function neverIn({ arn, allRegions, since, until, fault }: ReadTrail, time: Window): Cause | undefined {
  if (!allRegions) return cause('one-region', arn.split(':')[3] ?? '');
  if (until !== undefined && until < time.end - day) return cause('trail-stopped', isoDay(until));
  if (fault !== undefined) return cause('trail-fault');
  return since !== undefined && since > time.start + day ? cause('trail-young', isoDay(since)) : undefined;
}

function leftOutOf({ reads, others }: ReadTrail, id: ActionId, catalogue: Catalogue): Cause | undefined {
  const level = catalogue.levelOf(id);
  const isRead = level === 'Read' || level === 'List';
  const recorded = isRead ? reads : others;
  if (recorded === undefined) return cause(isRead ? 'trail-no-reads' : 'trail-no-writes');
  const service = catalogue.serviceOf(id).prefix;
  return recorded.without.includes(service) ? cause('trail-no-service', service) : undefined;
}
