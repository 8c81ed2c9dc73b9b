import type { z } from 'zod';
import shape from '../../../data/evidence-shape.json' with { type: 'json' };
import type { Evidence, GatheredEvidence, KnownPrincipal } from '../../drift/evidence';
import type { evidenceSchema } from './schema';
import { misfit, readShape, writeShape } from './walk';

/** An evidence file as it is read: in it, what is known of a principal stands beside its evidence. */
type EvidenceDocument = Omit<z.output<typeof evidenceSchema>, 'principals'> & {
  readonly principals: ReadonlyMap<string, Evidence & Pick<KnownPrincipal, 'facts'>>;
};

/**
 * Decodes an evidence file's JSON as `evidenceSchema` does, without loading zod, which takes longer than the rest of a
 * check. Undefined when that schema would refuse it, and where it alone should judge.
 */
export function decodeDocument(
  value: unknown,
): { readonly evidence: GatheredEvidence; readonly hash: string } | undefined {
  const read = readShape(shape, value);
  if (!isDocument(read)) return undefined;
  const { schemaVersion: _, hash, catalogue: __, principals, ...rest } = read;
  const known = [...principals].map(([name, { facts, ...evidence }]): [string, KnownPrincipal] => [
    name,
    facts === undefined ? { evidence } : { evidence, facts },
  ]);
  return { evidence: { ...rest, principals: new Map(known) }, hash };
}

/** The evidence file's JSON, its members in the order of the schema. Throws TypeError for what is no evidence. */
export function encodeDocument(evidence: GatheredEvidence, catalogue: string, hash: string): object {
  const principals = [...evidence.principals].map(([name, { evidence: own, facts }]): [string, object] => [
    name,
    facts === undefined ? own : { ...own, facts },
  ]);
  const document = { schemaVersion: 1, hash, catalogue, ...evidence, principals: new Map(principals) };
  const written = writeShape(shape, document);
  if (typeof written !== 'object' || written === null) throw new TypeError('not the shape of evidence');
  return written;
}

/** What has the shape has the type: both come from `evidenceSchema`. */
function isDocument(read: unknown): read is EvidenceDocument {
  return read !== misfit;
}
