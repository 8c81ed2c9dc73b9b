import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LogPath } from './log-files';
import type { ScanOutcome, ScanPart } from './part';
import type { ThreadAnswer, ThreadQuestion } from './scan-thread';
import type { ScanRequest } from './scanner';

/** What came of some files: what a thread found in them, or why it ended before it could tell. */
export type ThreadResult = { readonly part: ScanPart } | { readonly failure: string };

/** More threads than this wait for each other's memory. */
const mostThreads = 16;

/** Where the bundle has its thread: what runs from source has none, and does without. */
const entry = join(dirname(fileURLToPath(import.meta.url)), 'worker', 'index.js');

/** One thread. It is asked one thing after the other, and answers in that order. */
class ScanThread {
  readonly #worker: Worker;
  readonly #waiting: ((answer: ThreadAnswer | { readonly failure: string }) => void)[] = [];
  #failure: string | undefined;

  constructor(request: ScanRequest) {
    this.#worker = new Worker(entry, { workerData: request });
    this.#worker.on('message', (answer: ThreadAnswer) => this.#waiting.shift()?.(answer));
    this.#worker.on('error', (error: unknown) =>
      this.#end(error instanceof Error ? error.message : 'it failed'),
    );
    this.#worker.on('exit', () => this.#end('it ended'));
  }

  /** How much is asked and not answered yet. */
  get load(): number {
    return this.#failure === undefined ? this.#waiting.length : Number.POSITIVE_INFINITY;
  }

  ask(question: ThreadQuestion): Promise<ThreadAnswer | { readonly failure: string }> {
    if (this.#failure !== undefined) return Promise.resolve({ failure: this.#failure });
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#worker.postMessage(question);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #end(why: string): void {
    this.#failure ??= why;
    for (const resolve of this.#waiting.splice(0)) resolve({ failure: this.#failure });
  }
}

/** Threads that scan log files, one a core. */
export class ScanThreads {
  readonly #threads: readonly ScanThread[];

  /** Undefined where one core is all there is, and where the thread's file is not beside this one. */
  static open(request: ScanRequest): ScanThreads | undefined {
    const count = Math.min(availableParallelism(), mostThreads);
    return count < 2 || !existsSync(entry) ? undefined : new ScanThreads(request, count);
  }

  private constructor(request: ScanRequest, count: number) {
    this.#threads = Array.from({ length: count }, () => new ScanThread(request));
  }

  get count(): number {
    return this.#threads.length;
  }

  /** Has the thread with the least to do scan files; says which one it is. */
  scan(files: readonly LogPath[]): { readonly thread: number; readonly result: Promise<ThreadResult> } {
    const loads = this.#threads.map(({ load }) => load);
    const thread = loads.indexOf(Math.min(...loads));
    const asked = this.#threads[thread]?.ask({ files }) ?? Promise.resolve({ failure: 'there is no thread' });
    const result = asked.then((answer) =>
      'outcome' in answer ? { failure: 'it answered something else' } : answer,
    );
    return { thread, result };
  }

  /** What came of each thread, or why it can no longer tell. */
  async outcomes(): Promise<ReadonlyMap<number, ScanOutcome | string>> {
    const outcomes = new Map<number, ScanOutcome | string>();
    for (const [number, thread] of this.#threads.entries()) {
      const answer = await thread.ask('outcome');
      if ('outcome' in answer) outcomes.set(number, answer.outcome);
      else outcomes.set(number, 'failure' in answer ? answer.failure : 'it answered something else');
    }
    return outcomes;
  }

  /** Ends all threads, whatever they are at: one that is left keeps the process alive. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.stop()));
  }
}
