import type { Knowledge } from '../drift/drift-input';
import type { KnowledgeFiles } from '../drift/knowledge';
import type { Instant } from '../drift/time';
import type { AccountJobs } from './account-jobs';
import type { KeptFiles } from './kept-files';
import type { Place } from './place';

/** What a run knows besides its configuration: where it runs, and whom it tells how far it is. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the run is asked to end. */
  readonly signal: AbortSignal;
  /** Takes a line on what takes long. */
  report(text: string): void;
}

/** What gathering needs besides the request. */
export interface Gatherer {
  readonly place: Place;
  readonly now: Instant;
  readonly surroundings: Surroundings;
  readonly kept: KeptFiles;
  jobs(account: string): AccountJobs;
  readonly files: KnowledgeFiles;
  readonly knowledge: Knowledge;
}
