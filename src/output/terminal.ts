import type { Host } from '../base/context';
import { InputError } from '../base/input-error';
import { printMessage, type Sink, safeText } from './print';

/** The streams and the surroundings of a command. */
export interface Terminal extends Host {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** The working folder; throws when it is gone. */
  readonly folder: string;
  readonly width: number;
  readonly colour: boolean;
  /** Whether a person watches standard error. */
  readonly isWatched: boolean;
  /** Asks a person; absent where none is at the terminal. Rejects when standard input ends. */
  ask?(question: string): Promise<string>;
  /** All of standard input. */
  readInput(): AsyncIterable<Uint8Array>;
}

/** The process's own terminal: colour and width as the environment asks for them (NO_COLOR, FORCE_COLOR, COLUMNS). */
export function processTerminal(host: Host): Terminal {
  const { stdout, stderr } = process;
  const { env } = host;
  const columns = Number(env.COLUMNS ?? '') || stdout.columns || 100;
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const noColor = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  return {
    ...host,
    stdout,
    stderr,
    get folder() {
      return process.cwd();
    },
    width: Math.min(Math.max(columns, 60), 120),
    colour: !noColor && (forced || stdout.isTTY === true),
    isWatched: stderr.isTTY === true,
    readInput: () => process.stdin,
    ...(process.stdin.isTTY === true && stderr.isTTY === true ? { ask } : {}),
  };
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<never>((_, reject) => {
    lines.once('close', () =>
      reject(
        new InputError([{ location: 'standard input', message: 'ended', remedy: 'answer the question' }]),
      ),
    );
  });
  const answer = await Promise.race([lines.question(safeText(question)), ended]);
  lines.close();
  return answer;
}

/**
 * Sets the exit code once the output is on its way. A reader that leaves early (`| head`) changes nothing; a stream
 * that cannot be written otherwise (a full disk) is an error, exit code 3, whatever the verdict was.
 */
export async function exitWith(run: () => Promise<number>): Promise<void> {
  let broken = false;
  printWarnings();
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      broken = true;
      process.exitCode = 3;
    });
  }
  const code = await run();
  process.exitCode = broken ? 3 : code;
}

/** Node prints warnings raw, and a library may put untrusted text into them: they go through the one printer instead. */
function printWarnings(): void {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => printMessage(process.stderr, `${name}: ${message}`));
}
