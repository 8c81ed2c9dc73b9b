import { expandPatterns, parseActionPattern } from '../iam/action-pattern';
import { ActionSet } from '../iam/action-set';
import type { ActionId, Catalogue } from '../iam/catalogue';
import { type Cause, cause } from './cause';
import type { ServiceReference } from './evidence';

/** data/visibility-rules.json: what AWS's service reference flags, for the services it was written down for. */
export interface VisibilityRulesFile {
  readonly date: string;
  readonly services: Readonly<
    Record<string, { readonly hidden: readonly string[]; readonly addedSince: readonly string[] }>
  >;
  readonly lastAccessedOnly: Readonly<Record<string, readonly string[]>>;
}

/** data/permission-only.json: actions that no event is ever written for. */
export type PermissionOnlyFile = readonly { readonly pattern: string }[];

/** Which actions a source would show, as sets over the catalogue. */
export interface VisibilityRules {
  readonly date: string;
  /** Flagged for policy generation: a trail of management events shows every use. */
  readonly logged: ActionSet;
  readonly lastAccessedOnly: ActionSet;
  /** In a service the rules know, but newer than they are: nothing is known of their flags. */
  readonly addedSince: ActionSet;
  /** Actions of a service the rules know. */
  readonly ruled: ActionSet;
  readonly permissionOnly: ActionSet;
  /** Prefixes of the services that report to last accessed: some action of theirs is flagged. */
  readonly reporting: ReadonlySet<string>;
}

/**
 * Reads the offline rules; a name the catalogue no longer has is left out. What AWS's service reference says of a
 * service goes before the rules, for all of its actions.
 */
export function visibilityRules(
  file: VisibilityRulesFile,
  permissionOnly: PermissionOnlyFile,
  catalogue: Catalogue,
  reference: ServiceReference = new Map(),
): VisibilityRules {
  const read = referenceRules(reference, catalogue);
  const offline = offlineRules(file, catalogue);
  const patterns = permissionOnly.map(({ pattern }) => pattern);
  const elsewhere = (set: ActionSet) => set.minus(read.ruled);
  const lastAccessedOnly = elsewhere(offline.lastAccessedOnly).union(read.lastAccessedOnly);
  const logged = elsewhere(offline.logged).union(read.logged);
  const telling = elsewhere(offline.logged.union(offline.lastAccessedOnly)).union(read.tracked);
  return {
    date: file.date,
    logged,
    lastAccessedOnly,
    addedSince: elsewhere(offline.addedSince),
    ruled: offline.ruled.union(read.ruled),
    permissionOnly: expand(patterns, catalogue),
    reporting: new Set([...telling.byService()].map(({ service }) => service.prefix)),
  };
}

function offlineRules(file: VisibilityRulesFile, catalogue: Catalogue) {
  const setOf = (lists: Readonly<Record<string, readonly string[]>>) =>
    ActionSet.of(
      catalogue,
      Object.entries(lists).flatMap(([prefix, names]) =>
        names.flatMap((name) => catalogue.idOf(`${prefix}:${name}`) ?? []),
      ),
    );
  const part = (of: 'hidden' | 'addedSince') =>
    setOf(Object.fromEntries(Object.entries(file.services).map(([prefix, rules]) => [prefix, rules[of]])));
  const lastAccessedOnly = setOf(file.lastAccessedOnly);
  const ruled = expand(
    Object.keys(file.services).map((prefix) => `${prefix}:*`),
    catalogue,
  );
  const addedSince = part('addedSince');
  return {
    lastAccessedOnly,
    addedSince,
    ruled,
    logged: ruled.minus(part('hidden')).minus(addedSince).minus(lastAccessedOnly),
  };
}

/** Every action of a service in the reference is ruled by it, those that it does not have as flagged by nothing. */
function referenceRules(reference: ServiceReference, catalogue: Catalogue) {
  const flagged = (flag: 'logged' | 'tracked') =>
    ActionSet.of(
      catalogue,
      [...reference].flatMap(([prefix, actions]) =>
        actions.flatMap((action) => (action[flag] ? (catalogue.idOf(`${prefix}:${action.name}`) ?? []) : [])),
      ),
    );
  const [logged, tracked] = [flagged('logged'), flagged('tracked')];
  const ruled = expand(
    [...reference.keys()].map((prefix) => `${prefix}:*`),
    catalogue,
  );
  return { logged, tracked, lastAccessedOnly: tracked.minus(logged), ruled };
}

function expand(texts: readonly string[], catalogue: Catalogue): ActionSet {
  const patterns = texts.map(parseActionPattern).filter((pattern) => typeof pattern !== 'string');
  return expandPatterns(patterns, catalogue);
}

/** Why CloudTrail's management events do not show every use of an action; undefined when they do. */
export function hiddenFromLogs(id: ActionId, rules: VisibilityRules): Cause | undefined {
  if (rules.permissionOnly.has(id)) return cause('permission-only');
  return rules.logged.has(id) ? undefined : unflagged(id, rules);
}

/** Why CloudTrail's management events do not show every use of an action that is not flagged. */
export function unflagged(id: ActionId, rules: VisibilityRules): Cause {
  if (rules.lastAccessedOnly.has(id)) return cause('last-accessed-only');
  if (rules.addedSince.has(id)) return cause('newer-than-rules', rules.date);
  return rules.ruled.has(id) ? cause('not-logged') : cause('no-rule');
}
