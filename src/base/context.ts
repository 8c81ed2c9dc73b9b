import type { Duration, Instant } from './time';

/** Time as a value: what is asked again waits by it, and deadlines are counted by it. */
export interface Clock {
  now(): Instant;
  /** Resolves after so many milliseconds; rejects when the signal is aborted first. */
  wait(milliseconds: Duration, signal?: AbortSignal): Promise<void>;
}

/** What the process gives every run in it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** A signal that is aborted when the process is asked to end, from now on. */
  interruption(): AbortSignal;
}

/** What a run has besides its configuration: its environment, its time, and where it reports progress. */
export interface Context extends Pick<Host, 'env' | 'clock'> {
  /** Aborted when the run is asked to end. */
  readonly signal: AbortSignal;
  /** Takes a line about what takes long. */
  report(text: string): void;
}
