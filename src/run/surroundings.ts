import { setMaxListeners } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { namesCredentials } from '../config/evidence-request';
import type { ConfigPlaces } from '../config/load-config';
import type { Place } from '../files/place';

/**
 * A signal that is aborted when the process is asked to end: Ctrl-C, or a job that is cancelled (the runner sends
 * SIGINT, SIGTERM 7.5 seconds later). What is known by then is still judged and written. Asking again ends at once.
 * `stuck` is the exit code when nothing was judged in time.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function interruption(stuck: number): AbortSignal {
  const controller = new AbortController();
  // Every request in flight listens; there may be dozens.
  setMaxListeners(0, controller.signal);
  const ask = () => {
    for (const name of signals) process.off(name, ask);
    controller.abort();
    // What nobody can end, such as a program that fetches credentials, keeps a process alive.
    setTimeout(() => process.exit(process.exitCode ?? stuck), longest).unref();
  };
  for (const name of signals) process.on(name, ask);
  return controller.signal;
}

/** The runner ends a step 7.5 seconds after it has asked. */
const longest = 6500;

const signals = ['SIGINT', 'SIGTERM'] as const;

/** What reading the configuration needs of the place. */
export function placesIn({ root, folder }: Place, env = process.env, withoutSecrets = false): ConfigPlaces {
  const absolute = (path: string) => resolve(folder, path);
  const hasCredentials = namesCredentials(env);
  const exists = (path: string) => existsSync(absolute(path));
  return { resolve: absolute, root, hasCredentials, withoutSecrets, exists };
}
