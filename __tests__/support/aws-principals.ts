import type { Asked, Operations } from './aws-asked';
import { encoded } from './aws-documents';
import type { Pager } from './aws-pages';
import {
  describePolicy,
  describeRole,
  describeUser,
  type Group,
  identityOf,
  lastOf,
  longAgo,
  type ManagedPolicy,
  type Principals,
  pathOf,
} from './aws-principal';
import { invalid, Rejection } from './aws-refusal';
import { date, type Fields, maybeText, text } from './aws-values';

/** IAM: roles, users, groups and their policies. */
export function principalsOf(principals: Principals, pager: Pager): Operations {
  const { roles = [], users = [], groups = [], policies = [] } = principals;
  const userOf = (asked: Asked) => found(users, userName(asked), 'user');
  return {
    ...policiesOn(roles, 'Role', pager),
    ...policiesOn(users, 'User', pager),
    ...policiesOn(groups, 'Group', pager),
    GetRole: ({ params }) => ({ Role: describeRole(found(roles, text(params, 'RoleName'), 'role')) }),
    ListRoles: ({ params }) => {
      const { items, next } = pager.cut('iam', 'ListRoles', params, roles);
      return { Roles: items.map(describeRole), ...next };
    },
    GetUser: (asked) => ({ User: describeUser(userOf(asked)) }),
    ListGroupsForUser: (asked) => {
      const names = userOf(asked).groups ?? [];
      const { items, next } = pager.cut('iam', 'ListGroupsForUser', asked.params, names);
      return { Groups: items.map((name) => identityOf('Group', found(groups, name, 'group'))), ...next };
    },
    GetPolicy: ({ params }) => ({ Policy: describePolicy(policyOf(policies, params), principals) }),
    GetPolicyVersion: ({ params }) => {
      const { arn, document, version = 'v1', updated = longAgo } = policyOf(policies, params);
      if (text(params, 'VersionId') !== version) {
        throw absent(
          `Policy ${arn} version ${text(params, 'VersionId')} does not exist or is not attachable.`,
        );
      }
      const about = { VersionId: version, IsDefaultVersion: true, CreateDate: date(updated) };
      return { PolicyVersion: { Document: encoded(document), ...about } };
    },
  };
}

function policiesOn(holders: readonly Group[], kind: 'Role' | 'User' | 'Group', pager: Pager): Operations {
  const holder = ({ params }: Asked) => found(holders, text(params, `${kind}Name`), kind.toLowerCase());
  const attached = `ListAttached${kind}Policies`;
  const inline = `List${kind}Policies`;
  return {
    [attached]: (asked) => {
      const prefix = maybeText(asked.params, 'PathPrefix') ?? '/';
      const arns = (holder(asked).attached ?? []).filter((arn) => pathOf(arn).startsWith(prefix));
      const { items, next } = pager.cut('iam', attached, asked.params, arns);
      const described = items.map((arn) => ({ PolicyName: lastOf(arn), PolicyArn: arn }));
      return { AttachedPolicies: described, ...next };
    },
    [inline]: (asked) => {
      const names = Object.keys(holder(asked).inline ?? {}).sort();
      const { items, next } = pager.cut('iam', inline, asked.params, names);
      return { PolicyNames: items, ...next };
    },
    [`Get${kind}Policy`]: (asked) => {
      const { name, inline = {} } = holder(asked);
      const policy = text(asked.params, 'PolicyName');
      const document = inline[policy];
      if (document === undefined) {
        throw absent(`The ${kind.toLowerCase()} policy with name ${policy} cannot be found.`);
      }
      return { [`${kind}Name`]: name, PolicyName: policy, PolicyDocument: encoded(document) };
    },
  };
}

function absent(message: string): Rejection {
  return new Rejection('NoSuchEntityException', message);
}

function found<T extends Group>(all: readonly T[], name: string, kind: string): T {
  const one = all.find((candidate) => candidate.name === name);
  if (one === undefined) throw absent(`The ${kind} with name ${name} cannot be found.`);
  return one;
}

/** Without a name, the user who asks. */
function userName({ params, caller }: Asked): string {
  const name = maybeText(params, 'UserName') ?? /:user\/(.+)$/.exec(caller.arn)?.[1];
  if (name === undefined) throw invalid('Must specify userName when calling with non-User credentials');
  return lastOf(name);
}

function policyOf(policies: readonly ManagedPolicy[], params: Fields): ManagedPolicy {
  const arn = text(params, 'PolicyArn');
  const policy = policies.find((one) => one.arn === arn);
  if (policy === undefined) throw absent(`Policy ${arn} was not found.`);
  return policy;
}
