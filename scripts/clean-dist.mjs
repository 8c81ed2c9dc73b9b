// Removes what an earlier build left in dist/, so that no chunk outlives its source. cli.js is written by hand.
import { readdirSync, rmSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
for (const name of readdirSync(dist)) if (name !== 'cli.js') rmSync(new URL(name, dist), { recursive: true });
