import { grouped, isoTime } from '../base/time';
import type { Removal } from '../drift/after-removal';
import type { ActionFinding } from '../drift/findings';
import type { Verdict } from '../drift/verdict';
import { accessLevels } from '../policy/catalogue';
import { boundsText } from './escalation';
import {
  groupBy,
  isAddedByName,
  isAddedUnjudged,
  overGrantedByPattern,
  type PatternGroup,
  undeterminedByCause,
} from './groups';
import type { JudgedTarget } from './judged';
import { flow, type Line, line, plural, type Style, styled } from './lines';
import { removalCounts, stopText } from './words';

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
  { action, accessLevel, denied, lastDenied, lastUsed, resources }: ActionFinding,
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
    ...shown(added, ({ action, accessLevel, escalation, location }) => [
      line(
        '  ',
        styled('warn', action),
        styled('quiet', `  ${accessLevel}`),
        escalation === undefined
          ? ''
          : `  escalation: it ${escalation.gain}${boundsText(escalation, (text) => text)}`,
        styled('quiet', location === undefined ? '' : `  ${location.file}:${location.line}`),
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
  const location = styled('quiet', `  ${file}:${at}`);
  const [only] = findings;
  if (grants === 1 && only !== undefined) {
    return [
      line(
        '  ',
        styled('warn', only.action),
        styled('quiet', `  ${accessLevel}`),
        `  ${only.reason}`,
        location,
      ),
      ...escalationLines(findings),
    ];
  }
  const widens = adds !== undefined && findings.some(({ introduced }) => introduced === 'added');
  const added = widens ? `, adds ${grouped(adds.actions)} (${grouped(adds.risky)} write or permissions)` : '';
  const counts = `  grants ${grouped(grants)}, used ${grouped(used)}${added}`;
  return [
    line('  ', styled('warn', pattern), counts, location),
    ...escalationLines(findings),
    ...byLevelAndReason(findings, width),
  ];
}

/** The ways to more permissions that these findings are a part of, each once. */
function escalationLines(findings: readonly ActionFinding[]): Line[] {
  const paths = new Map(
    findings.flatMap(({ escalation }) => (escalation ? [[escalation.name, escalation]] : [])),
  );
  return [...paths.values()].slice(0, pathLimit).map((path) => {
    const [first = '', ...others] = path.actions;
    const partners = others.length === 0 ? '' : ` with ${others.join(' and ')}`;
    const bounds = boundsText(path, (text) => text);
    return line('      ', styled('warn', 'escalation'), `  ${first}${partners} ${path.gain}${bounds}`);
  });
}

const pathLimit = 5;

/** A list that is not read to the end does not help to begin. */
const nameLimit = 24;

function someNames(findings: readonly ActionFinding[]): string[] {
  const names = findings.slice(0, nameLimit).map(({ action }) => action);
  const rest = findings.length - names.length;
  return rest > 0 ? [...names, `and ${grouped(rest)} more`] : names;
}

/** The over-granted actions of a wildcard, a line per access level and reason. */
function byLevelAndReason(findings: readonly ActionFinding[], width: number): Line[] {
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

/** Undetermined actions, by cause. */
export function undeterminedLines({ drift }: JudgedTarget, width: number): Line[] {
  const groups = undeterminedByCause(
    drift,
    (finding) => !isAddedByName(finding) && !isAddedUnjudged(finding),
  );
  if (groups.length === 0) return [];
  const total = groups.reduce((sum, { actions }) => sum + actions.length, 0);
  const title = `Undetermined (${grouped(total)})`;
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

export const verdictStyle: Readonly<Record<Verdict, Style>> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'warn',
};
export const verdictSign: Readonly<Record<Verdict, string>> = { pass: '✔', fail: '✘', inconclusive: '?' };

/** How much a section shows before it refers to the JSON report. */
const sectionLimit = 30;

/** The title of a section, with the blank line before it. */
export function section(title: string): Line[] {
  return [line(''), line(styled('strong', title))];
}

/** The first entries, and how many more there are. */
export function shown<T>(entries: readonly T[], of: (entry: T) => Line[]): Line[] {
  const rest = entries.length - sectionLimit;
  const more =
    rest > 0 ? [line('  ', styled('quiet', `and ${grouped(rest)} more: --format json lists all`))] : [];
  return [...entries.slice(0, sectionLimit).flatMap(of), ...more];
}

/** A longer patch is no screenful any more. */
const patchLimit = 60;

/** What comes before everything else: actions that were denied after a change removed them, and how to undo it. */
export function removedLines({ name, removed = [] }: JudgedTarget): Line[] {
  if (removed.length === 0) return [];
  const title = `✘ ${name}: ${removalCounts(removed)}`;
  return [
    line(styled('bad', title)),
    ...removed.flatMap((removal, index) => removalLines(removal, index > 0)),
    line(''),
  ];
}

function removalLines({ at, actions, patch, since, takesAway = [] }: Removal, next: boolean): Line[] {
  const lines = patch.replace(/\n$/, '').split('\n');
  const undo = lines.length > patchLimit ? [] : lines.map((text) => line(styled(styleOf(text), text)));
  const where = undo.length === 0 ? `, ${grouped(lines.length)} lines: --format json has the patch` : '';
  return [
    line(`  removed ${isoTime(at)}`),
    ...shown(actions, (action) => [line('    ', styled('bad', action.action), `  ${stopText(action)}`)]),
    line(`  to take that change back${next ? ', after the one above' : ''}${sinceTexts[since]}${where}`),
    ...undo,
    ...(takesAway.length === 0 ? [] : [line('  it also takes away:')]),
    ...shown(takesAway, (action) => [line('    ', action)]),
  ];
}

const sinceTexts: Readonly<Record<Removal['since'], string>> = {
  same: '',
  changed: ' (the files changed again since, and it still fits)',
  conflicts: ' (the files changed again since: it does not fit)',
};

function styleOf(text: string): 'bad' | 'good' | 'quiet' {
  return text.startsWith('-') ? 'bad' : text.startsWith('+') ? 'good' : 'quiet';
}
