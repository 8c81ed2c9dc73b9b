import { applyPatch } from 'diff';
import type { GrantedSince } from './ages';
import type { ActionName, SourceName } from './evidence';
import { type Refusals, refusedLately, type Stop, stopOf } from './refused-lately';
import { type FileChange, patchOf } from './suggestion/patch';
import type { Instant } from './time';

/** An action that was refused after the compared files ceased to grant it. */
export interface RemovedAction extends Stop {
  readonly action: ActionName;
  readonly sources: readonly SourceName[];
}

/** A change of the compared files that took away what was called after it. */
export interface Removal {
  /** When the first commit without the actions came, by its committer. */
  readonly at: Instant;
  readonly actions: readonly RemovedAction[];
  /** The change backwards, as `git apply` takes it: from what the files said after it to what they said before. */
  readonly patch: string;
  /** What became of these files since: nothing, or something that the patch still fits or conflicts with. */
  readonly since: 'same' | 'changed' | 'conflicts';
}

/** What the files of a target said, and granted together, from a moment on. */
export interface GrantedVersion extends GrantedSince {
  readonly files: readonly PathText[];
}

interface PathText {
  readonly path: string;
  readonly text: string;
}

/**
 * The removals after which their actions were refused, newest first. `versions` are newest first and reach back to
 * `refusals.from`; `now` are the files as they stand. An action that was removed twice counts from the last time; one
 * that only files without a commit leave out was not removed by a change.
 */
export function afterRemoval(
  refusals: Refusals,
  versions: readonly GrantedVersion[],
  now: readonly PathText[],
): Removal[] {
  const byVersion = new Map<number, RemovedAction[]>();
  for (const [id, use] of refusedLately(refusals)) {
    const before = versions.findIndex(({ actions }) => actions.has(id));
    const after = versions[before - 1];
    if (after === undefined || after.since < refusals.from) continue;
    const stop = stopOf(id, use, after.since, refusals);
    if (stop === undefined) continue;
    const action = refusals.granted.catalogue.nameOf(id);
    const found = { action, ...stop, sources: use.sources };
    byVersion.set(before, [...(byVersion.get(before) ?? []), found]);
  }
  return [...byVersion]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, actions]) => {
      const [before, after] = [versions[index], versions[index - 1]];
      if (before === undefined || after === undefined) return [];
      const reverse = changesBetween(after.files, before.files);
      return [{ at: after.since, actions, patch: patchOf(reverse), since: sinceThen(reverse, now) }];
    });
}

/** What leads from some files to others, by path; files that are the same on both sides are left out. */
function changesBetween(from: readonly PathText[], to: readonly PathText[]): FileChange[] {
  const [before, after] = [textsOf(from), textsOf(to)];
  const paths = [...new Set([...after.keys(), ...before.keys()])].sort();
  return paths.flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    return was === is ? [] : [{ path, before: was, after: is }];
  });
}

function sinceThen(changes: readonly FileChange[], now: readonly PathText[]): Removal['since'] {
  const texts = textsOf(now);
  if (changes.every(({ path, before }) => texts.get(path) === before)) return 'same';
  return changes.every((change) => fits(change, texts.get(change.path))) ? 'changed' : 'conflicts';
}

function fits(change: FileChange, text: string | undefined): boolean {
  if (text === change.before) return true;
  if (text === undefined || change.before === undefined) return false;
  return applyPatch(text, patchOf([change])) !== false;
}

function textsOf(files: readonly PathText[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}
