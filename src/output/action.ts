import { error, setOutput, summary, warning } from '@actions/core';
import type { Line } from '../report/lines';
import { printLines, safeText } from './print';

/** What a step of a workflow can be told. */
export interface ActionOutput {
  print(lines: readonly Line[]): void;
  /** Annotations. */
  error(message: string): void;
  warning(message: string): void;
  /** Numbers, words and paths only: nothing of a policy or a log goes into an output. */
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  writeSummary(markdown: string): Promise<void>;
}

/** The runner's own channels. */
export function runnerOutput(): ActionOutput {
  return {
    print: (lines) => printLines(process.stdout, lines, process.env.NO_COLOR === undefined),
    error: (message) => error(safeText(message)),
    warning: (message) => warning(safeText(message)),
    setOutputs(outputs) {
      for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    },
    async writeSummary(markdown) {
      if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
      await summary.addRaw(markdown).write();
    },
  };
}
