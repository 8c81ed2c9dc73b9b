import type { Policy, PolicyId, Problem, Statement, UnknownPart } from '../../model';
import type { JsonNode } from '../json/json-tree';
import { type PolicyContent, parseDocument } from '../json/read';
import { decodeJson } from './json-text';
import type { Origins } from './origins';
import { statementParts, type UncertainPart } from './statements';
import { type At, type Dict, exactText, type Item, isNull, type Value } from './value';

/** A policy document as the statements that certainly apply, and what is not known. */
export interface ReadDocument {
  readonly content: PolicyContent;
  readonly unknown: readonly UnknownPart[];
  readonly problems: readonly Problem[];
}

const remedy = 'a policy is an object with Version and Statement';
const nothing: PolicyContent = { form: 'array', statements: [] };

/** Reads what an argument such as `policy` comes to. */
export function readDocument(value: Value, origins: Origins): ReadDocument {
  const lost = (reason: string, at: At = value.at): ReadDocument => {
    return { content: nothing, unknown: [origins.unknownPart('policy', reason, at)], problems: [] };
  };
  switch (value.kind) {
    case 'text': {
      const document = decodeJson(value);
      return typeof document === 'string' ? lost(document) : readDocument(document, origins);
    }
    case 'choice':
      return readChoice(value, origins);
    case 'hole':
      return lost(value.reason);
    case 'map':
      return readMap(value, origins, lost);
    default:
      return lost('it is not a policy document');
  }
}

/** Documents of which one applies. */
function readChoice(value: Value & { kind: 'choice' }, origins: Origins): ReadDocument {
  const options = value.options.filter((one) => !isNull(one) && exactText(one) !== '');
  const read = options.map((one) => readDocument(one, origins));
  const all = read.map(({ content }) => content.statements);
  const certain = options.length < value.options.length ? [] : inAll(all);
  const keys = new Set(certain.map((one) => JSON.stringify(one)));
  const others = all.map((own) => own.filter((one) => !keys.has(JSON.stringify(one))));
  const kind = others.filter((own) => own.length > 0).length > 1 ? 'one-of' : 'may-exist';
  const part = { ...origins.unknownPart(kind, value.doubt.reason, value.doubt.at), possible: others.flat() };
  const [first = nothing] = read.map(({ content }) => content);
  return {
    content: { ...(certain.length === 0 ? nothing : first), statements: certain },
    unknown: [...(part.possible.length === 0 ? [] : [part]), ...read.flatMap((one) => one.unknown)],
    problems: read.flatMap((one) => one.problems),
  };
}

/** The statements that all documents have, at the same place. */
function inAll([first = [], ...others]: readonly (readonly Statement[])[]): readonly Statement[] {
  const keys = others.map((own) => new Set(own.map((one) => JSON.stringify(one))));
  return first.filter((one) => keys.every((own) => own.has(JSON.stringify(one))));
}

function readMap(
  value: Dict,
  origins: Origins,
  lost: (reason: string, at?: At) => ReadDocument,
): ReadDocument {
  const [open] = value.more;
  const statement = value.entries.get('Statement')?.value;
  if (statement === undefined) return lost(open?.reason ?? 'it has no Statement');
  const problems: Problem[] = [];
  const context = origins.contextOf(problems);
  const others = new Map([...value.entries].filter(([key]) => key !== 'Statement'));
  const { certain, uncertain } = statementParts(statement);
  const parse = (statements: readonly Value[], isOne: boolean): PolicyContent | undefined => {
    const nodes = statements.map((one) => origins.nodeOf(one));
    const [first] = nodes;
    const place = origins.place(statement.at);
    const list: JsonNode = isOne && first !== undefined ? first : { kind: 'array', items: nodes, ...place };
    const members = [...origins.members(others), { key: 'Statement', value: list, ...place }];
    return parseDocument({ kind: 'object', members, ...origins.place(value.at) }, remedy, context);
  };
  const content = parse(certain, statement.kind === 'map') ?? nothing;
  const unknown = uncertain.map((part) => uncertainPart(part, origins, (all) => parse(all, false)));
  const error = problems.find(({ severity }) => severity === 'error');
  if (error === undefined) return { content, unknown, problems };
  return { ...lost(`it is not valid: ${error.message}`), problems };
}

function uncertainPart(
  { kind, reason, at, statements, effect }: UncertainPart,
  origins: Origins,
  parse: (statements: readonly Value[]) => PolicyContent | undefined,
): UnknownPart {
  const part = { ...origins.unknownPart(kind, reason, at), ...(effect === undefined ? {} : { effect }) };
  const possible: readonly Statement[] | undefined =
    statements === undefined ? undefined : parse(statements)?.statements;
  return possible === undefined ? part : { ...part, possible };
}

/** A policy of what was read of its document. */
export function policyOf(id: PolicyId, { content, unknown }: ReadDocument): Policy {
  return { id, ...content, unknown };
}

/** The actions that a document writes, with where they stand. */
export function actionsIn(value: Value): readonly { readonly action: string; readonly at: At }[] {
  if (value.kind === 'text') {
    const document = decodeJson(value);
    return typeof document === 'string' ? [] : actionsIn(document);
  }
  if (value.kind === 'choice') return value.options.flatMap(actionsIn);
  if (value.kind === 'list') return value.items.flatMap((item) => actionsIn(item.value));
  if (value.kind !== 'map') return [];
  const statement = value.entries.get('Statement')?.value;
  if (statement !== undefined) return actionsIn(statement);
  const actions = value.entries.get('Action') ?? value.entries.get('NotAction');
  return actions === undefined ? [] : textsIn(actions);
}

function textsIn({ value }: Item): readonly { readonly action: string; readonly at: At }[] {
  if (value.kind === 'list') return value.items.flatMap(textsIn);
  if (value.kind === 'choice') return value.options.flatMap((one) => textsIn({ value: one, doubts: [] }));
  const action = exactText(value);
  return action === undefined ? [] : [{ action, at: value.at }];
}
