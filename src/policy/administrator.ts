import { isEveryAction } from './action-pattern';
import { ActionSet } from './action-set';
import type { Catalogue } from './catalogue';
import { conditionTests } from './condition';
import { actionsIn } from './grants';
import { type Location, locationOf, type Policy, type Statement, valuesOf } from './model';
import { coversAll } from './resource-cover';

/** A statement that allows every action, or the first of several that do so together. */
export interface AdministratorGrant extends Location {
  /** The pattern as written, such as `*`; `NotAction`; `several patterns` where no statement does it alone. */
  readonly pattern: string;
  /** As written; of `NotResource` what it leaves out. */
  readonly resources: readonly string[];
  readonly statement: Statement;
}

/**
 * The statements that allow every action of the catalogue, whatever Denies stand beside them: administrator access.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html
 */
export function administratorGrants(policies: readonly Policy[], catalogue: Catalogue): AdministratorGrant[] {
  const allows = policies.flatMap(({ statements }) => statements.filter(({ effect }) => effect === 'Allow'));
  const sets = allows.map(({ actions }) => actionsIn(actions, catalogue));
  const alone = allows.filter((_, index) => sets[index]?.size === catalogue.size);
  if (alone.length > 0) return alone.map((statement) => grantOf(statement, patternOf(statement)));
  const [first] = allows;
  if (first === undefined || ActionSet.union(catalogue, sets).size < catalogue.size) return [];
  return [grantOf(first, 'several patterns')];
}

function grantOf(statement: Statement, pattern: string): AdministratorGrant {
  const every = statement.actions.items.find(({ value }) => value.text === pattern);
  const location = locationOf((every ?? statement.actions).origin);
  return { ...location, pattern, resources: valuesOf(statement.resources), statement };
}

function patternOf({ actions }: Statement): string {
  if (actions.kind === 'all-but') return 'NotAction';
  const every = actions.items.find(({ value }) => isEveryAction(value));
  return every?.value.text ?? 'several patterns';
}

/** The administrator access of one side that no statement of the other side grants as far. */
export function administratorBeyond(
  one: readonly AdministratorGrant[],
  other: readonly AdministratorGrant[],
): AdministratorGrant | undefined {
  return one.find((grant) => !other.some((before) => grantsAsMuch(before.statement, grant.statement)));
}

function grantsAsMuch(before: Statement, now: Statement): boolean {
  const tests = conditionTests(now.condition);
  if (![...conditionTests(before.condition)].every((test) => tests.has(test))) return false;
  const [outer, inner] = [before.resources, now.resources];
  if (outer.kind === 'only')
    return coversAll(valuesOf(outer), inner.kind === 'only' ? valuesOf(inner) : ['*']);
  return inner.kind === 'all-but' && coversAll(valuesOf(inner), valuesOf(outer));
}
