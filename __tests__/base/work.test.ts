import { describe, expect, test } from '@jest/globals';
import { spend, within } from '../../src/base/work';

/** Work of so many single steps; gives how many were taken. */
const stepsOf = (count: number) => () => {
  let taken = 0;
  for (; taken < count; taken++) spend(1);
  return taken;
};

describe('work within a number of steps', () => {
  test.each([
    ['fewer', 9, { done: true, value: 9, steps: 9 }],
    ['as many', 10, { done: true, value: 10, steps: 10 }],
    ['one more', 11, { done: false, steps: 10 }],
    ['endlessly many', Number.POSITIVE_INFINITY, { done: false, steps: 10 }],
  ])('that takes %s', (_, count, worked) => {
    expect(within(10, stepsOf(count))).toEqual(worked);
  });

  test('outside of it nothing is limited, before and after', () => {
    stepsOf(20)();
    expect(within(10, stepsOf(11)).done).toBe(false);
    expect(stepsOf(20)()).toBe(20);
  });

  test('what is done inside other work counts for that, too', () => {
    const outer = within(10, () => {
      const inner = [within(4, stepsOf(3)), within(4, stepsOf(9))];
      stepsOf(2)();
      return inner.map(({ done, steps }) => [done, steps]);
    });
    const inner = [
      [true, 3],
      [false, 4],
    ];
    expect(outer).toEqual({ done: true, value: inner, steps: 9 });
  });

  test('work inside other work gets no more than that has left', () => {
    const outer = within(10, () => {
      const inner = within(100, stepsOf(50));
      spend(1);
      return inner;
    });
    expect(outer).toEqual({ done: false, steps: 10 });
  });

  test('an error of the work passes through, and nothing stays limited', () => {
    const fail = () => {
      spend(5);
      throw new TypeError('wrong');
    };
    expect(() => within(10, fail)).toThrow(new TypeError('wrong'));
    expect(stepsOf(20)()).toBe(20);
  });
});
