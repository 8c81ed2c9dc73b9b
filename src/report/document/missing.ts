import { grouped, type Instant, isoDay, type Window } from '../../base/time';
import type { ActionFinding } from '../../drift/findings';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
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
    ...section({ title, name: 'what merging would break', priority: 92, findings: breaks, breaks: true }),
    ...section({
      title: existing ? 'Missing before this pull request' : 'Missing: in use, not granted',
      name: 'missing actions',
      priority: 90,
      findings: [
        // What is denied now comes first: something does not work.
        ...others.filter(({ currentlyDenied }) => currentlyDenied),
        ...others.filter(({ currentlyDenied }) => !currentlyDenied),
      ],
      breaks: false,
    }),
  ].map((one) => one(window, budget));
}

interface MissingList {
  readonly title: string;
  readonly name: string;
  readonly priority: number;
  readonly findings: readonly ActionFinding[];
  readonly breaks: boolean;
}

function section({ title, name, priority, findings, breaks }: MissingList) {
  if (findings.length === 0) return [];
  return [
    (window: Window, budget: Budget): Section => {
      const items = findings.map((finding) => itemOf(finding, breaks, window));
      return {
        name,
        priority,
        title: { level: 2, text: t`${title} (${findings.length})` },
        blocks: [listOf(items, budget.items, budget)],
      };
    },
  ];
}

function itemOf(finding: ActionFinding, breaks: boolean, window: Window): Item {
  const calls = callsOf(finding, window);
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

/** How often a missing action was called or denied, and when last: "12 calls", "denied 42 times", "last Nov 16". */
function callsOf(finding: ActionFinding, window: Window): string[] {
  const { calls, denied, lastDenied, lastUsed, currentlyDenied, seenBy = [] } = finding;
  const last = lastDenied ?? lastUsed;
  if (denied === undefined && last === undefined && calls === undefined)
    return seenBy.length === 0 ? [] : [`seen by ${seenBy.join(', ')}`];
  const times = denied === 1 ? 'once' : `${grouped(denied ?? 0)} times`;
  return [
    ...(calls === undefined || currentlyDenied ? [] : [plural(calls, 'call')]),
    ...(denied === undefined ? [] : [currentlyDenied ? times : `denied ${times}`]),
    ...(last === undefined ? [] : [`last ${shortDay(last, window)}`]),
  ];
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Nov 16`, with the year where that is not the year of the window's end. All days are those of UTC. */
function shortDay(instant: Instant, { end }: Window): string {
  const [year = '', month = '1', dayOfMonth = '1'] = isoDay(instant).split('-');
  const short = `${months[Number(month) - 1]} ${Number(dayOfMonth)}`;
  return isoDay(end).startsWith(year) ? short : `${short}, ${year}`;
}
