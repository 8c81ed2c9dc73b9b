import { quote } from '../../../base/text';
import type { ActionPattern } from '../../action-pattern';
import type { Element, Item, Origin, Problem, Statement } from '../../model';
import { beginsWithPlaceholder, hasPlaceholder } from '../../placeholder';
import { parseStoredAction, shownInvisible } from '../../stored-action';
import { article, canonicalJson, type JsonMember, type JsonNode, type JsonString } from './json-tree';

/** What the parsers of the parts share: where they are and where problems go. */
export interface PolicyContext {
  report(
    offset: number,
    severity: Problem['severity'],
    code: Problem['code'],
    message: string,
    remedy: string,
  ): void;
  originOf(node: { readonly offset: number; readonly end: number }): Origin;
  /** A value of Resource or Condition as the current version of the policy language writes it. */
  valueOf(node: JsonString): string;
  /** The same of a policy whose version has no variables: what looks like one is text. */
  literalOf(node: JsonString): string;
  /** Whether no part of a value of Resource is unknown. */
  isExact(node: JsonString): boolean;
}

const known = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'] as const;
type Key = (typeof known)[number];
type Elements = ReadonlyMap<string, JsonMember>;

/**
 * Parses one statement of an identity policy; gives undefined when it has an error (which is then reported).
 * Grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parseStatement(node: JsonNode, context: PolicyContext): Statement | undefined {
  if (node.kind !== 'object') {
    context.report(
      node.offset,
      'error',
      'invalid-element',
      `a statement is ${article(node)}`,
      'use an object',
    );
    return undefined;
  }
  const elements: Elements = new Map(node.members.map((member) => [member.key, member]));
  reportForeignElements(elements, context);
  const sid = parseSid(elements.get('Sid'), context);
  const effect = parseEffect(elements.get('Effect'), node, context);
  const actions = parseActions(elements, node, context);
  const resources = parseResources(elements, node, context);
  const condition = parseCondition(elements.get('Condition'), context);
  if (effect === undefined || actions === undefined || resources === undefined) return undefined;
  return {
    ...(sid === undefined ? {} : { sid }),
    effect,
    actions,
    resources,
    ...(condition === undefined ? {} : { condition }),
    origin: context.originOf(node),
  };
}

function reportForeignElements(elements: Elements, context: PolicyContext): void {
  for (const [key, { offset }] of elements) {
    if (key === 'Principal' || key === 'NotPrincipal') {
      const message = `${key} is an element of resource-based and trust policies; this tool checks identity-based policies`;
      context.report(
        offset,
        'error',
        'resource-policy',
        message,
        'use the policy that is attached to the role',
      );
    } else if (!known.some((name) => name === key)) {
      const remedy = `a statement has ${known.join(', ')}; names are case-sensitive`;
      context.report(
        offset,
        'error',
        'unknown-element',
        `${quote(key)} is not an element of a statement`,
        remedy,
      );
    }
  }
}

function parseSid(member: JsonMember | undefined, context: PolicyContext): string | undefined {
  if (member === undefined) return undefined;
  if (member.value.kind !== 'string') {
    context.report(member.value.offset, 'error', 'invalid-element', 'Sid is not a string', 'use a string');
    return undefined;
  }
  const { value: sid, offset } = member.value;
  // Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
  if (!/^[A-Za-z0-9]*$/.test(sid) && !hasPlaceholder(sid) && !sid.includes('${')) {
    const message = `IAM rejects the Sid ${quote(shownInvisible(sid))}`;
    context.report(offset, 'warning', 'invalid-sid', message, 'use only the letters A-Z and a-z and digits');
  }
  return sid;
}

function parseEffect(
  member: JsonMember | undefined,
  statement: JsonNode,
  context: PolicyContext,
): Statement['effect'] | undefined {
  const value = member?.value;
  if (value?.kind === 'string' && (value.value === 'Allow' || value.value === 'Deny')) return value.value;
  const message =
    value === undefined ? 'the statement has no Effect' : 'Effect is neither "Allow" nor "Deny"';
  context.report((value ?? statement).offset, 'error', 'invalid-element', message, 'use "Allow" or "Deny"');
  return undefined;
}

function parseActions(
  elements: Elements,
  node: JsonNode,
  context: PolicyContext,
): Statement['actions'] | undefined {
  const found = oneOf('Action', 'NotAction', elements, node, context);
  if (found === undefined) return undefined;
  const strings = parseStrings(found.member, context);
  const without = withoutEffect(found.kind, elements);
  const items = strings?.flatMap((node) => patternItem(node, without, context) ?? []);
  if (strings === undefined || items === undefined || items.length < strings.length) return undefined;
  return elementOf(found, items, context);
}

/** The element as written: its key tells what it is about, its value whether it is a list. */
function elementOf<T>(
  { kind, member }: { readonly kind: Key; readonly member: JsonMember },
  items: readonly Item<T>[],
  context: PolicyContext,
): Element<T> {
  return {
    kind: kind.startsWith('Not') ? 'all-but' : 'only',
    form: member.value.kind === 'array' ? 'array' : 'one',
    items,
    origin: context.originOf(member),
  };
}

