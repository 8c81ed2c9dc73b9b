import { grouped } from '../../drift/time';
import { shownBytes } from '../../report/size';

/** How far a scan is. */
export interface Reached {
  readonly files: number;
  readonly bytes: number;
  readonly events: number;
}

export interface Progress {
  /** Says how far the scan is, if that was not said for a while. */
  tell(): void;
}

/** In milliseconds: a scan that is done before says nothing. */
const every = 5000;

/** Reports how far a scan of so many files is, every five seconds: files, bytes, events, rate and time left. */
export function progressOf(
  files: number,
  reached: Reached,
  report: ((text: string) => void) | undefined,
): Progress {
  const begun = performance.now();
  let told = begun;
  return {
    tell() {
      const now = performance.now();
      if (report === undefined || now - told < every) return;
      told = now;
      report(progressLine(files, reached, (now - begun) / 1000));
    },
  };
}

/** The line after so many seconds. */
export function progressLine(count: number, { files, bytes, events }: Reached, seconds: number): string {
  const left = files === 0 ? 0 : ((count - files) / files) * seconds;
  const rate = Math.round(events / seconds);
  return [
    `cloudtrail-logs: ${grouped(files)} of ${grouped(count)} files`,
    shownBytes(bytes),
    `${grouped(events)} events (${grouped(rate)} a second)`,
    `${Math.ceil(left)} s left`,
  ].join(', ');
}
