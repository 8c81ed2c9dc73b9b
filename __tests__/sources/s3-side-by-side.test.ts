import { expect, test } from '@jest/globals';
import { sideBySide } from '../../src/sources/cloudtrail-logs/fetch-logs';

/** Works that end on request. */
function works() {
  const begun: number[] = [];
  const ends = new Map<number, (value: string | undefined) => void>();
  const work = (item: number) => {
    begun.push(item);
    return new Promise<string | undefined>((resolve) => ends.set(item, resolve));
  };
  return { begun, work, end: (item: number, value?: string) => ends.get(item)?.(value) };
}

/** Whatever is waiting to go on goes on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('so many at once, each as it comes, and what is ready first', async () => {
  const { begun, work, end } = works();
  const batches = sideBySide([1, 2, 3, 4], 2, work, ['ready']);
  expect(await batches.next()).toEqual({ done: false, value: ['ready'] });
  expect(begun).toEqual([1, 2]);
  end(2, 'two');
  expect(await batches.next()).toEqual({ done: false, value: ['two'] });
  await settle();
  expect(begun).toEqual([1, 2, 3]);
  for (const item of [1, 3]) end(item, String(item));
  await settle();
  end(4);
  expect(await batches.next()).toEqual({ done: false, value: ['1', '3'] });
  expect(await batches.next()).toEqual({ done: true, value: undefined });
});

test('who takes no more batches ends it', async () => {
  const { begun, work, end } = works();
  const batches = sideBySide([1, 2, 3, 4], 2, work, ['ready']);
  await batches.next();
  await batches.return(undefined);
  for (const item of [1, 2]) end(item, 'late');
  await settle();
  expect(begun).toEqual([1, 2]);
});

test('a work that throws ends it, and what was ready comes first', async () => {
  const failing = async (item: number) => {
    if (item === 2) throw new Error('broken');
    return String(item);
  };
  const batches = sideBySide([1, 2, 3], 1, failing);
  expect(await batches.next()).toEqual({ done: false, value: ['1'] });
  await expect(batches.next()).rejects.toThrow('broken');
});

test('nothing to do is done', async () => {
  expect(await sideBySide([], 16, async () => 'x').next()).toEqual({ done: true, value: undefined });
});
