import type { ActionOutput } from '../output/action';
import type { Links } from '../report/markdown/links';
import type { FinishedRun } from '../run';
import { outputsOf } from './outputs';

/** Tells the step what was found: outputs, log, annotations and summary. Whatever happens later, its results are there. */
export async function publishStep(
  finished: FinishedRun,
  links: Links | undefined,
  output: ActionOutput,
): Promise<void> {
  const { run, files } = finished;
  output.setOutputs(outputsOf(run, files));
  const [{ renderTerminal }, { renderSummary }, { annotationsOf }] = await Promise.all([
    import('../report/terminal'),
    import('../report/comment'),
    import('../report/annotations'),
  ]);
  output.print(renderTerminal(run, 120));
  output.annotate(annotationsOf(run));
  await writeSummary(output, renderSummary(run, await finished.suggestion(), links));
}

/** The verdict stands without its summary. */
async function writeSummary(output: ActionOutput, markdown: string): Promise<void> {
  try {
    await output.writeSummary(markdown);
  } catch {
    output.warning('the step summary cannot be written: GITHUB_STEP_SUMMARY names no file that can be');
  }
}
