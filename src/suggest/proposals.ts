import { type Hunk, hunksOf, withHunk } from '../base/patch';
import { type ActionPattern, expandPattern } from '../policy/action-pattern';
import { ActionSet } from '../policy/action-set';
import type { ActionName, Catalogue } from '../policy/catalogue';
import { parsePolicy } from '../policy/formats/json/policy-document';
import type { PolicyDocument } from '../policy/model';
import type { SuggestedFile } from './model';

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
  const expand = expansions(catalogue);
  const frames = (text: string) => framesOf(parsePolicy(text, file.path).document, expand, catalogue);
  const [before, after] = [frames(file.before), frames(file.after)];
  if (before === undefined || after === undefined) return [];
  const hunks = hunksOf(file, (text) => liesBetween(frames(text), before, after));
  return hunks.map((hunk) => {
    const now = frames(withHunk(file.before, hunk)) ?? before;
    return { ...hunk, removed: lost(before, now, catalogue), added: lost(now, before, catalogue) };
  });
}

/** Gives the actions of a pattern, and whether it has none. */
type Expand = (pattern: ActionPattern) => { readonly actions: ActionSet; readonly isUnknown: boolean };

/** Each pattern is looked up once: the parts of a change have nearly all of them in common. */
function expansions(catalogue: Catalogue): Expand {
  const known = new Map<string, ReturnType<Expand>>();
  return (pattern) => {
    const found = known.get(pattern.text);
    if (found !== undefined) return found;
    const actions = expandPattern(pattern, catalogue);
    const expansion = { actions, isUnknown: actions.isEmpty };
    known.set(pattern.text, expansion);
    return expansion;
  };
}

/** What statements are about, by all of them that an edit of actions leaves alone. */
type Frames = ReadonlyMap<string, ActionSet>;

/** Undefined without a policy. A pattern that matches nothing counts as a frame: it must not get lost. */
function framesOf(
  document: PolicyDocument | undefined,
  expand: Expand,
  catalogue: Catalogue,
): Frames | undefined {
  if (document === undefined) return undefined;
  const none = ActionSet.empty(catalogue);
  const frames = new Map([[`version ${document.version}`, none]]);
  for (const { sid, effect, actions, resources, condition } of document.statements) {
    const frame = JSON.stringify([sid, effect, actions.kind, resources, condition]);
    const found = actions.patterns.map(({ pattern }) => ({ pattern, ...expand(pattern) }));
    for (const { pattern, isUnknown } of found) if (isUnknown) frames.set(`${frame} ${pattern.text}`, none);
    const named = ActionSet.union(
      catalogue,
      found.map((one) => one.actions),
    );
    const own = actions.kind === 'Action' ? named : named.complement();
    frames.set(frame, frames.get(frame)?.union(own) ?? own);
  }
  return frames;
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
