import type { EvidenceOrigin, GatheredEvidence } from './evidence';

/** What several pieces of evidence were made of, each place once, in their order; undefined where none of them tells. */
export function unionOfOrigins(
  parts: readonly Pick<GatheredEvidence, 'provenance'>[],
): readonly EvidenceOrigin[] | undefined {
  const all = parts.flatMap(({ provenance = [] }) => provenance);
  const distinct = new Map(
    all.map((one) => [JSON.stringify([one.source, one.location, one.hash, one.gatheredAt]), one]),
  );
  return distinct.size === 0 ? undefined : [...distinct.values()];
}
