import { resolve } from 'node:path';
import { InputError } from '../base/input-error';
import type { TargetConfig } from '../config/config';
import { type Baseline, shrunk } from '../drift/baseline';
import { decodeUtf8, readRegularFile } from '../files/read-file';
import type { Checkout } from '../repository/checkout';
import { pathIn } from '../repository/paths';
import { undefinedOnFailure } from '../repository/repository';

const cap = 4 * 1024 * 1024;

/**
 * Reads the baseline of a target; undefined where it has none. What the change under review adds to the file does not
 * count: it may only shrink. Throws InputError for a file that cannot be read or is none.
 */
export async function readBaseline(
  { name, baseline: path }: TargetConfig,
  folder: string,
  root: string,
  checkout: Checkout | undefined,
): Promise<Baseline | undefined> {
  if (path === undefined) return undefined;
  const absolute = resolve(folder, path);
  const bytes = await readRegularFile(absolute, { cap, roots: [root] });
  const text = Buffer.isBuffer(bytes) ? decodeUtf8(bytes) : undefined;
  if (text === undefined) throw wrong(path, Buffer.isBuffer(bytes) ? 'not UTF-8' : bytes.message);
  const { parseBaselines } = await import('../config/baseline-file');
  const now = parseBaselines(text);
  if (typeof now === 'string') throw wrong(path, now);
  const own = now.get(name) ?? none;
  const before = await earlierFile(absolute, checkout);
  if (before === 'none') return own;
  const earlier = before === 'unknown' ? 'unknown' : parseBaselines(before.text);
  // If it is not known what it listed before, nothing of it is known drift.
  return typeof earlier === 'string' ? none : shrunk(own, earlier.get(name) ?? none);
}

const none: Baseline = { overGranted: new Set(), missing: new Set() };

/** The file as it is in what the change goes into; `none` too where there is no change. */
async function earlierFile(
  absolute: string,
  checkout: Checkout | undefined,
): Promise<{ readonly text: string } | 'none' | 'unknown'> {
  if (checkout?.base === undefined) return 'none';
  const { tip, repository, root } = checkout;
  const path = pathIn(root, absolute);
  if (tip === undefined || path === undefined) return 'unknown';
  try {
    const file = await repository.read(tip, path);
    if (file === undefined) return 'none';
    return file.text === undefined ? 'unknown' : { text: file.text };
  } catch (error) {
    return undefinedOnFailure(error) ?? 'unknown';
  }
}

function wrong(path: string, message: string): InputError {
  const remedy = 'use the baseline.json that a run writes to its report-directory';
  return new InputError([{ location: `baseline ${path}`, message, remedy }]);
}
