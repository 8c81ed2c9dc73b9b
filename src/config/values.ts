import { asciiLower, quote } from '../base/text';
import { type Duration, day, type Instant, parseDay, parseTime } from '../base/time';
import type { Limit } from '../drift/limits';
import { isRegion, parsePrincipalArn } from '../policy/arn';
import { type AccessLevel, accessLevels } from '../policy/catalogue';
import type { ReferenceChoice } from './config';

/** A value, or what is wrong with the text and what would be right. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly wanted: string };

/** Turns the text of an input into its value. */
export type Parser<T> = (text: string) => Parsed<T>;

const ok = <T>(value: T): Parsed<T> => ({ ok: true, value });
const wanted = (what: string): { readonly ok: false; readonly wanted: string } => ({
  ok: false,
  wanted: what,
});

/** `true` or `false`, in the spellings of YAML 1.2. */
export const boolean: Parser<boolean> = (text) => {
  if (/^(true|True|TRUE)$/.test(text)) return ok(true);
  return /^(false|False|FALSE)$/.test(text) ? ok(false) : wanted('true or false');
};

/** A whole number from 0. */
export const count: Parser<number> = (text) => {
  const value = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(value)
    ? ok(value)
    : wanted('a whole number from 0, such as 5');
};

/** A count like `5`, or a share like `10%`. */
export const limit: Parser<Limit> = (text) => {
  const share = /^(\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (share !== undefined) {
    const percent = Number(share);
    return percent <= 100 ? ok({ kind: 'share', percent }) : wanted('a share from 0% to 100%');
  }
  const number = count(text);
  if (!number.ok) return wanted('a count from 0, such as 5, or a share up to 100%, such as 10%');
  return ok({ kind: 'count', value: number.value });
};

const units: ReadonlyMap<string, Duration> = new Map([
  ['s', 1000],
  ['m', 60_000],
  ['h', day / 24],
  ['d', day],
]);

/** `30s`, `15m`, `24h`, `30d`, between two bounds (both allowed). */
export function duration(least: Duration, most: Duration, range: string): Parser<Duration> {
  return (text) => {
    const [, digits = '', letter = ''] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
    const unit = units.get(letter);
    if (unit === undefined) return wanted(`a duration such as 30s, 15m, 24h or 30d (${range})`);
    const value = Number(digits) * unit;
    return value >= least && value <= most ? ok(value) : wanted(`a duration of ${range}`);
  };
}

/** A day, which means its end in UTC, or a time. */
export const endOfWindow: Parser<Instant> = (text) => {
  const start = parseDay(text);
  const time = start === undefined ? parseTime(text) : start + day - 1;
  // CloudTrail began in 2013; earlier years are slips, and the first ones have no four digits to be written in.
  return time === undefined || time < Date.UTC(2013, 0)
    ? wanted('a day such as 2026-11-21 or a time such as 2026-11-21T16:00:00Z')
    : ok(time);
};

/** One of a few words. */
export function oneOf<T extends string>(...words: readonly T[]): Parser<T> {
  return (text) => {
    const found = words.find((word) => word === text);
    return found === undefined ? wanted(`one of ${words.join(', ')}`) : ok(found);
  };
}

/** Several items: one a line if there is a line break, else separated by commas. Empty items are left out. */
export function items(text: string): string[] {
  const separator = /[\r\n]/.test(text) ? /\r\n|\r|\n/ : ',';
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A list of at least one item, each parsed on its own. */
export function list<T>(parser: Parser<T>): Parser<readonly T[]> {
  return (text) => {
    const values: T[] = [];
    for (const item of items(text)) {
      const parsed = parser(item);
      if (!parsed.ok) return wanted(`${parsed.wanted}, not ${quote(item)}`);
      values.push(parsed.value);
    }
    return values.length === 0 ? wanted('at least one item') : ok(values);
  };
}

/** The ARN of a trail, in any partition: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Trail.html */
export const trailArn: Parser<string> = (text) =>
  /^arn:aws[a-z-]*:cloudtrail:[a-z0-9-]+:\d{12}:trail\/[\w.-]{3,128}$/.test(text)
    ? ok(text)
    : wanted('the ARN of a trail, such as arn:aws:cloudtrail:us-east-1:111122223333:trail/main');

/** The ARN of a role. */
export const roleArn: Parser<string> = (text) => {
  const arn = parsePrincipalArn(text);
  return typeof arn !== 'string' && arn.kind === 'role'
    ? ok(text)
    : wanted('the ARN of a role, such as arn:aws:iam::111122223333:role/service-role/trail-reader');
};

/** Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const sessionName: Parser<string> = (text) =>
  /^[\w+=,.@-]{2,64}$/.test(text) ? ok(text) : wanted('2 to 64 letters, digits and +=,.@_-');

/** Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const externalId: Parser<string> = (text) =>
  /^[\w+=,.@:/-]{2,1224}$/.test(text) ? ok(text) : wanted('2 letters, digits and +=,.@:/_- or more');

/** A user of GitHub, without the @. */
export const login: Parser<string> = (text) =>
  /^[A-Za-z0-9][\w-]{0,100}(\[bot\])?$/.test(text) ? ok(text) : wanted('GitHub user names, without @');

/** The ARN of an analyzer. */
export const analyzerArn: Parser<string> = (text) =>
  /^arn:aws[a-z-]*:access-analyzer:[a-z0-9-]+:\d{12}:analyzer\/[A-Za-z_][\w.-]{0,254}$/.test(text)
    ? ok(text)
    : wanted(
        'the ARN of an analyzer, such as arn:aws:access-analyzer:us-east-1:111122223333:analyzer/unused',
      );

const region: Parser<string> = (text) =>
  isRegion(text) ? ok(text) : wanted('regions such as us-east-1, or all');

/** Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html */
export const stackName: Parser<string> = (text) =>
  /^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(text) ? ok(text) : wanted('the name of a stack, such as payments');

/** A table of Athena's: only names that need no quotes anywhere. */
export const athenaTable: Parser<{ readonly database: string; readonly table: string }> = (text) => {
  const [, database, table] = /^([a-z0-9_]{1,128})\.([a-z0-9_]{1,128})$/.exec(text) ?? [];
  return database === undefined || table === undefined
    ? wanted('DATABASE.TABLE in lowercase letters, digits and _, such as security.cloudtrail')
    : ok({ database, table });
};

/** Source: https://docs.aws.amazon.com/athena/latest/APIReference/API_WorkGroup.html */
export const workgroup: Parser<string> = (text) =>
  /^[a-zA-Z0-9._-]{1,128}$/.test(text) ? ok(text) : wanted('the name of a workgroup, such as primary');

/** A bucket, with or without a prefix; without the slash at its end. */
export const s3Location: Parser<string> = (text) =>
  /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w.=+@-]+)*\/?$/.test(text)
    ? ok(text.replace(/\/$/, ''))
    : wanted('a bucket and a prefix of letters, digits and ._=+@-, such as s3://bucket/prefix');

