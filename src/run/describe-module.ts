import type { Description, DescriptionRequest, Undescribed } from '../config/described-roles';
import { folderOf, joinPath } from '../policy/formats/terraform-roots';
import { type ModuleFiles, mostFiles, TerraformReader } from './read-terraform';

/** The files that a module in a folder can have; those that begin with a dot are none. */
const namesInModule = ['*.tf', '*.tf.json', '*.tofu', '*.tofu.json', '*.tfvars', '*.tfvars.json'];

/**
 * Reads what a root module of Terraform or OpenTofu says of roles. The files it is made of are given as globs for each
 * folder of a module, so that files that a change adds or removes are among them.
 */
export async function describeModule(
  { path, variableFiles = [] }: DescriptionRequest,
  files: ModuleFiles,
): Promise<Description | Undescribed> {
  const root = joinPath('', path.replaceAll('\\', '/'));
  const reader = new TerraformReader(files);
  if (!(await reader.isModule(root)))
    return { problem: `${path} has no files of Terraform or OpenTofu`, isMissing: true };
  for (const one of variableFiles) {
    const file = await files.read(joinPath('', one));
    if ('problem' in file) return { problem: `var-file ${one} ${file.problem}` };
  }
  const read = await reader.read(
    root,
    variableFiles.map((one) => joinPath('', one)),
  );
  if (read.paths.length > mostFiles)
    return { problem: `${path} has more than ${mostFiles} files with the modules that it calls` };
  const folders = read.folders.filter((folder) => read.paths.some((one) => folderOf(one) === folder));
  const strange = [...folders, ...read.paths].find((one) => /[*?]|^!/.test(one));
  if (strange !== undefined) return { problem: `${strange}: the name of a file has *, ? or !` };
  const globs = folders.flatMap((folder) => namesInModule.map((name) => joinPath(folder, name)));
  const others = read.paths.filter((one) => !isInModule(one, folders));
  return { entry: root === '' ? '.' : root, files: [...globs, ...others], inventory: read.inventory };
}

function isInModule(path: string, folders: readonly string[]): boolean {
  return folders.includes(folderOf(path)) && /\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/.test(path);
}
