import type { Acceptance } from '../drift/acceptances';
import { day } from '../drift/time';
import { type PrincipalArn, parsePrincipalArn } from '../iam/arn';
import { accessLevels } from '../iam/catalogue';
import { quote } from '../iam/problem';
import type { InputProblem } from '../input-error';
import type { EvidenceRequest, TargetConfig } from './config';
import { type InputName, inputSpecs } from './inputs';
import * as values from './values';

/** The text of an input and where it was given; undefined when it was not. */
export type Lookup = (name: InputName) => { readonly text: string; readonly place: string } | undefined;

const never = 'not available in this version';

/**
 * Reads one target's inputs. Gives a target, or undefined after reporting every problem: a threshold that does not
 * parse is never replaced by a default.
 */
export function parseTarget(
  name: string | undefined,
  lookup: Lookup,
  acceptances: readonly Acceptance[],
  report: (problem: InputProblem) => void,
): TargetConfig | undefined {
  const before = countingReport(report);
  const read = reader(lookup, before.report);
  refuseLater(lookup, before.report);
  const principals = requirePrincipals(lookup, before.report);
  const policyFiles = read('policy-file', values.list(values.text));
  if (policyFiles === undefined && lookup('policy-file') === undefined) {
    before.report({
      place: 'policy-file',
      message: 'is required',
      remedy: 'name the policy file to compare',
    });
  }
  const evidence = parseEvidence(read, before.report);
  const unusedAfter = read('unused-after', values.duration(1000, 400 * day, '1s to 400d'));
  const optional = values.duration(0, 400 * day, '0d to 400d');
  const target = {
    name: name ?? principals?.[0]?.name ?? '',
    principals: principals ?? [],
    policyFiles: policyFiles ?? [],
    evidence,
    ...(unusedAfter === undefined ? {} : { unusedAfter }),
    minObservation: read('min-observation', optional) ?? 30 * day,
    newGrantGrace: read('new-grant-grace', optional) ?? 30 * day,
    missingDenied: read('missing-denied', values.oneOf('count', 'note')) ?? 'count',
    limits: {
      maxOverGranted: read('max-over-granted', values.limit) ?? { kind: 'count' as const, value: 0 },
      maxMissing: read('max-missing', values.count) ?? 0,
      failOnLevels: new Set(read('fail-on-levels', values.list(values.accessLevel)) ?? accessLevels),
    },
    acceptances,
    outcome: {
      warnOnly: read('warn-only', values.boolean) ?? false,
      failOnInconclusive: read('fail-on-inconclusive', values.boolean) ?? true,
    },
  };
  return before.count() === 0 ? target : undefined;
}

/** When a comment is written; of the whole run. */
export function parseComment(lookup: Lookup, report: (problem: InputProblem) => void) {
  return reader(lookup, report)('comment', values.oneOf('always', 'on-drift', 'never'));
}

function countingReport(report: (problem: InputProblem) => void) {
  let problems = 0;
  return {
    report: (problem: InputProblem) => {
      problems++;
      report(problem);
    },
    count: () => problems,
  };
}

type Read = <T>(name: InputName, parser: values.Parser<T>) => T | undefined;
type Report = (problem: InputProblem) => void;

function reader(lookup: Lookup, report: Report): Read {
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

/** Values that later versions bring are refused today: ignoring one would be a promise not kept. */
function refuseLater(lookup: Lookup, report: Report): void {
  for (const spec of inputSpecs) {
    const given = lookup(spec.name);
    if (given === undefined || !('later' in spec)) continue;
    const harmless = spec.value === 'true|false' ? 'false' : undefined;
    if (given.text === harmless) continue;
    const instead = harmless === undefined ? 'leave it out' : `leave it out, or set it to ${harmless}`;
    report({ place: given.place, message: `${spec.later} ${never}`, remedy: instead });
  }
}

function requirePrincipals(lookup: Lookup, report: Report): readonly PrincipalArn[] | undefined {
  const given = lookup('principal-arn');
  if (given === undefined) {
    report({
      place: 'principal-arn',
      message: 'is required',
      remedy: 'name the role, such as arn:aws:iam::111122223333:role/ci',
    });
    return undefined;
  }
  const principals = values.items(given.text).map((item) => {
    const parsed = parsePrincipalArn(item);
    if (typeof parsed !== 'string') return parsed;
    const remedy = 'it takes the ARN of a role or user, such as arn:aws:iam::111122223333:role/ci';
    report({ place: given.place, message: `${quote(item)} is not a principal: ${parsed}`, remedy });
    return undefined;
  });
  const known = principals.filter((principal) => principal !== undefined);
  return [...new Map(known.map((principal) => [principal.arn, principal])).values()];
}

const laterSources = ['policy-generation', 'last-accessed', 'unused-access', 'athena'] as const;

function parseEvidence(read: Read, report: Report): EvidenceRequest {
  const paths = read('cloudtrail-logs', values.list(values.text));
  const path = read('evidence-file', values.text);
  const maxAge = read('max-evidence-age', values.duration(0, 400 * day, '0d to 400d')) ?? 14 * day;
  const lookback = read('lookback', values.duration(1000, 400 * day, '1s to 400d'));
  const windowEnd = read('window-end', values.endOfWindow);
  const word = values.oneOf('auto', 'cloudtrail-logs', 'file', ...laterSources);
  const sources = read('sources', values.list(word)) ?? ['auto'];
  for (const source of laterSources) {
    if (sources.includes(source))
      report({ place: 'sources', message: `${source} is ${never}`, remedy: 'use cloudtrail-logs or file' });
  }
  for (const bucket of paths?.filter((one) => one.startsWith('s3://')) ?? []) {
    report({
      place: 'cloudtrail-logs',
      message: `${quote(bucket)}: S3 is ${never}`,
      remedy: 'copy the logs to a folder',
    });
  }
  const auto = sources.includes('auto');
  const file = path !== undefined && (auto || sources.includes('file')) ? { path, maxAge } : undefined;
  const wantsLogs = sources.includes('cloudtrail-logs') || (auto && file === undefined);
  const logs = paths !== undefined && wantsLogs ? { paths } : undefined;
  reportUnmet(sources, { logs, file }, report);
  return {
    ...(logs === undefined ? {} : { logs }),
    ...(file === undefined ? {} : { file }),
    ...(lookback === undefined ? {} : { lookback }),
    ...(windowEnd === undefined ? {} : { windowEnd }),
  };
}

function reportUnmet(
  sources: readonly string[],
  { logs, file }: { readonly logs: object | undefined; readonly file: object | undefined },
  report: Report,
): void {
  if (sources.includes('cloudtrail-logs') && logs === undefined) {
    report({
      place: 'cloudtrail-logs',
      message: 'is required by sources: cloudtrail-logs',
      remedy: 'name the log folder',
    });
  }
  if (sources.includes('file') && file === undefined) {
    report({
      place: 'evidence-file',
      message: 'is required by sources: file',
      remedy: 'name the evidence file',
    });
  }
  if (sources.includes('auto') && logs === undefined && file === undefined) {
    const remedy = 'give cloudtrail-logs or evidence-file';
    report({ place: 'sources', message: 'no source of evidence is given', remedy });
  }
}
