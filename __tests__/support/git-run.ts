import { execFileSync } from 'node:child_process';

/** Nothing of the machine's own settings, so that the same history has the same names everywhere. */
export const isolated = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** What git says; throws what it complains of. */
export function gitBytes(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Buffer {
  return execFileSync('git', args, {
    cwd: folder,
    env: { ...isolated, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  });
}

/** The same as a text without its last line end. */
export function git(folder: string, ...args: readonly string[]): string {
  return gitBytes(folder, args).toString('utf8').replace(/\n$/, '');
}

/** The same; undefined if git fails. */
export function gitIfAny(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return git(folder, ...args);
  } catch {
    return undefined;
  }
}
