const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * A short stable name for what is made of some texts: their FNV-1a hash of 64 bits, as 16 hexadecimal digits. It tells
 * things apart and keeps no secret. Source: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function fingerprint(texts: readonly string[]): string {
  let hash = offsetBasis;
  // As JSON the border between two texts is part of what is hashed.
  for (const byte of new TextEncoder().encode(JSON.stringify(texts))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}

/** The same texts in the same order, each with how often it was there so far: `a:1`, `b:1`, `a:2`. */
export function numbered(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return `${text}:${count}`;
  });
}
