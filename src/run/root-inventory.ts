import type { RootModule } from '../config/config';
import { folderOf, isTerraformFile, readTerraform } from '../policy/formats/terraform-roots';
import type { Inventory } from '../policy/inventory';
import type { SourceFile } from '../policy/model';
import { pathMatches } from '../repository/paths';

/**
 * A module by where it stands among some files: reports call the files of a checkout in a folder by their paths in that
 * checkout.
 */
export function placedIn(module: RootModule, files: readonly SourceFile[]): RootModule {
  const names = module.root.split('/').filter((name) => name !== '' && name !== '.');
  const folders = new Set(files.flatMap(({ path }) => (isTerraformFile(path) ? [folderOf(path)] : [])));
  const depth = [...names, ''].findIndex((_, at) => folders.has(names.slice(at).join('/')));
  if (depth <= 0) return { ...module, root: names.join('/') };
  const prefix = `${names.slice(0, depth).join('/')}/`;
  const within = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
  return {
    ...module,
    root: within(module.root),
    files: module.files.map(within),
    variableFiles: module.variableFiles.map(within),
  };
}

/**
 * Whether a file is read with a module, whatever its content is: a policy that `file` reads is a part of the module. Files
 * of Terraform are never policies.
 */
export function isOfModule(path: string, { files }: RootModule): boolean {
  return /\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/.test(path) || files.some((one) => pathMatches(one, path));
}

type Texts = ReadonlyMap<string, string>;

/** What a root module says. */
export type InventoryOfRoot = (module: RootModule, files: readonly SourceFile[]) => Inventory;

/** The versions of two roots, at the head and at the base. */
const mostRecent = 4;

/** Reads root modules; what was read of late is kept, since all targets of a root read the same files. */
export function rootReader(): InventoryOfRoot {
  const recent: { readonly module: RootModule; readonly texts: Texts; readonly inventory: Inventory }[] = [];
  return (module, files) => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const known = recent.find((one) => isSame(one.module, module) && areSame(one.texts, texts));
    if (known !== undefined) return known.inventory;
    const { root, variableFiles } = module;
    const { inventory } = readTerraform({ root, texts, variableFiles, unread: new Map() });
    recent.unshift({ module, texts, inventory });
    recent.length = Math.min(recent.length, mostRecent);
    return inventory;
  };
}

function isSame(one: RootModule, other: RootModule): boolean {
  return one.root === other.root && one.variableFiles.join('\n') === other.variableFiles.join('\n');
}

function areSame(one: Texts, other: Texts): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}
