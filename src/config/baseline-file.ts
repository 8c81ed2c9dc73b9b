import { z } from 'zod';
import { firstProblem, schemaMessage } from '../base/schema-message';
import type { Baseline } from '../drift/baseline';
import { findingKey } from '../drift/finding-key';

const entries = z.array(
  z.union([
    z.string().describe('an action'),
    z.strictObject({ action: z.string(), resource: z.string().describe('ARN or pattern') }),
  ]),
);

/** The baseline file, version 2; schema/baseline.schema.json is made of it. */
export const baselineSchema = z.strictObject({
  schemaVersion: z.literal(2),
  targets: z
    .record(z.string(), z.strictObject({ overGranted: entries, missing: entries }))
    .describe('by target name: known findings, which do not count'),
});

/** Version 1 holds actions only; what it holds means the same in version 2. */
const anyVersion = baselineSchema.extend({ schemaVersion: z.literal([1, 2]) });

/** The baselines in the text of a baseline file, by target; a text says what is wrong with it. */
export function parseBaselines(text: string): ReadonlyMap<string, Baseline> | string {
  const value = jsonOf(text);
  const newer = newerVersion.safeParse(value);
  if (newer.success)
    return `schemaVersion ${newer.data.schemaVersion} needs a newer version of this tool (this one reads 1 and 2)`;
  const parsed = anyVersion.safeParse(value, { error: schemaMessage });
  if (!parsed.success) return `not a baseline file: ${firstProblem(parsed.error)}`;
  return new Map(
    Object.entries(parsed.data.targets).map(([name, { overGranted, missing }]) => [
      name,
      { overGranted: keysOf(overGranted), missing: keysOf(missing) },
    ]),
  );
}

const newerVersion = z.object({ schemaVersion: z.int().min(3) });

function keysOf(list: z.infer<typeof entries>): ReadonlySet<string> {
  return new Set(list.map((entry) => (typeof entry === 'string' ? entry : findingKey(entry))));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
