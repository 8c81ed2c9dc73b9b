import type { Removal } from '../drift/after-removal';
import type { Finding } from '../drift/findings';
import type { Gap, SourceView } from '../drift/source-view';
import { isoTime } from '../drift/time';
import { spanOf } from '../drift/views';
import type { JudgedRun, JudgedTarget } from './judged';
import { sourceJson, windowJson } from './sources';

/**
 * The JSON report, schema/report.schema.json. The same run gives the same bytes; the order of everything is fixed.
 */
export function renderJson(run: JudgedRun): string {
  const report = {
    schemaVersion: 1,
    verdict: run.verdict,
    goalposts: run.goalposts,
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
        .map(({ place, message }) => ({ place, message })),
    },
    change,
    base: comparedWith?.commit,
    removed: removed?.map(removalJson),
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
    alsoTakesAway: takesAway,
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

function actionJson(finding: Finding) {
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
