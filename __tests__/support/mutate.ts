import { hostileTexts } from './hostile';

/** Gives the next whole number from 0 up to, and without, a limit. */
export type Random = (limit: number) => number;

/** A small generator whose numbers follow from its seed alone (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

function pick<T>(random: Random, from: readonly [T, ...T[]]): T {
  return from[random(from.length)] ?? from[0];
}

/** One to four faults in a text: in its characters, or in its values where it is JSON; half of them in one text only. */
export function mutate(text: string, random: Random): string {
  if (random(2) === 0) return mutateValue(text, random, renamed);
  const times = 1 + random(4);
  let mutated = text;
  for (let time = 0; time < times; time++)
    mutated = random(3) === 0 ? mutateText(mutated, random) : mutateValue(mutated, random, replacement);
  return mutated;
}

function mutateText(text: string, random: Random): string {
  const start = random(text.length + 1);
  const end = Math.min(text.length, start + random(40));
  const [before, span, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return pick<() => string>(random, [
    () => before + after,
    () => before + span + span + after,
    () => before + hostile(random) + after,
    () => before + String.fromCharCode(random(0x300)) + after,
    () =>
      before +
      pick(random, ['{', '[', '"', ',', '*', '&a', '!', '\\u0000', '\u212a', '-', '\n', ': ']) +
      after,
    () => before,
  ])();
}

type Fault = (value: unknown, random: Random) => unknown;

function mutateValue(text: string, random: Random, fault: Fault): string {
  try {
    return JSON.stringify(change(JSON.parse(text), random, fault), null, random(2) * 2);
  } catch {
    return mutateText(text, random);
  }
}

/** Changes one value somewhere below another, or the value itself. */
function change(value: unknown, random: Random, fault: Fault): unknown {
  const isLeaf = typeof value !== 'object' || value === null;
  if (isLeaf || (fault !== renamed && random(6) === 0)) return fault(value, random);
  if (Array.isArray(value)) {
    const at = random(value.length + 1);
    if (at === value.length) return [...value, ...value.slice(0, 3)];
    return value.map((one, index) => (index === at ? change(one, random, fault) : one));
  }
  const entries = Object.entries(value);
  if (fault !== renamed && random(8) === 0) return { ...value, [hostile(random)]: fault(null, random) };
  const at = random(entries.length);
  return Object.fromEntries(
    entries.map(([key, one], index) => (index === at ? [key, change(one, random, fault)] : [key, one])),
  );
}

/** Another text in the place of a text; all else stays. */
function renamed(value: unknown, random: Random): unknown {
  if (typeof value !== 'string') return value;
  return pick<() => string>(random, [
    () => hostile(random),
    () => value + hostile(random),
    () => value.slice(0, random(value.length + 1)),
    () =>
      pick(random, [
        '*',
        's3:*',
        'iam:PassRole',
        'ec2:R*',
        'Deny',
        'arn:aws:s3:::a/*',
        '2026-11-20T10:00:00Z',
      ]),
  ])();
}

function replacement(value: unknown, random: Random): unknown {
  return pick<() => unknown>(random, [
    () => hostile(random),
    () => `${typeof value === 'string' ? value : ''}${hostile(random)}`,
    () => null,
    () => pick(random, [0, -1, 1e308, 1.5, true, '', ' ', '9'.repeat(400)]),
    () => [],
    () => ({}),
    () => [value, value],
    () => ({ [hostile(random)]: value }),
    () => Array.from({ length: 60 }).reduce((inner) => [inner], value),
    () => '*'.repeat(1 + random(3000)),
    () => `s3:${'*a'.repeat(random(300))}`,
    () => Array.from({ length: 200 }, (_, index) => `${hostile(random)}${index}`),
  ])();
}

const words = ['__proto__', 'constructor', 'arn:aws:s3:::*', '2026-13-45T99:99:99Z', 'NaN', '\ud800'];

function hostile(random: Random): string {
  const texts = random(2) === 0 ? hostileTexts : words;
  return texts[random(texts.length)] ?? '';
}
