import { shownBytes } from '../base/text';
import { daysBetween, isoDay, isoTime, type Window } from '../base/time';
import type { Removal } from '../drift/after-removal';
import type { ActionFinding } from '../drift/findings';
import {
  type Gap,
  type GenerationView,
  isLogView,
  type LastAccessedView,
  type LogView,
  type SourceView,
  spanOf,
  type UnusedAccessView,
} from '../evidence/source-view';
import type { JudgedRun, JudgedTarget } from './judged';
import { plural } from './lines';

/**
 * The JSON report, schema/report.schema.json. The same run gives the same bytes; the order of everything is fixed.
 */
export function renderJson(run: JudgedRun): string {
  const report = {
    schemaVersion: 2,
    verdict: run.verdict,
    settingsChanges: run.settingsChanges,
    notice: run.notice,
    reasons: run.targets.flatMap(({ name, judgement }) =>
      judgement.reasons.map(({ code, message }) => ({ code, message, target: name })),
    ),
    targets: run.targets.map(targetJson),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function targetJson({
  name,
  principals,
  policyFiles,
  views,
  window,
  change,
  comparedWith,
  drift,
  judgement,
  removed,
}: JudgedTarget) {
  return {
    name,
    verdict: judgement.verdict,
    principalArns: principals,
    policyFiles,
    evidence: {
      sources: views.map(sourceJson),
      window: windowJson(window),
      ...spanJson(views),
      gaps: views
        .flatMap(({ gaps }): readonly Gap[] => gaps)
        .map(({ location, message }) => ({ location, message })),
    },
    change,
    base: comparedWith?.commit,
    deniedAfterRemoval: removed?.map(removalJson),
    counts: drift.counts,
    used: drift.used,
    notes: drift.notes.map(({ code, message, action, file, line }) => ({
      code,
      message,
      action,
      file,
      line,
    })),
    actions: drift.findings.map(actionJson),
  };
}

function removalJson({ at, since, patch, actions, takesAway }: Removal) {
  return {
    removedAt: isoTime(at),
    filesSince: since,
    patch,
    alsoRemoves: takesAway,
    actions: actions.map(({ action, outcome, denied, last, sources }) => {
      return { action, outcome, denied, last: isoTime(last), sources };
    }),
  };
}

/** The span of the source that saw the longest time: the one min-observation is measured against. */
function spanJson(views: readonly SourceView[]) {
  const spans = views.flatMap((view) => spanOf(view) ?? []);
  const [longest] = spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return longest === undefined ? {} : { span: windowJson(longest) };
}

function actionJson(finding: ActionFinding) {
  const { action, state, accessLevel, reason, cause, calls, lastUsed, denied, lastDenied, place } = finding;
  const { introduced, inBaseline, escalation } = finding;
  return {
    action,
    state,
    accessLevel,
    reason: cause === undefined ? reason : `${reason}; to reveal it: ${cause.reveal}`,
    calls,
    lastUsed: lastUsed === undefined ? undefined : isoTime(lastUsed),
    denied,
    lastDenied: lastDenied === undefined ? undefined : isoTime(lastDenied),
    ...place,
    introduced,
    inBaseline,
    escalation,
  };
}

/** What a source read, as a sentence part; the times and the place stand apart. */
export function readOf(view: SourceView): string {
  if (isEmpty(view)) return 'not read';
  switch (view.source) {
    case 'athena':
      return `${plural(view.events, 'event')}${scanned(view)}`;
    case 'cloudtrail-logs':
      return `${plural(view.events, 'event')} in ${plural(view.files, 'file')}`;
    case 'policy-generation':
      return `${plural(view.actions, 'action')} found ${jobsOf(view)}${where(view)}`;
    case 'last-accessed':
      return accessOf(view);
    case 'unused-access':
      return findingsOf(view);
  }
}

/** What a query read; that of an earlier one is read for nothing. */
function scanned({ query }: LogView): string {
  if (query === undefined) return '';
  const { scannedBytes } = query;
  return scannedBytes === 0 ? ', by an earlier query' : `, ${shownBytes(scannedBytes)} scanned`;
}

/** A source that failed before it said anything. */
function isEmpty(view: SourceView): boolean {
  if (view.gaps.length === 0 || view.source === 'cloudtrail-logs') return false;
  if (isLogView(view)) return view.events === 0;
  if (view.source === 'policy-generation') return view.jobs.length === 0;
  return view.source === 'last-accessed' ? view.services.length === 0 : view.actions.length === 0;
}

function jobsOf({ jobs }: GenerationView): string {
  return jobs.length === 0 ? 'by no job' : `in ${plural(jobs.length, 'job')}`;
}

function where({ regions, trails }: GenerationView): string {
  const names = trails.map(({ arn }) => arn.slice(arn.indexOf('/') + 1));
  const trail = names.length === 0 ? '' : `, ${names.length === 1 ? 'trail' : 'trails'} ${names.join(', ')}`;
  return `${trail}, ${regions === 'all' ? 'all regions' : regions.join(', ')}`;
}

function accessOf({ services, trackingPeriod: reach }: LastAccessedView): string {
  const used = services.filter(({ last }) => last !== undefined).length;
  return `${used} of ${plural(services.length, 'allowed service')} used since ${isoDay(reach.start)}`;
}

function findingsOf({ actions, analyzer, trackingPeriod: reach, unusedRole }: UnusedAccessView): string {
  const name = analyzer.slice(analyzer.lastIndexOf('/') + 1);
  const whole = unusedRole === undefined ? '' : ', and the whole role,';
  const by = name === '' ? '' : `analyzer ${name}: `;
  const days = plural(daysBetween(reach.start, reach.end), 'day');
  return `${by}${plural(actions.length, 'action')}${whole} unused over ${days}`;
}

/** A source as the JSON report has it; its keys depend on the source. */
function sourceJson(view: SourceView): Readonly<Record<string, unknown>> {
  const span = spanOf(view);
  return {
    source: view.source,
    window: windowJson(view.window),
    ...(span === undefined ? {} : { span: windowJson(span) }),
    ...detailsOf(view),
  };
}

function detailsOf(view: SourceView): Readonly<Record<string, unknown>> {
  switch (view.source) {
    case 'athena':
    case 'cloudtrail-logs':
      return logDetails(view);
    case 'policy-generation': {
      const { principal, regions, trails, covered, actions } = view;
      const arns = trails.map(({ arn }) => arn);
      return { principal, regions, trails: arns, covered: covered.map(windowJson), actions };
    }
    case 'last-accessed':
      return { principal: view.principal, services: view.services.length };
    case 'unused-access':
      return { principal: view.principal, analyzer: view.analyzer, actions: view.actions.length };
  }
}

function logDetails({ files, events, accounts, regions, daysWithoutEvents }: LogView) {
  return { files, events, accounts, regions, daysWithoutEvents };
}

/** A window as the JSON report has it. */
function windowJson({ start, end }: Window): { readonly start: string; readonly end: string } {
  return { start: isoTime(start), end: isoTime(end) };
}
