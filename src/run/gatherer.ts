import { atMost } from '../aws/turns';
import type { Context } from '../base/context';
import type { Instant, Window } from '../base/time';
import type { EvidenceRequest } from '../config/config';
import type { RunRecord } from '../drift/history';
import type { GatheredEvidence } from '../evidence/evidence';
import type { TriedAction } from '../evidence/from-tracked-actions';
import type { SourceView } from '../evidence/source-view';
import { kindOf } from '../files/find-files';
import { allowed, type Place } from '../files/place';
import type { PrincipalArn } from '../policy/arn';
import type { Knowledge, KnowledgeFiles } from '../reference/knowledge';
import type { EvidenceFile } from '../sources/evidence-file/document';
import type { Budget } from '../sources/policy-generation/plan';

/** What gathering needs besides the request. */
export interface Gatherer {
  readonly place: Place;
  readonly now: Instant;
  readonly surroundings: Context;
  readonly kept: KeptFiles;
  jobs(account: string): AccountJobs;
  readonly files: KnowledgeFiles;
  readonly knowledge: Knowledge;
}

/** What the generation jobs of an account share over a whole run: AWS does one at a time, and so many a day. */
interface AccountJobs {
  readonly turn: ReturnType<typeof atMost>;
  /** Set by whoever asks first. */
  budget?: Budget;
  deadline?: Instant;
}

/** Gives each account the same one whenever it is asked for. */
export function jobsByAccount(): (account: string) => AccountJobs {
  const all = new Map<string, AccountJobs>();
  return (account) => {
    const jobs = all.get(account) ?? { turn: atMost(1) };
    all.set(account, jobs);
    return jobs;
  };
}

/** Reads evidence files, each once in a run. Everything throws InputError for a file that is none. */
export class KeptFiles {
  readonly #place: Place;
  readonly #read = new Map<string, Promise<EvidenceFile>>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** The evidence of an earlier run. */
  async evidence(path: string): Promise<GatheredEvidence> {
    return (await this.#file(path)).evidence;
  }

  /** What the last run remembered; undefined before the first one. */
  async previous(path: string): Promise<GatheredEvidence | undefined> {
    return (await this.#previous(path))?.evidence;
  }

  /** What the runs found that wrote the files of a request, oldest first; undefined where no run kept it. */
  async history({ memory, file }: EvidenceRequest): Promise<readonly RunRecord[] | undefined> {
    const remembered = memory === undefined ? undefined : (await this.#previous(memory.path))?.history;
    return remembered ?? (file === undefined ? undefined : (await this.#file(file.path)).history);
  }

  async #file(path: string): Promise<EvidenceFile> {
    return this.#once('evidence-file', await allowed('evidence-file', path, this.#place));
  }

  async #previous(path: string): Promise<EvidenceFile | undefined> {
    const absolute = await allowed('previous-evidence', path, this.#place);
    return (await kindOf(absolute)) === 'missing' ? undefined : this.#once('previous-evidence', absolute);
  }

  #once(input: string, absolute: string): Promise<EvidenceFile> {
    const reading = this.#read.get(absolute) ?? this.#open(input, absolute);
    this.#read.set(absolute, reading);
    return reading;
  }

  async #open(input: string, absolute: string): Promise<EvidenceFile> {
    const { readEvidenceFile } = await import('../sources/evidence-file/read');
    return readEvidenceFile(absolute, { input, roots: this.#place.evidenceRoots });
  }
}

/** What is asked of AWS for principals of one request. */
export interface AwsRequest {
  readonly evidence: EvidenceRequest;
  readonly principals: readonly PrincipalArn[];
  readonly window: Window;
  readonly now: Instant;
  /** What the jobs of an account share. */
  jobs(account: string): AccountJobs;
  /** What earlier runs saw, where it is remembered. */
  readonly previous?: GatheredEvidence | undefined;
}

/** One source on one principal: what it could see, and what was tried by AWS's names. */
export interface AwsSource {
  readonly view: SourceView;
  readonly tried: readonly TriedAction[];
}
