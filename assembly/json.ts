// Whether a text is JSON (RFC 8259), byte by byte and strings 16 bytes at a time: what a file without a checksum holds is
// not known to be what was written. White space outside of strings is not looked for: such a text is read another way.

/** What closes the object or the list that a value stands in, for each level. */
const brace: u8 = 0x7d;
const bracket: u8 = 0x5d;

/** Whether the text from one address to another is one value. `stack` is room for a byte a level. */
export function isJson(from: usize, end: usize, stack: usize): bool {
  let level = stack;
  let at = from;
  while (at != 0 && at < end) {
    const byte = load<u8>(at);
    if (byte == 0x7b && load<u8>(at, 1) != brace) {
      store<u8>(level++, brace);
      at = behindName(at + 1, end);
      continue;
    }
    if (byte == 0x5b && load<u8>(at, 1) != bracket) {
      store<u8>(level++, bracket);
      at++;
      continue;
    }
    at = byte == 0x22 ? behindText(at + 1, end) : byte == 0x7b || byte == 0x5b ? at + 2 : behindScalar(at);
    if (at == 0) return false;
    while (level != stack && load<u8>(at) == load<u8>(level - 1)) {
      level--;
      at++;
    }
    if (level == stack) return at == end;
    if (load<u8>(at) != 0x2c) return false;
    at = load<u8>(level - 1) == brace ? behindName(at + 1, end) : at + 1;
  }
  return false;
}

/** Behind the colon of a name that begins here; 0 where none does. */
// @ts-expect-error: decorator
@inline
function behindName(at: usize, end: usize): usize {
  if (load<u8>(at) != 0x22) return 0;
  const behind = behindText(at + 1, end);
  return behind != 0 && load<u8>(behind) == 0x3a ? behind + 1 : 0;
}

/** Behind the closing quote of a string; 0 where there is none, or what no string may hold. */
// @ts-expect-error: decorator
@inline
function behindText(from: usize, end: usize): usize {
  let at = from;
  while (at < end) {
    const chunk = v128.load(at);
    const ending = v128.or(i8x16.eq(chunk, i8x16.splat(0x22)), i8x16.eq(chunk, i8x16.splat(0x5c)));
    const special = i8x16.bitmask(v128.or(ending, i8x16.lt_u(chunk, i8x16.splat(0x20))));
    at += special == 0 ? 16 : <usize>ctz(special);
    if (special == 0) continue;
    const byte = load<u8>(at);
    if (at >= end || byte < 0x20) return 0;
    if (byte == 0x22) return at + 1;
    at = behindEscape(at + 1);
    if (at == 0) return 0;
  }
  return 0;
}

/** Behind what follows a backslash. */
function behindEscape(at: usize): usize {
  const byte = load<u8>(at);
  if (byte != 0x75) return isEscape(byte) ? at + 1 : 0;
  for (let digit: usize = 1; digit <= 4; digit++) if (!isHex(load<u8>(at + digit))) return 0;
  return at + 5;
}

/** One of "\/bfnrt */
function isEscape(byte: u8): bool {
  return (
    byte == 0x22 || byte == 0x5c || byte == 0x2f || byte == 0x62 || byte == 0x66 || byte == 0x6e ||
    byte == 0x72 || byte == 0x74
  );
}

function isHex(byte: u8): bool {
  const letter = byte | 0x20;
  return isDigit(byte) || (letter >= 0x61 && letter <= 0x66);
}

function isDigit(byte: u8): bool {
  return byte >= 0x30 && byte <= 0x39;
}

/** Behind a number, true, false or null; 0 for anything else. */
function behindScalar(at: usize): usize {
  const word = load<u32>(at);
  if (word == 0x65757274 || word == 0x6c6c756e) return at + 4;
  if (word == 0x736c6166 && load<u8>(at, 4) == 0x65) return at + 5;
  return behindNumber(load<u8>(at) == 0x2d ? at + 1 : at);
}

function behindNumber(from: usize): usize {
  let at = from;
  if (load<u8>(at) == 0x30) at++;
  else if ((at = behindDigits(at)) == 0) return 0;
  if (load<u8>(at) == 0x2e && (at = behindDigits(at + 1)) == 0) return 0;
  if ((load<u8>(at) | 0x20) != 0x65) return at;
  const sign = load<u8>(at, 1);
  return behindDigits(sign == 0x2b || sign == 0x2d ? at + 2 : at + 1);
}

/** Behind one digit or more; 0 where there is none. */
function behindDigits(from: usize): usize {
  let at = from;
  while (isDigit(load<u8>(at))) at++;
  return at == from ? 0 : at;
}
