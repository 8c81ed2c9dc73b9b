/** Each so many is taken in the fast loop, `jest.fast.config.js`; the whole run takes all. */
const step = Reflect.get(globalThis, 'isFastLoop') === true ? 10 : 1;

/** How many values a property is tried with. */
export function runs(usually: number): number {
  return Math.max(Math.ceil(usually / step), Math.min(usually, 10));
}

/** The cases of a long table that are tried. */
export function sample<Case>(cases: readonly Case[]): readonly Case[] {
  return cases.filter((_, index) => index % step === 0);
}
