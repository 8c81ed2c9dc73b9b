import { expandPattern } from '../../iam/action-pattern';
import { ActionSet } from '../../iam/action-set';
import type { Catalogue } from '../../iam/catalogue';
import { parsePolicy } from '../../iam/policy-document';
import type { Statement } from '../../iam/policy-model';
import type { ActionName } from '../evidence';
import { type Hunk, hunksOf, withHunk } from './hunks';
import type { SuggestedFile } from './suggestion-model';

/** A part of a suggestion that may be committed without the others. */
export interface Proposal extends Hunk {
  /** Actions that statements of it no longer name or match. */
  readonly removed: readonly ActionName[];
  readonly added: readonly ActionName[];
}

/**
 * The suggested change of a file in parts. Each alone leaves a policy, every statement of which has the frame
 * (Sid, effect, resources, condition) of a statement before or after, grants nothing that neither does, and keeps what
 * both have: whichever of them somebody commits, nothing in use is lost.
 */
export function proposalsOf(file: SuggestedFile, catalogue: Catalogue): Proposal[] {
  const frames = (text: string) => framesOf(text, file.path, catalogue);
  const [before, after] = [frames(file.before), frames(file.after)];
  if (before === undefined || after === undefined) return [];
  const hunks = hunksOf(file, (text) => liesBetween(frames(text), before, after));
  return hunks.map((hunk) => {
    const now = frames(withHunk(file.before, hunk)) ?? before;
    return { ...hunk, removed: lost(before, now, catalogue), added: lost(now, before, catalogue) };
  });
}

/** What statements are about, by all of them that an edit of actions leaves alone. */
type Frames = ReadonlyMap<string, ActionSet>;

/** Undefined where the text is no policy. A pattern that matches nothing counts as a frame: it must not get lost. */
function framesOf(text: string, path: string, catalogue: Catalogue): Frames | undefined {
  const { document } = parsePolicy(text, path);
  if (document === undefined) return undefined;
  const frames = new Map<string, ActionSet>();
  for (const statement of document.statements) {
    for (const [frame, actions] of framesIn(statement, catalogue))
      frames.set(frame, frames.get(frame)?.union(actions) ?? actions);
  }
  return frames.set(`version ${document.version}`, ActionSet.empty(catalogue));
}

function framesIn(statement: Statement, catalogue: Catalogue): [string, ActionSet][] {
  const { sid, effect, actions, resources, condition } = statement;
  const frame = JSON.stringify([sid, effect, actions.kind, resources, condition]);
  const sets = actions.patterns.map(({ pattern }) => expandPattern(pattern, catalogue));
  const named = ActionSet.union(catalogue, sets);
  const unknown = actions.patterns.filter((_, index) => sets[index]?.isEmpty === true);
  return [
    [frame, actions.kind === 'Action' ? named : named.complement()],
    ...unknown.map(({ pattern }): [string, ActionSet] => [`${frame} ${pattern.text}`, named.minus(named)]),
  ];
}

function liesBetween(part: Frames | undefined, before: Frames, after: Frames): boolean {
  if (part === undefined) return false;
  const keeps = [...before].every(([frame, was]) => {
    const [is, now] = [after.get(frame), part.get(frame)];
    return is === undefined || (now !== undefined && was.intersect(is).minus(now).isEmpty);
  });
  const gainsNothing = [...part].every(([frame, now]) => {
    const known = [before, after].flatMap((frames) => frames.get(frame) ?? []);
    return known.length > 0 && known.reduce((rest, one) => rest.minus(one), now).isEmpty;
  });
  return keeps && gainsNothing;
}

function lost(from: Frames, to: Frames, catalogue: Catalogue): readonly ActionName[] {
  const sets = [...from].map(([frame, actions]) => {
    const rest = to.get(frame);
    return rest === undefined ? actions : actions.minus(rest);
  });
  return ActionSet.union(catalogue, sets).names();
}
