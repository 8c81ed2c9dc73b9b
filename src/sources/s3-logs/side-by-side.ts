/**
 * Works on items in their order, so many at once, and yields what became of them as it comes; `ready` is there from the
 * start. Nothing waits for the slowest, nor for whoever takes the batches; who takes no more of them ends it. A work
 * that throws ends everything.
 */
export async function* sideBySide<Item, Value>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Value | undefined>,
  ready: readonly Value[] = [],
): AsyncGenerator<readonly Value[]> {
  const done = [...ready];
  const open = items.values();
  let ended = false;
  let wake = () => {};
  const worker = async () => {
    for (const item of open) {
      if (ended) return;
      const value = await work(item);
      if (value !== undefined) done.push(value);
      wake();
    }
  };
  const all = Promise.all(Array.from({ length: width }, worker)).finally(() => {
    ended = true;
    wake();
  });
  // Whoever leaves early does not wait for it.
  all.catch(() => undefined);
  try {
    for (;;) {
      if (done.length > 0) yield done.splice(0);
      else if (ended) break;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    await all;
  } finally {
    ended = true;
  }
}
