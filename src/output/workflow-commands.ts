import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { access, appendFile, constants } from 'node:fs/promises';
import { EOL } from 'node:os';
import type { Sink } from './print';

/** What a command says besides its message, by the runner's names; what is undefined, empty or 0 is left out. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes a workflow command, as `@actions/core` does: that package takes longer to load than a whole check takes.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function writeCommand(
  sink: Sink,
  command: string,
  properties: CommandProperties,
  message: string,
): void {
  const given = Object.entries(properties).filter(([, value]) => value);
  const list = given.map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(',');
  sink.write(`::${command}${list === '' ? '' : ` ${list}`}::${escaped(message)}${EOL}`);
}

/**
 * Sets an output of the step: in the file that GITHUB_OUTPUT names, else by the command of older runners. Throws when
 * the file is missing or cannot be written.
 */
export function writeOutput(sink: Sink, name: string, value: string, file: string | undefined): void {
  if (file === undefined || file === '') {
    sink.write(EOL);
    writeCommand(sink, 'set-output', { name }, value);
    return;
  }
  if (!existsSync(file)) throw new Error(`Missing file at path: ${file}`);
  // Nobody who can choose a value can know the delimiter, and so none ends its own value and begins another output.
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}

/** Adds to the file of the step summary, which the runner has made; rejects when it cannot be read and written. */
export async function appendSummary(file: string, markdown: string): Promise<void> {
  await access(file, constants.R_OK | constants.W_OK);
  await appendFile(file, markdown);
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
