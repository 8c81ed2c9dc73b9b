import type { Gap } from '../../drift/source-view';

/** A log file on this machine's disk. */
export interface LogPath {
  readonly path: string;
  /** How people know it: its path with forward slashes, or the address of the object it was fetched from. */
  readonly place: string;
}

/** Log files on their way to the scan: those of a folder are there already, those of a bucket come one by one. */
export interface LogFiles {
  /** How many there will be. */
  readonly count: number;
  /** The files as they become readable, by day as far as their names tell it: late ones hold up nothing. */
  batches(): AsyncIterable<readonly LogPath[]>;
  /** What could not be listed or fetched; complete when the batches have ended. */
  gaps(): readonly Gap[];
}
