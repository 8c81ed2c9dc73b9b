import type { Origin } from '../../model';
import { type JsonNode, memberOf } from '../json/json-tree';
import type { Evaluator } from './evaluate';
import { stringAt } from './parameters';
import type { Scope, Truth } from './scope';
import type { Value } from './value';

/** A resource of a template. */
export interface Resource {
  readonly id: string;
  readonly type: string;
  /** Its key and its value. */
  readonly at: { readonly offset: number; readonly end: number };
  readonly node: JsonNode;
  readonly scope: Scope;
  /** The condition that decides whether it is created. */
  readonly condition?: string;
}

/** The resources of a template, and what stands among them that is none. */
export function resourcesOf(evaluator: Evaluator): {
  readonly resources: readonly Resource[];
  /** Loops and transforms that may add resources. */
  readonly others: readonly { readonly key: string; readonly node: JsonNode }[];
} {
  const resources: Resource[] = [];
  const others: { key: string; node: JsonNode }[] = [];
  for (const { key, member: one, scope } of evaluator.section('Resources')) {
    const { value: node, offset, end } = one;
    const type = stringAt(node, 'Type');
    if (key.startsWith('Fn::')) others.push({ key, node });
    else if (type !== undefined) {
      const condition = stringAt(node, 'Condition');
      const base = { id: key, type, at: { offset, end }, node, scope };
      resources.push(condition === undefined ? base : { ...base, condition });
    }
  }
  return { resources, others };
}

/** Whether a resource is created. */
export function existence({ condition }: Resource, evaluator: Evaluator): Truth {
  return condition === undefined
    ? { value: true, reason: '', assumes: [] }
    : evaluator.conditions.named(condition);
}

/** Does work as if a resource were created. */
export function asCreated<T>({ condition }: Resource, evaluator: Evaluator, work: () => T): T {
  return condition === undefined ? work() : evaluator.conditions.given(condition, true, work);
}

/** A property of a resource; undefined where it is absent or `AWS::NoValue`. */
export function property(resource: Resource, key: string, evaluator: Evaluator): Value | undefined {
  const properties = memberOf(resource.node, 'Properties')?.value;
  if (properties === undefined) return undefined;
  const found = evaluator.membersOf(properties, resource.scope).find((one) => one.key === key);
  const value = found === undefined ? undefined : evaluator.valueOf(found.member.value, found.scope);
  return value?.kind === 'none' ? undefined : value;
}

/** The functions among a resource's properties that may add more of them, such as `Fn::Transform`. */
export function addedProperties(resource: Resource): JsonNode | undefined {
  const properties = memberOf(resource.node, 'Properties')?.value;
  const members = properties?.kind === 'object' ? properties.members : [];
  return members.find(({ key }) => key.startsWith('Fn::'))?.value;
}

/** The construct of the AWS CDK that created a resource; its last part, `Resource`, is not the construct's own. */
export function constructOf({ node }: Resource): string | undefined {
  const metadata = memberOf(node, 'Metadata')?.value;
  const path = metadata === undefined ? undefined : stringAt(metadata, 'aws:cdk:path');
  return path?.replace(/\/Resource$/, '');
}

/** Where a resource begins. */
export type OriginOf = (node: { readonly offset: number; readonly end: number }) => Origin;
