import { execFileSync } from 'node:child_process';

/** Nothing of the machine's own settings, so that the same history has the same names everywhere. */
export const isolated = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  // Otherwise each commit and fetch starts a further program, which finds nothing to tidy up.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
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

const answers = new Map<string, string | undefined>();

/** The same as a text where git may also say no: how two commits that are there stand to each other. */
export function gitForEverIfAny(folder: string, ...args: readonly string[]): string | undefined {
  const key = args.join('\0');
  if (answers.has(key)) return answers.get(key);
  try {
    answers.set(key, git(folder, ...args));
  } catch (error) {
    // Any other status means that git could not tell.
    if (error instanceof Error && 'status' in error && error.status === 1) answers.set(key, undefined);
  }
  return answers.get(key);
}

/** What git says as a text; undefined if it fails. */
export function gitIfAny(folder: string, ...args: readonly string[]): string | undefined {
  try {
    return git(folder, ...args);
  } catch {
    return undefined;
  }
}
