import type { InputProblem } from '../base/input-error';
import { quote } from '../base/text';
import type { ConfigAccount, ConfigFile, ConfigTarget } from './config-content';
import type { InputName, RawInputs } from './inputs';
import { items, type Parser } from './values';

/** The text of an input and where it was given; undefined when it was not. */
export type Lookup = (name: InputName) => { readonly text: string; readonly location: string } | undefined;

/** Reads an input with a parser; undefined when it was not given, or is wrong, which is reported. */
export type Read = <T>(name: InputName, parser: Parser<T>) => T | undefined;

/** Takes what is wrong. */
export type Report = (problem: InputProblem) => void;

/** Reads inputs where they were given, and reports those that do not parse. */
export function reader(lookup: Lookup, report: Report): Read {
  return (name, parser) => {
    const given = lookup(name);
    if (given === undefined) return undefined;
    const parsed = parser(given.text);
    if (parsed.ok) return parsed.value;
    report({
      location: given.location,
      message: `${quote(given.text)} is not allowed`,
      remedy: `use ${parsed.wanted}`,
    });
    return undefined;
  };
}

/** Where the inputs of one target are looked for: its own keys, those of its account, the inputs, the file's top level. */
export function targetLookup(
  target: ConfigTarget | undefined,
  inputs: RawInputs,
  file: ConfigFile | undefined,
): Lookup {
  const within = target === undefined ? '' : ` of target ${target.name}`;
  const top = topLookup(inputs, file);
  const id = accountOf(target, top);
  const account = file?.accounts.find((one) => one.account === id);
  const outer = account === undefined ? top : accountLookup(account, top);
  return (name) => {
    const own = target?.inputs.get(name);
    return own === undefined ? outer(name) : { text: own, location: `${name}${within}` };
  };
}

/** Where the inputs of an account are looked for: its entry, else wherever the run's are. */
export function accountLookup({ account, inputs }: ConfigAccount, outer: Lookup): Lookup {
  return (name) => {
    const own = inputs.get(name);
    return own === undefined ? outer(name) : { text: own, location: `${name} of account ${account}` };
  };
}

/** Where the inputs of the whole run are looked for. */
export function topLookup(inputs: RawInputs, file: ConfigFile | undefined): Lookup {
  return (name: InputName) => {
    const input = inputs.get(name);
    if (input !== undefined) return { text: input, location: name };
    const top = file?.inputs.get(name);
    return top === undefined ? undefined : { text: top, location: `${file?.path ?? ''}: ${name}` };
  };
}

/** The account that a target names, or that its first principal is in. */
function accountOf(target: ConfigTarget | undefined, top: Lookup): string | undefined {
  if (target?.account !== undefined) return target.account;
  const text = target?.inputs.get('principal-arn') ?? top('principal-arn')?.text ?? '';
  // An ARN that is not one is reported where it is read.
  return items(text)[0]?.split(':')[4];
}
