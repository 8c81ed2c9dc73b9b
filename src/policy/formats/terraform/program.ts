import { type Configuration, isTerraformFile, readConfiguration } from './configuration';
import { Notes } from './notes';
import { folderOf, joinPath } from './paths';
import type { FileAccess, Scope } from './scope';
import { type RootVariables, rootVariables } from './variables';

/** The files that a root module is made of, and what was read of them so far. */
export class Program implements FileAccess {
  readonly root: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly notes = new Notes();
  /** Files that functions name and that were not read yet. */
  readonly wanted = new Set<string>();
  readonly #variableFiles: readonly string[];
  readonly #configurations = new Map<string, Configuration | undefined>();
  readonly #unread: ReadonlyMap<string, string>;
  #variables: RootVariables | undefined;

  /** `unread`: why files that are named could not be read. */
  constructor(
    root: string,
    texts: ReadonlyMap<string, string>,
    variableFiles: readonly string[],
    unread: ReadonlyMap<string, string>,
  ) {
    this.root = root;
    this.texts = texts;
    this.#variableFiles = variableFiles;
    this.#unread = unread;
  }

  /** The module in a folder; undefined where the files have none. */
  configuration(folder: string): Configuration | undefined {
    if (!this.#configurations.has(folder)) {
      const own = [...this.texts].filter(([path]) => folderOf(path) === folder && isTerraformFile(path));
      const files = own.map(([path, text]) => ({ path, text }));
      this.#configurations.set(folder, files.length === 0 ? undefined : readConfiguration(folder, files));
    }
    return this.#configurations.get(folder);
  }

  /** What variable files set. */
  variables(scope: Scope): RootVariables {
    this.#variables ??= rootVariables(this.root, this.texts, this.#variableFiles, scope);
    return this.#variables;
  }

  read(path: string): { readonly path: string; readonly text: string } | string {
    if (path.startsWith('/')) return `${path} is not in the repository`;
    const place = joinPath(this.root, path);
    const text = this.texts.get(place);
    if (text !== undefined) return { path: place, text };
    const reason = this.#unread.get(place);
    if (reason === undefined) this.wanted.add(place);
    return reason ?? `${place} is not in the repository`;
  }
}
