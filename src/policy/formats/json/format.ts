import type { PolicyFormat } from '../../format';
import { type FindPolicies, readJson } from './read';
import { writeJson } from './write';

const remedy = 'a policy is an object with Version and Statement';
/** A JSON file that is one policy, as IAM takes it. */
const find: FindPolicies = (root, file) => [{ id: { file }, node: root, remedy }];

export const jsonFormat: PolicyFormat = {
  name: 'IAM policy JSON',
  recognizes: () => true,
  read: (files) => readJson(files, find),
  write: (files, edits) => writeJson(files, edits, find),
};
