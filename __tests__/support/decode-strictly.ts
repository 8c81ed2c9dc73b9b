import { firstProblem, schemaMessage } from '../../src/base/schema-message';
import type { DecodedFile } from '../../src/sources/evidence-file/document';
import { evidenceSchema } from '../../src/sources/evidence-file/schema';

/** Decodes an evidence file's JSON by its schema; a text says what is wrong with it first, and where. */
export function decodeStrictly(value: unknown): DecodedFile | string {
  const parsed = evidenceSchema.safeParse(value, { error: schemaMessage });
  if (!parsed.success) return firstProblem(parsed.error);
  const { schemaVersion: _, hash, catalogVersion: __, history, ...evidence } = parsed.data;
  return { evidence, ...(history === undefined ? {} : { history }), hash };
}
