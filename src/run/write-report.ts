import { resolve } from 'node:path';
import type { InputError } from '../base/input-error';
import { version as toolVersion } from '../base/version';
import type { Config } from '../config/config';
import { type Baseline, nextBaseline } from '../drift/baseline';
import type { RunFolders } from '../files/folders';
import type { Redaction } from '../output/redact';
import type { Links } from '../report/document/links';
import type { UsedAction } from '../report/html/used';
import type { GeneratedPolicy } from '../report/judged';
import { readPolicyFiles } from '../repository/workspace';
import type { Suggestion } from '../suggest/model';
import { type ReportFiles, writeReportFiles } from './report-files';
import type { RunResult } from './run';
import { suggestionOf } from './suggestion';

/** A finished run, and where its files are. */
export interface FinishedRun extends RunResult {
  /** Absolute paths by name, such as `report.json` or `suggested/iam/ci.json`. */
  readonly files: ReadonlyMap<string, string>;
  /** Why some of them could not be written: to be thrown once everything else is published. */
  readonly unwritten?: InputError;
  /** Made when it is first asked for: a terminal report does without. */
  suggestion(): Promise<Suggestion>;
}

/** Where a run's report goes, and what it depends on besides the result. */
export interface ReportRequest {
  readonly config: Config;
  readonly folders: RunFolders;
  /** Absent: no files are written. */
  readonly directory: string | undefined;
  readonly links?: Links | undefined;
  readonly redact: Redaction;
}

/** Writes the report files of a run. A directory that cannot be written loses neither verdict nor report. */
export async function writeReport(result: RunResult, request: ReportRequest): Promise<FinishedRun> {
  const { config, folders, directory } = request;
  let suggested: Promise<Suggestion> | undefined;
  const suggestion = () => {
    suggested ??= filesOfOthers(config.unpicked, folders).then((others) => suggestionOf(result, others));
    return suggested;
  };
  if (directory === undefined) return { ...result, files: new Map(), suggestion };
  const { withGenerated, outdatedNames } = await import('./generated');
  const generated = { ...result, run: await withGenerated(result) };
  const content = await reportContent(generated, await suggestion(), request);
  const compared = result.run.targets.flatMap(({ policyFiles }) => policyFiles);
  const earlier = [...compared.map((path) => `suggested/${path}`), ...outdatedNames(result)];
  const outdated = ['drift.patch', ...earlier];
  const { paths, failure } = await writeReportFiles(directory, content, outdated, folders.evidenceRoots);
  const unwritten = failure === undefined ? {} : { unwritten: failure };
  return { ...generated, files: paths, ...unwritten, suggestion };
}

/** 1 where some target fails, else 2 where some is inconclusive, as far as its configuration lets it. */
export function exitCode({ run }: RunResult): 0 | 1 | 2 {
  const failing = run.targets.filter(({ failsStep }) => failsStep).map(({ judgement }) => judgement.verdict);
  return failing.includes('fail') ? 1 : failing.length > 0 ? 2 : 0;
}

/** The files of targets that are not judged, each with the name of one of them. */
async function filesOfOthers(
  unpicked: Config['unpicked'],
  { root, folder }: RunFolders,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const workspace = { root, resolve: (path: string) => resolve(folder, path) };
  for (const [name, paths] of unpicked) {
    const { texts } = await readPolicyFiles(paths, workspace);
    for (const { path } of texts) files.set(path, name);
  }
  return files;
}

/** The text of every report file, by its name. Reads and writes nothing. */
export async function reportContent(
  result: RunResult,
  suggestion: Suggestion,
  { config, links, redact }: Pick<ReportRequest, 'config' | 'links' | 'redact'>,
): Promise<ReportFiles> {
  const [
    { renderJson },
    { renderSarif },
    { printBaselines },
    { printEvidence },
    { renderReport },
    { renderHtml },
    { usedActions },
    { patchOf },
  ] = await Promise.all([
    import('../report/json'),
    import('../report/sarif'),
    import('../drift/baseline'),
    import('../sources/evidence-file/write'),
    import('../report/document/report'),
    import('../report/html/page'),
    import('../report/html/used'),
    import('../base/patch'),
  ]);
  const { run, evidence, history, knowledge, targets } = result;
  const used = targets.map(({ judged: { name, drift }, input }): [string, readonly UsedAction[]] => {
    return [name, usedActions(drift.used, input, knowledge)];
  });
  const suggested = suggestion.files.map(({ path, after }): [string, string] => [`suggested/${path}`, after]);
  const patch = patchOf(suggestion.files);
  const { records } = history;
  const kept = { evidence, ...(records.length === 0 ? {} : { history: records }) };
  return new Map([
    ['report.json', renderJson(run)],
    ['report.md', renderReport(run, suggestion, links)],
    ['report.html', renderHtml(run, suggestion, new Map(used), links)],
    // Made to be uploaded: what is hidden from GitHub is hidden in it.
    ['report.sarif', redact.text(renderSarif(run, toolVersion, redact.key(config.key)))],
    ['baseline.json', printBaselines(baselinesOf(result))],
    ['evidence.json', printEvidence(kept, knowledge.catalogue.version)],
    ...(patch === '' ? [] : [['drift.patch', patch] as const]),
    ...suggested,
    ...run.targets.flatMap(({ generated }) => textsOf(generated)),
  ]);
}

/** Generated policies by the names of their files. */
function textsOf({
  paths,
  policies,
}: Pick<GeneratedPolicy, 'paths' | 'policies'> = nothing): [string, string][] {
  return paths.map((path, index) => [path, policies[index] ?? '']);
}

const nothing = { paths: [], policies: [] };

function baselinesOf({ targets }: RunResult): ReadonlyMap<string, Baseline> {
  return new Map(
    targets.map(({ judged: { name, drift }, input }) => [name, nextBaseline(drift.findings, input.baseline)]),
  );
}
