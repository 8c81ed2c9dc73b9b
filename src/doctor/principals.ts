import { InputError, messagesOf } from '../base/input-error';
import { grouped, type Instant } from '../base/time';
import type { SeenPrincipals } from '../evidence/evidence';
import type { LogSet } from '../evidence/from-logs';
import { nearestSeen, unionOfSeen } from '../evidence/seen-principals';
import type { Gap } from '../evidence/source-coverage';
import { shortTime } from '../report/words';
import type { EvidenceGroup } from '../run/evidence-groups';
import { askSources } from '../run/gather';
import type { Gatherer } from '../run/gatherer';
import { type Check, fine, wrong } from '../sources/check';
import { logSetChecks } from './log-set';

/** What the files of a group hold. */
interface FilesRead {
  readonly seen: SeenPrincipals | undefined;
  /** Principals that have events. */
  readonly active: ReadonlySet<string>;
  /** How many events the logs have of a principal. */
  readonly events: ReadonlyMap<string, number>;
  readonly sets: readonly LogSet[];
  readonly gaps: readonly Gap[];
}

/** What reading takes. */
export type FileReading = Pick<Gatherer, 'folders' | 'kept' | 'surroundings'> & { readonly now: Instant };

/**
 * Reads the log files on disk and the evidence file of a group, and checks that they have events of each principal; of one
 * without events the nearest names. What of the files cannot be read is a check of its own. No request is sent.
 */
export async function checkPrincipals(group: EvidenceGroup, reading: FileReading): Promise<Check[]> {
  const { file, logs } = group.request;
  if (file === undefined && (logs?.paths ?? []).length === 0) return [];
  try {
    const read = await readFiles(group, reading);
    return [
      ...read.sets.flatMap(logSetChecks),
      ...read.gaps.map(({ location, message }) => wrong('log files', `${location}: ${message}`)),
      ...group.principals.map(({ arn, kind }) => principalCheck(kind, arn, read)),
    ];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return messagesOf(error).map((message) => wrong('files', message));
  }
}

async function readFiles(group: EvidenceGroup, reading: FileReading): Promise<FilesRead> {
  const { file, logs, reference, lookback, windowEnd } = group.request;
  const paths = logs?.paths ?? [];
  const request = {
    ...(file === undefined ? {} : { file }),
    ...(paths.length === 0 ? {} : { logs: { paths, buckets: [] } }),
    ...(lookback === undefined ? {} : { lookback }),
    ...(windowEnd === undefined ? {} : { windowEnd }),
    lastAccessed: 'no' as const,
    trails: [],
    reference,
  };
  const answers = await askSources({ ...group, request, parts: [] }, { ...reading, jobs: noJobs });
  const sets = answers.answers.logs.map(({ set }) => set);
  const lists = [answers.file?.principalsSeen, ...sets.map((set) => set.principalsSeen)].filter(
    (one) => one !== undefined,
  );
  const used = [...(answers.file?.principals ?? [])].filter(([, known]) => known.evidence.uses.size > 0);
  const counted = sets.flatMap(({ eventsByPrincipal }) => [...eventsByPrincipal]);
  return {
    seen:
      lists.length === 0
        ? undefined
        : unionOfSeen(
            lists.map(({ principals }) => principals),
            true,
          ),
    active: new Set([...used, ...counted.filter(([, events]) => events > 0)].map(([arn]) => arn)),
    events: new Map(counted),
    sets,
    gaps: sets.flatMap(({ gaps }) => gaps),
  };
}

function noJobs(): never {
  throw new TypeError('files need no jobs');
}

function principalCheck(kind: string, arn: string, { seen, active, events }: FilesRead): Check {
  if (active.has(arn)) return fine(kind, `the files contain events of ${arn}${extent(arn, events, seen)}`);
  const near = seen === undefined ? [] : nearestSeen(arn, seen);
  const none = `the files contain no event of ${arn}`;
  if (near.length === 0) return wrong(kind, `${none}: check the ARN, and the days that the files cover`);
  return wrong(
    kind,
    `${none}, but they contain events of ${near.join(', ')}: check the path and name in the ARN`,
  );
}

/** How many events there are of a principal, and from when to when. */
function extent(arn: string, events: FilesRead['events'], seen: SeenPrincipals | undefined): string {
  const [count, own] = [events.get(arn), seen?.principals.find((one) => one.arn === arn)];
  if (count === undefined || count === 0) return '';
  const time = own === undefined ? '' : `, ${shortTime(own.first)} to ${shortTime(own.last)}`;
  return `: ${grouped(count)}${time}`;
}
