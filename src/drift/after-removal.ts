import { applyPatch } from 'diff';
import { type FileChange, patchOf } from '../base/patch';
import type { Instant } from '../base/time';
import type { SourceName } from '../evidence/evidence';
import type { ActionSet } from '../policy/action-set';
import type { ActionName } from '../policy/catalogue';
import { grantsOf } from '../policy/grants';
import type { Policy, SourceFile } from '../policy/model';
import type { GrantedSince } from './ages';
import { deniedLately, type RecentDenials, type Stop, stopOf } from './denied-lately';

/** An action that was denied after the compared files ceased to grant it. */
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
  /**
   * What became of these files since, newer removals taken back: nothing, or something that the patch still fits or
   * conflicts with.
   */
  readonly since: 'same' | 'changed' | 'conflicts';
  /** What is granted now and would not be after the patch, those seen in use first; absent where there is none. */
  readonly takesAway?: readonly ActionName[];
}

/** What the files of a target said, and granted together, from a moment on. */
export interface GrantedVersion extends GrantedSince {
  readonly files: readonly PathText[];
}

type PathText = SourceFile;

/** Reads the policies of a target from its files. */
type Read = (files: readonly SourceFile[]) => readonly Policy[];

/**
 * The removals after which their actions were denied, newest first. `versions` are newest first and reach back to
 * `refusals.from`; `now` are the files as they stand. An action that was removed twice counts from the last time; one
 * that only files without a commit leave out was not removed by a change.
 */
export function afterRemoval(
  denials: RecentDenials,
  versions: readonly GrantedVersion[],
  now: readonly PathText[],
  read: Read,
): Removal[] {
  const byVersion = new Map<number, RemovedAction[]>();
  for (const [id, use] of deniedLately(denials)) {
    const before = versions.findIndex(({ actions }) => actions.has(id));
    const after = versions[before - 1];
    if (after === undefined || after.since < denials.from) continue;
    const stop = stopOf(id, use, after.since, denials);
    if (stop === undefined) continue;
    const action = denials.granted.catalogue.nameOf(id);
    const found = { action, ...stop, sources: use.sources };
    byVersion.set(before, [...(byVersion.get(before) ?? []), found]);
  }
  const texts = textsOf(now);
  return [...byVersion]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, actions]) => {
      const [before, after] = [versions[index], versions[index - 1]];
      if (before === undefined || after === undefined) return [];
      return [{ at: after.since, actions, ...takenBack(before, after, texts, denials, read) }];
    });
}

/** What takes a removal back in the texts, and what goes with it; does so in the texts. */
function takenBack(
  before: GrantedVersion,
  after: GrantedVersion,
  texts: Map<string, string>,
  { granted, uses }: RecentDenials,
  read: Read,
): Pick<Removal, 'patch' | 'since' | 'takesAway'> {
  const reverse = changesBetween(after.files, before.files);
  const was = grantedBy(texts, granted, read);
  const since = undo(reverse, texts);
  // By hand, it would be what the removal brought.
  const [from, to] =
    since === 'conflicts' ? [after.actions, before.actions] : [was, grantedBy(texts, granted, read)];
  const names = from.minus(to).intersect(granted).names();
  const used = names.filter((name) => uses.has(name));
  const takesAway = [...used, ...names.filter((name) => !uses.has(name))];
  return { patch: patchOf(reverse), since, ...(takesAway.length === 0 ? {} : { takesAway }) };
}

function grantedBy(texts: ReadonlyMap<string, string>, { catalogue }: ActionSet, read: Read): ActionSet {
  const policies = read([...texts].map(([path, text]) => ({ path, text })));
  return grantsOf(policies, catalogue).actions;
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

/** Takes a change back in the texts, as far as it fits them, and says whether it does. */
function undo(reverse: readonly FileChange[], texts: Map<string, string>): Removal['since'] {
  const same = reverse.every(({ path, before }) => texts.get(path) === before);
  const undone = reverse.map((change) => undoIn(change, texts.get(change.path)));
  if (undone.includes(false)) return 'conflicts';
  for (const [index, { path }] of reverse.entries()) {
    const text = undone[index];
    if (typeof text === 'string') texts.set(path, text);
    else texts.delete(path);
  }
  return same ? 'same' : 'changed';
}

/** What a file says afterwards, undefined where there is none any more; false where the change does not fit. */
function undoIn(change: FileChange, text: string | undefined): string | undefined | false {
  if (text === change.before) return change.after;
  if (text === undefined || change.before === undefined) return false;
  // `git apply` does not take one line end for another either.
  return applyPatch(text, patchOf([change]), { autoConvertLineEndings: false });
}

function textsOf(files: readonly PathText[]): Map<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}
