import { readPolicies } from '../policy/formats/formats';
import { looksLike } from '../policy/formats/inventories';
import type { Problem, ReadPolicies, SourceFile } from '../policy/model';

/** Files that are policies; one that looks like something else is called so. */
export function readPlainFiles(files: readonly SourceFile[]): ReadPolicies {
  const strange = files.flatMap((file): Problem[] => {
    const like = /\.json$/i.test(file.path) ? undefined : looksLike(file);
    if (like === undefined) return [];
    const message = `looks like ${like}`;
    return [
      {
        severity: 'error',
        code: 'not-a-policy',
        path: file.path,
        line: 1,
        column: 1,
        message,
        remedy: formats,
      },
    ];
  });
  const { policies, problems } = readPolicies(
    files.filter(({ path }) => !strange.some((one) => one.path === path)),
  );
  return { policies, problems: [...problems, ...strange] };
}

const formats =
  'name a policy in JSON, a template, or the directory of a Terraform root module (docs/policy-formats.md)';
