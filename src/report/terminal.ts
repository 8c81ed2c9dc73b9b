import type { Finding, Note } from '../drift/findings';
import type { SourceView } from '../drift/source-view';
import { grouped, isoDay, isoTime } from '../drift/time';
import type { Verdict } from '../drift/verdict';
import { accessLevels } from '../iam/catalogue';
import {
  cannotTellByCause,
  groupBy,
  isAddedByName,
  isMessy,
  overGrantedByPattern,
  type PatternGroup,
} from './groups';
import type { JudgedRun, JudgedTarget } from './judged';
import { flow, type Line, line, plural, type Style, styled, wrap } from './lines';
import { readOf } from './sources';
import { messyLines } from './terminal-messy';
import { exceeds, headline } from './words';

/** How much a section shows before it refers to the JSON report. */
const sectionLimit = 30;

/** A run for a terminal of so many columns: what to do first, evidence last. */
export function renderTerminal(run: JudgedRun, width: number): Line[] {
  const lines = [
    ...firstLines(run),
    ...run.targets.flatMap((target, index) => [
      ...(index === 0 ? [] : [line('')]),
      ...targetLines(target, width),
    ]),
  ];
  return lines.flatMap((one) => wrap(one, width));
}

/** What a reader has to know before the result. */
function firstLines({ goalposts = [], notice }: JudgedRun): Line[] {
  const lines = [
    ...(notice === undefined ? [] : [line(styled('warn', notice))]),
    ...(goalposts.length === 0 ? [] : [line(styled('warn', 'This change changes what it is judged by:'))]),
    ...goalposts.map((text) => line(`  ${text}`)),
  ];
  return lines.length === 0 ? [] : [...lines, line('')];
}

function targetLines(target: JudgedTarget, width: number): Line[] {
  const { drift } = target;
  const findings = isMessy(drift)
    ? [...missingLines(target, width), ...messyLines(drift)]
    : [
        ...missingLines(target, width),
        ...addedLines(target),
        ...overGrantedLines(target, width),
        ...cannotTellLines(target, width),
      ];
  return [
    ...headLines(target),
    ...findings,
    ...acceptedLines(target),
    ...noteLines(drift.notes, width),
    ...nextStep(target),
    line(''),
    ...evidenceLines(target, width),
  ];
}

const verdictStyle: Readonly<Record<Verdict, Style>> = { pass: 'good', fail: 'bad', inconclusive: 'warn' };
const verdictSign: Readonly<Record<Verdict, string>> = { pass: '✔', fail: '✘', inconclusive: '?' };

function headLines(target: JudgedTarget): Line[] {
  const { verdict } = target.judgement;
  const several = target.policyFiles.length > 1;
  const { granted, used, overGranted, cannotTell, accepted } = target.drift.counts;
  const shares = [
    `${grouped(used)} used`,
    `${grouped(overGranted)} over-granted`,
    `${grouped(cannotTell)} cannot tell`,
    ...(accepted > 0 ? [`${grouped(accepted)} accepted`] : []),
  ];
  return [
    line(styled(verdictStyle[verdict], `${verdictSign[verdict]} ${headline(target)}`)),
    line(
      `  ${target.policyFiles.join(', ')} ${several ? 'grant' : 'grants'} ${plural(granted, 'action')}: ${shares.join(', ')}`,
    ),
    ...(verdict !== 'pass' && !target.failsStep ? [line('  reported only: this does not fail')] : []),
    ...doubtLines(target),
  ];
}

function doubtLines({ judgement }: JudgedTarget): Line[] {
  const doubts = judgement.reasons.filter((reason) => !exceeds(reason));
  return doubts.map(({ message }) => line('  ', styled('warn', `? ${message}`)));
}

function missingLines({ drift }: JudgedTarget, width: number): Line[] {
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
function addedLines({ drift }: JudgedTarget): Line[] {
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

function overGrantedLines({ drift }: JudgedTarget, width: number): Line[] {
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
  const widens = adds !== undefined && only?.introduced === 'added';
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

function cannotTellLines({ drift }: JudgedTarget, width: number): Line[] {
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

function acceptedLines({ drift }: JudgedTarget): Line[] {
  const accepted = drift.findings.filter(({ state }) => state === 'accepted');
  if (accepted.length === 0) return [];
  const others = accepted.length - drift.counts.accepted;
  const notGranted = others === 0 ? '' : `, ${grouped(others)} of them not granted`;
  return [
    ...section(`Accepted (${grouped(accepted.length)}${notGranted})`),
    ...shown(accepted, ({ action, reason }) => [line(`  ${action}`, styled('quiet', `  ${reason}`))]),
  ];
}

function noteLines(notes: readonly Note[], width: number): Line[] {
  if (notes.length === 0) return [];
  const where = ({ file, line: at }: Note) =>
    file === undefined ? [] : [at === undefined ? `(${file})` : `(${file}:${at})`];
  const lines = shown(notes, (note) => {
    const [first = [], ...rest] = flow([...note.message.split(' '), ...where(note)], 4, width, ' ');
    return [line('  - ', ...first.map(({ text, style }) => styled(style, text.trimStart()))), ...rest];
  });
  return [...section(`Notes (${grouped(notes.length)})`), ...lines];
}

function evidenceLines({ principals, views, window, unmanaged }: JudgedTarget, width: number): Line[] {
  const quiet = (text: string) => paragraph(text, 'quiet', width);
  return [
    ...quiet(`${principals.join(', ')}, in use means since ${isoDay(window.start)}`),
    ...views.flatMap((view) => [
      ...quiet(`${view.source}: ${readOf(view)}${logPlace(view)}`),
      ...(view.source === 'cloudtrail-logs' && view.daysWithout.length > 0
        ? paragraph(`no record on ${view.daysWithout.join(', ')}`, 'warn', width)
        : []),
    ]),
    ...(unmanaged.length === 0
      ? []
      : quiet(`also attached, not compared: ${unmanaged.map(({ name }) => name).join(', ')}`)),
  ];
}

function logPlace(view: SourceView): string {
  if (view.source !== 'cloudtrail-logs') return '';
  const { span, accounts, regions } = view;
  const from = span === undefined ? '' : `, ${isoTime(span.start)} to ${isoTime(span.end)}`;
  return `${from}${accounts.length === 0 ? '' : `, account ${accounts.join(', ')}, ${regions.join(', ')}`}`;
}

function paragraph(text: string, style: Style, width: number): Line[] {
  const rows = flow(text.split(' '), 2, width, ' ');
  return rows.map((pieces) => pieces.map((piece) => styled(style, piece.text)));
}

function nextStep({ judgement, drift }: JudgedTarget): Line[] {
  if (judgement.verdict !== 'fail') return [];
  const text = isMessy(drift)
    ? 'To begin: drop the services provably unused, then narrow the patterns of those in use.'
    : 'To pass: change the policy, or accept an action with a reason and an end date in .github/iam-drift.yml.';
  return [line(''), line(text)];
}

function section(title: string): Line[] {
  return [line(''), line(styled('strong', title))];
}

function shown<T>(entries: readonly T[], of: (entry: T) => Line[]): Line[] {
  const rest = entries.length - sectionLimit;
  const more =
    rest > 0 ? [line('  ', styled('quiet', `and ${grouped(rest)} more: --format json lists all`))] : [];
  return [...entries.slice(0, sectionLimit).flatMap(of), ...more];
}
