import { schemaAddress } from '../base/version';
import type { FoundRole } from './found-roles';

/** A role whose account is known. */
export interface ChosenRole extends FoundRole {
  readonly account: string;
}

/** An entry of `targets` in the config file. */
interface ConfigEntry {
  readonly name: string;
  readonly principal: string;
  readonly paths: readonly string[];
  /** Globs for the files of it. */
  readonly globs: readonly string[];
}

/** With fewer roles, an entry for each is easier to read. */
const fewest = 3;

/** What the config file is written with beside the roles. */
interface ConfigFacts {
  readonly partition: string;
  /** The trail for policy generation. */
  readonly trailArn?: string;
}

/** What the new config file says. */
export interface NewConfig {
  readonly text: string;
  /** Globs for the policy files, for `paths` of a workflow. */
  readonly globs: readonly string[];
  /** The ARNs of the roles, with `*` for names that the files decide. */
  readonly principals: readonly string[];
}

/**
 * The text of `.github/iam-drift.yml`. Roles whose files are `DIRECTORY/ROLE.json` share one entry with `{role}`, unless
 * the directory has other JSON files (`others`), which would be taken for roles. Pure.
 */
export function configText(
  roles: readonly ChosenRole[],
  others: readonly string[],
  { partition, trailArn }: ConfigFacts,
): NewConfig {
  const entries = entriesOf(roles, others, partition);
  const lines = entries.flatMap(({ name, principal, paths }) => [
    `  - name: ${scalar(name)}`,
    `    principal-arn: ${scalar(principal)}`,
    // A text is split at its commas, an item of a list is not.
    paths.length === 1 && paths[0]?.includes(',') === false
      ? `    policy-files: ${scalar(paths[0] ?? '')}`
      : `    policy-files:\n${paths.map((path) => `      - ${scalar(path)}`).join('\n')}`,
  ]);
  const text = [
    `# yaml-language-server: $schema=${schemaAddress('config')}`,
    ...(trailArn === undefined ? [] : generationLines(trailArn, roles, partition)),
    'targets:',
    ...lines,
    '',
  ].join('\n');
  return {
    text,
    globs: [...new Set(entries.flatMap(({ globs }) => globs))],
    principals: [...new Set(entries.map(({ principal }) => principal.replace('{role}', '*')))],
  };
}

/** The access role of the CloudFormation stack, for the account that the stack is in: that of the first role. */
function generationLines(trailArn: string, roles: readonly ChosenRole[], partition: string): string[] {
  const [account = '', ...others] = new Set(roles.map((one) => one.account));
  const role = 'service-role/AccessAnalyzerMonitorServiceRole_iam-policy-drift';
  const lines = [
    `cloudtrail-arn: ${scalar(trailArn)}`,
    `access-role-arn: ${scalar(`arn:${partition}:iam::${account}:role/${role}`)}`,
  ];
  if (others.length === 0) return lines;
  return ['accounts:', `  - account: ${JSON.stringify(account)}`, ...lines.map((text) => `    ${text}`)];
}

function entriesOf(
  roles: readonly ChosenRole[],
  others: readonly string[],
  partition: string,
): ConfigEntry[] {
  const arn = (account: string, role: string) => `arn:${partition}:iam::${account}:role/${role}`;
  const shared = sharedFolders(roles, others);
  const names = new Map<string, number>();
  for (const { role } of roles) names.set(role, (names.get(role) ?? 0) + 1);
  const own = roles
    .filter((role) => !shared.has(keyOf(role) ?? ''))
    .map(({ role, account, files }) => {
      const name = (names.get(role) ?? 0) > 1 ? `${account}-${role}` : role;
      return { name, principal: arn(account, role), paths: files, globs: files.map(withoutSelector) };
    });
  const many = [...shared].map(([key, { folder, account }]) => {
    const path = folder === '' ? '{role}.json' : `${folder}/{role}.json`;
    const name =
      [...shared.keys()].filter((one) => one !== key).length > 0 || names.size < roles.length
        ? `${folder === '' ? account : folder.replaceAll('/', '-')}-{role}`
        : folder.slice(folder.lastIndexOf('/') + 1) || 'roles';
    return { name, principal: arn(account, '{role}'), paths: [path], globs: [path.replace('{role}', '*')] };
  });
  return [...many, ...own];
}

/** The file of `template.yaml#Worker`. */
function withoutSelector(path: string): string {
  return path.split('#', 1)[0] ?? path;
}

interface SharedFolder {
  readonly folder: string;
  readonly account: string;
}

/** Directories in which every JSON file is the policy of the role with its name. */
function sharedFolders(
  roles: readonly ChosenRole[],
  others: readonly string[],
): ReadonlyMap<string, SharedFolder> {
  const found = new Map<string, SharedFolder & { count: number }>();
  for (const role of roles) {
    const key = keyOf(role);
    if (key === undefined) continue;
    const before = found.get(key);
    const folder = folderOf(role.files[0] ?? '');
    found.set(key, { folder, account: role.account, count: (before?.count ?? 0) + 1 });
  }
  const mixed = new Set([
    ...others.map(folderOf),
    ...roles.filter((role) => keyOf(role) === undefined).flatMap(({ files }) => files.map(folderOf)),
  ]);
  const accounts = new Map<string, Set<string>>();
  for (const { folder, account } of found.values())
    accounts.set(folder, new Set([...(accounts.get(folder) ?? []), account]));
  return new Map(
    [...found].filter(
      ([, { folder, count }]) => count >= fewest && !mixed.has(folder) && accounts.get(folder)?.size === 1,
    ),
  );
}

/** Where a role could share an entry: its account and the directory of its one file, named like the role. */
function keyOf({ role, account, files }: ChosenRole): string | undefined {
  const [file = '', ...more] = files;
  const folder = folderOf(file);
  const path = folder === '' ? `${role}.json` : `${folder}/${role}.json`;
  return more.length === 0 && file === path && !/[*?{}]/.test(folder) ? `${account} ${folder}` : undefined;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A text as a YAML scalar: JSON is YAML, and quotes where they are not needed only disturb. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z][\w./:{}-]*$/.test(text) && !text.endsWith(':') && !otherValue.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Words that YAML reads as something else than a text. */
const otherValue = /^(true|false|yes|no|on|off|y|n|null)$/i;
