import { readPolicies } from '../policy/formats/formats';
import { looksLike } from '../policy/formats/inventories';
import type { Problem, ReadPolicies, SourceFile } from '../policy/model';

/** Files that are policies; one that looks like something else is called so. */
export function readPlainFiles(files: readonly SourceFile[]): ReadPolicies {
  const strange = new Map(files.flatMap((file) => strangeFile(file)));
  const { policies, problems } = readPolicies(files.filter(({ path }) => !strange.has(path)));
  return { policies, problems: [...problems, ...strange.values()] };
}

function strangeFile(file: SourceFile): [string, Problem][] {
  const { path } = file;
  const like = /\.json$/i.test(path) ? undefined : looksLike(file);
  if (like === undefined) return [];
  const message = `looks like ${like}`;
  const at = { path, line: 1, column: 1 };
  return [[path, { severity: 'error', code: 'not-a-policy', ...at, message, remedy: formats }]];
}

const formats =
  'name a policy in JSON, a template, or the directory of a Terraform root module (docs/policy-formats.md)';
