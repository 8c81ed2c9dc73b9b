import { createHash } from 'node:crypto';
import { patchOf } from '../../src/base/patch';
import type { Config } from '../../src/config/config';
import { nextBaseline, printBaselines } from '../../src/drift/baseline';
import { printLines } from '../../src/output/print';
import { redactedLines, redaction, unredacted } from '../../src/output/redact';
import { renderJson } from '../../src/report/json';
import { renderComment } from '../../src/report/markdown/comment';
import { renderSarif } from '../../src/report/sarif';
import { renderTerminal } from '../../src/report/terminal';
import type { runGate } from '../../src/run/gate';
import { printEvidence } from '../../src/sources/evidence-file/write';
import { unresolvedOf } from '../../src/suggest/model';
import { suggest } from '../../src/suggest/suggest';

type Result = Awaited<ReturnType<typeof runGate>>;

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

/** What run.ts makes of a result, as texts; `others` are the files of targets that were not judged. */
export function outputsOf(result: Result, config: Config, others: ReadonlyMap<string, string>): Outputs {
  const { run, evidence } = result;
  const suggestion = suggestionOf(result, others);
  const redact = config.redact ? redaction : unredacted;
  const terminal: string[] = [];
  printLines(
    { write: (text) => terminal.push(text) },
    redactedLines(renderTerminal(run, 100), redact.text),
    false,
  );
  return {
    verdict: run.verdict,
    exitCode: exitCodeOf(result),
    report: held(renderJson(run)),
    comment: held(redact.text(renderComment(run, suggestion, links))),
    terminal: held(terminal.join('')),
    sarif: held(redact.text(renderSarif(run, '1.2.3', redact.key(config.key)))),
    baseline: held(printBaselines(baselinesOf(result))),
    suggested: Object.fromEntries(suggestion.files.map(({ path, after }) => [path, held(after)])),
    patch: held(patchOf(suggestion.files)),
    evidence: held(printEvidence(evidence, '2026-09-26')),
  };
}

function suggestionOf({ targets, knowledge }: Result, others: ReadonlyMap<string, string>) {
  const { catalogue } = knowledge;
  const wanted = targets.map(({ judged: { name, drift }, documents, input }) => {
    const unresolved = unresolvedOf(input.evidence, catalogue);
    return { name, documents, grants: input.head, findings: drift.findings, unresolved };
  });
  return suggest(wanted, catalogue, others);
}

function baselinesOf({ targets }: Result) {
  return new Map(
    targets.map(({ judged: { name, drift }, input }) => [name, nextBaseline(drift.findings, input.baseline)]),
  );
}

function exitCodeOf({ run }: Result): number {
  const failing = run.targets.filter(({ failsStep }) => failsStep).map(({ judgement }) => judgement.verdict);
  if (failing.includes('fail')) return 1;
  return failing.length > 0 ? 2 : 0;
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
