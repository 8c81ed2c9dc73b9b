import { createHash } from 'node:crypto';
import { encoded, type PolicyDocument } from './aws-documents';
import { account as home } from './aws-identity';
import { date, type Fields, given } from './aws-values';

/** Whatever policies hang on. */
export interface Group {
  readonly name: string;
  readonly path?: string;
  readonly created?: string;
  /** The account it is in, unless it is everybody's. */
  readonly account?: string;
  /** ARNs of managed policies. */
  readonly attached?: readonly string[];
  readonly inline?: Readonly<Record<string, PolicyDocument>>;
}

interface Principal extends Group {
  /** The ARN of a managed policy. */
  readonly boundary?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

export interface Role extends Principal {
  readonly trust?: PolicyDocument;
  readonly description?: string;
  readonly lastUsed?: { readonly at: string; readonly region: string };
}

export interface User extends Principal {
  readonly groups?: readonly string[];
}

/** AWS's own or a customer's, with the document of its default version. */
export interface ManagedPolicy {
  readonly arn: string;
  readonly document: PolicyDocument;
  readonly version?: string;
  readonly created?: string;
  readonly updated?: string;
}

export interface Principals {
  readonly roles?: readonly Role[];
  readonly users?: readonly User[];
  readonly groups?: readonly Group[];
  readonly policies?: readonly ManagedPolicy[];
}

export const longAgo = '2021-03-04T05:06:07Z';

export function lastOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

export function pathOf(arn: string): string {
  return arn.slice(arn.indexOf('/'), arn.lastIndexOf('/') + 1);
}

/** Always the same for the same name. */
function idOf(prefix: string, name: string): string {
  return prefix + createHash('sha256').update(name).digest('hex').slice(0, 17).toUpperCase();
}

const prefixes = { Role: 'AROA', User: 'AIDA', Group: 'AGPA' };

export function identityOf(
  kind: keyof typeof prefixes,
  { name, path = '/', created = longAgo, account = home }: Group,
) {
  return {
    Path: path,
    [`${kind}Name`]: name,
    [`${kind}Id`]: idOf(prefixes[kind], name),
    Arn: `arn:aws:iam::${account}:${kind.toLowerCase()}${path}${name}`,
    CreateDate: date(created),
  };
}

function extrasOf({ boundary, tags }: Principal): Fields {
  return {
    PermissionsBoundary: boundary && {
      PermissionsBoundaryType: 'PermissionsBoundaryPolicy',
      PermissionsBoundaryArn: boundary,
    },
    Tags: tags && Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  };
}

const unknown: PolicyDocument = { Version: '2012-10-17', Statement: [] };

export function describeRole(role: Role): Fields {
  const { trust = unknown, description, lastUsed } = role;
  return given({
    ...identityOf('Role', role),
    AssumeRolePolicyDocument: encoded(trust),
    Description: description,
    MaxSessionDuration: 3600,
    ...extrasOf(role),
    RoleLastUsed: lastUsed ? { LastUsedDate: date(lastUsed.at), Region: lastUsed.region } : {},
  });
}

export function describeUser(user: User): Fields {
  return given({ ...identityOf('User', user), ...extrasOf(user) });
}

export function describePolicy(
  { arn, version = 'v1', ...times }: ManagedPolicy,
  principals: Principals,
): Fields {
  const { roles = [], users = [], groups = [] } = principals;
  const { created = longAgo, updated = created } = times;
  return {
    PolicyName: lastOf(arn),
    PolicyId: idOf('ANPA', arn),
    Arn: arn,
    Path: pathOf(arn),
    DefaultVersionId: version,
    AttachmentCount: [...roles, ...users, ...groups].filter(({ attached = [] }) => attached.includes(arn))
      .length,
    PermissionsBoundaryUsageCount: [...roles, ...users].filter(({ boundary }) => boundary === arn).length,
    IsAttachable: true,
    CreateDate: date(created),
    UpdateDate: date(updated),
  };
}
