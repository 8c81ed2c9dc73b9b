/** Each so many is taken in the fast loop, `jest.fast.config.js`; the whole run takes all. */
const step = Reflect.get(globalThis, 'isFastLoop') === true ? 10 : 1;

/** The whole run draws other values each time, so that a third of them finds as much in three runs. */
const share = process.env.RUNS === 'all' ? 1 : Math.max(step, 3);

/** How many values a property is tried with: all of them with `RUNS=all`. */
export function runs(usually: number): number {
  return Math.max(Math.ceil(usually / share), Math.min(usually, 10));
}

/** The cases of a long table that are tried. */
export function sample<Case>(cases: readonly Case[]): readonly Case[] {
  return cases.filter((_, index) => index % step === 0);
}
