import { pathIn } from '../repository/paths';
import type { RootModule, TargetConfig } from './config';
import type { Description, Undescribed } from './described-roles';
import type { Report } from './lookup';
import type { ConfigFolder } from './targets-of-files';
import { mayBeFolder } from './values';

/**
 * Puts the files of root modules of Terraform or OpenTofu in the place of their folders: what follows policy files then
 * follows all that a module calls and reads. Reports what is wrong; a folder without such files stays as it is.
 */
export async function withRootModules(
  targets: readonly TargetConfig[],
  surroundings: ConfigFolder,
  report: Report,
): Promise<readonly TargetConfig[]> {
  const known = new Map<string, Promise<Description | Undescribed | undefined>>();
  const describe = async (path: string, variableFiles: readonly string[]) => {
    const key = JSON.stringify([path, variableFiles]);
    const asked =
      known.get(key) ?? surroundings.describe?.({ kind: 'terraform', path, variableFiles, options: {} });
    if (asked !== undefined) known.set(key, asked);
    return asked;
  };
  const all: TargetConfig[] = [];
  for (const target of targets) {
    const { variableFiles = [] } = target;
    const found = new Map<string, Description>();
    for (const given of target.policyFiles.filter(mayBeFolder)) {
      const description = await describe(given, variableFiles);
      if (description === undefined) continue;
      if (!('problem' in description)) found.set(given, description);
      else if (description.isMissing !== true)
        report({ location: `policy-file ${given}`, message: description.problem, remedy: 'check the path' });
    }
    const paths = target.policyFiles.flatMap((path) => found.get(path)?.files ?? [path]);
    const modules = [...found].map(([given, one]) => moduleOf(given, one, target, surroundings));
    const read = [...new Set([...paths, ...(found.size === 0 ? [] : variableFiles)])];
    all.push(found.size === 0 ? target : { ...target, policyFiles: read, rootModules: modules });
  }
  return all;
}

function moduleOf(
  given: string,
  { entry, files }: Description,
  { variableFiles = [] }: TargetConfig,
  { root, resolve }: ConfigFolder,
): RootModule {
  const inRepository = (path: string) => pathIn(root, resolve(path)) ?? path;
  return {
    ...{ root: inRepository(entry), given },
    paths: files,
    files: files.map(inRepository),
    variableFiles: variableFiles.map(inRepository),
  };
}
