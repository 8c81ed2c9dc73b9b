import type { TargetConfig } from '../config/config';
import { readPolicies } from '../policy/formats/formats';
import type { SourceFile } from '../policy/model';
import type { ReadTarget } from './described-policies';

/**
 * How the policies of a target are read: files that describe principals, such as templates, have policies of others
 * too. What reads them is loaded where there are such files.
 */
export async function targetReader(target: TargetConfig, files: readonly SourceFile[]): Promise<ReadTarget> {
  const { policySelectors, parameters } = target;
  if (policySelectors.length === 0 && parameters === undefined && !files.some(mayDescribePrincipals))
    return readPlain;
  const { describedReader } = await import('./described-policies');
  return describedReader(target);
}

/** Reads files that are policies. */
export const readPlain: ReadTarget = (files) => ({ ...readPolicies(files), foreign: [], assumes: [] });

/** Whether a file can be one that describes principals; its format looks closer. */
function mayDescribePrincipals({ path, text }: SourceFile): boolean {
  return !/\.json$/i.test(path) || /"(Resources|[A-Za-z]+DetailList|artifacts)"\s*:/.test(text);
}

/** The paths of the files that describe principals. */
export async function describedFiles(files: readonly SourceFile[]): Promise<ReadonlySet<string>> {
  const possible = files.filter(mayDescribePrincipals);
  if (possible.length === 0) return new Set();
  const { inventoryReaderOf } = await import('../policy/formats/inventories');
  return new Set(possible.filter((file) => inventoryReaderOf(file) !== undefined).map(({ path }) => path));
}
