import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { namesCredentials } from '../config/aws-environment';
import { parseFlags } from '../config/flags';
import { type ConfigPlaces, loadConfig } from '../config/load-config';
import { kindOf } from '../disk/find-files';
import type { Surroundings } from '../gather/gatherer';
import type { Place } from '../gather/place';
import { interruption } from '../interruption';
import { printJson, printLines, printMarkdown, printMessage } from '../output/print';
import type { Terminal } from '../output/terminal';
import { checkHelp } from './help';

/** `iam-policy-drift check`: gives the exit code; throws InputError for wrong input. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = parseFlags(args);
  if (flags.help) {
    printLines(terminal.stdout, checkHelp(), terminal.colour);
    return 0;
  }
  const place = await findPlace(terminal.folder);
  const config = await loadConfig(flags.inputs, placesIn(place), flags.problems);
  // Judging loads the tables and the readers; wrong input never gets this far.
  const { runCheck } = await import('../run');
  const { run, exitCode, suggestion } = await runCheck(config, place, Date.now(), surroundingsOf(terminal));
  if (flags.format === 'markdown') {
    const { renderComment } = await import('../report/comment');
    printMarkdown(terminal.stdout, renderComment(run, await suggestion()));
  } else if (flags.format === 'json') {
    const { renderJson } = await import('../report/json');
    printJson(terminal.stdout, renderJson(run));
  } else {
    const { renderTerminal } = await import('../report/terminal');
    printLines(terminal.stdout, renderTerminal(run, terminal.width), terminal.colour);
  }
  return exitCode;
}

/** What reading the configuration needs of the place. */
export function placesIn({ root, folder }: Place): ConfigPlaces {
  const hasCredentials = namesCredentials(process.env);
  return { resolve: (path) => resolve(folder, path), root, hasCredentials };
}

/** What takes long is said on stderr, so that a report on stdout stays one. */
export function surroundingsOf({ stderr }: Terminal): Surroundings {
  const report = (text: string) => printMessage(stderr, text);
  return { env: process.env, signal: interruption(3), report };
}

/** The git repository around the working folder, else that folder: policies and config must lie in it. */
export async function findPlace(folder: string): Promise<Place> {
  const real = await realpath(folder);
  for (let at = real; ; at = dirname(at)) {
    // A file in a linked worktree or a submodule, a folder elsewhere.
    if ((await kindOf(join(at, '.git'))) !== 'missing') return { root: at, folder: real };
    if (at === dirname(at)) return { root: real, folder: real };
  }
}
