import { compare } from '../base/order';
import type { ActionFinding } from '../drift/findings';
import type { ActionId, ActionName, Catalogue } from '../policy/catalogue';
import type { NewStatement } from '../policy/edits';
import type { EditLimits } from '../policy/format';
import { type GrantSet, isSameScope } from '../policy/grants';
import { type Policy, policyKey, type Statement, valuesOf } from '../policy/model';
import { hasLiteralVariable } from '../policy/placeholder';
import type { PolicyRestores, RestoredItem } from './edit-policy';
import type { NeedsDecision, SuggestTarget } from './model';
import { denialsBesides } from './same-grant';

/** A policy that may get something back, and the targets that compare it. */
export interface Home {
  readonly policy: Policy;
  readonly sharing: readonly SuggestTarget[];
  readonly limits?: EditLimits;
}

/** An action that goes back to where the base had it, and the policies that get a part of it. */
export interface PlacedRestore {
  readonly target: SuggestTarget;
  readonly id: ActionId;
  readonly action: ActionName;
  readonly policies: ReadonlySet<string>;
}

/** What a run restores, by policy, and what it leaves to people. */
export interface Restores {
  readonly byPolicy: ReadonlyMap<string, PolicyRestores>;
  readonly placed: readonly PlacedRestore[];
  readonly left: readonly NeedsDecision[];
}

/** Whether an action is missing because the change under review removed it. */
export function isRemoved({ state, introduced, currentlyDenied }: ActionFinding): boolean {
  return state === 'missing' && introduced === 'removed' && currentlyDenied !== true;
}

/**
 * Finds where the actions go back that the change removed and the role uses: into every statement that granted them at
 * the base, with its resources and Condition. A statement that is still there gets the action back; one that is not
 * comes back with the actions in use alone. An action is restored whole or left to people.
 */
export function restoresOf(
  targets: readonly SuggestTarget[],
  homes: readonly Home[],
  catalogue: Catalogue,
): Restores {
  const spots = new Map<string, Spot>();
  const placed: PlacedRestore[] = [];
  const left: NeedsDecision[] = [];
  for (const target of targets) {
    for (const finding of target.findings.filter(isRemoved)) {
      const { action } = finding;
      const id = catalogue.idOf(action);
      const found = id === undefined ? unknownBase : placesOf(target, finding, id, homes);
      if (id === undefined || typeof found === 'string') {
        left.push({ target: target.name, action, reason: typeof found === 'string' ? found : unknownBase });
        continue;
      }
      placed.push({ target, id, action, policies: new Set(found.map(({ home }) => keyOf(home.policy))) });
      for (const spot of found) spots.set(spotKey(spot), spot);
    }
  }
  return { byPolicy: gathered([...spots.values()]), placed, left };
}

const unknownBase = 'the statement of the base that granted it is not known';
/** What is written would have to be another text than what it means. */
const literalVariable =
  'its statement has a policy variable, which IAM treats as literal text in this Version';
const ofTemplate =
  'its statement has values that the template makes, or a Condition; take it from the earlier version of the file';
const gone = 'this change deletes its policy files';
const shared = 'all its policy files are shared with other targets, which would also get it';

/** A statement of the base, and where an action of it goes. */
interface Spot {
  readonly action: ActionName;
  readonly home: Home;
  readonly from: BaseStatement;
  /** The index of a statement of the policy with the same resources and Condition; absent for a new one. */
  readonly into?: number;
}

interface BaseStatement {
  readonly statement: Statement;
  readonly policy: string;
  readonly index: number;
  /** Which item of the statement granted the action. */
  readonly item: number;
}

function placesOf(
  target: SuggestTarget,
  finding: ActionFinding,
  id: ActionId,
  homes: readonly Home[],
): readonly Spot[] | string {
  const { base } = target;
  if (base === undefined) return unknownBase;
  const from = statementsGranting(id, base.policies, base.grants);
  if (from.length === 0) return unknownBase;
  if (from.some(({ statement }) => hasLiteralVariable(statement))) return literalVariable;
  const reason = whyNotRestored(id, target, base.grants);
  if (reason !== undefined) return reason;
  const own = homes.filter(({ sharing }) => sharing.includes(target));
  if (own.length === 0) return gone;
  const fixed = own.flatMap(({ policy, limits }) => limits?.fixedPolicy(policy.id) ?? []);
  const open = own.filter(({ policy, limits }) => limits?.fixedPolicy(policy.id) === undefined);
  const spots = from.flatMap((one) => spotOf(finding.action, id, one, open) ?? []);
  if (spots.some(isOfTemplate)) return ofTemplate;
  const [reasonOfFixed] = fixed;
  return spots.length === from.length ? spots : (reasonOfFixed ?? shared);
}

/** Whether a new statement would have to hold a value that the template makes, or a Condition, which it may make. */
function isOfTemplate({ home, into, from: { statement } }: Spot): boolean {
  if (home.limits === undefined || into !== undefined) return false;
  const { condition, resources } = statement;
  const isLiteral = resources.items.every(({ exact, origin }) => {
    return exact && origin.kind === 'text' && origin.editable === true;
  });
  return condition !== undefined || !isLiteral;
}

