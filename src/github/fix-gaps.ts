import type { BranchState } from './fix-branch';
import type { PullMark } from './fix-marker';
import { type FixChoice, type FixMarks, holdsAll, pathMark } from './fix-marks';

/** What is suggested, and the files whose evidence has gaps. */
export interface Gaps {
  readonly marks: FixMarks;
  /** Each with the marks of removals that would break what is in use. */
  readonly thin: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A pull request that a person closed. */
export interface No {
  readonly mark: PullMark;
  readonly url: string;
}

/**
 * One of the pull requests, newest first, in which people said no to every file of a suggestion; undefined where
 * something else is suggested. Of a file whose evidence has gaps less may be proven than what they said no to.
 */
export function declinedIn({ marks, thin }: Gaps, noes: readonly No[]): No | undefined {
  const gaps = new Set([...thin.keys()].map(pathMark));
  const isNo = (one: FixChoice, no: FixChoice) =>
    gaps.has(one.path) ? holdsAll(no, one) : no.path === one.path && no.choice === one.choice;
  const found = marks.choices.map((one) => noes.find(({ mark }) => mark.choices.some((no) => isNo(one, no))));
  return found.includes(undefined) ? undefined : found[0];
}

/**
 * Files of the branch that would lose a removal or an addition, for all that is known for want of evidence alone: none
 * that removes what has come into use. Without a mark it is not known what they have.
 */
export function heldIn(
  { marks, thin }: Gaps,
  state: BranchState,
  mark: PullMark | undefined,
): readonly string[] {
  if (state.kind !== 'ours' || state.files === marks.files) return [];
  return state.paths.filter((path) => {
    const used = thin.get(path);
    if (used === undefined || state.moved.includes(path)) return false;
    const isOf = (one: FixChoice) => one.path === pathMark(path);
    const [now, before] = [marks.choices.find(isOf), mark?.choices.find(isOf)];
    if (before?.items.some((item) => used.has(item)) === true) return false;
    return now === undefined || before === undefined || !holdsAll(now, before);
  });
}
