import type {
  Describe,
  Description,
  DescriptionRequest,
  SourceKind,
  Undescribed,
} from '../config/described-roles';
import {
  cdkReader,
  cloudformationReader,
  inventoryReaderOf,
  looksLike,
  parseParameterFile,
} from '../policy/formats/inventories';
import type { SourceFile } from '../policy/model';
import { readEntry } from './read-entry';
import type { ModuleFiles } from './read-terraform';

/** Gives a file by its path as given, or why it cannot be read. */
export type ReadDescribed = (path: string) => Promise<SourceFile | Undescribed>;

/** Reads what files say of roles, in the workspace or at a commit. `modules` says where the files of modules are. */
export async function describeRoles(
  request: DescriptionRequest,
  read: ReadDescribed,
  modules: () => ModuleFiles | Promise<ModuleFiles> = () => noModules,
): ReturnType<Describe> {
  const { kind, path, parameters, options } = request;
  if (kind === 'terraform') {
    const { describeModule } = await import('./describe-module');
    return describeModule(request, await modules());
  }
  const entry = await read(entryOf(kind, path));
  if ('problem' in entry) return entry;
  const reader = inventoryReaderOf(entry);
  if (reader !== readers[kind]) return unrecognized(entry, kind, reader?.name);
  const values = parameters === undefined ? undefined : await valuesIn(parameters, read);
  if (values !== undefined && 'problem' in values) return values;
  const all = { ...options, ...(values === undefined ? {} : { parameters: values }) };
  const { inventory, others } = await readEntry(entry, { reader, options: all, read });
  return { entry: entry.path, files: [entry.path, ...others], inventory } satisfies Description;
}

const noModules: ModuleFiles = { list: async () => [], read: async () => ({ problem: 'cannot be read' }) };

/** The formats that the kinds of sources are in. */
const readers = { cloudformation: cloudformationReader, cdk: cdkReader } as const;

/** The output of the AWS CDK is a folder. */
function entryOf(kind: SourceKind, given: string): string {
  const path = given.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
  return kind !== 'cdk' || /\.json$/.test(path) ? path : `${path.replace(/\/+$/, '')}/manifest.json`;
}

function unrecognized(file: SourceFile, kind: keyof typeof readers, format = looksLike(file)): Undescribed {
  const like = format === undefined ? '' : `; it looks like ${format}`;
  return { problem: `${file.path} is not a ${readers[kind].name}${like}` };
}

async function valuesIn(
  path: string,
  read: ReadDescribed,
): Promise<ReadonlyMap<string, string> | Undescribed> {
  const file = await read(path);
  if ('problem' in file) return { problem: `parameters ${path}: ${file.problem}` };
  const values = parseParameterFile(file.text, path);
  return typeof values === 'string' ? { problem: `parameters ${path}: ${values}` } : values;
}
