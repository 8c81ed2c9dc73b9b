import { type JsonNode, memberOf } from '../json/json-tree';
import type { StackOptions } from './scope';
import type { Value } from './value';

/** The parameters of a template and the values that they have. */
export class Parameters {
  readonly #declared: ReadonlyMap<string, JsonNode>;
  readonly #given: ReadonlyMap<string, string>;

  constructor(root: JsonNode, given: ReadonlyMap<string, string>) {
    const section = memberOf(root, 'Parameters')?.value;
    const members = section?.kind === 'object' ? section.members : [];
    this.#declared = new Map(members.map(({ key, value }) => [key, value]));
    this.#given = given;
  }

  /**
   * The value of a parameter: as given, else its default, which counts as known and is reported; undefined for a name that
   * is no parameter. The values of Systems Manager parameters and of those with NoEcho are not in the template.
   */
  valueOf(name: string, assume: (sentence: string) => void): Value | undefined {
    const node = this.#declared.get(name);
    if (node === undefined) return undefined;
    const type = stringAt(node, 'Type') ?? 'String';
    const unknown = (reason: string): Value => ({ kind: 'unknown', node, hole: name, reason });
    if (type.startsWith('AWS::SSM::Parameter::Value'))
      return unknown(`the value of the parameter ${name} is in Systems Manager Parameter Store`);
    const given = this.#given.get(name);
    if (given !== undefined) return valueOfType(type, given, node, 'given as a parameter');
    const fallback = memberOf(node, 'Default')?.value;
    const text = fallback === undefined ? undefined : plainText(fallback);
    if (text === undefined || fallback === undefined) {
      return { ...unknown(`the parameter ${name} has no default`), ...allowedOf(node) };
    }
    const isHidden = plainValue(node, 'NoEcho');
    if (isHidden === true || isHidden === 'true')
      return unknown(`the parameter ${name} is not shown (NoEcho)`);
    assume(`${name} is its default`);
    return valueOfType(type, text, fallback, 'the default of a parameter');
  }

  /** The names of the given values that no parameter has. */
  unusedNames(): readonly string[] {
    return [...this.#given.keys()].filter((name) => !this.#declared.has(name));
  }
}

function allowedOf(node: JsonNode): { readonly allowed?: readonly string[] } {
  const list = memberOf(node, 'AllowedValues')?.value;
  if (list?.kind !== 'array') return {};
  return { allowed: list.items.flatMap((item) => plainText(item) ?? []) };
}

function valueOfType(type: string, text: string, node: JsonNode, why: string): Value {
  const one = (part: string): Value => ({ kind: 'text', node, parts: [{ text: part }], why });
  if (type !== 'CommaDelimitedList' && !type.startsWith('List<')) return one(text);
  return { kind: 'list', node, items: text.split(',').map((part) => one(part.trim())) };
}

function plainText(node: JsonNode): string | undefined {
  if (node.kind === 'string') return node.value;
  return node.kind === 'number' || node.kind === 'boolean' ? String(node.value) : undefined;
}

function plainValue(node: JsonNode, key: string): string | boolean | undefined {
  const value = memberOf(node, key)?.value;
  return value?.kind === 'boolean'
    ? value.value === true
    : value?.kind === 'string'
      ? value.value
      : undefined;
}

/** A member of an object that is a string. */
export function stringAt(node: JsonNode, key: string): string | undefined {
  const value = memberOf(node, key)?.value;
  return value?.kind === 'string' ? value.value : undefined;
}

/**
 * The value of a pseudo parameter, as far as it is given or follows from the Region. Source:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
 */
export function pseudoParameter(name: string, options: StackOptions): string | undefined {
  const { account, region, stack } = options;
  if (name === 'AWS::AccountId') return account;
  if (name === 'AWS::Region') return region;
  if (name === 'AWS::StackName') return stack;
  if (region === undefined) return undefined;
  if (name === 'AWS::Partition') return partitionOf(region);
  if (name === 'AWS::URLSuffix') return suffixes.get(partitionOf(region) ?? '');
  return undefined;
}

const suffixes: ReadonlyMap<string, string> = new Map([
  ['aws', 'amazonaws.com'],
  ['aws-us-gov', 'amazonaws.com'],
  ['aws-cn', 'amazonaws.com.cn'],
]);

/** The partition of a Region; undefined for those that only AWS can tell. */
export function partitionOf(region: string): string | undefined {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return /^(us-iso|eu-iso|eusc-)/.test(region) ? undefined : 'aws';
}
