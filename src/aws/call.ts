import type { Clock } from '../base/context';
import type { Duration, Instant } from '../base/time';
import { AwsFailure, awsFailure } from './aws-failure';

/** What every request needs besides its own parameters. */
export interface Conditions {
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Until when a request that AWS throttles or drops is tried again. */
  readonly deadline: Instant;
}

/** One request: how IAM names it, how it is sent, and what its answer must hold. */
export interface AwsCall<Answer, Value> {
  /** Such as `iam:GetRole`; the permission it takes. */
  readonly action: string;
  send(options: { readonly abortSignal: AbortSignal }): Promise<Answer>;
  /** Undefined when the answer lacks what AWS promises: the SDK checks nothing, and parses a proxy's page as `{}`. */
  read(answer: Answer): Value | undefined;
}

/** How long a request that stands for itself is tried again. In milliseconds. */
export const patience = 60_000;

/** Conditions for requests that stand for themselves. */
export function soon(
  { signal, clock }: Pick<Conditions, 'signal' | 'clock'>,
  time: Duration = patience,
): Conditions {
  return { signal, clock, deadline: clock.now() + time };
}

/**
 * Sends a request, on top of the SDK's own attempts, until it is answered or the deadline has passed: throttling may
 * last for minutes, and the SDK gives up after seconds. Throws AwsFailure.
 */
export async function call<Answer, Value>(
  request: AwsCall<Answer, Value>,
  { signal, clock, deadline }: Conditions,
): Promise<Value> {
  for (let attempt = 0; ; attempt++) {
    try {
      const value = request.read(await unlessAborted(request.send({ abortSignal: signal }), signal));
      if (value !== undefined) return value;
      throw new AwsFailure(
        'unavailable',
        `${request.action}: the response of AWS is incomplete; run again later`,
      );
    } catch (error) {
      const failure = signal.aborted ? aborted(request.action) : awsFailure(error, request.action);
      const wait = waitBefore(attempt, failure);
      if (!isPassing(failure) || clock.now() + wait >= deadline) throw failure;
      await pause(wait, { signal, clock });
    }
  }
}

/** Rejects when the signal is aborted first: the SDK does not look at one while it fetches credentials. */
export function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Waits, but not for ever: an interruption ends it as AwsFailure. */
export async function pause(
  milliseconds: number,
  { signal, clock }: Pick<Conditions, 'signal' | 'clock'>,
): Promise<void> {
  try {
    await clock.wait(milliseconds, signal);
  } catch {
    throw new AwsFailure('aborted', 'interrupted');
  }
}

function aborted(action: string): AwsFailure {
  return new AwsFailure('aborted', `${action}: interrupted`);
}

/** A request without any answer has taken the SDK's attempts of 15 seconds each; it is not tried again. */
function isPassing({ kind }: AwsFailure): boolean {
  return kind === 'throttled' || kind === 'unavailable';
}

/** One second, two, four ... at most thirty, half of it by chance, so that jobs do not come back together. */
function waitBefore(attempt: number, { retryAfter = 0 }: AwsFailure): number {
  const most = Math.min(1000 * 2 ** attempt, 30_000);
  return Math.max(retryAfter, most / 2 + (Math.random() * most) / 2);
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Absent on the last page. */
  readonly next?: string | undefined;
}

const most = 2000;
/** In milliseconds. */
const longest = 5 * 60_000;

/**
 * All items of a list. A token that comes again would go round for ever (the SDK's own paginators do, or stop without
 * a word), so it is an error. Throws AwsFailure.
 */
export async function allPages<Item>(
  action: string,
  read: (token: string | undefined) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  const begun = Date.now();
  do {
    const page = await read(token);
    items.push(...page.items);
    token = page.next === '' ? undefined : page.next;
    if (token !== undefined && (seen.has(token) || seen.size >= most || Date.now() - begun > longest))
      throw new AwsFailure(
        'unavailable',
        `${action}: AWS returned more pages than expected; run again later`,
      );
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
  return items;
}
