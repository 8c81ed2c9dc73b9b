import type { UnknownPart } from '../../model';
import type { Directory } from './directory';
import type { PrincipalKind } from './draft';
import { targetsOf } from './links';
import type { Origins } from './origins';
import type { Resource } from './resource';

/** The resources that put users into groups, with the arguments that name these. */
const memberships: ReadonlyMap<string, readonly [user: string, group: string]> = new Map([
  ['aws_iam_user_group_membership', ['user', 'groups']],
  ['aws_iam_group_membership', ['users', 'group']],
]);

/** Puts users into groups, where a resource says so; what cannot be known becomes an unknown part of the user. */
export function addMembers(
  resource: Resource,
  drafts: Directory,
  loose: UnknownPart[],
  origins: Origins,
): void {
  const [userArgument, groupArgument] = memberships.get(resource.type) ?? [];
  if (userArgument === undefined || groupArgument === undefined) return;
  const targets = (argument: string, kind: PrincipalKind) => {
    const value = resource.argument(argument);
    return value === undefined ? [] : targetsOf(value, kind, drafts);
  };
  const groups = targets(groupArgument, 'group');
  for (const user of targets(userArgument, 'user')) {
    for (const group of groups) {
      const isCertain =
        user.kind === 'own' &&
        group.kind === 'own' &&
        user.draft.remaining([...resource.doubts, ...user.doubts, ...group.doubts]).length === 0;
      if (isCertain) {
        user.draft.groups.add(group.draft);
        continue;
      }
      const reason = `${resource.address}: the policies of a group are not known`;
      const part = origins.unknownPart('attachment', reason, resource.at);
      if (user.kind === 'own') user.draft.unknown.push(part);
      else loose.push(part);
    }
  }
}
