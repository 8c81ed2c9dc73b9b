import { createHash } from 'node:crypto';
import { type EvidenceFile, encodeDocument } from './document';

const anyHash = `sha256:${'0'.repeat(64)}`;

/** The evidence file's text: the same content gives the same bytes. `catalogVersion` is the catalog's date. */
export function printEvidence(file: EvidenceFile, catalogVersion: string): string {
  const document = encodeDocument(file, catalogVersion, anyHash);
  return `${JSON.stringify({ ...document, hash: contentHash(document) }, null, 1)}\n`;
}

/** The hash of an evidence file's content, which is everything but version and hash. It is no signature. */
export function contentHash(document: object): string {
  const content = Object.entries(document).filter(([key]) => key !== 'schemaVersion' && key !== 'hash');
  const digest = createHash('sha256')
    .update(JSON.stringify(Object.fromEntries(content)))
    .digest('hex');
  return `sha256:${digest}`;
}
