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
  /** Absent where AWS does not say. */
  readonly principal?: string;
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

/** A job of which AWS says what it was asked. */
export type KnownJob = Job & Required<Pick<Job, 'asked'>>;

/** Whether a time is reached, or missed by no more than that. */
export function isReached(reached: Instant, wanted: Instant, slack: Duration): boolean {
  return reached >= wanted - slack - second;
}

/**
 * Jobs whose times follow each other from the beginning of the wanted one on, in order; none begins more than so much
 * earlier, since what a job found has no time. One job does where there is one: of those that begin in time, the one that reaches furthest goes on.
 */
export function chain(jobs: readonly Job[], wanted: Window, slack: Duration): readonly KnownJob[] {
  const known = jobs.flatMap((job) => (job.asked === undefined ? [] : [{ ...job, asked: job.asked }]));
  const links: KnownJob[] = [];
  let reached = wanted.start;
  for (;;) {
    const next = known
      .filter(({ asked: { window: one } }) => one.end <= wanted.end + second && one.end > reached)
      .filter(({ asked: { window: one } }) => one.start <= reached + second)
      .filter(({ asked: { window: one } }) => isReached(one.start, wanted.start, slack))
      .sort(furthestFirst)[0];
    if (next === undefined) return links;
    links.push(next);
    reached = next.asked.window.end;
    if (isReached(reached, wanted.end, slack)) return links;
  }
}

/** Of those that reach as far the one that begins last: what it found lies nearer to the time in question. */
function furthestFirst({ id, asked: { window: a } }: KnownJob, other: KnownJob): number {
  const b = other.asked.window;
  return b.end - a.end || b.start - a.start || (id < other.id ? -1 : 1);
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
