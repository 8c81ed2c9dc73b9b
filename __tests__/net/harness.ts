import { InputError } from '../../src/base/input-error';
import type { Config } from '../../src/config/config';
import type { DescriptionRequest } from '../../src/config/described-roles';
import { actionInputs, parseFlags } from '../../src/config/given';
import { specOf } from '../../src/config/inputs';
import { loadConfig } from '../../src/config/load-config';
import { describeRoles } from '../../src/run/describe-roles';
import { type RunResult, run } from '../../src/run/run';
import { type Scope, scopeOf } from '../../src/run/scope';
import type { NetCase } from './case';
import { arnOf } from './evidence';
import { type Outputs, outputsOf } from './outputs';
import { broughtIn, policiesOf, portsOf } from './ports';

/** What a run says, or all that is wrong with its input. */
export type NetResult = Outputs | { readonly rejected: readonly unknown[] };

const usualInputs = { 'principal-arn': arnOf('app/payments-api'), 'policy-file': 'policy.json' };

/** A whole run, from the inputs and the config file to everything that is printed; nothing but the tables is read. */
export async function runInMemory(one: NetCase): Promise<NetResult> {
  try {
    const config = await configOf(one);
    const result = await resultOf(one, config);
    const paths = policiesOf(one);
    const others = [...config.unpicked].flatMap(([name, given]) =>
      given.filter((path) => paths.has(path)).map((path): [string, string] => [path, name]),
    );
    return await outputsOf(result, config, new Map(others));
  } catch (error) {
    if (error instanceof InputError) return { rejected: [...error.problems] };
    throw error;
  }
}

/** A whole run in memory, judged. */
export async function resultOf(one: NetCase, config: Config): Promise<RunResult> {
  const { settingsChanges = [], unchecked = [], notice } = one;
  const scope = await scopeIn(one, config);
  return run({ config, scope, settingsChanges, unchecked, notice }, portsOf(one, scope));
}

/** What the change of a case touches; undefined where its base is not known, or where there is none. */
async function scopeIn(one: NetCase, config: Config): Promise<Scope | undefined> {
  if (typeof one.base !== 'object') return undefined;
  const { configBefore, check } = one;
  const isSame = configBefore === undefined && !config.targets.some(({ entry }) => entry !== undefined);
  const earlier = { ...one, config: configBefore ?? one.config ?? '', policies: one.base, isEarlier: true };
  const before = isSame ? config : await configOf(earlier);
  const brought = broughtIn(one);
  return scopeOf({ config, before, check: check ?? 'kept', brought });
}

/** The config of a case, read from its inputs and its config file as the program reads it. */
export function configOf(one: NetCase & { readonly isEarlier?: boolean }) {
  const several = /^targets(-from)?:/m.test(one.config ?? '');
  const files = policiesOf(one);
  const given = { 'evidence-file': 'evidence.json', ...(several ? {} : usualInputs), ...one.inputs };
  const { inputs, problems } = inputsOf(Object.entries(given));
  const folders = {
    root: '/nowhere',
    resolve: (path: string) => `/nowhere/${path}`,
    readConfig: async () => one.config,
    hasCredentials: one.credentials === true,
    withoutSecrets: one.withoutEvidence !== undefined,
    exists: () => one.evidence !== undefined,
    describe: (request: DescriptionRequest) => describeRoles(request, async (path) => textIn(files, path)),
    ...(one.isEarlier === true ? { isEarlier: true as const } : {}),
  };
  return loadConfig(inputs, folders, problems);
}

function textIn(files: ReadonlyMap<string, string>, path: string) {
  const text = files.get(path);
  return text === undefined ? { problem: `${path}: not found`, isMissing: true as const } : { path, text };
}

/** Inputs of the action as the runner passes them; what action.yml does not declare comes as a flag. */
function inputsOf(given: readonly (readonly [string, string])[]) {
  const isFlag = ([name]: readonly [string, string]) => specOf(name)?.allowedIn.workflow === false;
  const declared = given
    .filter((one) => !isFlag(one))
    .map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const others = given.filter(isFlag).map(([name, text]) => `--${name}=${text}`);
  const [action, flags] = [actionInputs(Object.fromEntries(declared)), parseFlags(others)];
  return {
    inputs: new Map([...action.inputs, ...flags.inputs]),
    problems: [...action.problems, ...flags.problems],
  };
}
