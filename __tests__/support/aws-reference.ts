import type { Http } from './aws-answer';
import type { Service } from './aws-description';
import type { Call } from './aws-request';

/** The documents of AWS's service reference by service: JSON, or a text as it is. */
export type Reference = Readonly<Record<string, unknown>>;

export interface Reading {
  readonly name: 'ListReferences' | 'GetReference';
  readonly service: string;
}

/** It is in no description; its errors are like those of the services that speak JSON. */
export const referenceService: Service = {
  protocol: 'rest-json',
  version: '',
  prefix: 'service-reference',
  operations: {},
  errors: {},
  types: {},
};

/** What is asked of the service reference, if anything is. */
export function readingOf({ method, path }: Call): Reading | undefined {
  if (method !== 'GET') return undefined;
  if (path === '/') return { name: 'ListReferences', service: '' };
  const [, service, again] = /^\/v1\/([\w-]+)\/([\w-]+)\.json$/.exec(path) ?? [];
  return service !== undefined && service === again ? { name: 'GetReference', service } : undefined;
}

export function referenceIn(reference: Reference, { name, service }: Reading, origin: string): Http {
  if (name === 'ListReferences') {
    const url = (of: string) => `${origin}/v1/${of}/${of}.json`;
    return ok(Object.keys(reference).map((of) => ({ service: of, url: url(of) })));
  }
  if (!Object.hasOwn(reference, service)) return { status: 404, headers: {}, body: '' };
  return ok(reference[service]);
}

function ok(document: unknown): Http {
  const body = typeof document === 'string' ? document : JSON.stringify(document);
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}
