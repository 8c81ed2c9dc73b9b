import type { SplitPolicies } from '../drift/deployed-copies';
import { type PrincipalName, parsePrincipalArn } from '../policy/arn';
import { policySize } from '../policy/edits';
import { type PolicyHolder, policyKey } from '../policy/model';

/** Whose inline policy a compared policy is at AWS. */
export interface InlineHolder extends PolicyHolder {
  /** The characters of its other inline policies, those that no compared file has. */
  readonly others: number;
}

/**
 * The compared policies that are inline at AWS, by their keys: files in plain JSON do not tell. A policy that is a managed
 * one of some principal has the smaller limit of those, and is not among them.
 */
export function inlineHolders(
  principals: readonly PrincipalName[],
  splits: readonly (SplitPolicies | undefined)[] = [],
): ReadonlyMap<string, InlineHolder> {
  const holders = new Map<string, InlineHolder>();
  const managed = new Set<string>();
  for (const [index, split] of splits.entries()) {
    const arn = parsePrincipalArn(principals[index] ?? '');
    if (split === undefined || typeof arn === 'string') continue;
    const rest = split.others.filter(({ policy }) => policy.kind === 'inline');
    const others = rest.reduce((sum, { document }) => sum + policySize(document), 0);
    for (const { of, policy } of split.copies) {
      const key = policyKey(of);
      if (policy.policy.kind !== 'inline') managed.add(key);
      else if ((holders.get(key)?.others ?? -1) < others)
        holders.set(key, { kind: arn.kind, name: arn.name, others });
    }
  }
  return new Map([...holders].filter(([key]) => !managed.has(key)));
}
