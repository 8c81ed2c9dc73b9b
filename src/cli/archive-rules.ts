import { archiveExitCode } from '../archive-rules/outcome';
import { InputError } from '../base/input-error';
import { quote } from '../base/text';
import { parseFlags } from '../config/given';
import { loadRules } from '../config/load-config';
import { findFolders } from '../files/folders';
import { printJson, printLines, printMarkdown } from '../output/print';
import { redactedLines, redaction, unredacted } from '../output/redact';
import type { Terminal } from '../output/terminal';
import { surroundingsOf } from '../run/surroundings';
import { contextOf } from './check';
import { archiveRulesHelp } from './help';

/**
 * `iam-policy-drift archive-rules plan|apply`: compares the archive rules of the config file with those in AWS, and
 * brings these in line. Gives the exit code; throws InputError for wrong input.
 */
export async function archiveRules([mode, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  const wantsHelp = mode === undefined || [mode, ...args].some((arg) => arg === '--help' || arg === '-h');
  if (wantsHelp) {
    printLines(terminal.stdout, archiveRulesHelp(), terminal.colour);
    return 0;
  }
  if (mode !== 'plan' && mode !== 'apply') {
    const location = `archive-rules ${quote(mode)}`;
    throw new InputError([{ location, message: 'unknown command', remedy: 'use plan or apply' }]);
  }
  const { inputs, problems, format } = parseFlags(args);
  if (format === 'sarif')
    throw new InputError([
      {
        location: '--format',
        message: 'sarif is a format of check only',
        remedy: 'use text, markdown or json',
      },
    ]);
  const config = await loadRules(
    inputs,
    surroundingsOf(await findFolders(terminal.folder), terminal.env),
    problems,
  );
  const redact = config.redact ? redaction : unredacted;
  const [{ runRules }, report] = await Promise.all([
    import('../archive-rules/run'),
    import('../archive-rules/report'),
  ]);
  const outcome = await runRules(mode, config, contextOf(terminal, redact));
  const { stdout, width, colour } = terminal;
  if (format === 'json') printJson(stdout, redact.text(report.archiveJson(outcome)));
  else if (format === 'markdown') printMarkdown(stdout, redact.text(`${report.archiveMarkdown(outcome)}\n`));
  else printLines(stdout, redactedLines(report.archiveLines(outcome, width), redact.text), colour);
  return archiveExitCode(outcome);
}
