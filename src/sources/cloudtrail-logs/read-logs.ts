import { shownBytes } from '../../base/text';
import { day, grouped, parseDay } from '../../base/time';
import type { Gap } from '../../evidence/source-coverage';
import { dayOf } from '../log-delivery';
import { type LogFiles, type LogPath, notAgain } from './log-files';
import type { ScanOutcome } from './part';
import { matchPrincipals } from './record';
import { Scanner, type ScanRequest } from './scanner';
import { ScanThreads, type ThreadResult } from './threads';
import { LogTotals, type Scanned } from './totals';

interface LogRequest extends ScanRequest {
  readonly files: LogFiles;
  /** Ends the reading between two files: what is left is a gap. */
  readonly signal?: AbortSignal;
  /** Takes a line on how far a long scan is. */
  report?(text: string): void;
}

/** How long one thread reads alone, in milliseconds: a small set is read before others have started. */
const alone = 40;
/** How many batches each thread has before it, so that none waits for the next. */
const ahead = 3;

/**
 * Reads CloudTrail log files, all principals in one pass, in as many threads as there are cores when there is
 * much to read. A file that cannot be read whole is a gap with its name; the rest is counted. The same files
 * give the same answer, regardless of which thread reads which file.
 */
export async function readLogs(request: LogRequest): Promise<Scanned> {
  const { files, signal, principals, window, roots } = request;
  const match = matchPrincipals(principals);
  const totals = new LogTotals(window, match.principals);
  const progress = progressOf(files.count, totals, request.report);
  const scan = new Scan({ principals, window, roots }, totals, progress, files.byDay);
  const gaps: Gap[] = [];
  try {
    for await (const batch of files.batches()) {
      await scan.read(batch, signal);
      if (signal?.aborted) {
        gaps.push({ location: 'cloudtrail-logs', message: 'interrupted before all files were read' });
        break;
      }
    }
    await scan.readAgain(files, signal);
    const outcomes = await scan.end();
    return totals.result(outcomes, [...files.gaps(), ...gaps]);
  } finally {
    await scan.close();
  }
}

const lost = 'its events are not counted';
/** Number of the scanner of this thread; those of the others come after it. */
const here = -1;

/** A part on its way, with what is needed when it comes. */
interface Pending {
  readonly batch: readonly LogPath[];
  readonly thread: number;
  readonly result: Promise<ThreadResult>;
}

/** A scan that is under way: alone at first, with threads when it takes long. */
class Scan {
  readonly #request: ScanRequest;
  readonly #totals: LogTotals;
  readonly #progress: Progress;
  readonly #byDay: boolean;
  readonly #scanner: Scanner;
  #alone = 0;
  #threads: ScanThreads | 'none' | undefined;
  /** In the order of the files, which is the order in which they are added up. */
  readonly #pending: Pending[] = [];
  readonly #damaged: Gap[] = [];

  constructor(request: ScanRequest, totals: LogTotals, progress: Progress, byDay: boolean) {
    this.#request = request;
    this.#totals = totals;
    this.#progress = progress;
    this.#byDay = byDay;
    this.#scanner = new Scanner(request, matchPrincipals(request.principals));
  }

  /** Reads some files, or has them read; ends between two of them when it is interrupted. */
  async read(batch: readonly LogPath[], signal: AbortSignal | undefined): Promise<void> {
    if (this.#alone > alone) this.#threads ??= ScanThreads.open(this.#request) ?? 'none';
    if (this.#threads instanceof ScanThreads) {
      this.#pending.push({ batch, ...this.#threads.scan(batch) });
      while (this.#pending.length > ahead * this.#threads.count) await this.#addNext();
      return;
    }
    const begun = performance.now();
    for (const file of batch) {
      if (signal?.aborted) break;
      this.#scanner.scan(file);
      // Yields to the event loop now and then, so that an abort is noticed.
      if (performance.now() - begun > alone) await new Promise((resolve) => setImmediate(resolve));
    }
    this.#alone += performance.now() - begun;
    this.#add(batch, this.#scanner.take(), here);
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Reads cached files that were damaged once more, as they are fetched again. */
  async readAgain(files: LogFiles, signal: AbortSignal | undefined): Promise<void> {
    while (this.#pending.length > 0) await this.#addNext();
    for (const { location, message } of this.#damaged.splice(0)) {
      const path = signal?.aborted ? notAgain : ((await files.again?.(location)) ?? notAgain);
      if (typeof path !== 'string') this.#scanner.scan(path);
      else this.#totals.addUnread({ location, message: `${message}; ${path}` });
    }
    this.#totals.add(this.#scanner.take(), here);
  }

  async end(): Promise<ReadonlyMap<number, ScanOutcome>> {
    while (this.#pending.length > 0) await this.#addNext();
    const outcomes = new Map([[here, this.#scanner.outcome()]]);
    if (!(this.#threads instanceof ScanThreads)) return outcomes;
    for (const [thread, outcome] of await this.#threads.outcomes()) {
      if (typeof outcome !== 'string') outcomes.set(thread, outcome);
      else
        this.#totals.gaps.add({
          location: 'cloudtrail-logs',
          message: `a worker thread failed: ${outcome}; ${lost}`,
        });
    }
    return outcomes;
  }

  async close(): Promise<void> {
    if (this.#threads instanceof ScanThreads) await this.#threads.close();
  }

  async #addNext(): Promise<void> {
    const next = this.#pending.shift();
    if (next === undefined) return;
    const answer = await next.result;
    if ('part' in answer) this.#add(next.batch, answer.part, next.thread);
    else this.#lose(next.batch, answer.failure);
  }

  #add(batch: readonly LogPath[], part: Parameters<LogTotals['add']>[0], thread: number): void {
    this.#totals.add(part, thread);
    this.#damaged.push(...part.damaged);
    const delivered = this.#byDay ? dayOf(batch[0]?.location ?? '') : undefined;
    if (delivered !== undefined) this.#totals.forgetBefore((parseDay(delivered) ?? 0) / day);
    this.#progress.tell();
  }

  /** The thread is gone; what it had counted is missed when it is asked for its groups. */
  #lose(batch: readonly LogPath[], failure: string): void {
    for (const { location } of batch)
      this.#totals.gaps.add({
        location: location,
        message: `was not read: its worker thread failed (${failure})`,
      });
  }
}

/** How far a scan is. */
interface Reached {
  readonly files: number;
  readonly bytes: number;
  readonly events: number;
}

interface Progress {
  /** Says how far the scan is, if that was not said for a while. */
  tell(): void;
}

/** In milliseconds: a scan that is done before says nothing. */
const every = 5000;

/** Reports how far a scan of so many files is, every five seconds: files, bytes, events, rate and time left. */
function progressOf(files: number, reached: Reached, report: ((text: string) => void) | undefined): Progress {
  const begun = performance.now();
  let reportedAt = begun;
  return {
    tell() {
      const now = performance.now();
      if (report === undefined || now - reportedAt < every) return;
      reportedAt = now;
      report(progressLine(files, reached, (now - begun) / 1000));
    },
  };
}

/** The line after so many seconds. */
function progressLine(count: number, { files, bytes, events }: Reached, seconds: number): string {
  const left = files === 0 ? 0 : ((count - files) / files) * seconds;
  const rate = Math.round(events / seconds);
  return [
    `cloudtrail-logs: ${grouped(files)} of ${grouped(count)} files`,
    shownBytes(bytes),
    `${grouped(events)} events (${grouped(rate)} a second)`,
    `${Math.ceil(left)} s left`,
  ].join(', ');
}
