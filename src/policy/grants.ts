import { globMatches } from '../base/glob';
import { spend } from '../base/work';
import { expandPattern, expandPatterns } from './action-pattern';
import { ActionSet } from './action-set';
import type { ActionId, Catalogue } from './catalogue';
import {
  type Element,
  type Location,
  locationOf,
  type Origin,
  type Policy,
  type PolicyId,
  type Statement,
  valuesOf,
} from './model';
import { coversAll, ResourcePatterns } from './resource-cover';

/** On what a statement grants or denies. */
export interface Scope {
  readonly resources: Element<string>;
  /** The condition as canonical JSON; absent for an unconditional statement. */
  readonly condition?: string;
}

/** A scope as one text: the same for the same resources in any order and the same Condition. */
export function scopeKey({ resources, condition }: Scope): string {
  spend(10 * resources.items.length);
  return JSON.stringify([resources.kind, [...new Set(valuesOf(resources))].sort(), condition ?? null]);
}

/** Whether two scopes have the same resources and Condition as written. */
export function isSameScope(a: Scope, b: Scope): boolean {
  return scopeKey(a) === scopeKey(b);
}

/** Where a grant or a denial stands. */
export interface GrantLocation extends Location {
  readonly policy: PolicyId;
  /** Its index in the policy. */
  readonly statement: number;
  readonly sid?: string;
}

/** One pattern of an Allow (or a whole NotAction): the actions it grants after the unconditional Denies, and on what. */
export interface Grant {
  readonly actions: ActionSet;
  readonly scope: Scope;
  /** The pattern as written; `NotAction` for a grant of everything else. */
  readonly pattern: string;
  readonly at: GrantLocation;
}

/** A Deny of the compared policies with the actions it is about. */
export interface Denial {
  readonly actions: ActionSet;
  readonly scope: Scope;
  readonly at: GrantLocation;
  /** Why it does not subtract everywhere; absent for an unconditional Deny. */
  readonly limit?: 'condition' | 'not-resource';
}

/** What several policies grant together: they are one grant, regardless of where they are attached. */
export interface GrantSet {
  /** The projection of all grants to actions. */
  readonly actions: ActionSet;
  /** In the order of policies and statements. */
  readonly grants: readonly Grant[];
  readonly denials: readonly Denial[];
}

/**
 * What identity policies grant at action level. An unconditional Deny subtracts where its resources cover those of
 * the Allow; a conditional or narrower one never does, since the action stays possible.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function grantsOf(policies: readonly Policy[], catalogue: Catalogue): GrantSet {
  const statements = policies.flatMap(locatedStatements);
  const denials = statements
    .filter(({ statement }) => statement.effect === 'Deny')
    .map((located) => denialOf(located, catalogue));
  const deniedOn = deniedByResource(denials, catalogue);
  const grants = statements
    .filter(({ statement }) => statement.effect === 'Allow')
    .flatMap((located) => {
      const denied = deniedFor(located.statement, deniedOn, catalogue);
      const own = grantsIn(located, catalogue);
      return denied.isEmpty ? own : own.map((grant) => ({ ...grant, actions: grant.actions.minus(denied) }));
    });
  const granted = ActionSet.union(
    catalogue,
    grants.map(({ actions }) => actions),
  );
  return { actions: granted, grants, denials };
}

/** The first grant, in the order of policies and statements, of each action. */
export function firstGrants(set: GrantSet): ReadonlyMap<ActionId, Grant> {
  const first = new Map<ActionId, Grant>();
  let open = set.actions;
  for (const grant of set.grants) {
    if (open.isEmpty) break;
    for (const id of grant.actions.intersect(open)) first.set(id, grant);
    open = open.minus(grant.actions);
  }
  return first;
}

/**
 * The unconditional Deny that stops an action: on every resource, or on all the resources it was called on. The
 * latter takes several Denies together, and only a complete list of those resources.
 */
export function deniedOnPurpose(
  { denials }: GrantSet,
  id: ActionId,
  called: { readonly sample: readonly string[]; readonly complete: boolean },
): Denial | undefined {
  spend(denials.length);
  const firm = denials.filter(({ limit, actions }) => limit === undefined && actions.has(id));
  const stars = firm.find(({ scope }) => coversAll(valuesOf(scope.resources), ['*']));
  if (stars !== undefined || !called.complete || called.sample.length === 0) return stars;
  const denied = firm.flatMap(({ scope }) => valuesOf(scope.resources));
  spend(10 * denied.length);
  return coversAll(denied, called.sample) ? firm[0] : undefined;
}

