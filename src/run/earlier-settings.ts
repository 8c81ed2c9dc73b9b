import { allowedBy, formatLimit, type Limit, type Limits } from '../drift/limits';
import type { Judgement, Verdict } from '../drift/verdict';
import type { JudgedTarget, LoosenedSetting } from '../report/judged';
import type { ResolvedTarget } from './target';
import type { TargetFacts } from './target-input';

const strictness: readonly Verdict[] = ['pass', 'inconclusive', 'fail'];

/** The target as the base configures it, for the principals that are judged. */
export function atBase({ target, change }: Pick<TargetFacts, 'target' | 'change'>): ResolvedTarget {
  const { principals, former, unlisted } = target;
  return {
    ...(change.earlier ?? target),
    principals,
    ...(former === undefined ? {} : { former }),
    ...(unlisted === undefined ? {} : { unlisted }),
  };
}

/**
 * What the settings of the base would make of the same policies and evidence, where that is stricter: a pass that the
 * change owes to its own settings has to say so. `judgeWith` judges the target with other settings, and without what only
 * targets that the change adds need; `excused` says whether that is anything.
 */
export function stricterAtBase(
  compared: Pick<TargetFacts, 'target' | 'change'>,
  { verdict }: Judgement,
  excused: boolean,
  judgeWith: (target: ResolvedTarget) => Judgement,
): Pick<JudgedTarget, 'stricterAtBase'> {
  const { target, change } = compared;
  const isKnown = change.entry === 'kept' || change.entry === 'moved';
  if (verdict === 'fail' || !isKnown || change.earlier === undefined) return {};
  const earlier = atBase(compared);
  if (!excused && settingsOf(earlier) === settingsOf(target)) return {};
  const before = judgeWith(earlier).verdict;
  if (strictness.indexOf(before) <= strictness.indexOf(verdict)) return {};
  return { stricterAtBase: { verdict: before, loosened: loosened(earlier.limits, target.limits) } };
}

/** Everything but evidence that a verdict depends on, as one text. */
function settingsOf(target: ResolvedTarget): string {
  const { unusedAfter, minObservation, newGrantGrace, unusedOk, missingDenied, policiesComplete } = target;
  const { maxMissing, maxOverGranted, maxUndetermined, failOnLevels, failOnNew, gate } = target.limits;
  const limits = [maxMissing, maxOverGranted, maxUndetermined, [...failOnLevels], [...failOnNew], gate];
  const rules = [unusedAfter, minObservation, newGrantGrace, unusedOk, missingDenied, policiesComplete];
  const accepted = target.acceptances.map(({ pattern, expires }) => [pattern.text, expires]);
  return JSON.stringify([limits, rules, accepted, target.baseline, target.trustEvidence]);
}

function loosened(before: Limits, now: Limits): LoosenedSetting[] {
  const [missing, missingNow] = [count(before.maxMissing), count(now.maxMissing)];
  return [
    ...raised('max-over-granted', before.maxOverGranted, now.maxOverGranted),
    ...raised('max-missing', missing, missingNow),
    ...raised('max-undetermined', before.maxUndetermined, now.maxUndetermined),
    ...(before.gate === now.gate ? [] : [{ name: 'gate', from: before.gate, to: now.gate }]),
  ];
}

function count(value: number): Limit {
  return { kind: 'count', value };
}

/** Whether a limit allows more, whatever the number of granted actions. */
function raised(name: string, before: Limit | undefined, now: Limit | undefined): LoosenedSetting[] {
  if (before === undefined) return [];
  const allowsMore =
    now === undefined || [10, 1000].some((all) => allowedBy(now, all) > allowedBy(before, all));
  return allowsMore
    ? [{ name, from: formatLimit(before), to: now === undefined ? 'none' : formatLimit(now) }]
    : [];
}
