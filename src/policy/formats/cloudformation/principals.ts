import type { FoundPrincipal } from '../../inventory';
import { nameOf } from './document';
import type { Evaluator } from './evaluate';
import { property, type Resource } from './resources';
import type { StackOptions } from './scope';

/** The kinds of principals that a template creates, by the type of their resource. */
const kinds: ReadonlyMap<string, { readonly kind: FoundPrincipal['kind']; readonly name: string }> = new Map([
  ['AWS::IAM::Role', { kind: 'role', name: 'RoleName' }],
  ['AWS::IAM::User', { kind: 'user', name: 'UserName' }],
  ['AWS::IAM::Group', { kind: 'group', name: 'GroupName' }],
  ['AWS::SSO::PermissionSet', { kind: 'permission-set', name: 'Name' }],
]);

/** A principal that a template creates, or that it attaches policies to. */
export interface Declared {
  readonly kind: FoundPrincipal['kind'];
  /** Its logical ID, or its name where the template does not create it. */
  readonly address: string;
  readonly name?: string;
  readonly pattern?: string;
  /** Such as `/app/`; absent where a part of it is not known. */
  readonly path?: string;
  readonly resource?: Resource;
}

/** The principal that a resource creates; undefined for other resources. */
export function declaredBy(resource: Resource, evaluator: Evaluator): Declared | undefined {
  const found = kinds.get(resource.type);
  if (found === undefined) return undefined;
  const { name, pattern } = nameOf(property(resource, found.name, evaluator));
  const given = property(resource, 'Path', evaluator);
  const path = given === undefined ? '/' : nameOf(given).name;
  const base = {
    ...{ kind: found.kind, address: resource.id, resource },
    ...(path === undefined ? {} : { path }),
  };
  if (name !== undefined) return { ...base, name };
  return { ...base, pattern: pattern ?? generatedName(resource.id, evaluator.options) };
}

/** The name that CloudFormation generates: the stack's name, the logical ID, a random suffix. */
export function generatedName(logicalId: string, { stack, stackPattern }: StackOptions): string {
  return `${stack ?? stackPattern ?? `\${AWS::StackName}`}-${logicalId}-*`;
}
