import { dirname, join } from 'node:path';
import type { Counts } from '../drift/findings';
import type { Links } from '../report/document/links';
import type { JudgedRun, JudgedTarget } from '../report/judged';
import type { FinishedRun } from '../run/write-report';
import type { ActionOutput } from './output';

/** Tells the step what was found: outputs, log, annotations and summary. Whatever happens later, its results are there. */
export async function publishStep(
  finished: FinishedRun,
  links: Links | undefined,
  output: ActionOutput,
): Promise<void> {
  const { run, files } = finished;
  output.setOutputs(outputsOf(run, files));
  const [{ renderTerminal, renderSummary }, { annotationsOf }] = await Promise.all([
    import('../report/document/report'),
    import('../report/annotations'),
  ]);
  const suggestion = await finished.suggestion();
  output.print(renderTerminal(run, suggestion, 120, { hasPatch: files.has('drift.patch') }));
  output.annotate(annotationsOf(run));
  await writeSummary(output, renderSummary(run, suggestion, links));
}

/** The verdict stands without its summary. */
async function writeSummary(output: ActionOutput, markdown: string): Promise<void> {
  try {
    await output.writeSummary(markdown);
  } catch {
    output.warning('the step summary cannot be written: GITHUB_STEP_SUMMARY is not a writable file');
  }
}

/** The outputs of the action: numbers, words and paths. `files` are the report's, by name. */
export function outputsOf(
  run: JudgedRun,
  files: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const sum = (of: (counts: Counts) => number) =>
    String(run.targets.reduce((total, { drift }) => total + of(drift.counts), 0));
  const hasFolder = (folder: string) => [...files.keys()].some((name) => name.startsWith(`${folder}/`));
  const [suggested, generated] = [hasFolder('suggested'), hasFolder('generated')];
  const report = files.get('report.json') ?? '';
  return {
    verdict: run.verdict,
    'over-granted': sum(({ overGranted }) => overGranted),
    missing: sum(({ missing }) => missing),
    undetermined: sum(({ undetermined }) => undetermined),
    accepted: sum(({ accepted }) => accepted),
    targets: quiet(JSON.stringify(run.targets.map(targetOutput))),
    'report-json': report,
    'report-markdown': files.get('report.md') ?? '',
    'report-html': files.get('report.html') ?? '',
    'report-sarif': files.get('report.sarif') ?? '',
    'evidence-path': files.get('evidence.json') ?? '',
    patch: files.get('drift.patch') ?? '',
    'generated-policy': generated ? join(dirname(report), 'generated') : '',
    'suggested-policy': suggested ? join(dirname(report), 'suggested') : '',
  };
}

/** A target for `fromJSON` in a matrix: the same names as the outputs of the whole run. */
function targetOutput({ name, judgement, drift }: JudgedTarget) {
  const { overGranted, missing, undetermined, accepted } = drift.counts;
  const { verdict } = judgement;
  return { name, verdict, 'over-granted': overGranted, missing, undetermined, accepted };
}

/** The same JSON in one line; of a name, what a shell or a terminal could act on stands as its code. */
function quiet(json: string): string {
  const codeOf = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(/[^\w "\\{}[\]:,./@+=-]/g, codeOf);
}
