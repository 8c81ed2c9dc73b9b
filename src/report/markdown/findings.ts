import type { Drift, Finding } from '../../drift/findings';
import { grouped } from '../../drift/verdict';
import type { AccessLevel } from '../../iam/catalogue';
import { cannotTellByCause, overGrantedByPattern, type PatternGroup } from '../groups';
import type { JudgedTarget } from '../judged';
import { lastUse, shortTime } from '../words';
import { type Links, lineLink } from './links';
import { resourceNames } from './resources';
import { moreRow, type Section, type Space } from './section';
import { clip, code, details, prose, row, table } from './syntax';

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
  const missing = drift.findings.filter(({ state }) => state === 'missing');
  if (missing.length === 0) return [];
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  const [shared] = reasons.length === 1 ? reasons : [];
  const rows = missing.slice(0, space.rows).map((finding) => {
    const why = shared === undefined ? [prose(beginning(finding.reason))] : [];
    const evidence = [...why, ...callsOf(finding)].join(', ');
    return row(`⛔\u00a0${code(finding.action)}`, resourceNames(finding.resources), evidence);
  });
  const more = moreRow(missing.length, space.rows, 3, space);
  const why = shared === undefined ? '' : `: ${prose(beginning(shared))}`;
  const text = [
    `#### Missing${why} (${grouped(missing.length)})`,
    table(['Action', 'Resource', 'Evidence'], [...rows, ...more]),
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
  return parts.map((part) => `${prose(part.charAt(0).toUpperCase() + part.slice(1))}.`);
}

/** "42 × AccessDenied, last 2026-11-21 16:04 UTC" */
function callsOf({ denied, lastDenied, lastUsed }: Finding): string[] {
  const last = lastDenied ?? lastUsed;
  const when = last === undefined ? [] : [`last ${shortTime(last)}`];
  return [...(denied === undefined ? [] : [`${grouped(denied)} × AccessDenied`]), ...when];
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
    return row(sign, onResources(on), words[accessLevel], grantsAndUses(group), place);
  });
  const head = ['Action', 'On', 'Access', 'Used', 'Line'];
  const named = shown.filter(isWild).slice(0, 10).map(unusedNames);
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

function grantsAndUses(group: PatternGroup): string {
  const [only] = group.findings;
  if (!isWild(group) && only !== undefined) return lastUse(only);
  return `${grouped(group.used)} of ${grouped(group.grants)}`;
}

function onResources({ kind, values }: PatternGroup['on']): string {
  return kind === 'NotResource' ? `all but ${resourceNames(values)}` : resourceNames(values);
}

/** "- Not used of `s3:*BucketPolicy`: `s3:DeleteBucketPolicy`, `s3:PutBucketPolicy`." */
function unusedNames({ pattern, findings }: PatternGroup): string {
  const names = findings.slice(0, 8).map((finding) => {
    const ago = lastUse(finding);
    return ago === 'never' ? code(finding.action) : `${code(finding.action)} (${ago})`;
  });
  const rest = findings.length > 8 ? ` and ${grouped(findings.length - 8)} more` : '';
  return `- Not used of ${code(clip(pattern, 100))}: ${names.join(', ')}${rest}.`;
}

/** What the count leaves out: actions that cannot be judged, with what would reveal them, and accepted ones. */
export function leftOutSections(drift: Drift, space: Space): Section[] {
  const accepted = drift.findings.filter(({ state }) => state === 'accepted');
  const causes = cannotTellByCause(drift);
  const rows = [
    ...causes.slice(0, space.rows).map(({ cause, actions }) => {
      return row(someActions(actions), `Not judged: ${prose(cause.text)}`, prose(cause.reveal));
    }),
    ...accepted.slice(0, space.rows).map(({ action, acceptedBy }) => {
      const soon = (acceptedBy?.daysLeft ?? 15) <= 14 ? '⏳ ' : '';
      const until = prose(clip(acceptedBy?.until ?? '', 20));
      return row(
        code(action),
        `Accepted: ${prose(clip(acceptedBy?.reason ?? '', 200))}`,
        `${soon}until ${until}`,
      );
    }),
  ];
  if (rows.length === 0) return [];
  const more = moreRow(causes.length + accepted.length, rows.length, 3, space);
  const body = table(['Action', 'Why', 'What would settle it'], [...rows, ...more]);
  return [
    {
      name: 'what the count leaves out',
      worth: 50,
      text: details(leftOutTitle(drift, accepted), body),
    },
  ];
}

function leftOutTitle({ counts }: Drift, accepted: readonly Finding[]): string {
  const days = Math.min(...accepted.map(({ acceptedBy }) => acceptedBy?.daysLeft ?? 99));
  const soon =
    days > 14 ? '' : ` (one ends ${days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`})`;
  const parts = [
    ...(counts.cannotTell > 0 ? [`${grouped(counts.cannotTell)} not judged`] : []),
    ...(accepted.length > 0 ? [`${grouped(accepted.length)} accepted${soon}`] : []),
  ];
  return `Left out of the count: ${parts.join(', ')}`;
}

function someActions(actions: readonly string[]): string {
  const rest = actions.length <= 6 ? '' : ` and ${grouped(actions.length - 6)} more`;
  return `${actions.slice(0, 6).map(code).join(', ')}${rest}`;
}
