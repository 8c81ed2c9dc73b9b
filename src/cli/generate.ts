import { InputError } from '../base/input-error';
import type { Config } from '../config/config';
import { type CheckFlags, parseFlags } from '../config/given';
import { findFolders, type RunFolders } from '../files/folders';
import { printJson, printLines } from '../output/print';
import { type Redaction, redactedLines, redaction, unredacted } from '../output/redact';
import type { Terminal } from '../output/terminal';
import type { GeneratedReport } from '../report/generation';
import type { GeneratedTarget } from '../run/generated';
import { type OpenedChange, openChange } from '../run/open-change';
import { readStandardInput } from '../run/standard-input';
import { contextOf, surroundingsFor } from './check';
import { generateHelp } from './help';
import { startProgress } from './progress';

/**
 * `iam-policy-drift generate`: the policy that the recorded activity of each target needs. One policy goes to standard
 * output; with a report directory all go to files. What a reader has to know goes to standard error. Returns 0 if
 * nothing is left open, else 2; throws InputError for wrong input.
 */
export async function generate(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = parseFlags(args);
  if (flags.help) {
    printLines(terminal.stdout, generateHelp(), terminal.colour);
    return 0;
  }
  if (flags.format !== 'text' && flags.format !== 'json') throw new InputError([onlyPolicy]);
  const folders = await findFolders(terminal.folder);
  const surroundings = { ...surroundingsFor(flags, folders, terminal), policyIsOptional: true } as const;
  const { inputs, problems } = flags;
  const opened = await openChange({ inputs, problems, folders, surroundings, needsRef: true });
  const redact = opened.config.redact ? redaction : unredacted;
  requireRoom(opened.config);
  const progress = startProgress(terminal.stderr, terminal.isWatched && !flags.quiet);
  try {
    return await gatherAndPrint({ ...opened, flags, folders, redact, printed: progress.printed }, terminal);
  } finally {
    progress.end();
  }
}

const onlyPolicy = { location: '--format', message: 'generate prints a policy', remedy: 'remove it' };

/** A generation whose configuration is read. */
interface Generating extends Pick<OpenedChange, 'config' | 'change'> {
  readonly flags: CheckFlags;
  readonly folders: RunFolders;
  readonly redact: Redaction;
  printed(): void;
}

async function gatherAndPrint(request: Generating, terminal: Terminal): Promise<number> {
  const { config, change, flags, folders, redact, printed } = request;
  const [{ run }, { openPorts }, { generateAll }, { isComplete, renderGeneration }] = await Promise.all([
    import('../run/run'),
    import('../run/ports'),
    import('../run/generated'),
    import('../report/generation'),
  ]);
  const standardInput = await readStandardInput(config, terminal);
  const directory = config.reportDirectory;
  const context = contextOf(terminal, redact, { quiet: flags.quiet, printed });
  const now = terminal.clock.now();
  const ports = openPorts({ folders, context, now, change, standardInput, directory });
  const result = await run({ config }, ports);
  const targets = await generateAll(result);
  const reports = targets.map(reportOf);
  if (!flags.quiet)
    for (const report of reports) {
      const all = flags.show.has('undetermined') || flags.show.has('all');
      const lines = renderGeneration(report, terminal.width, all);
      printLines(terminal.stderr, redactedLines(lines, redact.text), false);
    }
  if (directory !== undefined) {
    const { writeGenerated } = await import('../run/write-generated');
    await writeGenerated(result, targets, directory, folders);
  } else {
    for (const { generation } of targets)
      for (const text of generation.whole) printJson(terminal.stdout, redact.text(text));
  }
  return reports.length > 0 && reports.every(isComplete) ? 0 : 2;
}

/** Standard output takes the policy of one target: a second one after it would not be JSON. Throws InputError. */
function requireRoom({ reportDirectory, targets }: Config): void {
  if (reportDirectory !== undefined || targets.length < 2) return;
  const message = `is required for ${targets.length} targets, because standard output takes one policy`;
  const remedy = 'set it to a directory for the files, or select one target with --target';
  throw new InputError([{ location: '--report-directory', message, remedy }]);
}

function reportOf({ target: { judged, input }, generation }: GeneratedTarget): GeneratedReport {
  return { judged, generation, hasDeny: input.head.denials.length > 0 };
}
