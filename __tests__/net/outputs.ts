import { createHash } from 'node:crypto';
import type { Config } from '../../src/config/config';
import { printLines } from '../../src/output/print';
import { redactedLines, redaction, unredacted } from '../../src/output/redact';
import { renderComment, renderTerminal } from '../../src/report/document/report';
import { renderSarif } from '../../src/report/sarif';
import type { RunResult } from '../../src/run/run';
import { suggestionOf } from '../../src/run/suggestion';
import { exitCode, reportContent } from '../../src/run/write-report';

/** Everything that a run says. A long text is a list of lines, or cut and hashed. */
export interface Outputs {
  readonly verdict: string;
  readonly exitCode: number;
  readonly report: unknown;
  readonly comment: unknown;
  readonly terminal: unknown;
  readonly sarif: unknown;
  readonly baseline: unknown;
  readonly suggested: Readonly<Record<string, unknown>>;
  readonly patch: unknown;
  readonly evidence: unknown;
}

const links = {
  repository: 'https://github.com/acme/platform',
  commit: 'c'.repeat(40),
  run: 'https://github.com/acme/platform/actions/runs/7',
};

/** Everything that is printed and written of a result; `others` are the files of targets that were not judged. */
export async function outputsOf(
  result: RunResult,
  config: Config,
  others: ReadonlyMap<string, string>,
): Promise<Outputs> {
  const { run } = result;
  const suggestion = await suggestionOf(result, others);
  const redact = config.redact ? redaction : unredacted;
  const files = await reportContent(result, suggestion, { config, links, redact });
  const text = (name: string) => files.get(name) ?? '';
  const terminal: string[] = [];
  const lines = redactedLines(renderTerminal(run, suggestion, 100), redact.text);
  printLines({ write: (line) => terminal.push(line) }, lines, false);
  return {
    verdict: run.verdict,
    exitCode: exitCode(result),
    report: held(text('report.json')),
    comment: held(redact.text(renderComment(run, suggestion, links))),
    terminal: held(terminal.join('')),
    sarif: held(redact.text(renderSarif(run, '1.2.3', redact.key(config.key)))),
    baseline: held(text('baseline.json')),
    suggested: Object.fromEntries(
      suggestion.files.map(({ path }) => [path, held(text(`suggested/${path}`))]),
    ),
    patch: held(text('drift.patch')),
    evidence: held(text('evidence.json')),
  };
}

/** A text so that its difference from another one can be read, and that no byte of it is lost. */
function held(text: string): unknown {
  const lines = text.split('\n');
  if (text.length > 120_000) {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { sha256, lines: lines.length, first: lines.slice(0, 40) };
  }
  if (!text.startsWith('{')) return lines;
  const json: unknown = JSON.parse(text);
  const indent = [1, 2].find((width) => text === `${JSON.stringify(json, null, width)}\n`);
  return indent === undefined ? lines : { indent, json };
}
