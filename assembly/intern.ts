// Short byte strings by number: the same bytes have the same number for as long as the table lives.

/** The slots hold where their strings are; 0 is an empty one. */
const slotCount: u32 = 1 << 16;
const slots: usize = (__heap_base + 15) & ~15;
const strings: usize = slots + (<usize>slotCount << 2);
const room: usize = 6 << 20;
/** From where on the memory is free for others. */
export const freeFrom: usize = strings + room;

/** Instead of a number: the string is too long, or the table is full. */
export const none: u32 = 0xffffffff;
const longest: usize = 2048;
/** Before each string: its length and its number (u32 each). */
const header: usize = 8;

let next: usize = strings;
let used: u32 = 0;

/** Where the next string is written, with `append`. */
export function begin(): usize {
  return next + header;
}

/**
 * Writes bytes at `at`, and a mark that keeps them apart from what follows; gives where it went on. Up to 7 bytes behind
 * are overwritten. What would make the string too long makes it so without being written.
 */
// @ts-expect-error: decorator
@inline
export function append(at: usize, from: usize, to: usize): usize {
  const length = to - from;
  if (length > longest || at - next > longest) return next + 2 * longest;
  for (let i: usize = 0; i < length; i += 8) store<u64>(at + i, load<u64>(from + i));
  store<u8>(at + length, 0);
  return at + length + 1;
}

/** The number of the string that ends at `at`: the same for the same bytes, from 0 on. */
export function finish(at: usize): u32 {
  const from = next + header;
  const length = at - from;
  if (length > longest || used >= slotCount / 2 || next + 4 * longest > freeFrom) return none;
  let slot = hashOf(from, length) & (slotCount - 1);
  let known = <usize>load<u32>(slots + (<usize>slot << 2));
  while (known != 0) {
    if (load<u32>(known) == <u32>length && same(known + header, from, length)) return load<u32>(known, 4);
    slot = (slot + 1) & (slotCount - 1);
    known = <usize>load<u32>(slots + (<usize>slot << 2));
  }
  return keep(slot, length);
}

function keep(slot: u32, length: usize): u32 {
  store<u32>(next, <u32>length);
  store<u32>(next, used, 4);
  store<u32>(slots + (<usize>slot << 2), <u32>next);
  next = (next + header + length + 7) & ~7;
  return used++;
}

function same(a: usize, b: usize, length: usize): bool {
  let i: usize = 0;
  for (; i + 8 <= length; i += 8) if (load<u64>(a + i) != load<u64>(b + i)) return false;
  for (; i < length; i++) if (load<u8>(a + i) != load<u8>(b + i)) return false;
  return true;
}

function hashOf(from: usize, length: usize): u32 {
  let hash: u64 = length;
  let i: usize = 0;
  for (; i + 8 <= length; i += 8) hash = mix(hash ^ load<u64>(from + i));
  for (; i < length; i++) hash = mix(hash ^ <u64>load<u8>(from + i));
  return <u32>(hash >> 32) ^ <u32>hash;
}

// @ts-expect-error: decorator
@inline
function mix(value: u64): u64 {
  const product = value * 0x9e3779b97f4a7c15;
  return product ^ (product >> 29);
}
