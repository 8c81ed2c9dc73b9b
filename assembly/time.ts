// `2026-11-22T16:04:05Z`, the one form in which CloudTrail writes a time.

/** Instead of a number of seconds: not of this form, before 1970, or no such moment. */
export const noTime: u32 = 0xffffffff;

/** Seconds since 1970 of the time at these 20 bytes, or `noTime`. */
export function secondsAt(at: usize): u32 {
  const marks = load<u8>(at, 4) == 0x2d && load<u8>(at, 7) == 0x2d && load<u8>(at, 10) == 0x54;
  if (!marks || load<u8>(at, 13) != 0x3a || load<u8>(at, 16) != 0x3a || load<u8>(at, 19) != 0x5a) return noTime;
  const year = two(at) * 100 + two(at + 2);
  const month = two(at + 5), day = two(at + 8);
  const hour = two(at + 11), minute = two(at + 14), second = two(at + 17);
  if (year < 1970 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 28 + moreDays(year, month)) return noTime;
  if (hour > 23 || minute > 59 || second > 59) return noTime;
  return <u32>((daysUntil(year, month, day) * 24 + hour) * 60 + minute) * 60 + <u32>second;
}

/** Two digits; anything else gives a number that no part of a time can be. */
// @ts-expect-error: decorator
@inline
function two(at: usize): i32 {
  const tens = <i32>load<u8>(at) - 48, ones = <i32>load<u8>(at, 1) - 48;
  return <u32>tens > 9 || <u32>ones > 9 ? 10000 : tens * 10 + ones;
}

function moreDays(year: i32, month: i32): i32 {
  if (month != 2) return month == 4 || month == 6 || month == 9 || month == 11 ? 2 : 3;
  // From 1970 to 2099 every fourth year is a leap year.
  return year % 4 == 0 ? 1 : 0;
}

/** Days since 1970, counted in years that begin in March, so that the leap day is the last. */
function daysUntil(year: i32, month: i32, day: i32): i32 {
  const from = month < 3 ? year - 1 : year;
  const months = month < 3 ? month + 9 : month - 3;
  return from * 365 + from / 4 - from / 100 + from / 400 + (153 * months + 2) / 5 + day - 1 - 719468;
}
