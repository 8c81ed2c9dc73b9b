import { AwsFailure } from '../../aws/aws-failure';
import { patience, pause, soon } from '../../aws/call';
import { type Duration, day, type Window } from '../../base/time';
import { type Job, jobFailure, readGeneratedPolicy, rejectionOf, startFailure, unite } from './job';
import { type Piece, type Plan, tokenOf } from './plan';

/** Windows this short are not halved any more. */
const shortest = 3 * day;
/** What a cover has done so far. */
export interface Progress {
  /** Why no further job of this principal is worth a try. */
  stopped?: string;
  /** Why a job that was worth a try was not begun: the account's jobs or the time were used up. */
  spared?: string;
}

/**
 * Covers a window with jobs of our own, one after the other: a window of which AWS says that it is too much is halved,
 * until the halves fit or are too short. Never throws for AWS: what is not covered is a gap with its reason.
 */
export async function cover(window: Window, plan: Plan, progress: Progress): Promise<Piece[]> {
  if (progress.stopped !== undefined) return [{ window, gap: progress.stopped }];
  const over = overOf(plan);
  if (over !== undefined) {
    progress.spared = over;
    return [{ window, gap: over }];
  }
  plan.budget.left--;
  const id = await startJob(window, plan);
  if (typeof id === 'string') return follow(id, window, plan, progress, true);
  if (id.kind === 'quota' && rejectionOf(id.said) === 'too-much')
    return halve(window, id.said, plan, progress);
  progress.stopped = startFailure(id);
  // The day's quota and the time are everybody's.
  if (id.kind === 'deadline' || (id.kind === 'quota' && rejectionOf(id.said) === 'today')) {
    plan.budget.over = progress.stopped;
    progress.spared = progress.stopped;
  }
  return [{ window, gap: progress.stopped }];
}

/** Why no job may be begun any more. */
function overOf({ budget: { left, quota, over } }: Plan): string | undefined {
  if (over !== undefined) return over;
  if (left <= 0)
    return `the job limit of the run or the daily quota of the account is reached (${quota} jobs a day); the next run starts with this period`;
  return undefined;
}

/** Waits for a job and reads it; `ours` tells whether this run started it. */
export async function follow(
  id: string,
  window: Window,
  plan: Plan,
  progress: Progress,
  ours: boolean,
): Promise<Piece[]> {
  try {
    const job = await waitFor(id, plan);
    if (job.status === 'SUCCEEDED') return [await readJob(job, window, plan)];
    // A job that ran into a quota had begun: only what it read can have been too much.
    const quota = job.error?.code === 'SERVICE_QUOTA_EXCEEDED_ERROR';
    if (quota && rejectionOf(job.error?.message ?? '') !== 'today')
      return halve(window, job.error?.message ?? '', plan, progress);
    const cancelled = 'the job was cancelled outside this run; run again';
    return [{ window, gap: job.status === 'CANCELED' ? cancelled : jobFailure(job) }];
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    progress.stopped = await leave(id, error, plan, ours);
    if (error.kind === 'deadline') progress.spared = progress.stopped;
    return [{ window, gap: progress.stopped }];
  }
}

/** The policies of a finished job, those with placeholders and the service-level template with them. */
export async function readJob({ id, policies }: Job, window: Window, plan: Plan): Promise<Piece> {
  const bare = policies.map(readGeneratedPolicy);
  const more = await plan.api
    .get(id, true, soon(plan))
    .then((job) => job.policies.map(readGeneratedPolicy))
    .catch((error: unknown) => {
      if (error instanceof AwsFailure) return error;
      throw error;
    });
  const read = more instanceof AwsFailure ? bare : [...bare, ...more];
  const odd = read.includes(undefined) ? 'a job returned a policy that cannot be read' : undefined;
  const problem = more instanceof AwsFailure ? more.message : odd;
  const all = unite(read.flatMap((one) => one ?? []));
  // Without placeholders every resource is `*`.
  const { resources } = unite(more instanceof AwsFailure ? [] : more.flatMap((one) => one ?? []));
  const generated = { ...all, resources };
  return { window, job: id, generated, ...(problem === undefined ? {} : { problem }) };
}

