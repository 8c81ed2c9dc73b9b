import type { PolicyEdit } from '../../../edits';
import { type Policy, policyKey } from '../../../model';
import type { JsonNode } from '../../json/json-tree';
import type { TemplateText } from '../text';
import { Places } from './places';

/** The nodes of a template that edits change, by where they begin. */
interface Changed {
  /** Lists of actions, or the one action that stands alone. */
  readonly actions: ReadonlySet<number>;
  /** By the list of statements: which of them go, and how many come. */
  readonly statements: ReadonlyMap<number, { readonly gone: ReadonlySet<number>; readonly added: number }>;
  /** Stretches of JSON in strings. */
  readonly embedded: readonly number[];
}

/**
 * Whether a written template is the one before, value by value, but for the actions and statements that edits are about:
 * parameters, trust policies, resources and everything else must not change. What the edited policies say is for others to
 * prove.
 */
export function isSameButEdits(
  before: TemplateText,
  after: TemplateText,
  policies: readonly Policy[],
  edits: readonly PolicyEdit[],
): boolean {
  return isSame(before.root, after.root, changedBy(before, policies, edits));
}

function changedBy(before: TemplateText, policies: readonly Policy[], edits: readonly PolicyEdit[]): Changed {
  const places = new Places(before);
  const actions = new Set<number>();
  const embedded: number[] = [];
  const statements = new Map<number, { gone: Set<number>; added: number }>();
  for (const policy of policies) {
    const own = edits.filter((edit) => policyKey(edit.policy) === policyKey(policy.id));
    if (own.length === 0) continue;
    const found = policy.statements.map((one) => places.statementOf(policy, one));
    for (const edit of own) {
      const place = edit.kind === 'add-statement' ? found.at(-1) : found[edit.statement];
      if (typeof place !== 'object') continue;
      if (place.isEmbedded) embedded.push(place.span.start);
      if (edit.kind === 'replace-items') actions.add(place.actions.span.start);
      if (edit.kind === 'replace-items' || typeof place.list === 'string') continue;
      const list = statements.get(place.list.span.start) ?? { gone: new Set<number>(), added: 0 };
      statements.set(place.list.span.start, list);
      if (edit.kind === 'add-statement') list.added += 1;
      else list.gone.add(place.span.start);
    }
  }
  return { actions, statements, embedded };
}

function isSame(was: JsonNode, is: JsonNode, changed: Changed): boolean {
  const isActions = changed.actions.has(was.offset) && was.kind !== 'object';
  if (isActions) return is.kind === 'string' || (is.kind === 'array' && is.items.length > 0);
  const list = was.kind === 'array' ? changed.statements.get(was.offset) : undefined;
  if (list !== undefined && was.kind === 'array') {
    const kept = was.items.filter(({ offset }) => !list.gone.has(offset));
    if (is.kind !== 'array' || is.items.length !== kept.length + list.added) return false;
    return kept.every((one, index) => isSameAt(one, is.items[index], changed));
  }
  if (was.kind === 'string')
    return is.kind === 'string' && (was.value === is.value || isEmbedding(was, changed));
  if (was.kind === 'array') {
    const items = is.kind === 'array' ? is.items : [];
    return (
      is.kind === 'array' &&
      items.length === was.items.length &&
      was.items.every((one, index) => isSameAt(one, items[index], changed))
    );
  }
  if (was.kind !== 'object') return is.kind === was.kind && is.value === was.value;
  if (is.kind !== 'object' || is.members.length !== was.members.length) return false;
  return was.members.every(({ key, value }, index) => {
    const other = is.members[index];
    return other?.key === key && isSame(value, other.value, changed);
  });
}

function isSameAt(was: JsonNode, is: JsonNode | undefined, changed: Changed): boolean {
  return is !== undefined && isSame(was, is, changed);
}

function isEmbedding({ offset, end }: JsonNode, { embedded }: Changed): boolean {
  return embedded.some((at) => at > offset && at < end);
}
