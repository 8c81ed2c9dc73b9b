import { grouped, isoDay } from '../base/time';
import type { Activity, DeniedAction } from '../generate/activity';
import { managedPolicyLimit } from '../generate/documents';
import type { Generation } from '../generate/generate';
import type { ActionName } from '../policy/catalogue';
import { groupBy } from './groups';
import type { JudgedTarget } from './judged';
import { type Line, line, plural, styled, wrap } from './lines';
import { exceeds, shortTime } from './words';

/** A target with its generated policies, and what a reader has to know before using them. */
export interface GeneratedReport {
  readonly judged: JudgedTarget;
  readonly generation: Generation;
  /** Whether the committed policies deny anything. */
  readonly hasDeny: boolean;
}

/**
 * Whether a policy has everything that the role may need, as far as anyone can tell: no source failed, every event has
 * its actions, and nothing that the committed policy grants is undetermined.
 */
export function isComplete(report: GeneratedReport): boolean {
  const { judged, generation } = report;
  const { activity, policies } = generation;
  const { unknownEvents, unknownActions, unknownServices } = activity;
  return (
    policies.length > 0 &&
    doubtsOf(judged).length === 0 &&
    undeterminedOf(report).length === 0 &&
    unknownEvents.length + unknownActions.length + unknownServices.length === 0
  );
}

/** What `generate` prints on standard error; `all` lists every undetermined action. */
export function renderGeneration(report: GeneratedReport, width: number, all = false): Line[] {
  const { judged, generation } = report;
  const { activity } = generation;
  const lines = [
    headLine(report),
    ...list('Evidence gap', doubtsOf(judged)),
    ...resourceLines(activity),
    line(unrecorded),
    ...(report.hasDeny ? [line('  Deny statements of the committed policy are not in it. Keep them.')] : []),
    ...attemptedLines(activity),
    ...deniedLines(activity),
    ...unknownLines(activity),
    ...undeterminedLines(report, all),
  ];
  return lines.flatMap((one) => wrap(one, width));
}

/** What is missing from every generated policy, whatever the evidence. */
const unrecorded =
  '  Not in it: actions without a CloudTrail event, such as iam:PassRole, and data events that the trail does not record, such as s3:GetObject. Add those that the role needs.';

function headLine({
  judged: { name, window },
  generation: { activity, policies, whole },
}: GeneratedReport): Line {
  const when = `${isoDay(window.start)} to ${isoDay(window.end)}`;
  if (policies.length === 0)
    return line(
      styled('strong', name),
      `: no policy. From ${when} the evidence has no successful call that needs a permission.`,
    );
  const [size, limit] = [sizeOf(whole), grouped(managedPolicyLimit)];
  const actions = `${plural(activity.granted.size, 'action')} with successful calls from ${when}`;
  const files =
    policies.length === 1
      ? `${grouped(size)} of ${limit} characters`
      : `${grouped(size)} characters, more than the ${limit} of a managed policy: ${policies.length} files with --report-directory`;
  return line(styled('strong', name), `: ${actions}, ${files}`);
}

/** Characters as IAM counts them. */
function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0);
}

/** Evidence that is missing: what the role needs may be more than the policy has. */
function doubtsOf({ judgement: { reasons }, problem }: JudgedTarget): string[] {
  const doubts = reasons.filter((reason) => !exceeds(reason)).map(({ message }) => message);
  return problem === undefined ? doubts : [problem, ...doubts];
}

function list(title: string, texts: readonly string[]): Line[] {
  return texts.map((text) => line('  ', styled('warn', title), `: ${text}`));
}

