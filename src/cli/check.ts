import type { Context } from '../base/context';
import { InputError } from '../base/input-error';
import { version } from '../base/version';
import type { Display } from '../config/display';
import { type CheckFlags, parseFlags } from '../config/given';
import type { Surroundings } from '../config/load-config';
import { findFolders, type RunFolders } from '../files/folders';
import { printJson, printLines, printMarkdown, printMessage } from '../output/print';
import { type Redaction, redactedLines, redaction, unredacted } from '../output/redact';
import type { Terminal } from '../output/terminal';
import { type OpenedChange, openChange } from '../run/open-change';
import { readStandardInput } from '../run/standard-input';
import { surroundingsOf } from '../run/surroundings';
import type { FinishedRun } from '../run/write-report';
import { startProgress } from './progress';

/** `iam-policy-drift check`: gives the exit code; throws InputError for wrong input. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = parseFlags(args);
  if (flags.help) {
    const { checkHelp } = await import('./help');
    printLines(terminal.stdout, checkHelp(), terminal.colour);
    return 0;
  }
  return runCheck(flags, await findFolders(terminal.folder), terminal);
}

/** A check with its flags, in its folders: gives the exit code; throws InputError for wrong input. */
export async function runCheck(flags: CheckFlags, folders: RunFolders, terminal: Terminal): Promise<number> {
  const { inputs, problems } = flags;
  const surroundings = surroundingsFor(flags, folders, terminal);
  const { config, change } = await openChange({
    inputs,
    problems,
    folders,
    surroundings,
    needsRef: true,
  });
  const redact = config.redact ? redaction : unredacted;
  const progress = startProgress(terminal.stderr, terminal.isWatched && !flags.quiet);
  const context = contextOf(terminal, redact, { quiet: flags.quiet, printed: progress.printed });
  try {
    return await judge({ flags, config, change, folders, context, redact }, terminal);
  } finally {
    progress.end();
  }
}

/** A check whose configuration is read. */
interface Check extends Pick<OpenedChange, 'config' | 'change'> {
  readonly flags: CheckFlags;
  readonly folders: RunFolders;
  readonly context: Context;
  readonly redact: Redaction;
}

/** Judges, writes the report files and prints: gives the exit code. */
async function judge(
  { flags, config, change, folders, context, redact }: Check,
  terminal: Terminal,
): Promise<number> {
  // Judging loads the tables and the readers; wrong input never gets this far.
  const [{ run }, { openPorts }, { writeReport, exitCode }] = await Promise.all([
    import('../run/run'),
    import('../run/ports'),
    import('../run/write-report'),
  ]);
  const standardInput = await readStandardInput(config, terminal);
  const directory = config.reportDirectory;
  const now = terminal.clock.now();
  const ports = openPorts({ folders, context, now, change, standardInput, directory });
  const result = await run(
    {
      ...{ config, scope: change.scope, settingsChanges: change.settingsChanges ?? [] },
      unchecked: change.unchecked ?? [],
    },
    ports,
  );
  const finished = await writeReport(result, { config, folders, directory, redact });
  await print(finished, { ...flags, key: config.key, redact }, terminal);
  if (finished.unwritten !== undefined) throw finished.unwritten;
  return exitCode(result);
}

/** The surroundings of a command, without a config file for `--no-config`. Throws InputError if both are given. */
export function surroundingsFor(
  { noConfig, inputs, problems }: CheckFlags,
  folders: RunFolders,
  { env }: Terminal,
): Surroundings {
  const around = surroundingsOf(folders, env);
  if (!noConfig) return around;
  if (inputs.has('config-file')) throw new InputError([...problems, eitherConfig]);
  return { ...around, readConfig: async () => undefined };
}

const eitherConfig = {
  location: '--no-config',
  message: 'cannot be combined with config-file',
  remedy: 'remove one of them',
};

async function print(
  { run, suggestion, files }: FinishedRun,
  { format, show, color, key, redact }: Display & { readonly key: string; readonly redact: Redaction },
  { stdout, width, colour }: Terminal,
): Promise<void> {
  if (format === 'markdown') {
    const { renderComment } = await import('../report/document/report');
    printMarkdown(stdout, redact.text(renderComment(run, await suggestion())));
  } else if (format === 'json') {
    const { renderJson } = await import('../report/json');
    printJson(stdout, redact.text(renderJson(run)));
  } else if (format === 'sarif') {
    const { renderSarif } = await import('../report/sarif');
    printJson(stdout, redact.text(renderSarif(run, version, redact.key(key))));
  } else {
    const { renderTerminal } = await import('../report/document/report');
    const lines = renderTerminal(run, await suggestion(), width, {
      show,
      hasPatch: files.has('drift.patch'),
    });
    const hasColor = color === 'auto' ? colour : color === 'always';
    printLines(stdout, redactedLines(lines, redact.text), hasColor);
  }
}

/** What takes long is said on stderr, so that a report on stdout stays one. */
export function contextOf(
  { env, clock, stderr, interruption }: Terminal,
  redact = unredacted,
  { quiet = false, printed = () => {} }: { readonly quiet?: boolean; printed?(): void } = {},
): Context {
  const report = (text: string) => {
    if (quiet) return;
    printMessage(stderr, redact.text(text));
    printed();
  };
  return { env, clock, signal: interruption(), report };
}
