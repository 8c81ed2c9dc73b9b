import { parseArgs } from 'node:util';
import { InputError, type InputProblem } from '../base/input-error';
import { nearest, quote } from '../base/text';
import { isRegion } from '../policy/arn';

/** The flags of `init`. */
export interface InitFlags {
  readonly help: boolean;
  /** Accept what the paths suggest. */
  readonly yes: boolean;
  readonly account?: string;
  readonly region: string;
  readonly branch: string;
  /** `OWNER/NAME` of the repository on GitHub. */
  readonly repository?: string;
  /** `OWNER/NAME@COMMIT` of this action. */
  readonly action?: string;
  readonly trailArn?: string;
  readonly trailBucket?: string;
}

const names = [
  'account',
  'region',
  'branch',
  'repository',
  'action',
  'cloudtrail-arn',
  'trail-bucket',
] as const;
type Name = (typeof names)[number];

const wanted: Readonly<Record<Name, readonly [RegExp, string]>> = {
  account: [/^\d{12}$/, 'the twelve digits of an account ID'],
  region: [/^[a-z0-9-]+$/, 'an AWS Region, such as us-east-1'],
  branch: [/^[\w./-]+$/, 'the name of the default branch'],
  repository: [/^[\w.-]+\/[\w.-]+$/, 'OWNER/NAME of the repository on GitHub'],
  action: [/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/, 'OWNER/NAME@COMMIT with all 40 digits of the commit'],
  'cloudtrail-arn': [
    /^arn:aws[a-z-]*:cloudtrail:[a-z0-9-]+:\d{12}:trail\/[\w.-]{3,128}$/,
    'the ARN of a trail',
  ],
  'trail-bucket': [/^[a-z0-9][a-z0-9.-]+[a-z0-9]$/, 'the bucket that the trail writes to'],
};

/** Reads the flags of `init`. Throws InputError with every problem at once. */
export function initFlags(args: readonly string[]): InitFlags {
  const text = { type: 'string' } as const;
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      yes: { type: 'boolean' },
      ...Object.fromEntries(names.map((name) => [name, text])),
    },
    ...{ strict: false, tokens: true, allowPositionals: true },
  });
  const problems: InputProblem[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional')
      problems.push({
        location: quote(token.value),
        message: 'unexpected argument',
        remedy: 'see init --help',
      });
    if (token.kind === 'option') given.set(token.name, token.value ?? '');
  }
  for (const [name, value] of given) problems.push(...problemWith(name, value));
  const [trailArn, trailBucket] = [given.get('cloudtrail-arn'), given.get('trail-bucket')];
  if ((trailArn === undefined) !== (trailBucket === undefined))
    problems.push({
      location: '--cloudtrail-arn and --trail-bucket',
      message: 'are needed together',
      remedy: 'give both, or neither',
    });
  if (problems.length > 0) throw new InputError(problems);
  return {
    help: given.has('help'),
    yes: given.has('yes'),
    region: given.get('region') ?? 'us-east-1',
    branch: given.get('branch') ?? 'main',
    ...optional('account', given.get('account')),
    ...optional('repository', given.get('repository')),
    ...optional('action', given.get('action')),
    ...optional('trailArn', trailArn),
    ...optional('trailBucket', trailBucket),
  };
}

function problemWith(name: string, value: string): InputProblem[] {
  const location = `--${name}`;
  if (name === 'help' || name === 'yes') return [];
  const known = names.find((one) => one === name);
  if (known === undefined) {
    const meant = nearest(name, [...names, 'yes', 'help']);
    return [
      {
        location,
        message: 'unknown flag',
        remedy: meant === undefined ? 'see init --help' : `did you mean --${meant}?`,
      },
    ];
  }
  const [pattern, what] = wanted[known];
  const isRight = pattern.test(value) && (known !== 'region' || isRegion(value));
  return isRight ? [] : [{ location, message: `${quote(value)} is not allowed`, remedy: `use ${what}` }];
}

function optional<N extends string>(name: N, value: string | undefined): Partial<Record<N, string>> {
  const one: Partial<Record<N, string>> = {};
  if (value !== undefined) one[name] = value;
  return one;
}
