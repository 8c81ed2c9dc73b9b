import type { AwsSession } from '../aws/session';
import type { Context } from '../base/context';
import type { Instant, Window } from '../base/time';
import type { EvidenceRequest } from '../config/config';
import type { CallCount } from '../evidence/evidence';
import type { LogSet } from '../evidence/from-logs';
import type { TriedAction } from '../evidence/from-tracked-actions';
import type { LogCoverage, LogSourceName, SourceCoverage, TrailFacts } from '../evidence/source-coverage';
import type { RunFolders } from '../files/folders';
import type { PrincipalArn } from '../policy/arn';
import type { AccountJobs } from './account-jobs';
import type { Check } from './check';

/**
 * A source of evidence. `wants` decides whether a run asks it, and returns what can then be done with it: `probe` is
 * what `doctor` looks at, `gather` reads the evidence. A module that exports a source is light; what talks to AWS is
 * loaded when it is called.
 */
export type Source = SharedSource | AccountSource;

/** A source of CloudTrail records: read once for all principals, with the credentials of the run. */
export interface SharedSource {
  readonly scope: 'shared';
  readonly name: LogSourceName;
  /** Whether a run that wants it also asks AWS about the principals. Log files can be read offline. */
  readonly asksAws: boolean;
  wants(request: EvidenceRequest): SharedReader | undefined;
}

/** A source that answers for one principal at a time, with credentials of the principal's account. */
export interface AccountSource {
  readonly scope: 'account';
  readonly name: PrincipalCoverage['source'];
  wants(request: EvidenceRequest): AccountReader | undefined;
}

/** A shared source that a run asks. */
export interface SharedReader {
  /** Checks what reading needs. Starts no job and no query. */
  probe(access: SharedAccess): Promise<readonly Check[]>;
  /** Checks the input before any source is read: wrong input must not start anything that costs. Throws InputError. */
  prepare(run: SharedRun): Promise<PreparedReader>;
}

/** A shared source whose input was checked. */
export interface PreparedReader {
  /** Whatever AWS denies or cannot do is a gap of the log set. */
  gather(): Promise<LogAnswer>;
}

/** A source of an account that a run asks. */
export interface AccountReader {
  /** Checks what gathering needs. Starts no job and no report. */
  probe(access: AccountAccess): Promise<readonly Check[]>;
  /** One answer for each principal, in their order. Whatever AWS denies or cannot do is a gap of the view. */
  gather(run: AccountRun): Promise<readonly PrincipalAnswer[]>;
  /** What is reported of a principal that could not be asked about. */
  failed(principal: string, why: Unreachable, at: FailureTime): FailedAnswer;
}

/** What checking a shared source takes. */
export interface SharedAccess {
  readonly principals: readonly PrincipalArn[];
  /** The session with the credentials of the run; undefined when there are none. */
  session(): Promise<AwsSession | undefined>;
}

/** What reading a shared source takes. */
export interface SharedRun extends SharedAccess {
  readonly window: Window;
  readonly now: Instant;
  readonly folders: RunFolders;
  readonly context: Context;
}

/** What checking a source of an account takes. */
export interface AccountAccess {
  /** The session of the account of the principals. */
  readonly session: AwsSession;
  /** The session of the run's own credentials, which may be the same. */
  readonly own: AwsSession;
  readonly principals: readonly PrincipalArn[];
  readonly now: Instant;
}

/** What gathering from a source of an account takes; there is at least one principal. */
export interface AccountRun extends AccountAccess {
  readonly window: Window;
  readonly context: Context;
  /** Settings of the trails that the request names, read side by side with the sources. */
  readonly trails: Promise<readonly TrailFacts[]>;
  readonly jobs: AccountJobs;
  /** What the sources of earlier runs covered, where it is remembered. */
  readonly earlier: readonly SourceCoverage[];
}

/** What the records of a source contain, for all principals. */
export interface LogAnswer {
  readonly source: LogSourceName;
  readonly calls: readonly CallCount[];
  readonly set: LogSet;
  readonly remarks: readonly string[];
}

/** What a source covers that answers for one principal at a time. */
export type PrincipalCoverage = Exclude<SourceCoverage, LogCoverage>;

/** What a source answers for one principal: what it covers, and the actions that the principal tried. */
export interface PrincipalAnswer {
  readonly coverage: PrincipalCoverage;
  readonly tried: readonly TriedAction[];
  readonly remark?: string | undefined;
}

/** Why AWS could not be asked about a principal. */
export interface Unreachable {
  readonly reason: string;
  /** The credentials work, but are those of another account. */
  readonly otherAccount: boolean;
}

/** When a source should have been read, and for which time. */
export interface FailureTime {
  readonly window: Window;
  readonly now: Instant;
}

/** A view with a gap; or only a remark, where the source is optional. */
export type FailedAnswer = { readonly coverage: PrincipalCoverage } | { readonly remark: string };

/** Identifies this attempt of a run: a job or query that is sent twice in it is started once. */
export function attemptOf({ context: { env }, now }: Pick<SharedRun, 'context' | 'now'>): string {
  return `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`;
}
