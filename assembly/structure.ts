// The structure of a log file in one pass over its bytes, 64 at a time: where brackets and quotes stand outside of strings,
// as far as they tell where records and their members begin and end. The way of finding strings by the parity of
// quotes is that of Langdale and Lemire, "Parsing Gigabytes of JSON per Second" (VLDB Journal 28, 2019).

/** What `structure` gives for a text whose brackets or quotes do not close, and for one with too much structure. */
export const unbalanced: i32 = -1;
export const overfull: i32 = -2;

/** Whether the last text was ASCII throughout. */
export let isAscii: bool = true;

/** Whether the last text had white space outside of its strings. */
export let isSpaced: bool = false;

/**
 * Writes the positions (u32) of every bracket and of the quote that begins every name: one behind a comma or a bracket,
 * so strings in lists are among them. `length` is a multiple of 64. Gives how many positions there are, or one of the
 * negative words above.
 */
export function structure(from: usize, length: usize, out: usize, limit: usize): i32 {
  let to = out;
  let inText: u64 = 0;
  let escape: u64 = 0;
  let before: u64 = 0;
  let spaces: u64 = 0;
  let high = i8x16.splat(0);
  const fold = i8x16.splat(0x20);
  for (let at: usize = 0; at < length; at += 64) {
    if (to + 256 > limit) return overfull;
    const a = v128.load(from + at);
    const b = v128.load(from + at, 16);
    const c = v128.load(from + at, 32);
    const d = v128.load(from + at, 48);
    high = v128.or(high, v128.or(v128.or(a, b), v128.or(c, d)));
    let quotes = bitsOf(a, b, c, d, 0x22);
    if (escape != 0 || anyOf(a, b, c, d, 0x5c)) {
      const slashes = bitsOf(a, b, c, d, 0x5c);
      const escaped = escapedBy(slashes, escape);
      escape = (slashes & ~escaped) >> 63;
      quotes &= ~escaped;
    }
    const text = parity(quotes) ^ inText;
    inText = <u64>(<i64>text >> 63);
    if (anySpace(a, b, c, d)) spaces |= spacesIn(a, b, c, d) & ~text;
    // A bracket and its brace differ in one bit.
    const af = v128.or(a, fold), bf = v128.or(b, fold), cf = v128.or(c, fold), df = v128.or(d, fold);
    const opening = bitsOf(af, bf, cf, df, 0x7b);
    const leads = (opening | bitsOf(a, b, c, d, 0x2c)) & ~text;
    const names = quotes & text & ((leads << 1) | before);
    before = leads >> 63;
    to = write(names | ((opening | bitsOf(af, bf, cf, df, 0x7d)) & ~text), at, to);
  }
  isAscii = i8x16.bitmask(high) == 0;
  isSpaced = spaces != 0;
  return inText == 0 ? <i32>((to - out) >> 2) : unbalanced;
}

/** One bit for each of 64 bytes that is the given one. */
// @ts-expect-error: decorator
@inline
function bitsOf(a: v128, b: v128, c: v128, d: v128, byte: u8): u64 {
  const wanted = i8x16.splat(byte);
  const low = <u32>i8x16.bitmask(i8x16.eq(a, wanted)) | (<u32>i8x16.bitmask(i8x16.eq(b, wanted)) << 16);
  const top = <u32>i8x16.bitmask(i8x16.eq(c, wanted)) | (<u32>i8x16.bitmask(i8x16.eq(d, wanted)) << 16);
  return <u64>low | (<u64>top << 32);
}

/** The bytes that a backslash escapes; `carried` has the first bit set when the block before ended with one. */
function escapedBy(slashes: u64, carried: u64): u64 {
  let escaped = carried;
  let open = slashes & ~carried;
  while (open != 0) {
    const slash = open & (0 - open);
    escaped |= slash << 1;
    open &= ~(slash | (slash << 1));
  }
  return escaped;
}

/** For each bit whether the number of bits set up to it is odd. */
// @ts-expect-error: decorator
@inline
function parity(bits: u64): u64 {
  let odd = bits ^ (bits << 1);
  odd ^= odd << 2;
  odd ^= odd << 4;
  odd ^= odd << 8;
  odd ^= odd << 16;
  return odd ^ (odd << 32);
}

/** Four at a time, as many of them as there are: to branch less is to run faster. What is written too much is overwritten. */
// @ts-expect-error: decorator
@inline
function write(bits: u64, at: usize, out: usize): usize {
  let rest = bits;
  for (let to = out; rest != 0; to += 16) {
    store<u32>(to, <u32>at + <u32>ctz(rest));
    rest &= rest - 1;
    store<u32>(to, <u32>at + <u32>ctz(rest), 4);
    rest &= rest - 1;
    store<u32>(to, <u32>at + <u32>ctz(rest), 8);
    rest &= rest - 1;
    store<u32>(to, <u32>at + <u32>ctz(rest), 12);
    rest &= rest - 1;
  }
  return out + (<usize>popcnt(bits) << 2);
}

// @ts-expect-error: decorator
@inline
function anyOf(a: v128, b: v128, c: v128, d: v128, byte: u8): bool {
  const wanted = i8x16.splat(byte);
  const low = v128.or(i8x16.eq(a, wanted), i8x16.eq(b, wanted));
  return v128.any_true(v128.or(low, v128.or(i8x16.eq(c, wanted), i8x16.eq(d, wanted))));
}

// @ts-expect-error: decorator
@inline
function anySpace(a: v128, b: v128, c: v128, d: v128): bool {
  const least = i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d));
  return v128.any_true(i8x16.le_u(least, i8x16.splat(0x20)));
}

// @ts-expect-error: decorator
@inline
function spacesIn(a: v128, b: v128, c: v128, d: v128): u64 {
  const space = i8x16.splat(0x20);
  const low = <u32>i8x16.bitmask(i8x16.le_u(a, space)) | (<u32>i8x16.bitmask(i8x16.le_u(b, space)) << 16);
  const top = <u32>i8x16.bitmask(i8x16.le_u(c, space)) | (<u32>i8x16.bitmask(i8x16.le_u(d, space)) << 16);
  return <u64>low | (<u64>top << 32);
}
