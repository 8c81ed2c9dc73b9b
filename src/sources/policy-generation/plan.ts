import { createHash } from 'node:crypto';
import type { Clock } from '../../base/context';
import type { Duration, Instant, Window } from '../../base/time';
import type { Budget } from '../account-jobs';
import type { GenerationApi } from './api';
import type { Generated, JobRequest } from './job';

/** Everything one principal's generation needs. */
export interface Plan extends JobRequest {
  readonly api: GenerationApi;
  readonly window: Window;
  readonly maxJobAge: Duration;
  readonly budget: Budget;
  /** When waiting ends. */
  readonly deadline: Instant;
  readonly cancelOnAbort: boolean;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** What tells this attempt of a run from another one: a token is stable within it. */
  readonly attempt: string;
  /** Takes a line on how far the job is. */
  report(text: string): void;
}

/** A stretch of the window, and what came of it. */
export type Piece =
  | {
      readonly window: Window;
      readonly job: string;
      readonly generated: Generated;
      readonly problem?: string;
    }
  | { readonly window: Window; readonly gap: string };

/**
 * The token of a start: the same request in the same attempt of a run has the same one, so that a start that is sent
 * twice begins one job. Source: clientToken of
 * https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_StartPolicyGeneration.html
 */
export function tokenOf({ principal, trails, regions, accessRole, attempt }: Plan, window: Window): string {
  const request = [principal, trails, regions, accessRole, window.start, window.end, attempt];
  return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}

/**
 * How many generation jobs AWS does for an account in a day, by region.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-quotas.html
 */
export function jobsADay(region: string): number {
  return narrowRegions.has(region) ? 5 : 50;
}

const narrowRegions: ReadonlySet<string> = new Set([
  'af-south-1',
  'ap-east-1',
  'ap-southeast-3',
  'eu-south-1',
  'me-south-1',
]);
