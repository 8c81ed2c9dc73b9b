import type { PolicyFormat } from '../../format';
import type { SourceFile } from '../../model';
import { type FindPolicies, readJson } from './read';
import { writeJson } from './write';

/** A JSON file that is one policy, as IAM takes it. */
const find: FindPolicies = (root, file) => [{ id: { file }, node: root }];

export const jsonFormat: PolicyFormat = {
  name: 'IAM policy JSON',
  recognizes: () => true,
  read: (files: readonly SourceFile[]) => readJson(files, find),
  write: (files, edits) => writeJson(files, edits, find),
};
