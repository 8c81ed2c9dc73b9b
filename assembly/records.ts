// The records of a log file out of its structure: what most of them have in common, told apart by number, so that
// whoever counts need not look into a record that has nothing new to say.
import { append, begin, finish, freeFrom, none } from './intern';
import * as m from './members';
import { noTime, secondsAt } from './time';

/** Fills the text up behind its end. */
const padding: u8 = 0x78;
/** How many bytes a record takes. */
const width: usize = 44;
/** Instead of a count: the text is not `{"Records":[...]}` with nothing but a comma between its records. */
export const unshaped: i32 = -3;

/** Where the text lies. */
export const text: usize = (freeFrom + 63) & ~63;
/** Set when the record at hand has to be parsed to be understood. */
let odd: bool = false;

/** Where the bracket or quote before the cursor stands: the one that was read last. */
// @ts-expect-error: decorator
@inline
function placeBefore(cursor: usize): usize {
  return text + <usize>load<u32>(cursor - 4);
}

/**
 * Writes eleven words (u32) for each record, and gives how many records there are, or `unshaped`. The words: where it
 * begins and ends, seconds since 1970, what kind of call it is and who made it (numbers of intern.ts), where its eventID
 * stands (0: not 36 bytes), where its resources begin and end (0: none), where its requestParameters begin and end
 * (0: none), and where its errorMessage begins (0: none). A kind of `none` means: parse it.
 */
export function records(length: usize, structure: usize, count: i32, out: usize, limit: usize): i32 {
  const end = structure + (<usize>count << 2);
  // {"Record and s":[ with a brace, a name and a bracket.
  if (load<u64>(text) != 0x64726f636552227b || load<u32>(text, 8) != 0x5b3a2273) return unshaped;
  let cursor = structure + 12;
  let to = out;
  // The last byte read: the opening bracket, then the closing brace of each record.
  let last = text + 11;
  while (load<u8>(last, 1) != 0x5d) {
    const start = last + (to == out ? 1 : 2);
    if (to + width > limit || cursor >= end || text + <usize>load<u32>(cursor) != start) return unshaped;
    if (load<u8>(start) != 0x7b || (to != out && load<u8>(last, 1) != 0x2c)) return unshaped;
    cursor = readRecord(cursor + 4, end);
    if (cursor > end) return unshaped;
    last = placeBefore(cursor);
    writeRecord(to, start, last + 1);
    to += width;
  }
  if (cursor + 8 != end || placeBefore(end) != last + 2 || load<u8>(last, 2) != 0x7d) return unshaped;
  for (let at = last + 3; at < text + length; at++) if (load<u8>(at) != padding) return unshaped;
  return <i32>((to - out) / width);
}

/** Reads the members of a record from behind its opening brace on; gives the cursor behind its closing brace. */
function readRecord(from: usize, stop: usize): usize {
  m.clear();
  odd = false;
  let before: i32 = m.other;
  let cursor = from + 4;
  let at = placeBefore(cursor);
  while (load<u8>(at) == 0x22 && cursor < stop) {
    const member = m.memberAt(at, before, 0);
    before = member;
    cursor += 4;
    let next = placeBefore(cursor);
    let end = next - 1;
    const byte = load<u8>(next);
    if (byte == 0x7d) end = next;
    else if (byte != 0x22) {
      cursor = (member == m.userIdentity ? readIdentity(cursor, stop) : skip(cursor, stop)) + 4;
      end = placeBefore(cursor - 4) + 1;
      next = placeBefore(cursor);
    }
    if (member <= m.userIdentity) {
      if (!m.note(member, at + m.lengthOf(member), end)) odd = true;
    } else if (member == m.hidden) odd = true;
    at = next;
  }
  return cursor;
}

/** Goes from behind an opening bracket to behind its closing one. */
// @ts-expect-error: decorator
@inline
function skip(from: usize, stop: usize): usize {
  let level = 1;
  let cursor = from;
  while (level != 0 && cursor < stop) {
    cursor += 4;
    const byte = <i32>load<u8>(placeBefore(cursor));
    // A quote is none of both; of a pair of brackets the opening one has this bit.
    level += <i32>(byte > 0x22) * ((byte & 2) - 1);
  }
  return cursor;
}

/** Does the same with userIdentity, and notes its `arn`, and the `arn` of sessionContext.sessionIssuer. */
function readIdentity(from: usize, stop: usize): usize {
  let level = 1;
  let cursor = from;
  // How far the way to the issuer is followed: 1 is userIdentity itself, 2 sessionContext, 3 sessionIssuer.
  let way = 1;
  let before: i32 = m.other;
  while (level != 0 && cursor < stop) {
    cursor += 4;
    const at = placeBefore(cursor);
    const byte = <i32>load<u8>(at);
    if (byte != 0x22) {
      level += (byte & 2) - 1;
      if (level < way) way = level;
    } else if (level == way) {
      before = m.memberAt(at, before, way);
      if (noteIdentity(way, at, before, text + <usize>load<u32>(cursor))) way++;
    }
  }
  return cursor;
}

