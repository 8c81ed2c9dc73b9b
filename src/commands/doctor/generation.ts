import { type AwsSession, soon } from '../../aws/session';
import { readTrail } from '../../aws/trails';
import type { GenerationRequest } from '../../config/config';
import type { TrailFacts } from '../../drift/source-view';
import { isoDay } from '../../drift/time';
import { GenerationApi } from '../../sources/policy-generation/api';
import { jobsADay } from '../../sources/policy-generation/quota';
import { checkAccessRole } from './access-role';
import { attempt, type Check, fine, unknown, wrong } from './check';

/** The trails: whether they record what absence is to be read from. */
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

/** The access role, jobs that run, and how many are left today; starts none. */
export async function checkGeneration(
  session: AwsSession,
  { accessRole }: GenerationRequest,
  now: number,
): Promise<readonly Check[]> {
  const role = await checkAccessRole(session, accessRole);
  const quota = jobsADay(session.region);
  const api = new GenerationApi(await session.accessAnalyzer());
  const jobs = await attempt(
    'policy generation',
    () => api.list(undefined, soon(session)),
    (all) => {
      const today = all.filter(({ started }) => isoDay(started) === isoDay(now)).length;
      const running = all.filter(({ status }) => status === 'IN_PROGRESS').length;
      if (today >= quota)
        return wrong('policy generation', `all ${quota} jobs of today are used; wait until tomorrow`);
      const busy = running === 0 ? '' : '; one runs now, and others wait for it';
      return fine('policy generation', `${today} of ${quota} jobs of today are used${busy}`);
    },
  );
  const passing = unknown(
    'iam:PassRole',
    `starting a job shows whether you may pass ${accessRole}; none was started`,
  );
  return [...role, ...jobs, passing];
}
