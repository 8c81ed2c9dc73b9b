import { kindOf } from '../disk/find-files';
import type { GatheredEvidence } from '../drift/evidence';
import { allowed, type Place } from './place';

/** Reads evidence files, each once in a run. Everything throws InputError for a file that is none. */
export class KeptFiles {
  readonly #place: Place;
  readonly #read = new Map<string, Promise<GatheredEvidence>>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** The evidence of an earlier run. */
  async evidence(path: string): Promise<GatheredEvidence> {
    return this.#once('evidence-file', await allowed('evidence-file', path, this.#place));
  }

  /** What the last run remembered; undefined before the first one. */
  async previous(path: string): Promise<GatheredEvidence | undefined> {
    const absolute = await allowed('previous-evidence', path, this.#place);
    return (await kindOf(absolute)) === 'missing' ? undefined : this.#once('previous-evidence', absolute);
  }

  #once(input: string, absolute: string): Promise<GatheredEvidence> {
    const reading = this.#read.get(absolute) ?? this.#open(input, absolute);
    this.#read.set(absolute, reading);
    return reading;
  }

  async #open(input: string, absolute: string): Promise<GatheredEvidence> {
    const { readEvidenceFile } = await import('../sources/evidence-file/read');
    return readEvidenceFile(absolute, { input, roots: this.#place.evidenceRoots });
  }
}
