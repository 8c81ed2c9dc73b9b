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
    ...(stoppedAt === undefined ? [] : [`logging stopped on ${isoDay(stoppedAt)}: start logging`]),
    ...(deliveryError === undefined
      ? []
      : [`cannot deliver its logs (AWS: ${deliveryError}): correct the bucket policy`]),
    ...(multiRegion
      ? []
      : ['records one Region only, so no action is proven unused: use a multi-Region trail']),
    ...(readEvents === undefined ? ['does not record read events, so no read action is proven unused'] : []),
    ...(writeEvents === undefined
      ? ['does not record write events, so no write action is proven unused']
      : []),
    ...(left.length === 0
      ? []
      : [`excludes ${[...new Set(left)].join(', ')}, so no action of these services is proven unused`]),
  ];
  return faults.length === 0 ? [fine(what, 'records all Regions')] : faults.map((text) => wrong(what, text));
}
