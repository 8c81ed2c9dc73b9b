/**
 * Environment of a child process whose clock and pauses run so many times as fast: what a run does within an hour is
 * seen within seconds. Requests and the SDK's own attempts take the time they take, and `requests` is how many times as
 * fast their limits go by.
 */
export function fastClock(times: number, requests = 1): Record<string, string> {
  const code = `
    import { syncBuiltinESMExports } from 'node:module';
    import timers from 'node:timers/promises';
    const times = ${times};
    const { now } = Date;
    const start = now();
    Date.now = () => Math.round(start + (now() - start) * times);
    const sleep = timers.setTimeout;
    timers.setTimeout = (wait, ...rest) => sleep(wait / times, ...rest);
    syncBuiltinESMExports();
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (work, wait, ...rest) =>
      setTimeout(work, wait >= 10_000 ? wait / ${requests} : wait, ...rest);
  `;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}
