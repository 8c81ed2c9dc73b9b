import { compare } from '../base/order';
import type { LivePolicy, PrincipalFacts } from '../evidence/evidence';
import { ActionSet } from '../policy/action-set';
import type { ActionName, Catalogue } from '../policy/catalogue';
import { type GrantSet, grantsOf } from '../policy/grants';
import { type Policy, policyKey } from '../policy/model';
import { deployedCopies, type ParsedLive, parseLive, type SplitPolicies } from './deployed-copies';

/** What the live policies of the principals grant. */
export interface ForeignGrants {
  /**
   * By policies that no compared file covers: for every principal of the target, and for some one of them; absent when
   * they were not read for every principal.
   */
  readonly other?: { readonly every: ActionSet; readonly some: ActionSet } | 'unreadable';
  /** By the deployed copies of the compared files; absent when there is none. */
  readonly deployed?: ActionSet;
  /** What all live policies of a principal grant and deny, for each principal; absent when some were not read. */
  readonly live?: readonly GrantSet[];
  /** What all permissions boundaries allow; absent when no principal has one, or one does not parse. */
  readonly boundary?: ActionSet;
  /** Deployed copies that grant something else than their files; absent when no live policy is known. */
  readonly differences?: readonly CopyDifference[];
  /** Live policies that no compared file covers, by kind and name; absent when no live policy is known. */
  readonly unmanaged?: readonly UnmanagedPolicy[];
  /** The live policies of each principal, in their order: undefined when they were not read or do not parse. */
  readonly splits?: readonly (SplitPolicies | undefined)[];
}

/** How a deployed copy and its file differ, in catalogue order; the same difference is said once for all principals. */
export interface CopyDifference {
  readonly file: string;
  /** The name of the live policy. */
  readonly policy: string;
  /** Granted by the file, and by no deployed copy of any compared file. */
  readonly onlyCommitted: readonly ActionName[];
  /** Granted by the live policy, and by no compared file; said with the first file of a policy that holds several. */
  readonly onlyLive: readonly ActionName[];
}

/** A live policy that no compared file covers. */
export type UnmanagedPolicy = Pick<LivePolicy, 'name' | 'kind'>;

/**
 * What the live policies of a target's principals grant, those that are deployed copies of the compared files apart. A
 * live policy that does not parse makes those of its principal unreadable: half of them would prove nothing. `base`
 * holds the compared files as they are on the base branch, where there is one; it only helps to know the copies.
 */
export function foreignGrants(
  facts: readonly (PrincipalFacts | undefined)[],
  policies: readonly Policy[],
  catalogue: Catalogue,
  base: readonly Policy[] = [],
): ForeignGrants {
  const splits = facts.map((one) => splitOf(one?.policies, policies, catalogue, base));
  const known = splits.filter((split) => split !== undefined && split !== 'unreadable');
  const other = otherGrants(splits, catalogue);
  const boundary = boundaryOf(facts, catalogue);
  const rest = { ...(other === undefined ? {} : { other }), ...(boundary === undefined ? {} : { boundary }) };
  if (known.length === 0) return rest;
  const copied = known.filter(({ copies }) => copies.length > 0);
  const deployed = copied.map(({ copies }) => granted(policiesOf(copies), catalogue));
  return {
    ...rest,
    ...(deployed.length === 0 ? {} : { deployed: ActionSet.union(catalogue, deployed) }),
    differences: unique(known.flatMap((split) => differencesOf(split, policies, catalogue))),
    unmanaged: unmanagedOf(known),
    splits: splits.map((split) => (split === 'unreadable' ? undefined : split)),
    ...(known.length < splits.length
      ? {}
      : { live: known.map(({ copies, others }) => grantSet([...policiesOf(copies), ...others], catalogue)) }),
  };
}

/** Undefined when the policies of the principal were not read. */
type Split = SplitPolicies | 'unreadable' | undefined;

function splitOf(
  live: PrincipalFacts['policies'],
  policies: readonly Policy[],
  catalogue: Catalogue,
  base: readonly Policy[],
): Split {
  if (live === undefined || live === 'unreadable') return live;
  const parsed = parseLive(live, catalogue);
  return parsed === undefined ? 'unreadable' : deployedCopies(policies, parsed, catalogue, base);
}

function otherGrants(splits: readonly Split[], catalogue: Catalogue): ForeignGrants['other'] | undefined {
  if (splits.length === 0 || splits.includes(undefined)) return undefined;
  const sets = splits.flatMap((split) =>
    split === undefined || split === 'unreadable' ? [] : [granted(split.others, catalogue)],
  );
  if (sets.length < splits.length) return 'unreadable';
  return {
    every: sets.reduce((all, one) => all.intersect(one), ActionSet.all(catalogue)),
    some: ActionSet.union(catalogue, sets),
  };
}

function boundaryOf(
  facts: readonly (PrincipalFacts | undefined)[],
  catalogue: Catalogue,
): ActionSet | undefined {
  const boundaries = facts.flatMap((one) => one?.boundary ?? []);
  if (boundaries.length === 0) return undefined;
  const parsed = parseLive(boundaries, catalogue);
  return parsed?.reduce((all, { actions }) => all.intersect(actions), ActionSet.all(catalogue));
}

/** What policies grant together: a Deny of one of them counts for all. */
function granted(policies: readonly ParsedLive[], catalogue: Catalogue): ActionSet {
  return grantSet(policies, catalogue).actions;
}

function grantSet(policies: readonly ParsedLive[], catalogue: Catalogue): GrantSet {
  return grantsOf(
    policies.map(({ document }) => document),
    catalogue,
  );
}

/** Each policy once, although it may be the copy of several files. */
function policiesOf(copies: SplitPolicies['copies']): ParsedLive[] {
  return [...new Set(copies.map(({ policy }) => policy))];
}

/** Both sides are taken together: an action that moved from one file to another is no difference. */
function differencesOf(
  { copies }: SplitPolicies,
  policies: readonly Policy[],
  catalogue: Catalogue,
): CopyDifference[] {
  const committed = grantsOf(policies, catalogue).actions;
  const live = granted(policiesOf(copies), catalogue);
  const said = new Set<ParsedLive>();
  return copies.flatMap(({ of, policy }): CopyDifference[] => {
    const { file } = of;
    const own = grantsOf(
      policies.filter(({ id }) => policyKey(id) === policyKey(of)),
      catalogue,
    ).actions;
    const onlyCommitted = own.intersect(committed).minus(live).names();
    const onlyLive = said.has(policy) ? [] : policy.actions.intersect(live).minus(committed).names();
    said.add(policy);
    const same = onlyCommitted.length === 0 && onlyLive.length === 0;
    return same ? [] : [{ file, policy: policy.policy.name, onlyCommitted, onlyLive }];
  });
}

function unmanagedOf(splits: readonly SplitPolicies[]): UnmanagedPolicy[] {
  const names = splits.flatMap(({ others }) => others.map(({ policy: { name, kind } }) => ({ name, kind })));
  return unique(names).sort((a, b) => compare(a.kind, b.kind) || compare(a.name, b.name));
}

/** The first of values that are the same when written down. */
function unique<T>(values: readonly T[]): T[] {
  const byText = new Map<string, T>();
  for (const value of values) {
    const text = JSON.stringify(value);
    if (!byText.has(text)) byText.set(text, value);
  }
  return [...byText.values()];
}
