import { readdir, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { InputError } from '../base/input-error';
import { kindOf, slashed } from '../files/find-files';
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
const mostFiles = 5_000;

/** What was read for a root module, and what it says. */
export interface ReadRootModule {
  readonly inventory: Inventory;
  /** The paths of all files, from the folder that paths are relative to. */
  readonly paths: readonly string[];
  readonly folders: readonly string[];
}

/**
 * Reads root modules below a folder, and the files that they name, never outside of the repository: symbolic links are judged
 * by where they lead.
 */
export class TerraformReader {
  readonly #base: string;
  readonly #roots: readonly string[];
  readonly #texts = new Map<string, string>();
  readonly #unread = new Map<string, string>();
  readonly #folders = new Map<string, readonly string[]>();

  private constructor(base: string, roots: readonly string[]) {
    this.#base = base;
    this.#roots = roots;
  }

  /** For paths that are relative to a folder. */
  static async below(base: string): Promise<TerraformReader> {
    return new TerraformReader(base, [await realpath(await repositoryOf(base))]);
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
    const path = join(this.#base, folder);
    const real = await realpath(path).catch(() => undefined);
    const isInside = real !== undefined && this.#roots.some((one) => isWithin(one, real));
    const names = isInside ? await readdir(path).catch(() => []) : [];
    const own = names.filter(belongsToModule).sort();
    this.#folders.set(folder, own);
    return own;
  }

  async #text(path: string): Promise<string | undefined> {
    const known = this.#texts.get(path);
    if (known !== undefined || this.#unread.has(path)) return known;
    const bytes = await readRegularFile(join(this.#base, path), { cap, roots: this.#roots });
    const text = 'code' in bytes ? undefined : decodeUtf8(bytes);
    if (text !== undefined) this.#texts.set(path, text);
    else this.#unread.set(path, `${path} ${'code' in bytes ? reasonOf(bytes) : 'is not UTF-8 text'}`);
    return text;
  }
}

function reasonOf({ code, message }: { readonly code: string; readonly message: string }): string {
  return code === 'outside' ? 'is outside of the repository' : `cannot be read: ${message}`;
}

/** The repository that a folder is in; the folder itself where it is in none. */
async function repositoryOf(folder: string): Promise<string> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    // A file in a worktree or submodule.
    if (['folder', 'file'].includes(await kindOf(join(at, '.git')))) return at;
    if (dirname(at) === at) return folder;
  }
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
  const reader = await TerraformReader.below(base);
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
