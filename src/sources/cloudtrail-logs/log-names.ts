import { slashed } from '../../files/find-files';

/** Whether a file is called as files of events are; what is called otherwise is looked into. */
export function isLogName(path: string): boolean {
  return /\.(json|jsonl|ndjson)(\.gz)?$/i.test(path);
}

/** Whether an object of a bucket may hold events: Firehose and exports of CloudWatch Logs name theirs without `.json`. */
export function mayHoldEvents(key: string): boolean {
  return /(^|\/)([^/.]+|[^/]+\.(gz|log|txt))$/i.test(key) || isLogName(key);
}

/** `a.json.gz.part`, `a.json.gz.6eF2a1`: what a download leaves while it runs, or when it was cut off. */
export function isUnfinished(path: string): boolean {
  const packed = /\.(zip|zst|bz2|xz|7z|lz4|sz|snappy|tar)$/i.test(path);
  return /\.json(\.gz)?[.~][^/\\]*$/i.test(path) && !isLogName(path) && !packed;
}

/** Whether a path, with forward slashes, is that of a digest: a list of the log files that a trail delivered in an hour. */
export function isDigest(path: string): boolean {
  return /(^|\/)CloudTrail-Digest\/.*\.json(\.gz)?$/.test(path);
}

/** The folder or object part of a path behind its last slash. */
function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** How many files of each ending there are, as `2 .csv, 1 .txt`; those without one come last. */
export function endingsOf(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const [ending = ''] = /\.[A-Za-z0-9]{1,16}(\.gz)?$/.exec(lastPart(slashed(path))) ?? [];
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([ending, count]) => `${count} ${ending === '' ? 'without an extension' : ending}`)
    .slice(0, 8)
    .join(', ');
}
