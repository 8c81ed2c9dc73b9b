import { spend } from '../../../base/work';
import { type JsonNode, memberOf } from '../json/json-tree';
import type { Evaluation, Scope } from './scope';
import { exactText, type Part, partsOf, type UnknownValue, type Value } from './value';

/** A function as it is called at a place of a template. */
interface Call {
  readonly argument: JsonNode;
  readonly node: JsonNode;
  readonly scope: Scope;
  readonly evaluator: Evaluation;
}

/**
 * The functions that are evaluated, as
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html describes them. Every
 * other one is a hole.
 */
export const functions: ReadonlyMap<string, (call: Call) => Value> = new Map([
  ['Ref', ref],
  ['Fn::Sub', sub],
  ['Fn::Join', join],
  ['Fn::If', choose],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::FindInMap', findInMap],
  ['Fn::GetAtt', getAtt],
  ['Fn::ImportValue', importValue],
  ['Fn::ToJsonString', ({ argument, scope, evaluator }: Call) => evaluator.valueOf(argument, scope)],
]);

function hole({ node }: Call, name: string, reason: string): UnknownValue {
  return { kind: 'unknown', node, hole: name, reason };
}

function text({ node }: Call, parts: readonly Part[], why: string): Value {
  return { kind: 'text', node, parts, why };
}

/** The arguments of a function that takes a list. */
function argumentsOf({ argument, scope, evaluator }: Call): readonly Value[] {
  return argument.kind === 'array' ? argument.items.map((item) => evaluator.valueOf(item, scope)) : [];
}

function ref(call: Call): Value {
  const { argument, node, scope, evaluator } = call;
  if (argument.kind !== 'string') return hole(call, 'Ref', 'Ref has no name');
  return evaluator.reference(argument.value, node, scope);
}

function getAtt(call: Call): Value {
  const { argument, scope, evaluator } = call;
  const values = argument.kind === 'array' ? argumentsOf(call) : [evaluator.valueOf(argument, scope)];
  const name = values.map((value) => exactText(value) ?? '?').join('.');
  const resource = name.split('.', 1)[0];
  const found = hole(call, name, `${name} is known only when the stack is deployed`);
  return resource === undefined || resource === '' ? found : { ...found, resource };
}

function importValue(call: Call): Value {
  const name = partsOf(call.evaluator.valueOf(call.argument, call.scope));
  const shown = name.map((part) => part.text).join('');
  return hole(call, `Fn::ImportValue ${shown}`, `Fn::ImportValue: ${shown} is an output of another stack`);
}

function join(call: Call): Value {
  const [delimiter, list] = argumentsOf(call);
  const between = exactText(delimiter);
  if (between === undefined || list === undefined) return hole(call, 'Fn::Join', 'Fn::Join has no list');
  if (list.kind !== 'list') {
    const reason = list.kind === 'unknown' || list.kind === 'choice' ? list.reason : 'Fn::Join has no list';
    return hole(call, 'Fn::Join', reason);
  }
  spend(list.items.length);
  const parts = list.items.flatMap((item, index) => {
    return index === 0 || between === '' ? partsOf(item) : [{ text: between }, ...partsOf(item)];
  });
  return text(call, parts, 'made by Fn::Join');
}

function choose(call: Call): Value {
  const { argument, node, scope, evaluator } = call;
  const [condition, whenTrue, whenFalse] = argument.kind === 'array' ? argument.items : [];
  if (condition?.kind !== 'string' || whenTrue === undefined)
    return hole(call, 'Fn::If', 'Fn::If has no condition');
  const name = condition.value;
  const { value, reason } = evaluator.conditions.named(name);
  const branch = (taken: boolean): Value => {
    const chosen = taken ? whenTrue : whenFalse;
    if (chosen === undefined) return { kind: 'none', node };
    return evaluator.conditions.given(name, taken, () => evaluator.valueOf(chosen, scope));
  };
  if (value !== undefined) {
    const chosen = value ? whenTrue : whenFalse;
    return chosen === undefined ? { kind: 'none', node } : evaluator.valueOf(chosen, scope);
  }
  const why = `whether the condition ${name} holds is not known: ${reason}`;
  return {
    kind: 'choice',
    node,
    hole: `Fn::If ${name}`,
    reason: why,
    branches: [branch(true), branch(false)],
  };
}

