import { z } from 'zod';
import type { AwsFailure } from '../../aws/aws-failure';
import type { Duration, Instant, Window } from '../../base/time';

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

/** What AWS says when a job would read too much, be one too many, or be one too many today; `other` for anything else. */
type Rejection = 'too-much' | 'busy' | 'today' | 'other';

/**
 * Which quota a message is about: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-quotas.html names
 * log files, data size and time range of one generation, generations at a time, and generations a day.
 */
export function rejectionOf(message: string): Rejection {
  if (/\bper day\b|\bdaily\b/i.test(message)) return 'today';
  if (/concurrent|in progress|already running/i.test(message)) return 'busy';
  return /\b(files?|size|bytes|GB|time range)\b/i.test(message) ? 'too-much' : 'other';
}

/** Why a job did not end well, for people, with what to do. */
export function jobFailure({ error }: Job): string {
  const { code = '', message = '' } = error ?? {};
  const remedy = remedies.get(code) ?? 'run again; if it fails again, contact AWS Support';
  return `the job failed ${code === '' ? 'without an error code' : `with ${code}`}${said(message)}: ${remedy}`;
}

/** By jobError.code: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_JobError.html */
const remedies: ReadonlyMap<string, string> = new Map([
  [
    'AUTHORIZATION_ERROR',
    'allow the access role to read the bucket of the trail (bucket policy, KMS key policy, and permissions of the role; see setup/). Trails of AWS Control Tower, and Regions that are not enabled, are not supported',
  ],
  [
    'RESOURCE_NOT_FOUND_ERROR',
    'check that the trail, its bucket, the access role and the principal still exist and are spelled as in AWS',
  ],
  ['SERVICE_QUOTA_EXCEEDED_ERROR', 'use fewer Regions, or shorten lookback'],
  ['SERVICE_ERROR', 'AWS had an internal error: run again later'],
]);

/** Why a job could not be started, for people, with what to do. */
export function startFailure({ kind, message, said: text }: AwsFailure): string {
  if (kind === 'denied' && /PassRole/.test(text))
    return `${message}: the caller must be allowed iam:PassRole on the access role`;
  if (kind === 'quota' && rejectionOf(text) === 'today')
    return `${message}: AWS allows 50 generations a day (5 in some regions); use the last-accessed source, or wait until tomorrow`;
  if (kind === 'quota')
    return `${message}: see the quotas of IAM Access Analyzer; use fewer Regions, or shorten lookback`;
  if (kind === 'rejected' || kind === 'not-found')
    return `${message}: check that the principal, the trail and the access role exist and are spelled as in AWS`;
  return message;
}

function said(message: string): string {
  return message === '' ? '' : ` (AWS: ${message.slice(0, 300)})`;
}

/** What generated policies say was used; actions as AWS writes them. */
export interface Generated {
  readonly actions: readonly string[];
  /** The resources of actions, by action, with placeholders such as `${BucketName}`; absent where they are not known. */
  readonly resources: ReadonlyMap<string, readonly string[]>;
  /** Services that were used, with no word on which actions. */
  readonly services: readonly string[];
}

const texts = z.union([z.string(), z.array(z.string())]);
const statement = z.object({
  Effect: z.literal('Allow'),
  Action: texts.optional(),
  Resource: texts.optional(),
});
const policy = z.object({ Statement: z.union([statement, z.array(statement)]) });

/**
 * Reads the text of one generated policy; undefined when it is none. The same action may stand in several statements,
 * and alone as a text. A wildcard or a statement without actions comes from the service-level template: it tells that
 * a service was used, and no action of it.
 * Source: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_GetGeneratedPolicy.html
 */
export function readGeneratedPolicy(text: string): Generated | undefined {
  const parsed = policy.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const statements = [parsed.data.Statement].flat();
  const names = statements.flatMap(({ Action = [] }) => Action);
  const resources = new Map<string, string[]>();
  for (const { Action = [], Resource = '*' } of statements)
    for (const name of [Action].flat())
      resources.set(name, [...(resources.get(name) ?? []), ...[Resource].flat()]);
  return {
    actions: names.filter((name) => /^[\w-]+:\w+$/.test(name)),
    resources,
    services: names.flatMap((name) => /^([\w-]+):\w*[*?]/.exec(name)?.[1] ?? []),
  };
}

/**
 * All that several documents say, each name once, in code-unit order. The resources of an action are known only where
 * every document that has the action names them.
 */
export function unite(parts: readonly Generated[]): Generated {
  const distinct = (names: readonly string[]) => [...new Set(names)].sort();
  const actions = distinct(parts.flatMap((part) => part.actions));
  const resources = actions.flatMap((action): [string, string[]][] => {
    const own = parts
      .filter((part) => part.actions.includes(action))
      .map((part) => part.resources.get(action));
    const known = own.filter((list) => list !== undefined);
    return known.length < own.length ? [] : [[action, distinct(known.flat())]];
  });
  const services = distinct(parts.flatMap((part) => part.services));
  return { actions, resources: new Map(resources), services };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
