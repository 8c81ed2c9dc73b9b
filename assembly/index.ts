// What JavaScript calls. The memory: static data, the table of intern.ts, then text, structure and records of one file.
import { isJson } from './json';
import { init } from './members';
import { records as readRecords, text, unshaped } from './records';
import { isAscii, isSpaced, structure } from './structure';

init();

/** Where the text goes. */
export function textAt(): usize {
  return text;
}

let recordsFrom: usize = 0;

/** How much memory a text of this length takes from `textAt()` on: itself, its structure and its records. */
export function roomFor(length: usize): usize {
  return 3 * length + 2 * slack;
}

/** Even the shortest text is read 64 bytes at a time. */
const slack: usize = 512;

/**
 * Reads the text of a log file that lies at `textAt()`, filled up to a multiple of 64 bytes with the letter x. Gives how
 * many records it has, or a negative number when it is not that of a usual log file.
 */
export function read(length: usize): i32 {
  const structureFrom = text + length;
  recordsFrom = structureFrom + length + slack;
  const count = structure(text, length, structureFrom, recordsFrom);
  if (count < 0) return count;
  if (isSpaced) return unshaped;
  return readRecords(length, structureFrom, count, recordsFrom, recordsFrom + length + slack);
}

/** Where the records of the last text are. */
export function recordsAt(): usize {
  return recordsFrom;
}

/** Whether the last text was ASCII. */
export function ascii(): bool {
  return isAscii;
}

/**
 * Whether the text that was read, of so many bytes, is JSON throughout. Its structure is lost with it, its records are
 * not.
 */
export function valid(length: usize): bool {
  const filled = (length + 63) & ~63;
  return isJson(text, text + length, text + filled);
}
