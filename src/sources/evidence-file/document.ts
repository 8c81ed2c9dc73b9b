import type { z } from 'zod';
import file from '../../../data/evidence-shape.json' with { type: 'json' };
import type { RunRecord } from '../../drift/history';
import type { Evidence, GatheredEvidence, KnownPrincipal } from '../../evidence/evidence';
import type { Gap } from '../../evidence/source-coverage';
import type { evidenceSchema } from './schema';
import { misfit, readShape, type Shape, writeShape } from './shape';
import { misfitText } from './shape-misfit';

/** An evidence file as it is read: in it, what is known of a principal stands beside its evidence. */
type EvidenceDocument = Omit<z.output<typeof evidenceSchema>, 'principals'> & {
  readonly principals: ReadonlyMap<string, Evidence & Pick<KnownPrincipal, 'facts'>>;
};

/** What an evidence file holds: what was gathered, and what the runs that wrote it found. */
export interface EvidenceFile {
  readonly evidence: GatheredEvidence;
  /** Oldest first; absent where no run kept it. */
  readonly history?: readonly RunRecord[];
  /** Why nothing of it was read: it is beyond the cap. */
  readonly unread?: Gap;
}

/** An evidence file as read, with the hash that it names. */
export interface DecodedFile extends EvidenceFile {
  readonly hash: string;
}

const shape: Shape = file;

/**
 * Decodes an evidence file's JSON as `evidenceSchema` does, without zod: that takes longer to load than the rest of a
 * check takes, and lists every fault of a wrong file. A text says what is wrong first, and where.
 */
export function decodeDocument(value: unknown): DecodedFile | string {
  const read = readShape(shape, value);
  return isDocument(read) ? fileOf(read) : misfitText(shape, value);
}

function fileOf(document: EvidenceDocument): DecodedFile {
  const { schemaVersion: _, hash, catalogVersion: __, history, principals, ...rest } = document;
  const known = [...principals].map(([name, { facts, ...evidence }]): [string, KnownPrincipal] => [
    name,
    facts === undefined ? { evidence } : { evidence, facts },
  ]);
  const evidence = { ...rest, principals: new Map(known) };
  return { evidence, ...(history === undefined ? {} : { history }), hash };
}

/** The evidence file's JSON, its members in the order of the schema. Throws TypeError for what is no evidence. */
export function encodeDocument(
  { evidence, history }: EvidenceFile,
  catalogVersion: string,
  hash: string,
): object {
  const principals = [...evidence.principals].map(([name, { evidence: own, facts }]): [string, object] => [
    name,
    facts === undefined ? own : { ...own, facts },
  ]);
  const kept = history === undefined ? {} : { history };
  const document = {
    ...{ schemaVersion: 2, hash, catalogVersion },
    ...evidence,
    ...kept,
    principals: new Map(principals),
  };
  const written = writeShape(shape, document);
  if (typeof written !== 'object' || written === null)
    throw new TypeError('does not match the evidence schema');
  return written;
}

/** What has the shape has the type: both come from `evidenceSchema`. */
function isDocument(read: unknown): read is EvidenceDocument {
  return read !== misfit;
}