/** Starts a job, after whatever else runs in the account. Gives the job's id, or why there is none. */
async function startJob(window: Window, plan: Plan): Promise<string | AwsFailure> {
  const { api, signal, clock, deadline } = plan;
  for (let wait = firstLook * 2; ; wait = longer(wait)) {
    try {
      return await api.start(plan, window, tokenOf(plan, window), { signal, clock, deadline });
    } catch (error) {
      if (!(error instanceof AwsFailure)) throw error;
      const busy =
        error.kind === 'conflict' || (error.kind === 'quota' && rejectionOf(error.said) === 'busy');
      if (!busy) return error;
    }
    const waited = await waitForOthers(plan, wait).catch((error: unknown) => error);
    if (waited instanceof AwsFailure) return waited;
    if (waited !== undefined) throw waited;
  }
}

async function halve({ start, end }: Window, said: string, plan: Plan, progress: Progress): Promise<Piece[]> {
  if (end - start <= shortest) {
    const why = `a period of ${Math.round((end - start) / day)} days is still too much for one job; use fewer Regions`;
    return [{ window: { start, end }, gap: `${why} (AWS: ${said.slice(0, 300)})` }];
  }
  // Whole seconds: what AWS keeps of a time.
  const middle = Math.floor((start + end) / 2000) * 1000;
  plan.report('too much for one job: trying half the period');
  const first = await cover({ start, end: middle }, plan, progress);
  return [...first, ...(await cover({ start: middle, end }, plan, progress))];
}

/**
 * A job that this run no longer waits for: it continues, unless it is ours and to be canceled. Its id is
 * printed at once; the returned reason appears in reports, which contain no job ids.
 */
async function leave(id: string, { kind, message }: AwsFailure, plan: Plan, ours: boolean): Promise<string> {
  const over = kind === 'aborted' || kind === 'deadline';
  if (over && ours && plan.cancelOnAbort) {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), 3000);
    const cancelled = await plan.api
      .cancel(id, { signal: ending.signal, clock: plan.clock, deadline: 0 })
      .catch(() => false);
    clearTimeout(timer);
    if (cancelled) {
      plan.report(`policy generation ${id} was cancelled`);
      return `${message}; the job was cancelled`;
    }
  }
  plan.report(`policy generation ${id} is still running; run again with the same inputs to read its result`);
  return `${message}; the job is still running: run again with the same inputs to read its result`;
}

/** In milliseconds. */
const firstLook = 800;
const longestWait = 15_000;

/** The next wait: half as long again, up to 15 seconds. */
function longer(wait: Duration): Duration {
  return Math.min(wait * 1.5, longestWait);
}

/** Waits for a job to end. Throws AwsFailure; of kind `deadline` when that passes first. */
async function waitFor(id: string, plan: Plan): Promise<Job> {
  const { api, signal, clock, deadline } = plan;
  const begun = clock.now();
  plan.report(`policy generation ${id} is running; most jobs take 2 to 5 minutes`);
  let reportedAt = begun;
  for (let wait = firstLook; ; wait = longer(wait)) {
    await pauseUntil(Math.min(wait, deadline - clock.now()), plan);
    const job = await api.get(id, false, {
      signal,
      clock,
      deadline: Math.max(deadline, clock.now() + patience / 10),
    });
    if (job.status !== 'IN_PROGRESS') return job;
    if (clock.now() >= deadline) throw new AwsFailure('deadline', 'generation-timeout has passed');
    if (clock.now() - reportedAt < 30_000) continue;
    reportedAt = clock.now();
    plan.report(
      `policy generation ${id}: ${Math.round((reportedAt - begun) / 1000)} s, still running; most jobs take 2 to 5 minutes`,
    );
  }
}

/** Waits until no job of anybody runs, so long at first: AWS does one at a time. Throws AwsFailure as waitFor does. */
async function waitForOthers(plan: Plan, first: Duration): Promise<void> {
  const { api, signal, clock, deadline } = plan;
  plan.report('waiting for another policy generation in this account');
  for (let wait = first; ; wait = longer(wait)) {
    if (clock.now() + wait >= deadline)
      throw new AwsFailure('deadline', 'no job could be started before generation-timeout had passed');
    await pauseUntil(wait, plan);
    const jobs = await api.list(undefined, { signal, clock, deadline });
    if (jobs.every(({ status }) => status !== 'IN_PROGRESS')) return;
  }
}

function pauseUntil(milliseconds: number, plan: Plan): Promise<void> {
  return pause(Math.max(0, milliseconds), plan);
}
