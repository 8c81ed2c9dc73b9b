import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { namesCredentials } from '../config/aws-environment';
import { type CheckFlags, parseFlags } from '../config/flags';
import type { ConfigPlaces } from '../config/load-config';
import { kindOf } from '../disk/find-files';
import type { Surroundings } from '../gather/gatherer';
import type { Place } from '../gather/place';
import { interruption } from '../interruption';
import { printJson, printLines, printMarkdown, printMessage } from '../output/print';
import { type Redaction, redactedLines, redaction, unredacted } from '../output/redact';
import type { Terminal } from '../output/terminal';
import { openReview } from '../review/open';
import type { FinishedRun } from '../run';
import { version } from '../version';
import { checkHelp } from './help';

/** `iam-policy-drift check`: gives the exit code; throws InputError for wrong input. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = parseFlags(args);
  if (flags.help) {
    printLines(terminal.stdout, checkHelp(), terminal.colour);
    return 0;
  }
  const place = await findPlace(terminal.folder);
  const { inputs, problems } = flags;
  const { config, review } = await openReview({
    inputs,
    problems,
    place,
    places: placesIn(place),
    needsRef: true,
  });
  const redact = config.redact ? redaction : unredacted;
  const surroundings = surroundingsOf(terminal, redact);
  // Judging loads the tables and the readers; wrong input never gets this far.
  const { runCheck } = await import('../run');
  const finished = await runCheck({ config, place, now: Date.now(), surroundings, review, redact });
  await print(finished, { format: flags.format, key: config.key, redact }, terminal);
  return finished.exitCode;
}

async function print(
  { run, suggestion }: FinishedRun,
  {
    format,
    key,
    redact,
  }: { readonly format: CheckFlags['format']; readonly key: string; readonly redact: Redaction },
  { stdout, width, colour }: Terminal,
): Promise<void> {
  if (format === 'markdown') {
    const { renderComment } = await import('../report/comment');
    printMarkdown(stdout, redact.text(renderComment(run, await suggestion())));
  } else if (format === 'json') {
    const { renderJson } = await import('../report/json');
    printJson(stdout, redact.text(renderJson(run)));
  } else if (format === 'sarif') {
    const { renderSarif } = await import('../report/sarif');
    printJson(stdout, redact.text(renderSarif(run, version, redact.key(key))));
  } else {
    const { renderTerminal } = await import('../report/terminal');
    printLines(stdout, redactedLines(renderTerminal(run, width), redact.text), colour);
  }
}

/** What reading the configuration needs of the place. */
export function placesIn({ root, folder }: Place, env = process.env, withoutSecrets = false): ConfigPlaces {
  const absolute = (path: string) => resolve(folder, path);
  const hasCredentials = namesCredentials(env);
  const exists = (path: string) => existsSync(absolute(path));
  return { resolve: absolute, root, hasCredentials, withoutSecrets, exists };
}

/** What takes long is said on stderr, so that a report on stdout stays one. */
export function surroundingsOf({ stderr }: Terminal, redact = unredacted): Surroundings {
  const report = (text: string) => printMessage(stderr, redact.text(text));
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