/** Notes a member of userIdentity, or of what leads to the issuer; says whether it is the next step on that way. */
// @ts-expect-error: decorator
@inline
function noteIdentity(way: i32, at: usize, member: i32, next: usize): bool {
  if (member == m.hidden) odd = true;
  const isArn = member == m.arn && way != 2;
  const leads = (way == 1 && member == m.sessionContext) || (way == 2 && member == m.sessionIssuer);
  if (!isArn && !leads) return false;
  const value = at + m.lengthOf(member);
  const end = load<u8>(next) == 0x22 ? next - 1 : next;
  if (!m.note(isArn && way == 3 ? m.issuerArn : member, value, end)) odd = true;
  return leads && load<u8>(value) == 0x7b;
}

function writeRecord(to: usize, start: usize, end: usize): void {
  const time = m.valueOf(m.eventTime);
  const seconds = isText(m.eventTime) && m.endOf(m.eventTime) - time == 22 ? secondsAt(time + 1) : noTime;
  const usual =
    !odd && seconds != noTime && isText(m.eventSource) && isText(m.eventName) && isText(m.awsRegion) &&
    isText(m.recipientAccountId) && load<u8>(m.valueOf(m.userIdentity)) == 0x7b && m.valueOf(m.userIdentity) != 0;
  const kind = usual ? kindOf() : none;
  const who = kind == none ? none : whoseOf();
  const id = m.valueOf(m.eventID);
  const plainId =
    isText(m.eventID) && m.endOf(m.eventID) - id == 38 && m.valueOf(m.sharedEventID) == 0 && !m.hasEscape(id, id + 38);
  const list = m.valueOf(m.resources);
  const hasList = list != 0 && load<u8>(list) == 0x5b;
  store<u32>(to, <u32>(start - text));
  store<u32>(to, <u32>(end - text), 4);
  store<u32>(to, seconds, 8);
  store<u32>(to, who == none ? none : kind, 12);
  store<u32>(to, who, 16);
  store<u32>(to, plainId ? <u32>(id + 1 - text) : 0, 20);
  store<u32>(to, hasList ? <u32>(list - text) : 0, 24);
  store<u32>(to, hasList ? <u32>(m.endOf(m.resources) - text) : 0, 28);
  const request = m.valueOf(m.requestParameters);
  const hasRequest = request != 0 && load<u8>(request) == 0x7b;
  store<u32>(to, hasRequest ? <u32>(request - text) : 0, 32);
  store<u32>(to, hasRequest ? <u32>(m.endOf(m.requestParameters) - text) : 0, 36);
  store<u32>(to, isText(m.errorMessage) ? <u32>(m.valueOf(m.errorMessage) - text) : 0, 40);
}

/** Whether the record has this member, as a text that is not empty. */
function isText(member: i32): bool {
  const from = m.valueOf(member);
  return from != 0 && load<u8>(from) == 0x22 && m.endOf(member) - from > 2;
}

/** The number of all that decides what a call is, whoever made it. */
function kindOf(): u32 {
  let at = begin();
  let member = m.eventSource;
  if (follows(m.eventSource, m.eventName) && follows(m.eventName, m.awsRegion)) {
    at = append(at, m.valueOf(m.eventSource), m.endOf(m.awsRegion));
    member = m.errorCode;
  }
  for (; member <= m.recipientAccountId; member++) {
    const first = m.valueOf(member) == 0 ? 0 : load<u8>(m.valueOf(member));
    if (first == 0x7b || first == 0x5b) return none;
    at = append(at, m.valueOf(member), m.endOf(member));
  }
  return finish(at);
}

/** Whether a member comes directly after another one. */
// @ts-expect-error: decorator
@inline
function follows(member: i32, next: i32): bool {
  return m.valueOf(next) == m.endOf(member) + 1 + m.lengthOf(next);
}

/** The number of the ARN that says who made the call: the issuer's of a session, else the caller's own. */
function whoseOf(): u32 {
  const member = isText(m.issuerArn) ? m.issuerArn : m.arn;
  let at = begin();
  if (isText(member)) at = append(at, m.valueOf(member), m.endOf(member));
  // Keeps the ways of naming apart: each is looked up in its own way.
  return finish(append(at, text, text + (member == m.issuerArn ? 1 : 2)));
}
