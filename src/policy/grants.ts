import { globMatches } from '../base/glob';
import { expandPattern, expandPatterns } from './action-pattern';
import { ActionSet } from './action-set';
import type { ActionId, Catalogue } from './catalogue';
import type { PolicyDocument, Statement } from './model';
import { covers, coversAll } from './resource-cover';

/** One pattern of an Allow (or a whole NotAction) and what it grants after the unconditional Denies. */
export interface GrantPlace {
  readonly path: string;
  readonly line: number;
  /** The pattern as written; `NotAction` for a grant of everything else. */
  readonly pattern: string;
  readonly statement: Statement;
  readonly actions: ActionSet;
}

/** A Deny of the compared files with the actions it is about. */
export interface DenyPlace {
  readonly path: string;
  readonly line: number;
  readonly statement: Statement;
  readonly actions: ActionSet;
  /** Why it does not subtract everywhere; absent for an unconditional Deny. */
  readonly limit?: 'condition' | 'not-resource';
}

/** What several documents grant together: they are one grant, whoever they are attached by. */
export interface GrantSet {
  readonly actions: ActionSet;
  /** In document order. */
  readonly places: readonly GrantPlace[];
  readonly denies: readonly DenyPlace[];
}

/**
 * What identity policies grant at action level. An unconditional Deny subtracts where its resources cover those of
 * the Allow; a conditional or narrower one never does, since the action stays possible.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function grantsOf(documents: readonly PolicyDocument[], catalogue: Catalogue): GrantSet {
  const denies = documents.flatMap((document) =>
    withEffect(document, 'Deny').map((statement) => denyOf(document.path, statement, catalogue)),
  );
  const deniedOn = deniedByResource(denies, catalogue);
  const places = documents.flatMap((document) =>
    withEffect(document, 'Allow').flatMap((statement) => {
      const denied = deniedFor(statement, deniedOn, catalogue);
      const own = placesOf(document.path, statement, catalogue);
      return denied.isEmpty ? own : own.map((place) => ({ ...place, actions: place.actions.minus(denied) }));
    }),
  );
  const granted = ActionSet.union(
    catalogue,
    places.map(({ actions }) => actions),
  );
  return { actions: granted, places, denies };
}

/** The first place in document order that grants an action. */
export function placesByAction(grants: GrantSet): ReadonlyMap<ActionId, GrantPlace> {
  const first = new Map<ActionId, GrantPlace>();
  let open = grants.actions;
  for (const place of grants.places) {
    if (open.isEmpty) break;
    for (const id of place.actions.intersect(open)) first.set(id, place);
    open = open.minus(place.actions);
  }
  return first;
}

/**
 * The unconditional Deny that stops an action: on every resource, or on all the resources it was called on. The
 * latter takes several Denies together, and only a complete list of those resources.
 */
export function deniedOnPurpose(
  grants: GrantSet,
  id: ActionId,
  called: { readonly resources: readonly string[]; readonly allResources: boolean },
): DenyPlace | undefined {
  const firm = grants.denies.filter(({ limit, actions }) => limit === undefined && actions.has(id));
  const stars = firm.find(({ statement }) => coversAll(statement.resources.values, ['*']));
  if (stars !== undefined || !called.allResources || called.resources.length === 0) return stars;
  const denied = firm.flatMap(({ statement }) => statement.resources.values);
  return coversAll(denied, called.resources) ? firm[0] : undefined;
}

function withEffect(document: PolicyDocument, effect: Statement['effect']): Statement[] {
  return document.statements.filter((statement) => statement.effect === effect);
}

function actionsOf(element: Statement['actions'], catalogue: Catalogue): ActionSet {
  const named = expandPatterns(
    element.patterns.map(({ pattern }) => pattern),
    catalogue,
  );
  return element.kind === 'Action' ? named : named.complement();
}

function denyOf(path: string, statement: Statement, catalogue: Catalogue): DenyPlace {
  const base = { path, line: statement.line, statement, actions: actionsOf(statement.actions, catalogue) };
  if (statement.condition !== undefined) return { ...base, limit: 'condition' };
  return statement.resources.kind === 'NotResource' ? { ...base, limit: 'not-resource' } : base;
}

/** What is forbidden on a resource of an Allow. */
type DeniedOn = (resource: string) => ActionSet;

/** Unconditional Denies by resource, so that a thousand of them on the same one cost as much as one. */
function deniedByResource(denies: readonly DenyPlace[], catalogue: Catalogue): DeniedOn {
  const sets = new Map<string, ActionSet>();
  for (const { limit, statement, actions } of denies) {
    if (limit !== undefined) continue;
    for (const pattern of statement.resources.values)
      sets.set(pattern, sets.get(pattern)?.union(actions) ?? actions);
  }
  const known = new Map<string, ActionSet>();
  return (resource) => {
    const covering = () =>
      [...sets].filter(([pattern]) => covers(pattern, resource)).map(([, actions]) => actions);
    const denied = known.get(resource) ?? ActionSet.union(catalogue, covering());
    known.set(resource, denied);
    return denied;
  };
}

/** The actions that the Denies, taken together, forbid on every resource of an Allow. */
function deniedFor({ resources }: Statement, deniedOn: DeniedOn, catalogue: Catalogue): ActionSet {
  const allowed = resources.kind === 'NotResource' ? ['*'] : [...new Set(resources.values)];
  // An Allow on an empty list of resources allows nothing.
  return allowed.map(deniedOn).reduce((all, one) => all.intersect(one), ActionSet.all(catalogue));
}

function placesOf(path: string, statement: Statement, catalogue: Catalogue): GrantPlace[] {
  const { actions } = statement;
  if (actions.kind === 'NotAction') {
    const set = actionsOf(actions, catalogue);
    return [{ path, line: actions.line, pattern: 'NotAction', statement, actions: set }];
  }
  return actions.patterns.map(({ pattern, line }) => {
    return { path, line, pattern: pattern.text, statement, actions: expandPattern(pattern, catalogue) };
  });
}

/**
 * The prefixes of the services that documents are about, in order: those that patterns name, known or not, and those
 * of the catalogue that a wildcard or a NotAction reaches.
 */
export function servicesOf(documents: readonly PolicyDocument[], catalogue: Catalogue): readonly string[] {
  const named = new Set<string>();
  for (const { actions } of documents.flatMap(({ statements }) => statements)) {
    const texts =
      actions.kind === 'NotAction' ? ['*'] : actions.patterns.map(({ pattern }) => pattern.service);
    for (const text of new Set(texts)) {
      if (!/[*?]/.test(text)) named.add(text);
      else for (const { prefix } of catalogue.services) if (globMatches(text, prefix)) named.add(prefix);
    }
  }
  return [...named].sort();
}
