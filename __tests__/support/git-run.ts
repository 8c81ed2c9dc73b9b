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

const known = new Map<string, Buffer>();

/** What git says of objects by their full names: it stays so for ever, in any repository that has them. */
export function gitForEver(folder: string, ...args: readonly string[]): Buffer {
  const key = args.join('\0');
  const said = known.get(key) ?? gitBytes(folder, args);
  known.set(key, said);
  return said;
}

/** What git says as a text; undefined if it fails. */
export function gitIfAny(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return git(folder, ...args);
  } catch {
    return undefined;
  }
}
