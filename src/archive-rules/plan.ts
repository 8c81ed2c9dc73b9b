import { quote } from '../base/text';
import type { ArchiveRule, Criterion, Filter } from '../config/archive-rules';
import type { AnalyzerOutcome, LocationOutcome, RuleOutcome, RuleQuestion } from './outcome';
import { arnProblems } from './places';
import type { AnalyzerReading, RegionReading, RuleReading } from './read';

/** What is to be done in a region: live rules compared with wanted ones. */
export function planRegion(
  account: string,
  region: string,
  { analyzers, absent }: RegionReading,
): LocationOutcome {
  return { account, region, absent, analyzers: analyzers.map(planAnalyzer) };
}

function planAnalyzer({ analyzer, rules, others }: AnalyzerReading): AnalyzerOutcome {
  const { name, kind, status } = analyzer;
  const inactive = status === 'ACTIVE' ? {} : { inactive: inactivity.get(status) ?? `it is ${status}` };
  return { name, kind, rules: rules.map(planRule), others, ...inactive };
}

const inactivity: ReadonlyMap<string, string> = new Map([
  ['CREATING', 'it is being created: run again when it is active'],
  ['DISABLED', 'it is disabled: AWS does not update its findings'],
  ['FAILED', 'AWS could not create it'],
]);

/** What one rule needs: its findings decide whether it is to be applied, whatever else is to be done. */
export function planRule({ rule, live, problem, active }: RuleReading): RuleOutcome {
  const { name } = rule;
  if (problem !== undefined) return { name, step: 'none', changes: [], active: 0, problem };
  const changes = live === undefined ? [] : changesIn(live.filter, rule.filter);
  const step = live === undefined ? 'create' : changes.length > 0 ? 'update' : 'same';
  return { name, step, changes, active };
}

/** What is to be asked of the rules, over all places; a place that could not be read leaves some of it open. */
export function questionsOf(
  rules: readonly ArchiveRule[],
  readings: readonly RegionReading[],
  isComplete: (rule: ArchiveRule) => boolean,
): RuleQuestion[] {
  const all = readings.flatMap(({ analyzers }) => analyzers.flatMap((one) => one.rules));
  return rules.flatMap((rule) => {
    const ours = all.filter((one) => one.rule === rule && one.problem === undefined);
    const open = isComplete(rule) && ours.length > 0 ? [...nothing(ours), ...mistaken(ours)] : [];
    return [...arnProblems(rule), ...open, ...everything(ours)].map((message) => ({
      rule: rule.name,
      message,
    }));
  });
}

function nothing(readings: readonly RuleReading[]): string[] {
  return readings.some(({ matches }) => matches)
    ? []
    : ['matches no finding in any of its accounts and Regions'];
}

/** A filter that is too wide looks like any other; one that matches everything hides unreviewed findings. */
function everything(readings: readonly RuleReading[]): string[] {
  const wide = readings.filter(({ all }) => all);
  const findings = wide.reduce((sum, { active }) => sum + active, 0);
  const where = wide.length === 1 ? 'an analyzer' : `each of ${wide.length} analyzers`;
  return wide.length === 0
    ? []
    : [`matches every active finding of ${where} (${findings} in total): is its filter too broad?`];
}

/** An ARN may be of one place only: it is mistaken if no place has it, and one of them has a near one. */
function mistaken(readings: readonly RuleReading[]): string[] {
  const [first] = readings;
  return [...(first?.unseen.keys() ?? [])].flatMap((arn) => {
    if (!readings.every(({ unseen }) => unseen.has(arn))) return [];
    const near = readings.map(({ unseen }) => unseen.get(arn)).find((one) => one !== undefined);
    return near === undefined ? [] : [`no finding is about ${quoted(arn)}: did you mean ${quoted(near)}?`];
  });
}

/** ARNs are longer than other texts, and it is their ends that matter. */
function quoted(arn: string): string {
  return arn.length > 300 ? quote(arn) : `"${arn}"`;
}

/**
 * Whether two filters let the same findings through, as far as their texts tell: neither the order of keys and values
 * means anything nor how often a value stands there, and an empty list is none.
 */
export function sameFilter(a: Filter, b: Filter): boolean {
  return changesIn(a, b).length === 0;
}

/** What `to` says that `from` does not, and the other way round, in words such as `resource eq: adds "a"`. */
export function changesIn(from: Filter, to: Filter): string[] {
  const [before, after] = [partsOf(from), partsOf(to)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, new_] = [before.get(name) ?? [], after.get(name) ?? []];
    const texts = [
      ...listed(
        'adds',
        new_.filter((value) => !old.includes(value)),
      ),
      ...listed(
        'drops',
        old.filter((value) => !new_.includes(value)),
      ),
    ];
    return texts.length === 0 ? [] : [`${name}: ${texts.join(', ')}`];
  });
}

function listed(verb: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${verb} ${values.map((value) => `"${value}"`).join(', ')}`];
}

/** The values by property and operator, in an order of their own. */
function partsOf(filter: Filter): ReadonlyMap<string, readonly string[]> {
  const parts = [...filter].flatMap(([key, { eq, neq, contains, exists }]: [string, Criterion]) => [
    [`${key} eq`, eq ?? []] as const,
    [`${key} neq`, neq ?? []] as const,
    [`${key} contains`, contains ?? []] as const,
    [`${key} exists`, exists === undefined ? [] : [String(exists)]] as const,
  ]);
  return new Map(
    parts
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, [...new Set(values)].sort()]),
  );
}
