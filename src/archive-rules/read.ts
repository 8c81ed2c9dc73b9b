import { AwsFailure } from '../aws/aws-failure';
import type { ArchiveRule } from '../config/archive-rules';
import type { Analyzer, ArchiveRuleApi, LiveRule, Subjects } from './api';
import { nearestArn, wantedArns } from './arns';
import { keyProblems } from './filter-keys';

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
    if (error instanceof AwsFailure && error.kind === 'refused') return withProblem(rule, error.message);
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
