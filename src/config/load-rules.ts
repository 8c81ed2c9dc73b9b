import { InputError, type InputProblem } from '../input-error';
import type { Config } from './config';
import type { RawInputs } from './inputs';
import { accountsOf, type ConfigPlaces, readConfigFile } from './load-config';
import { topLookup } from './lookups';
import { parseRunWide } from './run-wide';

/**
 * What archive rules need of the config file, which need not have targets for it. Throws InputError with every problem
 * at once, `known` ones first.
 */
export async function loadRules(
  inputs: RawInputs,
  places: ConfigPlaces,
  known: readonly InputProblem[],
): Promise<Pick<Config, 'rules' | 'accounts' | 'redact'>> {
  const file = await readConfigFile(inputs.get('config-file'), places);
  const problems: InputProblem[] = [...known];
  const report = (problem: InputProblem) => problems.push(problem);
  const top = topLookup(inputs, file);
  const { redact } = parseRunWide(top, report);
  const accounts = accountsOf(file, top, report);
  if (problems.length > 0) throw new InputError(problems);
  return { rules: file?.rules ?? [], accounts, redact };
}