/** Twelve digits. */
export const accountId: Parser<string> = (text) =>
  /^\d{12}$/.test(text) ? ok(text) : wanted('account IDs of twelve digits');

/** A whole number from 1, of gigabytes; in bytes. */
export const gigabytes: Parser<number> = (text) => {
  const value = Number(text);
  return /^\d{1,7}$/.test(text) && value > 0
    ? ok(value * 1e9)
    : wanted('a whole number of gigabytes from 1, such as 100');
};

/** `all`, or regions by name, each once, in order. */
export const regions: Parser<'all' | readonly string[]> = (text) => {
  if (text === 'all') return ok('all');
  const parsed = list(region)(text);
  return parsed.ok ? ok([...new Set(parsed.value)].sort()) : parsed;
};

/** Where AWS's service reference is: `auto`, `off`, an address (https, or http on this machine), else a folder. */
export const reference: Parser<ReferenceChoice> = (text) => {
  if (text === 'auto' || text === 'off') return ok({ kind: text });
  if (!/^\w+:\/\//.test(text)) return ok({ kind: 'folder', path: text });
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const near = url !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  const safe = url?.protocol === 'https:' || (near && url.protocol === 'http:');
  const bare = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return safe && bare
    ? ok({ kind: 'url', url: text.replace(/\/+$/, '') })
    : wanted('auto, off, a directory, or an https URL without user, query or fragment');
};

/** A text that is not empty. */
export const text: Parser<string> = (value) =>
  value === '' || value.includes('\0') ? wanted('text without null characters') : ok(value);

/** `none`, or access levels. */
export const levels: Parser<readonly AccessLevel[]> = (value) => {
  if (value === 'none') return ok([]);
  const parsed = list(accessLevel)(value);
  return parsed.ok ? parsed : wanted(`none, or ${parsed.wanted}`);
};

/** An access level by its name, in any case. */
export const accessLevel: Parser<AccessLevel> = (value) => {
  const found = accessLevels.find((level) => asciiLower(level) === asciiLower(value));
  return found === undefined ? wanted(`access levels: ${accessLevels.join(', ')}`) : ok(found);
};
