import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { SuggestedFile } from './suggestion-model';

/**
 * One patch of all files in the unified format that `git apply` takes, paths from the repository root; empty when
 * there is none. Line ends and a missing last one stay as they are.
 */
export function patchOf(files: readonly SuggestedFile[]): string {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return files
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options),
    )
    .join('');
}
