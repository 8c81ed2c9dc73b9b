import type { z } from 'zod';
import { quote } from './text';

/**
 * What is wrong with a value, for the option `error` of a zod parser, in words that follow a path: "is missing",
 * "must be a string". The library's own words speak of its types ("expected string, received undefined").
 */
export function schemaMessage(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds.get(String(issue.expected)) ?? 'of a different type'}`;
    case 'invalid_value':
      return issue.values?.length === 1
        ? `must be ${String(issue.values[0])}`
        : 'has a value that is not allowed';
    case 'unrecognized_keys':
      return `has an unknown key, ${quote(String(issue.keys?.[0]))}`;
    case 'too_small':
      return 'is too small or too short';
    case 'too_big':
      return 'is too large or too long';
    case 'invalid_format':
      return 'has an invalid format';
    default:
      return 'does not match the schema';
  }
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'a string'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'an array'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

/** The first problem of a parser that was given `schemaMessage`: "principals.0.arn is missing". */
export function firstProblem({ issues: [issue] }: z.ZodError): string {
  const path = issue?.path.map(String).join('.') ?? '';
  return `${path === '' ? 'the document' : path} ${issue?.message ?? 'does not match the schema'}`;
}
