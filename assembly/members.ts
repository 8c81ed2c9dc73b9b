// The members of a record that matter, by name, and where their values stand.

export const eventTime = 0, eventSource = 1, eventName = 2, awsRegion = 3, errorCode = 4, eventType = 5, readOnly = 6;
export const managementEvent = 7, eventCategory = 8, recipientAccountId = 9, eventID = 10, sharedEventID = 11;
export const resources = 12, errorMessage = 13, requestParameters = 14, userIdentity = 15;
/** Of userIdentity; the issuer is the sessionIssuer of its sessionContext. */
export const arn = 16, sessionContext = 17, sessionIssuer = 18, issuerArn = 19;
/** No member that matters, and one that an escape may hide. */
export const other = 62, hidden = 63;

/** Those that matter, then those that are only known because most records have them. */
const names: StaticArray<string> = [
  'eventTime', 'eventSource', 'eventName', 'awsRegion', 'errorCode', 'eventType', 'readOnly',
  'managementEvent', 'eventCategory', 'recipientAccountId', 'eventID', 'sharedEventID',
  'resources', 'errorMessage', 'requestParameters', 'userIdentity', 'arn', 'sessionContext', 'sessionIssuer', '',
  'eventVersion', 'sourceIPAddress', 'userAgent', 'responseElements',
  'additionalEventData', 'requestID', 'apiVersion', 'vpcEndpointId', 'vpcEndpointAccountId', 'tlsDetails', 'type',
  'principalId', 'accountId', 'accessKeyId', 'userName', 'webIdFederationData', 'attributes', 'invokedBy',
];

/** `"eventTime":` and so on, 32 bytes each; the last one is the length. */
const texts = memory.data(32 * 38, 16);
/** By the hash of some letters: the member, or `other`. */
const table = memory.data(128, 16);
/** By the place of a name and the member before it: what came next the last time. */
const followers = memory.data(4 * 64, 16);

/** Fills the tables; called once. */
export function init(): void {
  memory.fill(table, <u8>other, 128);
  for (let member = 0; member < names.length; member++) {
    const name = names[member];
    if (name.length == 0) continue;
    const text = texts + (<usize>member << 5);
    store<u8>(text, 0x22);
    for (let i = 0; i < name.length; i++) store<u8>(text + 1 + i, <u8>name.charCodeAt(i));
    store<u16>(text + 1 + name.length, 0x3a22);
    store<u8>(text, <u8>(name.length + 3), 31);
    let slot = slotOf(text);
    while (load<u8>(table + slot) != other) slot = (slot + 1) & 127;
    store<u8>(table + slot, <u8>member);
  }
}

/** The length of a member's name with its quotes and its colon. */
// @ts-expect-error: decorator
@inline
export function lengthOf(member: i32): usize {
  return <usize>load<u8>(texts + (<usize>member << 5), 31);
}

/**
 * The member whose name begins with the quote at `at`. Records are much alike: what followed `before` on this level the last
 * time is tried first.
 */
export function memberAt(at: usize, before: i32, level: i32): i32 {
  const follower = followers + <usize>((level << 6) | before);
  const guess = <i32>load<u8>(follower);
  if (isNamed(at, guess)) return guess;
  const member = find(at);
  if (member < other) store<u8>(follower, <u8>member);
  return member;
}

function find(at: usize): i32 {
  let slot = slotOf(at);
  let member = <i32>load<u8>(table + slot);
  while (member != other) {
    if (isNamed(at, member)) return member;
    slot = (slot + 1) & 127;
    member = <i32>load<u8>(table + slot);
  }
  return hasEscape(at + 1, endOfName(at + 1)) ? hidden : other;
}

/** By the first four letters; those of `event` by the next four. */
// @ts-expect-error: decorator
@inline
function slotOf(at: usize): usize {
  const letters = load<u32>(at, 1);
  return <usize>((letters == 0x6e657665 ? load<u32>(at, 5) : letters) * 0x9e3779b1) >> 25;
}

// @ts-expect-error: decorator
@inline
function isNamed(at: usize, member: i32): bool {
  const text = texts + (<usize>member << 5);
  const low = <u32>i8x16.bitmask(i8x16.ne(v128.load(at), v128.load(text)));
  const top = <u32>i8x16.bitmask(i8x16.ne(v128.load(at, 16), v128.load(text, 16)));
  return ((low | (top << 16)) & ((1 << <u32>lengthOf(member)) - 1)) == 0;
}

/** Where the quote is that ends a name, or an escaped one, which is as good: there is an escape before it. */
function endOfName(from: usize): usize {
  let at = from;
  while (load<u8>(at) != 0x22) at++;
  return at;
}

/** Whether bytes have a backslash among them. */
export function hasEscape(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (load<u8>(at) == 0x5c) return true;
  return false;
}

const values = memory.data(8 * 20, 16);

/** Forgets the values of the record before. */
export function clear(): void {
  for (let at: usize = 0; at < 160; at += 16) v128.store(values + at, i8x16.splat(0));
}

/** Where the value of a member begins, its quote included; 0 when the record lacks it. */
// @ts-expect-error: decorator
@inline
export function valueOf(member: i32): usize {
  return <usize>load<u32>(values + (<usize>member << 3));
}

/** Where it ends: behind its last byte. */
// @ts-expect-error: decorator
@inline
export function endOf(member: i32): usize {
  return <usize>load<u32>(values + (<usize>member << 3), 4);
}

/** Notes a value; false when the record has the member already. */
// @ts-expect-error: decorator
@inline
export function note(member: i32, from: usize, end: usize): bool {
  const at = values + (<usize>member << 3);
  if (load<u32>(at) != 0) return false;
  store<u32>(at, <u32>from);
  store<u32>(at, <u32>end, 4);
  return true;
}
