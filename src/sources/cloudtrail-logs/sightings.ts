import { type Fingerprint, fingerprint, fingerprintOf } from './fingerprint';
import { sightingWidth } from './part';
import type { LogRecord } from './record';

/** Records of principals as numbers, so that millions of them are sent and compared for next to nothing. */
export class Sightings {
  #words = new Uint32Array(sightingWidth * 256);
  #length = 0;

  add(first: Fingerprint | undefined, second: Fingerprint | undefined, day: number, group: number): void {
    if (this.#length + sightingWidth > this.#words.length) this.#grow();
    const words = this.#words;
    const at = this.#length;
    words[at] = first?.high ?? 0;
    words[at + 1] = first?.low ?? 0;
    words[at + 2] = second?.high ?? 0;
    words[at + 3] = second?.low ?? 0;
    words[at + 4] = day;
    words[at + 5] = group;
    this.#length = at + sightingWidth;
  }

  /** What was added since the last time. */
  take(): Uint32Array {
    const taken = this.#words.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(): void {
    const old = this.#words;
    this.#words = new Uint32Array(old.length * 2);
    this.#words.set(old);
  }
}

/**
 * The fingerprints of an event: of its id, and of the id that its copy in another account shares. Time and name go along,
 * since exports that hide ids give the same one to every event.
 */
export function fingerprintsOf(record: LogRecord): readonly Fingerprint[] {
  const begun = nameFingerprint(record);
  return record.ids.map((id) => {
    const bytes = Buffer.from(id, 'utf8');
    return eventFingerprint(begun, record.time, bytes, 0, bytes.length);
  });
}

/** What the fingerprints of all events of this name begin with. */
export function nameFingerprint({ eventSource, eventName }: LogRecord): Fingerprint {
  return fingerprintOf(`${eventSource} ${eventName}`);
}

/** The fingerprint of an event whose id stands in these bytes; the time in milliseconds. */
export function eventFingerprint(
  { high, low }: Fingerprint,
  time: number,
  bytes: Uint8Array,
  from: number,
  to: number,
): Fingerprint {
  const begun = { high: high ^ Math.imul(time / 1000, 0x9e3779b1), low: low ^ Math.imul(time, 0xc2b2ae35) };
  return fingerprint(bytes, from, to, begun);
}
