import { dirname, join, relative } from 'node:path';
import { InputError } from '../base/input-error';
import { findBelow, kindOf, slashed } from '../files/find-files';
import { findFolders } from '../files/folders';
import { decodeUtf8, readRegularFile } from '../files/read-file';
import { listingReaderOf, looksLike, parseParameterFile } from '../policy/formats/inventories';
import { emptyInventory, type Inventory, joinInventories } from '../policy/inventory';
import type { InventoryOptions, InventoryReader } from '../policy/inventory-reader';
import type { Problem, SourceFile } from '../policy/model';
import { readEntry } from './read-entry';
import type { ReadRootModule } from './read-terraform';

/** CloudFormation takes 1 MB; a cloud assembly's manifest can be larger. */
const cap = 10 * 1024 * 1024;

/** A repository with more templates is read in parts. */
const mostFiles = 5000;

/**
 * Reads what a file, or the files below a folder, say about principals. Paths in the result are relative to the folder.
 * Throws InputError where nothing can be read.
 */
export async function readInventory(
  path: string,
  options: InventoryOptions,
  shown: string,
): Promise<Inventory> {
  const kind = await kindOf(path);
  if (kind === 'folder') return readFolder(path, options, shown);
  const folder = dirname(path);
  // A file of a module says nothing without the others.
  if (/\.(tf|tofu)(\.json)?$/.test(path)) return readFolder(folder, options, shown);
  // A file that is named may be a link; what it names stays in its repository.
  const entry = await readText({ folder }, relative(folder, path));
  if (typeof entry === 'string') throw new InputError([{ location: shown, message: entry }]);
  const reader = listingReaderOf(entry);
  if (reader === undefined) throw new InputError([{ location: shown, ...unrecognized(entry) }]);
  const { root } = await findFolders(folder);
  const read = (one: string) => readText({ folder, root }, one);
  const { inventory } = await readEntry(entry, { reader, options, read });
  return inventory;
}

/** The values of parameters in a file. Throws InputError where it has none. */
export async function readParameters(path: string, shown: string): Promise<ReadonlyMap<string, string>> {
  const folder = dirname(path);
  const file = await readText({ folder }, relative(folder, path));
  const parsed = typeof file === 'string' ? file : parseParameterFile(file.text, shown);
  if (typeof parsed === 'string')
    throw new InputError([{ location: `--parameters ${shown}`, message: parsed }]);
  return parsed;
}

function unrecognized(file: SourceFile) {
  const like = looksLike(file);
  return {
    message: like === undefined ? 'no format of policies is recognized' : `looks like ${like}`,
    remedy:
      'use a Terraform module, a CloudFormation or SAM template, the cdk.out folder of the AWS CDK, a policy, or output of aws iam',
  };
}

async function readFolder(folder: string, options: InventoryOptions, shown: string): Promise<Inventory> {
  const unseen: string[] = [];
  const found = await findBelow(folder, isEntered, ({ path }) => unseen.push(path));
  const names = found.flatMap(({ path, names }) => names.map((name) => join(path, name)));
  const modules = await modulesIn(folder, found, options);
  const [first] = modules;
  if (first?.folders[0] === '') return first.inventory;
  const ofModules = new Set(modules.flatMap((one) => one.paths).map((path) => join(folder, path)));
  const paths = names.filter((name) => /\.(ya?ml|json|template)$/i.test(name) && !ofModules.has(name));
  if (paths.length > mostFiles) {
    const message = `has more than ${mostFiles} files that can be templates`;
    throw new InputError([{ location: shown, message, remedy: 'name a folder in it' }]);
  }
  const { root } = await findFolders(folder);
  const all: { readonly entry: SourceFile; readonly reader: InventoryReader }[] = [];
  const unread: Problem[] = [];
  for (const path of paths) {
    const name = relative(folder, path);
    const entry = await readText({ folder, root }, name);
    const reader = typeof entry === 'string' ? undefined : listingReaderOf(entry);
    if (typeof entry === 'string') unread.push(unreadable(slashed(name), entry));
    else if (reader !== undefined) all.push({ entry, reader });
  }
  if (all.length === 0 && modules.length === 0) {
    const message = `no file below it is a module, template or policy (${paths.length} files)`;
    throw new InputError([{ location: shown, message, remedy: 'name the file or its folder' }]);
  }
  const read = [];
  for (const { entry, reader } of all)
    read.push(await readEntry(entry, { reader, options, read: (one) => readText({ folder, root }, one) }));
  // What another file is read with is not read for itself.
  const parts = new Set(read.flatMap(({ others }) => others));
  const templates = read.flatMap(({ path, inventory }) => (parts.has(path) ? [] : [inventory]));
  const rest = { ...emptyInventory, problems: unread };
  return joinInventories([...modules.map(({ inventory }) => inventory), ...templates, rest]);
}

/** The Terraform modules in a folder; nothing of Terraform is loaded where there is none. */
async function modulesIn(
  folder: string,
  found: readonly { readonly path: string; readonly names: readonly string[] }[],
  { variableFiles = [] }: InventoryOptions,
): Promise<readonly ReadRootModule[]> {
  const folders = found.filter(({ names }) => names.some((name) => /\.(tf|tofu)(\.json)?$/.test(name)));
  if (folders.length === 0) return [];
  const { readRootModules } = await import('./read-terraform');
  const paths = folders.map(({ path }) => path);
  return readRootModules(folder, paths, variableFiles);
}

function isEntered(name: string): boolean {
  return name !== 'node_modules' && (!name.startsWith('.') || name === '.aws-sam');
}

/** A file that may be a template, and that was not read. */
function unreadable(path: string, message: string): Problem {
  const remedy = 'name it by itself if it describes roles';
  return { severity: 'warning', code: 'unreadable', path, line: 1, column: 1, message, remedy };
}

/** A file below a folder as text, or why it cannot be read; a link must not lead out of the root, where there is one. */
async function readText(
  { folder, root }: { readonly folder: string; readonly root?: string },
  path: string,
): Promise<SourceFile | string> {
  const roots = root === undefined ? {} : { roots: [root] };
  const bytes = await readRegularFile(join(folder, path), { cap, ...roots });
  if ('code' in bytes) return bytes.message;
  const text = decodeUtf8(bytes);
  return text === undefined ? 'not UTF-8 text' : { path: slashed(path), text };
}
