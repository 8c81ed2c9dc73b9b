import { isPrincipalName } from '../policy/arn';
import { cloudformationReader, inventoryReaderOf } from '../policy/formats/inventories';
import type { SourceFile } from '../policy/model';
import { uncheckedKind } from '../policy/unchecked';

/** A role and the files with its policies, as far as their paths tell. */
export interface FoundRole {
  /** The name; empty where the paths suggest none that IAM accepts. */
  readonly role: string;
  readonly files: readonly string[];
  /** Twelve digits, where a directory has them as its name. */
  readonly account?: string;
}

/** Finds roles in files of one format. Pure. */
type RoleReader = (files: readonly SourceFile[]) => readonly FoundRole[];

/** Every format that init looks for. A format whose files name their roles, such as templates, adds its reader here. */
const readers: readonly RoleReader[] = [rolesOfJson, rolesOfTemplates];

/** The roles that the files of a repository have policies for, in the order of their files. */
export function findRoles(files: readonly SourceFile[]): readonly FoundRole[] {
  return readers.flatMap((read) => read(files));
}

/** Identity policies in JSON: their paths suggest the role. Trust policies and permissions boundaries are omitted. */
function rolesOfJson(files: readonly SourceFile[]): readonly FoundRole[] {
  const policies = files.filter(
    ({ text, path }) =>
      path.endsWith('.json') &&
      !readsOtherwise.test(path) &&
      uncheckedKind(text, path, true) === 'excluded policy',
  );
  const inFolder = new Map<string, number>();
  for (const { path } of policies) inFolder.set(folderOf(path), (inFolder.get(folderOf(path)) ?? 0) + 1);
  const roles = new Map<string, FoundRole>();
  for (const { path } of policies) {
    const account = accountIn(path);
    const role = guessRole(path, inFolder.get(folderOf(path)) ?? 0);
    const key = role === '' ? path : `${account ?? ''}/${role}`;
    const files = [...(roles.get(key)?.files ?? []), path];
    roles.set(key, { role, files, ...(account === undefined ? {} : { account }) });
  }
  return [...roles.values()];
}

/** Roles that templates name. */
function rolesOfTemplates(files: readonly SourceFile[]): readonly FoundRole[] {
  return templatesIn(files).flatMap(({ path, roles }) =>
    roles.flatMap(({ name, id }) => {
      return name === undefined ? [] : [{ role: name, files: [`${path}#${id.address ?? ''}`] }];
    }),
  );
}

/** The templates with roles whose names CloudFormation generates, and how many these are. */
export function generatedNames(
  files: readonly SourceFile[],
): readonly { readonly path: string; readonly roles: number }[] {
  return templatesIn(files)
    .map(({ path, roles }) => ({ path, roles: roles.filter(({ name }) => name === undefined).length }))
    .filter(({ roles }) => roles > 0);
}

function templatesIn(files: readonly SourceFile[]) {
  return files.flatMap((entry) => {
    const reader = /[*?!{}#\r\n]/.test(entry.path) ? undefined : inventoryReaderOf(entry);
    if (reader !== cloudformationReader) return [];
    const { principals } = reader.read({ entry, others: new Map() }, {});
    return [{ path: entry.path, roles: principals.filter(({ kind }) => kind === 'role') }];
  });
}

/** Characters that `policy-files` reads as a pattern, an exclusion or a placeholder: such a file cannot be named there. */
const readsOtherwise = /[*?!{}\r\n]/;

/** Names of files and directories that say what they hold, not whose it is. */
const general =
  /^(iam|aws|roles?|polic(y|ies)|permissions?|statements?|inline|managed|main|default|index|src|infra|infrastructure|deploy|config|\d{12}|prod|production|staging|stage|dev|test)$/i;

/**
 * The role that a path suggests: the directory below `roles/`; the file, unless its name is general or its directory
 * holds several policies of one role; else the nearest directory whose name is not general. Empty for none.
 */
export function guessRole(path: string, policiesInFolder = 1): string {
  const names = path.split('/');
  const file = stemOf(names.pop() ?? '');
  const below = names[names.lastIndexOf('roles') + 1];
  if (names.includes('roles') && below !== undefined) return valid(below);
  const folder = names.findLast((name) => !general.test(name)) ?? '';
  const ownFolder = names.at(-1) ?? '';
  const isOfFolder = policiesInFolder > 1 && ownFolder !== '' && !general.test(ownFolder);
  if (general.test(file) || isOfFolder) return valid(folder);
  return valid(file);
}

/** The name of a file without its endings: `payments-api-policy.json` is of payments-api. */
function stemOf(name: string): string {
  const stem = name.replace(/\.json$/, '');
  const short = stem.replace(/[-_.](iam|policy|permissions|inline)$/i, '');
  return short === '' ? stem : short;
}

function valid(name: string): string {
  return isPrincipalName(name) ? name : '';
}

function accountIn(path: string): string | undefined {
  return path.split('/').find((name) => /^\d{12}$/.test(name));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
