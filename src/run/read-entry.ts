import type { Inventory } from '../policy/inventory';
import type { InventoryOptions, InventoryReader } from '../policy/inventory-reader';
import type { SourceFile } from '../policy/model';

/** Rounds of files that name further files: an application, its stacks, their nested stacks, and so on. */
const deepest = 10;

/** What a file says of principals, and what it was read with. */
export interface ReadEntry {
  readonly path: string;
  readonly inventory: Inventory;
  /** The paths of the other files that it needed, as far as they could be read. */
  readonly others: readonly string[];
}

/** How a file is read with those that it names. */
export interface EntryReading {
  readonly reader: InventoryReader;
  readonly options: InventoryOptions;
  /** Gives a file, or anything else for one that cannot be read. */
  read(path: string): Promise<SourceFile | object | string>;
}

/** Reads a file together with the files that it names. */
export async function readEntry(
  entry: SourceFile,
  { reader, options, read }: EntryReading,
): Promise<ReadEntry> {
  const others = new Map<string, SourceFile>();
  const tried = new Set([entry.path]);
  for (let round = 0; round < deepest; round++) {
    const wanted = reader.closure({ entry, others }).filter((path) => !tried.has(path));
    if (wanted.length === 0) break;
    for (const path of wanted) {
      tried.add(path);
      const file = await read(path);
      if (typeof file === 'object' && 'text' in file) others.set(path, file);
    }
  }
  const inventory = reader.read({ entry, others }, options);
  return { path: entry.path, inventory, others: [...others.keys()] };
}