/** What is known of resources, and what a reader has to fill in. */
function resourceLines({ granted }: Activity): Line[] {
  const all = [...granted.values()];
  const wide = all.filter(({ resources }) => resources.includes('*')).length;
  const accounts = new Set(all.flatMap(({ account }) => account ?? []));
  const open = [
    ...groupBy(
      all.flatMap((one) => one.open.map((name) => ({ name, one }))),
      ({ name }) => name,
    ),
  ];
  return [
    ...(wide === 0
      ? []
      : [
          line(
            `  Resource is "*" for ${plural(wide, 'action')}: only policy generation names resources. Restrict it before you attach the policy.`,
          ),
        ]),
    ...[...accounts].map((account) =>
      line(
        `  \${Account} is ${account}, the account of the principal. Change it for resources of other accounts.`,
      ),
    ),
    ...open.map(([name, members]) => {
      const where = [...new Set(members.flatMap(({ one }) => one.resources))].sort();
      const more = where.length > 1 ? ` and ${where.length - 1} more` : '';
      return line(
        `  ${name} is unknown, and * stands for it in ${where[0] ?? ''}${more}. Replace it with the name.`,
      );
    }),
  ];
}

function attemptedLines({ attempted }: Activity): Line[] {
  if (attempted.length === 0) return [];
  const text = `${plural(attempted.length, 'action')} seen only by sources that do not record whether a call was denied:`;
  return [line(`  ${text} ${attempted.join(', ')}`)];
}

function deniedLines({ denied }: Activity): Line[] {
  if (denied.length === 0) return [];
  return [line(styled('strong', `  Denied calls (${grouped(denied.length)})`)), ...denied.map(deniedLine)];
}

function deniedLine({ action, isGranted, count, last, reason }: DeniedAction): Line {
  const parts = [
    ...(count === undefined ? [] : [plural(count, 'call')]),
    ...(last === undefined ? [] : [`last ${shortTime(last)}`]),
    isGranted ? 'granted, because other calls succeeded' : 'not granted',
    ...(reason === undefined ? [] : [reason]),
  ];
  return line(`    ${action}: ${parts.join(', ')}`);
}

function unknownLines({ unknownEvents, unknownActions, unknownServices }: Activity): Line[] {
  const events = unknownEvents.map(({ eventSource, eventName, count, candidates = [] }) => {
    const oneOf = candidates.length === 0 ? '' : `; it needs one of ${candidates.join(', ')}`;
    return line(`    ${eventSource} ${eventName}: ${plural(count, 'call')}${oneOf}`);
  });
  const title = '  Not granted, because the action that the calls need is not known for certain';
  const services = unknownServices.map(({ service, source, last }) => {
    const when = last === undefined ? '' : `, last ${shortTime(last)}`;
    return line(`    service ${service}: used${when}, and ${source} does not record by which actions`);
  });
  const lines = [...events, ...services, ...unknownActions.map((action) => line(`    ${action}`))];
  return lines.length === 0 ? [] : [line(styled('strong', title)), ...lines];
}

/** What is granted by policies that could not be read may be in use all the same: then the generated policy has it. */
function undeterminedOf({
  judged,
  generation: { activity },
}: GeneratedReport): { action: ActionName; reason: string }[] {
  return judged.drift.findings.flatMap(({ action, state, reason, cause }) =>
    state === 'undetermined' && !activity.granted.has(action)
      ? [{ action, reason: cause?.text ?? reason }]
      : [],
  );
}

/** Names in a line, unless all are asked for. */
const mostNames = 20;

function undeterminedLines(report: GeneratedReport, all: boolean): Line[] {
  const open = undeterminedOf(report);
  if (open.length === 0) return [];
  const title = `  Undetermined (${grouped(open.length)}): the committed policy grants them, the generated one does not`;
  return [
    line(styled('strong', title)),
    ...[...groupBy(open, ({ reason }) => reason)].map(([reason, members]) => {
      const names = members.map(({ action }) => action);
      const shown = all ? names : names.slice(0, mostNames);
      const rest = names.length - shown.length;
      const more = rest === 0 ? '' : ` and ${grouped(rest)} more (--show undetermined)`;
      return line(`    ${reason}: ${shown.join(', ')}${more}`);
    }),
  ];
}
