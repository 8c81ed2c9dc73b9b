import type { InputProblem } from '../base/input-error';
import { asciiLower, nearest, quote } from '../base/text';
import { type Display, displayFlags, displayOf, type GivenDisplay, isDisplayFlag, isSwitch } from './display';
import {
  defaultConfigPath,
  type InputName,
  inputNames,
  inputsWhere,
  isBoolean,
  isInputName,
  type RawInputs,
  specOf,
} from './inputs';
import { notInWorkflow, notOnCommandLine, removedInput } from './moved-inputs';
import { items } from './values';

/** The command line of `check`, taken apart. */
export interface CheckFlags extends Display {
  readonly inputs: RawInputs;
  readonly help: boolean;
  readonly problems: readonly InputProblem[];
}

/**
 * Takes `--name value` and `--name=value`; a repeated flag makes a list, and a true-or-false one may stand alone.
 * What is wrong goes along, to be said together with what is wrong in the values.
 */
export function parseFlags(args: readonly string[]): CheckFlags {
  const given = new Map<InputName, string[]>();
  const problems: InputProblem[] = [];
  const display: GivenDisplay[] = [];
  let help = false;
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, name = '', inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (arg === '-h' || name === 'help') help = true;
    else if (isDisplayFlag(name)) display.push([name, isSwitch(name) ? inline : (inline ?? rest.shift())]);
    else if (isFlag(name)) append(given, name, inline ?? flagValue(name, rest, problems));
    else if (name === '')
      problems.push({ location: quote(arg), message: 'unexpected argument', remedy: 'see --help' });
    else problems.push(notAFlag(name, inline ?? strayValue(rest)));
  }
  const inputs = new Map(
    [...given].map(([name, texts]): [InputName, string] => [
      name,
      texts.length === 1 ? (texts[0] ?? '') : texts.flatMap(items).join('\n'),
    ]),
  );
  const shown = displayOf(display, problems);
  return { inputs: new Map([...inputs].filter(([, text]) => text !== '')), help, problems, ...shown };
}

const flags = inputsWhere(({ allowedIn }) => allowedIn.flag);

function isFlag(name: string): name is InputName {
  return flags.some((flag) => flag === name);
}

function append(given: Map<InputName, string[]>, name: InputName, text: string): void {
  given.set(name, [...(given.get(name) ?? []), text]);
}

function flagValue(name: InputName, rest: string[], problems: InputProblem[]): string {
  const [next] = rest;
  const spec = specOf(name);
  const alone = spec !== undefined && isBoolean(spec);
  if (alone && next !== 'true' && next !== 'false') return 'true';
  if (next !== undefined && !next.startsWith('--')) return rest.shift() ?? '';
  problems.push({ location: `--${name}`, message: 'has no value', remedy: `use --${name} VALUE` });
  return '';
}

/** Removes the value of an unknown flag, which would be read as a flag of its own. */
function strayValue(rest: string[]): string {
  return rest[0]?.startsWith('--') === false ? (rest.shift() ?? '') : '';
}

function notAFlag(name: string, value: string): InputProblem {
  const known = isInputName(name) ? notOnCommandLine(name) : removedInput(name, value);
  if (known !== undefined) return { location: `--${name}`, ...known };
  const meant = nearest(name, [...flags, ...Object.keys(displayFlags), 'help']);
  const remedy = meant === undefined ? 'see --help' : `did you mean --${meant}?`;
  return { location: `--${name}`, message: 'unknown flag', remedy };
}

/**
 * The action's inputs as the runner hands them over: `INPUT_<NAME>`, upper case, empty when not given. A name that
 * action.yml does not declare is an error, though the runner only warns of it: a misspelled threshold must not leave the
 * gate at its default unnoticed.
 */
export function actionInputs(env: Readonly<Record<string, string | undefined>>): {
  readonly inputs: RawInputs;
  readonly problems: readonly InputProblem[];
} {
  const inputs = new Map<InputName, string>();
  const problems: InputProblem[] = [];
  const configPath = env['INPUT_CONFIG-FILE']?.trim() || defaultConfigPath;
  for (const [key, value] of Object.entries(env)) {
    if (!key.startsWith('INPUT_') || value === undefined) continue;
    const name = asciiLower(key.slice('INPUT_'.length));
    const text = value.trim();
    const spec = specOf(name);
    // What is set in the wrong place is read all the same, so that it is not reported as missing as well.
    if (spec !== undefined && text !== '') inputs.set(spec.name, text);
    if (spec?.allowedIn.workflow !== true) problems.push(notAnInput(name, text, configPath));
  }
  return { inputs, problems };
}

function notAnInput(name: string, text: string, configPath: string): InputProblem {
  const known = isInputName(name) ? notInWorkflow(configPath) : removedInput(name, text);
  if (known !== undefined) return { location: `input ${name}`, ...known };
  const meant = nearest(name, inputNames);
  const remedy = meant === undefined ? 'remove it' : `did you mean ${meant}?`;
  return { location: `input ${name}`, message: 'unknown input', remedy };
}
