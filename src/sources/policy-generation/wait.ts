import { AwsFailure } from '../../aws/aws-failure';
import { patience, pause } from '../../aws/call';
import type { Duration } from '../../drift/time';
import type { Job } from './job';
import type { Plan } from './plan';

/** In milliseconds. */
export const firstLook = 800;
const longestWait = 15_000;

/** The next wait: half as long again, up to 15 seconds. */
export function longer(wait: Duration): Duration {
  return Math.min(wait * 1.5, longestWait);
}

/** Waits for a job to end. Throws AwsFailure; of kind `deadline` when that passes first. */
export async function waitFor(id: string, plan: Plan): Promise<Job> {
  const { api, signal, deadline } = plan;
  const begun = Date.now();
  plan.report(`policy generation ${id} runs; most take 2 to 5 minutes`);
  let told = begun;
  for (let wait = firstLook; ; wait = longer(wait)) {
    await pauseUntil(Math.min(wait, deadline - Date.now()), plan);
    const job = await api.get(id, false, {
      signal,
      deadline: Math.max(deadline, Date.now() + patience / 10),
    });
    if (job.status !== 'IN_PROGRESS') return job;
    if (Date.now() >= deadline) throw new AwsFailure('deadline', 'generation-timeout has passed');
    if (Date.now() - told < 30_000) continue;
    told = Date.now();
    plan.report(
      `policy generation ${id}: ${Math.round((told - begun) / 1000)} s, still running; most take 2 to 5 minutes`,
    );
  }
}

/** Waits until no job of anybody runs, so long at first: AWS does one at a time. Throws AwsFailure as waitFor does. */
export async function waitForOthers(plan: Plan, first: Duration): Promise<void> {
  const { api, signal, deadline } = plan;
  plan.report('another policy generation runs in this account; waiting for it');
  for (let wait = first; ; wait = longer(wait)) {
    if (Date.now() + wait >= deadline)
      throw new AwsFailure('deadline', 'AWS took no other job until generation-timeout had passed');
    await pauseUntil(wait, plan);
    const jobs = await api.list(undefined, { signal, deadline });
    if (jobs.every(({ status }) => status !== 'IN_PROGRESS')) return;
  }
}

function pauseUntil(milliseconds: number, { signal }: Plan): Promise<void> {
  return pause(Math.max(0, milliseconds), signal);
}
