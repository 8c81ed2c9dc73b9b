/** Thrown by `spend` where work takes more steps than it was given. */
class OutOfSteps extends Error {}

/** What came of work, and how many steps it took. */
export type Worked<T> =
  | { readonly done: true; readonly value: T; readonly steps: number }
  | { readonly done: false; readonly steps: number };

/** How many steps the work that is being done may still take. */
let left = Number.POSITIVE_INFINITY;

/**
 * Counts steps of work, of about ten nanoseconds each. The loops that crafted input can make long count theirs: a small
 * file can ask for hours of work, and no cap on bytes prevents that. Outside of `within` nothing is limited.
 */
export function spend(steps: number): void {
  left -= steps;
  if (left < 0) throw new OutOfSteps();
}

/**
 * Does work that may take so many steps, and stops it at the first one beyond. The same work takes the same steps on
 * every machine, so that no verdict depends on a clock. The work must not wait for anything: what runs meanwhile would
 * be counted, too.
 */
export function within<T>(steps: number, work: () => T): Worked<T> {
  const before = left;
  const given = Math.min(steps, before);
  left = given;
  try {
    const value = work();
    return { done: true, value, steps: given - left };
  } catch (error) {
    if (!(error instanceof OutOfSteps)) throw error;
    return { done: false, steps: given };
  } finally {
    left = before - (given - Math.max(left, 0));
  }
}
