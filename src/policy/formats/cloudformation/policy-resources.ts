import type { FoundPrincipal } from '../../inventory';
import { nameOf } from './document';
import type { Evaluator } from './evaluate';
import { property, type Resource } from './resources';
import type { Value } from './value';

type Kind = FoundPrincipal['kind'];

/** The policies that are resources of their own, and the properties that say what each is attached to. */
const types: ReadonlyMap<string, readonly (readonly [Kind, string])[]> = new Map([
  [
    'AWS::IAM::Policy',
    [
      ['role', 'Roles'],
      ['user', 'Users'],
      ['group', 'Groups'],
    ],
  ],
  [
    'AWS::IAM::ManagedPolicy',
    [
      ['role', 'Roles'],
      ['user', 'Users'],
      ['group', 'Groups'],
    ],
  ],
  ['AWS::IAM::RolePolicy', [['role', 'RoleName']]],
  ['AWS::IAM::UserPolicy', [['user', 'UserName']]],
  ['AWS::IAM::GroupPolicy', [['group', 'GroupName']]],
]);

/** A policy that is a resource of its own. */
export interface PolicyResource {
  readonly resource: Resource;
  readonly isManaged: boolean;
  /** Of a managed policy: its name, with holes where a part of it is not known. */
  readonly name?: string;
}

/** The policy that a resource is; undefined for other resources. */
export function policyOf(resource: Resource, evaluator: Evaluator): PolicyResource | undefined {
  if (!types.has(resource.type)) return undefined;
  const isManaged = resource.type === 'AWS::IAM::ManagedPolicy';
  if (!isManaged) return { resource, isManaged };
  const { name, pattern } = nameOf(property(resource, 'ManagedPolicyName', evaluator));
  const known = name ?? pattern;
  return known === undefined ? { resource, isManaged } : { resource, isManaged, name: known };
}

/** What a policy says that it is attached to, by kind. */
export function targetsOf(
  { resource }: PolicyResource,
  evaluator: Evaluator,
): readonly { readonly kind: Kind; readonly value: Value }[] {
  return (types.get(resource.type) ?? []).flatMap(([kind, key]) => {
    const value = property(resource, key, evaluator);
    return value === undefined ? [] : [{ kind, value }];
  });
}