/** What a pattern that matches nothing comes to. */
function withoutEffect(kind: Key, elements: Elements): string {
  if (kind === 'NotAction') return 'excludes nothing';
  const effect = elements.get('Effect')?.value;
  return effect?.kind === 'string' && effect.value === 'Deny' ? 'denies nothing' : 'grants nothing';
}

function patternItem(
  node: JsonString,
  without: string,
  context: PolicyContext,
): Item<ActionPattern> | undefined {
  const { value: text, offset } = node;
  const pattern: ActionPattern | string = parseStoredAction(text);
  const shown = quote(shownInvisible(text));
  const remedy = 'use service:Action, such as s3:GetObject, or *';
  if (typeof pattern === 'string') {
    context.report(offset, 'error', 'malformed-action', `${shown} is not an action: ${pattern}`, remedy);
    return undefined;
  }
  if (pattern.matchesNothing !== undefined) {
    const message = `${shown} ${without}: ${pattern.matchesNothing}`;
    context.report(offset, 'warning', 'grants-nothing', message, 'write each action as a separate string');
  }
  return { value: pattern, origin: context.originOf(node), exact: true };
}

function parseResources(
  elements: Elements,
  node: JsonNode,
  context: PolicyContext,
): Statement['resources'] | undefined {
  const found = oneOf('Resource', 'NotResource', elements, node, context);
  const strings = found === undefined ? undefined : parseStrings(found.member, context);
  if (found === undefined || strings === undefined) return undefined;
  for (const { value, offset } of strings) {
    if (/^\*+$/.test(value) || value.startsWith('arn:') || beginsWithPlaceholder(value)) continue;
    context.report(
      offset,
      'error',
      'invalid-element',
      `${found.kind} ${quote(value)} is not an ARN`,
      'use an ARN or "*"',
    );
  }
  const items = strings.map((node): Item<string> => {
    return {
      value: context.valueOf(node),
      origin: context.originOf(node),
      exact: context.isExact(node),
    };
  });
  return elementOf(found, items, context);
}

function oneOf<K extends Key>(
  yes: K,
  not: K,
  elements: Elements,
  node: JsonNode,
  context: PolicyContext,
): { kind: K; member: JsonMember } | undefined {
  const [first, second] = [elements.get(yes), elements.get(not)];
  if (first !== undefined && second !== undefined) {
    const message = `the statement has both ${yes} and ${not}`;
    context.report(second.offset, 'error', 'invalid-element', message, 'remove one of them');
    return undefined;
  }
  if (first !== undefined) return { kind: yes, member: first };
  if (second !== undefined) return { kind: not, member: second };
  context.report(
    node.offset,
    'error',
    'invalid-element',
    `the statement has no ${yes}`,
    `add ${yes} or ${not}`,
  );
  return undefined;
}

/** A string or an array of strings, as IAM takes them everywhere. */
function parseStrings({ key, value }: JsonMember, context: PolicyContext): JsonString[] | undefined {
  const nodes = value.kind === 'array' ? value.items : [value];
  const strings = nodes.flatMap((node) => (node.kind === 'string' ? [node] : []));
  if (strings.length === nodes.length) return strings;
  const odd = nodes.find((node) => node.kind !== 'string') ?? value;
  const message = `${key} holds ${article(odd)}`;
  context.report(odd.offset, 'error', 'invalid-element', message, 'use a string or an array of strings');
  return undefined;
}

function parseCondition(member: JsonMember | undefined, context: PolicyContext): string | undefined {
  if (member === undefined) return undefined;
  const { value } = member;
  if (value.kind !== 'object') {
    const message = `Condition is ${article(value)}`;
    context.report(
      value.offset,
      'error',
      'invalid-element',
      message,
      'use an object with condition operators',
    );
    return undefined;
  }
  // An empty object restricts nothing: IAM treats the statement as unconditional.
  return value.members.length === 0 ? undefined : canonicalJson(value, context.valueOf);
}
