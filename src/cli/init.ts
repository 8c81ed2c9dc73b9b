import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../base/input-error';

import { defaultConfigPath } from '../config/inputs';
import { type ChosenRole, configText, type NewConfig } from '../init/config-text';
import { findSourceFiles } from '../init/find-files';
import { type InitFlags, initFlags } from '../init/flags';
import { type FoundRole, findRoles } from '../init/found-roles';
import { gitHubRepository } from '../init/git-remote';
import { gatherRoleName, nextSteps } from '../init/set-up';
import { checkWorkflow, gatherWorkflow, workflowPaths } from '../init/workflow-texts';
import { writeNew } from '../init/write-new';
import { printLines } from '../output/print';
import type { Terminal } from '../output/terminal';
import { isPrincipalName, partitionOf } from '../policy/arn';
import { line, plural, styled } from '../report/lines';
import { findFolders } from './check';
import { packageFolder } from './package-folder';
import { initHelp } from './start-help';

/**
 * `iam-policy-drift init`: writes the config file and the two workflows, and prints what to do next. Gives 0, or 2 if a
 * file existed and was left unchanged. Throws InputError for wrong input.
 */
export async function init(args: readonly string[], terminal: Terminal): Promise<number> {
  const given = initFlags(args);
  if (given.help) {
    printLines(terminal.stdout, initHelp(), terminal.colour);
    return 0;
  }
  const { root } = await findFolders(terminal.folder);
  const files = await findSourceFiles(root);
  const found = findRoles(files);
  if (found.length === 0) throw new InputError([noPolicies(root)]);
  const repository = given.repository ?? (await gitHubRepository(root));
  const flags = repository === undefined ? given : { ...given, repository };
  const roles = await chosenRoles(found, flags, terminal);
  const partition = partitionOf(flags.region);
  const policies = new Set(roles.flatMap((one) => one.files));
  const others = files.map(({ path }) => path).filter((path) => !policies.has(path));
  const config = configText(roles, others, { partition, ...flags });
  const [account = '', ...otherAccounts] = new Set(roles.map((one) => one.account));
  const role = `arn:${partition}:iam::${account}:role/${gatherRoleName}`;
  const written = await newFiles(config, { ...flags, role });
  const kept = await writeNew(root, written);
  const template = join(packageFolder(), 'setup', 'cloudformation', 'iam-policy-drift.yml');
  const { principals } = config;
  printLines(
    terminal.stdout,
    [
      ...roles.map((one) => line(`${one.role} (${one.account}): ${one.files.join(', ')}`)),
      line(''),
      ...written.map(({ path }) =>
        kept.has(path)
          ? line(styled('warn', 'Exists, left unchanged: '), path)
          : line(styled('good', 'Written: '), path),
      ),
      line(''),
      ...nextSteps({ flags, account, otherAccounts, partition, principals, template }),
    ],
    terminal.colour,
  );
  return kept.size === 0 ? 0 : 2;
}

/** The config file and the workflows, which are filled from those of the package. */
async function newFiles(config: NewConfig, { role, region, action }: InitFlags & { readonly role: string }) {
  const templateOf = (name: string) => readFile(join(packageFolder(), 'setup', 'workflows', name), 'utf8');
  const values = { role, region, globs: config.globs, ...(action === undefined ? {} : { action }) };
  return [
    { path: defaultConfigPath, text: config.text },
    { path: workflowPaths.check, text: checkWorkflow(await templateOf('check.yml'), values) },
    { path: workflowPaths.gather, text: gatherWorkflow(await templateOf('scheduled.yml'), values) },
  ];
}

function noPolicies(root: string) {
  return {
    location: root,
    message: 'no file contains an identity policy in JSON',
    remedy:
      'run init in the repository with the policies, or write .github/iam-drift.yml yourself (docs/configuration.md)',
  };
}

/** The roles with their accounts: asked on a terminal, guessed with --yes. Throws InputError where neither is possible. */
async function chosenRoles(
  found: readonly FoundRole[],
  flags: InitFlags,
  terminal: Terminal,
): Promise<readonly ChosenRole[]> {
  const ask = flags.yes ? undefined : terminal.ask;
  if (!flags.yes && ask === undefined) throw new InputError([noTerminal(found)]);
  const needsAccount = flags.account === undefined && found.some(({ account }) => account === undefined);
  const account = flags.account ?? (needsAccount ? await askedAccount(ask) : '');
  const roles: ChosenRole[] = [];
  for (const one of found) {
    const role = ask === undefined ? one.role : await askedRole(one, ask);
    if (role !== '') roles.push({ ...one, role, account: one.account ?? account });
  }
  if (roles.length === 0)
    throw new InputError([
      { location: 'init', message: 'no role was chosen', remedy: 'name at least one role' },
    ]);
  return roles;
}

function noTerminal(found: readonly FoundRole[]) {
  const shown = found.slice(0, 5).map(({ role, files }) => `${files[0]} = ${role === '' ? 'no role' : role}`);
  const more = found.length > 5 ? ` and ${found.length - 5} more` : '';
  return {
    location: 'init',
    message: `asks questions, and this is not a terminal; ${plural(found.length, 'role')} found: ${shown.join(', ')}${more}`,
    remedy: 'to accept these, add --yes and --account ID',
  };
}

type Ask = NonNullable<Terminal['ask']>;

async function askedAccount(ask: Ask | undefined): Promise<string> {
  if (ask === undefined)
    throw new InputError([
      {
        location: '--account',
        message: 'is required',
        remedy: 'add --account and the ID of the account of the roles',
      },
    ]);
  for (;;) {
    const answer = (await ask('Account ID of the roles: ')).trim();
    if (/^\d{12}$/.test(answer)) return answer;
  }
}

/** The role that a person names; Enter accepts the guess, a minus omits the files. */
async function askedRole({ role, files }: FoundRole, ask: Ask): Promise<string> {
  for (;;) {
    const guess = role === '' ? '' : ` [${role}]`;
    const answer = (await ask(`Role of ${files.join(', ')}, - for none${guess}: `)).trim();
    if (answer === '-') return '';
    const name = answer === '' ? role : answer;
    if (isPrincipalName(name)) return name;
  }
}
