import type { RunFolders } from '../files/folders';
import { printEvidence } from '../sources/evidence-file/write';
import { type GeneratedTarget, outdatedNames } from './generated';
import { type ReportFiles, writeReportFiles } from './report-files';
import type { RunResult } from './run';

/**
 * Writes the generated policies to a report directory, and the evidence that they are made of. Throws InputError where
 * the directory cannot be written.
 */
export async function writeGenerated(
  result: RunResult,
  targets: readonly GeneratedTarget[],
  directory: string,
  { evidenceRoots }: RunFolders,
): Promise<void> {
  const { evidence, history, knowledge } = result;
  const { records } = history;
  const kept = { evidence, ...(records.length === 0 ? {} : { history: records }) };
  const policies = targets.flatMap(({ paths, generation }) =>
    generation.policies.map((text, index): [string, string] => [paths[index] ?? '', text]),
  );
  const files: ReportFiles = new Map([
    ['evidence.json', printEvidence(kept, knowledge.catalogue.version)],
    ...policies,
  ]);
  const { failure } = await writeReportFiles(directory, files, outdatedNames(result), evidenceRoots);
  if (failure !== undefined) throw failure;
}
