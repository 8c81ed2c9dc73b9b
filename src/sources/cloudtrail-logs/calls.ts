import { isoDay } from '../../base/time';
import { callKey, keepResource, laterAuthorization } from '../../evidence/call-counts';
import { latestDays } from '../../evidence/denial';
import type { CallCount } from '../../evidence/evidence';
import { type Fingerprint, fingerprint, fingerprintOf } from './fingerprint';
import { type Group, sightingWidth } from './part';
import type { LogRecord } from './record';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A call while it is added up. */
export type OpenCall = Mutable<Omit<CallCount, 'count' | 'resources'>> & { resources: string[] };

/** A record that is a call, as the first one of its group: what they all have in common, and nothing counted yet. */
export function openCall(principal: string, record: LogRecord): OpenCall {
  const { eventSource, eventName, region, denied, denial = {}, marks, invokedBy } = record;
  const { action, policyType, explicitDeny, policyArn } = denial;
  return {
    principal,
    eventSource,
    eventName,
    outcome: denied ? 'denied' : 'allowed',
    region,
    ...(marks.length === 0 ? {} : { marks }),
    ...(action === undefined ? {} : { deniedAction: action }),
    ...(policyType === undefined ? {} : { policyType }),
    ...(explicitDeny === undefined ? {} : { explicitDeny: true as const }),
    ...(policyArn === undefined ? {} : { policyArn }),
    ...(!denied || invokedBy === undefined ? {} : { invokedBy }),
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    resources: [],
    allResources: true,
  };
}

/** The resources of a record: those it lists, and the one that a refusal names. */
export function resourcesIn({ denied, denial, resources }: LogRecord): readonly string[] {
  const deniedResource = denied ? denial?.resource : undefined;
  return deniedResource === undefined ? resources : [...resources, deniedResource];
}

/** Adds what distinguishes one denial from another of its group: its day and its authorization id. */
export function addDenial(call: OpenCall, { time, denial, console }: LogRecord): void {
  if (denial === undefined) return;
  const { authorizationId: id } = denial;
  if (id !== undefined) call.authorization = laterAuthorization(call.authorization, { at: time, id });
  if (!console) call.denialDays = latestDays([...(call.denialDays ?? []), isoDay(time)]);
}

/** Adds the time and the resources of one more record. */
export function addTo(call: OpenCall, time: number, resources: readonly string[]): void {
  if (time < call.first) call.first = time;
  if (time > call.last) call.last = time;
  if (resources.length === 0) call.allResources = false;
  for (const arn of resources) if (!keepResource(call.resources, arn)) call.allResources = false;
}

/** What tells groups apart: principal and, of calls, all but times and resources. */
export function groupKey({ principal, call }: Group): string {
  return call === undefined ? principal : callKey(call);
}

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
