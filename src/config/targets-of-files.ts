import type { InputProblem } from '../base/input-error';
import { quote } from '../base/text';
import { isPrincipalName, parsePrincipalArn } from '../policy/arn';
import { pathIn } from '../repository/paths';
import { isExcluded, pathPatterns } from '../repository/policy-paths';
import type { ConfigFile, ConfigTarget } from './config-content';
import type { Describe } from './described-roles';
import { defaultConfigPath, type RawInputs } from './inputs';
import { type Lookup, type Report, targetLookup } from './lookup';
import { filledPath, type RolePath, rolePath, rolePlaceholder, targetPlaceholder } from './role-paths';
import { items } from './values';

/** More targets than this from one entry are a mistake in its paths. */
const limit = 1000;

/** Where the files of a configuration are found. */
export interface ConfigFolder {
  /** Makes a path as the user wrote it absolute. */
  resolve(path: string): string;
  /** The real path of the folder that the config file must lie in. */
  readonly root: string;
  /** The files that a glob matches, as absolute paths, in order; absent where no files can be listed. */
  findFiles?(glob: string): Promise<readonly string[]>;
  /** Reads what files say of roles; absent where none can be read. */
  readonly describe?: Describe;
  /** Whether this is the configuration of the base, which need not have a file for an entry with `{role}`. */
  readonly isEarlier?: true;
}

/** An entry of the config file whose paths have a placeholder, and what it is read with. */
interface Entry {
  readonly target: ConfigTarget;
  /** The ARN of the role, with `{role}` for its name where the files decide it. */
  readonly arns: readonly string[];
  readonly paths: readonly string[];
  /** Where problems with the paths are reported. */
  readonly location: string;
}

/**
 * Fills `{role}` and `{target}` in the paths of `policy-file`. An entry whose `principal-arn` has `{role}`, or `*` as the
 * name of the role, becomes one target for each role that its files name; the files of the configuration's own commit
 * decide, see docs/decisions/0032-targets-of-files.md. Reports what is wrong; other entries stay as they are.
 */
export async function withTargetsOfFiles(
  file: ConfigFile | undefined,
  inputs: RawInputs,
  surroundings: ConfigFolder,
  report: Report,
): Promise<ConfigFile | undefined> {
  const isAlone = file === undefined || file.sources.length === 0;
  const entries =
    file?.targets ?? (isAlone ? [{ name: rolePlaceholder, inputs: new Map(), acceptances: [] }] : []);
  const read = entries.map((target) => ({
    target,
    entry: entryOf(target, targetLookup(target, inputs, file)),
  }));
  if (read.every(({ entry }) => entry === undefined)) return file;
  const targets: ConfigTarget[] = [];
  for (const { target, entry } of read)
    targets.push(...(entry === undefined ? [target] : await targetsOf(entry, surroundings, report)));
  return { ...(file ?? emptyFile), targets };
}

const emptyFile: ConfigFile = {
  ...{ path: defaultConfigPath, inputs: new Map(), sources: [], accounts: [], rules: [], acceptances: [] },
  targets: undefined,
};

/** Undefined where no path has a placeholder; what is required and not given is reported when the target is read. */
function entryOf(target: ConfigTarget, lookup: Lookup): Entry | undefined {
  const given = lookup('policy-file');
  const paths = items(given?.text ?? '');
  const arns = items(lookup('principal-arn')?.text ?? '');
  const texts = [...paths, ...arns];
  if (!texts.some((text) => text.includes(rolePlaceholder) || text.includes(targetPlaceholder)))
    return undefined;
  if (given === undefined || arns.length === 0) return undefined;
  return { target, arns, paths, location: given.location };
}

async function targetsOf(
  entry: Entry,
  surroundings: ConfigFolder,
  report: Report,
): Promise<readonly ConfigTarget[]> {
  const { target, arns, location } = entry;
  const paths = entry.paths.map((path) => filledPath(path, undefined, target.name));
  const named = { ...entry, paths };
  const needsRole = paths.some((path) => path.includes(rolePlaceholder));
  const [arn = '', ...others] = arns;
  const isOpen = arns.some((one) => one.includes(rolePlaceholder) || (needsRole && one.endsWith('*')));
  if (!needsRole && !isOpen) return [filled(named, undefined, arns, paths)];
  if (others.length > 0) return wrong(report, location, severalPrincipals, oneRole);
  if (isOpen)
    return needsRole ? openTargets(named, arn, surroundings, report) : wrong(report, ...noRoleInPath(entry));
  const principal = parsePrincipalArn(arn);
  // An ARN that is not one is reported when the target is read.
  const role = typeof principal === 'string' ? rolePlaceholder : principal.name;
  const of = (text: string) => filledPath(text, role, target.name);
  return [filled({ ...named, target: { ...target, name: of(target.name) } }, undefined, arns, paths.map(of))];
}

const severalPrincipals = '{role} needs one principal, and principal-arn lists several';
const oneRole = 'use one entry for each principal, or a path without {role}';

function noRoleInPath({ location }: Entry): [string, string, string] {
  return [location, 'principal-arn leaves the role open, and no path has {role}', 'put {role} into the path'];
}