/** A Deny that is not the same as at the base would make it another grant. */
function whyNotRestored(id: ActionId, { grants }: SuggestTarget, base: GrantSet): string | undefined {
  const [added] = denialsBesides(grants, base, id);
  if (added !== undefined)
    return `this change adds the Deny at ${added.at.file}:${added.at.line}, which denies it`;
  const [lifted] = denialsBesides(base, grants, id);
  if (lifted !== undefined) return 'this change also removes a Deny that limited it';
  return undefined;
}

/** The statements that grant an action, each with the first item that does. */
function statementsGranting(
  id: ActionId,
  policies: readonly Policy[],
  { grants }: GrantSet,
): readonly BaseStatement[] {
  const found = new Map<string, BaseStatement>();
  for (const { at, pattern } of grants.filter(({ actions }) => actions.has(id))) {
    const policy = policyKey(at.policy);
    const statement = policies.find((one) => policyKey(one.id) === policy)?.statements[at.statement];
    const key = `${policy} ${at.statement}`;
    if (statement === undefined || found.has(key)) continue;
    const item = valuesOf(statement.actions).findIndex(({ text }) => text === pattern);
    found.set(key, { statement, policy, index: at.statement, item });
  }
  return [...found.values()];
}

function spotOf(
  action: ActionName,
  id: ActionId,
  from: BaseStatement,
  homes: readonly Home[],
): Spot | undefined {
  const fitting = homes
    .filter((home) => home.sharing.length === 1 || hadIt(home, id))
    .sort((a, b) => Number(keyOf(b.policy) === from.policy) - Number(keyOf(a.policy) === from.policy));
  for (const home of fitting) {
    const into = likeStatement(home.policy, from.statement);
    if (into !== undefined) return { action, home, from, into };
  }
  const [home] = fitting;
  return home === undefined ? undefined : { action, home, from };
}

/** Whether every target that shares a policy had the action through it at the base: none of them gets anything new. */
function hadIt({ policy, sharing }: Home, id: ActionId): boolean {
  const key = keyOf(policy);
  return sharing.every(({ base }) => {
    return base?.grants.grants.some(({ at, actions }) => policyKey(at.policy) === key && actions.has(id));
  });
}

/** The Allow of a policy with the same resources and Condition, by its Sid if several have them. */
function likeStatement({ statements }: Policy, wanted: Statement): number | undefined {
  const alike = [...statements.keys()].filter((index) => {
    const one = statements[index];
    return one?.effect === 'Allow' && one.actions.kind === 'only' && isSameScope(one, wanted);
  });
  return alike.find((index) => statements[index]?.sid === wanted.sid) ?? alike[0];
}

function gathered(spots: readonly Spot[]): ReadonlyMap<string, PolicyRestores> {
  const keys = new Set(spots.map(({ home }) => keyOf(home.policy)));
  return new Map(
    [...keys].map((key) => {
      const own = spots.filter(({ home }) => keyOf(home.policy) === key);
      return [key, { items: itemsOf(own), statements: statementsOf(own) }];
    }),
  );
}

function itemsOf(spots: readonly Spot[]): RestoredItem[] {
  const inBaseOrder = spots.toSorted(
    (a, b) => a.from.index - b.from.index || a.from.item - b.from.item || compare(a.action, b.action),
  );
  return inBaseOrder.flatMap(({ action, home, from, into }): RestoredItem[] => {
    const statement = into === undefined ? undefined : home.policy.statements[into];
    if (into === undefined || statement === undefined) return [];
    return [{ statement: into, before: positionIn(statement, from), action }];
  });
}

/** Behind the nearest item that stood before it at the base, else in front of the nearest that stood after it. */
function positionIn(now: Statement, { statement, item }: BaseStatement): number {
  const texts = valuesOf(now.actions).map(({ text }) => text.toLowerCase());
  const was = valuesOf(statement.actions).map(({ text }) => texts.indexOf(text.toLowerCase()));
  if (statement.actions.kind !== 'only') return texts.length;
  const before = was.slice(0, item).findLast((index) => index >= 0);
  const after = was.slice(item + 1).find((index) => index >= 0);
  return before === undefined ? (after ?? texts.length) : before + 1;
}

function statementsOf(spots: readonly Spot[]): NewStatement[] {
  const groups = new Map<string, { from: BaseStatement; actions: ActionName[] }>();
  for (const { action, from, into } of spots) {
    if (into !== undefined) continue;
    const key = `${from.policy} ${from.index}`;
    const group = groups.get(key) ?? { from, actions: [] };
    group.actions.push(action);
    groups.set(key, group);
  }
  const inBaseOrder = [...groups.values()].sort((a, b) => a.from.index - b.from.index);
  return inBaseOrder.map(({ from: { statement }, actions }): NewStatement => {
    const { sid, resources, condition } = statement;
    return {
      ...(sid === undefined ? {} : { sid }),
      actions: actions.sort(compare),
      resources: valuesOf(resources),
      ...(resources.kind === 'only' ? {} : { resourceKind: resources.kind }),
      ...(condition === undefined ? {} : { condition }),
    };
  });
}

function keyOf({ id }: Policy): string {
  return policyKey(id);
}

function spotKey({ action, home, from, into }: Spot): string {
  return JSON.stringify([keyOf(home.policy), action, into ?? [from.policy, from.index]]);
}
