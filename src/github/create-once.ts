/** How something of ours is created and looked for. */
export interface Creation<T> {
  create(): Promise<T>;
  /** All of ours that are there. */
  ours(): Promise<T[]>;
  /** What tells two of them apart. */
  same(a: T, b: T): boolean;
  /** Whether a call that threw may have been carried out all the same. */
  mayBeDone(error: unknown): boolean;
}

/** Creates something and looks: an answer that did not come is no reason to create it twice. Gives all of ours. */
export async function createOnce<T>({ create, ours, same, mayBeDone }: Creation<T>): Promise<T[]> {
  let failure: unknown;
  for (let attempt = 1; attempt <= 2; attempt++) {
    const created = await create().catch((error: unknown) => {
      if (!mayBeDone(error)) throw error;
      failure = error;
      return undefined;
    });
    if (created === undefined) {
      const found = await ours();
      if (found.length > 0) return found;
    } else {
      // The list may be slower than the answer; it may also hold what another run created in the meantime.
      const found = await ours().catch(() => []);
      return found.some((one) => same(one, created)) ? found : [...found, created];
    }
  }
  throw failure;
}
