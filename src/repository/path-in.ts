import { relative } from 'node:path';
import { slashed } from '../disk/find-files';

/** An absolute path as it is called in the repository of a folder; undefined for one that lies outside. */
export function pathIn(root: string, absolute: string): string | undefined {
  const path = slashed(relative(root, absolute));
  return path === '..' || path.startsWith('../') ? undefined : path;
}
