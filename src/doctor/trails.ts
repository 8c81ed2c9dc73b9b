import type { AwsSession } from '../aws/session';
import { readTrail } from '../aws/trails';
import { isoDay } from '../base/time';
import type { TrailFacts } from '../evidence/source-view';
import { type Check, fine, wrong } from '../sources/check';

/** Whether the trails record what the absence of a call is concluded from. */
export async function checkTrails(session: AwsSession, arns: readonly string[]): Promise<Check[]> {
  const trails = await Promise.all(arns.map((arn) => readTrail(session, arn)));
  return trails.flatMap(trailChecks);
}

function trailChecks(trail: TrailFacts): Check[] {
  const what = `trail ${trail.arn.slice(trail.arn.indexOf('/') + 1)}`;
  if ('unread' in trail) return [wrong(what, trail.unread)];
  const { until, fault, allRegions, reads, others } = trail;
  const left = [...(reads?.without ?? []), ...(others?.without ?? [])];
  const faults = [
    ...(until === undefined ? [] : [`records nothing since ${isoDay(until)}: start its logging`]),
    ...(fault === undefined ? [] : [`cannot deliver (AWS says: ${fault}): let its bucket take the logs`]),
    ...(allRegions ? [] : ['records one region only: absence proves nothing; use a trail of all regions']),
    ...(reads === undefined ? ['leaves out read calls: their absence proves nothing'] : []),
    ...(others === undefined ? ['leaves out write calls: their absence proves nothing'] : []),
    ...(left.length === 0
      ? []
      : [`leaves out ${[...new Set(left)].join(', ')}: their absence proves nothing`]),
  ];
  return faults.length === 0 ? [fine(what, 'records every region')] : faults.map((text) => wrong(what, text));
}
