import type { z } from 'zod';
import type { DecodedFile } from './document';
import { evidenceSchema } from './schema';

/** Decodes an evidence file's JSON by its schema; a text says what is wrong with it first, and where. */
export function decodeStrictly(value: unknown): DecodedFile | string {
  const parsed = evidenceSchema.safeParse(value);
  if (!parsed.success) return firstIssue(parsed.error);
  const { schemaVersion: _, hash, catalogVersion: __, history, ...evidence } = parsed.data;
  return { evidence, ...(history === undefined ? {} : { history }), hash };
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  const path = issue?.path.map(String).join('.') ?? '';
  return `${issue?.message ?? 'wrong shape'}${path === '' ? '' : ` at ${path}`}`;
}
