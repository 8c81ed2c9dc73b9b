import { createHash } from 'node:crypto';
import { patchOf } from '../drift/suggestion/patch';
import type { SuggestedFile, Suggestion } from '../drift/suggestion/suggestion-model';
import type { CommitId } from '../repository/repository';
import { markerOf } from './sticky-comment';

/** What tells one suggestion from another. Each is a short hash that says nothing. */
export interface FixMarks {
  /** What is removed and added where: what a person says no to. An edit of the file elsewhere changes nothing. */
  readonly choice: string;
  /** The files before and after: what a commit of ours holds. */
  readonly files: string;
  /** All that the text of the pull request is about. */
  readonly text: string;
}

/** The marks of a suggestion. */
export function marksOf(suggestion: Suggestion): FixMarks {
  const { files, leftToHuman, leftAlone } = suggestion;
  const texts = files.map(({ path, before, after }) => [path, before, after]);
  return {
    choice: hashOf(files.map(choiceIn)),
    files: hashOf(texts),
    text: hashOf([texts, leftToHuman, leftAlone]),
  };
}

/** Where a file loses and gains no action, as where two statements grant the same, its changed lines count. */
function choiceIn(file: SuggestedFile): readonly unknown[] {
  const { path, removed, added } = file;
  if (removed.length + added.length > 0) return [path, removed, added];
  const [, , ...lines] = patchOf([file])
    .split('\n')
    .filter((line) => /^[+-]/.test(line));
  return [path, lines];
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** What the first line of a pull request of ours says. */
export interface PullMark {
  readonly choice: string;
  readonly text: string;
  /** `done`: closed by us, because nothing was left to fix. */
  readonly state: 'open' | 'done';
}

/** The first line of a pull request: HTML that GitHub does not show. */
export function pullMarker(key: string, { choice, text, state }: PullMark): string {
  return `${startOf(key)} choice=${choice} text=${text} state=${state} -->`;
}

/** Reads the first line of a pull request; undefined for one that is not of these keys. */
export function readPullMarker(body: string, keys: readonly string[]): PullMark | undefined {
  const start = keys.map(startOf).find((one) => body.startsWith(`${one} `));
  if (start === undefined) return undefined;
  const [, choice = '', text = '', state] =
    /^ choice=([0-9a-f]{16}) text=([0-9a-f]{16}) state=(open|done) -->/.exec(body.slice(start.length)) ?? [];
  return state === 'open' || state === 'done' ? { choice, text, state } : undefined;
}

/** Another marker than that of a comment. */
function startOf(key: string): string {
  return markerOf(key).replace(':v1 ', ':v1 fix ').replace(' -->', '');
}

/** A commit message with the line that tells a commit of ours: another tree than it names is somebody's edit of it. */
export function commitMessage(message: string, files: string, tree: string): string {
  return `${message}\n\nIam-Policy-Drift-Fix: files=${files} tree=${tree}\n`;
}

/** What a commit says it holds; undefined for one that is not ours, or no longer. */
export function readCommit({
  message,
  tree,
}: {
  readonly message: string;
  readonly tree: string;
}): string | undefined {
  const [, files, own] =
    /^Iam-Policy-Drift-Fix: files=([0-9a-f]{16}) tree=([0-9a-f]{40,64})$/m.exec(message) ?? [];
  return own === tree ? files : undefined;
}

/** The branch of a configuration: of the usual config file the plain name. */
export function fixBranch(key: string, defaultKey: string): string {
  const plain = 'iam-policy-drift/fix';
  return key === defaultKey
    ? plain
    : `${plain}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
}

/** A base branch and the commit of it that was judged. */
export interface FixBase {
  /** Such as `main`. */
  readonly branch: string;
  readonly commit: CommitId;
}
