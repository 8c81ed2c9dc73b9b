import type { InputProblem } from '../base/input-error';
import { quote } from '../base/text';
import { parseDay } from '../base/time';
import { type Acceptance, isEveryAction } from '../drift/acceptances';
import { parseActionPattern } from '../policy/action-pattern';
import { type ArchiveRule, archiveRules } from './archive-rules';
import type { AcceptEntries, ConfigContent } from './config-schema';
import { type SourceKind, sourceKinds } from './described-roles';
import { type InputName, isInputName, type RawInputs } from './inputs';

/** Where the content of a config file is read, and who takes what is wrong with it. */
interface Reading {
  readonly path: string;
  readonly problems: InputProblem[];
}

/** Turns the content of a config file into inputs, targets, accounts, rules and acceptances, or into every problem of it. */
export function readContent(content: ConfigContent, path: string): ConfigFile | readonly InputProblem[] {
  const { accounts = [], targets, accept = [], 'archive-rules': given = [], ...others } = content;
  const { 'targets-from': sources = [], ...inputs } = others;
  const { mode, rules } = Array.isArray(given) ? { mode: undefined, rules: given } : given;
  const reading: Reading = { path, problems: bothWays(targets ?? [], path) };
  const file = {
    path,
    inputs: rawInputs({ ...inputs, 'archive-rules': mode }),
    targets: targets?.map((target) => readTarget(target, reading)),
    sources: sources.flatMap((source) => readSource(source, reading)),
    accounts: accounts.flatMap(({ account, ...own }) => readAccount(account, own, reading)),
    rules: archiveRules(rules, path, reading.problems),
    acceptances: acceptancesOf(accept, reading, true),
  };
  return reading.problems.length > 0 ? reading.problems : file;
}

function readTarget(
  { name, accept = [], account, ...inputs }: NonNullable<ConfigContent['targets']>[number],
  reading: Reading,
): ConfigTarget {
  const id = account === undefined ? undefined : accountId(account, `account of target ${name}`, reading);
  return {
    name,
    ...(id === undefined ? {} : { account: id }),
    inputs: rawInputs(inputs),
    acceptances: acceptancesOf(accept, reading, false),
  };
}

function readSource(
  {
    name,
    accept = [],
    account,
    region,
    roles = [],
    cloudformation,
    cdk,
    terraform,
    ...inputs
  }: SourceContent,
  reading: Reading,
): ConfigSource[] {
  const paths = { cloudformation, cdk, terraform };
  const [kind, ...others] = sourceKinds.filter((one) => paths[one] !== undefined);
  const path = kind === undefined ? undefined : paths[kind];
  if (kind === undefined || path === undefined || others.length > 0) {
    const message = `targets-from: an entry names ${kind === undefined ? 'no source' : 'two sources'}`;
    reading.problems.push({
      location: reading.path,
      message,
      remedy: `use one of ${sourceKinds.join(', ')}`,
    });
    return [];
  }
  const id =
    account === undefined ? undefined : accountId(account, `account of targets-from ${path}`, reading);
  return [
    {
      ...{ kind, path },
      ...(name === undefined ? {} : { name }),
      ...(id === undefined ? {} : { account: id }),
      ...(region === undefined ? {} : { region }),
      roles: (Array.isArray(roles) ? roles : [roles]).map(String),
      inputs: rawInputs(inputs),
      acceptances: acceptancesOf(accept, reading, false),
    },
  ];
}

type SourceContent = NonNullable<ConfigContent['targets-from']>[number];

function readAccount(
  account: unknown,
  inputs: Readonly<Record<string, unknown>>,
  reading: Reading,
): ConfigAccount[] {
  const id = accountId(account, 'accounts', reading);
  return id === undefined ? [] : [{ account: id, inputs: rawInputs(inputs) }];
}

