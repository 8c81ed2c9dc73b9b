import { quote } from '../base/text';
import { day } from '../base/time';
import {
  type AssumeRole,
  type AthenaRequest,
  type BucketLocation,
  type EvidenceRequest,
  type LogLocations,
  longestLookback,
} from './config';
import type { InputName } from './inputs';
import type { Read, Report } from './lookup';
import * as values from './values';
import { items, type Parsed, type Parser } from './values';

const sourceWords = [
  'auto',
  'policy-generation',
  'last-accessed',
  'unused-access',
  'cloudtrail-logs',
  'file',
  'athena',
] as const;
type SourceWord = (typeof sourceWords)[number];

/**
 * Reads where evidence comes from. `auto` takes the evidence file alone if there is one; else the logs, Athena if a
 * table is given, policy generation if trail and access role are given, the analyzer if one is named, and last accessed
 * if there are AWS credentials.
 */
export function parseEvidence(
  read: Read,
  report: Report,
  { hasCredentials, withoutSecrets, forChange = false, exists }: EvidenceFolders,
): EvidenceRequest {
  const words = read('sources', values.list(values.oneOf(...sourceWords))) ?? ['auto'];
  const all = readGiven(read);
  // An empty cache is no wrong input: the first pull requests come before the first run that gathers.
  const lost = (withoutSecrets || forChange) && all.path !== undefined && !exists(all.path);
  const given = lost ? { ...all, path: undefined } : all;
  const file = given.path !== undefined && (words.includes('auto') || words.includes('file'));
  // A file that is named is read alone; without secrets only what lies on disk can be read in its place.
  const auto = words.includes('auto') && !file && (withoutSecrets || !lost);
  const wants = (word: SourceWord, allowed: boolean) => words.includes(word) || (auto && allowed);
  const { locations, cache, path, trails, accessRole, analyzer, table, maxAge, lookback, windowEnd } = given;
  const kept = cache === undefined ? {} : { cache };
  const logs =
    locations !== undefined && wants('cloudtrail-logs', true) ? { ...locations, ...kept } : undefined;
  const generation =
    accessRole !== undefined && wants('policy-generation', trails.length > 0)
      ? { ...given.waiting, cancelOnAbort: given.cancelOnAbort, accessRole }
      : undefined;
  const athena = table !== undefined && wants('athena', true) ? athenaOf(table, given) : undefined;
  const named = words.includes('last-accessed');
  const lastAccessed = named ? 'asked' : auto && hasCredentials ? 'auto' : 'no';
  const unused = wants('unused-access', analyzer !== undefined);
  if (!lost) reportUnmet(words, given, report);
  const assume = parseAssumeRole(read);
  const gathered = [logs, generation, athena].some((one) => one !== undefined);
  const none = !gathered && !given.named.logs && !given.named.table && lastAccessed === 'no' && !unused;
  if (auto && none && !withoutSecrets && !forChange)
    report({ location: 'sources', message: 'no evidence source is configured', remedy: anySource });
  return {
    ...(logs === undefined ? {} : { logs }),
    ...(file && path !== undefined ? { file: { path, maxAge } } : {}),
    ...(lost && all.path !== undefined ? { lostFile: all.path } : {}),
    ...(generation === undefined ? {} : { generation }),
    ...(athena === undefined ? {} : { athena }),
    lastAccessed,
    ...(unused ? { unusedAccess: analyzer === undefined ? {} : { analyzer } } : {}),
    trails,
    ...(assume === undefined ? {} : { assume }),
    ...((read('active-findings', values.boolean) ?? unused) ? { activeFindings: true as const } : {}),
    ...(given.previous === undefined ? {} : { memory: { path: given.previous, retention: given.retention } }),
    reference: given.reference,
    ...(lookback === undefined ? {} : { lookback }),
    ...(windowEnd === undefined ? {} : { windowEnd }),
  };
}

/** What the surroundings of a run let it have. */
export interface EvidenceFolders {
  /** Whether the environment names AWS credentials: `sources: auto` asks last accessed then. */
  readonly hasCredentials: boolean;
  /** Whether the run gets no secrets, as that of a fork: that it has no evidence is no mistake then. */
  readonly withoutSecrets: boolean;
  /** Whether a change is under review: a run without any evidence is inconclusive then, and no mistake. */
  readonly forChange?: boolean;
  /** Whether there is a file. */
  exists(path: string): boolean;
}

const anySource = 'set cloudtrail-logs or evidence-file, or configure AWS credentials for last-accessed';

function readGiven(read: Read) {
  return {
    locations: read('cloudtrail-logs', logLocations),
    // What is given and wrong is reported once: it is not missing as well.
    named: {
      logs: read('cloudtrail-logs', anyText) !== undefined,
      table: read('athena-table', anyText) !== undefined,
    },
    cache: read('log-cache', values.text),
    path: read('evidence-file', values.text),
    maxAge: read('max-evidence-age', values.duration(0, 400 * day, '0d to 400d')) ?? 14 * day,
    previous: read('previous-evidence', values.text),
    retention: read('evidence-retention', values.duration(day, 4000 * day, '1d to 4000d')) ?? longestLookback,
    lookback: read('lookback', values.duration(1000, longestLookback, '1s to 400d')),
    windowEnd: read('window-end', values.endOfWindow),
    trails: read('cloudtrail-arn', values.list(values.trailArn)) ?? [],
    accessRole: read('access-role-arn', values.roleArn),
    analyzer: read('unused-access-analyzer-arn', values.analyzerArn),
    reference: read('service-reference', values.reference) ?? ({ kind: 'auto' } as const),
    waiting: {
      regions: read('regions', values.regions) ?? ('all' as const),
      maxJobAge: read('max-job-age', values.duration(0, 7 * day, '0s to 7d')) ?? day,
      timeout: read('generation-timeout', values.duration(1000, day / 4, '1s to 6h')) ?? 45 * 60_000,
    },
    cancelOnAbort: read('cancel-on-abort', values.boolean) ?? false,
    table: read('athena-table', values.athenaTable),
    query: {
      workgroup: read('athena-workgroup', values.workgroup) ?? 'primary',
      output: read('athena-output', values.s3Location),
      maxScanBytes: read('max-scan-gb', values.gigabytes) ?? 100e9,
    },
  };
}

