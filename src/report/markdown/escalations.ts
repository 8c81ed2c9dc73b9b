import type { Finding } from '../../drift/findings';
import { grouped } from '../../drift/time';
import { groupBy } from '../groups';
import type { Space } from './section';
import { clip, code, prose } from './syntax';

/** "- Escalation: `iam:PassRole` with `lambda:CreateFunction` runs code as any role it may pass." */
export function escalationLines(findings: readonly Finding[], { rows }: Space): string[] {
  const paths = groupBy(
    findings.filter(({ escalation }) => escalation !== undefined),
    ({ escalation }) => escalation?.name ?? '',
  );
  const limit = Math.min(rows, 5);
  const lines = [...paths.values()].slice(0, limit).map((members) => {
    const path = members[0]?.escalation;
    const [first = '', ...others] = path?.actions ?? [];
    const partners = others.length === 0 ? '' : ` with ${others.map((one) => code(one)).join(' and ')}`;
    return `- Escalation: ${code(first)}${partners} ${prose(clip(path?.gain ?? '', 200))}.`;
  });
  const more =
    paths.size > limit ? [`- … and ${grouped(paths.size - limit)} more ways to more permissions`] : [];
  return lines.length === 0 ? [] : [[...lines, ...more].join('\n')];
}
