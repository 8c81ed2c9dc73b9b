import { day, type Instant } from '../base/time';
import type { SourceName, Use } from '../evidence/evidence';
import type { SourceCoverage } from '../evidence/source-coverage';
import type { ActionName } from '../policy/catalogue';

/** A service that was used, by actions that no source names. */
export interface UnknownService {
  /** Its prefix. */
  readonly service: string;
  readonly source: SourceName;
  readonly last?: Instant;
}

/**
 * Services of which a source knows the use and not the actions: no action of theirs was seen, or the service was used a
 * day or more after each of them. Last accessed tracks only some actions; policy generation names services that it has no
 * actions of. Sorted by service.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
export function unknownServices(
  coverages: readonly SourceCoverage[],
  uses: ReadonlyMap<ActionName, Use>,
  since: Instant,
): UnknownService[] {
  const lastUses = lastUseByService(uses);
  const found = new Map<string, UnknownService>();
  const add = (one: UnknownService) => {
    const known = found.get(one.service);
    if (known === undefined || (known.last ?? 0) < (one.last ?? 0)) found.set(one.service, one);
  };
  for (const coverage of coverages) {
    const { source } = coverage;
    if (source === 'policy-generation')
      for (const service of coverage.services) if (!lastUses.has(service)) add({ service, source });
    if (source === 'last-accessed')
      for (const { service, last } of coverage.services)
        if (last !== undefined && last >= since && last >= (lastUses.get(service) ?? -Infinity) + day)
          add({ service, source, last });
  }
  return [...found.values()].sort((a, b) => (a.service < b.service ? -1 : 1));
}

/** When the actions of each service were seen last; a use without a time may have been at any time. */
function lastUseByService(uses: ReadonlyMap<ActionName, Use>): ReadonlyMap<string, Instant> {
  const all = new Map<string, Instant>();
  for (const [action, { allowed, denied, attempted }] of uses) {
    const service = action.split(':', 1)[0] ?? '';
    const tallies = [allowed, denied, attempted].filter((tally) => tally !== undefined);
    const last = Math.max(...tallies.map((tally) => tally.last ?? Number.POSITIVE_INFINITY));
    all.set(service, Math.max(all.get(service) ?? Number.NEGATIVE_INFINITY, last));
  }
  return all;
}
