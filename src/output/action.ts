import { error, notice, setOutput, summary, warning } from '@actions/core';
import type { Annotation, AnnotationLevel } from '../report/annotations';
import type { Line } from '../report/lines';
import { printLines, safeText } from './print';

/** What a step of a workflow can be told. */
export interface ActionOutput {
  print(lines: readonly Line[]): void;
  /** Annotations of the run. */
  error(message: string): void;
  warning(message: string): void;
  /** Annotations at lines of files, the first ones as far as GitHub shows them. */
  annotate(annotations: readonly Annotation[]): void;
  /** Numbers, words and paths only: nothing of a policy or a log goes into an output. */
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  writeSummary(markdown: string): Promise<void>;
}

/**
 * GitHub shows ten of each level a step and drops the rest without a word; two warnings are kept for what goes wrong.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const shown: Readonly<Record<AnnotationLevel, number>> = { error: 10, warning: 8, notice: 10 };
const commands = { error, warning, notice } as const;

/** The runner's own channels. */
export function runnerOutput(): ActionOutput {
  return {
    print: (lines) => printLines(process.stdout, lines, process.env.NO_COLOR === undefined),
    error: (message) => error(safeText(message)),
    warning: (message) => warning(safeText(message)),
    annotate(annotations) {
      const left = { ...shown };
      for (const { level, file, line: startLine, title, message } of annotations) {
        if (left[level]-- > 0) commands[level](safeText(message), { file, startLine, title });
      }
    },
    setOutputs(outputs) {
      for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    },
    async writeSummary(markdown) {
      if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
      await summary.addRaw(markdown).write();
    },
  };
}
