import { globMatches } from '../base/glob';
import { quote } from '../base/text';
import type { FoundPrincipal, NotChecked } from '../policy/inventory';
import { locationOf } from '../policy/model';
import type { ConfigFile, ConfigSource, ConfigTarget } from './config-content';
import type { DescribedRoles, Description } from './described-roles';
import type { Report } from './lookup';
import { type DeployedRole, deployedRole } from './role-of-description';
import { rolePlaceholder } from './role-paths';
import type { ConfigFolder } from './targets-of-files';

/** A config file whose entries of `targets-from` are targets, and what is not checked of them. */
interface WithTargets {
  readonly file: ConfigFile;
  readonly described: DescribedRoles;
}

/**
 * Makes a target of each role that the files in `targets-from` describe; the files of the configuration's own commit
 * decide. A role that cannot be named is listed, never dropped. Reports what is wrong. See
 * docs/decisions/0033-targets-of-templates.md.
 */
export async function withTargetsFrom(
  file: ConfigFile,
  surroundings: ConfigFolder,
  report: Report,
): Promise<WithTargets> {
  const all: Found[] = [];
  for (const source of file.sources) all.push(await rolesOf(source, surroundings, report));
  return {
    file: { ...file, targets: [...(file.targets ?? []), ...all.flatMap(({ targets }) => targets)] },
    described: {
      addresses: all.flatMap(({ addresses }) => addresses),
      notChecked: all.flatMap(({ notChecked }) => notChecked),
    },
  };
}

interface Found extends DescribedRoles {
  readonly targets: readonly ConfigTarget[];
}

const none: Found = { addresses: [], notChecked: [], targets: [] };

async function rolesOf(
  source: ConfigSource,
  { describe, isEarlier }: ConfigFolder,
  report: Report,
): Promise<Found> {
  const location = `targets-from ${source.path}`;
  const description = await describe?.(requestOf(source));
  if (description === undefined) return none;
  if ('problem' in description) {
    // The change brings the file.
    if (isEarlier === true && description.isMissing === true) return none;
    report({ location, message: description.problem, remedy: 'check the path' });
    return none;
  }
  const { inventory } = description;
  for (const { severity, path, line, column, message, remedy } of inventory.problems)
    if (severity === 'error') report({ location: `${path}:${line}:${column}`, message, remedy });
  const addresses = inventory.principals.map(({ id }) => ({ file: id.file, address: id.address ?? '' }));
  const picked = pickedOf(inventory.principals, source);
  if (isEarlier !== true) reportUnmatched(inventory.principals, source, location, report);
  const named = picked.map((principal) => ({ principal, role: deployedRole(principal, source) }));
  const targets = named.flatMap(({ principal, role }) =>
    typeof role === 'string' ? [] : [targetOf(source, description, principal, role)],
  );
  const notChecked = named.flatMap(({ principal, role }) =>
    typeof role === 'string' ? [notCheckedOf(principal, role)] : [],
  );
  const isWrong = inventory.problems.some(({ severity }) => severity === 'error');
  if (targets.length === 0 && isEarlier !== true && !isWrong) report({ location, ...noTarget(notChecked) });
  return { targets, addresses, notChecked };
}

function requestOf({ kind, path, account, region, inputs }: ConfigSource) {
  const [parameters, stack] = [inputs.get('parameters'), inputs.get('stack')];
  return {
    ...{ kind, path },
    ...(parameters === undefined ? {} : { parameters }),
    options: {
      ...(account === undefined ? {} : { account }),
      ...(region === undefined ? {} : { region }),
      ...(stack === undefined ? {} : { stack }),
    },
  };
}

function noTarget([first, ...others]: readonly NotChecked[]) {
  if (first === undefined)
    return { message: 'describes no role', remedy: 'name a file that describes roles' };
  const message = `none of its ${others.length + 1} roles can be judged; ${first.role} (line ${first.line}): ${first.why}`;
  return { message, remedy: 'set account and stack, or name the roles in targets' };
}

/** Patterns name roles by their address; those with `!` take some out, wherever they stand. */
function pickedOf(principals: readonly FoundPrincipal[], { roles }: ConfigSource): FoundPrincipal[] {
  const includes = roles.filter((one) => !one.startsWith('!'));
  const excludes = roles.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
  return principals.filter((one) => {
    const isIn = includes.length === 0 || includes.some((pattern) => isNamedBy(pattern, one));
    return isIn && !excludes.some((pattern) => isNamedBy(pattern, one));
  });
}

function isNamedBy(pattern: string, { id }: FoundPrincipal): boolean {
  return globMatches(pattern, id.address ?? '');
}

function reportUnmatched(
  principals: readonly FoundPrincipal[],
  { roles }: ConfigSource,
  location: string,
  report: Report,
): void {
  for (const role of roles) {
    const pattern = role.replace(/^!/, '');
    if (principals.some((one) => isNamedBy(pattern, one))) continue;
    const names = principals.slice(0, 5).map(({ id }) => id.address ?? '');
    const remedy = names.length === 0 ? 'check the file' : `its roles are ${names.join(', ')}`;
    report({ location, message: `roles: ${quote(role)} matches no role`, remedy });
  }
}

function notCheckedOf({ id, origin }: FoundPrincipal, why: string): NotChecked {
  const { file, line } = locationOf(origin);
  return { role: id.address ?? id.file, file, line, why };
}

/** The target of one role: the entry's own keys, and what the files say. */
function targetOf(
  source: ConfigSource,
  { files }: Description,
  { id }: FoundPrincipal,
  { arn, name }: DeployedRole,
): ConfigTarget {
  const paths = files.map((file) => (file === id.file ? `${file}#${id.address ?? ''}` : file));
  const { name: given = rolePlaceholder } = source;
  return {
    name: given.includes(rolePlaceholder) ? given.replaceAll(rolePlaceholder, () => name) : name,
    entry: source.name ?? source.path,
    source: { kind: source.kind, path: source.path },
    inputs: new Map([
      ...source.inputs,
      ['principal-arn', `${arn}\n`] as const,
      ['policy-file', `${paths.join('\n')}\n`] as const,
    ]),
    acceptances: source.acceptances.map((one) => ({ ...one, isShared: true as const })),
  };
}
