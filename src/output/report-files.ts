import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a report, by their names under the report directory. */
export type ReportFiles = ReadonlyMap<string, string>;

/** Writes the files, making the folder where it is missing; gives their paths by name. */
export async function writeReportFiles(
  directory: string,
  files: ReportFiles,
): Promise<ReadonlyMap<string, string>> {
  await mkdir(directory, { recursive: true });
  const paths = new Map<string, string>();
  for (const [name, text] of files) {
    const path = join(directory, name);
    await writeFile(path, text, 'utf8');
    paths.set(name, path);
  }
  return paths;
}
