import type { Policy, UnknownPart } from '../../model';
import { type JsonNode, type JsonText, memberOf, parseJson } from './json-tree';

/** A policy, or why it is not known. */
export interface ReadOne {
  readonly policy?: Policy;
  readonly unknown?: UnknownPart;
}

/** The policy that was read, if it was. */
export function found({ policy }: ReadOne): readonly Policy[] {
  return policy === undefined ? [] : [policy];
}

/** A document that is a string: every position in it is that of the string. */
export function decoded(
  node: Extract<JsonNode, { kind: 'string' }>,
  { lines }: JsonText,
): JsonText | undefined {
  const text = decodedText(node.value);
  const json = text === undefined ? undefined : parseJson(text, '');
  if (json === undefined || 'severity' in json) return undefined;
  return { root: json.root, lines: { positionOf: () => lines.positionOf(node.offset) } };
}

function decodedText(value: string): string | undefined {
  if (/^\s*\{/.test(value)) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** A policy whose literals are in an encoded string: none can be edited. */
export function fixed(policy: Policy): Policy {
  const statements = policy.statements.map((statement) => {
    const items = statement.actions.items.map((item) => {
      const { origin } = item;
      return origin.kind === 'text'
        ? { ...item, origin: { ...origin, editable: false, why: encoded } }
        : item;
    });
    return { ...statement, actions: { ...statement.actions, items } };
  });
  return { ...policy, statements };
}

const encoded = 'the document is an encoded string';

/** The documents of the managed policies in the output, by their ARNs: the default version of each. */
export function managedDocuments(root: JsonNode): ReadonlyMap<string, JsonNode> {
  const documents = new Map<string, JsonNode>();
  for (const policy of itemsAt(root, 'Policies')) {
    const versions = itemsAt(policy, 'PolicyVersionList');
    const current = versions.find((one) => {
      const mark = memberOf(one, 'IsDefaultVersion')?.value;
      return mark?.kind === 'boolean' && mark.value === true;
    });
    const document = current === undefined ? undefined : memberOf(current, 'Document')?.value;
    const arn = stringAt(policy, 'Arn');
    if (arn !== undefined && document !== undefined) documents.set(arn, document);
  }
  return documents;
}

/** The items of a member that is an array. */
export function itemsAt(node: JsonNode, key: string): readonly JsonNode[] {
  const list = memberOf(node, key)?.value;
  return list?.kind === 'array' ? list.items : [];
}

/** A member that is a string. */
export function stringAt(node: JsonNode, key: string): string | undefined {
  const value = memberOf(node, key)?.value;
  return value?.kind === 'string' ? value.value : undefined;
}
