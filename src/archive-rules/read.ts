import { AwsFailure } from '../aws/aws-failure';
import { nearest, quote } from '../base/text';
import type { AnalyzerKind, ArchiveRule } from '../config/archive-rules';
import type { Analyzer, ArchiveRuleApi, LiveRule, Subjects } from './api';
import { nearestArn, wantedArns } from './places';

/** What is known of one rule in one analyzer. */
export interface RuleReading {
  readonly rule: ArchiveRule;
  /** The rule of that name in AWS. */
  readonly live?: LiveRule;
  /** Why it must not be written; nothing else is known then. */
  readonly problem?: string;
  readonly active: number;
  /** Whether those are all active findings that the analyzer has, and several. */
  readonly all: boolean;
  /** Whether it matches any finding, whatever became of it. */
  readonly matches: boolean;
  /** ARNs of the rule that no finding there has, each with the nearest that one has. */
  readonly unseen: ReadonlyMap<string, string | undefined>;
}

/** One analyzer that some rule is for. */
export interface AnalyzerReading {
  readonly analyzer: Analyzer;
  readonly rules: readonly RuleReading[];
  /** Names of rules that the config file does not have. */
  readonly others: readonly string[];
}

/** What one region of an account has for its rules. */
export interface RegionReading {
  readonly analyzers: readonly AnalyzerReading[];
  /** Kinds of analyzers that are not there. */
  readonly absent: readonly string[];
}

/** Reads all that the rules of a region are about. Throws AwsFailure; writes nothing. */
export async function readRegion(api: ArchiveRuleApi, rules: readonly ArchiveRule[]): Promise<RegionReading> {
  const kinds = [...new Set(rules.map(({ analyzers }) => analyzers))].sort();
  const all = (await api.analyzers()).filter(({ kind }) => kinds.includes(kind));
  const analyzers: AnalyzerReading[] = [];
  for (const analyzer of all) {
    const ours = rules.filter((rule) => rule.analyzers === analyzer.kind);
    analyzers.push(await readAnalyzer(api, analyzer, ours));
  }
  return { analyzers, absent: kinds.filter((kind) => all.every((one) => one.kind !== kind)) };
}

/** Findings of one that is not active are old or not yet there: it is left alone. */
async function readAnalyzer(
  api: ArchiveRuleApi,
  analyzer: Analyzer,
  rules: readonly ArchiveRule[],
): Promise<AnalyzerReading> {
  if (analyzer.status !== 'ACTIVE') return { analyzer, rules: [], others: [] };
  const live = await api.rules(analyzer);
  const names = rules.map(({ name }) => name);
  const others = live.map(({ name }) => name).filter((name) => !names.includes(name));
  let known: Promise<Subjects> | undefined;
  const candidates = () => {
    known ??= api.subjects(analyzer, new Map());
    return known;
  };
  const readings: RuleReading[] = [];
  for (const rule of rules) {
    const found = live.find(({ name }) => name === rule.name);
    const reading = await readRule(api, analyzer, rule, candidates);
    readings.push({ ...reading, ...(found === undefined ? {} : { live: found }) });
  }
  return { analyzer, rules: readings, others: others.sort() };
}

async function readRule(
  api: ArchiveRuleApi,
  analyzer: Analyzer,
  rule: ArchiveRule,
  candidates: () => Promise<Subjects>,
): Promise<RuleReading> {
  const wrong = keyProblems(rule);
  if (wrong.length > 0) return withProblem(rule, wrong.join('; '));
  try {
    const resources = await api.activeFindings(analyzer, rule.filter);
    const matches = resources.length > 0 || (await api.hasFindings(analyzer, rule.filter));
    const unseen = await unseenArns(api, analyzer, rule, candidates);
    const active = resources.length;
    const all = active > 1 && !(await api.hasMoreActive(analyzer, active));
    return { rule, active, all, matches, unseen };
  } catch (error) {
    // A filter that AWS does not take for a list of findings makes no rule either.
    if (error instanceof AwsFailure && error.kind === 'rejected') return withProblem(rule, error.message);
    throw error;
  }
}

function withProblem(rule: ArchiveRule, problem: string): RuleReading {
  return { rule, problem, active: 0, all: false, matches: false, unseen: new Map() };
}

async function unseenArns(
  api: ArchiveRuleApi,
  analyzer: Analyzer,
  rule: ArchiveRule,
  candidates: () => Promise<Subjects>,
): Promise<RuleReading['unseen']> {
  const unseen = new Map<string, string | undefined>();
  for (const [key, values] of wantedArns(rule)) {
    const seen = await api.subjects(analyzer, new Map([[key, { eq: values }]]));
    for (const value of values.filter((one) => !seen.includes(one)))
      unseen.set(value, nearestArn(value, await candidates()));
  }
  return unseen;
}

/**
 * Keys that findings of any kind have, those of access from outside or inside, and those of one kind. The keys of
 * internal access alone are named like the fields of its findings; what is not known here is left for AWS to refuse,
 * which it does while findings are only read.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-filter-keys.html and
 * https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_InternalAccessDetails.html
 */
const everywhere = ['resource', 'resourceType', 'resourceOwnerAccount', 'error'];
const accessKeys = [
  'principal.AWS',
  'principal.Federated',
  'resourceControlPolicyRestriction',
  'condition.aws:PrincipalArn',
  'condition.aws:PrincipalOrgID',
  'condition.aws:PrincipalOrgPaths',
  'condition.aws:SourceIp',
  'condition.aws:SourceVpc',
  'condition.aws:SourceVpce',
  'condition.aws:UserId',
  'condition.cognito-identity.amazonaws.com:aud',
  'condition.graph.facebook.com:app_id',
  'condition.accounts.google.com:aud',
  'condition.kms:CallerAccount',
  'condition.www.amazon.com:app_id',
];
const internalKeys = [
  'accessType',
  'principalOwnerAccount',
  'principalType',
  'serviceControlPolicyRestriction',
];

const keysByKind: Readonly<Record<AnalyzerKind, readonly string[]>> = {
  'external-access': [...everywhere, 'isPublic', ...accessKeys],
  'internal-access': [...everywhere, ...internalKeys, ...accessKeys],
  'unused-access': [...everywhere, 'findingType'],
};

/** Keys of lists of findings that no archive rule takes. */
const neverInRules = ['status', 'id', 'changeType', 'existingFindingId', 'existingFindingStatus'];

/** What is wrong with the keys of a rule's filter, in words; a rule with any of it is not written. */
export function keyProblems({ analyzers, filter }: ArchiveRule): string[] {
  const known = keysByKind[analyzers];
  return [...filter.keys()]
    .filter((key) => !known.includes(key))
    .flatMap((key) => problemOf(key, analyzers) ?? []);
}

function problemOf(key: string, kind: AnalyzerKind): string | undefined {
  const shown = `filter key ${quote(key)}`;
  if (neverInRules.includes(key))
    return `${shown} is a filter for lists of findings, which AWS does not accept in archive rules`;
  const others = Object.entries(keysByKind).flatMap(([other, keys]) => (keys.includes(key) ? [other] : []));
  if (others.length > 0) return `${shown} is for ${others.join(' and ')} analyzers, not for ${kind}`;
  const meant = nearest(key, keysByKind[kind]);
  if (meant === undefined && kind === 'internal-access') return undefined;
  return `${shown} is not a filter key of ${kind} analyzers${meant === undefined ? '' : `: did you mean ${meant}?`}`;
}
