import type { PolicyFormat } from '../../format';
import type { PolicyHolder } from '../../model';
import { type JsonNode, memberOf, parseJson } from './json-tree';
import { type FindPolicies, readJson } from './read';
import { writeJson } from './write';

/** The keys of what the AWS CLI prints for an inline policy, and for a version of a managed one. */
const inlineKeys = ['RoleName', 'UserName', 'GroupName', 'PolicyName', 'PolicyDocument'];
const versionKeys = ['PolicyVersion'];

/** Old versions of the AWS CLI print the document as one URL-encoded string. */
const remedy =
  'save the output of a current version of the AWS CLI, which prints the policy as a JSON object';

const find: FindPolicies = (root, file) => {
  const version = memberOf(root, 'PolicyVersion')?.value;
  const document = version === undefined ? memberOf(root, 'PolicyDocument') : memberOf(version, 'Document');
  const name = memberOf(root, 'PolicyName')?.value;
  const id = name?.kind === 'string' ? { file, address: name.value } : { file };
  const holder = holderOf(root);
  const held = holder === undefined ? {} : { holder };
  return [{ id, node: document?.value ?? version ?? root, remedy, ...held }];
};

const holderKeys = { RoleName: 'role', GroupName: 'group', UserName: 'user' } as const;

/** The first key of a wrapper that says what the policy is a part of. */
function holderOf(root: JsonNode): PolicyHolder | undefined {
  for (const [key, kind] of Object.entries(holderKeys)) {
    const name = memberOf(root, key)?.value;
    if (name?.kind === 'string') return { kind, name: name.value };
  }
  return undefined;
}

/**
 * What `aws iam get-role-policy`, `get-user-policy`, `get-group-policy` and `get-policy-version` print: a policy with
 * its name or version around it. The address of an inline policy is its name.
 */
export const wrappedFormat: PolicyFormat = {
  name: 'output of aws iam get-role-policy',
  recognizes: ({ path, text }) => {
    if (!/"Policy(Document|Version)"/.test(text)) return false;
    const json = parseJson(text, path);
    return !('severity' in json) && isWrapper(json.root);
  },
  read: (files) => readJson(files, find),
  write: (files, edits) => writeJson(files, edits, find),
};

function isWrapper(root: JsonNode): boolean {
  const [key, keys] =
    memberOf(root, 'PolicyVersion') === undefined
      ? ['PolicyDocument', inlineKeys]
      : ['PolicyVersion', versionKeys];
  const others = root.kind === 'object' ? root.members.filter((one) => !keys.includes(one.key)) : [];
  return memberOf(root, key) !== undefined && others.length === 0;
}
