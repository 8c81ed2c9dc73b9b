import type { ArchiveRule } from '../config/archive-rules';
import { quote } from '../iam/problem';
import type { AnalyzerOutcome, PlaceOutcome, RuleOutcome, RuleQuestion } from '../report/archive-outcome';
import { arnProblems } from './arns';
import { changesIn } from './criteria';
import type { AnalyzerReading, RegionReading, RuleReading } from './read';

/** What is to be done in a region: live rules compared with wanted ones. */
export function planRegion(
  account: string,
  region: string,
  { analyzers, absent }: RegionReading,
): PlaceOutcome {
  return { account, region, absent, analyzers: analyzers.map(planAnalyzer) };
}

function planAnalyzer({ analyzer, rules, others }: AnalyzerReading): AnalyzerOutcome {
  const { name, kind, status } = analyzer;
  const inactive = status === 'ACTIVE' ? {} : { inactive: inactivity.get(status) ?? `it is ${status}` };
  return { name, kind, rules: rules.map(planRule), others, ...inactive };
}

const inactivity: ReadonlyMap<string, string> = new Map([
  ['CREATING', 'it is being created: run this again once it is active'],
  ['DISABLED', 'it is disabled: AWS keeps no findings up to date there'],
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
  return readings.some(({ matches }) => matches) ? [] : ['matches no finding in any of its places'];
}

/** A filter that is too wide looks like any other; a rule for all there is hides what nobody has looked at. */
function everything(readings: readonly RuleReading[]): string[] {
  const wide = readings.filter(({ all }) => all);
  const findings = wide.reduce((sum, { active }) => sum + active, 0);
  const where = wide.length === 1 ? 'an analyzer' : `each of ${wide.length} analyzers`;
  return wide.length === 0
    ? []
    : [`matches every active finding of ${where} (${findings} in all): is its filter too wide?`];
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
