import { dirname, join } from 'node:path';
import type { Counts } from '../drift/findings';
import type { JudgedRun } from '../report/judged';

/** The outputs of the action: numbers, words and paths. `files` are the report's, by name. */
export function outputsOf(
  run: JudgedRun,
  files: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const sum = (of: (counts: Counts) => number) =>
    String(run.targets.reduce((total, { drift }) => total + of(drift.counts), 0));
  const suggested = [...files.keys()].some((name) => name.startsWith('suggested/'));
  const report = files.get('report.json') ?? '';
  return {
    verdict: run.verdict,
    'over-granted': sum(({ overGranted }) => overGranted),
    missing: sum(({ missing }) => missing),
    'cannot-tell': sum(({ cannotTell }) => cannotTell),
    accepted: sum(({ accepted }) => accepted),
    'report-json': report,
    'report-markdown': files.get('report.md') ?? '',
    'report-sarif': files.get('report.sarif') ?? '',
    'evidence-path': files.get('evidence.json') ?? '',
    patch: files.get('drift.patch') ?? '',
    'suggested-policy': suggested ? join(dirname(report), 'suggested') : '',
  };
}
