import { resolve } from 'node:path';
import { InputError, type InputProblem } from '../base/input-error';
import { nearest, quote } from '../base/text';
import { printJson, printLines } from '../output/print';
import type { Terminal } from '../output/terminal';
import type { InventoryOptions } from '../policy/inventory-reader';
import { rolesHelp } from './help';

/**
 * `iam-policy-drift roles PATH`: lists the roles that files describe. Needs no configuration and no AWS. Gives the exit code:
 * 0 everything is known, 2 something is not; throws InputError for wrong input.
 */
export async function roles(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    printLines(terminal.stdout, rolesHelp(), terminal.colour);
    return 0;
  }
  const { path, flags } = given(args);
  const format = flags.get('format') ?? 'text';
  const [{ readInventory, readParameters }, { isAllKnown, rolesReport }] = await Promise.all([
    import('../run/read-inventory'),
    import('../report/roles'),
  ]);
  const at = (one: string) => resolve(terminal.folder, one);
  const parameters = flags.get('parameters');
  const variableFile = flags.get('var-file');
  const options: InventoryOptions = {
    ...valuesIn(flags),
    ...(variableFile === undefined ? {} : { variableFiles: [at(variableFile)] }),
    ...(parameters === undefined ? {} : { parameters: await readParameters(at(parameters), parameters) }),
  };
  const report = rolesReport(await readInventory(at(path), options, path));
  if (format === 'json') printJson(terminal.stdout, `${JSON.stringify(report, null, 2)}\n`);
  else {
    const { rolesLines } = await import('../report/roles-text');
    printLines(terminal.stdout, rolesLines(report), terminal.colour);
  }
  return isAllKnown(report) ? 0 : 2;
}

const flagNames = ['format', 'parameters', 'account', 'region', 'stack', 'var-file'] as const;
type FlagName = (typeof flagNames)[number];

function valuesIn(flags: ReadonlyMap<FlagName, string>): InventoryOptions {
  const [account, region, stack] = [flags.get('account'), flags.get('region'), flags.get('stack')];
  return {
    ...(account === undefined ? {} : { account }),
    ...(region === undefined ? {} : { region }),
    ...(stack === undefined ? {} : { stack }),
  };
}

/** What each flag may be. */
const allowed: ReadonlyMap<FlagName, readonly [RegExp, string]> = new Map([
  ['format', [/^(text|json)$/, 'text or json']],
  ['account', [/^\d{12}$/, 'an account ID of 12 digits']],
  ['region', [/^[a-z]{2,}(-[a-z]+)+-\d$/, 'a Region, such as eu-west-1']],
  ['stack', [/^[A-Za-z][A-Za-z0-9-]{0,127}$/, 'the name of a stack']],
]);

function given(args: readonly string[]) {
  const problems: InputProblem[] = [];
  const flags = new Map<FlagName, string>();
  const paths: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, written, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (written === undefined) {
      paths.push(arg);
      continue;
    }
    const name = flagNames.find((known) => known === written);
    const value = inline ?? rest.shift() ?? '';
    const problem = name === undefined ? unknownFlag(written) : wrongValue(name, value);
    if (problem !== undefined) problems.push(problem);
    else if (name !== undefined) flags.set(name, value);
  }
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) {
    const message = path === undefined ? 'no file or folder given' : 'takes one file or folder';
    problems.push({ location: 'roles', message, remedy: 'see iam-policy-drift roles --help' });
  }
  if (path === undefined || problems.length > 0) throw new InputError(problems);
  return { path, flags };
}

function unknownFlag(written: string): InputProblem {
  const meant = nearest(written, flagNames);
  const remedy = meant === undefined ? 'see iam-policy-drift roles --help' : `did you mean --${meant}?`;
  return { location: `--${written}`, message: 'unknown flag', remedy };
}

function wrongValue(name: FlagName, value: string): InputProblem | undefined {
  const [pattern, wanted] = allowed.get(name) ?? [/./, 'a path'];
  if (pattern.test(value)) return undefined;
  return { location: `--${name}`, message: `${quote(value)} is not allowed`, remedy: `use ${wanted}` };
}
