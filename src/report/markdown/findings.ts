import type { Window } from '../../drift/time';
import { grouped } from '../../drift/time';
import type { AccessLevel } from '../../iam/catalogue';
import { overGrantedByPattern, type PatternGroup } from '../groups';
import type { JudgedTarget } from '../judged';
import { callsOf, lastUse } from '../words';
import { type Links, lineLink } from './links';
import { resourceNames } from './resources';
import { moreRow, type Section, type Space } from './section';
import { clip, code, prose, row, table } from './syntax';

/** Risk at a glance; the word beside it says the same. */
const signs: Readonly<Record<AccessLevel, string>> = {
  'Permissions management': '🔴',
  Write: '🟠',
  Tagging: '🟡',
  Read: '⚪',
  List: '⚪',
};

const words: Readonly<Record<AccessLevel, string>> = {
  'Permissions management': 'Permissions',
  Write: 'Write',
  Tagging: 'Tagging',
  Read: 'Read',
  List: 'List',
};

/** Missing actions. A reason that all of them share stands in the title, else beside each. */
export function missingSections({ drift }: JudgedTarget, space: Space): Section[] {
  const all = drift.findings.filter(({ state }) => state === 'missing');
  if (all.length === 0) return [];
  // What is refused today goes first: something does not work.
  const missing = [...all.filter(({ refused }) => refused), ...all.filter(({ refused }) => !refused)];
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  const [shared] = reasons.length === 1 ? reasons : [];
  const observed = missing.some(({ resources }) => resources.length > 0);
  const rows = missing.slice(0, space.rows).map((finding) => {
    const why = shared === undefined ? [prose(beginning(finding.reason))] : [];
    const evidence = [...why, ...callsOf(finding)].join(', ');
    const sign = finding.refused ? '⛔' : '❗';
    const on = observed ? [resourceNames(finding.resources)] : [];
    return row(`${sign}\u00a0${code(finding.action)}`, ...on, evidence);
  });
  const columns = ['Action', ...(observed ? ['Resource'] : []), 'Evidence'];
  const more = moreRow(missing.length, space.rows, columns.length, space);
  const why = shared === undefined ? '' : `: ${prose(beginning(shared))}`;
  const text = [
    `#### Missing${why} (${grouped(missing.length)})`,
    table(columns, [...rows, ...more]),
    ...[...new Set(reasons.flatMap(explanation))],
  ].join('\n\n');
  return [{ name: 'missing actions', worth: 90, text }];
}

/** What follows a semicolon explains; it would make a title too long to take in. */
function beginning(reason: string): string {
  return reason.split('; ', 1)[0] ?? '';
}

function explanation(reason: string): string[] {
  const [, ...parts] = reason.split('; ');
  return parts.map((part) => prose(`${part.charAt(0).toUpperCase()}${part.slice(1)}.`));
}

/** Over-granted actions by the pattern that grants them, riskiest first. */
export function overGrantedSections(target: JudgedTarget, space: Space, links: Links | undefined): Section[] {
  const groups = overGrantedByPattern(target.drift);
  if (groups.length === 0) return [];
  const shown = groups.slice(0, space.rows);
  const several = target.policyFiles.length > 1;
  const rows = shown.map((group) => {
    const { pattern, accessLevel, file, line, on } = group;
    const sign = `${signs[accessLevel]}\u00a0${code(clip(pattern, 100))}`;
    const place = lineLink(file, line, links, several);
    return row(sign, onResources(on), words[accessLevel], grantsAndUses(group, target.window), place);
  });
  const head = ['Action', 'On', 'Access', 'Used', 'Line'];
  const named = shown
    .filter(isWild)
    .slice(0, 10)
    .map((group) => unusedNames(group, target.window));
  const text = [
    `#### Over-granted (${grouped(target.drift.counts.overGranted)})`,
    table(head, [...rows, ...moreRow(groups.length, space.rows, 5, space)]),
    ...(named.length === 0 ? [] : [named.join('\n')]),
  ].join('\n\n');
  return [{ name: 'over-granted actions', worth: 80, text }];
}

function isWild({ pattern, grants }: PatternGroup): boolean {
  return grants > 1 || /[*?]|^NotAction$/.test(pattern);
}

function grantsAndUses(group: PatternGroup, window: Window): string {
  const [only] = group.findings;
  if (!isWild(group) && only !== undefined) return lastUse(only, window);
  return `${grouped(group.used)} of ${grouped(group.grants)}`;
}

function onResources({ kind, values }: PatternGroup['on']): string {
  return kind === 'NotResource' ? `all but ${resourceNames(values)}` : resourceNames(values);
}

/** "- Not used of `s3:*BucketPolicy`: `s3:DeleteBucketPolicy`, `s3:PutBucketPolicy`." */
function unusedNames({ pattern, findings }: PatternGroup, window: Window): string {
  const names = findings.slice(0, 8).map((finding) => {
    const ago = lastUse(finding, window);
    return ago === 'never' ? code(finding.action) : `${code(finding.action)} (${ago})`;
  });
  const rest = findings.length > 8 ? ` and ${grouped(findings.length - 8)} more` : '';
  return `- Not used of ${code(clip(pattern, 100))}: ${names.join(', ')}${rest}.`;
}
