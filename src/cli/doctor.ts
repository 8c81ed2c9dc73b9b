import { InputError } from '../base/input-error';
import type { Config } from '../config/config';
import { type CheckFlags, parseFlags } from '../config/given';
import { defaultConfigPath } from '../config/inputs';
import { loadConfig, type Surroundings } from '../config/load-config';
import { checkLines, wrongIn } from '../doctor/check';
import { checkup } from '../doctor/checkup';
import { kindOf } from '../files/find-files';
import { findFolders } from '../files/folders';
import { printLines } from '../output/print';
import type { Terminal } from '../output/terminal';
import { contextOf, surroundingsFor } from './check';
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
  const surroundings = { ...surroundingsFor(flags, folders, terminal), policyIsOptional: true } as const;
  const config = await configOf(flags, surroundings);
  const checks = await checkup(config, contextOf(terminal), terminal.clock.now(), folders);
  printLines(terminal.stdout, checkLines(checks, terminal.width), terminal.colour);
  return wrongIn(checks).length === 0 ? 0 : 2;
}

/** The configuration; logs alone are checked without a principal. */
async function configOf(
  { inputs, problems, noConfig }: CheckFlags,
  surroundings: Surroundings,
): Promise<Config> {
  const names = ['principal-arn', 'policy-file', 'config-file'] as const;
  const hasFile = !noConfig && (await kindOf(surroundings.resolve(defaultConfigPath))) !== 'missing';
  if (hasFile || !inputs.has('cloudtrail-logs') || names.some((name) => inputs.has(name)))
    return loadConfig(inputs, surroundings, problems);
  const any = new Map([
    ['sources', 'cloudtrail-logs'] as const,
    ...inputs,
    ['principal-arn', 'arn:aws:iam::111122223333:role/any'] as const,
  ]);
  const config = await loadConfig(any, surroundings, problems);
  return { ...config, targets: config.targets.map((target) => ({ ...target, principals: [] })) };
}

const onlyText = { location: '--format', message: 'doctor prints text only', remedy: 'remove it' };
