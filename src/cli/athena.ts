import { InputError, type InputProblem } from '../base/input-error';
import { nearest, quote } from '../base/text';
import { isoDay, parseDay } from '../base/time';
import { longestLookback } from '../config/config';
import { accountId, athenaTable, list, type Parser, regions, s3Location } from '../config/values';
import { printLines } from '../output/print';
import type { Terminal } from '../output/terminal';
import { line } from '../report/lines';
import { commercialRegions, type TablePlan, tableDefinition } from '../sources/athena/ddl';
import { partitionDay } from '../sources/athena/table';
import { athenaHelp } from './help';

/**
 * `iam-policy-drift athena ddl`: prints the definition of the table that the source `athena` asks, and asks AWS nothing.
 * Gives the exit code; throws InputError for wrong input.
 */
export function athena([command, ...args]: readonly string[], terminal: Terminal): number {
  const wantsHelp =
    command === undefined || [command, ...args].some((arg) => arg === '--help' || arg === '-h');
  if (wantsHelp) {
    printLines(terminal.stdout, athenaHelp(), terminal.colour);
    return 0;
  }
  if (command !== 'ddl') {
    const location = `athena ${quote(command)}`;
    throw new InputError([
      { location, message: 'unknown command', remedy: 'use iam-policy-drift athena ddl' },
    ]);
  }
  const definition = tableDefinition(planIn(args, terminal.clock.now()));
  printLines(
    terminal.stdout,
    definition.split('\n').map((text) => line(text)),
    false,
  );
  return 0;
}

const flagNames = ['athena-table', 'location', 'accounts', 'regions', 'since'] as const;
type FlagName = (typeof flagNames)[number];

function planIn(args: readonly string[], now: number): TablePlan {
  const problems: InputProblem[] = [];
  const given = flagsIn(args, problems);
  const read = <T>(name: FlagName, parser: Parser<T>): T | undefined => {
    const text = given.get(name);
    if (text === undefined) return undefined;
    const parsed = parser(text);
    if (parsed.ok) return parsed.value;
    const message = `${quote(text)} is not allowed`;
    problems.push({ location: `--${name}`, message, remedy: `use ${parsed.wanted}` });
    return undefined;
  };
  for (const name of ['athena-table', 'location'] as const)
    if (!given.has(name)) problems.push({ location: `--${name}`, message: 'is required', remedy: example });
  const [name, location] = [read('athena-table', athenaTable), read('location', trailFolder)];
  const accounts = read('accounts', list(accountId));
  const wanted = read('regions', regions) ?? 'all';
  const since = read('since', firstDay) ?? partitionDay(now - longestLookback);
  if (name === undefined || location === undefined || problems.length > 0) throw new InputError(problems);
  return {
    ...name,
    location,
    ...(accounts === undefined ? {} : { accounts: [...new Set(accounts)].sort() }),
    regions: wanted === 'all' ? commercialRegions : wanted,
    since,
  };
}

const example = 'see iam-policy-drift athena --help';

function flagsIn(args: readonly string[], problems: InputProblem[]): ReadonlyMap<FlagName, string> {
  const given = new Map<FlagName, string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, written = '', inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    const name = flagNames.find((known) => known === written);
    const isNext = inline === undefined && rest[0]?.startsWith('--') === false;
    const value = inline ?? (isNext ? (rest.shift() ?? '') : '');
    if (name === undefined) problems.push(unknownFlag(arg, written));
    else if (value === '') problems.push({ location: `--${name}`, message: 'has no value', remedy: example });
    else given.set(name, value);
  }
  return given;
}

function unknownFlag(arg: string, written: string): InputProblem {
  const meant = nearest(written, flagNames);
  const remedy = meant === undefined ? example : `did you mean --${meant}?`;
  return { location: quote(arg), message: 'unknown flag', remedy };
}

/**
 * The folder above those of the accounts.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
const trailFolder: Parser<string> = (text) => {
  const location = s3Location(text);
  if (location.ok && /\/AWSLogs(\/o-[a-z0-9]{10,32})?$/.test(location.value)) return location;
  return {
    ok: false,
    wanted:
      'the AWSLogs prefix of the trail, such as s3://bucket/prefix/AWSLogs, or with the organization ID for an organization trail: s3://bucket/AWSLogs/o-exampleorg1',
  };
};

/** A day, as the table writes it. */
const firstDay: Parser<string> = (text) => {
  const start = parseDay(text);
  return start === undefined
    ? { ok: false, wanted: `a day such as ${isoDay(Date.UTC(2026, 0, 31))}` }
    : { ok: true, value: partitionDay(start) };
};
