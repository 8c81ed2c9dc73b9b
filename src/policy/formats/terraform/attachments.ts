import { attributeOf } from './configuration';
import type { Attached, Draft, PrincipalKind } from './draft';
import { blocksOf } from './dynamic';
import { evaluate } from './evaluate';
import type { Resource } from './resource';
import type { At, Doubt, Value } from './value';

/** An argument that names principals, of a resource that gives them policies. */
interface PrincipalArgument {
  readonly kind: PrincipalKind;
  readonly argument: string;
}

/** A resource that has a policy of its own, or attaches one. */
interface AttachmentType {
  readonly principals: readonly PrincipalArgument[];
  /** The argument that holds the document, or the ARNs of policies. */
  readonly document?: string;
  readonly arns?: string;
}

/**
 * The resources that give policies to principals.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role_policy and its neighbors
 */
export const attachmentTypes: ReadonlyMap<string, AttachmentType> = new Map([
  ['aws_iam_role_policy', { principals: [{ kind: 'role', argument: 'role' }], document: 'policy' }],
  ['aws_iam_user_policy', { principals: [{ kind: 'user', argument: 'user' }], document: 'policy' }],
  ['aws_iam_group_policy', { principals: [{ kind: 'group', argument: 'group' }], document: 'policy' }],
  [
    'aws_iam_role_policy_attachment',
    { principals: [{ kind: 'role', argument: 'role' }], arns: 'policy_arn' },
  ],
  [
    'aws_iam_user_policy_attachment',
    { principals: [{ kind: 'user', argument: 'user' }], arns: 'policy_arn' },
  ],
  [
    'aws_iam_group_policy_attachment',
    { principals: [{ kind: 'group', argument: 'group' }], arns: 'policy_arn' },
  ],
  [
    'aws_iam_policy_attachment',
    {
      principals: [
        { kind: 'role', argument: 'roles' },
        { kind: 'user', argument: 'users' },
        { kind: 'group', argument: 'groups' },
      ],
      arns: 'policy_arn',
    },
  ],
  [
    'aws_iam_role_policy_attachments_exclusive',
    { principals: [{ kind: 'role', argument: 'role_name' }], arns: 'policy_arns' },
  ],
  [
    'aws_iam_user_policy_attachments_exclusive',
    { principals: [{ kind: 'user', argument: 'user_name' }], arns: 'policy_arns' },
  ],
  [
    'aws_iam_group_policy_attachments_exclusive',
    { principals: [{ kind: 'group', argument: 'group_name' }], arns: 'policy_arns' },
  ],
] satisfies readonly (readonly [string, AttachmentType])[]);

/** The kinds of principals by their resource. */
export const principalTypes: ReadonlyMap<string, PrincipalKind> = new Map([
  ['aws_iam_role', 'role'],
  ['aws_iam_user', 'user'],
  ['aws_iam_group', 'group'],
]);

/** The document of a resource, known by the data source that makes it, where there is one. */
export function attachedOf(resource: Resource, argument: string): Attached | undefined {
  const attribute = attributeOf(resource.located.block, argument);
  const value = resource.argument(argument);
  if (attribute === undefined || value === undefined) return undefined;
  const at = { file: resource.located.file, start: attribute.start, end: attribute.end };
  return { ...named(value, resource.address, resource.at), at };
}

function named(value: Value, address: string, at: At): Pick<Attached, 'id' | 'value'> {
  const [piece] = value.kind === 'text' ? value.pieces : [];
  const isDocument = value.kind === 'text' && value.pieces.length === 1 && piece?.kind === 'json';
  if (!isDocument || piece?.kind !== 'json' || piece.address === undefined) {
    return { id: { file: at.file, address }, value };
  }
  return { id: { file: piece.value.at.file, address: piece.address }, value };
}

/** Attaches the `inline_policy` blocks of a role. */
export function attachInline(draft: Draft, resource: Resource): readonly Doubt[] {
  const { blocks, more } = blocksOf(resource.located, 'inline_policy', resource.scope);
  for (const [index, { block, scope, doubts }] of blocks.entries()) {
    const attribute = attributeOf(block, 'policy');
    if (attribute === undefined) continue;
    const at = { file: scope.file, start: attribute.start, end: attribute.end };
    const { id, value } = named(evaluate(attribute.value, scope), resource.address, resource.at);
    draft.attach({ id, value, at }, doubts, `inline ${index}`);
  }
  return more;
}
