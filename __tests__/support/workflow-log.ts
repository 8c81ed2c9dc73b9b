import { harmfulLines } from './hostile';

/** A command of a workflow log, as the runner reads it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * A line as the runner reads it; undefined when it is no command.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParseV2)
 */
function commandOf(line: string): Command | undefined {
  const [, name = '', list = '', message = ''] = /^\s*::([^ ]+?)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  if (name === '') return undefined;
  const pairs = list.split(',').flatMap((pair) => {
    const [key = '', ...rest] = pair.split('=');
    return key === '' ? [] : [[key.trim(), unescapeProperty(rest.join('='))] as const];
  });
  return { name, properties: Object.fromEntries(pairs), message: unescapeData(message) };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** All commands of a log. */
export function commandsOf(log: string): Command[] {
  return log.split('\n').flatMap((line) => commandOf(line) ?? []);
}

const levels: readonly string[] = ['error', 'warning', 'notice'];
const ours: readonly string[] = ['file', 'line', 'title'];

/** Lines that a runner or a terminal would act on, but for remarks as the tool makes them. */
export function foreignLines(log: string): string[] {
  return harmfulLines(log).filter((line) => {
    const command = commandOf(line);
    if (command === undefined || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u.test(line)) return true;
    const known = Object.keys(command.properties).every((name) => ours.includes(name));
    return !known || !levels.includes(command.name);
  });
}
