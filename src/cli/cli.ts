import { InputError, messagesOf } from '../base/input-error';
import { nearest } from '../base/text';
import { version } from '../base/version';
import { printLines, printMessage } from '../output/print';
import type { Terminal } from '../output/terminal';
import { line } from '../report/lines';
import { check } from './check';

/** The command line: gives the exit code. Its only catch turns errors into messages and exit code 3. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    const { redaction, unredacted } = await import('../output/redact');
    const hide = args.some((arg) => /^--redact-account-ids(=true)?$/i.test(arg)) ? redaction : unredacted;
    for (const message of messagesOf(error)) printMessage(terminal.stderr, `error: ${hide.text(message)}`);
    return 3;
  }
}

async function dispatch([command, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (command === 'check') return check(rest, terminal);
  if (command === 'generate') {
    const { generate } = await import('./generate');
    return generate(rest, terminal);
  }
  if (command === 'explain') {
    const { explain } = await import('./explain');
    return explain(rest, terminal);
  }
  if (command === 'demo') {
    const { demo } = await import('./demo');
    return demo(rest, terminal);
  }
  if (command === 'init') {
    const { init } = await import('./init');
    return init(rest, terminal);
  }
  if (command === 'doctor') {
    const { doctor } = await import('./doctor');
    return doctor(rest, terminal);
  }
  if (command === 'roles') {
    const { roles } = await import('./roles');
    return roles(rest, terminal);
  }
  if (command === 'athena') {
    const { athena } = await import('./athena');
    return athena(rest, terminal);
  }
  if (command === 'archive-rules') {
    const { archiveRules } = await import('./archive-rules');
    return archiveRules(rest, terminal);
  }
  if (command === '--version') {
    printLines(terminal.stdout, [line(version)], false);
    return 0;
  }
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    const { mainHelp } = await import('./help');
    printLines(terminal.stdout, mainHelp(version), terminal.colour);
    return 0;
  }
  const commands = [
    ...['check', 'generate', 'explain', 'roles', 'demo', 'doctor', 'athena', 'archive-rules', 'help'],
  ];
  const meant = nearest(command, commands);
  const remedy = meant === undefined ? 'see iam-policy-drift --help' : `did you mean ${meant}?`;
  throw new InputError([{ location: command, message: 'unknown command', remedy }]);
}
