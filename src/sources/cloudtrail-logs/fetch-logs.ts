import { AwsFailure } from '../../aws/aws-failure';
import type { Listed, LogBucket } from '../../aws/bucket';
import { grouped } from '../../base/time';
import type { Gap } from '../../evidence/source-coverage';
import type { LogCache } from './log-cache';
import { type LogFiles, type LogPath, notAgain } from './log-files';
import { isLogName } from './log-names';

/** The log files of a bucket that are wanted, those that are in the cache apart. */
interface Stock {
  readonly bucket: LogBucket;
  readonly prefix: string;
  readonly cache: LogCache;
  readonly cached: readonly Listed[];
  readonly absent: readonly Listed[];
  /** Of the listing. */
  readonly gaps: readonly Gap[];
  readonly signal: AbortSignal;
  /** Takes a line on what it took. */
  report(text: string): void;
}

/** How many gets run at once: each waits for the network most of the time. */
const width = 16;
/** Refusals after which the rest is not asked for when nothing was given at all. */
const patience = 20;
/** Of one file, in bytes: CloudTrail's own end at 50 MB. What the scan does not read need not be fetched. */
const largest = 256 * 1024 * 1024;

/** A bucket's log files: those in the cache are there at once, the others are fetched while the first are read. */
export class BucketFiles implements LogFiles {
  readonly count: number;
  /** Those in the cache come first, whatever their days. */
  readonly byDay = false;
  readonly #stock: Stock;
  readonly #gaps: Gap[];
  #fetched = 0;
  #bytes = 0;
  #denied = 0;
  #left = 0;
  /** Files of the cache that were not fetched again yet; absent until one is. */
  #damaged: Map<string, Listed> | undefined;
  /** Why no more is asked for. */
  #over: string | undefined;

  constructor(stock: Stock) {
    this.#stock = stock;
    this.count = stock.cached.length + stock.absent.length;
    this.#gaps = [...stock.gaps];
  }

  gaps(): readonly Gap[] {
    return this.#gaps;
  }

  async *batches(): AsyncGenerator<readonly LogPath[]> {
    const { absent, cached } = this.#stock;
    const ready = cached.map((object) => ({ ...this.#path(object), cached: true }));
    try {
      yield* sideBySide(absent, width, (object) => this.#fetch(object), ready);
    } finally {
      this.#close();
    }
  }

  /** A damaged file of the cache is dropped, whether it can be fetched again or not. */
  async again(location: string): Promise<LogPath | string> {
    const { bucket, cached, cache, signal, report } = this.#stock;
    this.#damaged ??= new Map(cached.map((object) => [bucket.address(object.key), object]));
    const object = this.#damaged.get(location);
    if (object === undefined || !this.#damaged.delete(location)) return notAgain;
    await cache.drop(object);
    if (signal.aborted) return notAgain;
    try {
      const kept = await cache.keep(object, bucket);
      if (kept !== 'kept') return `log-cache cannot be written (${kept.code})`;
    } catch (error) {
      if (error instanceof AwsFailure) return error.message;
      throw error;
    }
    report(`${location}: damaged in the cache, downloaded again`);
    return this.#path(object);
  }

  #path({ key }: Listed): LogPath {
    const { cache, bucket } = this.#stock;
    return {
      path: cache.pathOf(key),
      location: bucket.address(key),
      regular: false,
      anything: !isLogName(key),
    };
  }

  async #fetch(object: Listed): Promise<LogPath | undefined> {
    const { signal, bucket, cache } = this.#stock;
    if (signal.aborted) this.#over = 'interrupted before all files were downloaded';
    if (this.#over !== undefined) {
      this.#left++;
      return undefined;
    }
    if (object.size > largest) return this.#miss(object, 'larger than 256 MiB');
    try {
      const kept = await cache.keep(object, bucket);
      if (kept !== 'kept') {
        this.#over = `log-cache cannot be written (${kept.code})`;
        this.#left++;
        return undefined;
      }
    } catch (error) {
      if (!(error instanceof AwsFailure)) throw error;
      return this.#skip(object, error);
    }
    this.#fetched++;
    this.#bytes += object.size;
    return this.#path(object);
  }

  /** Where every request fails, requesting each of a hundred thousand files shows nothing new. */
  #skip(object: Listed, { kind, message }: AwsFailure): undefined {
    if (kind === 'aborted') {
      this.#left++;
      return undefined;
    }
    this.#denied++;
    const hopeless = this.#fetched === 0 && this.#denied >= patience;
    if (kind === 'credentials' || hopeless) this.#over ??= message;
    return this.#miss(object, message);
  }

  #miss({ key }: Listed, message: string): undefined {
    this.#gaps.push({ location: this.#stock.bucket.address(key), message });
  }

  #close(): void {
    const { report, cached, bucket, signal } = this.#stock;
    if (signal.aborted) this.#over ??= 'interrupted before all files were downloaded';
    if (this.#left > 0) {
      const rest = `${grouped(this.#left)} files were not downloaded: ${this.#over}`;
      this.#gaps.push({ location: this.#address(), message: rest });
    }
    const { lists, retries } = bucket.cost;
    report(
      [
        `${this.#address()}: ${grouped(this.count)} objects listed in ${grouped(lists)} requests`,
        `${grouped(this.#fetched)} downloaded (${megabytes(this.#bytes)})`,
        `${grouped(cached.length)} from the cache`,
        `${grouped(retries)} retries`,
      ].join(', '),
    );
  }

  #address(): string {
    return this.#stock.bucket.address(this.#stock.prefix);
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/**
 * Processes items in their order, `width` at a time, and yields results as they come; `ready` is yielded
 * first. Nothing waits for the slowest item or for the consumer; a consumer that stops iterating ends it. An
 * error thrown by `work` ends everything.
 */
export async function* sideBySide<Item, Value>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Value | undefined>,
  ready: readonly Value[] = [],
): AsyncGenerator<readonly Value[]> {
  const done = [...ready];
  const open = items.values();
  let ended = false;
  let wake = () => {};
  const worker = async () => {
    for (const item of open) {
      if (ended) return;
      const value = await work(item);
      if (value !== undefined) done.push(value);
      wake();
    }
  };
  const all = Promise.all(Array.from({ length: width }, worker)).finally(() => {
    ended = true;
    wake();
  });
  // A consumer that stops early does not wait for it.
  all.catch(() => undefined);
  try {
    for (;;) {
      if (done.length > 0) yield done.splice(0);
      else if (ended) break;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    await all;
  } finally {
    ended = true;
  }
}
