import type { Baseline } from '../drift/baseline';

/** The text of a baseline file; the same baselines give the same bytes. */
export function printBaselines(baselines: ReadonlyMap<string, Baseline>): string {
  const targets = [...baselines].map(([name, { overGranted, missing }]) => {
    return [name, { overGranted: [...overGranted], missing: [...missing] }] as const;
  });
  return `${JSON.stringify({ schemaVersion: 1, targets: Object.fromEntries(targets) }, null, 2)}\n`;
}
