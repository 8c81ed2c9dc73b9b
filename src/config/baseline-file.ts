import { z } from 'zod';
import type { Baseline } from '../drift/baseline';

const names = z.array(z.string());

/** The baseline file, version 1; schema/baseline.schema.json is made of it. */
export const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  targets: z
    .record(z.string(), z.strictObject({ overGranted: names, missing: names }))
    .describe('by the name of the target: actions whose drift is known and does not count'),
});

/** The baselines in the text of a baseline file, by target; a text says what is wrong with it. */
export function parseBaselines(text: string): ReadonlyMap<string, Baseline> | string {
  const parsed = baselineSchema.safeParse(jsonOf(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at =
      issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
    return `not a baseline file${at === '' ? '' : `: wrong${at}`}`;
  }
  return new Map(
    Object.entries(parsed.data.targets).map(([name, { overGranted, missing }]) => [
      name,
      { overGranted: new Set(overGranted), missing: new Set(missing) },
    ]),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
