import { InputError } from '../../src/base/input-error';
import { actionInputs } from '../../src/config/given';
import { loadConfig } from '../../src/config/load-config';
import { run } from '../../src/run/run';
import type { NetCase } from './case';
import { arnOf } from './evidence';
import { type Outputs, outputsOf } from './outputs';
import { policiesOf, portsOf } from './ports';

/** What a run says, or all that is wrong with its input. */
export type NetResult = Outputs | { readonly refused: readonly unknown[] };

const usualInputs = { 'principal-arn': arnOf('app/payments-api'), 'policy-file': 'policy.json' };

/** A whole run, from the inputs and the config file to everything that is printed; nothing but the tables is read. */
export async function runInMemory(one: NetCase): Promise<NetResult> {
  try {
    const config = await configOf(one);
    const { goalposts = [], notice } = one;
    const result = await run({ config, settingsChanges: goalposts, notice }, portsOf(one));
    const paths = policiesOf(one);
    const others = [...config.unpicked].flatMap(([name, given]) =>
      given.filter((path) => paths.has(path)).map((path): [string, string] => [path, name]),
    );
    return await outputsOf(result, config, new Map(others));
  } catch (error) {
    if (error instanceof InputError) return { refused: [...error.problems] };
    throw error;
  }
}

/** The config of a case, read from its inputs and its config file as the program reads it. */
export function configOf(one: NetCase) {
  const several = one.config?.includes('targets:') === true;
  const given = { 'evidence-file': 'evidence.json', ...(several ? {} : usualInputs), ...one.inputs };
  const env = Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const { inputs, problems } = actionInputs(Object.fromEntries(env));
  const places = {
    root: '/nowhere',
    resolve: (path: string) => `/nowhere/${path}`,
    readConfig: async () => one.config,
    hasCredentials: one.credentials === true,
    withoutSecrets: one.withoutEvidence !== undefined,
    exists: () => one.evidence !== undefined,
  };
  return loadConfig(inputs, places, problems);
}
