import type { InputProblem } from '../base/input-error';
import { nearest, quote } from '../base/text';
import {
  actionInputNames,
  booleanInputs,
  type InputName,
  inputNames,
  isInputName,
  type RawInputs,
} from './inputs';
import { items } from './values';

/** The command line of `check`, taken apart. */
export interface CheckFlags {
  readonly inputs: RawInputs;
  readonly format: (typeof formats)[number];
  readonly help: boolean;
  readonly problems: readonly InputProblem[];
}

const formats = ['text', 'markdown', 'json', 'sarif'] as const;

/**
 * Takes `--name value` and `--name=value`; a repeated flag makes a list, and a true-or-false one may stand alone.
 * What is wrong goes along, to be said together with what is wrong in the values.
 */
export function parseFlags(args: readonly string[]): CheckFlags {
  const given = new Map<InputName, string[]>();
  const problems: InputProblem[] = [];
  let format: CheckFlags['format'] = 'text';
  let help = false;
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, name = '', inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (arg === '-h' || name === 'help') help = true;
    else if (name === 'format') format = parseFormat(inline ?? rest.shift(), problems) ?? format;
    else if (!isInputName(name)) problems.push(unknownFlag(arg, name));
    else if (actionInputNames.includes(name)) problems.push(notHere(name, inline, rest));
    else append(given, name, inline ?? flagValue(name, rest, problems));
  }
  const inputs = new Map(
    [...given].map(([name, texts]): [InputName, string] => [
      name,
      texts.length === 1 ? (texts[0] ?? '') : texts.flatMap(items).join('\n'),
    ]),
  );
  return { inputs: new Map([...inputs].filter(([, text]) => text !== '')), format, help, problems };
}

function append(given: Map<InputName, string[]>, name: InputName, text: string): void {
  given.set(name, [...(given.get(name) ?? []), text]);
}

function flagValue(name: InputName, rest: string[], problems: InputProblem[]): string {
  const [next] = rest;
  const alone = booleanInputs.includes(name);
  if (alone && next !== 'true' && next !== 'false') return 'true';
  if (next !== undefined && !next.startsWith('--')) return rest.shift() ?? '';
  problems.push({ place: `--${name}`, message: 'has no value', remedy: `write --${name} VALUE` });
  return '';
}

function parseFormat(text: string | undefined, problems: InputProblem[]): CheckFlags['format'] | undefined {
  const format = formats.find((known) => known === text);
  if (format !== undefined) return format;
  const message = `${quote(text ?? '')} is not allowed`;
  problems.push({ place: '--format', message, remedy: `it takes ${formats.join(', ')}` });
  return undefined;
}

/** Takes the value along, so that it is not read as a flag of its own. */
function notHere(name: InputName, inline: string | undefined, rest: string[]): InputProblem {
  if (inline === undefined && rest[0]?.startsWith('--') === false) rest.shift();
  const remedy = 'leave it out; --format markdown prints the comment';
  return { place: `--${name}`, message: 'is for the action: the command line writes no comment', remedy };
}

function unknownFlag(arg: string, name: string): InputProblem {
  if (name === '') return { place: quote(arg), message: 'is not a flag', remedy: 'see --help' };
  const meant = nearest(name, [...inputNames, 'format', 'help']);
  return {
    place: `--${name}`,
    message: 'is unknown',
    remedy: meant === undefined ? 'see --help' : `did you mean --${meant}?`,
  };
}

/**
 * The action's inputs as the runner hands them over: `INPUT_<NAME>`, upper case, empty when not given. A name that
 * no input has is an error: a misspelt threshold must not leave the gate at its default unnoticed.
 */
export function actionInputs(env: Readonly<Record<string, string | undefined>>): {
  readonly inputs: RawInputs;
  readonly problems: readonly InputProblem[];
} {
  const inputs = new Map<InputName, string>();
  const problems: InputProblem[] = [];
  for (const [key, value] of Object.entries(env)) {
    if (!key.startsWith('INPUT_') || value === undefined) continue;
    const name = key.slice('INPUT_'.length).toLowerCase();
    const text = value.trim();
    if (isInputName(name)) {
      if (text !== '') inputs.set(name, text);
    } else {
      problems.push(unknownInput(name));
    }
  }
  return { inputs, problems };
}

function unknownInput(name: string): InputProblem {
  const meant = nearest(name, inputNames);
  return {
    place: `input ${name}`,
    message: 'is unknown',
    remedy: meant === undefined ? 'remove it' : `did you mean ${meant}?`,
  };
}
