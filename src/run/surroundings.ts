import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from '../base/context';
import { namesCredentials } from '../config/evidence-request';
import type { Surroundings } from '../config/load-config';
import { findGlob } from '../files/find-files';
import type { RunFolders } from '../files/folders';

/** What reading the configuration needs of the place. */
export function surroundingsOf(
  { root, folder }: RunFolders,
  env: Host['env'],
  withoutSecrets = false,
): Surroundings {
  const absolute = (path: string) => resolve(folder, path);
  const hasCredentials = namesCredentials(env);
  const exists = (path: string) => existsSync(absolute(path));
  const findFiles = async (glob: string) =>
    (await findGlob(glob, () => {}, [root], folder)).map((path) => resolve(folder, path));
  return { resolve: absolute, root, hasCredentials, withoutSecrets, exists, findFiles };
}