/** YAML reads digits without quotes as a number: one that begins with 0 loses it. */
function accountId(given: unknown, where: string, { path, problems }: Reading): string | undefined {
  const text = String(given);
  if (/^\d{12}$/.test(text)) return text;
  const message = `${where}: ${quote(text)} is not an account ID`;
  problems.push({ location: path, message, remedy: 'use twelve digits, in quotes' });
  return undefined;
}

function bothWays(targets: readonly Readonly<Record<string, unknown>>[], path: string): InputProblem[] {
  return targets
    .filter((target) => target['policy-file'] !== undefined && target['policy-files'] !== undefined)
    .map(({ name }) => {
      const message = `target ${quote(String(name))} has both policy-file and policy-files`;
      return { location: path, message, remedy: 'keep one of the two' };
    });
}

function rawInputs(content: Readonly<Record<string, unknown>>): RawInputs {
  const inputs = new Map<InputName, string>();
  for (const [key, given] of Object.entries(content)) {
    const name = key === 'policy-files' ? 'policy-file' : key;
    if (!isInputName(name) || given === undefined) continue;
    // A list ends with a line break: its items keep their commas, even when there is only one.
    const text = Array.isArray(given) ? `${given.map(String).join('\n')}\n` : String(given);
    if (text.trim() !== '') inputs.set(name, text);
  }
  return inputs;
}

/** `isShared`: those of the top level, which are for every target. */
function acceptancesOf(
  entries: AcceptEntries,
  { path, problems }: Reading,
  isShared: boolean,
): readonly Acceptance[] {
  const report = (message: string, remedy: string) =>
    problems.push({ location: path, message: `accept: ${message}`, remedy });
  return entries.flatMap(({ action, reason, expires }): Acceptance[] => {
    const before = problems.length;
    const pattern = parseActionPattern(action);
    const last = String(expires);
    if (parseDay(last) === undefined)
      report(
        `expires ${quote(last)} of ${quote(action)} is not a day`,
        'use the last day on which it applies, such as 2027-02-28',
      );
    if (typeof pattern === 'string') {
      report(`${quote(action)} is not an action: ${pattern}`, 'use service:Action, such as s3:GetObject');
      return [];
    }
    if (isShared && isEveryAction(pattern))
      report(
        `${quote(action)} is allowed inside a target only`,
        'move it into a target, or name the actions',
      );
    if (problems.length > before) return [];
    return [{ pattern, reason, expires: last, ...(isShared ? { isShared } : {}) }];
  });
}

/** A config file, read: the inputs at its top level, its targets and its acceptances, all still texts. */
export interface ConfigFile {
  readonly path: string;
  readonly inputs: RawInputs;
  readonly targets: readonly ConfigTarget[] | undefined;
  /** The entries of `targets-from`. */
  readonly sources: readonly ConfigSource[];
  readonly accounts: readonly ConfigAccount[];
  readonly rules: readonly ArchiveRule[];
  readonly acceptances: readonly Acceptance[];
}

/** What an account says for all targets in it. */
export interface ConfigAccount {
  readonly account: string;
  readonly inputs: RawInputs;
}

export interface ConfigTarget {
  readonly name: string;
  /** The name of the entry that makes a target of each file; absent for a target of its own. */
  readonly entry?: string;
  /** The entry of `targets-from` that makes it; absent for any other. */
  readonly source?: Pick<ConfigSource, 'kind' | 'path'>;
  /** The account of its principals, where the target says it apart. */
  readonly account?: string;
  readonly inputs: RawInputs;
  readonly acceptances: readonly Acceptance[];
}

/** An entry of `targets-from`: files whose roles are targets. */
export interface ConfigSource {
  readonly kind: SourceKind;
  /** As given. */
  readonly path: string;
  /** The name of its targets, with `{role}` in it. */
  readonly name?: string;
  readonly account?: string;
  readonly region?: string;
  /** Patterns of addresses; those with `!` exclude. Empty: all roles. */
  readonly roles: readonly string[];
  /** What applies to all of its targets. */
  readonly inputs: RawInputs;
  readonly acceptances: readonly Acceptance[];
}
