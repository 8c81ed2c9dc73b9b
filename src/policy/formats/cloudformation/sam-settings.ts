import { type JsonNode, memberOf } from '../json/json-tree';
import type { Collector } from './collector';
import { property, type Resource } from './resources';
import { topScope } from './scope';
import { exactText, type Value } from './value';

/** A property of a resource, or else of `Globals`, and where it is set; what is empty counts as absent, as in SAM. */
export function setting(resource: Resource, key: string, collector: Collector) {
  const own = property(resource, key, collector.evaluator);
  const at = memberAt(memberOf(resource.node, 'Properties')?.value, key);
  if (own !== undefined) return isEmpty(own) ? undefined : { value: own, at };
  if (ignoresGlobal(resource, key)) return undefined;
  const globals = memberOf(collector.evaluator.text.root, 'Globals')?.value;
  const section =
    globals === undefined
      ? undefined
      : memberOf(globals, resource.type.replace('AWS::Serverless::', ''))?.value;
  const found = section === undefined ? undefined : memberOf(section, key);
  if (found === undefined) return undefined;
  const value = collector.evaluator.valueOf(found.value, topScope);
  return value.kind === 'none' || isEmpty(value) ? undefined : { value, at: found };
}

function ignoresGlobal({ node }: Resource, key: string): boolean {
  const ignored = memberOf(node, 'IgnoreGlobals')?.value;
  if (ignored?.kind === 'string') return ignored.value === '*';
  return ignored?.kind === 'array' && ignored.items.some((one) => one.kind === 'string' && one.value === key);
}

/** A member of a node that may be absent. */
export function memberAt(node: JsonNode | undefined, key: string) {
  return node === undefined ? undefined : memberOf(node, key);
}

function isEmpty(value: Value): boolean {
  if (value.kind === 'plain') return value.value === null;
  if (value.kind === 'map') return value.members.length === 0;
  return exactText(value) === '';
}
