import type { Gap } from '../../evidence/source-coverage';

/** A log file on this machine's disk. */
export interface LogPath {
  readonly path: string;
  /** How people know it: its path with forward slashes, or the address of the object it was fetched from. */
  readonly location: string;
  /** Whether it is known to be a regular file, no link and no device. */
  readonly regular: boolean;
  /** Set when it is not called like a log file: it may be anything, and counts only if it holds events. */
  readonly anything?: boolean;
  /** Set when it was kept by an earlier run: if it cannot be read, it may be fetched again. */
  readonly cached?: boolean;
}

/** Log files on their way to the scan: those of a folder are there already, those of a bucket come one by one. */
export interface LogFiles {
  /** How many there will be. */
  readonly count: number;
  /** Whether they come in the order of the days in their names. */
  readonly byDay: boolean;
  /** The files as they become readable. */
  batches(): AsyncIterable<readonly LogPath[]>;
  /** What could not be listed or fetched; complete when the batches have ended. */
  gaps(): readonly Gap[];
  /** Fetches a file of an earlier run again, once; gives where it is now, or why it is not there. */
  again?(location: string): Promise<LogPath | string>;
}

/** What is said of a file that no files fetch again. */
export const notAgain = 'it was not downloaded again';

/** Files of several places, one after the other; a file that two of them lead to comes once. */
export function together(all: readonly LogFiles[]): LogFiles {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    byDay: false,
    async *batches() {
      const seen = new Set<string>();
      for (const one of all) {
        for await (const batch of one.batches()) {
          const fresh = batch.filter(({ path }) => !seen.has(path));
          for (const { path } of fresh) seen.add(path);
          if (fresh.length > 0) yield fresh;
        }
      }
    },
    gaps: () => all.flatMap((one) => one.gaps()),
    async again(location) {
      for (const one of all) {
        const path = (await one.again?.(location)) ?? notAgain;
        if (path !== notAgain) return path;
      }
      return notAgain;
    },
  };
}
