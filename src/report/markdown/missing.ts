import type { Finding } from '../../drift/findings';
import { grouped } from '../../drift/time';
import type { JudgedTarget } from '../judged';
import { callsOf } from '../words';
import { resourceNames } from './resources';
import { moreRow, type Section, type Space } from './section';
import { code, prose, row, table } from './syntax';

/** Missing actions: first what the change under review would break, then what is refused today, then the rest. */
export function missingSections({ drift, change }: JudgedTarget, space: Space): Section[] {
  const missing = drift.findings.filter(({ state }) => state === 'missing');
  const removed = missing.filter(({ introduced }) => introduced === 'removed');
  const others = missing.filter(({ introduced }) => introduced !== 'removed');
  return [
    ...section('Missing: merging this breaks it', removed, space, true),
    ...section(
      change === undefined ? 'Missing' : 'Missing before this pull request too',
      others,
      space,
      false,
    ),
  ];
}

/** A reason that all of them share stands in the title, else beside each; what the title says already nowhere. */
function section(title: string, all: readonly Finding[], space: Space, said: boolean): Section[] {
  if (all.length === 0) return [];
  // What is refused today goes first: something does not work.
  const missing = [...all.filter(({ refused }) => refused), ...all.filter(({ refused }) => !refused)];
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  const [shared] = reasons.length === 1 ? reasons : [];
  const observed = missing.some(({ resources }) => resources.length > 0);
  const rows = missing.slice(0, space.rows).map((finding) => {
    const why = said || shared !== undefined ? [] : [prose(beginning(finding.reason))];
    const evidence = [...why, ...callsOf(finding)].join(', ');
    const sign = said || finding.refused ? '⛔' : '❗';
    const on = observed ? [resourceNames(finding.resources)] : [];
    // Narrow screens show two columns: how bad it is comes before where.
    return row(`${sign}\u00a0${code(finding.action)}`, evidence, ...on);
  });
  const columns = ['Action', 'Evidence', ...(observed ? ['Resource'] : [])];
  const more = moreRow(missing.length, space.rows, columns.length, space);
  const why = said || shared === undefined ? '' : `: ${prose(beginning(shared))}`;
  const text = [
    `#### ${title}${why} (${grouped(missing.length)})`,
    table(columns, [...rows, ...more]),
    ...(said ? [] : [...new Set(reasons.flatMap(explanation))]),
  ].join('\n\n');
  const name = said ? 'what merging would break' : 'missing actions';
  return [{ name, worth: said ? 92 : 90, text }];
}

/** What follows a semicolon explains; it would make a title too long to take in. */
function beginning(reason: string): string {
  return reason.split('; ', 1)[0] ?? '';
}

function explanation(reason: string): string[] {
  const [, ...parts] = reason.split('; ');
  return parts.map((part) => prose(`${part.charAt(0).toUpperCase()}${part.slice(1)}.`));
}
