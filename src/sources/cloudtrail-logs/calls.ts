import { compare } from '../../base/order';
import { type CallCount, resourceLimit } from '../../evidence/evidence';
import { type Fingerprint, fingerprint, fingerprintOf } from './fingerprint';
import { type Group, sightingWidth } from './part';
import { denialOf, type LogRecord } from './record';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A call while it is added up. */
export type OpenCall = Mutable<Omit<CallCount, 'count' | 'resources'>> & { resources: string[] };

/** A record that is a call, as the first one of its group: what they all have in common, and nothing counted yet. */
export function openCall(principal: string, record: LogRecord): OpenCall {
  const { eventSource, eventName, region, denied } = record;
  const named = denied ? denialOf(record.errorMessage).action : undefined;
  return {
    principal,
    eventSource,
    eventName,
    outcome: denied ? 'denied' : 'allowed',
    region,
    ...(named === undefined ? {} : { deniedAction: named }),
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    resources: [],
    allResources: true,
  };
}

/** The resources of a record: those it lists, and the one that a refusal names. */
export function resourcesIn({ denied, errorMessage, resources }: LogRecord): readonly string[] {
  const deniedResource = denied ? denialOf(errorMessage).resource : undefined;
  return deniedResource === undefined ? resources : [...resources, deniedResource];
}

/** Adds the time and the resources of one more record. */
export function addTo(call: OpenCall, time: number, resources: readonly string[]): void {
  if (time < call.first) call.first = time;
  if (time > call.last) call.last = time;
  if (resources.length === 0) call.allResources = false;
  for (const arn of resources) if (!keep(call.resources, arn)) call.allResources = false;
}

/** Two halves of a group as one. */
export function mergeCalls(a: CallCount, b: CallCount): CallCount {
  const resources = [...a.resources];
  const all = b.resources.map((arn) => keep(resources, arn)).every(Boolean);
  return {
    ...a,
    count: a.count + b.count,
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    resources,
    allResources: a.allResources && b.allResources && all,
  };
}

/** Keeps an ARN if it is one of the smallest, in order; false when one had to be left out. */
function keep(resources: string[], arn: string): boolean {
  const last = resources.at(-1);
  if (resources.length === resourceLimit && last !== undefined && compare(arn, last) > 0) return false;
  if (resources.includes(arn)) return true;
  const at = resources.findIndex((other) => compare(arn, other) < 0);
  resources.splice(at < 0 ? resources.length : at, 0, arn);
  if (resources.length <= resourceLimit) return true;
  resources.pop();
  return false;
}

/** What tells groups apart: principal and, of calls, all but times and resources. */
export function groupKey({ principal, call }: Group): string {
  if (call === undefined) return principal;
  const { eventSource, eventName, outcome, region, deniedAction } = call;
  return [principal, eventSource, eventName, outcome, region, deniedAction].join(' ');
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
