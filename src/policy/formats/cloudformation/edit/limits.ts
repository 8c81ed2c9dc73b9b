import type { EditLimits } from '../../../format';
import type { Inventory } from '../../../inventory';
import { type Policy, type PolicyId, policyKey, type Statement } from '../../../model';
import type { TemplateText } from '../text';
import { blockItems } from './block-list';
import { whyFixedFlow } from './flow-list';
import { type PlacedList, Places, type StatementPlace } from './places';
import { lineBreak } from './text-lines';

/** How far those who read a template agree on it, and whose policies may be edited. */
export interface LimitOptions {
  /** Why nothing is edited; absent where all agree. */
  readonly why?: string;
  /** Why nothing is added; absent where all agree. */
  readonly whyNothingAdded?: string;
  /** The addresses of the principals that are judged. */
  readonly judged: ReadonlySet<string>;
}

/** What of the policies of a template can be edited where it stands. */
export class TemplateLimits implements EditLimits {
  readonly #text: string;
  readonly #places: Places;
  readonly #policies = new Map<string, Policy>();
  readonly #reasons = new Map<string, string>();
  /** What uses the literal at an offset. */
  readonly #uses = new Map<number, Set<string>>();
  readonly #whyNothingAdded: string | undefined;
  readonly #found = new Map<Statement, StatementPlace | string>();

  constructor(template: TemplateText, inventory: Inventory, { why, whyNothingAdded, judged }: LimitOptions) {
    this.#whyNothingAdded = whyNothingAdded;
    this.#text = template.text + lineBreak(template.text);
    this.#places = new Places(template);
    for (const { id, policies, unknown } of inventory.principals) {
      const own = id.address ?? '';
      for (const policy of policies) {
        const key = policyKey(policy.id);
        const known = this.#policies.get(key);
        if (known === undefined) this.#policies.set(key, policy);
        else if (spanKey(known) !== spanKey(policy))
          this.#reasons.set(key, 'another policy has the same name');
        if (why !== undefined) this.#reasons.set(key, why);
        else if (!judged.has(own))
          this.#reasons.set(key, `${own}, which this run does not check, also has the policy`);
        policy.statements.forEach((statement, index) => {
          this.#use(statement, `${key} ${index}`);
        });
        this.#usePossible(policy.unknown, key);
      }
      this.#usePossible(unknown, own);
    }
    this.#usePossible(inventory.unknown, '');
  }

  /** Every policy of the template's principals, once. */
  get policies(): readonly Policy[] {
    return [...this.#policies.values()];
  }

  fixedItem(id: PolicyId, index: number, item: number): string | undefined {
    const policy = this.#policies.get(policyKey(id));
    const statement = policy?.statements[index];
    const origin = statement?.actions.items[item]?.origin;
    if (policy === undefined || statement === undefined || origin?.kind !== 'text') return missing;
    const place = this.#placeOf(policy, statement);
    if (origin.editable !== true) return origin.why ?? 'it is generated';
    const uses = this.#uses.get(origin.range.start)?.size ?? 0;
    if (uses > 1) return 'other statements of the template use the same text';
    const reason = this.#reasons.get(policyKey(id));
    return reason ?? (typeof place === 'string' ? place : this.#whyFixed(place.actions));
  }

  fixedStatement(id: PolicyId, index: number): string | undefined {
    const policy = this.#policies.get(policyKey(id));
    const statement = policy?.statements[index];
    if (policy === undefined || statement === undefined) return missing;
    const place = this.#placeOf(policy, statement);
    if (typeof place === 'string') return place;
    return typeof place.list === 'string' ? place.list : this.#whyFixed(place.list);
  }

  fixedPolicy(id: PolicyId): string | undefined {
    const policy = this.#policies.get(policyKey(id));
    if (policy === undefined) return missing;
    const reason = this.#reasons.get(policyKey(id)) ?? this.#whyNothingAdded;
    if (reason !== undefined) return reason;
    const [unknown] = policy.unknown;
    if (unknown !== undefined) return `a part of the policy is not known: ${unknown.reason}`;
    if (policy.statements.length === 0) return missing;
    for (const [index, statement] of policy.statements.entries()) {
      const place = this.#placeOf(policy, statement);
      const fixed = statement.actions.items.map((_, item) => this.fixedItem(id, index, item));
      const why = this.fixedStatement(id, index) ?? fixed.find((one) => one !== undefined);
      if (why !== undefined) return why;
      if (typeof place === 'string' || typeof place.list === 'string') return missing;
      if (place.isEmbedded) return 'the policy is JSON inside of a string';
      if (place.list.form === 'one' && place.list.style !== 'json') return 'its Statement is not a list';
    }
    return undefined;
  }

  #placeOf(policy: Policy, statement: Statement): StatementPlace | string {
    const known = this.#found.get(statement);
    if (known !== undefined) return known;
    const place = this.#places.statementOf(policy, statement);
    this.#found.set(statement, place);
    return place;
  }

  #whyFixed(list: PlacedList): string | undefined {
    if (list.style === 'flow') return whyFixedFlow(this.#text, list);
    if (list.style === 'json' || list.form === 'one') return undefined;
    return blockItems(this.#text, list) === undefined
      ? 'an item of its list shares its line with something else'
      : undefined;
  }

  #use({ actions }: Statement, by: string): void {
    for (const { origin } of actions.items) {
      if (origin.kind !== 'text') continue;
      const uses = this.#uses.get(origin.range.start) ?? new Set();
      this.#uses.set(origin.range.start, uses.add(by));
    }
  }

  #usePossible(parts: Policy['unknown'], of: string): void {
    parts.forEach(({ possible = [] }, index) => {
      for (const statement of possible) this.#use(statement, `${of} unknown ${index}`);
    });
  }
}

const missing = 'it does not stand in the template as it is';

function spanKey({ statements }: Policy): string {
  return statements.map(({ origin }) => (origin.kind === 'text' ? origin.range.start : '')).join(' ');
}
