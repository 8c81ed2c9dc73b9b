/**
 * Sixty-four bits of a text, two words: enough that among ten million events no two are taken for one. AWS
 * assigns event ids, so a caller cannot choose them to collide.
 */
export interface Fingerprint {
  readonly high: number;
  readonly low: number;
}

/** Goes on from a fingerprint with more bytes. FNV-1a in two lanes of 32 bits, which have different primes. */
export function fingerprint(
  bytes: Uint8Array,
  from: number,
  to: number,
  { high, low }: Fingerprint,
): Fingerprint {
  let a = high;
  let b = low;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b) + 0x9e37;
  }
  return { high: (a ^ (b >>> 15)) >>> 0, low: (b ^ (a >>> 13)) >>> 0 || 1 };
}

/** What fingerprints begin with. */
export const noBytes: Fingerprint = { high: 0x811c9dc5, low: 0x2545f491 };

/** The fingerprint of a text. */
export function fingerprintOf(text: string, before: Fingerprint = noBytes): Fingerprint {
  const bytes = Buffer.from(text, 'utf8');
  return fingerprint(bytes, 0, bytes.length, before);
}

/** A set of fingerprints that takes 16 to 32 bytes each. */
export class FingerprintSet {
  #slots = new Uint32Array(2 * 1024);
  #size = 0;

  /** Adds a fingerprint; false when it was there. */
  add(high: number, low: number): boolean {
    if (this.#size * 4 > this.#slots.length) this.#grow();
    const at = this.#find(high, low);
    if (this.#slots[at + 1] !== 0) return false;
    this.#slots[at] = high;
    this.#slots[at + 1] = low;
    this.#size++;
    return true;
  }

  has(high: number, low: number): boolean {
    return this.#slots[this.#find(high, low) + 1] !== 0;
  }

  /** Where it is, or the empty slot where it would be; `low` is never 0. */
  #find(high: number, low: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (Math.imul(high ^ low, 0x9e3779b1) >>> 0) & mask & ~1;
    while (slots[at + 1] !== 0 && (slots[at] !== high || slots[at + 1] !== low)) at = (at + 2) & mask;
    return at;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const high = old[at] ?? 0;
      const low = old[at + 1] ?? 0;
      if (low === 0) continue;
      const to = this.#find(high, low);
      this.#slots[to] = high;
      this.#slots[to + 1] = low;
    }
  }
}
