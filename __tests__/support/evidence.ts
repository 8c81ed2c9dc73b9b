import { contentHash } from '../../src/sources/evidence-file/write';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What AWS would have said of a role, in short: the actions that its other policies, the deployed copy of policy.json
 * and the permissions boundary allow.
 */
export interface ShortFacts {
  readonly created?: string;
  /** Unreadable are then all of its policies, the deployed copy too. */
  readonly other?: readonly string[] | 'unreadable';
  readonly deployed?: readonly string[];
  readonly boundary?: readonly string[];
}

/** A policy that allows some actions on every resource. */
export function allow(actions: readonly string[]): Record<string, unknown> {
  return { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: actions, Resource: '*' } };
}

/** Facts as the evidence file has them; the order of the keys is the schema's, the hash depends on it. */
export function factsOf({ created, other, deployed, boundary }: ShortFacts): Json {
  const live = (name: string, actions: readonly string[]) => {
    return { name, kind: 'customer', text: JSON.stringify(allow(actions)) };
  };
  const given = (name: string, actions: readonly string[] = []) =>
    actions.length === 0 ? [] : [live(name, actions)];
  const policies = other === 'unreadable' ? other : [...given('other', other), ...given('policy', deployed)];
  return {
    ...(created === undefined ? {} : { created }),
    ...(other === undefined && deployed === undefined ? {} : { policies }),
    ...(boundary === undefined ? {} : { boundary: live('boundary', boundary) }),
  };
}

/**
 * An evidence file with changes merged into it (RFC 7396). Its hash is made anew, as if a run had written it so; a
 * change that brings a hash keeps that one.
 */
export function changeEvidence(text: string, changes: readonly Json[]): string {
  const document = changes.reduce(merge, JSON.parse(text));
  if (!isObject(document)) throw new TypeError('no evidence file');
  return JSON.stringify(merge({ ...document, hash: contentHash(document) }, hashOf(changes)));
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
