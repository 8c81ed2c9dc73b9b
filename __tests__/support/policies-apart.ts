import type { PolicyFormat } from '../../src/policy/format';
import { policyFormats, readPolicies } from '../../src/policy/formats/formats';
import type { Policy, SourceFile } from '../../src/policy/model';
import { annotationsOf } from '../../src/report/annotations';
import { renderSarif } from '../../src/report/sarif';
import { compareTarget, judgeTarget, type TargetResult } from '../../src/run/judge';
import type { ParsedTarget } from '../../src/run/read-policies';
import { readPlain } from '../../src/run/target-policies';
import { decodeDocument } from '../../src/sources/evidence-file/document';
import type { Suggestion } from '../../src/suggest/model';
import { suggest } from '../../src/suggest/suggest';
import { type CompactEvidence, evidenceJson } from '../net/evidence';
import { configOf } from '../net/harness';
import { now } from '../net/ports';
import { knowledge } from './knowledge';
import { sarifRun } from './sarif';

/** A run whose policies stand in files as a format of the tests has them. */
export interface ApartCase {
  readonly format: PolicyFormat;
  readonly files: readonly SourceFile[];
  /** The files before the change under review. */
  readonly base?: readonly SourceFile[];
  readonly evidence: CompactEvidence;
  /** By target: the address of its policy; absent: one target that has all of them. */
  readonly targets?: Readonly<Record<string, string>>;
  /** By target: over-granted actions that are known. */
  readonly baseline?: Readonly<Record<string, readonly string[]>>;
  /** Files of targets that are not judged, by path. */
  readonly others?: Readonly<Record<string, string>>;
}

/** What came of a run. */
export interface Apart {
  readonly results: readonly TargetResult[];
  /** By target, each finding as `state action file:line (introduced)`. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
  /** `file:line message` */
  readonly annotations: readonly string[];
  /** `rule file:line` and the fingerprint of each result. */
  readonly sarif: readonly (readonly [string, string])[];
  readonly suggestion: Suggestion;
}

/** Judges and suggests from values, by the functions that a run calls. */
export async function judgeApart(one: ApartCase): Promise<Apart> {
  const formats = [one.format, ...policyFormats];
  const results = await resultsOf(one, formats);
  const targets = results.map(({ judged }) => judged);
  const run = { verdict: 'fail', targets } as const;
  const others = new Map(Object.entries(one.others ?? {}));
  const wanted = results.map(({ judged: { name, drift }, policies, input }) => {
    return { name, policies, grants: input.head, findings: drift.findings };
  });
  return {
    results,
    findings: Object.fromEntries(targets.map(({ name, drift }) => [name, drift.findings.map(shown)])),
    annotations: annotationsOf(run).map(
      ({ location, message }) => `${location?.file}:${location?.line} ${message}`,
    ),
    sarif: sarifRun(renderSarif(run, '1.2.3')).results.map((result) => {
      const location = result.locations[0]?.physicalLocation;
      const at = `${location?.artifactLocation.uri}:${location?.region.startLine}`;
      return [`${result.ruleId} ${at}`, result.partialFingerprints.primaryLocationLineHash];
    }),
    suggestion: suggest(wanted, one.files, { catalogue: knowledge.catalogue, others, formats }),
  };
}

async function resultsOf(one: ApartCase, formats: readonly PolicyFormat[]): Promise<TargetResult[]> {
  const { files, base, targets = {}, baseline = {} } = one;
  const decoded = decodeDocument(evidenceJson(one.evidence));
  if (typeof decoded === 'string') throw new TypeError(`the evidence of the case is none: ${decoded}`);
  const { evidence } = decoded;
  const names = Object.keys(targets);
  const config = await configOf({
    scenario: '',
    inputs: { 'policies-complete': 'true' },
    ...(names.length === 0 ? {} : { config: configText(names) }),
  });
  return config.targets.map((target) => {
    const own = (all: readonly SourceFile[]) => {
      const { policies } = readPolicies(all, formats);
      const address = targets[target.name];
      return policies.filter(({ id }) => address === undefined || id.address === address);
    };
    const known = { overGranted: new Set(baseline[target.name]), missing: new Set<string>() };
    const change = { unproven: [], ...(target.name in baseline ? { baseline: known } : {}) };
    const policy = parsed(files, own(files), base === undefined ? undefined : own(base));
    return judgeTarget(compareTarget({ target, policy, evidence, change }, knowledge, now));
  });
}

function parsed(
  texts: readonly SourceFile[],
  policies: readonly Policy[],
  before: readonly Policy[] | undefined,
): ParsedTarget {
  const files = { texts, problems: [], given: [] };
  const commit = 'b'.repeat(40);
  const base = { kind: 'read', commit, policies: before ?? [], uncommitted: [] } as const;
  return {
    files,
    policies,
    warnings: [],
    unread: [],
    read: readPlain,
    foreign: [],
    assumes: [],
    ...(before === undefined ? {} : { base }),
  };
}

function configText(names: readonly string[]): string {
  const targets = names.map((name) => {
    return `  - { name: ${name}, principal-arn: "arn:aws:iam::111122223333:role/${name}", policy-files: x.json }\n`;
  });
  return `targets:\n${targets.join('')}`;
}

type Found = TargetResult['judged']['drift']['findings'][number];

function shown({ state, action, location, introduced }: Found): string {
  const at = location === undefined ? '' : ` ${location.file}:${location.line}`;
  return `${state} ${action}${at}${introduced === undefined ? '' : ` (${introduced})`}`;
}
