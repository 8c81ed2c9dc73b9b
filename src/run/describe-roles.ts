import type {
  Describe,
  Description,
  DescriptionRequest,
  SourceKind,
  Undescribed,
} from '../config/described-roles';
import { inventoryReaderOf, looksLike, parseParameterFile } from '../policy/formats/inventories';
import type { SourceFile } from '../policy/model';
import { readEntry } from './read-entry';

/** Gives a file by its path as given, or why it cannot be read. */
export type ReadDescribed = (path: string) => Promise<SourceFile | Undescribed>;

/** Reads what files say of roles, in the workspace or at a commit. */
export async function describeRoles(
  { kind, path, parameters, options }: DescriptionRequest,
  read: ReadDescribed,
): ReturnType<Describe> {
  const entry = await read(entryOf(kind, path));
  if ('problem' in entry) return entry;
  const reader = inventoryReaderOf(entry);
  if (reader === undefined || reader.name !== readers[kind]) return unrecognized(entry, kind, reader?.name);
  const values = parameters === undefined ? undefined : await valuesIn(parameters, read);
  if (values !== undefined && 'problem' in values) return values;
  const all = { ...options, ...(values === undefined ? {} : { parameters: values }) };
  const { inventory, others } = await readEntry(entry, { reader, options: all, read });
  return { entry: entry.path, files: [entry.path, ...others], inventory } satisfies Description;
}

/** The formats that the kinds of sources are in, by their names. */
const readers: Readonly<Record<SourceKind, string>> = {
  cloudformation: 'CloudFormation template',
  cdk: 'cloud assembly of the AWS CDK',
};

/** The output of the AWS CDK is a folder. */
function entryOf(kind: SourceKind, given: string): string {
  const path = given.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
  return kind !== 'cdk' || /\.json$/.test(path) ? path : `${path.replace(/\/+$/, '')}/manifest.json`;
}

function unrecognized(file: SourceFile, kind: SourceKind, format = looksLike(file)): Undescribed {
  const like = format === undefined ? '' : `; it looks like ${format}`;
  return { problem: `${file.path} is not a ${readers[kind]}${like}` };
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
