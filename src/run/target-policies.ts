import type { TargetConfig } from '../config/config';
import { readPolicies } from '../policy/formats/formats';
import type { SourceFile } from '../policy/model';
import type { ReadTarget } from './described-policies';

/**
 * Says how the policies of a target are read: files that describe principals, such as templates, have policies of others
 * too. What reads them is loaded where there are such files. Targets of one run share what was read.
 */
export function targetReaders(): (target: TargetConfig, files: readonly SourceFile[]) => Promise<ReadTarget> {
  let described: ReturnType<typeof import('./described-policies').describedReaders> | undefined;
  return async (target, files) => {
    const { policySelectors, parameters, rootModules = [] } = target;
    const isGiven = policySelectors.length > 0 || parameters !== undefined || rootModules.length > 0;
    if (!isGiven && !files.some(mayDescribePrincipals)) return readPlain;
    const { describedReaders } = await import('./described-policies');
    described ??= describedReaders();
    return described(target);
  };
}

/** Reads files that are policies. */
export const readPlain: ReadTarget = (files) => ({ ...readPolicies(files), foreign: [], assumes: [] });

/** Whether a file can be one that describes principals; its format looks closer. */
function mayDescribePrincipals({ path, text }: SourceFile): boolean {
  return !/\.json$/i.test(path) || /"(Resources|[A-Za-z]+DetailList|artifacts)"\s*:/.test(text);
}

/** The paths of the files that describe principals, and of those that are read with modules. */
export async function describedFiles(
  files: readonly SourceFile[],
  ofModules: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const possible = files.filter(mayDescribePrincipals);
  if (possible.length === 0) return ofModules;
  const { inventoryReaderOf } = await import('../policy/formats/inventories');
  const found = possible.filter((file) => inventoryReaderOf(file) !== undefined);
  return new Set([...ofModules, ...found.map(({ path }) => path)]);
}
