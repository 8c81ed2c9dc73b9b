import type { UnknownKind } from '../../model';
import {
  type At,
  type Dict,
  type Doubt,
  doubtOf,
  exactText,
  type Item,
  itemsOf,
  reasonOf,
  type Value,
} from './value';

/** A part of a document that is not known. */
export interface UncertainPart {
  readonly kind: UnknownKind;
  readonly reason: string;
  readonly at: At;
  /** The statements that may exist, where these are known. */
  readonly statements?: readonly Dict[];
  readonly effect?: 'Allow' | 'Deny';
}

interface StatementParts {
  readonly certain: readonly Value[];
  readonly uncertain: readonly UncertainPart[];
}

/** Splits the statements of a document into those that certainly exist, and what is not known. */
export function statementParts(value: Value): StatementParts {
  const { items, more } =
    value.kind === 'map' ? { items: [{ value, doubts: [] }], more: [] } : itemsOf(value);
  const certain = items.filter(({ doubts }) => doubts.length === 0).map((item) => partsOf(item.value));
  const groups = grouped(items.filter(({ doubts }) => doubts.length > 0));
  return {
    certain: certain.flatMap((one) => one.certain),
    uncertain: [
      ...certain.flatMap((one) => one.uncertain),
      ...groups.flatMap((group) => {
        const inner = group.items.map(partsOf);
        const reason = `${group.doubt.reason}: whether the statement exists is unknown`;
        const statements = inner.flatMap((one) => one.certain.filter(isMap));
        const part = { kind: group.kind, reason, at: group.doubt.at, statements };
        return [part, ...inner.flatMap((one) => one.uncertain)];
      }),
      ...more.map(({ reason, at }) => ({ kind: 'statement' as const, reason, at })),
    ],
  };
}

interface Group {
  readonly kind: 'may-exist' | 'one-of';
  readonly doubt: Doubt;
  readonly items: readonly Value[];
}

/** Items that have the same doubt; where they are of several alternatives, one of these applies. */
function grouped(items: readonly Item[]): readonly Group[] {
  const groups = new Map<string, { doubt: Doubt; items: Value[]; options: Set<number | undefined> }>();
  for (const { value, doubts } of items) {
    const [doubt] = doubts;
    if (doubt === undefined) continue;
    const key = `${doubt.key} ${doubt.at.file} ${doubt.at.start}`;
    const group = groups.get(key) ?? { doubt, items: [], options: new Set() };
    group.items.push(value);
    group.options.add(doubt.option);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ doubt, items: own, options }) => {
    return { kind: options.size > 1 ? 'one-of' : 'may-exist', doubt, items: own };
  });
}

function isMap(value: Value): value is Dict {
  return value.kind === 'map';
}

function partsOf(statement: Value): StatementParts {
  if (statement.kind === 'choice') return oneOf(statement);
  if (statement.kind !== 'map') {
    const reason = reasonOf(statement);
    if (reason === undefined) return { certain: [statement], uncertain: [] };
    return { certain: [], uncertain: [{ kind: 'statement', reason, at: statement.at }] };
  }
  const lost = (reason: string): StatementParts => {
    return { certain: [], uncertain: [{ kind: 'statement', reason, at: statement.at }] };
  };
  const [open] = statement.more;
  if (open !== undefined) return lost(open.reason);
  const effect = statement.entries.get('Effect')?.value;
  const reason = effect === undefined ? undefined : reasonOf(effect);
  if (reason !== undefined) return lost(`its Effect is not known: ${reason}`);
  return partsOfActions(statement, exactText(effect));
}

function oneOf(choice: Value & { kind: 'choice' }): StatementParts {
  const inner = choice.options.map(partsOf);
  const statements = inner.flatMap((one) => one.certain.filter(isMap));
  const { reason } = choice.doubt;
  const part: UncertainPart = { kind: 'one-of', reason, at: choice.at, statements };
  return { certain: [], uncertain: [part, ...inner.flatMap((one) => one.uncertain)] };
}

function partsOfActions(statement: Dict, effectText: string | undefined): StatementParts {
  const key = statement.entries.has('NotAction') ? 'NotAction' : 'Action';
  const actions = statement.entries.get(key)?.value;
  if (actions === undefined) return { certain: [statement], uncertain: [] };
  const { items, more } = itemsOf(actions);
  const open = [...more, ...items.flatMap((item) => openOf(item))];
  const known = items.filter(({ value }) => reasonOf(value) === undefined);
  const doubted = known.filter(({ doubts }) => doubts.length > 0);
  if (open.length === 0 && doubted.length === 0) return { certain: [statement], uncertain: [] };
  if (key === 'NotAction') {
    const reason = `NotAction is not known: ${(open[0] ?? doubted[0]?.doubts[0])?.reason ?? ''}`;
    return { certain: [], uncertain: [{ kind: 'statement', reason, at: statement.at }] };
  }
  const effect = effectText === 'Allow' || effectText === 'Deny' ? ({ effect: effectText } as const) : {};
  const only = (own: readonly Item[]) => withActions(statement, actions, own);
  const certain = known.filter(({ doubts }) => doubts.length === 0);
  const choices = grouped([...doubted, ...items.flatMap(optionsOf)]).map(({ kind, doubt, items: own }) => {
    const statements = [only(own.map((value) => ({ value, doubts: [] })))];
    return { kind, reason: doubt.reason, at: doubt.at, statements, ...effect };
  });
  return {
    certain: certain.length === 0 ? [] : [only(certain)],
    uncertain: [
      ...open.map(({ reason, at }) => ({ kind: 'more-actions' as const, reason, at, ...effect })),
      ...choices,
    ],
  };
}

/** Why an action is not known; one of some actions that are known is none of these. */
function openOf({ value }: Item): readonly Doubt[] {
  if (value.kind === 'choice') return value.options.flatMap((one) => openOf({ value: one, doubts: [] }));
  return reasonOf(value) === undefined ? [] : [doubtOf(value)];
}

/** The actions that one item can be. */
function optionsOf({ value }: Item): readonly Item[] {
  if (value.kind !== 'choice') return [];
  return value.options.flatMap((one, option) => {
    if (one.kind === 'choice') return optionsOf({ value: one, doubts: [] });
    const isText = exactText(one) !== undefined && exactText(one) !== '';
    return isText ? [{ value: one, doubts: [{ ...value.doubt, option }] }] : [];
  });
}

function withActions(statement: Dict, actions: Value, items: readonly Item[]): Dict {
  const value: Value = {
    kind: 'list',
    items: items.map((item) => ({ ...item, doubts: [] })),
    more: [],
    at: actions.at,
  };
  return { ...statement, entries: new Map([...statement.entries, ['Action', { value, doubts: [] }]]) };
}
