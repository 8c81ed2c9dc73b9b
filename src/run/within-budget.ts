import { InputError } from '../base/input-error';
import { within } from '../base/work';
import type { TargetConfig } from '../config/config';
import type { GatheredEvidence } from '../evidence/evidence';
import { expandPattern } from '../policy/action-pattern';
import type { Catalogue } from '../policy/catalogue';
import type { Policy } from '../policy/model';
import type { ParsedTarget } from './read-policies';
import type { TargetFacts } from './target-input';
import { tooComplex, type WorkBudget } from './work-budget';

/**
 * Judges a target by all that is known of it, or else, where that takes too much work, without what is largest of it: a
 * policy file, or the evidence; else without both. What is left out is named, and the target is inconclusive.
 */
export function judgeWithin<T>(facts: TargetFacts, budget: WorkBudget, judge: (facts: TargetFacts) => T): T {
  const whole = budget.try(() => judge(facts));
  if (whole.done) return whole.value;
  const lighter = withoutLargest(facts);
  const rest = budget.retry(() => judge(lighter));
  return rest.done ? rest.value : judge(withoutEvidence(withoutFiles(facts, filesOf(facts.policy))));
}

function withoutLargest(facts: TargetFacts): TargetFacts {
  const sizes = filesOf(facts.policy).map((file) => ({ file, size: itemsIn(file, facts.policy) }));
  const [first] = sizes.sort((a, b) => b.size - a.size);
  if (first === undefined || first.size < itemsSeen(facts)) return withoutEvidence(facts);
  return withoutFiles(facts, [first.file]);
}

/** How many actions and resources a file lists, at the head or at the base. */
function itemsIn(file: string, { policies, base }: ParsedTarget): number {
  const count = (some: readonly Policy[]) => {
    const statements = some.flatMap(({ id, statements }) => (id.file === file ? statements : []));
    return statements.reduce(
      (sum, { actions, resources }) => sum + actions.items.length + resources.items.length,
      0,
    );
  };
  return Math.max(count(policies), base?.kind === 'read' ? count(base.policies) : 0);
}

/** How much is known of the principals, by a like measure: their actions with the resources, and their live policies. */
function itemsSeen({ target, evidence }: TargetFacts): number {
  const known = target.principals.flatMap(({ arn }) => evidence.principals.get(arn) ?? []);
  return known.reduce((sum, { evidence: { uses }, facts }) => {
    const seen = [...uses.values()].reduce((all, { resources }) => all + 1 + resources.sample.length, 0);
    const live = Array.isArray(facts?.policies) ? facts.policies : [];
    return sum + seen + live.reduce((all, { text }) => all + text.length / 50, 0);
  }, 0);
}

/** The files of the policies, those that only the base has among them. */
function filesOf({ policies, base }: ParsedTarget): readonly string[] {
  const before = base?.kind === 'read' ? base.policies : [];
  return [...new Set([...policies, ...before].map(({ id }) => id.file))];
}

function withoutFiles(facts: TargetFacts, files: readonly string[]): TargetFacts {
  const { policy } = facts;
  const [first = ''] = files;
  return {
    ...facts,
    policy: {
      ...policy,
      policies: policy.policies.filter(({ id }) => !files.includes(id.file)),
      warnings: policy.warnings.filter(({ path }) => !files.includes(path)),
      unread: [...policy.unread, ...files.map((path) => ({ path, message: tooComplex }))],
      ...(policy.base === undefined
        ? {}
        : { base: { kind: 'unread', message: `${first} is ${tooComplex}`, lasting: true } }),
    },
  };
}

/** Every source has a gap: nothing that it lacks is proven. */
function withoutEvidence(facts: TargetFacts): TargetFacts {
  const gaps = [{ location: 'evidence', message: tooComplex }];
  const coverage = facts.evidence.coverage.map((one) => ({ ...one, gaps }));
  const evidence: GatheredEvidence = { coverage, principals: new Map() };
  return { ...facts, evidence };
}

/** Steps that the patterns of all acceptances of a run may take. */
const mostForAcceptances = 50_000_000;

/** Throws InputError where the acceptances of a config file take too much work. */
export function checkAcceptances(targets: readonly TargetConfig[], catalogue: Catalogue): void {
  const patterns = new Set(targets.flatMap(({ acceptances }) => acceptances.map(({ pattern }) => pattern)));
  const { done } = within(mostForAcceptances, () => {
    for (const pattern of patterns) expandPattern(pattern, catalogue);
  });
  if (done) return;
  const message = `the ${patterns.size} entries are too complex: comparing their wildcards exceeds the work limit of a run`;
  throw new InputError([
    { location: 'accept', message, remedy: 'use action names, or one wildcard for each service' },
  ]);
}
