import { sorted } from '../base/order';
import type { EvidenceRequest } from '../config/config';
import { allowed, cacheFolder } from '../files/folders';
import type { ReferenceOperations, ServiceReference } from '../reference/service-reference';
import type { Gatherer } from './gatherer';

/** What AWS's service reference says of the services concerned. */
export interface Reference {
  readonly services: ServiceReference;
  readonly operations: ReferenceOperations;
  readonly remarks: readonly string[];
}

const official = 'https://servicereference.us-east-1.amazonaws.com';

/**
 * Reads AWS's service reference. Undefined when it is switched off, and when the run sends no requests to
 * AWS: such a run stays offline. Throws InputError for a folder that may not be read.
 */
export async function readReference(
  { reference }: EvidenceRequest,
  asksAws: boolean,
  services: readonly string[],
  { folders, now, surroundings }: Gatherer,
): Promise<Reference | undefined> {
  const { env, signal } = surroundings;
  if (reference.kind === 'off' || (reference.kind === 'auto' && !asksAws) || signal.aborted) return undefined;
  const { readServiceReference } = await import('../aws/service-reference');
  const cache = cacheFolder('service-reference', env);
  const from =
    reference.kind === 'folder'
      ? {
          kind: 'folder' as const,
          path: await allowed('service-reference', reference.path, folders),
          roots: folders.evidenceRoots,
        }
      : { kind: 'url' as const, url: reference.kind === 'url' ? reference.url : official };
  const read = await readServiceReference({ from, services, cache, signal, now });
  // A document without any action is of no service that AWS has: it would make everything invisible.
  const documents = [...read.documents].filter(([, { actions }]) => actions.length > 0);
  return {
    services: sorted(new Map(documents.map(([prefix, { actions }]) => [prefix, actions]))),
    operations: new Map(documents.map(([prefix, { operations }]) => [prefix, operations])),
    remarks: read.remarks,
  };
}
