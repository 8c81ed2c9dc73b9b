import { AwsFailure } from '../../aws/aws-failure';
import type { Clock } from '../../base/context';
import { shownBytes } from '../../base/text';
import { type Duration, day, type Instant, isoDay, type Window } from '../../base/time';
import type { PrincipalArn } from '../../policy/arn';
import { latestDelivery } from '../log-delivery';
import type { AthenaApi } from './api';
import { type Estimate, estimate, type LogFolders, type Partitions } from './estimate';
import { type KnownTable, partitionDay, shapeOf, type TableName, type TableShape } from './table';

/** Which partitions a query reads, and what is to be said of that. */
export interface Plan {
  /** The time that the answer will be of. */
  readonly window: Window;
  readonly days: { readonly first: string; readonly last: string };
  readonly accounts: readonly string[];
  /** The regions that it reads, where there may be others with logs; absent when it reads all. */
  readonly requestedRegions?: readonly string[];
  /** Progress, for the user who waits. */
  readonly lines: readonly string[];
  /** For the reader of the evidence. */
  readonly remarks: readonly string[];
}

/**
 * Works out what a query will read before anything is paid for. Throws AwsFailure where the table cannot answer, leaves
 * something out, or where the query would read more than it may.
 */
export async function planOf(question: AthenaQuestion, known: KnownTable, limit: Limit): Promise<Plan> {
  const { database, table, principals, regions, now } = question;
  const shape = shapeOf(known);
  if (typeof shape === 'string') throw rejected(`table ${database}.${table}: ${shape}; ${anew}`);
  const accounts = [...new Set(principals.map(({ account }) => account))].sort();
  checkCovered(shape, accounts, regions);
  const wanted = roundedWindow(question);
  const window = windowIn(shape, wanted);
  const days = daysOf(window, now);
  const partitions = { shape, accounts, regions, days };
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const forecast = await forecastOf(partitions, question);
  if ('estimate' in forecast) checkEstimate(forecast.estimate, limit);
  return {
    window,
    days: { first, last },
    accounts,
    ...readRegions(regions, 'estimate' in forecast, shape),
    lines: 'estimate' in forecast ? [`athena: the query scans about ${amountOf(forecast.estimate)}`] : [],
    remarks: [...shortened(window, wanted), ...('estimate' in forecast ? [] : [forecast.remark])],
  };
}

const anew = 'create the table again with iam-policy-drift athena ddl';

function rejected(message: string): AwsFailure {
  return new AwsFailure('rejected', message);
}

function checkCovered(
  shape: TableShape,
  accounts: readonly string[],
  regions: 'all' | readonly string[],
): void {
  const { accounts: listed } = shape;
  const strange = listed === 'any' ? [] : accounts.filter((account) => !listed.includes(account));
  if (strange.length > 0) throw rejected(`the table does not include account ${strange.join(', ')}; ${anew}`);
  const missing = regions === 'all' ? [] : regions.filter((region) => !shape.regions.includes(region));
  if (missing.length > 0) throw rejected(`the table does not include Region ${missing.join(', ')}; ${anew}`);
}

const hour: Duration = day / 24;

/**
 * Athena takes an earlier result only for the same text: a window that ends with the present ends with the last full
 * hour, where earlier results are wanted at all.
 */
function roundedWindow({ window, endIsNamed, maxJobAge }: AthenaQuestion): Window {
  const step = endIsNamed ? 0 : Math.min(maxJobAge, hour);
  if (step === 0) return window;
  const end = Math.floor(window.end / step) * step;
  return { start: end - (window.end - window.start), end };
}

/** A table that begins later, or has ended, tells of less: that is the time the evidence is of. */
function windowIn({ from, to }: TableShape, { start, end }: Window): Window {
  const inside = { start: Math.max(start, from), end: Math.min(end, to ?? end) };
  if (inside.start < inside.end) return inside;
  throw rejected(
    `the table does not cover ${isoDay(start)} to ${isoDay(end)}; ${anew} and an earlier --since`,
  );
}

function shortened(window: Window, wanted: Window): string[] {
  if (window.start <= wanted.start) return [];
  const [begins, asked] = [isoDay(window.start), isoDay(wanted.start)];
  return [`the Athena table starts on ${begins}, not on ${asked}: earlier events are not counted`];
}

/** If the regions were not looked up, there may be regions with logs that the table leaves out. */
function readRegions(regions: 'all' | readonly string[], looked: boolean, shape: TableShape) {
  if (regions !== 'all') return { requestedRegions: regions };
  return looked ? {} : { requestedRegions: shape.regions };
}

/** Days are those of delivery: the day before costs little, and nothing comes from the future. */
function daysOf({ start, end }: Window, now: Instant): string[] {
  const first = Math.floor((start - day) / day) * day;
  const last = Math.max(Math.min(end + latestDelivery, now), start);
  const length = Math.floor((last - first) / day) + 1;
  return Array.from({ length }, (_, index) => partitionDay(first + index * day));
}

/** Measures some partitions; a bucket that does not tell is no reason not to ask, since the query is watched as well. */
async function forecastOf(
  partitions: Partitions,
  { bucket, signal }: AthenaQuestion,
): Promise<{ readonly estimate: Estimate } | { readonly remark: string }> {
  try {
    return { estimate: await estimate(partitions, bucket(partitions.shape.bucket)) };
  } catch (error) {
    if (!(error instanceof AwsFailure) || signal.aborted) throw error;
    const unknown =
      'the amount of data that the query scans could not be estimated, and the table may not include all Regions';
    return { remark: `${unknown}: ${error.message}` };
  }
}

function checkEstimate(found: Estimate, { bytes, cutoff }: Limit): void {
  const { omitted } = found;
  if (omitted.length > 0)
    throw rejected(`the bucket has logs of ${omitted.join(', ')}, which the table does not include; ${anew}`);
  const most = cutoff ?? bytes;
  if (found.bytes <= most) return;
  const whose = cutoff === undefined ? 'max-scan-gb' : 'the workgroup';
  throw rejected(
    `the query would scan about ${amountOf(found)}, more than ${whose} allows (${shownBytes(most)}), so it was not started: raise the limit, use fewer Regions, or shorten lookback`,
  );
}

function amountOf({ bytes, measured, partitions }: Estimate): string {
  return `${shownBytes(bytes)} (${measured} of ${partitions} partitions measured)`;
}

/** What Athena is asked, and with what. */
export interface AthenaQuestion extends TableName {
  readonly principals: readonly PrincipalArn[];
  /** The evaluation window; it ends now unless an end was configured. */
  readonly window: Window;
  readonly endIsNamed: boolean;
  readonly now: Instant;
  readonly workgroup: string;
  readonly output?: string | undefined;
  readonly maxScanBytes: number;
  readonly regions: 'all' | readonly string[];
  readonly maxJobAge: Duration;
  readonly timeout: Duration;
  /** What tells this attempt of a run from another one. */
  readonly attempt: string;
  readonly api: AthenaApi;
  bucket(name: string): LogFolders;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Takes a line on what takes long. */
  report(text: string): void;
}

/** How much a query may read, and by whose word. */
export interface Limit {
  /** What we stop it at. */
  readonly bytes: number;
  /** What AWS cancels it at, if that is less. */
  readonly cutoff?: number;
  readonly remarks: readonly string[];
}
