import { type JsonNode, memberOf, parseJson } from '../json/json-tree';

/**
 * The values of parameters in a file, in the shapes that the AWS CLI and AWS CodePipeline take: a list of ParameterKey and
 * ParameterValue, a list of `Key=Value`, an object, or such an object as `Parameters`. Gives what is wrong otherwise. Source:
 * https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/
 */
export function parseParameterFile(text: string, path: string): ReadonlyMap<string, string> | string {
  const json = parseJson(text, path);
  if ('severity' in json) return `line ${json.line}: ${json.message}`;
  const values = memberOf(json.root, 'Parameters')?.value ?? json.root;
  const pairs = values.kind === 'array' ? values.items.map(pairOf) : membersOf(values);
  const known = pairs.flatMap((pair) => (pair === undefined ? [] : [pair]));
  if (known.length === pairs.length && pairs.length > 0) return new Map(known);
  return 'it has no ParameterKey and ParameterValue, Key=Value, or names with values';
}

type Pair = readonly [string, string];

function membersOf(node: JsonNode): readonly (Pair | undefined)[] {
  const members = node.kind === 'object' ? node.members : [];
  return members.map(({ key, value }) => {
    const text = plainText(value);
    return text === undefined ? undefined : [key, text];
  });
}

function pairOf(item: JsonNode): Pair | undefined {
  if (item.kind === 'string') {
    const at = item.value.indexOf('=');
    return at < 1 ? undefined : [item.value.slice(0, at), item.value.slice(at + 1)];
  }
  const key = memberOf(item, 'ParameterKey')?.value;
  const value = memberOf(item, 'ParameterValue')?.value;
  const text = value === undefined ? undefined : plainText(value);
  return key?.kind === 'string' && text !== undefined ? [key.value, text] : undefined;
}

function plainText(node: JsonNode): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number' || node.kind === 'boolean') return String(node.value);
  if (node.kind !== 'array') return undefined;
  const texts = node.items.map(plainText);
  return texts.includes(undefined) ? undefined : texts.join(',');
}
