import type { Duration, Instant, Window } from '../../drift/time';
import type { PrincipalArn } from '../../iam/arn';
import type { AthenaApi } from './api';
import type { LogFolders } from './estimate';
import type { TableName } from './table';

/** What Athena is asked, and with what. */
export interface AthenaQuestion extends TableName {
  readonly principals: readonly PrincipalArn[];
  /** The time in question; its end is the present unless somebody named it. */
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