/** The targets of an entry that leaves the role open, by the names of their roles. */
async function openTargets(
  entry: Entry,
  arn: string,
  surroundings: ConfigFolder,
  report: Report,
): Promise<readonly ConfigTarget[]> {
  const { location } = entry;
  const patterns = entry.paths.map((path) => ({ path, pattern: rolePath(path.replace(/^!/, '')) }));
  const faulty = patterns.find(({ pattern }) => typeof pattern === 'string');
  if (typeof faulty?.pattern === 'string')
    return wrong(report, location, `${quote(faulty.path)}: ${faulty.pattern}`, 'change the path');
  const found = await filesByRole(entry, startOf(arn), surroundings);
  const invalid = [...found].filter(([role]) => !isPrincipalName(role));
  for (const [role, files] of invalid) report(notARole(role, [...files.values()].flat(), surroundings));
  const roles = [...found.keys()].filter(isPrincipalName).sort();
  if (roles.length > limit)
    return wrong(
      report,
      location,
      `the files name ${roles.length} roles (limit ${limit})`,
      'use a narrower path',
    );
  if (found.size === 0 && surroundings.isEarlier !== true)
    return wrong(
      report,
      location,
      `${entry.paths.map(quote).join(', ')} matches no file of a role`,
      remedy(arn),
    );
  const acceptances = entry.target.acceptances.map((one) => ({ ...one, isShared: true as const }));
  const shared = { ...entry, target: { ...entry.target, acceptances } };
  return roles.map((role) => {
    const matched = found.get(role);
    const own = entry.paths.filter((path) => !path.includes(rolePlaceholder) || isOf(path, matched));
    return filled(
      shared,
      role,
      [arnOf(arn, role)],
      own.map((path) => filledPath(path, role, entry.target.name)),
    );
  });
}

/** A path that matches none of the files of a role is not one of its paths; an exclusion always is. */
function isOf(path: string, matched: ReadonlyMap<string, unknown> | undefined): boolean {
  return path.startsWith('!') || matched?.has(path) === true;
}

/** The names of roles that belong to a pattern such as `role/team-*` begin so. */
function startOf(arn: string): string {
  return arn.endsWith('*') ? arn.slice(arn.lastIndexOf('/') + 1, -1) : '';
}

function arnOf(arn: string, role: string): string {
  if (arn.includes(rolePlaceholder)) return arn.replaceAll(rolePlaceholder, () => role);
  return `${arn.slice(0, arn.lastIndexOf('/') + 1)}${role}`;
}

function remedy(arn: string): string {
  const start = startOf(arn);
  return start === '' || start.includes(rolePlaceholder)
    ? 'check the path'
    : `check the path; the names of the roles begin with ${start}`;
}

/** The files of each role, by the path that matches them. */
async function filesByRole(
  { paths }: Entry,
  start: string,
  { resolve, findFiles }: ConfigFolder,
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> {
  const { includes, excludes } = pathPatterns(paths);
  const out = excludes.map((path) => resolve(path.replaceAll(rolePlaceholder, '*')));
  const prefix = start.includes(rolePlaceholder) ? '' : start;
  const roles = new Map<string, Map<string, string[]>>();
  for (const path of includes.filter((one) => one.includes(rolePlaceholder))) {
    const pattern = rolePath(path);
    if (typeof pattern === 'string') continue;
    const files = (await findFiles?.(pattern.glob)) ?? [];
    for (const file of files.filter((one) => !isExcluded(one, out)))
      add(roles, { path, file, role: pattern.roleOf(resolve(path), file), prefix });
  }
  return roles;
}

interface FoundFile {
  readonly path: string;
  readonly file: string;
  readonly role: ReturnType<RolePath['roleOf']>;
  readonly prefix: string;
}

function add(roles: Map<string, Map<string, string[]>>, { path, file, role, prefix }: FoundFile): void {
  if (role?.startsWith(prefix) !== true) return;
  const paths = roles.get(role) ?? new Map<string, string[]>();
  paths.set(path, [...(paths.get(path) ?? []), file]);
  roles.set(role, paths);
}

function notARole(role: string, [file = '']: readonly string[], { root }: ConfigFolder): InputProblem {
  return {
    location: `policy-file ${pathIn(root, file) ?? file}`,
    message: `${quote(role)} is not the name of a role`,
    remedy: 'rename the file, or exclude it with ! in policy-files',
  };
}

function wrong(report: Report, location: string, message: string, what: string): readonly never[] {
  report({ location, message, remedy: what });
  return [];
}

/** The target of an entry for one role; a list ends with a line break, so that commas in names stay. */
function filled(
  { target }: Entry,
  role: string | undefined,
  arns: readonly string[],
  paths: readonly string[],
): ConfigTarget {
  const lines = (texts: readonly string[]) => `${texts.join('\n')}\n`;
  const { name } = target;
  const inputs = new Map([
    ...target.inputs,
    ['principal-arn', lines(arns)] as const,
    ['policy-file', lines(paths)] as const,
  ]);
  if (role === undefined) return { ...target, inputs };
  const own = name.includes(rolePlaceholder) ? name.replaceAll(rolePlaceholder, () => role) : role;
  return { ...target, name: own, entry: name, inputs };
}
