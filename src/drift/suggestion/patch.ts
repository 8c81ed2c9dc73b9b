import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** What becomes of a file; a text that is absent stands for no file. */
export interface FileChange {
  /** From the repository root. */
  readonly path: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * One patch of all files in the unified format that `git apply` takes, paths from the repository root; empty when
 * there is none. Line ends and a missing last one stay as they are.
 */
export function patchOf(files: readonly FileChange[]): string {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return files
    .map(({ path, before, after }) =>
      createTwoFilesPatch(
        before === undefined ? '/dev/null' : `a/${path}`,
        after === undefined ? '/dev/null' : `b/${path}`,
        before ?? '',
        after ?? '',
        undefined,
        undefined,
        options,
      ),
    )
    .join('');
}
