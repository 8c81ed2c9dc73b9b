import type { SourceFile } from '../../model';
import { memberOf, parseJson } from './json-tree';

/** The lists of `get-account-authorization-details`, and the keys of their items. */
export const detailLists = [
  { list: 'RoleDetailList', kind: 'role', name: 'RoleName', policies: 'RolePolicyList' },
  { list: 'UserDetailList', kind: 'user', name: 'UserName', policies: 'UserPolicyList' },
  { list: 'GroupDetailList', kind: 'group', name: 'GroupName', policies: 'GroupPolicyList' },
] as const;

/** What the outputs are known by: a member, and a member of it or of its items. */
const marks: readonly (readonly [string, string?])[] = [
  ...detailLists.map(({ list, name }) => [list, name] as const),
  ['PolicyVersion', 'Document'],
  ['PolicyDocument'],
  ['AttachedPolicies', 'PolicyArn'],
  ['PolicyNames'],
  ['Role', 'RoleName'],
  ['Roles', 'RoleName'],
  ['Policies', 'PolicyName'],
  ['Policy', 'PolicyName'],
];

/** Whether a file has output of aws iam that is about policies, or is a policy. */
export function isOutput({ path, text }: SourceFile): boolean {
  if (!/^\uFEFF?\s*\{/.test(text) || !/"(Statement|Polic|Role|UserDetail|GroupDetail)/.test(text))
    return false;
  const json = parseJson(text, path);
  if ('severity' in json) return /"Statement"\s*:/.test(text);
  if (memberOf(json.root, 'Statement') !== undefined) return true;
  return marks.some(([key, inner]) => {
    const value = memberOf(json.root, key)?.value;
    const [first = value] = value?.kind === 'array' ? value.items : [];
    if (value === undefined || first === undefined) return false;
    return inner === undefined || (value.kind === 'array' && value.items.length === 0)
      ? value.kind !== 'array' || key === 'PolicyNames' || key.endsWith('DetailList')
      : memberOf(first, inner) !== undefined;
  });
}