const anyText: values.Parser<string> = (value) => ({ ok: true, value });

type Given = ReturnType<typeof readGiven>;

function athenaOf(name: NonNullable<Given['table']>, { waiting, query }: Given): AthenaRequest {
  const { output, ...rest } = query;
  return { ...name, ...waiting, ...rest, ...(output === undefined ? {} : { output: `${output}/` }) };
}

/** Sources that are named, and inputs that are given, without what they need. */
function reportUnmet(words: readonly SourceWord[], given: Given, report: Report): void {
  const { named, path, trails, accessRole } = given;
  const needs: readonly (readonly [SourceWord, InputName, boolean, string])[] = [
    ['cloudtrail-logs', 'cloudtrail-logs', !named.logs, 'set it to the directory of the log files'],
    ['file', 'evidence-file', path === undefined, 'set it to the path of the evidence file'],
    [
      'athena',
      'athena-table',
      !named.table,
      'set it to the table; iam-policy-drift athena ddl prints a table definition',
    ],
    ['policy-generation', 'cloudtrail-arn', trails.length === 0, 'set it to the ARN of the trail'],
    [
      'policy-generation',
      'access-role-arn',
      accessRole === undefined,
      'set it to the ARN of the role that can read the trail',
    ],
  ];
  for (const [word, location, absent, remedy] of needs)
    if (words.includes(word) && absent)
      report({ location, message: `is required by sources: ${word}`, remedy });
  if (words.includes('auto') && path === undefined && accessRole !== undefined && trails.length === 0)
    report({
      location: 'cloudtrail-arn',
      message: 'is required by access-role-arn',
      remedy: 'set it to the ARN of the trail',
    });
}

/** Paths on disk as they are, and buckets as `s3://bucket/prefix`; at least one of either. */
export const logLocations: Parser<Omit<LogLocations, 'cache'>> = (text) => {
  const all = items(text);
  const addresses = all.filter(isAddress);
  const paths = all.filter((item) => !isAddress(item));
  const buckets = new Map<string, BucketLocation>();
  for (const address of addresses) {
    const location = locationOf(address);
    if (location === undefined)
      return wanted(`s3://bucket/prefix with a valid bucket name, not ${quote(address)}`);
    buckets.set(addressOf(location), location);
  }
  if (all.length === 0 || paths.some((path) => path.includes('\0')))
    return wanted('directories, files, globs or s3://bucket/prefix, without null characters');
  return { ok: true, value: { paths, buckets: [...buckets.values()] } };
};

/** How people write a place in a bucket. */
export function addressOf({ bucket, prefix }: BucketLocation): string {
  return `s3://${bucket}/${prefix}`;
}

function wanted(what: string): Parsed<never> {
  return { ok: false, wanted: what };
}

function isAddress(text: string): boolean {
  return /^s3:\/\//i.test(text);
}

/** A prefix is a folder, with or without a slash at its end, unless it names a log file. */
function locationOf(address: string): BucketLocation | undefined {
  const [, bucket = '', path = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/is.exec(address) ?? [];
  if (!isBucket(bucket) || address.includes('\0') || Buffer.byteLength(path) > 1024) return undefined;
  const whole = path === '' || path.endsWith('/') || /\.json(\.gz)?$/i.test(path);
  return { bucket, prefix: whole ? path : `${path}/` };
}

/**
 * Whether it can be the name of a bucket that a trail writes to, or an access point's alias. Kinds of buckets
 * with another protocol or without CloudTrail are recognized by their suffixes.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
function isBucket(name: string): boolean {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) || name.includes('..')) return false;
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name) || /^(xn--|sthree-|amzn-s3-demo-)/.test(name)) return false;
  return !/(--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name);
}

/** The role to take on; undefined where none is named. */
export function parseAssumeRole(read: Read): AssumeRole | undefined {
  const arn = read('assume-role', values.roleArn);
  const sessionName = read('assume-role-session-name', values.sessionName) ?? 'iam-policy-drift';
  const externalId = read('assume-role-external-id', values.externalId);
  if (arn === undefined) return undefined;
  return { arn, sessionName, ...(externalId === undefined ? {} : { externalId }) };
}

/**
 * Whether an environment names AWS credentials, in one of the ways of the SDK's chain that must be chosen:
 * keys, a web identity (GitHub's OIDC), a container, a profile. A machine's own role and a default profile
 * count only for sources that are named: reading logs on a laptop is not a request to call AWS.
 * Source: https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export function namesCredentials(env: Readonly<Record<string, string | undefined>>): boolean {
  return variables.some((name) => (env[name] ?? '') !== '');
}

const variables: readonly string[] = [
  'AWS_ACCESS_KEY_ID',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_PROFILE',
];
