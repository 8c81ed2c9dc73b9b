import { atMost } from '../../aws/turns';
import { isRegion } from '../../policy/arn';
import type { TableShape } from './table';

/** What is asked of the trail's bucket: what lies where, and how big it is. */
export interface LogFolders {
  /** The folders directly below a prefix. Throws AwsFailure. */
  folders(prefix: string, pages: 'all'): Promise<{ readonly names: readonly string[] }>;
  /** A page of the objects with a prefix, sizes in bytes. Throws AwsFailure. */
  objects(order: {
    readonly prefix: string;
    readonly after?: string;
    readonly token?: string | undefined;
    readonly most?: number;
  }): Promise<{
    readonly objects: readonly { readonly key: string; readonly size: number }[];
    readonly next: string | undefined;
  }>;
}

/** The partitions that a query reads. */
export interface Partitions {
  readonly shape: TableShape;
  readonly accounts: readonly string[];
  readonly regions: 'all' | readonly string[];
  /** As the table writes them, in order. */
  readonly days: readonly string[];
}

/** How much a query will read, as far as a few of its partitions tell. */
export interface Estimate {
  readonly bytes: number;
  readonly measured: number;
  readonly partitions: number;
  /** Regions that the bucket has logs of in these days, and the table leaves out. */
  readonly omitted: readonly string[];
}

/** How many partitions are measured: some seconds, and a cent for thousands. */
const mostMeasured = 48;
/** Of 1,000 objects each: a partition has at least as much as these. */
const mostPages = 5;

/**
 * Looks at the regions of every account, measures some partitions, evenly over accounts, regions and days, and takes the
 * others for their like. Regions without a folder cost nothing. Throws AwsFailure where the bucket does not tell.
 */
export async function estimate(partitions: Partitions, bucket: LogFolders): Promise<Estimate> {
  const inTurn = atMost(8);
  const { accounts, days } = partitions;
  const found = await Promise.all(
    accounts.map((account) => inTurn(() => regionsOf(account, partitions, bucket))),
  );
  const folders = found.flatMap(({ read }) => read);
  const all = folders.flatMap((folder) => days.map((one) => `${folder}${one}/`));
  const chosen = evenly(all, mostMeasured);
  const sizes = await Promise.all(chosen.map((prefix) => inTurn(() => sizeOf(prefix, bucket))));
  const mean = sum(sizes) / Math.max(1, sizes.length);
  return {
    bytes: Math.round(mean * all.length),
    measured: chosen.length,
    partitions: all.length,
    omitted: [...new Set(found.flatMap(({ omitted }) => omitted))].sort(),
  };
}

/** The folders of an account's regions that the query reads; regions with logs of that time that it does not. */
async function regionsOf(
  account: string,
  { shape, regions, days }: Partitions,
  bucket: LogFolders,
): Promise<{ readonly read: readonly string[]; readonly omitted: readonly string[] }> {
  const above = `${shape.prefix}${account}/CloudTrail/`;
  const { names } = await bucket.folders(above, 'all');
  const asked = names.filter((name) => regions === 'all' || regions.includes(name));
  const omitted: string[] = [];
  for (const region of asked.filter((name) => isRegion(name) && !shape.regions.includes(name)))
    if (await hasLogs(`${above}${region}/`, days, bucket)) omitted.push(region);
  const read = asked.filter((name) => shape.regions.includes(name)).map((name) => `${above}${name}/`);
  return { read, omitted };
}

/** Keys are listed in order: the first one behind the first day decides. */
async function hasLogs(folder: string, days: readonly string[], bucket: LogFolders): Promise<boolean> {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const { objects } = await bucket.objects({ prefix: folder, after: `${folder}${first}`, most: 1 });
  const [next] = objects;
  // Everything of the last day sorts before its name with a character behind the slash.
  return next !== undefined && next.key < `${folder}${last}0`;
}

async function sizeOf(prefix: string, bucket: LogFolders): Promise<number> {
  let bytes = 0;
  let token: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { objects, next } = await bucket.objects({ prefix, token });
    bytes += sum(objects.map(({ size }) => size));
    token = next;
    if (token === undefined) break;
  }
  return bytes;
}

/** At most so many of some values, spread over all of them. */
function evenly<T>(values: readonly T[], most: number): readonly T[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, index) =>
    values.slice(Math.floor(((index + 0.5) * values.length) / most)).slice(0, 1),
  ).flat();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0);
}
