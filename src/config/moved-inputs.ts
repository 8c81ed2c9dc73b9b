import type { InputProblem } from '../base/input-error';
import { type InputName, type InputSpec, specOf } from './inputs';
import { items } from './values';

type Problem = Omit<InputProblem, 'location'>;

/** What is said of an input that an earlier version had; undefined for any other name. */
export function removedInput(name: string, text = '', account = 'ACCOUNT'): Problem | undefined {
  const remedy = replacements.get(name)?.(text, account);
  return remedy === undefined ? undefined : { message: 'was removed', remedy };
}

const replacements: ReadonlyMap<string, (text: string, account: string) => string> = new Map([
  ['role-name-prefix', asPattern],
  ['sarif-upload', () => 'upload the output report-sarif in a step with github/codeql-action/upload-sarif'],
]);

/** The prefixes of role names as patterns; where there are none, how a pattern is written. */
function asPattern(text: string, account: string): string {
  const prefixes = items(text);
  const arns = (prefixes.length === 0 ? ['PREFIX'] : prefixes).map(
    (prefix) => `arn:aws:iam::${account}:role/${prefix}*`,
  );
  return `add to principal-arn: ${arns.join(', ')}`;
}

/** What is said of an input under `with:` that the action does not declare. */
export function notInWorkflow(configPath: string): Problem {
  return { message: 'is not an input of the action', remedy: `set it in the config file (${configPath})` };
}

/** What is said of a flag that the command line does not have, because only the action does this. */
export function notOnCommandLine(name: InputName): Problem {
  return { message: 'is an input of the action only', remedy: instead.get(name) ?? 'remove it' };
}

/** What the command line has in place of inputs of the action. */
const instead: ReadonlyMap<InputName, string> = new Map([
  ['archive-rules', 'use the command archive-rules'],
  ['comment', 'use --format markdown, which prints the comment'],
  ['preflight', 'use the command doctor'],
]);

/** What is said of an input that stands in the config file where it cannot; undefined for any other key. */
export function notInConfig(key: string, level: 'top' | 'account' | 'target'): Problem | undefined {
  const spec = specOf(key);
  if (spec === undefined) return undefined;
  if (!spec.allowedIn.config)
    return { message: `${key} is not a key of the config file`, remedy: `set it ${elsewhere(spec)}` };
  if (level === 'top') return undefined;
  const remedy = spec.scope === 'run' ? 'set it at the top level' : 'set it in a target, or at the top level';
  return { message: `${key} is not a key of ${level === 'account' ? 'an account' : 'a target'}`, remedy };
}

function elsewhere({ name, allowedIn }: InputSpec): string {
  return `in the workflow, under with:${allowedIn.flag ? `, or as --${name}` : ''}`;
}
