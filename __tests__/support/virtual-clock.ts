import { subscribe } from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';
import { Socket } from 'node:net';
import type { Clock } from '../../src/base/context';
import type { Duration, Instant } from '../../src/base/time';

interface Sleeper {
  readonly until: number;
  /** Of a request: due only while there is one that nothing will answer. */
  readonly isLimit?: boolean;
  wake(): void;
}

/**
 * A clock whose waits take no time. It stands still while anything else goes on in the process, then jumps to the end
 * of the wait that ends first: what a run does within an hour is seen at once, in the same order, however busy the
 * machine is.
 */
export class VirtualClock implements Clock {
  #now: Instant;
  readonly #sleepers = new Set<Sleeper>();
  #isWatching = false;

  /** Every wait that was asked for, in milliseconds. */
  readonly waits: Duration[] = [];

  constructor(start: Instant) {
    this.#now = start;
  }

  now(): Instant {
    return Math.round(this.#now);
  }

  wait(milliseconds: Duration, signal?: AbortSignal): Promise<void> {
    this.waits.push(milliseconds);
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#sleepers.delete(sleeper);
        signal?.removeEventListener('abort', stop);
      };
      const sleeper: Sleeper = {
        until: this.#now + milliseconds,
        wake() {
          leave();
          resolve();
        },
      };
      const stop = () => {
        leave();
        reject(signal?.reason);
      };
      if (signal?.aborted === true) return stop();
      signal?.addEventListener('abort', stop);
      this.#sleepers.add(sleeper);
      this.look();
    });
  }

  /** What happens when a request has taken too long; the answer takes it back. */
  limit(until: Instant, wake: () => void): () => void {
    const sleeper: Sleeper = { until, isLimit: true, wake };
    this.#sleepers.add(sleeper);
    return () => this.#sleepers.delete(sleeper);
  }

  /** To be notified when a request turns out to be one that nothing will answer. */
  look(): void {
    if (!this.#isWatching) this.#watch();
  }

  /** Goes on to a time, if it is not there yet. */
  passTo(time: Instant): void {
    this.#now = Math.max(this.#now, time);
  }

  /** Jumps when nothing has gone on for a few turns of the event loop, until there is no wait any more. */
  #watch(quietTurns = 0): void {
    const mayLimit = [...open].some(isUnanswerable);
    const [first] = [...this.#sleepers]
      .filter(({ isLimit }) => isLimit !== true || mayLimit)
      .sort((one, other) => one.until - other.until);
    this.#isWatching = first !== undefined;
    if (first === undefined) return;
    if (quietTurns < 3) {
      setTimeout(() => this.#watch(isQuiet() ? quietTurns + 1 : 0), 1);
      return;
    }
    this.passTo(first.until);
    first.wake();
    setImmediate(() => this.#watch());
  }
}

/** Requests that are not answered yet, of the SDK and of fetch; the latter with their connections. */
const open = new Map<unknown, Socket | undefined>();

/** Connections on which nothing will come any more, by their two ports: the servers of tests say so. */
const silent = new Set<string>();

/** Takes note of a connection on which nothing will come. */
export function markSilent(connection: string): void {
  silent.add(connection);
}

subscribe('http.client.request.start', (message) => {
  const request = memberOf(message, 'request');
  if (!(request instanceof ClientRequest)) return;
  open.set(request, undefined);
  request.once('close', () => open.delete(request));
});
subscribe('undici:request:create', (message) => open.set(memberOf(message, 'request'), undefined));
subscribe('undici:client:sendHeaders', (message) => {
  const socket = memberOf(message, 'socket');
  if (socket instanceof Socket) open.set(memberOf(message, 'request'), socket);
});
for (const end of ['trailers', 'error'])
  subscribe(`undici:request:${end}`, (message) => open.delete(memberOf(message, 'request')));

function memberOf(message: unknown, name: string): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
}

function isUnanswerable([request, own]: readonly [unknown, Socket | undefined]): boolean {
  const socket = own ?? (request instanceof ClientRequest ? request.socket : undefined);
  return socket !== null && socket !== undefined && silent.has(`${socket.localPort} ${socket.remotePort}`);
}

/** Whether there is nothing that will end by itself: no request, file, name of a host, compression, process or thread. */
function isQuiet(): boolean {
  const work = /^(?:FSReq|GetAddrInfo|Zlib|Brotli|Process|Worker)/;
  return [...open].every(isUnanswerable) && !process.getActiveResourcesInfo().some((name) => work.test(name));
}
