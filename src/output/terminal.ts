import type { Sink } from './print';

/** The streams and the surroundings of a command. */
export interface Terminal {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly folder: string;
  readonly width: number;
  readonly colour: boolean;
}

/** The process's own terminal: colour and width as the environment asks for them (NO_COLOR, FORCE_COLOR, COLUMNS). */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const columns = Number(env.COLUMNS ?? '') || stdout.columns || 100;
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const refused = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  return {
    stdout,
    stderr,
    folder: process.cwd(),
    width: Math.min(Math.max(columns, 60), 120),
    colour: !refused && (forced || stdout.isTTY === true),
  };
}
