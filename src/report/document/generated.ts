import type { JudgedTarget } from '../judged';
import { type Block, type Budget, code, names, type Section, type Text, t } from './model';

/** The policy that the recorded activity of a target needs, as its difference from the committed policy. */
export function generatedSections({ generated }: JudgedTarget, budget: Budget): Section[] {
  if (generated === undefined || budget.generated !== true) return [];
  const { paths, diff } = generated;
  const where = t`The policy that the recorded activity needs is in ${names(paths, budget.names)}. The diff compares it with the committed policy.`;
  const limits = t`It grants the actions whose calls succeeded, and nothing that the evidence does not record: compare it with the undetermined actions before you use it. Deny statements and Conditions of the committed policy are not in it.`;
  const lines = diff.trimEnd().split('\n').length;
  const shown: Block =
    lines > budget.diffLines
      ? { kind: 'paragraph', text: t`The diff has ${lines} lines.` }
      : { kind: 'fenced', language: 'diff', text: diff.trimEnd() };
  const blocks: Block[] = [{ kind: 'paragraph', text: where }, shown, { kind: 'paragraph', text: limits }];
  return [
    {
      name: 'the generated policy',
      priority: 44,
      title: { level: 2, text: ['Generated policy'] },
      blocks,
      folded: 'suggestion',
    },
  ];
}

/** Where the generated policies are, for a report that does not show them. */
export function generatedTexts(targets: readonly JudgedTarget[], budget: Budget): Text[] {
  if (budget.generated === true) return [];
  const paths = targets.flatMap(({ generated }) => generated?.paths ?? []);
  const [first] = paths;
  if (first === undefined) return [];
  return [
    paths.length === 1
      ? t`generated policy: ${code(first)} in the report directory`
      : t`generated policies: ${code('generated/')} in the report directory`,
  ];
}
