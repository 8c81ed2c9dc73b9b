import { AwsFailure } from '../../aws/aws-failure';
import { type Conditions, patience, pause, soon } from '../../aws/call';
import type { Clock } from '../../base/context';
import { shownBytes } from '../../base/text';
import type { Instant } from '../../base/time';
import type { LogQuery } from '../../evidence/source-coverage';
import type { AthenaApi, Execution, ResultRow, Start } from './api';

/** What a query may take. */
interface Bounds {
  /** In bytes: when it has read more it is stopped. */
  readonly most: number;
  /** When waiting ends. */
  readonly deadline: Instant;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Takes a line on how far it is. */
  report(text: string): void;
}

/** How a query ended: with its rows, or why there are none; the query itself where one was started. */
type Ended =
  | { readonly rows: readonly ResultRow[]; readonly query: LogQuery }
  | { readonly failure: string; readonly query?: LogQuery };

/** Starts a query, waits for its end and reads its result. What goes wrong is said, and nothing is left running. */
export async function runQuery(api: AthenaApi, start: Start, bounds: Bounds): Promise<Ended> {
  const { signal, clock, deadline } = bounds;
  let id: string;
  try {
    id = await api.start(start, { signal, clock, deadline });
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    // Whether it runs is not known then. The same start again gives the query that runs, if one does.
    if (error.kind === 'aborted' || error.kind === 'no-answer') await stopUnknown(api, start, clock);
    return { failure: error.message };
  }
  return follow(api, id, bounds);
}

async function follow(api: AthenaApi, id: string, bounds: Bounds): Promise<Ended> {
  const seen: { last?: Execution } = {};
  const query = () => ({ id, scannedBytes: seen.last?.scannedBytes ?? 0 });
  try {
    const execution = await waitFor(api, id, bounds, seen);
    if (execution.state !== 'SUCCEEDED')
      return { failure: `query ${id} ${endOf(execution)}`, query: query() };
    if (execution.reused) bounds.report(`athena query ${id}: reused an earlier result`);
    const conditions = soon(bounds);
    return { rows: await api.rows(id, conditions), query: query() };
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    const ending =
      seen.last?.state === 'SUCCEEDED' ? 'its result remains in Athena' : await stop(api, id, bounds.clock);
    return { failure: `query ${id}: ${error.message}; ${ending}`, query: query() };
  }
}

/** In milliseconds. */
const firstLook = 500;
const longestWait = 10_000;

/** Waits for a query to end. Throws AwsFailure, also when it has read too much or the time is over. */
async function waitFor(
  api: AthenaApi,
  id: string,
  { most, deadline, signal, clock, report }: Bounds,
  seen: { last?: Execution },
): Promise<Execution> {
  const begun = clock.now();
  report(`athena query ${id} is running`);
  let reportedAt = begun;
  for (let wait = firstLook; ; wait = Math.min(wait * 1.5, longestWait)) {
    await pause(Math.max(0, Math.min(wait, deadline - clock.now())), { signal, clock });
    const now = await api.look(id, {
      signal,
      clock,
      deadline: Math.max(deadline, clock.now() + patience / 10),
    });
    seen.last = now;
    if (now.state !== 'QUEUED' && now.state !== 'RUNNING') return now;
    if (now.scannedBytes > most) throw tooMuch(now, most);
    if (clock.now() >= deadline) throw new AwsFailure('deadline', 'generation-timeout has passed');
    if (clock.now() - reportedAt < 30_000) continue;
    reportedAt = clock.now();
    const seconds = Math.round((reportedAt - begun) / 1000);
    report(`athena query ${id}: ${seconds} s, ${progressOf(now)}`);
  }
}

function progressOf({ state, scannedBytes }: Execution): string {
  return state === 'QUEUED' ? 'queued' : `${shownBytes(scannedBytes)} scanned`;
}

function tooMuch({ scannedBytes }: Execution, most: number): AwsFailure {
  const read = `it scanned ${shownBytes(scannedBytes)}, more than max-scan-gb allows (${shownBytes(most)})`;
  return new AwsFailure('quota', `${read}: raise max-scan-gb, use fewer Regions, or shorten lookback`);
}

/** In milliseconds: a run that is asked to end has seven seconds in all. */
const lastPatience = 2500;

/** A signal of its own: that of the run may be what ends the query. */
function lastConditions(clock: Clock): Conditions {
  return soon({ signal: AbortSignal.timeout(lastPatience), clock }, lastPatience);
}

async function stop(api: AthenaApi, id: string, clock: Clock): Promise<string> {
  try {
    await api.stop(id, lastConditions(clock));
    return 'the query was stopped';
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    return 'the query may still run; stop it in the Athena console';
  }
}

async function stopUnknown(api: AthenaApi, start: Start, clock: Clock): Promise<void> {
  try {
    await stop(api, await api.start(start, lastConditions(clock)), clock);
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
  }
}

/** How a query ended that did not succeed, with what to do. What AWS says is untrusted text. */
function endOf({ state, said }: Execution): string {
  const quoted = said === '' ? '' : ` (AWS: ${said.slice(0, 300)})`;
  if (state === 'CANCELLED')
    return /limit|bytes scanned/i.test(said)
      ? `was cancelled${quoted}: it exceeded the data limit of the workgroup; use fewer Regions, shorten lookback, or use a different workgroup`
      : `was cancelled outside this run${quoted}: run again`;
  return `failed${quoted}: ${remedyFor(said)}`;
}

/** Source: https://docs.aws.amazon.com/athena/latest/ug/troubleshooting-athena.html */
const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /access ?denied|forbidden|status code: 403/i,
    'allow s3:GetObject and s3:ListBucket on the bucket of the trail, s3:PutObject and s3:GetBucketLocation on the bucket of the results, and kms:Decrypt if they are encrypted',
  ],
  [/exhausted resources|memory limit|max writer/i, 'shorten lookback, or check fewer principals in one run'],
  [/timeout|timed out/i, 'use fewer Regions, or shorten lookback'],
  [
    /TABLE_NOT_FOUND|SCHEMA_NOT_FOUND|does not exist/i,
    'check athena-table, and that AWS_REGION is the Region of the table',
  ],
  [/COLUMN_NOT_FOUND|TYPE_MISMATCH/i, 'create the table again with iam-policy-drift athena ddl'],
  [
    /HIVE_BAD_DATA|HIVE_CURSOR_ERROR|not a valid JSON/i,
    'a log file is damaged, or the location contains other files',
  ],
];

function remedyFor(said: string): string {
  const [, permission] = /is not authorized to perform: ([\w-]{1,64}:\w{1,128})\b/.exec(said) ?? [];
  if (permission !== undefined) return `allow ${permission}`;
  const known = remedies.find(([pattern]) => pattern.test(said))?.[1];
  return known ?? 'run again; if it fails again, check the query in the Athena console';
}
