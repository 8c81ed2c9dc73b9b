import type { Context } from '../base/context';
import type { Instant } from '../base/time';
import type { EvidenceRequest } from '../config/config';
import type { RunRecord } from '../drift/history';
import type { GatheredEvidence } from '../evidence/evidence';
import { kindOf } from '../files/find-files';
import { allowed, type RunFolders } from '../files/folders';
import type { AccountJobs } from '../sources/account-jobs';
import type { EvidenceFile } from '../sources/evidence-file/document';

/** What gathering needs besides the request; the same for a whole run. */
export interface Gatherer {
  readonly folders: RunFolders;
  readonly now: Instant;
  readonly surroundings: Context;
  readonly kept: KeptFiles;
  jobs(account: string): AccountJobs;
}

/** Reads evidence files, each once in a run. Everything throws InputError for a file that is none. */
export class KeptFiles {
  readonly #folders: RunFolders;
  readonly #read = new Map<string, Promise<EvidenceFile>>();

  constructor(folders: RunFolders) {
    this.#folders = folders;
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
    return this.#once('evidence-file', await allowed('evidence-file', path, this.#folders));
  }

  async #previous(path: string): Promise<EvidenceFile | undefined> {
    const absolute = await allowed('previous-evidence', path, this.#folders);
    return (await kindOf(absolute)) === 'missing' ? undefined : this.#once('previous-evidence', absolute);
  }

  #once(input: string, absolute: string): Promise<EvidenceFile> {
    const reading = this.#read.get(absolute) ?? this.#open(input, absolute);
    this.#read.set(absolute, reading);
    return reading;
  }

  async #open(input: string, absolute: string): Promise<EvidenceFile> {
    const { readEvidenceFile } = await import('../sources/evidence-file/read');
    return readEvidenceFile(absolute, { input, roots: this.#folders.evidenceRoots });
  }
}
