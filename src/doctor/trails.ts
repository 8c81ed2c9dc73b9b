import type { AwsSession } from '../aws/session';
import { readTrail } from '../aws/trails';
import { isoDay } from '../base/time';
import type { TrailFacts } from '../evidence/source-coverage';
import { type Check, fine, wrong } from '../sources/check';

/** Whether the trails record what the absence of a call is concluded from. */
export async function checkTrails(session: AwsSession, arns: readonly string[]): Promise<Check[]> {
  const trails = await Promise.all(arns.map((arn) => readTrail(session, arn)));
  return trails.flatMap(trailChecks);
}

function trailChecks(trail: TrailFacts): Check[] {
  const what = `trail ${trail.arn.slice(trail.arn.indexOf('/') + 1)}`;
  if ('readError' in trail) return [wrong(what, trail.readError)];
  const { stoppedAt, deliveryError, multiRegion, readEvents, writeEvents } = trail;
  const left = [...(readEvents?.excludedServices ?? []), ...(writeEvents?.excludedServices ?? [])];
  const faults = [
    ...(stoppedAt === undefined ? [] : [`records nothing since ${isoDay(stoppedAt)}: start its logging`]),
    ...(deliveryError === undefined
      ? []
      : [`cannot deliver (AWS says: ${deliveryError}): let its bucket take the logs`]),
    ...(multiRegion ? [] : ['records one region only: absence proves nothing; use a trail of all regions']),
    ...(readEvents === undefined ? ['leaves out read calls: their absence proves nothing'] : []),
    ...(writeEvents === undefined ? ['leaves out write calls: their absence proves nothing'] : []),
    ...(left.length === 0
      ? []
      : [`leaves out ${[...new Set(left)].join(', ')}: their absence proves nothing`]),
  ];
  return faults.length === 0 ? [fine(what, 'records every region')] : faults.map((text) => wrong(what, text));
}
