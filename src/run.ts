import type { Config } from './config/config';
import { type GateResult, runGate } from './gate';
import { type ReportFiles, writeReportFiles } from './output/report-files';
import { renderJson } from './report/json';
import { printEvidence } from './sources/evidence-file/write';
import { createWorld, type Place } from './world';

/** A finished run: what was judged, where its files are, and the exit code of the command line. */
export interface FinishedRun extends GateResult {
  readonly files: ReadonlyMap<string, string>;
  readonly exitCode: 0 | 1 | 2;
}

/** Judges and writes the report files. The action and the command line differ only in what they do around it. */
export async function runCheck(config: Config, place: Place, now: number): Promise<FinishedRun> {
  const world = createWorld(place, now);
  const result = await runGate(config, world);
  const content: ReportFiles = new Map([
    ['report.json', renderJson(result.run)],
    ['evidence.json', printEvidence(result.evidence, world.knowledge.catalogue.version)],
  ]);
  const directory = config.reportDirectory;
  const files =
    directory === undefined
      ? new Map<string, string>()
      : await writeReportFiles(directory, content, place.evidenceRoots);
  return { ...result, files, exitCode: exitCode(config, result) };
}

/** 1 where some target fails, else 2 where some is inconclusive, as far as its configuration lets it. */
function exitCode({ targets }: Config, { run }: GateResult): FinishedRun['exitCode'] {
  const codes = run.targets.map(({ name, judgement }) => {
    const outcome = targets.find((target) => target.name === name)?.outcome;
    if (outcome?.warnOnly || judgement.verdict === 'pass') return 0;
    if (judgement.verdict === 'fail') return 1;
    return outcome?.failOnInconclusive ? 2 : 0;
  });
  return codes.includes(1) ? 1 : codes.includes(2) ? 2 : 0;
}
