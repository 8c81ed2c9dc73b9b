import { readdir, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { InputError } from '../base/input-error';
import { slashed } from '../files/find-files';
import { findFolders } from '../files/folders';
import { decodeUtf8, isWithin, readRegularFile } from '../files/read-file';
import {
  belongsToModule,
  calledFolders,
  folderOf,
  isTerraformFile,
  readTerraform,
} from '../policy/formats/terraform-roots';
import type { Inventory } from '../policy/inventory';
import type { SourceFile } from '../policy/model';

/** The largest file that is read. */
const cap = 2 * 1024 * 1024;
/** Files that functions name can name further ones: a template that reads a file. */
const mostRounds = 5;
/** The most files of one root module with all that it calls. */
export const mostFiles = 5_000;

/** What was read for a root module, and what it says. */
export interface ReadRootModule {
  readonly inventory: Inventory;
  /** The paths of all files, from the folder that paths are relative to. */
  readonly paths: readonly string[];
  readonly folders: readonly string[];
}

/** Where the files of modules are: on disk, or at a commit. */
export interface ModuleFiles {
  /** The names in a folder; none for one that is not there or may not be read. */
  list(folder: string): Promise<readonly string[]>;
  /** A file, or why it cannot be read. */
  read(path: string): Promise<SourceFile | { readonly problem: string }>;
}

/** Reads root modules and the files that they name. */
export class TerraformReader {
  readonly #files: ModuleFiles;
  readonly #texts = new Map<string, string>();
  readonly #unread = new Map<string, string>();
  readonly #folders = new Map<string, readonly string[]>();

  constructor(files: ModuleFiles) {
    this.#files = files;
  }

  /** Whether a folder has files of a module. */
  async isModule(folder: string): Promise<boolean> {
    return (await this.#list(folder)).some(isTerraformFile);
  }

  /** The folders of modules that the files of a folder call. */
  async called(folder: string): Promise<readonly string[]> {
    return calledFolders(folder, await this.#module(folder));
  }

  /** Reads a root module with all that it calls and names. */
  async read(root: string, variableFiles: readonly string[]): Promise<ReadRootModule> {
    const folders = await this.#closure(root);
    const own = new Set(folders);
    for (const path of variableFiles) {
      if ((await this.#text(path)) !== undefined) continue;
      const message = this.#unread.get(path) ?? 'cannot be read';
      throw new InputError([{ location: '--var-file', message, remedy: 'name a file of the repository' }]);
    }
    const named = new Set(variableFiles);
    for (let round = 0; ; round++) {
      const texts = new Map([...this.#texts].filter(([path]) => own.has(folderOf(path)) || named.has(path)));
      const result = readTerraform({ root, texts, unread: this.#unread, variableFiles });
      const wanted = result.wanted.filter((path) => !named.has(path));
      if (wanted.length === 0 || round >= mostRounds) {
        return { inventory: result.inventory, paths: [...texts.keys()], folders };
      }
      for (const path of wanted) {
        named.add(path);
        await this.#text(path);
      }
    }
  }

  /** The folders of a root module and of all modules that it calls. */
  async #closure(root: string): Promise<readonly string[]> {
    const found = [root];
    for (const folder of found) {
      if (this.#texts.size > mostFiles) break;
      for (const next of await this.called(folder)) if (!found.includes(next)) found.push(next);
    }
    return found;
  }

  async #module(folder: string): Promise<readonly SourceFile[]> {
    const files: SourceFile[] = [];
    for (const name of await this.#list(folder)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const text = await this.#text(path);
      if (text !== undefined) files.push({ path, text });
    }
    return files;
  }

  /** The names of a folder's files that make a module; none for a folder that may not be read. */
  async #list(folder: string): Promise<readonly string[]> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const names = await this.#files.list(folder);
    const own = names.filter(belongsToModule).sort();
    this.#folders.set(folder, own);
    return own;
  }

  async #text(path: string): Promise<string | undefined> {
    const known = this.#texts.get(path);
    if (known !== undefined || this.#unread.has(path)) return known;
    const file = await this.#files.read(path);
    if ('problem' in file) {
      this.#unread.set(path, `${path} ${file.problem}`);
      return undefined;
    }
    this.#texts.set(path, file.text);
    return file.text;
  }
}

/**
 * Files of a repository on disk, never those outside of it: symbolic links are judged by where they lead. `absolute` makes
 * a path absolute; `root` is the real path of the repository.
 */
export function moduleFilesOnDisk(absolute: (path: string) => string, root: string): ModuleFiles {
  return {
    async list(folder) {
      const path = absolute(folder);
      const real = await realpath(path).catch(() => undefined);
      return real !== undefined && isWithin(root, real) ? await readdir(path).catch(() => []) : [];
    },
    async read(path) {
      const bytes = await readRegularFile(absolute(path), { cap, roots: [root] });
      if ('code' in bytes) return { problem: reasonOf(bytes) };
      const text = decodeUtf8(bytes);
      return text === undefined ? { problem: 'is not UTF-8 text' } : { path, text };
    },
  };
}

function reasonOf({ code, message }: { readonly code: string; readonly message: string }): string {
  return code === 'outside' ? 'is outside of the repository' : `cannot be read: ${message}`;
}

/**
 * What the root module in a folder says; where the folder is none, all below it that no other module calls. `folders` are
 * those to look into, absolute. Gives nothing where none has a module.
 */
export async function readRootModules(
  base: string,
  folders: readonly string[],
  variableFiles: readonly string[],
): Promise<readonly ReadRootModule[]> {
  const { root } = await findFolders(base);
  const reader = new TerraformReader(moduleFilesOnDisk((path) => join(base, path), root));
  const named = variableFiles.map((path) => slashed(relative(base, path)));
  if (await reader.isModule('')) return [await reader.read('', named)];
  const modules: string[] = [];
  const called = new Set<string>();
  for (const folder of folders.map((one) => slashed(relative(base, one)))) {
    if (!(await reader.isModule(folder))) continue;
    modules.push(folder);
    for (const one of await reader.called(folder)) called.add(one);
  }
  const read: ReadRootModule[] = [];
  for (const folder of modules) if (!called.has(folder)) read.push(await reader.read(folder, named));
  return read;
}
