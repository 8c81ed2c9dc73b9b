import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, above the bundle or the source of this file: what it ships beside the code. */
export function packageFolder(): string {
  const own = dirname(fileURLToPath(import.meta.url));
  for (let at = own; ; at = dirname(at)) {
    if (existsSync(join(at, 'examples', 'payments-api'))) return at;
    if (at === dirname(at)) throw new Error(`no package around ${own}`);
  }
}
