import { createHash } from 'node:crypto';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What AWS would have said of a role, in short: the actions that its other policies and the deployed copy allow. */
export interface ShortFacts {
  readonly created?: string;
  readonly other?: readonly string[] | 'unreadable';
  readonly deployed?: readonly string[];
}

/** A policy that allows some actions on every resource. */
export function allow(actions: readonly string[]): Record<string, unknown> {
  return { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: actions, Resource: '*' } };
}

/** Facts as the evidence file has them; the order of the keys is the schema's, the hash depends on it. */
export function factsOf({ created, other, deployed }: ShortFacts): Json {
  const policies = (path: string, actions: readonly string[]) =>
    actions.length === 0 ? [] : [{ path, text: JSON.stringify(allow(actions)) }];
  return {
    ...(created === undefined ? {} : { created }),
    ...(other === undefined
      ? {}
      : { otherPolicies: other === 'unreadable' ? other : policies('other', other) }),
    ...(deployed === undefined ? {} : { deployedPolicies: policies('deployed', deployed) }),
  };
}

/**
 * An evidence file with changes merged into it (RFC 7396). Its hash is made anew, as if a run had written it so; a
 * change that brings a hash keeps that one.
 */
export function changeEvidence(text: string, changes: readonly Json[]): string {
  const document = changes.reduce(merge, JSON.parse(text));
  if (!isObject(document)) throw new TypeError('no evidence file');
  const { catalogue, views, principals } = document;
  const digest = createHash('sha256').update(JSON.stringify({ catalogue, views, principals })).digest('hex');
  return JSON.stringify(merge({ ...document, hash: `sha256:${digest}` }, hashOf(changes)));
}

function hashOf(changes: readonly Json[]): Json {
  const brought = changes.flatMap((change) =>
    isObject(change) && change.hash !== undefined ? [change.hash] : [],
  );
  return brought[0] === undefined ? {} : { hash: brought[0] };
}

function merge(target: Json, change: Json): Json {
  if (!isObject(change)) return change;
  const result: { [key: string]: Json } = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete result[key];
    else result[key] = merge(result[key] ?? null, value);
  }
  return result;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
