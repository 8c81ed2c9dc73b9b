import { quote } from '../iam/problem';
import type { InputProblem } from '../input-error';
import type { InputName } from './inputs';
import type { Parser } from './values';

/** The text of an input and where it was given; undefined when it was not. */
export type Lookup = (name: InputName) => { readonly text: string; readonly place: string } | undefined;

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
      place: given.place,
      message: `${quote(given.text)} is not allowed`,
      remedy: `it takes ${parsed.wanted}`,
    });
    return undefined;
  };
}
