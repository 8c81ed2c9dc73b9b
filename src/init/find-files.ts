import { join, relative } from 'node:path';
import { findBelow, slashed } from '../files/find-files';
import { decodeUtf8, readRegularFile } from '../files/read-file';
import type { SourceFile } from '../policy/model';
import { policyCap } from '../repository/workspace';

/** A repository with more files of these kinds than this is not one that people keep policies in. */
const limit = 20_000;

/** Folders of tools: what stands there is not written by hand. */
const skipped = new Set([
  'node_modules',
  'vendor',
  'dist',
  'build',
  'target',
  'cdk.out',
  'venv',
  '__pycache__',
]);

/** The JSON files and templates of a repository that may hold policies, by their paths in it. Links out of it are not followed. */
export async function findSourceFiles(root: string): Promise<readonly SourceFile[]> {
  const enter = (name: string) => !name.startsWith('.') && !skipped.has(name);
  const folders = await findBelow(root, enter, () => {}, [root]);
  const paths = folders.flatMap(({ path, names }) =>
    names.filter((name) => /\.(json|ya?ml|template)$/.test(name)).map((name) => join(path, name)),
  );
  const files: SourceFile[] = [];
  for (const path of paths.slice(0, limit)) {
    const bytes = await readRegularFile(path, { cap: policyCap, roots: [root] });
    const text = Buffer.isBuffer(bytes) ? decodeUtf8(bytes) : undefined;
    if (text !== undefined) files.push({ path: slashed(relative(root, path)), text });
  }
  return files;
}
