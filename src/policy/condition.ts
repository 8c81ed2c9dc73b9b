import { globMatches } from '../base/glob';
import { asciiLower } from '../base/text';
import { type Instant, parseDay, parseTime } from '../base/time';
import type { PrincipalName } from './arn';

/** Whether the requests of a principal meet a condition, as far as that follows from the policy and the principal. */
export type Truth = 'always' | 'never' | 'unknown';

/** What is known of every request that a principal makes. */
export interface KnownRequest {
  readonly principalArn: PrincipalName;
  readonly account: string;
  readonly now: Instant;
}

/**
 * Evaluates a condition (canonical JSON, see Statement) for all requests of a principal. Operators and keys are joined by AND,
 * the values of a key by OR.
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function conditionHolds(condition: string | undefined, request: KnownRequest): Truth {
  return all(testsOf(condition).map((test) => testHolds(test, request)));
}

/** The tests of a condition as texts: it is met where all of them are. */
export function conditionTests(condition: string | undefined): ReadonlySet<string> {
  const texts = testsOf(condition).map(({ operator, key, values }) => [operator, key, ...values.toSorted()]);
  return new Set(texts.map((parts) => JSON.stringify(parts)));
}

/** One key of one operator. */
interface Test {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

function testsOf(condition: string | undefined): Test[] {
  const parsed: unknown = condition === undefined ? {} : JSON.parse(condition);
  return membersOf(parsed).flatMap(([operator, keys]) =>
    membersOf(keys).map(([key, values]) => ({
      operator: asciiLower(operator),
      key: asciiLower(key),
      values: (Array.isArray(values) ? values : [values]).map(String),
    })),
  );
}

function membersOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes('never')) return 'never';
  return truths.includes('unknown') ? 'unknown' : 'always';
}

/** What all possibilities have in common. */
export function agreed([first = 'unknown', ...others]: readonly Truth[]): Truth {
  return others.every((truth) => truth === first) ? first : 'unknown';
}

function not(truth: Truth): Truth {
  if (truth === 'unknown') return truth;
  return truth === 'always' ? 'never' : 'always';
}

const anyValue = /^\*+$/;
const setOperator = /^for(all|any)values?:/;

function testHolds({ operator, key, values }: Test, request: KnownRequest): Truth {
  if (setOperator.test(operator)) {
    // An absent key has no value that could fail: with a wildcard, none at all can.
    const isAll = operator.startsWith('forall') && /:(string|arn)like$/.test(operator);
    return isAll && values.some((value) => anyValue.test(value)) ? 'always' : 'unknown';
  }
  const optional = operator.endsWith('ifexists');
  const name = optional ? operator.slice(0, -'ifexists'.length) : operator;
  if (name === 'null') return nullHolds(key, values);
  if (values.length === 0 || values.some((value) => value.includes('${'))) return 'unknown';
  const known = knownValues(key, request);
  if (known.length > 0) return agreed(known.map((value) => comparison(name, value, values)));
  if (name.startsWith('date')) return dateHolds(name, key, values, request.now);
  return unseenHolds(name, values, optional || alwaysPresent.has(key));
}

/** Keys that every request carries. Source: the page on condition keys, "Availability". */
const alwaysPresent: ReadonlySet<string> = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:requestedregion',
  'aws:securetransport',
  'aws:userid',
  'aws:viaawsservice',
]);

function nullHolds(key: string, values: readonly string[]): Truth {
  const texts = values.map(asciiLower);
  if (texts.includes('true') && texts.includes('false')) return 'always';
  if (!alwaysPresent.has(key)) return 'unknown';
  return texts.includes('false') ? 'always' : 'never';
}

/** The values that a key may have; AWS does not say whether the ARN of a role has its path in it. */
function knownValues(key: string, { principalArn, account }: KnownRequest): readonly string[] {
  if (key === 'aws:principalaccount') return [account];
  if (key !== 'aws:principalarn') return [];
  return [...new Set([principalArn, principalArn.replace(/^([^/]*\/).*\//, '$1')])];
}

const positive = new Set(['stringequals', 'stringequalsignorecase', 'stringlike', 'arnequals', 'arnlike']);
const negated: ReadonlyMap<string, string> = new Map([
  ['stringnotequals', 'stringequals'],
  ['stringnotequalsignorecase', 'stringequalsignorecase'],
  ['stringnotlike', 'stringlike'],
  ['arnnotequals', 'arnlike'],
  ['arnnotlike', 'arnlike'],
]);

function comparison(name: string, known: string, values: readonly string[]): Truth {
  const opposite = negated.get(name);
  if (opposite !== undefined) return not(comparison(opposite, known, values));
  if (!positive.has(name)) return 'unknown';
  return values.some((value) => isEqual(name, known, value)) ? 'always' : 'never';
}

function isEqual(name: string, known: string, value: string): boolean {
  if (name === 'stringequals') return known === value;
  if (name === 'stringequalsignorecase') return asciiLower(known) === asciiLower(value);
  return globMatches(value, known);
}

/** Time only goes on: a day that has passed stays passed. */
function dateHolds(name: string, key: string, values: readonly string[], now: Instant): Truth {
  const [text = '', ...others] = values;
  const time = /^\d{1,11}$/.test(text) ? Number(text) * 1000 : (parseTime(text) ?? parseDay(text));
  const isClock = key === 'aws:currenttime' || key === 'aws:epochtime';
  if (!isClock || others.length > 0 || time === undefined || time >= now) return 'unknown';
  if (name.startsWith('dategreaterthan') || name === 'datenotequals') return 'always';
  return name.startsWith('datelessthan') || name === 'dateequals' ? 'never' : 'unknown';
}

/** A value that is not known: only a wildcard, or both values of a Boolean, match whatever it is. */
function unseenHolds(name: string, values: readonly string[], absentHolds: boolean): Truth {
  const every = name === 'bool' ? isBoth(values) : values.some((value) => anyValue.test(value));
  if (!every) return 'unknown';
  const isMatch = name === 'bool' || name === 'stringlike' || name === 'arnlike' || name === 'arnequals';
  return isMatch && absentHolds ? 'always' : 'unknown';
}

function isBoth(values: readonly string[]): boolean {
  const texts = values.map(asciiLower);
  return texts.includes('true') && texts.includes('false');
}
