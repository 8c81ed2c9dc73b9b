import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from '../base/context';
import type { Describe, Undescribed } from '../config/described-roles';
import { namesCredentials } from '../config/evidence-request';
import type { Surroundings } from '../config/load-config';
import { findGlob } from '../files/find-files';
import type { RunFolders } from '../files/folders';
import { decodeUtf8, readRegularFile } from '../files/read-file';
import type { SourceFile } from '../policy/model';

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
  const describe: Describe = async (request) => {
    const { describeRoles } = await import('./describe-roles');
    return describeRoles(request, (path) => readDescribed(path, absolute(path), root));
  };
  return { resolve: absolute, root, hasCredentials, withoutSecrets, exists, findFiles, describe };
}

/** CloudFormation takes templates of 1 MB; a manifest of the AWS CDK can be larger. */
const cap = 10 * 1024 * 1024;

async function readDescribed(
  path: string,
  absolute: string,
  root: string,
): Promise<SourceFile | Undescribed> {
  const bytes = await readRegularFile(absolute, { cap, roots: [root] });
  if ('code' in bytes)
    return { problem: `${path}: ${bytes.message}`, ...(bytes.code === 'missing' ? { isMissing: true } : {}) };
  const text = decodeUtf8(bytes);
  return text === undefined ? { problem: `${path}: not UTF-8 text` } : { path, text };
}
