import { gitForEverIfAny } from './git-run';
import { type Answer, rejection } from './github-answers';
import { changedFiles, type Hunk, hunksOf, lineAfter } from './github-diff';
import { commitOf, type Repository } from './github-git';
import { filesOf, type Pull } from './github-pulls';
import type { Review, ReviewComment } from './github-reviews';

/** A comment as a review sends it. */
export interface Draft {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: 'LEFT' | 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: 'LEFT' | 'RIGHT';
}

/** What GitHub refuses of a review, in the order in which it looks; undefined if nothing. */
export function wrongReview(
  { event, body, commit_id, comments }: Omit<Review, 'id' | 'pull'>,
  one: Pull,
  repository: Repository | undefined,
): Answer | undefined {
  if (event !== 'COMMENT') return unprocessable(['Only a review that comments is known here']);
  if (body === '' && comments.length === 0) return unprocessable(['Review Can not be blank']);
  const commit = repository && commitOf(repository.folder, commit_id);
  if (repository && (commit !== commit_id || !isOf(one, commit_id, repository.folder))) {
    return unprocessable(['The commit is not part of the pull request']);
  }
  const files = filesOf(repository, one, commit_id);
  const errors = comments.flatMap((draft) => {
    const file = files.find(({ filename }) => filename === draft.path);
    if (draft.body.trim() === '') return ["Body can't be blank"];
    return file === undefined ? ['Path could not be resolved'] : wrongLines(draft, hunksOf(file.patch));
  });
  return errors.length === 0 ? undefined : unprocessable([...new Set(errors)]);
}

function unprocessable(errors: readonly string[]): Answer {
  return rejection(422, 'Unprocessable Entity', errors);
}

function isOf({ head, base }: Pull, sha: string, folder: string): boolean {
  const isIn = (tip: string) =>
    gitForEverIfAny(folder, 'merge-base', '--is-ancestor', sha, tip) !== undefined;
  return isIn(head.sha) && !isIn(base.sha);
}

function wrongLines(
  { line, side = 'RIGHT', start_line, start_side = side }: Draft,
  hunks: readonly Hunk[],
): string[] {
  const hunk = hunks.find((one) => line !== undefined && one[side].has(line));
  if (line === undefined || hunk === undefined) return ['Line could not be resolved'];
  if (start_line === undefined) return [];
  if (!hunks.some((one) => one[start_side].has(start_line))) return ['Start line could not be resolved'];
  const [start, end] = [hunk[start_side].get(start_line), hunk[side].get(line)];
  if (start === undefined || end === undefined) {
    return ['Pull request review thread start line must be part of the same hunk as the line.'];
  }
  return start < end ? [] : ['Pull request review thread start line must precede the end line.'];
}

/** Where a comment is at the head of today: lines null if one of them was touched since or left the diff. */
export function placeNow(comment: ReviewComment, one: Pull | undefined, repository: Repository | undefined) {
  const { original_line, original_start_line, original_commit_id, path, side } = comment;
  const file = one && filesOf(repository, one).find(({ filename }) => filename === path);
  const lines = moved(comment, one, repository);
  const hunk = hunksOf(file?.patch).find((each) => lines !== undefined && each[side].has(lines.line));
  const origin = { original_position: 1, diff_hunk: '@@ -1 +1 @@' };
  if (repository === undefined) {
    const here = { line: original_line, start_line: original_start_line, position: 1 };
    return { ...here, ...origin, commit_id: original_commit_id };
  }
  if (lines === undefined || hunk === undefined || one === undefined) {
    return { line: null, start_line: null, position: null, ...origin, commit_id: original_commit_id };
  }
  const position = hunk[side].get(lines.line) ?? null;
  const shown = file?.patch?.split('\n').slice(hunk.at, (position ?? hunk.at) + 1);
  return { ...lines, ...origin, position, diff_hunk: shown?.join('\n') ?? '', commit_id: one.head.sha };
}

function moved(comment: ReviewComment, one: Pull | undefined, repository: Repository | undefined) {
  const { original_line, original_start_line, original_commit_id, path, side } = comment;
  if (one === undefined || repository === undefined) return undefined;
  const same = { line: original_line, start_line: original_start_line };
  if (side === 'LEFT' || original_commit_id === one.head.sha) return same;
  if (commitOf(repository.folder, original_commit_id) === undefined) return undefined;
  const since = changedFiles(repository.folder, original_commit_id, one.head.sha, 0);
  const file = since.find((each) => (each.previous_filename ?? each.filename) === path);
  if (file === undefined) return same;
  const line = lineAfter(file.patch, original_line);
  const start = original_start_line === null ? null : lineAfter(file.patch, original_start_line);
  return line === undefined || start === undefined ? undefined : { line, start_line: start };
}
