import type { UnknownKind } from '../../model';
import type { JsonNode } from '../json/json-tree';
import { alternativesOf } from './alternatives';
import { exactText, isExact, type MapMember, type MapValue, type Value } from './value';

/** A part of a policy document that is not known. */
export interface StatementPart {
  readonly kind: UnknownKind;
  readonly reason: string;
  readonly node: JsonNode;
  /** The statements that may exist, where these are known. */
  readonly values?: readonly MapValue[];
  readonly effect?: 'Allow' | 'Deny';
}

/** The statements of a document: those that certainly exist, and what is not known. */
interface StatementParts {
  readonly certain: readonly Value[];
  readonly uncertain: readonly StatementPart[];
}

/** Splits the element `Statement` into what is certain and what is not. */
export function statementParts(value: Value): StatementParts {
  const { certain, uncertain, unknown } = alternativesOf(value);
  const read = certain.map(partsOfStatement);
  return {
    certain: read.flatMap((one) => one.certain),
    uncertain: [
      ...read.flatMap((one) => one.uncertain),
      ...uncertain.flatMap(({ kind, reason, node, values }): readonly StatementPart[] => {
        const inner = values.map(partsOfStatement);
        const maps = inner.flatMap((one) => one.certain.filter(isMap));
        return [{ kind, reason, node, values: maps }, ...inner.flatMap((one) => one.uncertain)];
      }),
      ...unknown.map(({ reason, node }) => ({ kind: 'statement', reason, node }) as const),
    ],
  };
}

function isMap(value: Value): value is MapValue {
  return value.kind === 'map';
}

function partsOfStatement(statement: Value): StatementParts {
  if (statement.kind !== 'map') return { certain: [statement], uncertain: [] };
  const { members, node } = statement;
  const lost = (reason: string): StatementParts => {
    return { certain: [], uncertain: [{ kind: 'statement', reason, node }] };
  };
  const odd = members.find(({ key }) => key.startsWith('Fn::'));
  if (odd !== undefined) return lost(`${odd.key} in the statement is not known`);
  const effect = members.find(({ key }) => key === 'Effect');
  const reason = effect === undefined ? undefined : reasonOf(effect.value);
  if (reason !== undefined) return lost(`its Effect is not known: ${reason}`);
  const actions = members.find(({ key }) => key === 'Action' || key === 'NotAction');
  return actions === undefined
    ? { certain: [statement], uncertain: [] }
    : partsOfActions(statement, actions, exactText(effect?.value));
}

/** Why a value is not known as a whole; undefined for one that is. */
function reasonOf(value: Value): string | undefined {
  if (value.kind === 'unknown' || value.kind === 'choice') return value.reason;
  if (value.kind !== 'text' || isExact(value)) return undefined;
  return value.parts.find(({ hole }) => hole !== undefined)?.hole;
}

function partsOfActions(
  statement: MapValue,
  actions: MapMember,
  effectText: string | undefined,
): StatementParts {
  const { certain, uncertain, unknown } = alternativesOf(actions.value);
  const { exact, open } = exactOnes([...certain, ...unknown]);
  if (uncertain.length === 0 && open.length === 0) return { certain: [statement], uncertain: [] };
  const [first] = [...open, ...uncertain];
  if (actions.key === 'NotAction') {
    const reason = `NotAction is not known: ${first?.reason ?? ''}`;
    return { certain: [], uncertain: [{ kind: 'statement', reason, node: statement.node }] };
  }
  const effect: Pick<StatementPart, 'effect'> =
    effectText === 'Allow' || effectText === 'Deny' ? { effect: effectText } : {};
  const more = (parts: readonly Pick<StatementPart, 'reason' | 'node'>[]): readonly StatementPart[] =>
    parts.map((one) => ({ kind: 'more-actions', ...one, ...effect }));
  const choices = uncertain.flatMap(({ kind, reason, node, values }): readonly StatementPart[] => {
    const inner = exactOnes(values);
    const some = { kind, reason, node, values: [withActions(statement, actions, inner.exact)], ...effect };
    return [...(inner.exact.length === 0 ? [] : [some]), ...more(inner.open)];
  });
  return {
    certain: exact.length === 0 ? [] : [withActions(statement, actions, exact)],
    uncertain: [...more(open), ...choices],
  };
}

/** The actions whose text is known, and why the others are not. */
function exactOnes(values: readonly Value[]) {
  const open = values.flatMap((one) => {
    const reason = reasonOf(one);
    return reason === undefined ? [] : [{ reason, node: one.node }];
  });
  return { exact: values.filter((one) => reasonOf(one) === undefined), open };
}

/** The same statement with only some of its actions. */
function withActions(statement: MapValue, actions: MapMember, items: readonly Value[]): MapValue {
  const { node } = actions.value;
  const value: Value = { kind: 'list', node, items };
  return {
    ...statement,
    members: statement.members.map((one) => (one === actions ? { ...one, value } : one)),
  };
}