interface LocatedStatement {
  readonly statement: Statement;
  readonly policy: PolicyId;
  readonly index: number;
}

function locatedStatements({ id, statements }: Policy): LocatedStatement[] {
  return statements.map((statement, index) => ({ statement, policy: id, index }));
}

function locate({ statement: { sid }, policy, index }: LocatedStatement, origin: Origin): GrantLocation {
  return { ...locationOf(origin), policy, statement: index, ...(sid === undefined ? {} : { sid }) };
}

function scopeOf({ resources, condition }: Statement): Scope {
  return { resources, ...(condition === undefined ? {} : { condition }) };
}

/** The actions that an element is about, as far as the catalogue knows them. */
export function actionsIn(element: Statement['actions'], catalogue: Catalogue): ActionSet {
  const named = expandPatterns(valuesOf(element), catalogue);
  return element.kind === 'only' ? named : named.complement();
}

function denialOf(located: LocatedStatement, catalogue: Catalogue): Denial {
  const { statement } = located;
  const { resources, condition } = statement;
  const limit =
    condition !== undefined ? 'condition' : resources.kind === 'all-but' ? 'not-resource' : undefined;
  return {
    actions: actionsIn(statement.actions, catalogue),
    scope: scopeOf(statement),
    at: locate(located, statement.origin),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** What is forbidden on a resource of an Allow. */
type DeniedOn = (resource: string) => ActionSet;

/** Unconditional Denies by resource, so that a thousand of them on the same one cost as much as one. */
function deniedByResource(denials: readonly Denial[], catalogue: Catalogue): DeniedOn {
  const sets = new Map<string, ActionSet>();
  for (const { limit, scope, actions } of denials) {
    if (limit !== undefined) continue;
    for (const pattern of valuesOf(scope.resources))
      sets.set(pattern, sets.get(pattern)?.union(actions) ?? actions);
  }
  const known = new Map<string, ActionSet>();
  const patterns = new ResourcePatterns(sets.keys());
  return (resource) => {
    const covering = () => [...patterns.covering(resource)].flatMap((pattern) => sets.get(pattern) ?? []);
    const denied = known.get(resource) ?? ActionSet.union(catalogue, covering());
    known.set(resource, denied);
    return denied;
  };
}

/** The actions that the Denies, taken together, forbid on every resource of an Allow. */
function deniedFor({ resources }: Statement, deniedOn: DeniedOn, catalogue: Catalogue): ActionSet {
  const allowed = resources.kind === 'all-but' ? ['*'] : [...new Set(valuesOf(resources))];
  // An Allow on an empty list of resources allows nothing.
  return allowed.map(deniedOn).reduce((all, one) => all.intersect(one), ActionSet.all(catalogue));
}

function grantsIn(located: LocatedStatement, catalogue: Catalogue): Grant[] {
  const { statement } = located;
  const { actions } = statement;
  const scope = scopeOf(statement);
  if (actions.kind === 'all-but') {
    const set = actionsIn(actions, catalogue);
    return [{ actions: set, scope, pattern: 'NotAction', at: locate(located, actions.origin) }];
  }
  return actions.items.map(({ value, origin }) => {
    const set = expandPattern(value, catalogue);
    return { actions: set, scope, pattern: value.text, at: locate(located, origin) };
  });
}

/**
 * The prefixes of the services that policies are about, in order: those that patterns name, known or not, and those
 * of the catalogue that a wildcard or a NotAction reaches.
 */
export function servicesOf(policies: readonly Policy[], catalogue: Catalogue): readonly string[] {
  const elements = policies.flatMap(({ statements }) => statements.map(({ actions }) => actions));
  const texts = elements.flatMap((actions) =>
    actions.kind === 'all-but' ? ['*'] : valuesOf(actions).map(({ service }) => service),
  );
  const named = [...new Set(texts)].flatMap((text) => {
    if (!/[*?]/.test(text)) return [text];
    return catalogue.services.flatMap(({ prefix }) => (globMatches(text, prefix) ? [prefix] : []));
  });
  return [...new Set(named)].sort();
}
