/** What a run knows besides its configuration: where it runs, and whom it tells how far it is. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the run is asked to end. */
  readonly signal: AbortSignal;
  /** Takes a line on what takes long. */
  report(text: string): void;
}
