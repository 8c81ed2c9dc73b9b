import { parseTime, type Window } from '../../base/time';
import type { Gap } from '../../evidence/source-coverage';
import { decodeUtf8 } from '../../files/read-file';
import { logReader, parseJson } from './log-bytes';

/** Paths of digests, names of the files that are there, and what may be read. */
interface Digests {
  readonly digests: readonly string[];
  readonly present: ReadonlySet<string>;
  readonly window: Window;
  readonly roots?: readonly string[] | undefined;
}

/**
 * What digests tell of log files that are not there: a gap for each that may hold events of the window. The files are known
 * by their names, which are unique. Signatures and hashes are not looked at, and a digest that cannot be read tells nothing.
 * Source:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html
 */
export async function missingFiles({ digests, present, window, roots }: Digests): Promise<Gap[]> {
  const read = logReader(roots);
  const missing = new Map<string, Gap>();
  for (const [at, path] of digests.entries()) {
    const bytes = read(path);
    const listed = typeof bytes === 'string' ? undefined : filesIn(parseJson(decodeUtf8(bytes.json) ?? ''));
    for (const { name, oldest, newest } of listed ?? [])
      if (newest >= window.start && oldest <= window.end && !present.has(nameOf(name)))
        missing.set(nameOf(name), {
          location: name,
          message: 'is listed in a digest file and was not found',
        });
    // Yields to the event loop now and then, so that an abort is noticed.
    if (at % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
  }
  return [...missing.values()];
}

/** The last part of a path or of an object's key. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

interface Listed {
  readonly name: string;
  readonly oldest: number;
  readonly newest: number;
}

/** The log files that a digest lists; undefined when it is none. A file without times may hold any. */
function filesIn(digest: unknown): Listed[] | undefined {
  const files = field(digest, 'logFiles');
  if (!Array.isArray(files)) return undefined;
  return files.flatMap((file: unknown) => {
    const name = field(file, 's3Object');
    const time = (key: string) => parseTime(String(field(file, key)));
    const oldest = time('oldestEventTime') ?? Number.NEGATIVE_INFINITY;
    const newest = time('newestEventTime') ?? Number.POSITIVE_INFINITY;
    return typeof name === 'string' ? [{ name, oldest, newest }] : [];
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
