import { appendFile } from 'node:fs/promises';
import { error, notice, setOutput, warning } from '@actions/core';
import { printLines, safeText } from '../output/print';
import { type Redaction, redactedLines } from '../output/redact';
import type { Annotation, AnnotationLevel } from '../report/annotations';
import type { Line } from '../report/lines';

/** The output that a workflow step can write. */
export interface ActionOutput {
  print(lines: readonly Line[]): void;
  /** Annotations of the run. */
  error(message: string): void;
  warning(message: string): void;
  /** Annotations at lines of files, the first ones as far as GitHub shows them. */
  annotate(annotations: readonly Annotation[]): void;
  /** Numbers, words, paths and names of targets only: nothing of a policy or a log goes into an output. */
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  writeSummary(markdown: string): Promise<void>;
}

/**
 * GitHub shows ten of each level a step and drops the rest without a word; two warnings are kept for what goes wrong.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const shown: Readonly<Record<AnnotationLevel, number>> = { error: 10, warning: 8, notice: 10 };
const commands = { error, warning, notice } as const;

/** The first ones; the last of them says how many more there are. */
function cut(annotations: readonly Annotation[], limit: number): readonly Annotation[] {
  const rest = annotations.length - limit + 1;
  const [first] = annotations;
  if (annotations.length <= limit || first === undefined) return annotations;
  const message = `and ${rest} more, see the step summary`;
  return [...annotations.slice(0, limit - 1), { level: first.level, title: 'IAM drift', message }];
}

/** Line ends of a file's name are escaped by the command; other characters that act on a terminal are shown. */
function propertiesOf({ location, title }: Annotation) {
  if (location === undefined) return { title };
  return { title, file: location.file.replace(/[^\r\n]+/g, safeText), startLine: location.line };
}

/** The runner's own channels. */
export function runnerOutput(): ActionOutput {
  return {
    print: (lines) => printLines(process.stdout, lines, process.env.NO_COLOR === undefined),
    error: (message) => error(safeText(message)),
    warning: (message) => warning(safeText(message)),
    annotate(annotations) {
      for (const level of ['error', 'warning', 'notice'] as const)
        for (const one of cut(
          annotations.filter((annotation) => annotation.level === level),
          shown[level],
        ))
          commands[level](safeText(one.message), propertiesOf(one));
    },
    setOutputs(outputs) {
      for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    },
    async writeSummary(markdown) {
      const file = process.env.GITHUB_STEP_SUMMARY;
      if (file !== undefined) await appendFile(file, markdown);
    },
  };
}

/** The same output with everything written to it redacted, except paths in outputs, which must be usable. */
export function redacted(output: ActionOutput, { text }: Redaction): ActionOutput {
  return {
    ...output,
    print: (lines) => output.print(redactedLines(lines, text)),
    error: (message) => output.error(text(message)),
    warning: (message) => output.warning(text(message)),
    annotate: (annotations) =>
      output.annotate(
        annotations.map((one) => ({ ...one, title: text(one.title), message: text(one.message) })),
      ),
    writeSummary: (markdown) => output.writeSummary(text(markdown)),
  };
}
