import type { Duration, Instant, Window } from '../../drift/time';

/** What a generation job is asked. Regions are those of each trail. */
export interface JobRequest {
  readonly principal: string;
  readonly trails: readonly string[];
  readonly regions: 'all' | readonly string[];
  readonly accessRole: string;
}

/** A job as AWS tells of it. */
export interface Job {
  readonly id: string;
  readonly status: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'CANCELED';
  readonly started: Instant;
  /** What it was asked; undefined where AWS does not say. */
  readonly asked?: {
    readonly trails: readonly string[];
    readonly regions: 'all' | readonly string[];
    readonly window: Window;
  };
  readonly error?: { readonly code: string; readonly message: string };
  /** Texts of the generated policies. */
  readonly policies: readonly string[];
}

/** Whether a job looks at what another one is asked to look at, apart from the time. */
export function looksAtTheSame({ asked }: Job, { trails, regions }: JobRequest): boolean {
  const texts = (values: 'all' | readonly string[]) =>
    values === 'all' ? values : JSON.stringify([...values].sort());
  return (
    asked !== undefined && texts(asked.trails) === texts(trails) && texts(asked.regions) === texts(regions)
  );
}

const second = 1000;

/** Whether a job's time has the shape of the wanted one: as long, and at most so much earlier. */
export function hasShape({ asked }: Job, wanted: Window, slack: Duration): boolean {
  if (asked === undefined) return false;
  const early = (at: Instant, than: Instant) => than - at >= -second && than - at <= slack + second;
  return early(asked.window.start, wanted.start) && early(asked.window.end, wanted.end);
}

/**
 * Finished jobs whose times together have the shape of the wanted one, in order; undefined when there are none. One
 * job does where there is one: of those that begin in time, the one that reaches furthest goes on.
 */
export function tile(
  jobs: readonly Job[],
  wanted: Window,
  slack: Duration,
): readonly (Job & Required<Pick<Job, 'asked'>>)[] | undefined {
  const known = jobs.flatMap((job) => (job.asked === undefined ? [] : [{ ...job, asked: job.asked }]));
  const tiles: (typeof known)[number][] = [];
  let reached = wanted.start;
  for (;;) {
    const first = tiles.length === 0;
    const next = known
      .filter(({ asked: { window: one } }) => one.end <= wanted.end + second && one.end > reached)
      .filter(({ asked: { window: one } }) => one.start <= reached + second)
      .filter(({ asked: { window: one } }) => !first || one.start >= wanted.start - slack - second)
      .sort((a, b) => b.asked.window.end - a.asked.window.end || (a.id < b.id ? -1 : 1))[0];
    if (next === undefined) return undefined;
    tiles.push(next);
    reached = next.asked.window.end;
    if (reached >= wanted.end - slack - second) return tiles;
  }
}

/** Times in order, those that touch as one. */
export function joined(windows: readonly Window[]): Window[] {
  const result: Window[] = [];
  for (const { start, end } of [...windows].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end + second)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}
