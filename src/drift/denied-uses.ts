import { globMatches } from '../base/glob';
import type { Use } from '../evidence/evidence';
import { ActionSet } from '../policy/action-set';
import { parsePrincipalArn } from '../policy/arn';
import type { ActionId, ActionName, Catalogue } from '../policy/catalogue';
import { agreed, conditionHolds, type Truth } from '../policy/condition';
import type { Denial } from '../policy/grants';
import { type Element, valuesOf } from '../policy/model';
import { covers, excludes } from '../policy/resource-cover';
import { type DenyChange, deniesBeyond } from './deny-changes';
import type { DriftInput } from './drift-input';

/** A Deny that the change adds, and actions in use of which it is not known whether it stops them. */
export interface UnclearDeny {
  readonly denial: Denial;
  readonly actions: readonly ActionName[];
  /** It may stop every call: the verdict is inconclusive. Else only its resources could not be compared. */
  readonly isDoubt: boolean;
}

/** What the Denies that the change adds do to calls that work. */
export interface DeniedUses {
  /** The Deny that stops an action on a resource on which it was used, by action. */
  readonly broken: ReadonlyMap<ActionId, Denial>;
  readonly unclear: readonly UnclearDeny[];
}

/** Compares the Denies that the change adds with the calls that were not denied. Without a base nothing is added. */
export function deniedUses(
  input: DriftInput,
  inUse: ReadonlyMap<ActionName, Use>,
  catalogue: Catalogue,
): DeniedUses {
  const broken = new Map<ActionId, Denial>();
  const unclear: UnclearDeny[] = [];
  const working = [...inUse].flatMap(([action, use]) => {
    const id = catalogue.idOf(action);
    return id === undefined || (use.allowed ?? use.attempted) === undefined ? [] : [{ id, action, use }];
  });
  for (const { denial, actions } of newDenies(input)) {
    const holds = conditionFor(denial, input);
    const touched = holds === 'never' ? [] : working.filter(({ id }) => actions.has(id));
    const effects = touched.map((one) => ({ ...one, effect: effectOf(denial, holds, one.use) }));
    for (const { id, effect } of effects) if (effect === 'stops' && !broken.has(id)) broken.set(id, denial);
    for (const isDoubt of [true, false]) {
      const names = effects.filter(({ effect }) => effect === (isDoubt ? 'doubt' : 'unclear'));
      if (names.length > 0) unclear.push({ denial, actions: names.map(({ action }) => action), isDoubt });
    }
  }
  return { broken, unclear };
}

/** Denies that neither the base nor the live policies of every principal have. */
function newDenies({ head, base, foreign }: DriftInput): readonly DenyChange[] {
  if (base === undefined || head.denials.length === 0) return [];
  const live = (foreign?.live ?? []).map((set) => deniesBeyond(head, set));
  return deniesBeyond(head, base).flatMap((change) => {
    if (live.length === 0) return [change];
    const { denial, actions } = change;
    const still = live.flatMap((all) => all.filter((one) => one.denial === denial).map((one) => one.actions));
    const left = actions.intersect(ActionSet.union(actions.catalogue, still));
    return left.isEmpty ? [] : [{ ...change, actions: left }];
  });
}

function conditionFor({ scope: { condition } }: Denial, { principals, today }: DriftInput): Truth {
  if (condition === undefined) return 'always';
  return agreed(
    principals.map((principalArn) => {
      const parsed = parsePrincipalArn(principalArn);
      const account = typeof parsed === 'string' ? '' : parsed.account;
      return conditionHolds(condition, { principalArn, account, now: today });
    }),
  );
}

type Effect = 'stops' | 'doubt' | 'unclear' | 'none';

/** Listed resources that cannot be compared are only listed; what may stop every call is a doubt. */
function effectOf({ scope: { resources } }: Denial, holds: Truth, use: Use): Effect {
  const reached = reaches(resources, use);
  if (reached === 'no') return 'none';
  if (reached === 'unknown' && resources.kind === 'only') return 'unclear';
  return reached === 'yes' && holds === 'always' ? 'stops' : 'doubt';
}

type Reach = 'yes' | 'no' | 'unknown';

/** Whether a Deny covers a resource on which calls were not denied, by the resources that are kept. */
function reaches(resources: Element<string>, { resources: seen, denied }: Use): Reach {
  if (resources.kind === 'only' && valuesOf(resources).some((pattern) => covers(pattern, '*'))) return 'yes';
  const each = objectsOf(seen.sample).map((resource) => reachesOne(resources, resource));
  if (each.length === 0) return 'unknown';
  const all = seen.complete && each.every((one) => one === 'yes');
  // Resources are kept of all calls: without a denied one, each of them was used.
  if (all || (denied === undefined && each.includes('yes'))) return 'yes';
  return seen.complete && each.every((one) => one === 'no') ? 'no' : 'unknown';
}

/** CloudTrail lists the bucket beside the object: calls on objects are authorized on these. */
function objectsOf(sample: readonly string[]): readonly string[] {
  const objects = sample.filter((arn) => /^arn:[^:]*:s3:::[^/]*\//.test(arn));
  return objects.length === 0 ? sample : objects;
}

function reachesOne(resources: Element<string>, resource: string): Reach {
  const matches = valuesOf(resources).map((pattern) => matchesOne(pattern, resource));
  if (matches.includes('yes')) return resources.kind === 'only' ? 'yes' : 'no';
  if (matches.includes('unknown')) return 'unknown';
  return resources.kind === 'only' ? 'no' : 'yes';
}

function matchesOne(pattern: string, resource: string): Reach {
  if (excludes(pattern, resource)) return 'no';
  const isExact = !pattern.includes('${') && !/[*?$]/.test(resource);
  return (isExact && globMatches(pattern, resource)) || covers(pattern, resource) ? 'yes' : 'unknown';
}
