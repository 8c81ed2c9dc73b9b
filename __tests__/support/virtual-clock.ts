import { subscribe } from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';
import type { Clock } from '../../src/base/context';
import type { Duration, Instant } from '../../src/base/time';

interface Sleeper {
  readonly until: number;
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
      if (this.#sleepers.size === 1) this.#watch();
    });
  }

  /** Goes on to a time, if it is not there yet. */
  passTo(time: Instant): void {
    this.#now = Math.max(this.#now, time);
  }

  /** Jumps when nothing has gone on for a few turns of the event loop, until there is no wait any more. */
  #watch(quietTurns = 0): void {
    const [first] = [...this.#sleepers].sort((one, other) => one.until - other.until);
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

/** Requests that are not answered yet, of the SDK and of fetch. */
const open = new Set<unknown>();

subscribe('http.client.request.start', (message) => {
  const request = memberOf(message, 'request');
  if (!(request instanceof ClientRequest)) return;
  open.add(request);
  request.once('close', () => open.delete(request));
});
subscribe('undici:request:create', (message) => open.add(memberOf(message, 'request')));
for (const end of ['trailers', 'error'])
  subscribe(`undici:request:${end}`, (message) => open.delete(memberOf(message, 'request')));

function memberOf(message: unknown, name: string): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
}

/** Whether there is nothing that will end by itself: no request, file, name of a host, compression, process or thread. */
function isQuiet(): boolean {
  const work = /^(?:FSReq|GetAddrInfo|Zlib|Brotli|Process|Worker)/;
  return open.size === 0 && !process.getActiveResourcesInfo().some((name) => work.test(name));
}
