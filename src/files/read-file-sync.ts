import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isWithin, type ReadFailure, type ReadLimits, readFailure, tooLarge } from './read-file';

/**
 * Reads many regular files one after the other, each once and whole, by the same rules as `readRegularFile`: a thread of
 * its own has nothing to do meanwhile, and waits half as long for each. What it gives is good until the next file.
 */
export class FileReader {
  readonly #limits: ReadLimits;
  #buffer = Buffer.allocUnsafe(1024 * 1024);
  /** The folder of the last file: thousands of files lie in one. */
  #folder = { path: '', real: '' };

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  /** `regular`: the caller already saw a regular file there, so that it may be opened without a check. */
  read(path: string, regular = false): Buffer | ReadFailure {
    try {
      const stats = regular ? undefined : lstatSync(path);
      const linked = stats?.isSymbolicLink() === true;
      if (stats !== undefined && !linked && !stats.isFile()) return notRegular;
      const { roots } = this.#limits;
      // Where everything may be read, a file is what its path says.
      const real = linked ? realpathSync.native(path) : roots === undefined ? path : this.#realPath(path);
      if (roots !== undefined && !roots.some((root) => isWithin(root, real)))
        return { code: 'outside', message: 'is outside the directories that this run can read' };
      return !linked || statSync(real).isFile() ? this.#readReal(real) : notRegular;
    } catch (error) {
      return readFailure(error);
    }
  }

  #realPath(path: string): string {
    const folder = dirname(path);
    if (folder !== this.#folder.path) this.#folder = { path: folder, real: realpathSync.native(folder) };
    return join(this.#folder.real, basename(path));
  }

  #readReal(real: string): Buffer | ReadFailure {
    const file = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      const stats = fstatSync(file);
      return stats.isFile() ? this.#readOpen(file, stats.size) : notRegular;
    } finally {
      closeSync(file);
    }
  }

  /** A file of another size than it claims is read to its end, or to the cap. */
  #readOpen(file: number, size: number): Buffer | ReadFailure {
    const { cap } = this.#limits;
    if (size > cap) return tooLarge(cap);
    let total = 0;
    for (;;) {
      if (this.#buffer.length < Math.max(total, size) + 1) this.#grow(Math.max(total, size) + 1);
      const read = readSync(file, this.#buffer, total, this.#buffer.length - total, null);
      total += read;
      if (read === 0 || (total === size && size > 0)) return this.#buffer.subarray(0, total);
      if (total > cap) return tooLarge(cap);
    }
  }

  #grow(least: number): void {
    const old = this.#buffer;
    this.#buffer = Buffer.allocUnsafe(2 * least);
    old.copy(this.#buffer);
  }
}

/** What is said of a device, a pipe, or the like. */
export const notRegular: ReadFailure = { code: 'not-regular', message: 'not a regular file' };
