import { resolve } from 'node:path';
import type { Context } from '../base/context';
import { version as toolVersion } from '../base/version';
import type { Config } from '../config/config';
import { type Baseline, nextBaseline } from '../drift/baseline';
import type { Place } from '../files/place';
import type { Redaction } from '../output/redact';
import type { Catalogue } from '../policy/catalogue';
import type { Links } from '../report/markdown/section';
import { readPolicyFiles } from '../repository/workspace';
import { printEvidence } from '../sources/evidence-file/write';
import type { Suggestion } from '../suggest/model';
import { type GateResult, runGate } from './gate';
import type { ReviewContext } from './open-change';
import { type ReportFiles, writeReportFiles } from './report-files';
import { createWorld } from './world';

/** A finished run: what was judged, where its files are, and the exit code of the command line. */
export interface FinishedRun extends GateResult {
  /** Absolute paths by name, such as `report.json` or `suggested/iam/ci.json`. */
  readonly files: ReadonlyMap<string, string>;
  readonly exitCode: 0 | 1 | 2;
  /** Made when it is first asked for: a terminal report does without. */
  suggestion(): Promise<Suggestion>;
}

/** What is to be judged, and where. */
interface CheckRequest {
  readonly config: Config;
  readonly place: Place;
  readonly now: number;
  readonly surroundings: Context;
  readonly links?: Links | undefined;
  readonly review: ReviewContext;
  readonly redact: Redaction;
}

/** Judges and writes the report files. The action and the command line differ only in what they do around it. */
export async function runCheck(request: CheckRequest): Promise<FinishedRun> {
  const { config, place, now, surroundings, review } = request;
  const result = await runGate(config, createWorld(place, now, surroundings, review));
  const { catalogue } = result.knowledge;
  let suggested: Promise<Suggestion> | undefined;
  const suggestion = () => {
    suggested ??= makeSuggestion(result, catalogue, config, place);
    return suggested;
  };
  const files = await writeReport({ ...request, result, version: catalogue.version, suggestion });
  return { ...result, files, exitCode: exitCode(result), suggestion };
}

async function makeSuggestion(
  { targets }: GateResult,
  catalogue: Catalogue,
  { unpicked }: Config,
  place: Place,
): Promise<Suggestion> {
  const [{ suggest }, { unresolvedOf }] = await Promise.all([
    import('../suggest/suggest'),
    import('../suggest/model'),
  ]);
  const wanted = targets.map(({ judged: { name, drift }, documents, input }) => {
    const unresolved = unresolvedOf(input.evidence, catalogue);
    return { name, documents, grants: input.head, findings: drift.findings, unresolved };
  });
  return suggest(wanted, catalogue, await filesOfOthers(unpicked, place));
}

/** The files of targets that are not judged, each with the name of one of them. */
async function filesOfOthers(
  unpicked: Config['unpicked'],
  { root, folder }: Place,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const workspace = { root, resolve: (path: string) => resolve(folder, path) };
  for (const [name, paths] of unpicked) {
    const { texts } = await readPolicyFiles(paths, workspace);
    for (const { path } of texts) files.set(path, name);
  }
  return files;
}

interface ReportRequest extends CheckRequest {
  readonly result: GateResult;
  /** Of the catalogue. */
  readonly version: string;
  suggestion(): Promise<Suggestion>;
}

async function writeReport(request: ReportRequest): Promise<ReadonlyMap<string, string>> {
  const { config, place, result, links, version, redact } = request;
  if (config.reportDirectory === undefined) return new Map();
  const [{ renderJson }, { renderSarif }, { printBaselines }, { renderReport }, { patchOf }, suggestion] =
    await Promise.all([
      import('../report/json'),
      import('../report/sarif'),
      import('../drift/baseline'),
      import('../report/markdown/comment'),
      import('../base/patch'),
      request.suggestion(),
    ]);
  const suggested = suggestion.files.map(({ path, after }): [string, string] => [`suggested/${path}`, after]);
  const patch = patchOf(suggestion.files);
  const content: ReportFiles = new Map([
    ['report.json', renderJson(result.run)],
    ['report.md', renderReport(result.run, suggestion, links)],
    // Made to be uploaded: what is hidden from GitHub is hidden in it.
    ['report.sarif', redact.text(renderSarif(result.run, toolVersion, redact.key(config.key)))],
    ['baseline.json', printBaselines(baselinesOf(result))],
    ['evidence.json', printEvidence(result.evidence, version)],
    ...(patch === '' ? [] : [['drift.patch', patch] as const]),
    ...suggested,
  ]);
  const compared = result.run.targets.flatMap(({ policyFiles }) => policyFiles);
  const outdated = ['drift.patch', ...compared.map((path) => `suggested/${path}`)];
  return writeReportFiles(config.reportDirectory, content, outdated, place.evidenceRoots);
}

function baselinesOf({ targets }: GateResult): ReadonlyMap<string, Baseline> {
  return new Map(
    targets.map(({ judged: { name, drift }, input }) => [name, nextBaseline(drift.findings, input.baseline)]),
  );
}

/** 1 where some target fails, else 2 where some is inconclusive, as far as its configuration lets it. */
function exitCode({ run }: GateResult): FinishedRun['exitCode'] {
  const failing = run.targets.filter(({ failsStep }) => failsStep).map(({ judgement }) => judgement.verdict);
  return failing.includes('fail') ? 1 : failing.length > 0 ? 2 : 0;
}
