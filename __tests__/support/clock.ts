import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../src/base/context';

/** The process's own time. */
export const realClock: Clock = {
  now: Date.now,
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};

/** A clock whose waits take no time: they move it on instead. It starts at the process's own time. */
export function patientClock(): Clock {
  let skipped = 0;
  return {
    now: () => Date.now() + skipped,
    async wait(milliseconds, signal) {
      signal?.throwIfAborted();
      skipped += milliseconds;
      // What else is going on goes on, as in a real wait.
      await sleep(0, undefined, { signal });
    },
  };
}
