import type { Finding } from '../drift/findings';
import { isoDay, isoTime } from '../drift/time';
import { grouped } from '../drift/verdict';
import {
  byService,
  cannotTellByCause,
  groupBy,
  isMessy,
  overGrantedByPattern,
  riskiestFirst,
  type ServiceGroup,
} from './groups';
import type { JudgedRun, JudgedTarget } from './judged';
import { plural } from './lines';
import { code, details, row, table } from './markdown';
import { headline } from './words';

/** GitHub shows 1 MiB of a step summary; the rest of a long list stands in the JSON report. */
const rowLimit = 100;

/** The step summary: GitHub-flavoured Markdown. All text from policies, logs and config stands in code spans. */
export function renderSummary(run: JudgedRun): string {
  return `${run.targets.map(targetSummary).join('\n\n')}\n`;
}

const sign = { pass: '✅', fail: '❌', inconclusive: '❔' } as const;

function targetSummary(target: JudgedTarget): string {
  const { drift, judgement } = target;
  return [
    `### ${sign[judgement.verdict]} ${code(headline(target))}`,
    introduction(target),
    ...judgement.reasons
      .filter(({ code: reason }) => reason !== 'missing' && reason !== 'over-granted')
      .map(({ message }) => `- ${code(message)}`),
    ...missing(drift.findings),
    ...(isMessy(drift) ? services(target) : overGranted(target)),
    ...cannotTell(target),
    ...accepted(drift.findings),
    ...notes(target),
    ...evidence(target),
  ].join('\n\n');
}

function introduction({ policyFiles, principals, drift, window }: JudgedTarget): string {
  const { granted, used, overGranted, cannotTell, accepted: accept } = drift.counts;
  const files = policyFiles.map(code).join(', ');
  const what = principals.map(code).join(', ');
  const when = `from ${isoDay(window.start)} to ${isoDay(window.end)}`;
  const shares = `${grouped(used)} used, **${grouped(overGranted)} over-granted**, ${grouped(cannotTell)} cannot tell, ${grouped(accept)} accepted`;
  return `Compared ${files} with what ${what} did ${when}.\nThe policy grants ${plural(granted, 'action')}: ${shares}.`;
}

function missing(findings: readonly Finding[]): string[] {
  const found = findings.filter(({ state }) => state === 'missing');
  if (found.length === 0) return [];
  const rows = found
    .slice(0, rowLimit)
    .map(({ action, accessLevel, reason, denied, lastDenied, lastUsed, resources }) => {
      const last = lastDenied ?? lastUsed;
      const times = denied === undefined ? '' : `, ${plural(denied, 'time')}`;
      const when = last === undefined ? '' : `, last ${isoTime(last)}`;
      return row(
        code(action),
        accessLevel,
        `${reason}${times}${when}`,
        resources.slice(0, 3).map(code).join('<br>'),
      );
    });
  return [
    `#### Missing (${grouped(found.length)})`,
    table(['Action', 'Access', 'Evidence', 'Resource'], rows, found.length),
  ];
}

function overGranted({ drift }: JudgedTarget): string[] {
  const groups = overGrantedByPattern(drift);
  if (groups.length === 0) return [];
  const rows = groups
    .slice(0, rowLimit)
    .map(({ pattern, accessLevel, grants, used, findings, file, line }) => {
      const worth = `${grouped(grants)}, ${grouped(used)} used`;
      return row(code(pattern), accessLevel, worth, whyUnused(findings), code(`${file}:${line}`));
    });
  const title = `#### Over-granted (${grouped(drift.counts.overGranted)})`;
  return [title, table(['Pattern', 'Access', 'Grants', 'Evidence', 'Place'], rows, groups.length)];
}

/** "never seen: `a`, `b`": each reason with the actions it is true of. */
function whyUnused(findings: readonly Finding[]): string {
  const reasons = [...groupBy(findings, ({ reason }) => reason)];
  return reasons
    .map(([reason, members]) => `${reason}: ${someActions(members.map(({ action }) => action))}`)
    .join('<br>');
}

function someActions(actions: readonly string[]): string {
  const rest = actions.length <= 5 ? '' : ` and ${grouped(actions.length - 5)} more`;
  return `${actions.slice(0, 5).map(code).join(', ')}${rest}`;
}

function services({ drift }: JudgedTarget): string[] {
  const all = byService(drift).filter(({ overGranted: over }) => over > 0);
  const section = (title: string, groups: readonly ServiceGroup[]) => {
    const rows = groups.slice(0, rowLimit).map(({ service, overGranted: over, cannotTell: open, levels }) => {
      const shares = levels.map(([level, count]) => `${grouped(count)} ${level.toLowerCase()}`).join(', ');
      return row(code(service), grouped(over), shares, grouped(open));
    });
    return groups.length === 0
      ? []
      : [`#### ${title}`, table(['Service', 'Over-granted', 'Access', 'Cannot tell'], rows, groups.length)];
  };
  const untouched = all.filter(({ inUse }) => !inUse);
  const touched = riskiestFirst(all.filter(({ inUse }) => inUse));
  return [
    ...section(`Services never touched, provably unused (${grouped(untouched.length)})`, untouched),
    ...section(`Over-granted in services in use (${grouped(touched.length)})`, touched),
  ];
}

function cannotTell({ drift }: JudgedTarget): string[] {
  const groups = cannotTellByCause(drift);
  if (groups.length === 0) return [];
  const rows = groups.slice(0, rowLimit).map(({ cause, actions }) => {
    return row(someActions(actions), code(cause.text), code(cause.reveal));
  });
  const body = table(['Actions', 'Why', 'What would reveal it'], rows, groups.length);
  return [details(`Cannot tell (${grouped(drift.counts.cannotTell)})`, body)];
}

function accepted(findings: readonly Finding[]): string[] {
  const found = findings.filter(({ state }) => state === 'accepted');
  if (found.length === 0) return [];
  const rows = found.slice(0, rowLimit).map(({ action, reason }) => row(code(action), code(reason)));
  return [details(`Accepted (${grouped(found.length)})`, table(['Action', 'Why'], rows, found.length))];
}

function notes({ drift }: JudgedTarget): string[] {
  if (drift.notes.length === 0) return [];
  const rows = drift.notes.slice(0, rowLimit).map(({ message, file, line }) => {
    return row(code(message), file === undefined ? '' : code(`${file}:${line}`));
  });
  return [
    details(`Notes (${grouped(drift.notes.length)})`, table(['Note', 'Place'], rows, drift.notes.length)),
  ];
}

function evidence({ views }: JudgedTarget): string[] {
  const rows = views.map(({ source, files, events, span, accounts, regions, daysWithout }) => {
    const from = span === undefined ? 'no event' : `${isoTime(span.start)} to ${isoTime(span.end)}`;
    const where = `${accounts.map(code).join(', ')} in ${regions.map(code).join(', ')}`;
    const holes = daysWithout.length === 0 ? 'none' : daysWithout.map(code).join(', ');
    return row(source, `${plural(events, 'event')} in ${plural(files, 'file')}`, from, where, holes);
  });
  return [
    details(
      'Evidence',
      table(['Source', 'Read', 'Span', 'Accounts and regions', 'Days without records'], rows, rows.length),
    ),
  ];
}
