import { InputError } from '../../base/input-error';
import { evidenceCap } from '../../evidence/size';
import { decodeUtf8, readRegularFile } from '../../files/read-file';
import { decodeDocument, type EvidenceFile } from './document';
import { contentHash } from './write';

/** What an evidence file is read for. */
export interface EvidenceFileOptions {
  /** The input that names it. */
  readonly input: string;
  /** Folders that it must lie in. */
  readonly roots?: readonly string[] | undefined;
  /** What the file said at the base, where that is read in place of the file. */
  readonly text?: string | undefined;
}

/**
 * Reads the evidence file of an earlier run; one beyond the cap is `unread`. Throws InputError when it cannot be read, is no evidence file, comes
 * from a newer version, or was changed after it was written.
 */
export async function readEvidenceFile(
  path: string,
  { input, roots, text: given }: EvidenceFileOptions,
): Promise<EvidenceFile> {
  const failure = (message: string, remedyText: string) =>
    new InputError([{ location: `${input} ${path}`, message, remedy: remedyText }]);
  const bytes =
    given === undefined ? await readRegularFile(path, { cap: evidenceCap, roots }) : Buffer.from(given);
  if (!Buffer.isBuffer(bytes)) {
    // What was gathered is too much to be read: that is no mistake of the person who names it.
    if (bytes.code === 'too-large' && input === 'evidence-file') {
      const unread = { location: `${input} ${path}`, message: `it is ${bytes.message}` };
      return { evidence: { coverage: [], principals: new Map() }, unread };
    }
    throw failure(bytes.message, 'check the path, or gather the evidence first');
  }
  const text = decodeUtf8(bytes);
  const value = text === undefined ? undefined : parseJson(text);
  if (value === undefined) throw failure('not an evidence file: truncated or not JSON', remedy);
  const version = versionOf(value);
  if (version > 2)
    throw failure(
      `schemaVersion ${version} needs a newer version of this tool (this one reads 1 and 2)`,
      'update it, or gather the evidence again',
    );
  const content = version === 1 ? (await import('./version-1')).fromVersion1(Object(value)) : value;
  const decoded = decodeDocument(content);
  if (typeof decoded === 'string') throw failure(`not an evidence file: ${decoded}`, remedy);
  // The hash is over what was written, whatever its version.
  if (decoded.hash !== hashOf(value))
    throw failure('its content does not match its hash: it was modified after it was written', remedy);
  return decoded;
}

/** The version that a file names; 0 where it names none. */
function versionOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return 0;
  return typeof value.schemaVersion === 'number' ? value.schemaVersion : 0;
}

function hashOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? contentHash(value) : undefined;
}

const remedy = 'gather the evidence again with --report-directory';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
