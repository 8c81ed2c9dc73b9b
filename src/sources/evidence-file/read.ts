import type { z } from 'zod';
import { decodeUtf8, readRegularFile } from '../../disk/read-file';
import type { GatheredEvidence } from '../../drift/evidence';
import { InputError } from '../../input-error';
import { evidenceSchema } from './schema';
import { contentHash } from './write';

const cap = 256 * 1024 * 1024;

/**
 * Reads the evidence file of an earlier run. Throws InputError when it cannot be read, is no evidence file, comes
 * from a newer version, or was changed after it was written.
 */
export async function readEvidenceFile(path: string, roots?: readonly string[]): Promise<GatheredEvidence> {
  const bytes = await readRegularFile(path, { cap, roots });
  if (!Buffer.isBuffer(bytes)) throw failure(path, bytes.message, 'check the path, or gather it first');
  const text = decodeUtf8(bytes);
  const value = text === undefined ? undefined : parseJson(text);
  if (value === undefined) throw failure(path, 'not an evidence file: truncated or not JSON', remedy);
  if (typeof value === 'object' && value !== null && 'schemaVersion' in value && value.schemaVersion !== 1)
    throw failure(path, 'an evidence file of another version', remedy);
  const parsed = evidenceSchema.safeParse(value);
  if (!parsed.success) throw failure(path, `not an evidence file: ${firstIssue(parsed.error)}`, remedy);
  const { schemaVersion: _, hash, catalogue: __, ...evidence } = parsed.data;
  if (typeof value === 'object' && value !== null && hash !== contentHash(value))
    throw failure(path, 'its content does not match its hash: it was changed after it was written', remedy);
  return evidence;
}

const remedy = 'gather it anew with --report-directory';

function firstIssue({ issues: [issue] }: z.ZodError): string {
  const path = issue?.path.map(String).join('.') ?? '';
  return `${issue?.message ?? 'wrong shape'}${path === '' ? '' : ` at ${path}`}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failure(path: string, message: string, remedyText: string): InputError {
  return new InputError([{ place: `evidence-file ${path}`, message, remedy: remedyText }]);
}
