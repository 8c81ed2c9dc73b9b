import { within } from '../../../base/work';
import { emptyInventory, type Inventory } from '../../inventory';
import { isTerraformFile } from './configuration';
import { InventoryBuilder } from './inventory';
import { ModuleInstance } from './module';
import { Origins } from './origins';
import { folderOf } from './paths';
import { Program } from './program';

/** The files that a root module is made of. */
export interface RootFiles {
  /** The folder of the root module, as the paths of the files have it. */
  readonly root: string;
  /** By path: of the root module, of the modules that it calls, and what functions such as `file` name. */
  readonly texts: ReadonlyMap<string, string>;
  /** Why a file that is named could not be read, by its path. */
  readonly unread: ReadonlyMap<string, string>;
  /** The files with variables that were named, those that take precedence last. */
  readonly variableFiles: readonly string[];
}

/** What a root module says, and the files that it names and that are still to be read. */
export interface ReadRoot {
  readonly inventory: Inventory;
  readonly wanted: readonly string[];
}

/** As much work as a root of thousands of resources is: some seconds. */
const mostSteps = 300_000_000;

/**
 * The roles of a Terraform or OpenTofu root module and their policies, as far as the files tell. Runs nothing of Terraform,
 * and never throws for what the files say.
 */
export function readTerraform({ root, texts, unread, variableFiles }: RootFiles): ReadRoot {
  const worked = within(mostSteps, () => {
    const program = new Program(root, texts, variableFiles, unread);
    const configuration = program.configuration(root);
    if (configuration === undefined) return { inventory: emptyInventory, wanted: [] };
    const module = new ModuleInstance(program, configuration);
    const inventory = new InventoryBuilder(module, program.notes, new Origins(texts)).build();
    return { inventory: withUnread(inventory, module, unread), wanted: [...program.wanted] };
  });
  if (worked.done) return worked.value;
  const reason = 'the configuration takes too much work to read';
  const file = [...texts.keys()].find((path) => path.startsWith(root)) ?? root;
  const origin = new Origins(texts).originOf({ file, start: 0, end: 0 });
  const problem = {
    ...({ severity: 'error', code: 'too-deep' } as const),
    ...{ path: file, line: 1, column: 1, message: reason, remedy: 'name a smaller root module' },
  };
  const unknown = [{ kind: 'file', reason, origin } as const];
  return { inventory: { ...emptyInventory, unknown, problems: [problem] }, wanted: [] };
}

/** A file of a module that could not be read can create anything. */
function withUnread(inventory: Inventory, module: ModuleInstance, unread: RootFiles['unread']): Inventory {
  const folders = new Set(module.configurations().map(({ folder }) => folder));
  const files = [...unread].filter(([path]) => isTerraformFile(path) && folders.has(folderOf(path)));
  const origins = new Origins(new Map());
  return {
    ...inventory,
    unknown: [
      ...inventory.unknown,
      ...files.map(([file, reason]) => origins.unknownPart('file', reason, { file, start: 0, end: 0 })),
    ],
  };
}
