import { type Hunk, hunksOf, withHunk } from '../base/patch';
import { type ActionPattern, expandPattern } from '../policy/action-pattern';
import { ActionSet } from '../policy/action-set';
import type { ActionName, Catalogue } from '../policy/catalogue';
import type { PolicyFormat } from '../policy/format';
import { policyFormats, readPolicies } from '../policy/formats/formats';
import { type Policy, policyKey, type ReadPolicies, valuesOf } from '../policy/model';
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
 * both have: whichever of them is committed, nothing in use is lost.
 */
export function proposalsOf(
  file: SuggestedFile,
  catalogue: Catalogue,
  formats: readonly PolicyFormat[] = policyFormats,
): Proposal[] {
  const expand = expansions(catalogue);
  const frames = (text: string) => {
    return framesOf(readPolicies([{ path: file.path, text }], formats), expand, catalogue);
  };
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

/** Undefined where a policy has an error. A pattern that matches nothing counts as a frame: it must not get lost. */
function framesOf(
  { policies, problems }: ReadPolicies,
  expand: Expand,
  catalogue: Catalogue,
): Frames | undefined {
  if (policies.length === 0 || problems.some(({ severity }) => severity === 'error')) return undefined;
  const frames = new Map<string, ActionSet>();
  for (const policy of policies) addFrames(frames, policy, expand, catalogue);
  return frames;
}

function addFrames(
  frames: Map<string, ActionSet>,
  { id, version, statements }: Policy,
  expand: Expand,
  catalogue: Catalogue,
): void {
  const none = ActionSet.empty(catalogue);
  const key = policyKey(id);
  frames.set(`${key} version ${version}`, none);
  for (const { sid, effect, actions, resources, condition } of statements) {
    const on = [resources.kind, valuesOf(resources)];
    const frame = `${key} ${JSON.stringify([sid, effect, actions.kind, ...on, condition])}`;
    const found = valuesOf(actions).map((pattern) => ({ pattern, ...expand(pattern) }));
    for (const { pattern, isUnknown } of found) if (isUnknown) frames.set(`${frame} ${pattern.text}`, none);
    const named = ActionSet.union(
      catalogue,
      found.map((one) => one.actions),
    );
    const own = actions.kind === 'only' ? named : named.complement();
    frames.set(frame, frames.get(frame)?.union(own) ?? own);
  }
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
