import { AwsFailure } from '../aws/aws-failure';
import type { AnalyzerOutcome, RuleOutcome } from '../report/archive-outcome';
import type { Analyzer, ArchiveRuleApi, LiveRule } from './api';
import { planRule } from './plan';
import type { AnalyzerReading, RuleReading } from './read';

/**
 * Makes what is planned for one analyzer. What fails is told with its rule; the others are done all the same, unless AWS
 * cannot be reached, or not with these credentials.
 */
export async function applyAnalyzer(
  api: ArchiveRuleApi,
  { analyzer, rules }: AnalyzerReading,
  planned: AnalyzerOutcome,
): Promise<AnalyzerOutcome> {
  const outcomes: RuleOutcome[] = [];
  let over: string | undefined;
  for (const reading of rules) {
    const plan = planRule(reading);
    if (plan.step === 'none' || (plan.step === 'same' && plan.active === 0)) outcomes.push(plan);
    else if (over !== undefined) outcomes.push({ ...plan, problem: over });
    else {
      const { outcome, lasting } = await applyRule(api, analyzer, reading, plan);
      outcomes.push(outcome);
      if (lasting) over = outcome.problem;
    }
  }
  return { ...planned, rules: outcomes };
}

interface Applied {
  readonly outcome: RuleOutcome;
  /** Whether the next request would fail for the same reason. */
  readonly lasting?: boolean;
}

async function applyRule(
  api: ArchiveRuleApi,
  analyzer: Analyzer,
  { rule }: RuleReading,
  plan: RuleOutcome,
): Promise<Applied> {
  let wrote = false;
  try {
    if (plan.step !== 'same') {
      await write(api, analyzer, rule, plan);
      wrote = true;
    }
    // Making or changing a rule is about findings to come: those that are there wait for this.
    if (plan.active > 0) await api.apply(analyzer, rule.name);
    return { outcome: { ...plan, wrote, applied: plan.active > 0 } };
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    const lasting = !['denied', 'not-found', 'refused', 'quota', 'conflict'].includes(error.kind);
    return { outcome: { ...plan, wrote, applied: false, problem: error.message }, lasting };
  }
}

/** Somebody may have made the rule in the meantime: then it is brought in line. */
async function write(
  api: ArchiveRuleApi,
  analyzer: Analyzer,
  rule: LiveRule,
  { step }: RuleOutcome,
): Promise<void> {
  if (step === 'update') {
    await api.update(analyzer, rule);
    return;
  }
  try {
    await api.create(analyzer, rule);
  } catch (error) {
    if (!(error instanceof AwsFailure) || error.kind !== 'conflict') throw error;
    await api.update(analyzer, rule);
  }
}
