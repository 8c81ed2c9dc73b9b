import { realpath, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Context } from '../base/context';
import { InputError } from '../base/input-error';
import type { Instant, Window } from '../base/time';
import type { EvidenceRequest } from '../config/config';
import type { RunRecord } from '../drift/history';
import type { GatheredEvidence } from '../evidence/evidence';
import type { Gap, LogCoverage } from '../evidence/source-coverage';
import { kindOf } from '../files/find-files';
import { allowed, type RunFolders } from '../files/folders';
import type { PrincipalArn } from '../policy/arn';
import type { AccountJobs } from '../sources/account-jobs';
import type { EvidenceFile } from '../sources/evidence-file/document';
import { evidenceName } from './report-files';

/** What gathering needs besides the request; the same for a whole run. */
export interface Gatherer {
  readonly folders: RunFolders;
  readonly now: Instant;
  readonly surroundings: Context;
  readonly kept: KeptFiles;
  jobs(account: string): AccountJobs;
}

/** What the last run remembered, or why that cannot be read; empty before the first run. */
export type Memory = Partial<EvidenceFile> & { readonly lost?: Gap };

/** Reads evidence files, each once in a run. Throws InputError for an `evidence-file` that is none. */
export class KeptFiles {
  readonly #folders: RunFolders;
  readonly #atBase: ReadonlyMap<string, string>;
  readonly #directory: string | undefined;
  readonly #read = new Map<string, Promise<EvidenceFile>>();
  readonly #memories = new Map<string, Promise<Memory>>();

  /**
   * `atBase` are texts of evidence files, by path as given, that are read in place of what the change brings. `directory`
   * is where this run writes its report, if it does.
   */
  constructor(folders: RunFolders, atBase: ReadonlyMap<string, string> = new Map(), directory?: string) {
    this.#folders = folders;
    this.#atBase = atBase;
    this.#directory = directory;
  }

  /** The evidence of an earlier run; of a file beyond the cap a gap in what could be seen of some principals. */
  async evidence(path: string, asked?: Asked): Promise<GatheredEvidence> {
    const { evidence, unread } = await this.#file(path);
    if (unread === undefined || asked === undefined) return evidence;
    return { ...evidence, coverage: [unseen(unread, asked)] };
  }

  /**
   * What the last run remembered. A file that cannot be read is kept aside where this run's would replace it, and is left
   * alone elsewhere: the config file may name any.
   */
  async previous(path: string): Promise<Memory> {
    const absolute = await allowed('previous-evidence', path, this.#folders);
    const reading = this.#memories.get(absolute) ?? this.#remembered(path, absolute);
    this.#memories.set(absolute, reading);
    return reading;
  }

  /** What the runs found that wrote the files of a request, oldest first; undefined where no run kept it. */
  async history({ memory, file }: EvidenceRequest): Promise<readonly RunRecord[] | undefined> {
    const remembered = memory && (await this.previous(memory.path));
    return remembered?.history ?? (file === undefined ? undefined : (await this.#file(file.path)).history);
  }

  async #file(path: string): Promise<EvidenceFile> {
    const absolute = await allowed('evidence-file', path, this.#folders);
    return this.#once('evidence-file', absolute, this.#atBase.get(path));
  }

  async #remembered(path: string, absolute: string): Promise<Memory> {
    if ((await kindOf(absolute)) === 'missing') return {};
    try {
      return await this.#once('previous-evidence', absolute);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const isReplaced = await isEvidenceOf(this.#directory, absolute);
      return { lost: isReplaced ? await keptAside(path, absolute, error) : lost(path, error, leftAlone) };
    }
  }

  #once(input: string, absolute: string, text?: string): Promise<EvidenceFile> {
    const reading = this.#read.get(absolute) ?? this.#open(input, absolute, text);
    this.#read.set(absolute, reading);
    return reading;
  }

  async #open(input: string, absolute: string, text: string | undefined): Promise<EvidenceFile> {
    const { readEvidenceFile } = await import('../sources/evidence-file/read');
    return readEvidenceFile(absolute, { input, roots: this.#folders.evidenceRoots, text });
  }
}

/** Of whom and of when an evidence file is to tell. */
interface Asked {
  readonly principals: readonly PrincipalArn[];
  readonly window: Window;
}

function unseen(gap: Gap, { principals, window }: Asked): LogCoverage {
  return {
    source: 'cloudtrail-logs',
    window,
    gaps: [gap],
    ...{ files: 0, events: 0, accounts: [], regions: [], daysWithoutEvents: [] },
    ...{ hasReadEvents: false, hasWriteEvents: false, excludableServicesSeen: [] },
    ...{ managementEventActions: [], mappedActions: [] },
    eventsByPrincipal: new Map(principals.map(({ arn }) => [arn, 0])),
  };
}

/** Whether a file is the evidence that a run writes to its report directory. */
async function isEvidenceOf(directory: string | undefined, absolute: string): Promise<boolean> {
  if (directory === undefined) return false;
  const [written, read] = [join(directory, evidenceName), absolute];
  const real = (path: string) => realpath(dirname(path)).catch(() => dirname(path));
  return basename(read) === evidenceName && (await real(written)) === (await real(read));
}

/** Throws the error that made it unreadable where it cannot be renamed either. */
async function keptAside(path: string, absolute: string, error: InputError): Promise<Gap> {
  const taken = await Promise.all(asides.map((ending) => kindOf(`${absolute}${ending}`)));
  const ending = asides[taken.indexOf('missing')];
  const renamed =
    ending === undefined ? undefined : await rename(absolute, `${absolute}${ending}`).catch(() => error);
  if (ending === undefined || renamed === error) throw error;
  return lost(
    path,
    error,
    `The file was renamed to ${path}${ending}. Repair it and rename it back, or delete it`,
  );
}

const leftAlone = 'The file is unchanged. Repair or delete it';

function lost(path: string, { problems }: InputError, what: string): Gap {
  const why = problems.map(({ message }) => message).join('; ');
  const message = `cannot be read (${why}), so evidence of earlier runs is missing. ${what}`;
  return { location: `previous-evidence ${path}`, message };
}

const asides = Array.from({ length: 20 }, (_, index) => `.unreadable${index === 0 ? '' : `-${index + 1}`}`);
