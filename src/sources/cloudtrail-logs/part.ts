import type { Instant } from '../../base/time';
import type { CallerList } from '../../evidence/callers';
import type { CallCount } from '../../evidence/evidence';
import type { SetEvent } from '../../evidence/from-logs';
import type { Gap } from '../../evidence/source-coverage';
import type { PrincipalName } from '../../policy/arn';
import type { ExportName } from './events-in';

/** Records of one principal that are counted together: those of one call, or those that are no call at all. */
export interface Group {
  readonly principal: PrincipalName;
  /** Everything but the count, which is known only when events that were delivered twice are. */
  readonly call?: Omit<CallCount, 'count'>;
}

/** What a scanner found in some files and has not reported yet. Threads send it to each other. */
export interface ScanPart {
  readonly files: number;
  /** As the files have them, compressed or not. */
  readonly bytes: number;
  readonly events: number;
  readonly first: Instant;
  readonly last: Instant;
  readonly gaps: readonly Gap[];
  /** Cached files of which nothing could be read. */
  readonly damaged: readonly Gap[];
  /** Ways in which events of the files were exported, none for files as CloudTrail delivers them. */
  readonly exports: readonly ExportName[];
  /** Days since 1970. */
  readonly days: readonly number[];
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  readonly kinds: readonly SetEvent[];
  /** The records of the principals, `sightingWidth` words each, in the order of the files. */
  readonly sightings: Uint32Array;
}

/** What a scanner knows when it has read everything. */
export interface ScanOutcome {
  readonly groups: readonly Group[];
  readonly callers: CallerList;
}

/** What tells kinds of events apart: a flag that is missing is not one that is false, nor another one that is there. */
export function kindKey({ eventSource, eventName, call, management, readOnly }: SetEvent): string {
  return [eventSource, eventName, call, String(management), String(readOnly)].join(' ');
}

/**
 * The words of a sighting: two fingerprints of the event, the second 0 when it has one id only, the day since 1970, and the
 * number of its group.
 */
export const sightingWidth = 6;
