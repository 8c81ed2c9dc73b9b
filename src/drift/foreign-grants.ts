import { ActionSet } from '../iam/action-set';
import type { Catalogue } from '../iam/catalogue';
import { grantsOf } from '../iam/grants';
import { parsePolicy } from '../iam/policy-document';
import type { PolicyText, PrincipalFacts } from './evidence';

/** What the live policies of the principals grant. */
export interface ForeignGrants {
  /**
   * By policies that no compared file covers: for every principal of the target, and for some one of them; absent when
   * nobody read them for every principal.
   */
  readonly other?: { readonly every: ActionSet; readonly some: ActionSet } | 'unreadable';
  /** By the deployed copies of the compared files. */
  readonly deployed?: ActionSet;
}

/**
 * What the live policies of a target's principals grant. A live policy that does not parse makes them unreadable: half
 * of them would prove nothing.
 */
export function foreignGrants(
  facts: readonly (PrincipalFacts | undefined)[],
  catalogue: Catalogue,
): ForeignGrants {
  const other = otherGrants(
    facts.map((one) => one?.otherPolicies),
    catalogue,
  );
  const deployed = facts.flatMap((one) => one?.deployedPolicies ?? []);
  const copies = deployed.length === 0 ? undefined : granted(deployed, catalogue);
  return { ...(other === undefined ? {} : { other }), ...(copies === undefined ? {} : { deployed: copies }) };
}

function otherGrants(
  policies: readonly PrincipalFacts['otherPolicies'][],
  catalogue: Catalogue,
): ForeignGrants['other'] | undefined {
  if (policies.length === 0 || policies.includes(undefined)) return undefined;
  const sets = policies.map((texts) =>
    texts === undefined || texts === 'unreadable' ? undefined : granted(texts, catalogue),
  );
  const known = sets.filter((set) => set !== undefined);
  if (known.length < sets.length) return 'unreadable';
  return {
    every: known.reduce((all, one) => all.intersect(one), ActionSet.all(catalogue)),
    some: ActionSet.union(catalogue, known),
  };
}

function granted(texts: readonly PolicyText[], catalogue: Catalogue): ActionSet | undefined {
  const documents = texts.flatMap(({ text, path }) => parsePolicy(text, path).document ?? []);
  return documents.length < texts.length ? undefined : grantsOf(documents, catalogue).actions;
}
