import { AwsFailure } from '../../aws/aws-failure';
import { soon } from '../../aws/call';
import { day, isoDay, isoTime, type Window } from '../../base/time';
import type { TriedAction } from '../../evidence/from-tracked-actions';
import {
  type Gap,
  type GenerationCoverage,
  type TrailFacts,
  tolerance,
} from '../../evidence/source-coverage';
import { cover, follow, type Progress, readJob } from './cover';
import { chain, isReached, type Job, joined, type KnownJob, looksAtTheSame, unite } from './job';
import type { Piece, Plan } from './plan';

/** What policy generation says of one principal: the view, and the actions by AWS's names, with their resources. */
export interface GeneratedEvidence {
  readonly coverage: GenerationCoverage;
  readonly actions: readonly TriedAction[];
  /** Why no job was begun that was worth a try: others had their turn first. */
  readonly spared?: string;
}

/**
 * Reads what finished jobs of the same shape found, waits for one that runs, else starts jobs. Never throws for AWS.
 */
export async function gatherGeneration(
  plan: Plan,
  trails: Promise<readonly TrailFacts[]>,
): Promise<GeneratedEvidence> {
  const progress: Progress = {};
  const pieces = await piecesOf(plan, progress);
  const { coverage, actions } = await evidenceOf(pieces, plan, trails);
  return { coverage, actions, ...(progress.spared === undefined ? {} : { spared: progress.spared }) };
}

/**
 * What jobs of the last seven days found, however old they are, without a job of our own; undefined where there are
 * none. Its time ends where theirs does.
 */
export async function readOld(
  plan: Plan,
  trails: Promise<readonly TrailFacts[]>,
): Promise<GeneratedEvidence | undefined> {
  const week = 7 * day;
  const old = { ...plan, maxJobAge: week };
  try {
    const jobs = chain(await recentJobs(old), plan.window, week).filter(
      ({ status }) => status === 'SUCCEEDED',
    );
    const last = jobs.at(-1);
    // What covers half of the time says less than the gap does.
    if (last === undefined || !isReached(last.asked.window.end, plan.window.end, week)) return undefined;
    const pieces: Piece[] = [];
    for (const job of jobs) pieces.push(await readJob(job, job.asked.window, plan));
    return evidenceOf(pieces, plan, trails);
  } catch (error) {
    if (error instanceof AwsFailure) return undefined;
    throw error;
  }
}

async function evidenceOf(
  pieces: readonly Piece[],
  plan: Plan,
  trails: Promise<readonly TrailFacts[]>,
): Promise<GeneratedEvidence> {
  const done = pieces.flatMap((piece) => ('gap' in piece ? [] : [piece]));
  const { actions, resources, services } = unite(done.map(({ generated }) => generated));
  const covered = joined(done.map(({ window }) => window));
  const complete = done.length === pieces.length;
  const [first, last] = [covered[0], covered.at(-1)];
  // Jobs of an earlier run looked at a time that ends a little earlier; that is the time that was looked at.
  const window = complete && first && last ? { start: first.start, end: last.end } : plan.window;
  const { principal, regions } = plan;
  const jobs = done.map(({ job }) => job);
  const about = {
    source: 'policy-generation',
    principal,
    window,
    covered,
    gaps: gapsOf(pieces, plan.window),
  } as const;
  const coverage = { ...about, jobs, regions, trails: await trails, actions: actions.length, services };
  return { coverage, actions: actions.map((action) => triedAction(action, resources.get(action))) };
}

/** `*` among the resources of an action says that the others do not bound it. */
function triedAction(action: string, resources: readonly string[] = ['*']): TriedAction {
  return resources.includes('*') ? { action } : { action, patterns: resources };
}

async function piecesOf(plan: Plan, progress: Progress): Promise<Piece[]> {
  const { window } = plan;
  const slack = Math.min(plan.maxJobAge, tolerance(window.end - window.start));
  try {
    const earlier = chain(await recentJobs(plan), window, slack);
    const pieces: Piece[] = [];
    for (const job of earlier) pieces.push(...(await readAgain(job, plan, progress)));
    const start = earlier.at(-1)?.asked.window.end ?? window.start;
    if (isReached(start, window.end, slack) && earlier.length > 0) return pieces;
    return [...pieces, ...(await cover({ start, end: window.end }, plan, progress))];
  } catch (error) {
    if (error instanceof AwsFailure) return [{ window, gap: error.message }];
    throw error;
  }
}

/** A job that an earlier run or another client started. */
async function readAgain(job: KnownJob, plan: Plan, progress: Progress): Promise<Piece[]> {
  const { id, status, asked, started } = job;
  if (status !== 'SUCCEEDED') return follow(id, asked.window, plan, progress, false);
  plan.report(`reusing policy generation ${id} of ${isoTime(started)}`);
  return [await readJob(job, asked.window, plan)];
}

/** Jobs that ask the same and run, or have finished lately; the list does not say what they were asked. */
async function recentJobs(plan: Plan): Promise<Job[]> {
  const { api, principal, clock, maxJobAge } = plan;
  const conditions = soon(plan);
  const all = await api.list(principal, conditions);
  const since = clock.now() - maxJobAge;
  const young = all.filter(({ status, started }) => {
    return status === 'IN_PROGRESS' || (status === 'SUCCEEDED' && started >= since);
  });
  const jobs: Job[] = [];
  for (const { id } of young.sort((a, b) => b.started - a.started).slice(0, 50))
    jobs.push(...(await api.get(id, false, conditions).then((job) => [job], noneIfGone)));
  return jobs.filter((job) => looksAtTheSame(job, plan));
}

/** A job that is listed may be gone by the time it is asked for; AWS has no error of its own for that. */
function noneIfGone(error: unknown): Job[] {
  if (error instanceof AwsFailure && (error.kind === 'rejected' || error.kind === 'not-found')) return [];
  throw error;
}

/** One gap for each reason and time without a job; times that touch and fail alike are one. */
function gapsOf(pieces: readonly Piece[], whole: Window): Gap[] {
  const reasons = new Map<string, Window[]>();
  for (const piece of pieces) {
    if ('gap' in piece) reasons.set(piece.gap, [...(reasons.get(piece.gap) ?? []), piece.window]);
    else if (piece.problem !== undefined) reasons.set(piece.problem, []);
  }
  return [...reasons].map(([reason, windows]): Gap => {
    const missed = joined(windows);
    const all =
      missed.length === 0 || missed.some(({ start, end }) => start <= whole.start && end >= whole.end);
    const when = missed.map(({ start, end }) => `${isoDay(start)} to ${isoDay(end)}`).join(', ');
    return { location: 'policy-generation', message: all ? reason : `no job covers ${when}: ${reason}` };
  });
}
