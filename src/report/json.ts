import { shownBytes } from '../base/text';
import { daysBetween, isoDay, isoTime, type Window } from '../base/time';
import type { Removal } from '../drift/after-removal';
import type { ChangeEffects } from '../drift/effects';
import type { ActionFinding } from '../drift/findings';
import {
  type Gap,
  type GenerationCoverage,
  isLogCoverage,
  type LastAccessedCoverage,
  type LogCoverage,
  type SourceCoverage,
  spanOf,
  type UnusedAccessCoverage,
} from '../evidence/source-coverage';
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
    changedNotChecked: run.unchecked,
    notChecked: run.notChecked?.map(({ role, file, line, why }) => ({ role, file, line, reason: why })),
    notice: run.notice,
    reasons: run.targets.flatMap(({ name, judgement }) =>
      judgement.reasons.map(({ code, message }) => ({ code, message, target: name })),
    ),
    targets: run.targets.map(targetJson),
    unchangedTargets: run.unchanged,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function targetJson({
  name,
  principals,
  policyFiles,
  coverages,
  window,
  change,
  comparedWith,
  drift,
  judgement,
  unknownParts,
  removed,
  stage,
  newAcceptances,
  stricterAtBase,
}: JudgedTarget) {
  return {
    name,
    verdict: judgement.verdict,
    existingDrift: judgement.existingDrift,
    stage: stage && {
      kind: stage.kind,
      why: stage.why,
      accepted: 'accepted' in stage ? stage.accepted : undefined,
    },
    principalArns: principals,
    policyFiles,
    evidence: {
      sources: coverages.map(sourceJson),
      window: windowJson(window),
      ...spanJson(coverages),
      gaps: coverages
        .flatMap(({ gaps }): readonly Gap[] => gaps)
        .map(({ location, message }) => ({ location, message })),
    },
    change,
    base: comparedWith?.commit,
    deniedAfterRemoval: removed?.map(removalJson),
    stricterAtBase,
    newAcceptances,
    unknownParts,
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
    ...(drift.effects === undefined ? {} : effectsJson(drift.effects)),
  };
}

/** What the change does that no count shows; lists without an entry are left out. */
function effectsJson({ administrator, removes, loosened, unclear }: ChangeEffects) {
  return {
    administratorAccess: administrator,
    removedUndetermined: some(
      removes.map(({ action, accessLevel, cause: { text, reveal } }) => {
        return { action, accessLevel, reason: `${text}; next step: ${reveal}` };
      }),
    ),
    widened: some(loosened.map(({ kind, ...deny }) => ({ kind: `deny-${kind}`, ...deny, counts: false }))),
    unclearDenies: some(unclear),
  };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
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
function spanJson(coverages: readonly SourceCoverage[]) {
  const spans = coverages.flatMap((coverage) => spanOf(coverage) ?? []);
  const [longest] = spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return longest === undefined ? {} : { span: windowJson(longest) };
}

function actionJson(finding: ActionFinding) {
  const { action, state, accessLevel, reason, cause, calls, lastUsed, denied, lastDenied, location } =
    finding;
  const { introduced, inBaseline, escalation } = finding;
  return {
    action,
    state,
    accessLevel,
    reason: cause === undefined ? reason : `${reason}; next step: ${cause.reveal}`,
    calls,
    lastUsed: lastUsed === undefined ? undefined : isoTime(lastUsed),
    denied,
    lastDenied: lastDenied === undefined ? undefined : isoTime(lastDenied),
    ...location,
    introduced,
    inBaseline,
    escalation,
  };
}

/** What a source read, as a sentence part; the times and the place stand apart. */
export function readOf(coverage: SourceCoverage): string {
  if (isEmpty(coverage)) return 'not read';
  switch (coverage.source) {
    case 'athena':
      return `${plural(coverage.events, 'event')}${scanned(coverage)}`;
    case 'cloudtrail-logs':
      return `${plural(coverage.events, 'event')} in ${plural(coverage.files, 'file')}`;
    case 'policy-generation':
      return `${plural(coverage.actions, 'action')} found ${jobsOf(coverage)}${where(coverage)}`;
    case 'last-accessed':
      return accessOf(coverage);
    case 'unused-access':
      return findingsOf(coverage);
  }
}

/** What a query read; that of an earlier one is read for nothing. */
function scanned({ query }: LogCoverage): string {
  if (query === undefined) return '';
  const { scannedBytes } = query;
  return scannedBytes === 0 ? ', by an earlier query' : `, ${shownBytes(scannedBytes)} scanned`;
}

/** A source that failed before it said anything. */
function isEmpty(coverage: SourceCoverage): boolean {
  if (coverage.gaps.length === 0 || coverage.source === 'cloudtrail-logs') return false;
  if (isLogCoverage(coverage)) return coverage.events === 0;
  if (coverage.source === 'policy-generation') return coverage.jobs.length === 0;
  return coverage.source === 'last-accessed' ? coverage.services.length === 0 : coverage.actions.length === 0;
}

function jobsOf({ jobs }: GenerationCoverage): string {
  return jobs.length === 0 ? 'by no job' : `in ${plural(jobs.length, 'job')}`;
}

function where({ regions, trails }: GenerationCoverage): string {
  const names = trails.map(({ arn }) => arn.slice(arn.indexOf('/') + 1));
  const trail = names.length === 0 ? '' : `, ${names.length === 1 ? 'trail' : 'trails'} ${names.join(', ')}`;
  return `${trail}, ${regions === 'all' ? 'all regions' : regions.join(', ')}`;
}

function accessOf({ services, trackingPeriod: reach }: LastAccessedCoverage): string {
  const used = services.filter(({ last }) => last !== undefined).length;
  return `${used} of ${plural(services.length, 'allowed service')} used since ${isoDay(reach.start)}`;
}

function findingsOf({ actions, analyzer, trackingPeriod: reach, unusedRole }: UnusedAccessCoverage): string {
  const name = analyzer.slice(analyzer.lastIndexOf('/') + 1);
  const whole = unusedRole === undefined ? '' : ', and the whole role,';
  const by = name === '' ? '' : `analyzer ${name}: `;
  const days = plural(daysBetween(reach.start, reach.end), 'day');
  return `${by}${plural(actions.length, 'action')}${whole} unused over ${days}`;
}

/** A source as the JSON report has it; its keys depend on the source. */
function sourceJson(coverage: SourceCoverage): Readonly<Record<string, unknown>> {
  const span = spanOf(coverage);
  return {
    source: coverage.source,
    window: windowJson(coverage.window),
    ...(span === undefined ? {} : { span: windowJson(span) }),
    ...detailsOf(coverage),
  };
}

function detailsOf(coverage: SourceCoverage): Readonly<Record<string, unknown>> {
  switch (coverage.source) {
    case 'athena':
    case 'cloudtrail-logs':
      return logDetails(coverage);
    case 'policy-generation': {
      const { principal, regions, trails, covered, actions } = coverage;
      const arns = trails.map(({ arn }) => arn);
      return { principal, regions, trails: arns, covered: covered.map(windowJson), actions };
    }
    case 'last-accessed':
      return { principal: coverage.principal, services: coverage.services.length };
    case 'unused-access':
      return { principal: coverage.principal, analyzer: coverage.analyzer, actions: coverage.actions.length };
  }
}

function logDetails({ files, events, accounts, regions, daysWithoutEvents }: LogCoverage) {
  return { files, events, accounts, regions, daysWithoutEvents };
}

/** A window as the JSON report has it. */
function windowJson({ start, end }: Window): { readonly start: string; readonly end: string } {
  return { start: isoTime(start), end: isoTime(end) };
}
