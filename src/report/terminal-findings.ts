import type { Finding } from '../drift/findings';
import { grouped, isoTime } from '../drift/time';
import { accessLevels } from '../iam/catalogue';
import { cannotTellByCause, groupBy, isAddedByName, overGrantedByPattern, type PatternGroup } from './groups';
import type { JudgedTarget } from './judged';
import { flow, type Line, line, plural, styled } from './lines';
import { section, shown } from './terminal-parts';

/** What is missing, by reason. */
export function missingLines({ drift }: JudgedTarget, width: number): Line[] {
  const missing = drift.findings.filter(({ state }) => state === 'missing');
  if (missing.length === 0) return [];
  const byReason = [...groupBy(missing, ({ reason }) => reason)];
  return [
    ...section(`Missing (${grouped(missing.length)})`),
    ...byReason.flatMap(([reason, findings]) => [
      line(`  ${reason}`),
      ...shown(findings, (finding) => missingFinding(finding, width)),
    ]),
  ];
}

function missingFinding(
  { action, accessLevel, denied, lastDenied, lastUsed, resources }: Finding,
  width: number,
): Line[] {
  const times = denied === undefined ? '' : `  ${plural(denied, 'time')}`;
  const last = lastDenied ?? lastUsed;
  const when = last === undefined ? '' : `  last ${isoTime(last)}`;
  return [
    line(
      '    ',
      styled('bad', action.padEnd(36)),
      styled('quiet', `  ${accessLevel.padEnd(6)}`),
      `${times}${when}`,
    ),
    ...(resources.length === 0 ? [] : flow(['on', ...resources], 8, width, ' ')),
  ];
}

/** What the change adds by name: too new to judge, and to be looked at all the same. */
export function addedLines({ drift }: JudgedTarget): Line[] {
  const added = drift.findings.filter(isAddedByName);
  if (added.length === 0) return [];
  return [
    ...section(`Added by this change, too new to judge (${grouped(added.length)})`),
    ...shown(added, ({ action, accessLevel, escalation, place }) => [
      line(
        '  ',
        styled('warn', action),
        styled('quiet', `  ${accessLevel}`),
        escalation === undefined ? '' : `  escalation: it ${escalation.gain}`,
        styled('quiet', place === undefined ? '' : `  ${place.file}:${place.line}`),
      ),
    ]),
  ];
}

/** What is over-granted, by the pattern that grants it. */
export function overGrantedLines({ drift }: JudgedTarget, width: number): Line[] {
  const groups = overGrantedByPattern(drift);
  if (groups.length === 0) return [];
  const title = `Over-granted (${grouped(drift.counts.overGranted)})`;
  return [...section(title), ...shown(groups, (group) => patternLines(group, width))];
}

function patternLines(
  { pattern, file, line: at, accessLevel, grants, used, findings, adds }: PatternGroup,
  width: number,
): Line[] {
  const place = styled('quiet', `  ${file}:${at}`);
  const [only] = findings;
  if (grants === 1 && only !== undefined) {
    return [
      line('  ', styled('warn', only.action), styled('quiet', `  ${accessLevel}`), `  ${only.reason}`, place),
    ];
  }
  const widens = adds !== undefined && findings.some(({ introduced }) => introduced === 'added');
  const added = widens ? `, adds ${grouped(adds.actions)} (${grouped(adds.risky)} write or permissions)` : '';
  const counts = `  grants ${grouped(grants)}, used ${grouped(used)}${added}`;
  return [line('  ', styled('warn', pattern), counts, place), ...byLevelAndReason(findings, width)];
}

/** What nobody reads to the end helps nobody begin. */
const nameLimit = 24;

function someNames(findings: readonly Finding[]): string[] {
  const names = findings.slice(0, nameLimit).map(({ action }) => action);
  const rest = findings.length - names.length;
  return rest > 0 ? [...names, `and ${grouped(rest)} more`] : names;
}

/** The over-granted actions of a wildcard, a line per access level and reason. */
function byLevelAndReason(findings: readonly Finding[], width: number): Line[] {
  return accessLevels.flatMap((level) => {
    const reasons = groupBy(
      findings.filter(({ accessLevel }) => accessLevel === level),
      ({ reason }) => reason,
    );
    return [...reasons].flatMap(([reason, members]) => [
      line('      ', styled('quiet', `${level}, ${reason}:`)),
      ...flow(someNames(members), 8, width),
    ]);
  });
}

/** What cannot be told, by cause. */
export function cannotTellLines({ drift }: JudgedTarget, width: number): Line[] {
  const groups = cannotTellByCause(drift, (finding) => !isAddedByName(finding));
  if (groups.length === 0) return [];
  const total = groups.reduce((sum, { actions }) => sum + actions.length, 0);
  const title = `Cannot tell (${grouped(total)})`;
  return [
    ...section(title),
    ...shown(groups, ({ cause, actions }) => [
      line(`  ${cause.text}`),
      line('      ', styled('quiet', `to reveal it: ${cause.reveal}`)),
      ...flow(actions, 6, width),
    ]),
  ];
}

/** What is accepted. */
export function acceptedLines({ drift }: JudgedTarget): Line[] {
  const accepted = drift.findings.filter(({ state }) => state === 'accepted');
  if (accepted.length === 0) return [];
  const others = accepted.length - drift.counts.accepted;
  const notGranted = others === 0 ? '' : `, ${grouped(others)} of them not granted`;
  return [
    ...section(`Accepted (${grouped(accepted.length)}${notGranted})`),
    ...shown(accepted, ({ action, reason }) => [line(`  ${action}`, styled('quiet', `  ${reason}`))]),
  ];
}
