import type { Window } from '../../base/time';
import type { ActionFinding } from '../../drift/findings';
import type { JudgedTarget } from '../judged';
import { callsOf, shortDay } from '../words';
import { type Budget, code, type Item, joined, listOf, prose, type Section, type Text, t } from './model';
import { onResources } from './resources';

/** What is in use and not granted: what merging breaks, then what is denied now, then what was missing before. */
export function missingSections({ drift, change, stage, window }: JudgedTarget, budget: Budget): Section[] {
  const missing = drift.findings.filter(({ state }) => state === 'missing');
  const breaks = missing.filter(({ introduced }) => introduced === 'removed');
  const others = missing.filter(({ introduced }) => introduced !== 'removed');
  const existing = change !== undefined && others.every(({ introduced }) => introduced !== undefined);
  const title = stage?.kind === 'removed-role' ? 'In use until now' : 'Breaks: in use, no longer granted';
  return [
    { title, name: 'what merging would break', priority: 92, findings: breaks },
    {
      title: existing ? 'Missing before this pull request' : 'Missing: in use, not granted',
      name: 'missing actions',
      priority: 90,
      findings: [
        // What is denied now comes first: something does not work.
        ...others.filter(({ currentlyDenied }) => currentlyDenied),
        ...others.filter(({ currentlyDenied }) => !currentlyDenied),
      ],
    },
  ]
    .filter(({ findings }) => findings.length > 0)
    .map(({ findings, title: text, ...section }) => {
      const items = findings.map((finding) => itemOf(finding, findings === breaks, window));
      const blocks = [listOf(items, budget.items, budget)];
      return { ...section, title: { level: 2, text: t`${text} (${findings.length})` }, blocks };
    });
}

function itemOf(finding: ActionFinding, breaks: boolean, window: Window): Item {
  const calls = callsOf(finding, (last) => shortDay(last, window));
  // Beside what merging breaks, the title says why.
  const why = breaks ? [] : [prose(finding.reason)];
  const where = finding.deniedAt;
  const denied: Text =
    where === undefined
      ? []
      : t`. Denied at ${{ kind: 'location', file: where.file, line: where.line, hasMany: false }}`;
  const evidence = joined([...why, ...calls]);
  const on = onResources(finding);
  return {
    sign: breaks || finding.currentlyDenied === true ? 'breaks' : 'missing',
    text: t`${code(finding.action)}${on.length === 0 ? [] : t` on ${on}`}${evidence.length === 0 ? [] : t`: ${evidence}`}${denied}`,
  };
}
