import type { ActionName } from '../policy/catalogue';
import {
  editedPolicy,
  growthBy,
  type Insertion,
  type NewStatement,
  type PolicyEdit,
  policySize,
  type StatementEdit,
  statementSize,
} from '../policy/edits';
import { type Location, locationOf, type Policy, type Statement } from '../policy/model';
import type { Unchanged } from './model';
import { narrowPolicy } from './narrow';
import type { KeptPattern, NarrowRules } from './narrow-rules';
import type { SizeLimit } from './size-limit';

/** What is to become of one policy. */
export interface PlannedPolicy {
  readonly edits: readonly PolicyEdit[];
  readonly unchanged: readonly Unchanged[];
  /** Why the statements of missing actions are not among the edits; absent when they are. */
  readonly notAdded?: string;
  /** Why what the change removed is not restored; absent when it is. */
  readonly notRestored?: string;
}

/** An action that goes back into a statement that is still there. */
export interface RestoredItem {
  /** The index of the statement in the policy. */
  readonly statement: number;
  /** The index of the item it comes in front of; their number for the end. */
  readonly before: number;
  readonly action: ActionName;
}

/** What a policy gets back of what the change under review removed from it. */
export interface PolicyRestores {
  readonly items: readonly RestoredItem[];
  readonly statements: readonly NewStatement[];
}

export const nothingRestored: PolicyRestores = { items: [], statements: [] };

/** What a policy is to get, and how large it may become. */
export interface PolicyGains {
  readonly restores: PolicyRestores;
  readonly additions: readonly NewStatement[];
  readonly limit: SizeLimit;
}

/**
 * Plans the edits of one policy: what is restored comes first, then removals, then additions. What would grow beyond
 * IAM's limit is left as it is.
 */
export function planEdits(
  policy: Policy,
  rules: NarrowRules,
  gains: PolicyGains,
  describe: (pattern: KeptPattern) => Unchanged,
): PlannedPolicy {
  const { restores, additions, limit } = gains;
  const narrowed = narrowPolicy(policy, rules);
  const attempt = (back: PolicyRestores, added: readonly NewStatement[]) => {
    const planned = policy.statements.map((statement, index): PlannedEdit => {
      return plannedEdit(policy, statement, index, back.items, narrowed[index]?.edit);
    });
    const plan = assemble(policy, planned, [...back.statements, ...added], limit);
    const kept = narrowed.flatMap((one) => one.kept.map(describe));
    const fits = policySize(editedPolicy(policy, plan.edits)) <= limit.characters;
    return { fits, plan: { ...plan, unchanged: [...plan.unchanged, ...kept] } };
  };
  const full = attempt(restores, additions);
  if (full.fits) return full.plan;
  const notAdded = `with all missing actions the policy would exceed ${limit.text}`;
  const restored = attempt(restores, []);
  if (restored.fits) return { ...restored.plan, notAdded };
  return { ...attempt(nothingRestored, []).plan, notAdded, notRestored: notAdded };
}

interface PlannedEdit {
  readonly statement: Statement;
  /** What restores alone make of it. */
  readonly restored: StatementEdit | undefined;
  /** Restored and narrowed. */
  readonly edit: StatementEdit | undefined;
  /** By how many characters narrowing makes the policy longer. */
  readonly growth: number;
}

function plannedEdit(
  policy: Policy,
  statement: Statement,
  index: number,
  items: readonly RestoredItem[],
  narrowed: StatementEdit | undefined,
): PlannedEdit {
  const inserted = items
    .filter((one) => one.statement === index)
    .map(({ before, action }): Insertion => ({ before, items: [action] }));
  if (inserted.length === 0) {
    const growth = narrowed === undefined ? 0 : growthBy(narrowed, statement);
    return { statement, restored: undefined, edit: narrowed, growth };
  }
  const at = { kind: 'replace-items', policy: policy.id, statement: index, inserted } as const;
  const restored: StatementEdit = { ...at, items: statement.actions.items.map(() => 'keep') };
  if (narrowed === undefined) return { statement, restored, edit: restored, growth: 0 };
  const left = narrowed.kind === 'replace-items' ? narrowed.items : statement.actions.items.map(() => []);
  const edit: StatementEdit = { ...at, items: left };
  return { statement, restored, edit, growth: growthBy(edit, statement) - growthBy(restored, statement) };
}

/** The edits that fit, together with the new statements whether these fit or not. */
function assemble(
  policy: Policy,
  planned: readonly PlannedEdit[],
  statements: readonly NewStatement[],
  limit: SizeLimit,
): PlannedPolicy {
  const restored = planned.flatMap((one) => one.restored ?? []);
  const room = limit.characters - policySize(editedPolicy(policy, restored));
  const tooLong = overlong(planned, room, limit);
  const edits = planned.map((one) => (tooLong.has(one) ? one.restored : one.edit));
  const isGone = (edit: StatementEdit | undefined) => edit?.kind === 'remove-statement';
  const nothingLeft = statements.length === 0 && edits.length > 0 && edits.every(isGone);
  const added = statements.map((statement): PolicyEdit => {
    return { kind: 'add-statement', policy: policy.id, statement };
  });
  return {
    edits: [...(nothingLeft ? [] : edits.flatMap((edit) => edit ?? [])), ...added],
    unchanged: [
      ...[...tooLong].map(leave(`the narrowed policy would exceed ${limit.text}`)),
      ...(nothingLeft ? planned : []).map(leave('no action of the policy is in use: delete the policy')),
    ],
  };
}

function leave(reason: string): (planned: PlannedEdit) => Location & { readonly reason: string } {
  return ({ statement }) => ({ ...locationOf(statement.origin), reason });
}

/** The edits that would make their statement too long, and those that grow most until the rest fits. */
function overlong(
  planned: readonly PlannedEdit[],
  room: number,
  { characters }: SizeLimit,
): ReadonlySet<PlannedEdit> {
  const growing = planned.filter(({ growth }) => growth > 0).sort((a, b) => b.growth - a.growth);
  const left = new Set(
    growing.filter(({ statement, growth }) => statementSize(statement) + growth > characters),
  );
  let total = planned.reduce((sum, one) => sum + (left.has(one) ? 0 : one.growth), 0);
  for (const one of growing) {
    if (total <= room) break;
    if (!left.has(one)) total -= one.growth;
    left.add(one);
  }
  return left;
}
