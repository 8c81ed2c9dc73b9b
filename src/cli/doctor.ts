import { InputError } from '../base/input-error';
import { parseFlags } from '../config/given';
import { loadConfig } from '../config/load-config';
import { checkLines, wrongIn } from '../doctor/check';
import { checkup } from '../doctor/checkup';
import { printLines } from '../output/print';
import type { Terminal } from '../output/terminal';
import { contextOf, findFolders, surroundingsFor } from './check';
import { doctorHelp } from './help';

/**
 * `iam-policy-drift doctor`: checks what a check with the same flags would need, and starts no job. Returns 0
 * if there is nothing to fix, else 2; throws InputError for wrong input.
 */
export async function doctor(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = parseFlags(args);
  if (flags.help) {
    printLines(terminal.stdout, doctorHelp(), terminal.colour);
    return 0;
  }
  if (flags.format !== 'text') throw new InputError([onlyText]);
  const folders = await findFolders(terminal.folder);
  const config = await loadConfig(flags.inputs, surroundingsFor(flags, folders, terminal), flags.problems);
  const checks = await checkup(config, contextOf(terminal), terminal.clock.now(), folders);
  printLines(terminal.stdout, checkLines(checks, terminal.width), terminal.colour);
  return wrongIn(checks).length === 0 ? 0 : 2;
}

const onlyText = { location: '--format', message: 'doctor prints text only', remedy: 'remove it' };