function select(call: Call): Value {
  const [position, list] = argumentsOf(call);
  const index = exactText(position);
  if (index === undefined || list?.kind !== 'list') {
    const reason =
      list?.kind === 'unknown' || list?.kind === 'choice' ? list.reason : 'Fn::Select has no list';
    return hole(call, `Fn::Select ${index ?? '?'}`, reason);
  }
  const found = list.items[Number(index)];
  if (found === undefined) return hole(call, 'Fn::Select', `Fn::Select: the list has no item ${index}`);
  return found.kind === 'text' ? { ...found, why: 'made by Fn::Select' } : found;
}

function split(call: Call): Value {
  const [delimiter, source] = argumentsOf(call);
  const [between, whole] = [exactText(delimiter), exactText(source)];
  if (between === undefined || between === '' || whole === undefined) {
    const reason =
      source?.kind === 'unknown' ? source.reason : 'a part of what Fn::Split splits is not known';
    return hole(call, 'Fn::Split', reason);
  }
  spend(whole.length);
  const items = whole.split(between).map((part) => text(call, [{ text: part }], 'made by Fn::Split'));
  return { kind: 'list', node: call.node, items };
}

function findInMap(call: Call): Value {
  const { evaluator } = call;
  const [name, first, second, options] = argumentsOf(call);
  const keys = [name, first, second].map((value) => exactText(value));
  const shown = keys.map((key) => key ?? '?').join('.');
  const [top, middle, last] = keys;
  if (top === undefined || middle === undefined || last === undefined) {
    const open = [name, first, second].find((value) => value?.kind === 'unknown');
    const reason = open?.kind === 'unknown' ? open.reason : 'a key of it is not known';
    return hole(call, `Fn::FindInMap ${shown}`, `Fn::FindInMap: ${reason}`);
  }
  const mapping = evaluator.section('Mappings').find(({ key }) => key === top)?.member.value;
  const row = mapping === undefined ? undefined : memberOf(mapping, middle)?.value;
  const found = row === undefined ? undefined : memberOf(row, last)?.value;
  if (found !== undefined) return fromMapping(evaluator.valueOf(found, call.scope));
  const fallback =
    options?.kind === 'map' ? options.members.find(({ key }) => key === 'DefaultValue') : undefined;
  return fallback?.value ?? hole(call, `Fn::FindInMap ${shown}`, `the mapping has no ${shown}`);
}

/** A literal of a mapping is shared by all that look it up. */
function fromMapping(value: Value): Value {
  if (value.kind === 'text') return { ...value, why: 'a value of Mappings' };
  return value.kind === 'list' ? { ...value, items: value.items.map(fromMapping) } : value;
}

function sub(call: Call): Value {
  const { argument, scope, evaluator } = call;
  const [template, variables] = argument.kind === 'array' ? argument.items : [argument];
  if (template?.kind !== 'string') return hole(call, 'Fn::Sub', 'Fn::Sub has no string');
  const named = new Map(
    (variables === undefined ? [] : evaluator.membersOf(variables, scope)).map((one) => {
      return [one.key, evaluator.valueOf(one.member.value, one.scope)] as const;
    }),
  );
  const parts: Part[] = [];
  const source = template.value;
  spend(source.length);
  let at = 0;
  for (const match of source.matchAll(/\$\{([^{}$]*)\}/g)) {
    const { index } = match;
    const [whole, name = ''] = match;
    if (index > at) parts.push({ text: source.slice(at, index), from: { node: template, index: at } });
    at = index + whole.length;
    if (name.startsWith('!')) parts.push({ text: `\${${name.slice(1)}}` });
    else parts.push(...partsOf(named.get(name) ?? substituted(name, call)).map(withoutOrigin));
  }
  if (at < source.length) parts.push({ text: source.slice(at), from: { node: template, index: at } });
  return text(call, parts, 'made by Fn::Sub');
}

function withoutOrigin({ text, hole }: Part): Part {
  return hole === undefined ? { text } : { text, hole };
}

function substituted(name: string, call: Call): Value {
  const { node, scope, evaluator } = call;
  const bound = scope.bindings.get(name);
  if (bound !== undefined || !name.includes('.')) return evaluator.reference(name.trim(), node, scope);
  const resource = name.split('.', 1)[0] ?? name;
  return { ...hole(call, name, `${name} is known only when the stack is deployed`), resource };
}
